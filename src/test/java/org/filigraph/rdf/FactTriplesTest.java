package org.filigraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.ORG;
import org.filigraph.document.Document;
import org.filigraph.document.Metadata;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Naming;
import org.filigraph.fact.Period;
import org.filigraph.fact.Reading;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.store.ShapeGate;
import org.filigraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTriplesTest {
    private static final String ID = "https://w3id.org/filigraph/id/";
    private static final String PREFIXES = String.join(
            "\n",
            Vocabulary.prefixes().getNsPrefixMap().entrySet().stream()
                    .map(e -> "PREFIX " + e.getKey() + ": <" + e.getValue() + ">")
                    .toList());

    private static FactTriples triples(TextPolicy policy) {
        return new FactTriples(Iris.STANDARD, policy, "0.1.0");
    }

    private static Graph full() {
        return triples(TextPolicy.FULL).of(Readings.reading());
    }

    private static boolean ask(Graph graph, String pattern) {
        try (var query = QueryExecutionFactory.create(
                PREFIXES + " ASK {" + pattern.replace("id:", ID) + "}", ModelFactory.createModelForGraph(graph))) {
            return query.execAsk();
        }
    }

    private static List<String[]> select(Graph graph, String pattern, String... columns) {
        try (var query = QueryExecutionFactory.create(
                PREFIXES + " SELECT * {" + pattern + "}", ModelFactory.createModelForGraph(graph))) {
            List<String[]> rows = new ArrayList<>();
            query.execSelect().forEachRemaining(row -> {
                String[] values = new String[columns.length];
                for (int i = 0; i < columns.length; i++) {
                    values[i] = row.getLiteral(columns[i]).getLexicalForm();
                }
                rows.add(values);
            });
            return rows;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_fact_of_every_kind_passes_the_shapes(TextPolicy policy) {
        ShapeGate.standard().check(triples(policy).of(Readings.reading()));
    }

    @ParameterizedTest
    @EnumSource
    void the_text_between_start_and_end_is_the_quote(TextPolicy policy) {
        Graph graph = triples(policy).of(Readings.reading());
        int[] text = Readings.TEXT.codePoints().toArray();
        List<String[]> quotes = select(
                graph,
                "?e oa:hasSelector ?q, ?p . ?q oa:exact ?exact . ?p oa:start ?start ; oa:end ?end",
                "exact",
                "start",
                "end");
        assertEquals(13, quotes.size());
        for (String[] quote : quotes) {
            int start = Integer.parseInt(quote[1]);
            int end = Integer.parseInt(quote[2]);
            assertEquals(quote[0], new String(text, start, end - start));
            assertTrue(policy == TextPolicy.FULL || end - start <= 80, quote[0]);
        }
    }

    @Test
    void a_quote_that_is_cut_keeps_the_end_of_its_clause() {
        Graph graph = triples(TextPolicy.QUOTES).of(Readings.reading());
        List<String[]> cut = select(
                graph,
                "?e fg:clauseEnd ?end ; oa:hasSelector [ oa:exact ?exact ] , [ oa:start ?start ]",
                "exact",
                "start",
                "end");
        assertEquals(1, cut.size());
        assertEquals("Le contrat de filière Santé 2030 a été signé le 3 mars 2025 avec Bioval, filiale", cut.get(0)[0]);
        int start = Integer.parseInt(cut.get(0)[1]);
        int end = Integer.parseInt(cut.get(0)[2]);
        int[] text = Readings.TEXT.codePoints().toArray();
        assertTrue(new String(text, start, end - start).endsWith("dans tout le pays"));
    }

    @Test
    void only_a_graph_with_the_text_holds_more_words_than_quotes() {
        assertTrue(ask(full(), "?d schema:text ?t . ?p a fg:Passage . ?q oa:prefix ?before ; oa:suffix ?after"));
        Graph quotes = triples(TextPolicy.QUOTES).of(Readings.reading());
        assertFalse(ask(
                quotes,
                "{ ?d schema:text ?t } UNION { ?p a fg:Passage } UNION { ?q oa:prefix ?b } UNION { ?q oa:suffix ?a }"));
    }

    @Test
    void a_title_that_is_longer_than_a_quote_may_be_is_cut_where_the_text_is_not_kept() {
        String title = "é".repeat(TextPolicy.LONGEST_QUOTE + 1);
        Metadata metadata = new Metadata(title, null, null, null, null, null);
        Reading reading = new Reading(Readings.document().with(metadata), List.of(), List.of());
        assertEquals(
                title,
                select(triples(TextPolicy.FULL).of(reading), "?d dcterms:title ?t", "t")
                        .get(0)[0]);
        assertEquals(
                "é".repeat(TextPolicy.LONGEST_QUOTE - 1) + "…",
                select(triples(TextPolicy.QUOTES).of(reading), "?d dcterms:title ?t", "t")
                        .get(0)[0]);
    }

    @Test
    void a_figure_is_an_observation_with_all_its_scope() {
        assertTrue(
                ask(
                        full(),
                        """
                ?f a fg:Fact, fg:Figure, qb:Observation ; qb:dataSet <https://w3id.org/filigraph/dataset/figures> ;
                  fg:indicator fgi:employment ; fg:measure fg:level ; fg:value 25000.0 ; fg:unit unit:NUM ;
                  fg:modifier fg:moreThan ; fg:status fg:actual ; fg:sector fgs:health ;
                  fg:territory <id:territory/region/53> ;
                  fg:validFrom "2025"^^xsd:gYear ; fg:validTo "2025"^^xsd:gYear ;
                  fg:statedBy "Anne Le Goff" ; fg:speaker <id:person/anne-le-goff> ; fg:confidence 0.9 ;
                  fg:rule "figure.count" ; prov:wasGeneratedBy ?run ; prov:wasDerivedFrom ?e1, ?e2 .
                FILTER(?e1 != ?e2)
                ?run a fg:Run ; schema:softwareVersion "0.1.0"
                """));
        assertTrue(
                ask(
                        full(),
                        """
                ?f fg:value 400.0 ; fg:valueMax 600.0 ; fg:status fg:target ; fg:due "2030"^^xsd:gYear ;
                  fg:subject <id:agreement/contrat-de-filiere-sante-2030> ; fg:whole <id:thing/tout-le-pays>
                """));
    }

    @Test
    void what_is_stated_holds_about_the_things_themselves() {
        assertTrue(
                ask(
                        full(),
                        """
                <id:agreement/contrat-de-filiere-sante-2030> a fg:Agreement ; fg:agreementKind fgk:contract ;
                  fg:signedOn "2025-03-03"^^xsd:date ; fg:amount 12500000.0 ; fg:party <id:organisation/bioval> .
                <id:organisation/bioval> fg:signed <id:agreement/contrat-de-filiere-sante-2030> ;
                  fg:subsidiaryOf <id:organisation/valmed> ; fg:activeIn fgs:health .
                <id:person/anne-le-goff> org:memberOf <id:territory/region/53> .
                <id:event/journees-bretonnes-de-la-sante> schema:startDate "2025-06-04"^^xsd:date ;
                  schema:location <id:territory/commune/35238> ; schema:organizer <id:organisation/bioval>
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ancien directeur", "Ancienne présidente", "ex-maire", "ex directrice"})
    void a_position_that_is_over_makes_nobody_a_member(String position) {
        Entity person = Entity.named(EntityKind.PERSON, "Luc Astier");
        Entity body = Entity.named(EntityKind.ORGANISATION, "Vinalia");
        Evidence words = Evidence.at(new Span(0, 4), "role.apposition", 0.9);
        for (boolean over : new boolean[] {true, false}) {
            Role role = new Role(person, over ? position : "directeur", body, Period.NONE, words);
            Graph graph = new FactTriples(Iris.STANDARD, TextPolicy.FULL, "0.1.0")
                    .of(new Reading(Readings.document(), List.of(role), List.of()));
            assertEquals(
                    !over,
                    graph.contains(Iris.STANDARD.entity(person), ORG.memberOf.asNode(), Iris.STANDARD.entity(body)));
            assertTrue(graph.contains(Node.ANY, ORG.member.asNode(), Iris.STANDARD.entity(person)));
        }
    }

    @Test
    void what_is_denied_or_envisaged_is_a_fact_and_no_more() {
        assertTrue(ask(
                full(),
                "?f rdf:predicate fg:subsidiaryOf ; rdf:object <id:organisation/pharmor> ; fg:modality fg:denied"));
        assertFalse(ask(full(), "?s fg:subsidiaryOf <id:organisation/pharmor>"));
        assertTrue(ask(full(), "?f rdf:predicate fg:foundedIn ; rdf:object '2005'^^xsd:gYear"));
        assertFalse(ask(full(), "?s fg:foundedIn ?year"));
    }

    @Test
    void things_have_one_preferred_name_and_their_variants() {
        assertTrue(
                ask(
                        full(),
                        "<id:territory/region/53> a fg:Territory ; skos:prefLabel 'Bretagne'@fr ; skos:altLabel 'Armorique'@fr"));
        assertFalse(ask(full(), "?thing skos:prefLabel ?a, ?b . FILTER(?a != ?b)"));
        assertFalse(ask(full(), "<id:person/anne-le-goff> skos:altLabel ?variant"));
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_facts_changes_nothing(TextPolicy policy) {
        Graph graph = triples(policy).of(Readings.reading());
        for (int seed = 0; seed < 10; seed++) {
            List<Fact> shuffled = new ArrayList<>(Readings.reading().facts());
            shuffled.addAll(Readings.reading().facts().subList(seed, seed + 2));
            Collections.shuffle(shuffled, new Random(seed));
            Graph other = triples(policy).of(new Reading(Readings.document(), shuffled, List.of()));
            assertTrue(graph.isIsomorphicWith(other), "seed " + seed);
        }
    }

    @Test
    void facts_keep_their_names_under_another_base() {
        Graph moved =
                new FactTriples(new Iris("http://localhost:8080/"), TextPolicy.FULL, "0.1.0").of(Readings.reading());
        assertEquals(facts(full(), ID), facts(moved, "http://localhost:8080/id/"));
    }

    private static List<String> facts(Graph graph, String base) {
        return graph.stream(null, null, Vocabulary.Fact.asNode())
                .map(t -> t.getSubject().getURI().substring(base.length()))
                .sorted()
                .toList();
    }

    @Test
    void the_same_words_read_by_two_rules_are_one_fact_by_the_surer_rule() {
        Document document = Document.of("x", "Bioval");
        Entity thing = Entity.named(EntityKind.ORGANISATION, "Bioval");
        Fact unsure = new Naming("Bioval", thing, Evidence.at(new Span(0, 6), "name.unsure", 0.5));
        Fact sure = new Naming("Bioval", thing, Evidence.at(new Span(0, 6), "name.sure", 0.9));
        for (List<Fact> facts : List.of(List.of(unsure, sure), List.of(sure, unsure))) {
            Graph graph = triples(TextPolicy.FULL).of(new Reading(document, facts, List.of()));
            assertEquals(1, facts(graph, ID).size());
            assertTrue(ask(graph, "?f fg:rule 'name.sure' ; fg:confidence 0.9"));
            assertFalse(ask(graph, "?f fg:rule 'name.unsure'"));
        }
    }

    @Test
    void of_several_preferred_names_the_most_frequent_stands() {
        Document document = Document.of("x", "Médicen Medicen");
        Fact one = new Naming("Médicen", new Entity(EntityKind.ORGANISATION, "medicen", "Médicen"), at(0, 7));
        Fact two = new Naming("Medicen", new Entity(EntityKind.ORGANISATION, "medicen", "Medicen"), at(8, 15));
        Graph graph = triples(TextPolicy.FULL).of(new Reading(document, List.of(one, two), List.of()));
        assertTrue(ask(graph, "?t skos:prefLabel 'Medicen'@fr ; skos:altLabel 'Médicen'@fr"));
    }

    private static Evidence at(int start, int end) {
        return Evidence.at(new Span(start, end), "name.test", 1);
    }

    @Test
    void a_key_that_the_ontology_lacks_is_told_with_the_fact() {
        Entity thing = Entity.named(EntityKind.ORGANISATION, "Bioval");
        Fact odd = new org.filigraph.fact.Relation(
                thing, "adores", thing, org.filigraph.fact.Relation.Modality.STATED, at(0, 6));
        Reading reading = new Reading(Document.of("x", "Bioval"), List.of(odd), List.of());
        IllegalArgumentException told = assertThrows(
                IllegalArgumentException.class, () -> triples(TextPolicy.FULL).of(reading));
        assertTrue(
                told.getMessage().startsWith("the relation read by name.test from « Bioval »: no relation \"adores\""),
                told.getMessage());
    }
}

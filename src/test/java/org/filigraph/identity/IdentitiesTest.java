package org.filigraph.identity;

import static org.filigraph.identity.NamedThings.agreement;
import static org.filigraph.identity.NamedThings.contents;
import static org.filigraph.identity.NamedThings.organisation;
import static org.filigraph.identity.NamedThings.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.filigraph.document.Document;
import org.filigraph.document.PartialDate;
import org.filigraph.mention.EntityKind;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.filigraph.store.ShapeGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentitiesTest {
    /** The ends of the IRIs of the things that mentions speak of. */
    private static Set<String> things(GraphStore store) {
        return select(store, "SELECT DISTINCT ?x { ?m oa:hasBody ?x }").stream()
                .map(iri -> iri.substring((Iris.STANDARD.base() + "id/").length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> select(GraphStore store, String query) {
        String prefixes = Vocabulary.prefixes().getNsPrefixMap().entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
        return store.read(dataset -> {
            try (QueryExec exec =
                    QueryExec.dataset(dataset).query(prefixes + query).build()) {
                List<String> values = new ArrayList<>();
                exec.select().forEachRemaining(row -> {
                    var value = row.get("x");
                    values.add(value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI());
                });
                return values;
            }
        });
    }

    /** The things left of two names of a kind in two documents, or in one. */
    private static int left(String kind, String one, String other, boolean sameDocument) {
        NamedThings things = new NamedThings();
        var first = new NamedThings.Said(EntityKind.valueOf(kind), List.of(one));
        var second = new NamedThings.Said(EntityKind.valueOf(kind), List.of(other));
        if (sameDocument) {
            things.document("a", first, second);
        } else {
            things.document("a", first).document("b", second);
        }
        return things(things.stored()).size();
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, Bioval Santé, BIOVAL SANTE",
        "ORGANISATION, Bio-Val, BioVal",
        "ORGANISATION, Bioval, Bioval SAS",
        "ORGANISATION, Bioval, SARL Bioval",
        "ORGANISATION, Forges d'Armor, Forges d’Armor",
        "ORGANISATION, Laboratoires Valmed, Laboratoire Valmed",
        "ORGANISATION, Institut Saint-Gildas, Institut St Gildas",
        "ORGANISATION, Lorvec & Fils, Lorvec et Fils",
        "ORGANISATION, Université Trégor-Goëlo, Trégor-Goëlo Université",
        "ORGANISATION, Laboratoires Galvéniques Morbihan, Laboratoires Galvniques Morbihan",
        "PERSON, Pierre-André LORVEC, Pierre-André Lorvec",
        "PERSON, Anne Quillévéré, Quillévéré Anne",
        "AGREEMENT, Programme AquaVerte, AquaVerte",
        "EVENT, Salon Bio'Ouest, SALON BIO-OUEST"
    })
    void spellings_of_one_name_are_one_thing(String kind, String one, String other) {
        assertEquals(1, left(kind, one, other, false));
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, Ypokvan, Yposkvan",
        "ORGANISATION, Genovek, Genovek d'Évry",
        "ORGANISATION, Valcen, Valcen Paris Region",
        "AGREEMENT, contrat régional de la filière bois en Bretagne, contrat de filière bois en Bretagne",
        "AGREEMENT, contrat de filière, contrat de filière bois en Bretagne"
    })
    void one_text_makes_one_thing_of_names_that_two_texts_would_not(String kind, String one, String other) {
        assertEquals(1, left(kind, one, other, true));
        assertEquals(2, left(kind, one, other, false));
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, Airbus, Airbus Defence and Space",
        "ORGANISATION, Direccte, Direccte Midi-Pyrénées",
        "ORGANISATION, Grand Paris Sud, Grand Paris Sud Est Avenir",
        "ORGANISATION, Inserm, Inserm Occitanie",
        "ORGANISATION, Région Bretagne, Région Normandie",
        "ORGANISATION, Institut Carnot 1, Institut Carnot 2",
        "ORGANISATION, Lorvec Nord, Lorvec Sud",
        "ORGANISATION, Lorvec Santé, Lorvec Défense",
        "ORGANISATION, Lot Energies A, Lot Energies B",
        "PERSON, Jean Lorvec, Jeanne Lorvec",
        "PERSON, Michel Lorvec, Michèle Lorvec",
        "AGREEMENT, Horizon 2020, Horizon Europe",
        "AGREEMENT, Plan Santé 2021, Plan Santé 2022",
        "AGREEMENT, premier contrat, deuxième contrat",
        "AGREEMENT, contrat de filière bois, avenant au contrat de filière bois",
        "EVENT, Medica, Medicen Day 2025"
    })
    void other_names_are_other_things(String kind, String one, String other) {
        assertEquals(2, left(kind, one, other, false));
        assertEquals(2, left(kind, one, other, true));
    }

    @Test
    void an_acronym_that_a_text_explains_is_understood_in_the_others() {
        GraphStore store = new NamedThings()
                .document("a", organisation("Agence bretonne du lin", "ABL"))
                .document("b", organisation("ABL"))
                .stored();
        assertEquals(Set.of("organisation/agence-bretonne-du-lin"), things(store));
    }

    @Test
    void an_acronym_of_two_things_stays_a_third() {
        GraphStore store = new NamedThings()
                .document("a", organisation("Agence bretonne du lin", "ABL"))
                .document("b", organisation("Atelier des bateaux légers", "ABL"))
                .document("c", organisation("ABL"))
                .stored();
        assertEquals(3, things(store).size());
    }

    @Test
    void a_common_name_means_another_thing_in_each_text() {
        GraphStore store = new NamedThings()
                .document("a", agreement("convention de partenariat"), person("Lorvec"))
                .document("b", agreement("convention de partenariat"), person("Lorvec"))
                .stored();
        assertEquals(4, things(store).size());
    }

    @Test
    void contracts_without_a_name_are_one_where_their_terms_agree() {
        GraphStore store = new NamedThings()
                .contract("a", "contrat de filière", "2025-03-03")
                .contract("b", "contrat de filière", "2025-03-03")
                .contract("c", "contrat de filière", "2021-06-01")
                .stored();
        assertEquals(2, things(store).size());
    }

    @Test
    void one_name_is_preferred_over_the_whole_store_and_the_others_are_variants() {
        GraphStore store = new NamedThings()
                .document("a", organisation("LORVEC SANTÉ"))
                .document("b", organisation("Lorvec Santé"))
                .document("c", organisation("Lorvec Sante"))
                .stored();
        assertEquals(
                List.of("Lorvec Santé"),
                select(
                        store,
                        "SELECT DISTINCT ?x { <https://w3id.org/filigraph/id/organisation/lorvec-sante>"
                                + " skos:prefLabel ?x }"));
        assertEquals(
                Set.of("LORVEC SANTÉ", "Lorvec Sante"),
                Set.copyOf(select(
                        store,
                        "SELECT DISTINCT ?x { <https://w3id.org/filigraph/id/organisation/lorvec-sante>"
                                + " skos:altLabel ?x }")));
    }

    @Test
    void what_gave_way_leads_to_what_stays_and_says_why() {
        GraphStore store = new NamedThings()
                .document("a", organisation("Agence bretonne du lin", "ABL"))
                .document("b", organisation("ABL"))
                .stored();
        assertEquals(
                List.of("https://w3id.org/filigraph/id/organisation/agence-bretonne-du-lin"),
                select(store, "SELECT ?x { <https://w3id.org/filigraph/id/organisation/abl> owl:sameAs ?x }"));
        assertEquals(
                List.of("identity.text"),
                select(
                        store,
                        "SELECT DISTINCT ?x { ?i a fg:Identification ; fg:rule ?x ; fg:identified"
                                + " <https://w3id.org/filigraph/id/organisation/agence-bretonne-du-lin> }"));
        assertEquals(
                2,
                select(store, "SELECT DISTINCT ?x { ?i a fg:Identification ; prov:wasDerivedFrom/fg:document ?x }")
                        .size());
    }

    @Test
    void the_names_of_one_text_and_those_of_one_key_say_why_they_are_one_too() {
        GraphStore store = new NamedThings()
                .document("a", organisation("Valcen Paris Region", "Valcen"))
                .document("b", organisation("VALCEN PARIS REGION"))
                .stored();
        assertEquals(
                Set.of(
                        "« Valcen », « Valcen Paris Region »: a text uses both for one thing",
                        "« VALCEN PARIS REGION », « Valcen Paris Region »: spellings of one name"),
                Set.copyOf(select(
                        store,
                        "SELECT ?x { ?i a fg:Identification ; rdfs:comment ?x ; fg:identified"
                                + " <https://w3id.org/filigraph/id/organisation/valcen-paris-region>"
                                + " FILTER (LANG(?x) = 'en') }")));
    }

    private static NamedThings many() {
        return new NamedThings()
                .document("a", organisation("Agence bretonne du lin", "ABL"), organisation("Lorvec & Fils"))
                .document("b", organisation("ABL"), person("Anne Quillévéré"))
                .document("c", organisation("Lorvec et fils"), person("QUILLÉVÉRÉ Anne"))
                .document("d", organisation("Ypokvan"), organisation("Yposkvan"), organisation("LORVEC ET FILS"))
                .document("e", organisation("Yposkvan SAS"), agreement("contrat de filière"))
                .document("f", organisation("Atelier des bateaux légers", "ABL"))
                .contract("g", "contrat de filière", "2025-03-03")
                .contract("h", "contrat régional de filière", "2025-03-03");
    }

    @Test
    void the_order_of_documents_that_come_together_changes_nothing() {
        NamedThings things = many();
        DatasetGraph expected = contents(things.stored());
        for (int seed = 0; seed < 6; seed++) {
            GraphStore store = GraphStore.inMemory(Iris.STANDARD);
            things.ingestion(store, Corrections.NONE).ingest(shuffled(things, seed), outcome -> {});
            assertTrue(IsoMatcher.isomorphic(expected, contents(store)), "seed " + seed);
        }
    }

    @Test
    void
            documents_that_come_one_by_one_in_any_order_make_the_same_things_though_under_the_iris_that_were_given_first() {
        NamedThings things = many();
        GraphStore together = things.stored();
        DatasetGraph expected = contents(together);
        for (int seed = 0; seed < 12; seed++) {
            List<Document> documents = shuffled(things, seed);
            GraphStore store = GraphStore.inMemory(Iris.STANDARD);
            int cut = seed % documents.size();
            things.ingestion(store, Corrections.NONE).ingest(documents.subList(0, cut), outcome -> {});
            for (Document document : documents.subList(cut, documents.size())) {
                things.ingestion(store, Corrections.NONE).ingest(List.of(document), outcome -> {});
            }
            assertEquals(groups(together), groups(store), "seed " + seed);
            new Identities(Iris.STANDARD, () -> Corrections.NONE).updateAnew(store);
            assertTrue(IsoMatcher.isomorphic(expected, contents(store)), "seed " + seed);
        }
    }

    private static List<Document> shuffled(NamedThings things, int seed) {
        List<Document> documents = new ArrayList<>(things.documents());
        Collections.shuffle(documents, new Random(seed));
        return documents;
    }

    /** The mentions of each thing, whatever its IRI. */
    private static Set<Set<String>> groups(GraphStore store) {
        return things(store).stream()
                .map(path -> Set.copyOf(
                        select(store, "SELECT ?x { ?x oa:hasBody <" + Iris.STANDARD.base() + "id/" + path + "> }")))
                .collect(Collectors.toSet());
    }

    @Test
    void an_iri_that_was_given_stays_when_a_better_name_comes() {
        NamedThings things = new NamedThings()
                .document("a", organisation("ABL"))
                .document("b", organisation("Agence bretonne du lin", "ABL"))
                .document("c", organisation("Agence Bretonne du Lin"));
        GraphStore store = GraphStore.inMemory(Iris.STANDARD);
        for (Document document : things.documents()) {
            things.ingestion(store, Corrections.NONE).ingest(List.of(document), outcome -> {});
            assertEquals(Set.of("organisation/abl"), things(store), document.name());
        }
        // all at once there is no IRI to keep, and the one that says most is chosen
        assertEquals(Set.of("organisation/agence-bretonne-du-lin"), things(things.stored()));
    }

    @Test
    void of_two_iris_that_were_given_one_leads_to_the_other_when_a_text_shows_that_they_are_one() {
        NamedThings things = new NamedThings()
                .document("a", organisation("ABL"))
                .document("b", organisation("Agence bretonne du lin"))
                .document("c", organisation("Agence bretonne du lin", "ABL"));
        GraphStore store = GraphStore.inMemory(Iris.STANDARD);
        things.ingestion(store, Corrections.NONE).ingest(things.documents().subList(0, 2), outcome -> {});
        assertEquals(2, things(store).size());
        things.ingestion(store, Corrections.NONE).ingest(things.documents(), outcome -> {});
        assertEquals(Set.of("organisation/agence-bretonne-du-lin"), things(store));
        assertEquals(
                List.of("https://w3id.org/filigraph/id/organisation/agence-bretonne-du-lin"),
                select(store, "SELECT ?x { <https://w3id.org/filigraph/id/organisation/abl> owl:sameAs ?x }"));
    }

    @Test
    void what_a_person_wants_stays_whatever_was_given_before() {
        NamedThings things = new NamedThings()
                .document("a", organisation("ABL"))
                .document("b", organisation("Agence bretonne du lin", "ABL"));
        GraphStore store = GraphStore.inMemory(Iris.STANDARD);
        things.ingestion(store, Corrections.NONE).ingest(things.documents().subList(0, 1), outcome -> {});
        String base = Iris.STANDARD.base() + "id/organisation/";
        Corrections said = new Corrections(List.of(new Corrections.Correction(
                Corrections.Says.SAME,
                base + "abl",
                base + "agence-bretonne-du-lin",
                new PartialDate("2026-11-22"),
                "A. Lorvec",
                "",
                2)));
        things.ingestion(store, said).ingest(things.documents(), outcome -> {});
        assertEquals(Set.of("organisation/agence-bretonne-du-lin"), things(store));
    }

    @Test
    void removing_a_document_undoes_what_it_joined() {
        NamedThings things = many();
        Document explaining = things.documents().get(5);
        List<Document> others = new ArrayList<>(things.documents());
        others.remove(explaining);
        GraphStore without = GraphStore.inMemory(Iris.STANDARD);
        things.ingestion(without, Corrections.NONE).ingest(others, outcome -> {});
        GraphStore store = things.stored();
        assertNotEquals(things(without), things(store));
        Identities identities = new Identities(Iris.STANDARD, () -> Corrections.NONE);
        assertTrue(store.removeDocument(explaining.id(), identities::update));
        assertTrue(IsoMatcher.isomorphic(contents(without), contents(store)));
    }

    @Test
    void ingesting_again_changes_nothing() {
        NamedThings things = many();
        GraphStore store = things.stored();
        long version = store.version();
        things.ingestion(store, Corrections.NONE).ingest(things.documents(), outcome -> {});
        assertEquals(version, store.version());
    }

    @Test
    void every_iri_that_was_there_names_the_same_thing_when_documents_are_added() {
        NamedThings things = many();
        GraphStore store = GraphStore.inMemory(Iris.STANDARD);
        Set<String> seen = new TreeSet<>();
        for (Document document : things.documents()) {
            things.ingestion(store, Corrections.NONE).ingest(List.of(document), outcome -> {});
            Set<String> now = things(store);
            for (String path : seen) {
                boolean leads = !select(
                                store,
                                "SELECT ?x { <https://w3id.org/filigraph/id/" + path
                                        + "> owl:sameAs ?x . ?m oa:hasBody ?x }")
                        .isEmpty();
                assertTrue(now.contains(path) != leads, path);
            }
            // one gives way to another only where both were there
            select(store, "SELECT ?x { ?x owl:sameAs ?y }").stream()
                    .map(iri -> iri.substring((Iris.STANDARD.base() + "id/").length()))
                    .filter(seen::contains)
                    .forEach(path -> assertTrue(
                            select(store, "SELECT ?x { <" + Iris.STANDARD.base() + "id/" + path + "> owl:sameAs ?x }")
                                    .stream()
                                    .map(iri -> iri.substring((Iris.STANDARD.base() + "id/").length()))
                                    .allMatch(seen::contains),
                            path));
            seen.addAll(now);
        }
    }

    @Test
    void what_is_shown_still_fits_the_shapes() {
        GraphStore store = many().stored();
        ShapeGate gate = ShapeGate.standard();
        for (String document : store.documents()) {
            store.dataset().begin(ReadWrite.READ);
            try {
                gate.check(store.dataset().getGraph(Iris.STANDARD.documentGraph(document)));
            } finally {
                store.dataset().end();
            }
        }
    }
}

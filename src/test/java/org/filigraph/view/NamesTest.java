package org.filigraph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final GraphStore store = Invented.store();
    private final Things things = new Views(store, Duration.ofSeconds(10)).things();

    private List<String> found(String query) {
        return things.search(query, null, 10, 0).items().stream()
                .map(Named::label)
                .toList();
    }

    @Test
    void finds_by_the_beginnings_of_words_in_any_order() {
        assertEquals(List.of("Bois d'Armor"), found("arm bo"));
        assertEquals(List.of("Bois d'Armor"), found("BOIS D'ARMOR"));
        assertEquals(List.of(), found("rmor"));
    }

    @Test
    void folds_case_and_accents_on_both_sides() {
        assertEquals(List.of("Maëlle Kervran"), found("maelle"));
        assertEquals(List.of("Rennes"), found("Rénnes"));
        assertEquals("État", found("etat").get(0));
    }

    @Test
    void tells_the_other_name_that_matched() {
        Named found = things.search("breizh", null, 10, 0).items().get(0);
        assertEquals("Bretagne", found.label());
        assertEquals("Breizh", found.matched());
        assertEquals("Territory", found.type());
        assertEquals(9, found.facts());
    }

    @ParameterizedTest
    @CsvSource({
        "bretgane, Bretagne",
        "bretange, Bretagne",
        "bretagnne, Bretagne",
        "vretagne, Bretagne",
        "kervra maele, Maëlle Kervran",
        "arnor bois, Bois d'Armor",
        "kervrn, Maëlle Kervran",
    })
    void forgives_one_slip_of_the_keys_in_a_word(String typed, String meant) {
        assertEquals(meant, found(typed).get(0));
    }

    @Test
    void takes_a_word_that_is_known_and_a_number_as_they_are_spelled() {
        assertEquals(List.of(), found("bsi"));
        assertEquals(
                List.of("Bois 2030"),
                index(thing("a", "Bois 2030", 0), thing("b", "Bois 2023", 9))
                        .search("bois 2030", null, 9, 0)
                        .items()
                        .stream()
                        .map(Named::label)
                        .toList());
        NameIndex index = index(thing("a", "Santé Sud", 0), thing("b", "Sante Nord", 0), thing("c", "Sainte Anne", 7));
        assertEquals(2, index.search("santé", null, 9, 0).total());
    }

    @Test
    void finds_by_initials_with_and_without_small_words() {
        NameIndex index = index(
                thing("a", "Centre national de la recherche scientifique", 2),
                thing("b", "Centre hospitalier universitaire de Toulouse", 1),
                thing("c", "Île-de-France", 5));
        for (String query : List.of("cnrs", "CNRS", "C.N.R.S.", "chu toulouse", "chut", "idf")) {
            assertEquals(1, index.search(query, null, 9, 0).total(), query);
        }
        assertEquals(0, index.search("cn", "Organisation", 9, 0).total());
    }

    @Test
    void passes_over_small_words_that_a_name_lacks() {
        NameIndex index = index(thing("a", "Région Bretagne", 0));
        assertEquals(1, index.search("la région de Bretagne", null, 9, 0).total());
        assertEquals(0, index.search("de la", null, 9, 0).total());
    }

    @Test
    void puts_what_facts_speak_of_before_what_none_does() {
        NameIndex index = index(
                thing("a", "Toulouzette", 0),
                thing("b", "Toulouse", 20),
                thing("c", "Métropole de Toulouse", 30),
                thing("d", "Toulouse-le-Château", 0));
        assertEquals(
                List.of("Toulouse", "Métropole de Toulouse", "Toulouse-le-Château"),
                index.search("toulouse", null, 9, 0).items().stream()
                        .map(Named::label)
                        .toList());
        assertEquals(
                "Toulouse", index.search("toulouze", null, 9, 0).items().get(0).label());
    }

    private static NameIndex index(NameIndex.Thing... things) {
        return new NameIndex(List.of(things));
    }

    private static NameIndex.Thing thing(String id, String name, int facts) {
        return new NameIndex.Thing(id, "Organisation", name, List.of(name), facts);
    }

    @Test
    void puts_whole_names_first_and_then_what_most_facts_speak_of() {
        assertEquals("bois", found("bois").get(0));
        List<Named> territories = things.search("r", "Territory", 10, 0).items();
        assertEquals(
                List.of("Redon", "Rennes"),
                territories.stream().map(Named::label).sorted().toList());
    }

    @Test
    void gives_one_class_only_and_page_by_page() {
        Page<Named> first = things.search("bois", "Document", 1, 0);
        Page<Named> second = things.search("bois", "Document", 1, 1);
        assertEquals(2, first.total());
        assertTrue(first.hasNext());
        assertEquals("Document", second.items().get(0).type());
        assertEquals(false, second.hasNext());
    }

    @Test
    void finds_nothing_for_no_words() {
        assertEquals(List.of(), found("  ' "));
        assertEquals(List.of(), found(""));
    }

    @Test
    void knows_a_name_as_soon_as_it_is_stored() {
        assertEquals(List.of(), found("nouvelle scierie"));
        store.write(dataset -> {
            dataset.add(new Quad(
                    store.iris().documentGraph(Invented.FRANCE),
                    NodeFactory.createURI(Invented.id("organisation/nouvelle-scierie")),
                    SKOS.prefLabel.asNode(),
                    NodeFactory.createLiteralLang("Nouvelle Scierie", "fr")));
            dataset.add(new Quad(
                    store.iris().documentGraph(Invented.FRANCE),
                    NodeFactory.createURI(Invented.id("organisation/nouvelle-scierie")),
                    RDF.type.asNode(),
                    Vocabulary.Organisation.asNode()));
            return true;
        });
        assertEquals(List.of("Nouvelle Scierie"), found("nouvelle scierie"));
    }

    @Test
    void takes_an_iri_its_end_or_a_name_for_a_thing() {
        String bretagne = Invented.id("territory/region/53");
        String territories = Invented.id("territory/");
        for (String text : List.of(bretagne, "region/53", "bretagne", "BREIZH")) {
            assertEquals(
                    bretagne,
                    things.meant("Territory", territories, text).orElseThrow().id(),
                    text);
        }
        assertTrue(things.meant("Territory", territories, "Atlantide").isEmpty());
        assertTrue(things.meant("Territory", territories, "État").isEmpty());
    }
}

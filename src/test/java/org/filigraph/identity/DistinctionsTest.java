package org.filigraph.identity;

import static org.filigraph.identity.NamedThings.organisation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.document.PartialDate;
import org.filigraph.identity.Corrections.Correction;
import org.filigraph.identity.Corrections.Says;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Literals;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.filigraph.view.IdentityView;
import org.filigraph.view.Views;
import org.junit.jupiter.api.Test;

/** What is two though its names are alike, and why. */
class DistinctionsTest {
    private static final String ONE = Iris.STANDARD.base() + "id/organisation/bio-val";
    private static final String OTHER = Iris.STANDARD.base() + "id/organisation/bioval";
    private static final String ROR = "https://ror.org/";

    private final GraphStore store = new NamedThings()
            .document("a", organisation("Bio-Val"))
            .document("b", organisation("BioVal"))
            .stored();

    private void identify(String thing, Property property, Node value) {
        store.write(dataset -> {
            Node graph = Iris.STANDARD.linkGraph();
            dataset.add(Quad.create(graph, NodeFactory.createURI(thing), property.asNode(), value));
            return true;
        });
    }

    private void update(Correction... said) {
        new Identities(Iris.STANDARD, () -> new Corrections(List.of(said))).update(store);
    }

    private static Correction says(Says says) {
        return new Correction(says, ONE, OTHER, new PartialDate("2026-11-22"), "A. Lorvec", "seen there", 2);
    }

    private IdentityView explained(String thing) {
        return new Views(store, Duration.ofMinutes(1)).identities().of(thing).orElseThrow();
    }

    private Set<String> mentioned() {
        return store.read(dataset -> {
            Set<String> all = new TreeSet<>();
            for (String thing : List.of(ONE, OTHER)) {
                if (dataset.contains(Node.ANY, Node.ANY, OA.hasBody.asNode(), NodeFactory.createURI(thing))) {
                    all.add(thing);
                }
            }
            return all;
        });
    }

    @Test
    void two_numbers_in_a_register_are_two_bodies_and_the_numbers_are_told() {
        assertEquals(1, mentioned().size());
        identify(ONE, Vocabulary.siren, Literals.string("123456782"));
        identify(OTHER, Vocabulary.siren, Literals.string("987654324"));
        update();
        assertEquals(Set.of(ONE, OTHER), mentioned());
        IdentityView view = explained(ONE);
        assertEquals(List.of(), view.reasons());
        IdentityView.Distinction distinction = view.distinctions().get(0);
        assertEquals(OTHER, distinction.from().id());
        assertEquals("identity.spelling", distinction.reason().rule());
        assertEquals(
                "« Bio-Val », « BioVal »: spellings of one name; but their identifiers differ"
                        + " (siren 123456782, 987654324)",
                distinction.reason().why().get("en"));
        assertEquals(
                Set.of("Bio-Val", "BioVal"),
                distinction.reason().mentions().stream()
                        .map(IdentityView.Mention::name)
                        .collect(Collectors.toSet()));
        assertEquals(ONE, explained(OTHER).distinctions().get(0).from().id());
    }

    @Test
    void two_addresses_in_a_register_are_two_bodies() {
        identify(ONE, SKOS.exactMatch, NodeFactory.createURI(ROR + "012345678"));
        identify(OTHER, SKOS.exactMatch, NodeFactory.createURI(ROR + "087654321"));
        update();
        assertEquals(Set.of(ONE, OTHER), mentioned());
    }

    @Test
    void two_addresses_of_a_source_that_nobody_told_us_of_are_two_bodies_too() {
        identify(ONE, SKOS.exactMatch, NodeFactory.createURI("https://example.org/body/1"));
        identify(OTHER, SKOS.exactMatch, NodeFactory.createURI("https://example.org/body/2"));
        update();
        assertEquals(Set.of(ONE, OTHER), mentioned());
    }

    @Test
    void one_number_in_common_two_registers_or_a_number_in_doubt_keep_nothing_apart() {
        identify(ONE, SKOS.exactMatch, NodeFactory.createURI(ROR + "012345678"));
        identify(OTHER, SKOS.exactMatch, NodeFactory.createURI(ROR + "012345678"));
        identify(OTHER, SKOS.exactMatch, NodeFactory.createURI(ROR + "087654321"));
        identify(ONE, Vocabulary.siren, Literals.string("123456782"));
        identify(ONE, SKOS.closeMatch, NodeFactory.createURI("http://www.wikidata.org/entity/Q1"));
        identify(OTHER, SKOS.closeMatch, NodeFactory.createURI("http://www.wikidata.org/entity/Q2"));
        update();
        assertEquals(1, mentioned().size());
        assertEquals(List.of(), explained(OTHER).distinctions());
    }

    @Test
    void a_person_stands_above_registers() {
        identify(ONE, Vocabulary.siren, Literals.string("123456782"));
        identify(OTHER, Vocabulary.siren, Literals.string("987654324"));
        update(says(Says.SAME));
        assertEquals(Set.of(OTHER), mentioned());
    }

    @Test
    void who_keeps_two_things_apart_is_told() {
        update(says(Says.DIFFERENT));
        assertEquals(Set.of(ONE, OTHER), mentioned());
        String why = String.valueOf(
                explained(ONE).distinctions().get(0).reason().why().get("fr"));
        assertTrue(why.endsWith("mais une personne dit qu'il y en a deux (A. Lorvec, 2026-11-22: seen there)"), why);
    }

    @Test
    void two_bodies_of_the_tables_are_one_where_a_person_says_so() {
        GraphStore known = new NamedThings()
                .document("a", organisation("Inserm"))
                .document("b", organisation("CNRS"))
                .stored();
        String base = Iris.STANDARD.base() + "id/organisation/";
        Correction same = new Correction(
                Says.SAME, base + "cnrs", base + "inserm", new PartialDate("2026-11-22"), "A. Lorvec", "", 2);
        Identities.Outcome outcome = new Identities(Iris.STANDARD, () -> new Corrections(List.of(same))).update(known);
        assertEquals(1, outcome.groups());
    }
}

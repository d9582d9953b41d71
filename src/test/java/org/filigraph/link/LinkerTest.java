package org.filigraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private record Listed(List<Entry> entries) implements Reference {
        @Override
        public String name() {
            return "list";
        }

        @Override
        public void read(Consumer<Entry> out, Consumer<String> complaints) {
            entries.forEach(out);
        }
    }

    private static Entry entry(String id, String name, String type, String place, boolean active, String... aliases) {
        List<String> acronyms = Arrays.stream(aliases)
                .filter(alias -> alias.equals(alias.toUpperCase(java.util.Locale.ROOT)))
                .toList();
        List<String> others = new ArrayList<>(Arrays.asList(aliases));
        others.removeAll(acronyms);
        return new Entry(
                id,
                "https://example.org/" + id,
                "example",
                name,
                others,
                acronyms,
                type.isEmpty() ? List.of() : List.of(type),
                place.isEmpty() ? List.of() : List.of(place),
                List.of(),
                active);
    }

    private static Subject body(String... names) {
        return new Subject(
                NodeFactory.createURI("https://example.org/ours/" + names[0].hashCode()),
                "organisation",
                names[0],
                List.of(names),
                Set.of("rennes", "bretagne"),
                Set.of());
    }

    private static List<Finding> find(Subject subject, Entry... entries) {
        return new Linker(List.of(subject), Thresholds.STANDARD, (ours, theirs) -> false)
                .find(new Listed(List.of(entries)), complaint -> {})
                .findings();
    }

    private static Finding only(Subject subject, Entry... entries) {
        List<Finding> found = find(subject, entries);
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    @Test
    void the_same_name_is_a_link_however_it_is_spelled() {
        assertTrue(only(body("Institut Kervran"), entry("1", "INSTITUT KERVRAN", "", "", true))
                .exact());
        assertTrue(only(body("Institut Kervran-Morvan"), entry("1", "institut Kervran Morvan", "", "", true))
                .exact());
        assertTrue(only(body("Kervran"), entry("1", "Kervran (France)", "company", "", true))
                .exact());
        assertTrue(only(body("Bois & Forêts"), entry("1", "Bois et Forêts SAS", "", "", true))
                .exact());
        assertTrue(only(body("IKM"), entry("1", "Institut Kervran", "education", "", true, "IKM"))
                .exact());
    }

    @Test
    void a_slip_another_order_or_a_little_known_acronym_is_for_review() {
        assertFalse(only(body("Institut Kervrand"), entry("1", "Institut Kervran", "", "", true))
                .exact());
        assertFalse(only(body("Kervran Institut"), entry("1", "Institut Kervran", "", "", true))
                .exact());
        assertFalse(only(body("IKM"), entry("1", "Institut Kervran", "facility", "", true, "IKM"))
                .exact());
        assertFalse(only(body("Institut Kervran"), entry("1", "Institut Kervran", "", "", false))
                .exact());
    }

    @Test
    void a_part_of_a_name_a_number_or_another_expansion_is_no_link() {
        assertEquals(List.of(), find(body("Kervran"), entry("1", "Kervran Aquitaine", "", "", true)));
        assertEquals(List.of(), find(body("Laboratoire 12"), entry("1", "Laboratoire 13", "", "", true)));
        assertEquals(
                List.of(),
                find(
                        body("AIM", "Agence de l'industrie du Morbihan"),
                        entry("1", "Institut de mécanique", "education", "", true, "AIM")));
    }

    @Test
    void a_name_that_two_bear_is_left_to_a_person_unless_the_place_decides() {
        Entry near = entry("1", "Institut Kervran", "", "Rennes", true);
        Entry far = entry("2", "Institut Kervran", "", "Lille", true);
        Subject nowhere = new Subject(
                NodeFactory.createURI("x:1"),
                "organisation",
                "Institut Kervran",
                List.of("Institut Kervran"),
                Set.of(),
                Set.of());
        assertFalse(only(nowhere, near, far).exact());
        assertTrue(only(nowhere, near, far).explanation().contains("answers as well"));
        assertEquals("1", only(body("Institut Kervran"), far, near).entry().id());
        Entry ended = entry("3", "Institut Kervran", "", "", false);
        assertTrue(only(nowhere, ended, near).exact());
    }

    @Test
    void a_place_is_a_place_and_of_one_kind() {
        Subject commune = new Subject(
                NodeFactory.createURI("x:1"), "commune", "Vienne", List.of("Vienne"), Set.of("isere"), Set.of("38544"));
        assertEquals(List.of(), find(commune, entry("86", "Vienne", "departement", "", true)));
        assertEquals(List.of(), find(commune, entry("1", "Vienne", "commune", "Haute-Vienne", true)));
        assertTrue(only(commune, entry("38544", "Vienne", "commune", "Isère", true))
                .exact());
        assertEquals(List.of(), find(body("Vienne"), entry("38544", "Vienne", "commune", "", true)));
        Entry byCode = new Entry(
                "38544",
                "https://example.org/38544",
                "example",
                "Vienne",
                List.of(),
                List.of(),
                List.of("commune"),
                List.of(),
                List.of("38544"),
                true);
        assertEquals(
                1.0,
                only(commune, byCode, entry("2", "Vienne", "commune", "", true)).score());
    }

    @Test
    void each_reason_is_told() {
        Finding found = only(body("Institut Kervran"), entry("1", "Institut Kervran", "", "Rennes", false));
        assertTrue(found.explanation().contains("name +1.00"));
        assertTrue(found.explanation().contains("place +0.03: both in Rennes"));
        assertTrue(found.explanation().contains("status -0.20"));
        assertEquals(0.83, found.score(), 1e-9);
    }

    @Test
    void what_was_ruled_out_does_not_come_back() {
        Entry entry = entry("1", "Institut Kervran", "", "", true);
        Linker linker = new Linker(List.of(body("Institut Kervran")), Thresholds.STANDARD, (ours, theirs) -> theirs.id()
                .equals("1"));
        assertEquals(
                List.of(),
                linker.find(new Listed(List.of(entry)), complaint -> {}).findings());
    }
}

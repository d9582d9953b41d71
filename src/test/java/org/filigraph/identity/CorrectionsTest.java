package org.filigraph.identity;

import static org.filigraph.identity.NamedThings.contents;
import static org.filigraph.identity.NamedThings.organisation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.rdf.Iris;
import org.filigraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
    private static final String HEAD = String.join("\t", Corrections.COLUMNS) + "\n";

    @TempDir
    Path folder;

    private Corrections read(String... lines) throws IOException {
        Path file = folder.resolve("identities.tsv");
        String rows = String.join("\n", lines).replace("; ", "\t");
        Files.writeString(file, HEAD + rows + "\n");
        return Corrections.read(file, Iris.STANDARD.base());
    }

    private static long things(GraphStore store) {
        DatasetGraph all = contents(store);
        List<Node> bodies = new ArrayList<>();
        all.find(Node.ANY, Node.ANY, OA.hasBody.asNode(), Node.ANY)
                .forEachRemaining(quad -> bodies.add(quad.getObject()));
        return bodies.stream().distinct().count();
    }

    private static NamedThings twoFirms() {
        return new NamedThings()
                .document("a", organisation("Lorvec Santé"))
                .document("b", organisation("LORVEC SANTE"), organisation("Kervran"))
                .document("c", organisation("Institut Morvan"));
    }

    @Test
    void what_a_person_calls_the_same_is_one_under_the_second_iri() throws IOException {
        GraphStore store = twoFirms()
                .stored(read(
                        "same; organisation/kervran; organisation/institut-morvan; 2026-11-22; A. Lorvec; renamed"));
        assertEquals(2, things(store));
        assertTrue(contents(store)
                .contains(
                        Node.ANY,
                        Node.ANY,
                        OA.hasBody.asNode(),
                        NodeFactory.createURI(Iris.STANDARD.base() + "id/organisation/institut-morvan")));
    }

    @Test
    void what_a_person_calls_different_is_two_whatever_the_rules_say() throws IOException {
        NamedThings things =
                new NamedThings().document("a", organisation("Bioval")).document("b", organisation("Bio-Val"));
        assertEquals(1, things(things.stored()));
        assertEquals(
                2,
                things(things.stored(read(
                        "different; organisation/bioval; organisation/bio-val; 2026-11-22; A. Lorvec; two firms"))));
    }

    @Test
    void the_name_that_a_person_prefers_is_the_preferred_one_in_all_graphs() throws IOException {
        GraphStore store = twoFirms()
                .stored(read("label; organisation/lorvec-sante; Lorvec-Santé; 2026-11-22; A. Lorvec; their own site"));
        List<String> labels = new ArrayList<>();
        contents(store)
                .find(
                        Node.ANY,
                        NodeFactory.createURI(Iris.STANDARD.base() + "id/organisation/lorvec-sante"),
                        SKOS.prefLabel.asNode(),
                        Node.ANY)
                .forEachRemaining(quad -> labels.add(quad.getObject().getLiteralLexicalForm()));
        assertEquals(List.of("Lorvec-Santé", "Lorvec-Santé"), labels);
    }

    @Test
    void corrections_outlive_the_store_and_can_be_taken_back() throws IOException {
        Corrections said =
                read("same; organisation/kervran; organisation/institut-morvan; 2026-11-22; A. Lorvec; renamed");
        GraphStore store = twoFirms().stored();
        DatasetGraph before = contents(store);
        new Identities(Iris.STANDARD, () -> said).update(store);
        assertTrue(IsoMatcher.isomorphic(contents(twoFirms().stored(said)), contents(store)));
        new Identities(Iris.STANDARD, () -> Corrections.NONE).update(store);
        assertTrue(IsoMatcher.isomorphic(before, contents(store)));
    }

    @Test
    void a_store_is_in_line_until_people_say_something_else() throws IOException {
        GraphStore store = twoFirms().stored();
        Corrections said =
                read("same; organisation/kervran; organisation/institut-morvan; 2026-11-22; A. Lorvec; renamed");
        assertTrue(new Identities(Iris.STANDARD, () -> Corrections.NONE).isUpToDate(store));
        Identities heeding = new Identities(Iris.STANDARD, () -> said);
        assertFalse(heeding.isUpToDate(store));
        heeding.update(store);
        assertTrue(heeding.isUpToDate(store));
        assertFalse(new Identities(Iris.STANDARD, () -> Corrections.NONE).isUpToDate(store));
    }

    @Test
    void the_order_of_lines_changes_nothing() throws IOException {
        String[] lines = {
            "same; organisation/kervran; organisation/institut-morvan; 2026-11-22; A. Lorvec; renamed",
            "different; organisation/kervran; organisation/lorvec-sante; 2026-11-22; A. Lorvec; ",
            "label; organisation/kervran; Kervran-Morvan; 2026-11-22; A. Lorvec; "
        };
        DatasetGraph expected = contents(twoFirms().stored(read(lines)));
        Collections.reverse(Arrays.asList(lines));
        // the place of a line is no part of what is stored
        assertTrue(IsoMatcher.isomorphic(expected, contents(twoFirms().stored(read(lines)))));
    }

    @Test
    void where_there_is_no_file_nobody_says_anything() {
        assertEquals(Corrections.NONE, Corrections.read(folder.resolve("none.tsv"), Iris.STANDARD.base()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "equal; organisation/a; organisation/b; 2026-11-22; x; y|line 2: 'equal' is nothing that can be said; begin the line with same, different or label",
                "same; organisation/a; organisation/b; yesterday; x; y|line 2: 'yesterday' is no date; write the fourth cell as 2026-11-22",
                "same; organisation/a; organisation/b; 2026-11-22; ; y|line 2: nobody is named who says so; write a name in the fifth cell",
                "same; Bioval; organisation/b; 2026-11-22; x; y|line 2: 'Bioval' names no thing; write its IRI, or the end of it such as organisation/cea",
                "same; organisation/a; organisation/a; 2026-11-22; x; y|line 2: a thing is compared with itself; correct the third cell",
                "same; organisation/a; organisation/b|line 2: 3 cells, not 6; put a tab between cells, also where one is empty"
            })
    void a_bad_line_is_told_with_its_number_and_the_remedy(String line, String told) {
        IdentityProblem problem = assertThrows(IdentityProblem.class, () -> read(line));
        assertTrue(problem.getMessage().startsWith("the corrections in "), problem.getMessage());
        assertTrue(problem.getMessage().endsWith("identities.tsv, " + told), problem.getMessage());
    }

    @Test
    void lines_that_contradict_each_other_are_told() {
        IdentityProblem problem = assertThrows(
                IdentityProblem.class,
                () -> read(
                        "same; organisation/a; organisation/b; 2026-11-22; x; ",
                        "same; organisation/b; organisation/c; 2026-11-22; x; ",
                        "different; organisation/a; organisation/c; 2026-11-22; x; "));
        assertTrue(
                problem.getMessage()
                        .endsWith(
                                "line 4: other lines say that the two are the same; take this line out, or one of those"),
                problem.getMessage());
        IdentityProblem twice = assertThrows(
                IdentityProblem.class,
                () -> read(
                        "label; organisation/a; Un; 2026-11-22; x; ", "label; organisation/a; Deux; 2026-11-22; x; "));
        assertTrue(twice.getMessage().contains("line 3: line 2 gives it another name"), twice.getMessage());
    }

    @Test
    void a_file_without_its_columns_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("other.tsv"), "name\tother\n");
        IdentityProblem problem =
                assertThrows(IdentityProblem.class, () -> Corrections.read(file, Iris.STANDARD.base()));
        assertTrue(problem.getMessage().contains("line 1: the first line should be the columns says, thing, other"));
    }
}

package org.filigraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReferenceTest {
    @TempDir
    Path folder;

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void read(Reference reference) {
        entries.clear();
        complaints.clear();
        reference.read(entries::add, complaints::add);
    }

    private TableReference table(Path file, String columns, String scheme) {
        return new TableReference(file, ColumnMap.parse(columns), new Naming(scheme, null), null, Map.of());
    }

    @Test
    void a_table_is_read_by_its_columns() throws IOException {
        Path file = file(
                "bodies.tsv",
                "\uFEFF"
                        + """
                        ror	name	aliases	labels	acronyms	city	status
                        https://ror.org/02vjkv261	Inserm	INSERM "Paris|IN	en:Institute	IN	Paris	withdrawn
                        """);
        read(table(
                file, "id=ror,name=name,alias=aliases,alias=labels,acronym=acronyms,place=city,status=status", "ror"));
        assertEquals(
                List.of(new Entry(
                        "https://ror.org/02vjkv261",
                        "https://ror.org/02vjkv261",
                        "ror",
                        "Inserm",
                        List.of("INSERM \"Paris", "IN", "Institute"),
                        List.of("IN"),
                        List.of(),
                        List.of("Paris"),
                        List.of(),
                        false)),
                entries);
    }

    @Test
    void the_usual_columns_need_no_map_and_rows_can_be_chosen() throws IOException {
        Path file = file("places.csv", "code,nom,niveau\n75,Paris,1\n\"76\",\"Seine, maritime\",2\n");
        read(new TableReference(
                file,
                null,
                new Naming("insee", "http://id.insee.fr/geo/departement/{id}"),
                "departement",
                Map.of("niveau", "2")));
        assertEquals(1, entries.size());
        assertEquals("http://id.insee.fr/geo/departement/76", entries.get(0).target());
        assertEquals(List.of("departement"), entries.get(0).types());
    }

    @Test
    void rows_that_cannot_be_used_are_told_and_the_others_go_on() throws IOException {
        Path file = file(
                "firms.csv",
                "siren,nom\n180089013,CNRS\n180089014,Wrong\n180089013,Twice\n,None\n552059024,\n552059024,Thales\n");
        read(table(file, "id=siren,name=nom", "siren"));
        assertEquals(
                List.of("CNRS", "Thales"), entries.stream().map(Entry::name).toList());
        assertEquals(4, complaints.size(), complaints.toString());
        assertTrue(complaints.get(0).contains("row 2: \"180089014\" is no siren"), complaints.get(0));
        assertTrue(complaints.get(1).contains("row 3: the identifier 180089013 was there before"));
        assertTrue(complaints.get(2).contains("no identifier"));
        assertTrue(complaints.get(3).contains("no name"));
    }

    @Test
    void a_missing_column_an_unknown_scheme_and_a_broken_table_are_told_with_the_remedy() throws IOException {
        Path file = file("t.csv", "a,b\n1,x\n");
        assertTrue(problem(table(file, "id=a,name=c", "ror")).contains("no column \"c\"; its columns are a, b"));
        assertTrue(problem(new TableReference(file, null, new Naming("ror", null), null, Map.of()))
                .contains("--columns id=ror"));
        assertTrue(problem(table(file, "id=a,name=b", null)).contains("--scheme"));
        assertTrue(
                problem(table(folder.resolve("none.csv"), "id=a,name=b", "ror")).contains("is not there"));
        assertTrue(problem(table(file("q.csv", "a,b\n1,\"x\n"), "id=a,name=b", "ror"))
                .contains("can't be read"));
        assertTrue(
                problem(table(file("g.csv.gz", "a,b\n"), "id=a,name=b", "ror")).contains("can't be read"));
        assertThrows(IllegalArgumentException.class, () -> ColumnMap.parse("id=a,colour=b"));
    }

    private String problem(Reference reference) {
        return String.valueOf(
                assertThrows(LinkProblem.class, () -> read(reference)).getMessage());
    }

    @Test
    void a_dump_of_ror_is_read_in_both_its_forms() throws IOException {
        Path file = file(
                "ror.json",
                """
                [{"id":"https://ror.org/02vjkv261","status":"active","types":["Government"],
                  "names":[{"value":"Inserm","types":["ror_display","label"],"lang":"fr"},
                           {"value":"INSERM","types":["acronym"]},{"value":"Institute","types":["label"],"lang":"en"}],
                  "locations":[{"geonames_details":{"name":"Paris","country_name":"France"}}]},
                 {"id":"https://ror.org/02feahw73","name":"CNRS","status":"inactive","types":["Government"],
                  "aliases":["Centre"],"acronyms":["CNRS"],"labels":[{"label":"Center","iso639":"en"}],
                  "addresses":[{"city":"Paris"}],"country":{"country_name":"France"}},
                 {"id":"https://ror.org/02feahw73","name":"Twice"}]
                """);
        read(new RorReference(file));
        assertEquals(
                List.of("Inserm", "CNRS"), entries.stream().map(Entry::name).toList());
        assertEquals(List.of("INSERM"), entries.get(0).acronyms());
        assertEquals(List.of("Paris", "France"), entries.get(0).places());
        assertEquals(List.of("Centre", "Center"), entries.get(1).aliases());
        assertFalse(entries.get(1).active());
        assertEquals(1, complaints.size());
        assertTrue(problem(new RorReference(file("half.json", "[{\"id\":\"https://ror.org/02vjkv261\",\"name\":\"In")))
                .contains("beyond record 0"));
    }

    @Test
    void triples_are_read_thing_by_thing() throws IOException {
        String skos = "<http://www.w3.org/2004/02/skos/core#";
        Path file = file(
                "dump.nt",
                "<http://www.wikidata.org/entity/Q1> " + skos + "prefLabel> \"Institute\"@en .\n"
                        + "<http://www.wikidata.org/entity/Q1> " + skos + "prefLabel> \"Institut\"@fr .\n"
                        + "<http://www.wikidata.org/entity/Q1> " + skos + "altLabel> \"IKM\" .\n"
                        + "<http://www.wikidata.org/entity/Q2> " + skos + "prefLabel> \"Autre\"@fr .\n");
        read(new TriplesReference(file, new Naming(null, null), null));
        assertEquals(
                List.of("Institut", "Autre"), entries.stream().map(Entry::name).toList());
        assertEquals(List.of("IKM"), entries.get(0).acronyms());
        assertEquals("wikidata", entries.get(0).scheme());
        assertTrue(problem(new TriplesReference(file("bad.nt", "<a> <b"), new Naming(null, null), null))
                .contains("can't be read further"));
    }
}

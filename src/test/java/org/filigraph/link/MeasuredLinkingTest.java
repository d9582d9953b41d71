package org.filigraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.filigraph.mention.Territories;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.ReferenceGraph;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.Dumps;
import org.filigraph.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How right the linker is, against identifiers that were proved one by one and that it does not see. */
class MeasuredLinkingTest {
    private static final Path SHARED = Path.of(System.getProperty("filigraph.shared", "../shared"), "reference");
    // named in the README of the tables: in none of them
    private static final List<String> ABSENT =
            List.of("eurobiomed", "medicen-paris-region", "innobiomil", "aenitis-technologies", "yposkesi", "cooper");

    private static GraphStore store;
    private static Subjects subjects;

    @BeforeAll
    static void the_shipped_graph() {
        assumeTrue(Files.exists(SHARED), "skipped: there is no " + SHARED);
        store = GraphStore.inMemory(Iris.STANDARD);
        store.replaceGraph(
                Iris.STANDARD.referenceGraph(), new ReferenceGraph(Iris.STANDARD, Territories.get()).graph());
        new Dumps(store).load(Path.of("data/graph/corpus.trig"));
        subjects = new Subjects(store, Duration.ofMinutes(1));
    }

    @AfterAll
    static void close() {
        if (store != null) {
            store.close();
        }
    }

    private static List<Finding> find(List<Subject> things, String table, String columns, Naming naming, String kind) {
        Map<String, String> where = table.equals("nuts_fr.tsv")
                ? Map.of("level", kind.equals("region") ? "1" : "3")
                : table.equals("communes.tsv") ? Map.of("type", "C") : Map.of();
        return new Linker(things, Thresholds.STANDARD, (ours, theirs) -> false)
                .find(
                        new TableReference(
                                SHARED.resolve(table),
                                ColumnMap.parse(columns),
                                naming,
                                kind.isEmpty() ? null : kind,
                                where),
                        complaint -> {})
                .findings();
    }

    /** Target by our thing, of those that are sure. */
    private static Map<String, String> sure(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::exact)
                .collect(Collectors.toMap(
                        finding -> finding.subject().thing().getURI().replaceFirst(".*/id/", ""),
                        finding -> finding.entry().target()));
    }

    private static List<String[]> proved() throws IOException {
        return Files.readAllLines(SHARED.resolve("entities_links.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void territories_are_linked_right_and_nearly_all() throws IOException {
        List<Subject> territories = subjects.of(Vocabulary.Territory);
        String geo = "http://id.insee.fr/geo/";
        Map<String, String> found = new HashMap<>();
        sure(find(
                        territories,
                        "communes.tsv",
                        "id=insee,name=nom,code=insee",
                        new Naming("insee", geo + "commune/{id}"),
                        "commune"))
                .forEach((thing, target) -> found.put(thing + " insee", target));
        sure(find(
                        territories,
                        "departements.tsv",
                        "id=insee,name=nom",
                        new Naming("insee", geo + "departement/{id}"),
                        "departement"))
                .forEach((thing, target) -> found.put(thing + " insee", target));
        sure(find(territories, "regions.tsv", "id=insee,name=nom", new Naming("insee", geo + "region/{id}"), "region"))
                .forEach((thing, target) -> found.put(thing + " insee", target));
        for (String kind : List.of("region", "departement")) {
            sure(find(territories, "nuts_fr.tsv", "id=nuts,iri=iri,name=label_fr", new Naming("nuts", null), kind))
                    .forEach((thing, target) -> found.put(thing + " nuts", target));
            sure(find(territories, kind + "s.tsv", "id=wikidata,name=nom", new Naming("wikidata", null), kind))
                    .forEach((thing, target) -> found.put(thing + " wikidata", target));
        }
        int expected = 0;
        Set<String> wrong = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        int right = 0;
        Map<String, String> keys = keys();
        for (String[] row : proved()) {
            String scheme = row[3].equals("INSEE COG")
                    ? "insee"
                    : row[3].matches("NUTS[13]")
                            ? "nuts"
                            : row[3].equals("Wikidata") && row[2].matches("place/(region|department)")
                                    ? "wikidata"
                                    : "";
            if (row[2].startsWith("place/") && !scheme.isEmpty()) {
                expected++;
                String target = found.get(keys.get(row[2] + row[1]) + " " + scheme);
                if (row[5].equals(target)) {
                    right++;
                } else if (target == null) {
                    missed.add(row[1] + " " + row[3]);
                } else {
                    wrong.add(row[1] + " is not " + target);
                }
            }
        }
        // every link to Insee can be judged: our keys are its codes
        found.forEach((thing, target) -> {
            if (thing.endsWith(" insee")) {
                String key = thing.replace(" insee", "").replace("territory/", "");
                if (!target.equals(geo + key)) {
                    wrong.add(thing + " is not " + target);
                }
            }
        });
        assertEquals(Set.of(), wrong, "precision");
        assertTrue(expected > 40 && right >= 0.98 * expected, right + " of " + expected + ", not " + missed);
    }

    private static Map<String, String> keys() throws IOException {
        Map<String, String> keys = new HashMap<>();
        for (String[] row : proved()) {
            if (row[3].equals("INSEE COG")) {
                keys.put(row[2] + row[1], "territory/" + row[5].replace("http://id.insee.fr/geo/", ""));
            }
        }
        return keys;
    }

    @Test
    void organisations_are_linked_right_and_nearly_all() throws IOException {
        String table = Files.readString(SHARED.resolve("ror_fr.tsv"));
        Map<String, String> truth = new HashMap<>();
        try (var rows = Files.lines(Path.of("data/reference/links.tsv"))) {
            rows.map(row -> row.split("\t", -1))
                    .filter(row -> row[2].equals("ror") && row[4].equals("exact"))
                    .filter(row -> table.contains("\nhttps://ror.org/" + row[3] + "\t"))
                    .forEach(row -> truth.put(row[0], "https://ror.org/" + row[3]));
        }
        Map<String, String> found = sure(find(
                subjects.of(Vocabulary.Organisation),
                "ror_fr.tsv",
                "id=ror,name=name,alias=aliases,alias=labels_lang,acronym=acronyms,type=types,place=city,place=region,"
                        + "status=status",
                new Naming("ror", null),
                ""));
        Set<String> wrong = new HashSet<>();
        // the councils are in ROR under their own names; the list of proofs leaves them out
        found.forEach((thing, target) -> {
            if (!target.equals(truth.get(thing)) && !thing.matches("organisation/(departement|region)-.*")) {
                wrong.add(thing + " is not " + target);
            }
        });
        long right = truth.entrySet().stream()
                .filter(pair -> pair.getValue().equals(found.get(pair.getKey())))
                .count();
        assertEquals(Set.of(), wrong, "precision");
        assertTrue(truth.size() > 20 && right >= 0.9 * truth.size(), right + " of " + truth.size() + ": " + found);
        ABSENT.forEach(body -> assertEquals(null, found.get("organisation/" + body), body));
    }
}

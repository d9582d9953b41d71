package org.filigraph.link;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;

/**
 * How long it takes to look for many names in a long table; a measurement, not a test. Run its {@code main} with the
 * numbers of names and of rows, in a Java of 1 GB ({@code -Xmx1g}); 100,000 and 500,000 are the aim, in two minutes.
 */
final class LinkingBenchmark {
    private static final String[] KINDS = {"Institut", "Laboratoires", "Société", "Groupe", "Centre", "Agence"};
    private static final String[] SYLLABLES = {
        "ker", "mor", "van", "lo", "ti", "ra", "bel", "do", "sé", "pha", "gen", "ox", "plu", "mi", "né", "tra", "ic",
        "ou"
    };

    private LinkingBenchmark() {}

    /** Prints seconds, megabytes and how much was found. */
    public static void main(String[] args) throws IOException {
        int names = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 500_000;
        Path table = Files.createTempFile("reference", ".tsv");
        try {
            write(table, rows);
            List<Subject> subjects = new ArrayList<>();
            for (int i = 0; i < names; i++) {
                String name = name(i * 7L % (rows * 2L));
                subjects.add(new Subject(
                        NodeFactory.createURI("https://example.org/ours/" + i),
                        "organisation",
                        name,
                        List.of(name),
                        Set.of(),
                        Set.of()));
            }
            System.gc();
            long start = System.nanoTime();
            Linker.Found found = new Linker(subjects, Thresholds.STANDARD, (ours, theirs) -> false)
                    .find(
                            new TableReference(
                                    table,
                                    ColumnMap.parse("id=id,name=name,alias=alias,acronym=acronym,place=city"),
                                    new Naming("example", "https://example.org/{id}"),
                                    null,
                                    Map.of()),
                            complaint -> {});
            double seconds = (System.nanoTime() - start) / 1e9;
            System.gc();
            Runtime memory = Runtime.getRuntime();
            System.out.printf(
                    "%,d names, %,d rows: %.1f s, %d MB in use after, %d MB at most; %,d found, %,d of them sure%n",
                    names,
                    rows,
                    seconds,
                    (memory.totalMemory() - memory.freeMemory()) >> 20,
                    memory.maxMemory() >> 20,
                    found.findings().size(),
                    found.findings().stream().filter(Finding::exact).count());
        } finally {
            Files.delete(table);
        }
    }

    private static void write(Path table, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write("id\tname\talias\tacronym\tcity\n");
            for (int i = 0; i < rows; i++) {
                String name = name(i);
                out.write(i + "\t" + name + "\t" + name + " SAS|" + name(i + 3L * rows) + "\t"
                        + name.replaceAll("[^A-Z]", "") + i % 97 + "\tRennes\n");
            }
        }
    }

    private static String name(long seed) {
        Random random = new Random(seed * 0x5DEECE66DL);
        StringBuilder name = new StringBuilder(KINDS[random.nextInt(KINDS.length)]);
        for (int word = 0; word < 2; word++) {
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                letters.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            name.append(' ').append(Character.toUpperCase(letters.charAt(0))).append(letters.substring(1));
        }
        return name.toString();
    }
}

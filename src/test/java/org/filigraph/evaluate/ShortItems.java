package org.filigraph.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Short annotated items, many to a file: news in brief, captions, cards, agenda lines ({@code src/test/resources/items}).
 * Lines of text begin with {@code "> "}; each fact follows on a line that begins with {@code "+ "}, as JSON with the keys of
 * the contract but without offsets; {@code "+ none"} says that there is none. A figure has the words it rests on in
 * {@code text}; other facts rest on the whole item.
 *
 * <p>The first, third, fifth item and so on may be read by those who write rules; the others are closed to them,
 * unless the file begins with {@code # open}.
 */
public final class ShortItems {
    /** Which half of a file's items. */
    public enum Half {
        OPEN,
        CLOSED
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The first line of a file whose items are all open. */
    private static final String ALL_OPEN = "# open";

    private ShortItems() {}

    /** A set's folder; of a file of short items, one with those that are open. */
    static Path folder(Path set) throws IOException {
        if (Files.isDirectory(set)) {
            return set;
        }
        Path folder = Files.createTempDirectory("items");
        unpack(set, Half.OPEN, folder);
        return folder;
    }

    /**
     * Writes one half of a file's items as documents with their facts, as {@code evaluate} reads them.
     *
     * @param folder where {@code corpus} and {@code gold} are made
     */
    public static void unpack(Path items, Half half, Path folder) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path gold = Files.createDirectories(folder.resolve("gold"));
        StringBuilder text = new StringBuilder();
        List<String> facts = new ArrayList<>();
        int number = 0;
        int step = 1;
        for (String line : Files.readAllLines(items)) {
            if (line.equals(ALL_OPEN)) {
                step = 2;
                number = -1;
            } else if (line.startsWith(">")) {
                if (!facts.isEmpty()) {
                    number += step;
                    write(number, half, corpus, gold, text, facts);
                }
                text.append(line.substring(Math.min(2, line.length()))).append('\n');
            } else if (line.startsWith("+")) {
                facts.add(line.substring(1).strip());
            }
        }
        write(number + step, half, corpus, gold, text, facts);
    }

    private static void write(int number, Half half, Path corpus, Path gold, StringBuilder text, List<String> facts)
            throws IOException {
        if (number % 2 == (half == Half.OPEN ? 1 : 0)) {
            String name = "%03d".formatted(number);
            Files.writeString(corpus.resolve(name + ".txt"), text);
            List<String> rows = new ArrayList<>();
            for (String fact : facts) {
                if (!fact.equals("none")) {
                    rows.add(located(name, text.toString(), (ObjectNode) JSON.readTree(fact)));
                }
            }
            Files.write(gold.resolve(name + ".jsonl"), rows);
        }
        text.setLength(0);
        facts.clear();
    }

    /** A fact with its document and the offsets, in code points, of the words it rests on. */
    private static String located(String document, String text, ObjectNode fact) throws IOException {
        String words = fact.path("text").asText(text);
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IOException("item " + document + " does not hold: " + words);
        }
        fact.put("doc", document);
        fact.put("text", words);
        fact.put("start", text.codePointCount(0, start));
        fact.put("end", text.codePointCount(0, start + words.length()));
        return JSON.writeValueAsString(fact);
    }
}

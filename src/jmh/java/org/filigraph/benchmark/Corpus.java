package org.filigraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filigraph.document.Document;

/**
 * As many documents as wanted, made of the texts that are here: those of the tests and, where they are, the shared ones.
 * Each time round their numbers and the order of their paragraphs are others, so that no two are the same.
 */
record Corpus(List<String> texts) {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/evaluation/corpus"), Path.of("../shared/corpus"));
    private static final Pattern NUMBER = Pattern.compile("\\b[1-9]\\d(?=\\d*\\b)");
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");

    static Corpus available() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        texts.add(Files.readString(file));
                    }
                }
            }
        }
        return new Corpus(List.copyOf(texts));
    }

    /** Documents of so many characters together. */
    static List<Document> ofCharacters(int characters) throws IOException {
        Corpus corpus = available();
        List<Document> documents = new ArrayList<>();
        int left = characters;
        for (int n = 0; left > 0; n++) {
            Document document = corpus.document(n);
            String text = document.text();
            documents.add(text.length() <= left ? document : Document.of("last", text.substring(0, left)));
            left -= text.length();
        }
        return documents;
    }

    /** The n-th document, from 0 on. */
    Document document(int n) {
        int round = n / texts.size();
        String text = texts.get(n % texts.size());
        return Document.of("document-" + n, round == 0 ? text : varied(text, round));
    }

    private static String varied(String text, int round) {
        List<String> paragraphs = new ArrayList<>(List.of(PARAGRAPHS.split(text)));
        Collections.rotate(paragraphs, round);
        return NUMBER.matcher(String.join("\n\n", paragraphs))
                .replaceAll(number -> String.valueOf(10 + (Integer.parseInt(number.group()) + round) % 90));
    }
}

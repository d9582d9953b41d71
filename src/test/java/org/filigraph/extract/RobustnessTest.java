package org.filigraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.filigraph.document.Document;
import org.filigraph.fact.ContractJson;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Reading;
import org.filigraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text is made of, it is read without failing, and every quote is the text at its place. */
class RobustnessTest {
    private static final Path SAMPLES = Path.of("data/samples");
    private static final int ROUNDS = 60;
    private static final String PIECES =
            "La région Bretagne signe, le 3 mars 2024, un contrat de filière « Nautisme » de 12,5 M€ "
                    + "avec le pôle Mer (85 adhérents) ; Jeanne Le Goff, présidente d'Océane SAS : \"+8 % d'emplois d'ici 2030\".\n\n"
                    + "1 443\nEntreprises\n\n- un tiers des effectifs\n• 3e région\n# Axe 1 : former\nContacts presse\n02 98 00 00 00\n"
                    + "| filière | emplois |\n|---|---|\n| bois | 1 200 |\nSource : Insee, 2023\n";
    /** Marks that are not seen, that turn the direction, that belong to the letter before, or lie beyond 16 bits. */
    private static final List<String> ODD = List.of(
            "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u0301", "\u0327", "\u202E", "\u200F", "\u2066", "\u00A0",
            "\u202F", "\u2009", "\u2028", "\t", "\r\n", "\u0000", "\u0007", "\uFFFD", "\uD83D", "\uDE00", "😀", "👩‍🔬",
            "𝟙𝟚", "①", "½", "²", "œ", "ﬁ", "Ⅳ", "٣", "السلام", "漢字");

    static Stream<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(List.of(PIECES));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts.stream();
    }

    @Test
    void random_french_like_texts_are_read() {
        Random random = new Random(20261121);
        for (int n = 0; n < 400; n++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 400) {
                int at = random.nextInt(PIECES.length());
                text.append(PIECES, at, Math.min(PIECES.length(), at + 1 + random.nextInt(40)));
                if (random.nextInt(4) == 0) {
                    text.append(ODD.get(random.nextInt(ODD.size())));
                }
            }
            check(text.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_document_cut_anywhere_is_read(String text) {
        Random random = new Random(text.length());
        for (int n = 0; n < ROUNDS; n++) {
            int start = random.nextInt(text.length());
            check(text.substring(start, start + random.nextInt(text.length() - start) + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_document_whose_lines_or_words_are_shuffled_is_read(String text) {
        for (int n = 0; n < ROUNDS; n++) {
            Random random = new Random(n);
            String between = n % 2 == 0 ? "\n" : " ";
            List<String> parts = new ArrayList<>(Arrays.asList(text.split(between)));
            Collections.shuffle(parts, random);
            check(String.join(between, parts));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void odd_characters_anywhere_do_no_harm(String text) {
        for (int n = 0; n < ROUNDS; n++) {
            Random random = new Random(n);
            StringBuilder odd = new StringBuilder(text);
            for (int marks = 0; marks < 40; marks++) {
                odd.insert(random.nextInt(odd.length()), ODD.get(random.nextInt(ODD.size())));
            }
            check(odd.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_document_decoded_with_another_encoding_is_read(String text) {
        for (Charset charset : List.of(
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16LE,
                StandardCharsets.US_ASCII,
                Charset.forName("windows-1252"))) {
            check(new String(text.getBytes(StandardCharsets.UTF_8), charset));
            check(new String(text.getBytes(charset), StandardCharsets.UTF_8));
        }
    }

    private static void check(String text) {
        Document document = Document.of("odd", text);
        Reading reading = new Extractor().read(document);
        ContractJson json = new ContractJson(reading);
        for (Fact fact : reading.facts()) {
            for (Span span : fact.evidence().spans()) {
                assertTrue(span.end() <= document.text().length());
            }
            Map<String, Object> object = json.object(fact);
            int start = document.text().offsetByCodePoints(0, (int) object.get("start"));
            int end = document.text().offsetByCodePoints(0, (int) object.get("end"));
            assertEquals(object.get("text"), document.text().substring(start, end));
        }
    }
}

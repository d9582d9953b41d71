package org.filigraph.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String FRENCH =
            "L’État et la Région ont signé le contrat « Forêt et bois » – 12 000 salariés, 40 M€ engagés d’ici à l’été 2027.";

    @Test
    void keeps_every_character_of_a_utf8_file() throws UnreadableDocument {
        String text = "\uFEFFTitre\r\n\r\n  25\u00A0000 salariés\t😀 e\u0301 \r fin\n\n";
        assertEquals(text, read(text.getBytes(UTF_8)).document().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void honours_a_byte_order_mark(String charset) throws UnreadableDocument {
        String text = "\uFEFF" + FRENCH;
        assertEquals(
                text, read(text.getBytes(Charset.forName(charset))).document().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FRENCH,
                "Légende",
                "Le pôle a été créé.",
                "Été : « ça marche » à Besançon, où l’œuvre coûte 25 €.",
                "La région Bretagne compte 25 000 emplois dans la filière, à l'échelle de l'Europe."
            })
    void reads_windows_1252_and_says_so(String text) throws UnreadableDocument {
        ReadResult.Read read = read(text.getBytes(Charset.forName("windows-1252")));
        assertEquals(text, read.document().text());
        assertEquals(
                List.of("note.txt: not UTF-8, read as windows-1252; save it as UTF-8 if letters look wrong"),
                read.notes());
    }

    @Test
    void reads_other_character_sets_that_the_detector_is_sure_of() throws UnreadableDocument {
        String polish =
                "Województwo małopolskie podpisało umowę dotyczącą przemysłu, która została zatwierdzona przez rząd.";
        ReadResult.Read read = read(polish.getBytes(Charset.forName("ISO-8859-2")));
        assertEquals(polish, read.document().text());
    }

    @Test
    void refuses_utf8_with_a_broken_character() {
        byte[] bytes = FRENCH.getBytes(UTF_8);
        assertRefused(
                "is not valid UTF-8 at byte",
                Arrays.copyOf(bytes, FRENCH.substring(0, FRENCH.indexOf('é')).getBytes(UTF_8).length + 1));
    }

    @Test
    void refuses_a_mix_of_utf8_and_windows_1252() {
        byte[] utf8 = FRENCH.getBytes(UTF_8);
        byte[] latin = FRENCH.getBytes(Charset.forName("windows-1252"));
        byte[] mixed = Arrays.copyOf(utf8, utf8.length + latin.length);
        System.arraycopy(latin, 0, mixed, utf8.length, latin.length);
        assertRefused("is not valid UTF-8 at byte", mixed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM850"})
    void refuses_character_sets_that_the_detector_mistakes_for_another(String charset) {
        assertRefused(
                "no other character set explains its bytes",
                FRENCH.replace("€", "").getBytes(Charset.forName(charset)));
    }

    @Test
    void refuses_ascii_with_stray_bytes() {
        byte[] bytes = "Le contrat de filiere est signe. ".repeat(20).getBytes(UTF_8);
        bytes[100] = (byte) 0xFF;
        bytes[300] = (byte) 0x9D;
        assertRefused("is not valid UTF-8 at byte 100,", bytes);
    }

    @Test
    void refuses_a_broken_utf16_file() {
        byte[] bytes = ("\uFEFF" + FRENCH).getBytes(UTF_16LE);
        assertRefused("begins as UTF-16LE and breaks off", Arrays.copyOf(bytes, bytes.length - 1));
        assertRefused("begins as UTF-16LE and breaks off", "\uFEFFUTF-32".getBytes(Charset.forName("UTF-32LE")));
    }

    @Test
    void refuses_binary_content() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertRefused("is binary, not text", noise);
        assertRefused("is binary, not text", "\u0001\u0002\u0003\u0004 abc".getBytes(UTF_8));
    }

    @Test
    void takes_metadata_from_front_matter_and_leaves_it_in_the_text() throws UnreadableDocument {
        String text =
                """
                ---
                title: Le bois d'œuvre en chantier
                date: 2025-03-14
                lang: fr
                license: https://example.org/licence
                tags: [bois, forêt]
                ---
                # Un autre titre

                Le 3 mars 2024
                """;
        ReadResult.Read read = read(text.getBytes(UTF_8));
        Metadata metadata = read.document().metadata();
        assertEquals(text, read.document().text());
        assertEquals("Le bois d'œuvre en chantier", metadata.title());
        assertEquals(new PartialDate("2025-03-14"), metadata.issued());
        assertEquals("fr", metadata.language());
        assertEquals("https://example.org/licence", metadata.licence());
        assertEquals(List.of(), read.notes());
    }

    @Test
    void reports_front_matter_that_is_not_yaml_or_has_a_wrong_date() throws UnreadableDocument {
        String broken = "---\ntitle: [un, deux\n---\nLe texte du document.\n";
        assertTrue(read(broken.getBytes(UTF_8)).notes().get(0).startsWith("note.txt: its front matter is not YAML"));
        String wrong = "---\ndate: bientôt\n---\nLe texte du document.\n";
        assertEquals(
                List.of("note.txt (front matter): \"bientôt\" is not a date such as 2025-06-30, left out"),
                read(wrong.getBytes(UTF_8)).notes());
    }

    @Test
    void takes_a_line_between_two_rules_for_text() throws UnreadableDocument {
        ReadResult.Read read = read("---\nUn filet au-dessus du titre\n---\nLe texte.\n".getBytes(UTF_8));
        assertEquals(List.of(), read.notes());
    }

    @Test
    void is_not_held_up_by_marks_that_lead_nowhere() throws UnreadableDocument {
        String comments = "<!---->".repeat(140) + "mot";
        assertEquals(comments, read(comments.getBytes(UTF_8)).document().text());
        String rule = "---\r\n" + "mot\r\n".repeat(1000);
        assertEquals(rule, read(rule.getBytes(UTF_8)).document().text());
    }

    private static ReadResult.Read read(byte[] bytes) throws UnreadableDocument {
        return new DocumentReader().read(new ByteArrayInputStream(bytes), "note.txt", null);
    }

    private static void assertRefused(String reason, byte[] bytes) {
        UnreadableDocument refusal = assertThrows(UnreadableDocument.class, () -> read(bytes));
        assertTrue(refusal.getMessage().startsWith("note.txt: "), refusal.getMessage());
        assertTrue(refusal.reason().contains(reason), refusal.getMessage());
    }
}

package org.filigraph.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.filigraph.document.Document;
import org.filigraph.text.Span;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final String LETTERS =
            "La région Bretagne signe, le 3 mars 2024, un contrat de filière « Nautisme » de 12,5 M€ "
                    + "avec le pôle Mer (85 adhérents) ; Jeanne Le Goff, présidente d'Océane SAS : \"+8 % d'emplois d'ici 2030\".\n\n"
                    + "1 443\nEntreprises\n\n- un tiers des effectifs\n• 3e région\n# Axe 1 : former\nContacts presse\n02 98 00 00 00\n"
                    + "😀e\u0301\u00AD\u200B\u202E\u00A0\u202F½œ…";

    @Test
    void random_french_like_texts_are_read_without_failing_and_quotes_are_the_text() {
        Random random = new Random(20261121);
        for (int n = 0; n < 400; n++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 400) {
                int at = random.nextInt(LETTERS.length());
                text.append(LETTERS, at, Math.min(LETTERS.length(), at + 1 + random.nextInt(40)));
            }
            check(Document.of("random", text.toString()));
        }
    }

    @Test
    void reading_twice_gives_the_same_facts() {
        Document document = Document.of("twice", LETTERS);
        assertEquals(
                new Extractor().read(document).facts(),
                new Extractor().read(document).facts());
    }

    @Test
    void press_contacts_give_no_facts() {
        String text =
                "Le bois avance dans le Jura\n\nLa filière emploie 300 salariés.\n\nContacts presse\nMarie Durand, directrice de Boisé SAS\n03 84 00 00 00";
        int contacts = text.indexOf("Contacts");
        assertTrue(new Extractor()
                .read(Document.of("contacts", text)).facts().stream()
                        .flatMap(f -> f.evidence().spans().stream())
                        .allMatch(s -> s.end() <= contacts));
    }

    private static void check(Document document) {
        ContractJson json = new ContractJson(document);
        for (Fact fact : new Extractor().read(document).facts()) {
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

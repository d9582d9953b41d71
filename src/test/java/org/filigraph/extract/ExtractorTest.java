package org.filigraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.filigraph.document.Document;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final String TEXT =
            "La région Bretagne signe, le 3 mars 2024, un contrat de filière « Nautisme » de 12,5 M€ "
                    + "avec le pôle Mer (85 adhérents) ; Jeanne Le Goff, présidente d'Océane SAS : \"+8 % d'emplois d'ici 2030\".\n\n"
                    + "1 443\nEntreprises\n\n- un tiers des effectifs\n• 3e région\n# Axe 1 : former\nContacts presse\n02 98 00 00 00\n"
                    + "😀e\u0301\u00AD\u200B\u202E\u00A0\u202F½œ…";

    @Test
    void reading_twice_gives_the_same_facts() {
        Document document = Document.of("twice", TEXT);
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
}

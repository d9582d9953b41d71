package org.filigraph.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfTextTest {
    @Test
    void reads_pages_and_paragraphs_in_order() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            addPage(pdf, "Le bois en région", "", "La filière compte 12 000 salariés et va recru-", "ter encore.");
            addPage(pdf, "Elle exporte 40 % de sa production.");
            assertEquals(
                    "Le bois en région\n\nLa filière compte 12 000 salariés et va recru-\nter encore.\n\n"
                            + "Elle exporte 40 % de sa production.",
                    read(pdf).document().text().strip());
        }
    }

    @Test
    void takes_the_title_and_the_day_from_the_document_information() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            addPage(pdf, "Un texte sans date ni titre, d'une seule ligne.");
            pdf.getDocumentInformation().setTitle("Feuille de route de la mer");
            Calendar created = new GregorianCalendar(TimeZone.getTimeZone("GMT+2"));
            created.set(2024, Calendar.MAY, 6, 0, 30, 0);
            pdf.getDocumentInformation().setCreationDate(created);
            Metadata metadata = read(pdf).document().metadata();
            assertEquals("Feuille de route de la mer", metadata.title());
            assertEquals(new PartialDate("2024-05-06"), metadata.issued());
        }
    }

    @Test
    void prefers_the_words_to_a_made_up_title_and_to_the_day_of_the_file() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            addPage(pdf, "La mer a sa feuille de route", "", "À Brest, le 3 mars 2023", "", "Le texte de la feuille.");
            pdf.getDocumentInformation().setTitle("Microsoft Word - mer_v3.docx");
            pdf.getDocumentInformation().setCreationDate(new GregorianCalendar(2024, Calendar.MAY, 6));
            Metadata metadata = read(pdf).document().metadata();
            assertEquals("La mer a sa feuille de route", metadata.title());
            assertEquals(new PartialDate("2023-03-03"), metadata.issued());
        }
    }

    @Test
    void notes_pages_without_text() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            addPage(pdf, "Le bois en région");
            addPage(pdf);
            assertEquals(
                    List.of("file.pdf: 1 of 2 pages have no text layer"),
                    read(pdf).notes());
        }
    }

    @Test
    void refuses_a_pdf_without_a_text_layer() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            addPage(pdf);
            assertRefused("is a PDF of images, without a text layer", bytes(pdf));
        }
    }

    @Test
    void refuses_a_pdf_with_a_password() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            addPage(pdf, "Secret");
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertRefused("is a PDF with a password", bytes(pdf));
        }
    }

    @Test
    void refuses_a_pdf_whose_author_forbids_copying() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            addPage(pdf, "Lecture seule");
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(false);
            pdf.protect(new StandardProtectionPolicy("owner", "", permission));
            assertRefused("forbids copying text", bytes(pdf));
        }
    }

    @Test
    void refuses_a_pdf_that_was_cut_short() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 30; i++) {
                addPage(pdf, "Page " + i, "Une ligne de texte.");
            }
            byte[] whole = bytes(pdf);
            for (int length : new int[] {20, whole.length / 2, whole.length - 20}) {
                assertRefused("was cut short", Arrays.copyOf(whole, length));
            }
        }
    }

    @Test
    void refuses_a_damaged_pdf() {
        assertRefused("is a damaged PDF", "%PDF-1.7\nnothing of a PDF\n%%EOF\n".getBytes(US_ASCII));
    }

    @Test
    void refuses_what_only_its_name_calls_pdf() {
        assertRefused("is not the PDF file that it is said to be", "du texte".getBytes(UTF_8));
    }

    @Test
    void meets_any_damage_with_text_or_a_refusal() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            addPage(pdf, "Le bois en région", "", "La filière compte 12 000 salariés.");
            Damage.of(bytes(pdf), 300).forEach(damaged -> Damage.assertReadOrRefused(damaged, "file.pdf"));
        }
    }

    private static void addPage(PDDocument pdf, String... lines) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(font, 11);
            content.newLineAtOffset(60, 720);
            for (String line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -14);
            }
            content.endText();
        }
    }

    private static ReadResult.Read read(PDDocument pdf) throws Exception {
        return new DocumentReader().read(new ByteArrayInputStream(bytes(pdf)), "file.pdf", null);
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static void assertRefused(String reason, byte[] bytes) {
        UnreadableDocument refusal = assertThrows(UnreadableDocument.class, () -> new DocumentReader()
                .read(new ByteArrayInputStream(bytes), "file.pdf", null));
        System.err.println("MSG " + refusal.getMessage());
        assertTrue(refusal.getMessage().startsWith("file.pdf: "), refusal.getMessage());
        assertTrue(refusal.reason().contains(reason), refusal.getMessage());
    }
}

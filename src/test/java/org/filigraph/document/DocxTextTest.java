package org.filigraph.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;

class DocxTextTest {
    @Test
    void lays_paragraphs_lists_tables_and_notes_out_in_lines() throws Exception {
        try (XWPFDocument docx = new XWPFDocument()) {
            XWPFParagraph heading = paragraph(docx, "Le bois en région");
            heading.setStyle("Heading1");
            BigInteger bullets = bullets(docx);
            heading.setNumID(bullets);
            XWPFParagraph claim = paragraph(docx, "La filière compte 12 000 salariés");
            XWPFFootnote note = docx.createFootnote();
            note.createParagraph().createRun().setText("Source : enquête 2024.");
            claim.addFootnoteReference(note);
            claim.createRun().setText(". Ses forces :");
            paragraph(docx, "la ressource").setNumID(bullets);
            paragraph(docx, "la recherche").setNumID(bullets);
            paragraph(docx, "");
            XWPFTable table = docx.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Année");
            table.getRow(0).getCell(1).setText("Emplois");
            table.getRow(1).getCell(0).setText("2024");
            table.getRow(1).getCell(1).setText("12 000");
            table.getRow(1).getCell(1).addParagraph().createRun().setText("environ");
            docx.createTable(1, 1).getRow(0).getCell(0).setText("Un cadre");
            assertEquals(
                    """
                    Le bois en région

                    La filière compte 12 000 salariés. Ses forces :

                    - la ressource
                    - la recherche

                    Année | Emplois
                    2024 | 12 000 environ

                    Un cadre

                    Source : enquête 2024.""",
                    read(docx).document().text());
        }
    }

    @Test
    void reads_text_boxes_once() throws Exception {
        try (XWPFDocument docx = new XWPFDocument()) {
            String box = "<w:txbxContent><w:p><w:r><w:t>730</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>entre</w:t></w:r><w:r><w:t>prises</w:t></w:r></w:p></w:txbxContent>";
            paragraph(docx, "Chiffres clés")
                    .getCTP()
                    .addNewR()
                    .set(XmlObject.Factory.parse(
                            "<w:r xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                                    + " xmlns:v='urn:schemas-microsoft-com:vml'><mc:AlternateContent><mc:Choice Requires='wps'>"
                                    + box + "</mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"));
            paragraph(docx, "La suite.");
            assertEquals(
                    "Chiffres clés\n\n730\nentreprises\n\nLa suite.",
                    read(docx).document().text());
        }
    }

    @Test
    void takes_the_title_and_the_day_from_the_core_properties() throws Exception {
        try (XWPFDocument docx = new XWPFDocument()) {
            paragraph(docx, "Un texte sans date ni titre, d'une seule ligne.");
            docx.getProperties().getCoreProperties().setTitle("Feuille de route de la mer");
            docx.getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(java.util.Date.from(java.time.Instant.parse("2024-05-06T12:00:00Z"))));
            Metadata metadata = read(docx).document().metadata();
            assertEquals("Feuille de route de la mer", metadata.title());
            assertEquals(new PartialDate("2024-05-06"), metadata.issued());
        }
    }

    @Test
    void refuses_a_damaged_docx() throws Exception {
        try (XWPFDocument docx = new XWPFDocument()) {
            paragraph(docx, "Le bois en région");
            byte[] whole = bytes(docx);
            assertRefused("is a damaged docx", Arrays.copyOf(whole, whole.length / 2));
            assertRefused("is a damaged docx", zip("word/document.xml", "<w:document>".getBytes(UTF_8)));
        }
    }

    @Test
    void refuses_a_zip_bomb() throws Exception {
        assertRefused("unpacks to far more than its size", zipBomb());
    }

    @Test
    void refuses_other_archives() throws Exception {
        assertRefused("is an archive or an office file, not a Word document", zip("content.xml", new byte[10]));
    }

    @Test
    void refuses_what_only_its_name_calls_docx() {
        assertRefused("is not the DOCX file that it is said to be", "du texte".getBytes(UTF_8));
    }

    @Test
    void refuses_old_office_files() {
        byte[] ole = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae100000000");
        assertRefused("is an old Office file or a docx with a password", ole);
    }

    @Test
    void meets_any_damage_with_text_or_a_refusal() throws Exception {
        try (XWPFDocument docx = new XWPFDocument()) {
            paragraph(docx, "Le bois en région").setNumID(bullets(docx));
            docx.createTable(2, 2).getRow(0).getCell(0).setText("Année");
            Damage.of(bytes(docx), 200).forEach(damaged -> Damage.assertReadOrRefused(damaged, "file.docx"));
        }
    }

    private static byte[] zipBomb() throws IOException {
        try (XWPFDocument docx = new XWPFDocument()) {
            paragraph(docx, "x");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out);
                    var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(bytes(docx)))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    if (entry.getName().equals("word/document.xml")) {
                        String xml = new String(in.readAllBytes(), UTF_8);
                        zip.write(xml.replace("<w:t>x", "<w:t>" + " ".repeat(50_000_000) + "x")
                                .getBytes(UTF_8));
                    } else {
                        in.transferTo(zip);
                    }
                }
            }
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static BigInteger bullets(XWPFDocument docx) {
        CTAbstractNum bullets = CTAbstractNum.Factory.newInstance();
        bullets.setAbstractNumId(BigInteger.ONE);
        return docx.createNumbering()
                .addNum(docx.createNumbering()
                        .addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(bullets)));
    }

    private static ReadResult.Read read(XWPFDocument docx) throws Exception {
        return new DocumentReader().read(new ByteArrayInputStream(bytes(docx)), "file.docx", null);
    }

    private static byte[] bytes(XWPFDocument docx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        docx.write(out);
        return out.toByteArray();
    }

    private static void assertRefused(String reason, byte[] bytes) {
        UnreadableDocument refusal = assertThrows(UnreadableDocument.class, () -> new DocumentReader()
                .read(new ByteArrayInputStream(bytes), "file.docx", null));
        System.err.println("MSG " + refusal.getMessage());
        assertTrue(refusal.getMessage().startsWith("file.docx: "), refusal.getMessage());
        assertTrue(refusal.reason().contains(reason), refusal.getMessage());
    }
}

package org.filigraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Word documents (docx): paragraphs and headings with blank lines between them, list items after {@code - }, table rows
 * with {@code  | } between their cells, text boxes after the paragraph that holds them, footnotes at the end. Page
 * headers and footers are left out.
 */
final class DocxText {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String NAMES = "declare namespace w='" + WORD
            + "' declare namespace mc='http://schemas.openxmlformats.org/markup-compatibility/2006' ";

    /** Text boxes; a document has each twice, the second time for programs older than 2010. */
    private static final List<String> TEXT_BOXES =
            List.of(NAMES + ".//mc:Choice//w:txbxContent", NAMES + ".//w:txbxContent");

    /** Where POI writes that a note is referred to. */
    private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+]");

    /** Bytes that one part of the file may unpack to; POI itself refuses parts that shrink more than a hundredfold. */
    private static final long LARGEST_PART = 512L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private DocxText() {}

    static Content read(Source source) throws UnreadableDocument {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(source.bytes()))) {
            String notes = docx.getFootnotes().stream()
                    .flatMap(n -> n.getParagraphs().stream())
                    .map(DocxText::words)
                    .filter(n -> !n.isEmpty())
                    .collect(Collectors.joining("\n"));
            String text = Content.tidy(blocks(docx.getBodyElements()) + "\n\n" + notes)
                    .strip();
            return new Content(text, metadata(docx.getProperties().getCoreProperties(), text), List.of());
        } catch (IOException | RuntimeException e) {
            boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
            throw bomb
                    ? source.unreadable("unpacks to far more than its size (a zip bomb)", "leave it closed", e)
                    : source.unreadable("is a damaged docx", "open it in a word processor and save it again", e);
        }
    }

    private static String blocks(List<IBodyElement> elements) {
        StringBuilder text = new StringBuilder();
        boolean inList = false;
        for (IBodyElement element : elements) {
            String block = block(element);
            if (!block.isBlank()) {
                boolean item = isItem(element);
                text.append(text.isEmpty() ? "" : item && inList ? "\n" : "\n\n")
                        .append(block);
                inList = item;
            }
        }
        return text.toString();
    }

    private static String block(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            String words = words(paragraph);
            return Stream.concat(
                            Stream.of(isItem(paragraph) && !words.isEmpty() ? "- " + words : words),
                            textBoxes(paragraph.getCTP()))
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining("\n\n"));
        }
        if (element instanceof XWPFTable table) {
            return table.getRows().stream()
                    .map(DocxText::row)
                    .filter(r -> !r.isBlank())
                    .collect(Collectors.joining("\n"));
        }
        return element instanceof XWPFSDT control
                ? control.getContent().getText().strip()
                : "";
    }

    /** A list item; a numbered heading is none. */
    private static boolean isItem(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph
                && paragraph.getNumID() != null
                && paragraph.getNumID().signum() > 0
                && paragraph.getCTP().getPPr().getOutlineLvl() == null
                && (paragraph.getStyle() == null || !paragraph.getStyle().matches("(?i)(?:heading|titre).*"));
    }

    private static String words(XWPFParagraph paragraph) {
        return NOTE_MARK.matcher(paragraph.getParagraphText()).replaceAll("").strip();
    }

    /** A table of one column is a frame around text, not values side by side. */
    private static String row(XWPFTableRow row) {
        List<ICell> cells = row.getTableICells();
        if (cells.size() == 1 && cells.get(0) instanceof XWPFTableCell frame) {
            return blocks(frame.getBodyElements());
        }
        List<String> values = cells.stream().map(DocxText::value).toList();
        return values.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", values);
    }

    private static String value(ICell cell) {
        String text = cell instanceof XWPFTableCell plain ? blocks(plain.getBodyElements()) : "";
        return text.replaceAll("\\s*\\n\\s*", " ").strip();
    }

    private static Stream<String> textBoxes(XmlObject paragraph) {
        return TEXT_BOXES.stream().map(paragraph::selectPath).filter(found -> found.length > 0).findFirst().stream()
                .flatMap(Stream::of)
                .map(box -> Stream.of(box.selectPath(NAMES + ".//w:p"))
                        .map(DocxText::runs)
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private static String runs(XmlObject paragraph) {
        return Stream.of(paragraph.selectPath(NAMES + ".//w:t"))
                .map(run -> {
                    try (XmlCursor cursor = run.newCursor()) {
                        return cursor.getTextValue();
                    }
                })
                .collect(Collectors.joining())
                .strip();
    }

    /** A date in the words goes before that of the file, which may be that of its template. */
    private static Metadata metadata(CoreProperties properties, String text) {
        String title = Optional.ofNullable(properties.getTitle())
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .orElse(null);
        PartialDate created = Optional.ofNullable(properties.getCreated())
                .map(d -> PartialDate.of(LocalDate.ofInstant(d.toInstant(), ZoneOffset.UTC)))
                .orElse(null);
        return new Metadata(title, null, null, null, null, null)
                .orElse(MetadataFinder.find(text))
                .orElse(new Metadata(null, created, null, null, null, null));
    }
}

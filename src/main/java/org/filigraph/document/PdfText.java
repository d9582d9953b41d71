package org.filigraph.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * PDF: the text layer, page after page, in the order in which the pages draw it. Hyphens at the ends of lines stay, as
 * nothing tells them from those of compound names.
 */
final class PdfText {
    /** Characters from the end in which the end mark stands in every PDF that arrived whole. */
    private static final int TAIL = 2048;

    /** Titles that programs write when nobody gave one. */
    private static final Pattern MADE_UP_TITLE = Pattern.compile(
            "(?i)microsoft (?:word|powerpoint).*|untitled.*|sans titre.*|document\\d*|.*\\.(?:docx?|pptx?|indd|pdf|qxp|odt)");

    private PdfText() {}

    static Content read(Source source) throws UnreadableDocument {
        byte[] bytes = source.bytes();
        int tail = Math.min(bytes.length, TAIL);
        if (!new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw source.unreadable("is a PDF that was cut short (its end mark is missing)", "fetch it again");
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                throw source.unreadable(
                        "is a PDF whose author forbids copying text", "ask for a version without this restriction");
            }
            Pages pages = new Pages();
            String text = Content.tidy(pages.getText(pdf));
            if (text.isBlank()) {
                throw source.unreadable(
                        "is a PDF of images, without a text layer", "run it through character recognition (OCR) first");
            }
            List<String> notes = pages.blank == 0
                    ? List.of()
                    : List.of("%s: %d of %d pages have no text layer"
                            .formatted(source.name(), pages.blank, pdf.getNumberOfPages()));
            return new Content(text, metadata(pdf, text), notes);
        } catch (InvalidPasswordException e) {
            throw source.unreadable("is a PDF with a password", "save it without one");
        } catch (IOException | RuntimeException e) {
            throw source.unreadable("is a damaged PDF", "fetch or export it again", e);
        }
    }

    /** A date in the words goes before that of the file, which is often made again long after. */
    private static Metadata metadata(PDDocument pdf, String text) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        String title = Optional.ofNullable(information.getTitle())
                .map(t -> Content.tidy(t).strip())
                .filter(t -> !t.isEmpty() && !MADE_UP_TITLE.matcher(t).matches())
                .orElse(null);
        Metadata found = MetadataFinder.find(text);
        return new Metadata(title, null, null, null, null, null)
                .orElse(found)
                .orElse(new Metadata(null, day(information.getCreationDate()), null, null, null, null));
    }

    private static @Nullable PartialDate day(@Nullable Calendar time) {
        if (time == null) {
            return null;
        }
        ZoneId zone = time.getTimeZone().toZoneId();
        return PartialDate.of(LocalDate.ofInstant(time.toInstant(), zone));
    }

    /** Takes out the text, with a blank line between paragraphs and between pages, and counts pages without any. */
    private static final class Pages extends PDFTextStripper {
        private boolean written;
        private int blank;

        Pages() {
            setLineSeparator("\n");
            setParagraphEnd("\n");
            setPageEnd("\n");
        }

        @Override
        protected void startPage(PDPage page) {
            written = false;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            written |= !text.isBlank();
            super.writeString(text, positions);
        }

        @Override
        protected void endPage(PDPage page) {
            if (!written) {
                blank++;
            }
        }
    }
}

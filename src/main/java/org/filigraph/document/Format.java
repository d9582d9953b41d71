package org.filigraph.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats that can be read. What the bytes look like decides, then what the sender says, then the file name. */
enum Format {
    /** Plain text and Markdown: the words as they stand. */
    TEXT,
    HTML,
    PDF,
    DOCX;

    /** Formats that people take for documents and that are refused by name, so that none is passed over in silence. */
    private static final Set<String> FOREIGN_EXTENSIONS = Set.of("doc", "odt", "rtf");

    private static final Map<String, String> FOREIGN_SIGNATURES = Map.of(
            "89504e470d0a1a0a", "a PNG image",
            "ffd8ff", "a JPEG image",
            "47494638", "a GIF image",
            "1f8b", "a gzip archive",
            "7b5c727466", "a rich text (RTF) file",
            "25215053", "a PostScript file");
    private static final String ZIP = "504b0304";
    private static final String ZIP_END = "PK\u0005\u0006";
    private static final String OLE = "d0cf11e0a1b11ae1";
    private static final Pattern PDF_START = Pattern.compile("\\A[\\s\\x00\\xEF\\xBB\\xBF]{0,8}%PDF-");
    private static final Pattern HTML_START = Pattern.compile(
            "\\A[\\xEF\\xBB\\xBF\\s]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*+<(?:!doctype\\s+html|html|head)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String REMEDY = "save it as PDF, docx, HTML or plain text";

    /** Whether a file of this name, found in a folder, is to be read: readable, or at least meant as a document. */
    static boolean isDocument(String fileName) {
        return hasKnownExtension(fileName) || FOREIGN_EXTENSIONS.contains(Source.extension(fileName));
    }

    static boolean hasKnownExtension(String fileName) {
        return ofExtension(Source.extension(fileName)).isPresent();
    }

    /** The format of a source. */
    static Format of(Source source) throws UnreadableDocument {
        byte[] bytes = source.bytes();
        // Latin-1 gives one character a byte, enough to look at marks that are all ASCII
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (PDF_START.matcher(start).find()) {
            return PDF;
        }
        String hex = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        if (hex.startsWith(ZIP)) {
            boolean whole = contains(bytes, ZIP_END);
            // cut short, it may have lost the name of its main part
            if (contains(bytes, "word/document.xml")
                    || (!whole && source.extension().equals("docx"))) {
                return DOCX;
            }
            throw source.unreadable("is an archive or an office file, not a Word document", REMEDY);
        }
        if (hex.startsWith(OLE)) {
            throw source.unreadable("is an old Office file or a docx with a password", REMEDY + ", without a password");
        }
        for (Map.Entry<String, String> signature : FOREIGN_SIGNATURES.entrySet()) {
            if (hex.startsWith(signature.getKey())) {
                throw source.unreadable("is " + signature.getValue() + ", whatever its name says", REMEDY);
            }
        }
        if (HTML_START.matcher(start).find()) {
            return HTML;
        }
        Format said = ofMediaType(source.mediaType())
                .or(() -> ofExtension(source.extension()))
                .orElse(TEXT);
        // some programs write a few bytes before the mark of a PDF
        if (said == DOCX || (said == PDF && !start.contains("%PDF-"))) {
            throw source.unreadable("is not the " + said + " file that it is said to be", REMEDY);
        }
        return said;
    }

    /** The words and metadata of a source in this format. */
    Content read(Source source) throws UnreadableDocument {
        return switch (this) {
            case TEXT -> PlainText.read(source);
            case HTML -> HtmlText.read(source);
            case PDF -> PdfText.read(source);
            case DOCX -> DocxText.read(source);
        };
    }

    private static Optional<Format> ofMediaType(@Nullable String mediaType) {
        String bare = mediaType == null ? "" : mediaType.split(";", 2)[0].strip();
        return switch (bare.toLowerCase(Locale.ROOT)) {
            case "text/plain", "text/markdown" -> Optional.of(TEXT);
            case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
            case "application/pdf" -> Optional.of(PDF);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> Optional.of(DOCX);
            default -> Optional.empty();
        };
    }

    private static Optional<Format> ofExtension(String extension) {
        return switch (extension) {
            case "txt", "text", "md", "markdown" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "pdf" -> Optional.of(PDF);
            case "docx" -> Optional.of(DOCX);
            default -> Optional.empty();
        };
    }

    private static boolean contains(byte[] bytes, String ascii) {
        byte[] sought = ascii.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i <= bytes.length - sought.length; i++) {
            if (bytes[i] == sought[0] && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}

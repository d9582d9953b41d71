package org.filigraph.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats in which programs that keep references read them. */
public enum CitationFormat {
    /** BibTeX. */
    BIBTEX("application/x-bibtex", "bib") {
        @Override
        String write(List<Citation> citations) {
            return citations.stream().map(CitationFormat::bibtex).collect(Collectors.joining("\n"));
        }
    },
    /** RIS, of Zotero, Mendeley and EndNote. */
    RIS("application/x-research-info-systems", "ris") {
        @Override
        String write(List<Citation> citations) {
            return citations.stream().map(CitationFormat::ris).collect(Collectors.joining());
        }
    },
    /** CSL-JSON, of citeproc and Zotero. */
    CSL("application/vnd.citationstyles.csl+json", "json") {
        @Override
        String write(List<Citation> citations) {
            return Json.text(citations.stream().map(CitationFormat::csl).toList());
        }
    };

    private final String mediaType;
    private final String extension;

    CitationFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The references in this format. */
    abstract String write(List<Citation> citations);

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Its name as a parameter: {@code bibtex}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all. */
    static List<String> keys() {
        return Arrays.stream(values()).map(CitationFormat::key).toList();
    }

    /** The format of one of the names. */
    static CitationFormat named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The format of a media type. */
    static Optional<CitationFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    private static String bibtex(Citation citation) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        // the inner braces keep capitals, and a body from being taken for a person
        fields.put("title", "{" + tex(citation.title()) + "}");
        fields.put("author", citation.author() == null ? null : "{" + tex(citation.author()) + "}");
        String issued = citation.issued();
        fields.put("year", issued == null ? null : issued.substring(0, 4));
        fields.put("month", issued == null || issued.length() < 7 ? null : issued.substring(5, 7));
        fields.put("url", citation.address());
        fields.put("note", citation.note() == null ? null : tex(citation.note()));
        fields.put("langid", "fr".equals(citation.language()) ? "french" : citation.language());
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{" + citation.key() + ",\n", "\n}\n"));
    }

    private static String tex(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append(letter);
                case '\n', '\r' -> escaped.append(' ');
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    private static String ris(Citation citation) {
        String issued = citation.issued();
        String[] date = issued == null ? new String[0] : issued.split("-", -1);
        return Stream.of(
                        line("TY", citation.dataset() ? "DATA" : "RPRT"),
                        line("ID", citation.key()),
                        line("TI", citation.title()),
                        line("AU", citation.author()),
                        line("PY", date.length == 0 ? null : date[0]),
                        line("DA", date.length == 0 ? null : date[0] + "/" + part(date, 1) + "/" + part(date, 2) + "/"),
                        line("UR", citation.address()),
                        line("N1", citation.note()),
                        line("LA", citation.language()),
                        "ER  - \r\n\r\n")
                .collect(Collectors.joining());
    }

    private static String part(String[] date, int i) {
        return date.length > i ? date[i] : "";
    }

    private static String line(String tag, @Nullable String value) {
        return value == null ? "" : tag + "  - " + value.replaceAll("[\\r\\n]+", " ") + "\r\n";
    }

    private static Map<String, Object> csl(Citation citation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", citation.key());
        item.put("type", citation.dataset() ? "dataset" : "report");
        item.put("title", citation.title());
        if (citation.author() != null) {
            item.put("author", List.of(Map.of("literal", citation.author())));
        }
        if (citation.issued() != null) {
            List<Integer> parts = new ArrayList<>();
            for (String part : citation.issued().split("-", -1)) {
                parts.add(Integer.valueOf(part));
            }
            item.put("issued", Map.of("date-parts", List.of(parts)));
        }
        item.put("URL", citation.address());
        put(item, "note", citation.note());
        put(item, "language", citation.language());
        return item;
    }

    private static void put(Map<String, Object> item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, value);
        }
    }
}

package org.filigraph.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The formats that rows and truth values are served in, the favourite first. */
enum TableFormat {
    JSON("application/sparql-results+json", "json", ResultSetLang.RS_JSON, "application/json"),
    XML("application/sparql-results+xml", "xml", ResultSetLang.RS_XML, "application/xml", "text/xml"),
    CSV("text/csv", "csv", ResultSetLang.RS_CSV),
    TSV("text/tab-separated-values", "tsv", ResultSetLang.RS_TSV);

    private final String mediaType;
    private final String shortName;

    @SuppressWarnings("ImmutableEnumChecker") // one of Jena's constants
    private final Lang lang;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<String> aliases;

    TableFormat(String mediaType, String shortName, Lang lang, String... aliases) {
        this.mediaType = mediaType;
        this.shortName = shortName;
        this.lang = lang;
        this.aliases = List.of(aliases);
    }

    String mediaType() {
        return mediaType;
    }

    Lang lang() {
        return lang;
    }

    /** As the response names it. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** A truth value has no form in CSV and TSV. */
    boolean holdsTruthValues() {
        return this == JSON || this == XML;
    }

    static List<TableFormat> forRows() {
        return List.of(values());
    }

    static List<TableFormat> forTruthValues() {
        return Arrays.stream(values()).filter(TableFormat::holdsTruthValues).toList();
    }

    /** The media types of formats, each format's own before its aliases. */
    static List<String> mediaTypes(List<TableFormat> formats) {
        return Stream.concat(
                        formats.stream().map(TableFormat::mediaType),
                        formats.stream().flatMap(format -> format.aliases.stream()))
                .toList();
    }

    static TableFormat ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(type) || format.aliases.contains(type))
                .findFirst()
                .orElseThrow();
    }

    static Optional<TableFormat> ofShortName(String name) {
        return Arrays.stream(values())
                .filter(format -> format.shortName.equals(name))
                .findFirst();
    }
}

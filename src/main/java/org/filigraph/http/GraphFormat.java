package org.filigraph.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;

/** The formats that graphs are served in, the favourite first. */
public enum GraphFormat {
    TURTLE("text/turtle", "text/turtle; charset=utf-8", "ttl", Lang.TURTLE),
    JSON_LD("application/ld+json", "application/ld+json", "jsonld", Lang.JSONLD),
    N_TRIPLES("application/n-triples", "application/n-triples", "nt", Lang.NTRIPLES),
    RDF_XML("application/rdf+xml", "application/rdf+xml", "rdf", Lang.RDFXML);

    private final String mediaType;
    private final String contentType;
    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // one of Jena's constants
    private final Lang lang;

    GraphFormat(String mediaType, String contentType, String extension, Lang lang) {
        this.mediaType = mediaType;
        this.contentType = contentType;
        this.extension = extension;
        this.lang = lang;
    }

    /** Without parameters, for negotiation. */
    public String mediaType() {
        return mediaType;
    }

    /** As the response names it. */
    public String contentType() {
        return contentType;
    }

    /** The end of a file's or address's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Jena's name. */
    public Lang lang() {
        return lang;
    }

    /** All media types, the favourite first. */
    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(GraphFormat::mediaType).toList();
    }

    /** The format of a media type. */
    public static Optional<GraphFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The format of an extension such as {@code ttl}. */
    public static Optional<GraphFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }
}

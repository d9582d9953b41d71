package org.filigraph.document;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document beside its words. Each part may be absent.
 *
 * @param title the document's own title
 * @param issued when it was published, as precisely as is known
 * @param publisher who published it
 * @param source the address it was taken from
 * @param language BCP 47 tag, such as {@code fr}
 * @param licence the licence or its address
 */
public record Metadata(
        @Nullable String title,
        @Nullable PartialDate issued,
        @Nullable String publisher,
        @Nullable URI source,
        @Nullable String language,
        @Nullable String licence) {
    /** Nothing known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    /** This, with what it lacks taken from {@code other}: what a person set goes before what was found. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                Optional.ofNullable(title).orElse(other.title),
                Optional.ofNullable(issued).orElse(other.issued),
                Optional.ofNullable(publisher).orElse(other.publisher),
                Optional.ofNullable(source).orElse(other.source),
                Optional.ofNullable(language).orElse(other.language),
                Optional.ofNullable(licence).orElse(other.licence));
    }
}

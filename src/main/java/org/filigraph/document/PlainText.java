package org.filigraph.document;

import java.util.stream.Stream;

/** Plain text and Markdown: the words exactly as the bytes spell them, so that offsets hold in the file itself. */
final class PlainText {
    private PlainText() {}

    static Content read(Source source) throws UnreadableDocument {
        Decoded decoded = Decoded.of(source, null);
        StatedMetadata front = StatedMetadata.frontMatter(source.name(), decoded.text());
        return new Content(
                decoded.text(),
                front.metadata(),
                Stream.concat(decoded.notes().stream(), front.notes().stream()).toList());
    }
}

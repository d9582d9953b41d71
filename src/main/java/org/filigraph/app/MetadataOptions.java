package org.filigraph.app;

import java.net.URI;
import org.filigraph.document.Metadata;
import org.filigraph.document.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a person says of the documents on the command line; it goes before what was found in them. */
final class MetadataOptions {
    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the document.")
    private @Nullable String title;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Date.class,
            description = "When it was published: 2025, 2025-09 or 2025-09-16.")
    private @Nullable PartialDate date;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String publisher;

    @Option(names = "--source", paramLabel = "URL", description = "The address it was taken from.")
    private @Nullable URI source;

    @Option(names = "--language", paramLabel = "TAG", description = "Its language, such as fr.")
    private @Nullable String language;

    @Option(names = "--licence", paramLabel = "TEXT", description = "Its licence, or the licence's address.")
    private @Nullable String licence;

    Metadata metadata() {
        return new Metadata(title, date, publisher, source, language, licence);
    }

    /** Reads a date, as precise as it is written. */
    static final class Date implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String text) {
            return PartialDate.parse(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is no date: write 2025, 2025-09 or 2025-09-16"));
        }
    }
}

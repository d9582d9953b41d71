package org.filigraph.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A document as it arrives, before its format is known. */
final class Source {
    private final String name;
    private final @Nullable String mediaType;
    private final byte[] bytes;

    /**
     * @param name the path or name it was given by
     * @param mediaType what the sender says it is, such as {@code text/html}, where there was a sender
     */
    Source(String name, @Nullable String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    @Nullable
    String mediaType() {
        return mediaType;
    }

    /** The bytes themselves, not a copy: whoever reads them leaves them as they are. */
    byte[] bytes() {
        return bytes;
    }

    /** The failure to read this. */
    UnreadableDocument unreadable(String reason, String remedy) {
        return new UnreadableDocument(name, reason, remedy);
    }

    /** The failure to read this that {@code cause} explains to developers. */
    UnreadableDocument unreadable(String reason, String remedy, Exception cause) {
        UnreadableDocument failure = unreadable(reason, remedy);
        failure.initCause(cause);
        return failure;
    }

    /** What follows the last point of the file name, in lower case; empty where nothing does. */
    String extension() {
        return extension(fileName());
    }

    /** The file name without the extension of a known format: what people call the document. */
    String documentName() {
        String file = fileName();
        return Format.hasKnownExtension(file) ? file.substring(0, file.lastIndexOf('.')) : file;
    }

    static String extension(String fileName) {
        int point = fileName.lastIndexOf('.');
        return point <= 0 ? "" : fileName.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    private String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}

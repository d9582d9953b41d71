package org.filigraph.document;

import java.util.List;

/** What became of one file: a document, or the reason why there is none. One bad file never stops the others. */
public sealed interface ReadResult {
    /** The path or name the file was given by. */
    String name();

    /**
     * The file was read.
     *
     * @param name the path or name the file was given by
     * @param document its words and what is known about it
     * @param notes what a person may want to look at, each naming the file it is about: a character set that was
     *     guessed, a sidecar file with an unknown key, pages without text
     */
    record Read(String name, Document document, List<String> notes) implements ReadResult {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /** The file was not read, for this reason. */
    record Unread(UnreadableDocument failure) implements ReadResult {
        @Override
        public String name() {
            return failure.name();
        }
    }
}

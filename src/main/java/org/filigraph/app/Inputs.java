package org.filigraph.app;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.Metadata;
import org.filigraph.document.ReadResult;
import org.filigraph.document.UnreadableDocument;

/** The documents of a command, read one by one when they are asked for. What can't be read is told and counted. */
final class Inputs implements Iterable<Document> {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final List<Path> paths;
    private final String name;
    private final Metadata metadata;
    private final DocumentReader reader;
    private final Console console;
    private int unread;

    /**
     * Prepares reading.
     *
     * @param name what to call the document of the standard input
     * @param metadata goes before what is found in the documents
     * @param megabytes size of the largest document that is read
     */
    Inputs(List<Path> paths, String name, Metadata metadata, int megabytes, Console console) {
        this.paths = paths;
        this.name = name;
        this.metadata = metadata;
        this.reader = new DocumentReader(megabytes);
        this.console = console;
    }

    /** Number of inputs that could not be read so far. */
    int unread() {
        return unread;
    }

    @Override
    public Iterator<Document> iterator() {
        return paths.stream()
                .flatMap(path -> path.equals(STANDARD_INPUT) ? standardInput() : reader.read(List.of(path)))
                .flatMap(result -> document(result).stream())
                .iterator();
    }

    private Stream<ReadResult> standardInput() {
        try {
            return Stream.of(reader.read(console.in(), name, null));
        } catch (UnreadableDocument e) {
            return Stream.of(new ReadResult.Unread(e));
        }
    }

    private Optional<Document> document(ReadResult result) {
        if (result instanceof ReadResult.Read read) {
            read.notes().forEach(console::say);
            Document document = read.document();
            return Optional.of(document.with(metadata.orElse(document.metadata())));
        }
        unread++;
        console.say(String.valueOf(((ReadResult.Unread) result).failure().getMessage()));
        return Optional.empty();
    }
}

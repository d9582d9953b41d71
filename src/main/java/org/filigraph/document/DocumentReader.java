package org.filigraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns files, folders and streams into documents: plain text, Markdown, HTML, PDF and docx. Metadata come from a
 * sidecar file, then from the format, then from the words. Immutable, safe for threads.
 */
public final class DocumentReader {
    /** Size in megabytes of the largest document that is read unless told otherwise. */
    public static final int DEFAULT_MEGABYTES = 64;

    /** Number of characters of the longest text that is read: more would take minutes and gigabytes to read facts from. */
    public static final int LONGEST_TEXT = 5_000_000;

    private static final String CHECK_PATH = "check the path";
    private final int megabytes;

    /** A reader with the default limit. */
    public DocumentReader() {
        this(DEFAULT_MEGABYTES);
    }

    /** @param megabytes size of the largest document that is read, 1 to 1024; a larger file is refused unread */
    public DocumentReader(int megabytes) {
        if (megabytes < 1 || megabytes > 1024) {
            throw new IllegalArgumentException("the limit is 1 to 1024 MB, not " + megabytes);
        }
        this.megabytes = megabytes;
    }

    /**
     * Reads each file when its result is asked for. Folders are looked through at once, with the folders in them, by
     * name; hidden files, README files, sidecar files and what is no document are left out there. A file that is named
     * itself is always read. What cannot be read is a result like the others.
     */
    public Stream<ReadResult> read(List<Path> paths) {
        List<Supplier<ReadResult>> found = new ArrayList<>();
        for (Path path : paths) {
            int before = found.size();
            if (Files.isDirectory(path)) {
                lookThrough(path, found);
                if (found.size() == before) {
                    found.add(() -> new ReadResult.Unread(new UnreadableDocument(
                            path.toString(),
                            "no documents in this folder",
                            "name one with txt, md, html, pdf or docx files")));
                }
            } else if (!StatedMetadata.isSidecar(path)) {
                found.add(() -> attempt(path));
            }
        }
        return found.stream().map(Supplier::get);
    }

    /**
     * Reads one file, with its sidecar.
     *
     * @throws UnreadableDocument if it gives no text
     */
    public ReadResult.Read read(Path file) throws UnreadableDocument {
        StatedMetadata sidecar = StatedMetadata.sidecar(file);
        ReadResult.Read read = read(new Source(file.toString(), null, bytes(file)));
        return new ReadResult.Read(
                read.name(),
                read.document().with(sidecar.metadata().orElse(read.document().metadata())),
                Stream.concat(read.notes().stream(), sidecar.notes().stream()).toList());
    }

    /**
     * Reads one document from a stream, which stays open.
     *
     * @param name what to call it; an extension tells the format where the content does not
     * @param mediaType what the sender says it is, if anything
     * @throws UnreadableDocument if it gives no text
     */
    public ReadResult.Read read(InputStream in, String name, @Nullable String mediaType) throws UnreadableDocument {
        try {
            return read(new Source(name, mediaType, bytes(in, name)));
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    private void lookThrough(Path folder, List<Supplier<ReadResult>> found) {
        try (Stream<Path> list = Files.list(folder)) {
            for (Path entry :
                    list.sorted(Comparator.comparing(DocumentReader::fileName)).toList()) {
                if (Files.isHidden(entry)) {
                    continue;
                }
                // a link to a folder may lead back up
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    lookThrough(entry, found);
                } else if (Files.isRegularFile(entry) && isForReading(fileName(entry))) {
                    found.add(() -> attempt(entry));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            found.add(() -> new ReadResult.Unread(failure(folder.toString(), e)));
        }
    }

    private static boolean isForReading(String fileName) {
        return Format.isDocument(fileName)
                && !fileName.toUpperCase(Locale.ROOT).startsWith("README")
                // Word keeps such a file beside a document that is open
                && !fileName.startsWith("~$");
    }

    private ReadResult attempt(Path file) {
        try {
            return read(file);
        } catch (UnreadableDocument e) {
            return new ReadResult.Unread(e);
        }
    }

    private byte[] bytes(Path file) throws UnreadableDocument {
        try {
            if (!Files.isRegularFile(file)) {
                // a pipe has no size; a folder, or nothing at all, fails here
                try (InputStream in = Files.newInputStream(file)) {
                    return bytes(in, file.toString());
                }
            }
            if (Files.size(file) > limit()) {
                throw tooLarge(file.toString());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw failure(file.toString(), e);
        }
    }

    private byte[] bytes(InputStream in, String name) throws IOException, UnreadableDocument {
        byte[] bytes = in.readNBytes(limit() + 1);
        if (bytes.length > limit()) {
            throw tooLarge(name);
        }
        return bytes;
    }

    private int limit() {
        return megabytes << 20;
    }

    private UnreadableDocument tooLarge(String name) {
        return new UnreadableDocument(
                name,
                "is larger than the limit of %d MB".formatted(megabytes),
                "split it, take the part that matters, or raise the limit");
    }

    private static UnreadableDocument failure(String name, Exception e) {
        if (e instanceof NoSuchFileException) {
            return new UnreadableDocument(name, "no such file", CHECK_PATH);
        }
        if (e instanceof AccessDeniedException) {
            return new UnreadableDocument(name, "no permission to read it", "change its permissions");
        }
        return new UnreadableDocument(name, "cannot be read (" + e.getMessage() + ")", CHECK_PATH);
    }

    private static ReadResult.Read read(Source source) throws UnreadableDocument {
        if (source.bytes().length == 0) {
            throw source.unreadable("is empty", "give a file with text in it");
        }
        Content content = Format.of(source).read(source);
        if (content.text().length() > LONGEST_TEXT) {
            throw source.unreadable(
                    "has a text of %,d characters, more than the %,d that are read at once"
                            .formatted(content.text().length(), LONGEST_TEXT),
                    "split it, or take the part that matters");
        }
        if (content.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw source.unreadable("has no words in it", "give a file with text in it");
        }
        Metadata metadata = content.metadata().orElse(MetadataFinder.find(content.text()));
        Document document =
                new Document(Document.sha256(source.bytes()), source.documentName(), content.text(), metadata);
        return new ReadResult.Read(source.name(), document, content.notes());
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }
}

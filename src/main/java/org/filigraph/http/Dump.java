package org.filigraph.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The whole graph as a file with its checksum. Written once for each state of the store, to a temporary file, so that many
 * readers cost no more than one. Safe for threads.
 */
final class Dump {
    private static final List<String> NAMES = List.of("nq.gz", "trig.gz");
    private static final String CHECKSUM = ".sha256";
    private static final int BUFFER = 1 << 16;

    private record Written(long version, Path file, String sha256) {}

    private final LongSupplier version;
    private final Consumer<Path> writing;
    private final Map<String, Written> written = new HashMap<>();

    /**
     * Dumps of a store.
     *
     * @param writing writes the whole store to a file, in the format that the file's name tells
     */
    Dump(LongSupplier version, Consumer<Path> writing) {
        this.version = version;
        this.writing = writing;
    }

    void answer(Context ctx) throws IOException {
        Parameters.of(ctx);
        String asked = ctx.pathParam("extension");
        boolean checksum = asked.endsWith(CHECKSUM);
        String extension = checksum ? asked.substring(0, asked.length() - CHECKSUM.length()) : asked;
        if (!NAMES.contains(extension)) {
            throw Problem.of(
                    ProblemKind.NOT_FOUND,
                    "There is no dump " + Problem.shown(ctx.path()) + ".",
                    "Use one of /dump.nq.gz, /dump.trig.gz, each also with .sha256 at its end.");
        }
        Written dump = current(extension);
        if (checksum) {
            ctx.result(dump.sha256 + "  dump." + extension + "\n");
        } else {
            ctx.contentType("application/gzip");
            ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"dump." + extension + "\"");
            ctx.header(
                    "Repr-Digest",
                    "sha-256=:"
                            + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(dump.sha256)) + ":");
            ctx.result(Files.newInputStream(dump.file));
        }
    }

    private synchronized Written current(String extension) throws IOException {
        long now = version.getAsLong();
        Written last = written.get(extension);
        if (last != null && last.version == now) {
            return last;
        }
        Path file = Files.createTempFile("filigraph", "." + extension);
        file.toFile().deleteOnExit();
        writing.accept(file);
        Written dump = new Written(now, file, digest(file));
        if (last != null) {
            // whoever reads it still has it open
            Files.deleteIfExists(last.file);
        }
        written.put(extension, dump);
        return dump;
    }

    private static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[BUFFER];
            while (digesting.read(buffer) >= 0) {
                // each read is digested
            }
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package org.filigraph.sparql;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * Bytes on their way between the store and a client, kept apart from both: in memory while they are few, in a temporary
 * file when they are many. Written whole by one thread, then read once; closing removes the file.
 */
final class Spool implements AutoCloseable {
    private static final int IN_MEMORY = 1 << 20;

    private final DeferredFileOutputStream bytes;
    private final long max;
    private long written;

    /** @param max how many bytes it takes; writing more fails with {@link Full} */
    Spool(long max) {
        this.max = max;
        this.bytes = DeferredFileOutputStream.builder()
                .setThreshold(IN_MEMORY)
                .setPrefix("filigraph-")
                .setSuffix(".spool")
                .get();
    }

    /** More was written than the spool takes. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full(long max) {
            super("more than " + max + " bytes");
        }
    }

    /** Where to write. */
    OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                count(1);
                bytes.write(b);
            }

            @Override
            public void write(byte[] b, int off, int len) throws IOException {
                count(len);
                bytes.write(b, off, len);
            }
        };
    }

    private void count(int more) {
        written += more;
        if (written > max) {
            throw new Full(max);
        }
    }

    /** What was written, to be read once: the spool is closed with the stream. */
    InputStream input() {
        try {
            bytes.close();
            return new FilterInputStream(bytes.toInputStream()) {
                @Override
                public void close() throws IOException {
                    super.close();
                    Spool.this.close();
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            bytes.close();
            Path file = bytes.getPath();
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file could not be removed", e);
        }
    }
}

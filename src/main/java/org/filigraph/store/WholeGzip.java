package org.filigraph.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unzips, and fails on a file that was cut short. Jena's readers take the EOFException of a plain GZIPInputStream for
 * the end of the data: half a dump would load without a word.
 */
final class WholeGzip extends GZIPInputStream {
    WholeGzip(InputStream in, int buffer) throws IOException {
        super(in, buffer);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (EOFException e) {
            ZipException cut = new ZipException("the gzip data is cut short");
            cut.initCause(e);
            throw cut;
        }
    }
}

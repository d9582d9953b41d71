package org.filigraph.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document that was read: its words, and where they come from. The text is never normalised; every offset elsewhere
 * counts into it.
 *
 * @param id SHA-256 of the bytes it came as, in hexadecimal: its identity
 * @param name what people call it: the file name without its extension
 * @param text its words, as decoded from the bytes or taken out of the format
 * @param metadata title, date and the like
 */
public record Document(String id, String name, String text, Metadata metadata) {
    /** A plain text as a document; its bytes are its UTF-8 form. */
    public static Document of(String name, String text) {
        return new Document(sha256(text.getBytes(StandardCharsets.UTF_8)), name, text, Metadata.NONE);
    }

    /** SHA-256 of the text's UTF-8 form: whoever holds the text can check that offsets are about the same words. */
    public String textDigest() {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same document with other metadata. */
    public Document with(Metadata newMetadata) {
        return new Document(id, name, text, newMetadata);
    }

    /** SHA-256 in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

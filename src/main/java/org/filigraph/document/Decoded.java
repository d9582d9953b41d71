package org.filigraph.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as characters, each exactly as decoded: nothing is replaced, dropped or normalised, a byte order mark stays.
 *
 * <p>UTF-8 is tried first, strictly, since other texts are hardly ever valid UTF-8 by chance. Then what the document
 * declares, then what a detector is sure of (ICU). The detector reads nearly any byte as some letter, also those of a
 * damaged UTF-8 file, so its answer is taken only if the result looks like words.
 *
 * @param notes says so where the character set was guessed
 */
record Decoded(String text, List<String> notes) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** ICU's confidence, 0 to 100, from which its answer is looked at: French of a few words scores 60 and more. */
    private static final int SURE = 50;

    /** The share of control characters from which bytes are no text; texts have a stray escape or bell. */
    private static final double BINARY = 0.01;

    /** The least share of characters beyond ASCII that must be letters or the punctuation of print. */
    private static final double LIKE_WORDS = 0.95;

    /** What a French keyboard and word processor write beyond ASCII and the accented letters. */
    private static final String PRINTED = "\u00A0\u202F«»’‘“”–—…•·°²³€§½¼¾ªº";

    private static final List<Charset> MARKED = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /**
     * The text of a source.
     *
     * @param declared the character set that the document itself names, if it does
     */
    static Decoded of(Source source, @Nullable Charset declared) throws UnreadableDocument {
        byte[] bytes = source.bytes();
        for (Charset charset : MARKED) {
            byte[] mark = "\uFEFF".getBytes(charset);
            if (Arrays.mismatch(bytes, mark) == mark.length) {
                String text = strictly(bytes, charset)
                        .filter(t -> t.indexOf('\0') < 0)
                        .orElseThrow(() -> source.unreadable(
                                "begins as " + charset + " and breaks off from it", "save it as UTF-8"));
                return new Decoded(text, List.of());
            }
        }
        if (isBinary(bytes)) {
            throw source.unreadable("is binary, not text", "give the document that it was made from, or its text");
        }
        Utf8 utf8 = Utf8.scan(bytes);
        if (utf8.firstError < 0) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), List.of());
        }
        if (utf8.sequences < utf8.errors) {
            Optional<Decoded> decoded = Optional.ofNullable(declared)
                    .flatMap(c -> decoded(bytes, c, List.of()))
                    .or(() -> guesses(bytes)
                            .flatMap(c -> decoded(
                                    bytes,
                                    c,
                                    List.of(source.name() + ": not UTF-8, read as " + c.name()
                                            + "; save it as UTF-8 if letters look wrong"))
                                    .stream())
                            .findFirst());
            if (decoded.isPresent()) {
                return decoded.get();
            }
        }
        throw source.unreadable(
                "is not valid UTF-8 at byte %d, and no other character set explains its bytes"
                        .formatted(utf8.firstError),
                "save it as UTF-8");
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && !Character.isWhitespace(b)) {
                controls++;
            }
        }
        return controls > BINARY * bytes.length;
    }

    private static Stream<Charset> guesses(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        List<String> sure = Stream.of(detector.detectAll())
                .filter(m -> m.getConfidence() >= SURE)
                .map(CharsetMatch::getName)
                .toList();
        // between neighbours that differ in few bytes, the one that French documents use
        boolean western = sure.contains("ISO-8859-1") || sure.contains("windows-1252");
        return Stream.concat(
                western ? Stream.of(WINDOWS_1252) : Stream.empty(),
                sure.stream().filter(Charset::isSupported).map(Charset::forName));
    }

    private static Optional<Decoded> decoded(byte[] bytes, Charset named, List<String> notes) {
        // as browsers do: ISO-8859-1 is a part of windows-1252, and named where that is meant
        Charset charset = named.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : named;
        return strictly(bytes, charset).filter(t -> looksLikeWords(t, charset)).map(t -> new Decoded(t, notes));
    }

    private static boolean looksLikeWords(String text, Charset charset) {
        long beyondAscii = text.codePoints().filter(c -> c > 0x7F).count();
        // where windows-1252 has letters of other languages (Š, Ž), a Mac or DOS file has é and è
        IntPredicate letter = charset.equals(WINDOWS_1252)
                ? c -> c <= 'ÿ' ? Character.isLetter(c) : "œŒŸ".indexOf(c) >= 0
                : Character::isLetter;
        long likely = text.codePoints()
                .filter(c -> c > 0x7F && (letter.test(c) || PRINTED.indexOf(c) >= 0))
                .count();
        return likely >= LIKE_WORDS * beyondAscii;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * How far bytes are UTF-8.
     *
     * @param firstError offset of the first byte that is not, or -1
     * @param errors number of places that are not
     * @param sequences number of characters beyond ASCII that are well-formed
     */
    private record Utf8(long firstError, long errors, long sequences) {
        /** Decodes piece by piece: a large text is not held twice. */
        static Utf8 scan(byte[] bytes) {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(8192);
            long firstError = -1;
            long errors = 0;
            long sequences = 0;
            while (true) {
                CoderResult result = decoder.decode(in, out, true);
                out.flip();
                sequences += out.codePoints().filter(c -> c > 0x7F).count();
                out.clear();
                if (result.isError()) {
                    firstError = firstError < 0 ? in.position() : firstError;
                    errors++;
                    in.position(in.position() + result.length());
                    decoder.reset();
                } else if (result.isUnderflow()) {
                    return new Utf8(firstError, errors, sequences);
                }
            }
        }
    }
}

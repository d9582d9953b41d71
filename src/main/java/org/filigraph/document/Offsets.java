package org.filigraph.document;

/**
 * Converts between UTF-16 units, in which Java counts, and Unicode code points, in which the graph and the contract
 * count (Web Annotation, TextPositionSelector). The only place that converts. Immutable, safe for threads.
 */
public final class Offsets {
    private final int[] beforeSurrogates;
    private final String text;

    /** Prepares the conversion for one text. */
    public Offsets(String text) {
        this.text = text;
        // positions of the second half of each surrogate pair: few texts have any
        this.beforeSurrogates = java.util.stream.IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /** The code point offset of a UTF-16 offset, from 0 to the text's length. */
    public int codePoint(int utf16) {
        if (utf16 < 0 || utf16 > text.length()) {
            throw new IndexOutOfBoundsException("offset " + utf16 + " in a text of " + text.length());
        }
        int at = java.util.Arrays.binarySearch(beforeSurrogates, utf16);
        return utf16 - (at >= 0 ? at : -at - 1);
    }

    /** The UTF-16 offset of a code point offset, from 0 to the text's number of code points. */
    public int utf16(int codePoint) {
        if (codePoint < 0 || codePoint > text.length() - beforeSurrogates.length) {
            throw new IndexOutOfBoundsException(
                    "code point " + codePoint + " in a text of " + (text.length() - beforeSurrogates.length));
        }
        // how many pairs lie before: pair number i is the code point beforeSurrogates[i] - 1 - i
        int low = 0;
        int high = beforeSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (beforeSurrogates[middle] - 1 - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}

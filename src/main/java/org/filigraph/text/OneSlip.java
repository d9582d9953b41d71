package org.filigraph.text;

/** Whether two names differ by one letter: left out, put in, changed, or changed over with the next. Digits count whole. */
public final class OneSlip {
    /** Shorter names differ by a letter too often because they are different names. */
    public static final int SHORTEST = 8;

    // "lot a" and "lot b" are two
    private static final int SHORTEST_WORD = 4;

    private OneSlip() {}

    /** Whether two folded names differ so. */
    public static boolean between(String a, String b) {
        return between(a, b, SHORTEST);
    }

    /** Whether two folded names of at least {@code shortest} letters differ so. */
    public static boolean between(String a, String b, int shortest) {
        if (Math.min(a.length(), b.length()) < shortest || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        int most = Math.min(a.length(), b.length());
        while (same < most && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String left = a.substring(same, a.length() - end);
        String right = b.substring(same, b.length() - end);
        if ((left + right).chars().anyMatch(c -> Character.isDigit(c) || c == ' ')
                || wordAround(a, same) < SHORTEST_WORD
                || wordAround(b, same) < SHORTEST_WORD) {
            return false;
        }
        boolean swapped = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return swapped || left.length() <= 1 && right.length() <= 1;
    }

    private static int wordAround(String name, int at) {
        int from = name.lastIndexOf(' ', at - 1) + 1;
        int to = name.indexOf(' ', at);
        return (to < 0 ? name.length() : to) - from;
    }
}

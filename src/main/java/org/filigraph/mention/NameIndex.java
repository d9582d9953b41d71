package org.filigraph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.filigraph.text.Folding;

/**
 * Many names and what each stands for, found in a text without copying or changing it. Names are the same when they
 * differ only in case, accents, hyphens or spaces, kinds of apostrophe, or {@code œ} for {@code oe}.
 *
 * <p>The names are a sorted array; reading a text narrows the range of names that are still possible, character by
 * character, so that one look takes a time bounded by the longest name. Immutable, safe for threads.
 *
 * @param <T> what a name stands for
 */
final class NameIndex<T> {
    private static final char SKIP = 0;
    private static final char[] FOLDED = foldedCharacters();

    private final String[] names;
    private final List<List<T>> values;
    private final int[] firstOf;

    private NameIndex(String[] names, List<List<T>> values) {
        this.names = names;
        this.values = values;
        this.firstOf = new int[129];
        int at = 0;
        for (int c = 0; c <= 128; c++) {
            while (at < names.length && names[at].charAt(0) < c) {
                at++;
            }
            firstOf[c] = at;
        }
    }

    /** A name that a text begins with at some place. */
    record Match<T>(int end, String name, List<T> values) {}

    /** Gathers the names. */
    static final class Builder<T> {
        private record Entry<T>(String name, T value) {}

        private final List<Entry<T>> entries = new ArrayList<>();

        /** Adds what {@code name} stands for; a name may stand for several. */
        Builder<T> add(String name, T value) {
            String key = key(name);
            if (!key.isEmpty() && key.charAt(0) < 128) {
                entries.add(new Entry<>(key, value));
            }
            return this;
        }

        NameIndex<T> build() {
            entries.sort(Comparator.comparing(Entry::name));
            List<String> names = new ArrayList<>(entries.size());
            List<List<T>> values = new ArrayList<>(entries.size());
            int from = 0;
            while (from < entries.size()) {
                String name = entries.get(from).name();
                int to = from + 1;
                while (to < entries.size() && entries.get(to).name().equals(name)) {
                    to++;
                }
                names.add(name);
                values.add(
                        to == from + 1
                                ? List.of(entries.get(from).value())
                                : entries.subList(from, to).stream()
                                        .map(Entry::value)
                                        .distinct()
                                        .toList());
                from = to;
            }
            return new NameIndex<>(names.toArray(String[]::new), values);
        }
    }

    /** The form under which a name is kept: folded, its words parted by one space. */
    static String key(String name) {
        StringBuilder out = new StringBuilder(name.length() + 2);
        for (int i = 0; i < name.length(); i++) {
            char c = folded(name.charAt(i));
            if (c == ' ') {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(c);
                }
            } else if (c == 'œ' || c == 'æ') {
                out.append(c == 'œ' ? "oe" : "ae");
            } else if (c != SKIP) {
                out.append(c);
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** What {@code name} stands for, empty if it is not known. */
    List<T> get(String name) {
        int at = Arrays.binarySearch(names, key(name));
        return at < 0 ? List.of() : values.get(at);
    }

    /**
     * The names that {@code text} has from {@code start} on and that end at the end of a word, the shortest first.
     *
     * @param begun words to be taken as already read before {@code start}, folded, or the empty string
     */
    List<Match<T>> at(String text, int start, String begun) {
        Range range = new Range();
        for (int i = 0; i < begun.length(); i++) {
            if (!range.narrow(begun.charAt(i))) {
                return List.of();
            }
        }
        List<Match<T>> found = Collections.emptyList();
        int i = start;
        while (i < text.length()) {
            char c = folded(text.charAt(i));
            if (c == SKIP) {
                i++;
                continue;
            }
            if (c == ' ') {
                int next = afterGap(text, i);
                if (next < 0 || !range.narrow(' ')) {
                    return found;
                }
                i = next;
                continue;
            }
            boolean possible =
                    switch (c) {
                        case 'œ' -> range.narrow('o') && range.narrow('e');
                        case 'æ' -> range.narrow('a') && range.narrow('e');
                        default -> range.narrow(c);
                    };
            if (!possible) {
                return found;
            }
            i++;
            if (range.atName() && endsWord(text, i)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(new Match<>(i, names[range.low], values.get(range.low)));
            }
        }
        return found;
    }

    /** Whether a name may begin at {@code at}: a letter or digit that no other, and no hyphen of a compound, precedes. */
    static boolean startsWord(String text, int at) {
        if (!Character.isLetterOrDigit(text.charAt(at))) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (isHyphen(before)) {
            return at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)) || compassEndsAt(text, at - 1);
        }
        return !Character.isLetterOrDigit(before) && Character.getType(before) != Character.NON_SPACING_MARK;
    }

    // Bordeaux is not named in "Bordeaux-Mérignac"
    private static boolean endsWord(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        if (isHyphen(next)) {
            return end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1));
        }
        return !Character.isLetterOrDigit(next) && Character.getType(next) != Character.NON_SPACING_MARK;
    }

    // a department is named in "nord-Essonne", a land in "Haut-Poitou"
    private static boolean compassEndsAt(String text, int end) {
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return switch (text.substring(from, end)) {
            case "nord", "sud", "est", "ouest", "Nord", "Sud", "Est", "Ouest" -> true;
            case "Haut", "Haute", "Bas", "Basse", "Moyen", "Moyenne" -> true;
            default -> false;
        };
    }

    // where the next word begins after white space with at most one line break, or after a hyphen; -1 if none does
    private static int afterGap(String text, int at) {
        int breaks = 0;
        int i = at;
        while (i < text.length() && i < at + 4 && folded(text.charAt(i)) == ' ') {
            if (text.charAt(i) == '\n') {
                breaks++;
            }
            i++;
        }
        return breaks > 1 || i == text.length() || folded(text.charAt(i)) == ' ' ? -1 : i;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** The folded form of one character: a space for what parts words, 0 for what is passed over. */
    static char folded(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '‐', '‑', '‒', '–', '—', '−' -> ' ';
            case '\u200B', '\u200C', '\u200D', '\uFEFF' -> SKIP;
            default ->
                Character.isWhitespace(c) || Character.isSpaceChar(c)
                        ? ' '
                        : Character.getType(c) == Character.NON_SPACING_MARK ? SKIP : c;
        };
    }

    private static char[] foldedCharacters() {
        char[] table = new char[0x250];
        Map<Character, Character> fixed = Map.of('-', ' ', '/', ' ', '\u00AD', SKIP, 'Œ', 'œ', 'Æ', 'æ', '`', '\'');
        for (char c = 0; c < table.length; c++) {
            Character known = fixed.get(c);
            if (known != null) {
                table[c] = known;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                table[c] = ' ';
            } else {
                String folded = Folding.fold(String.valueOf(c));
                table[c] = folded.length() == 1 ? folded.charAt(0) : c;
            }
        }
        return table;
    }

    /** The names that begin with what was read so far. */
    private final class Range {
        private int low;
        private int high = names.length;
        private int depth;

        boolean atName() {
            return names[low].length() == depth;
        }

        boolean narrow(char c) {
            if (depth == 0) {
                if (c >= 128) {
                    return false;
                }
                low = firstOf[c];
                high = firstOf[c + 1];
            } else {
                if (atName()) {
                    low++;
                }
                low = first(c);
                high = first((char) (c + 1));
            }
            depth++;
            return low < high;
        }

        // the first name of the range whose next character is not before c
        private int first(char c) {
            int from = low;
            int to = high;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (names[middle].charAt(depth) < c) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }
}

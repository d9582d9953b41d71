package org.filigraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts French text into tokens: an elided word stands alone ({@code l'} {@code État}), compounds stay whole
 * ({@code Seine-et-Marne}, {@code Cyber'Occ}), digits part from letters that follow ({@code 10} {@code M}) but not from
 * letters that precede ({@code m2}). Markdown's stars and underscores at word edges are passed over. Linear in the
 * length of the text.
 */
public final class Tokens {
    private static final int LONGEST_PART = 24;
    private static final int LONGEST_STOPPED = 8;
    /** The head of a company, written with stops: one word. */
    private static final List<String> PDG = List.of("P.-D.G.", "P.-D.G", "P.D.G.", "P.D.G", "P-D.G.", "p.-d.g.");

    /** How answers in an interview begin. */
    private static final List<String> ANSWERS =
            List.of("Nous", "Je", "Oui", "Non", "On", "Notre", "Nos", "Il", "Elle", "Cette", "Depuis", "Tout");

    private static final Set<String> ELIDED = WordSet.of("l d j m t s c n qu jusqu lorsqu puisqu quoiqu quelqu");

    private Tokens() {}

    /** The tokens of {@code text} inside {@code within}, in order. */
    public static List<Token> of(String text, Span within) {
        List<Token> tokens = new ArrayList<>(within.length() / 5 + 1);
        boolean space = true;
        int i = within.start();
        while (i < within.end()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isIgnorable(c)) {
                i = next;
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                i = next;
                continue;
            }
            Token.Kind kind;
            int end;
            if (isDigit(c)) {
                kind = Token.Kind.NUMBER;
                end = next;
                while (end < within.end() && isDigit(text.charAt(end))) {
                    end++;
                }
            } else if (stopped(text, i) > i) {
                end = Math.min(stopped(text, i), within.end());
                String letters = text.substring(i, end);
                String folded = Folding.fold(letters.replace(".", "").replace("-", ""));
                tokens.add(new Token(new Span(i, end), letters, folded, Token.Kind.WORD, space));
                space = false;
                i = end;
                continue;
            } else if (Character.isLetter(c)) {
                kind = Token.Kind.WORD;
                end = withoutExpansion(text, i, endOfWord(text, i, within.end()));
            } else {
                kind = Token.Kind.MARK;
                end = Math.min(next, within.end());
            }
            String form = text.substring(i, end);
            tokens.add(new Token(new Span(i, end), form, Folding.fold(form), kind, space));
            space = false;
            i = end;
        }
        return tokens;
    }

    // "P.-D.G.", "P.D.G", "C.E.T": the index after a position or a body that is written with stops, else i
    private static int stopped(String text, int i) {
        for (String form : PDG) {
            if (text.startsWith(form, i)) {
                return i + form.length();
            }
        }
        int letters = 0;
        int end = i;
        boolean word = i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.');
        while (!word && end < text.length() && letters < LONGEST_STOPPED && isCapital(text, end)) {
            letters++;
            end++;
            if (end + 1 < text.length() && text.charAt(end) == '.' && isCapital(text, end + 1)) {
                end++;
            } else {
                break;
            }
        }
        boolean goesOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        return letters < 3 || goesOn ? i : end;
    }

    private static boolean isCapital(String text, int i) {
        return Character.isUpperCase(text.charAt(i));
    }

    // digits of other scripts and of mathematical type are no numbers of French prose
    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfWord(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || isSoft(c)) {
                if (c == '²' || c == '³') {
                    return Math.min(next, limit);
                }
                i = next;
            } else if (isApostrophe(c)) {
                if (ELIDED.contains(Folding.fold(text.substring(start, i)))) {
                    return Math.min(next, limit);
                }
                if (next < limit && Character.isLetter(text.codePointAt(next))) {
                    i = next;
                } else {
                    return i;
                }
            } else if (isHyphen(c) && next < limit && Character.isLetterOrDigit(text.codePointAt(next))) {
                if (isAnswer(text, next, limit)) {
                    return i;
                }
                i = next;
            } else if (c == '&' && next < limit && i > start && isTied(text, next, limit)) {
                i = next; // R&D, Tric&tex
            } else if (c == '@' && i > start && isInName(text, next, limit)) {
                i = next;
            } else if (c == '²' || c == '³') {
                return Math.min(next, limit);
            } else {
                return i;
            }
        }
        return Math.min(i, limit);
    }

    // "FEDERFonds européen": an acronym that a page has its expansion glued to; both begin with the same letter
    private static int withoutExpansion(String text, int start, int end) {
        int k = start;
        while (k < end && Character.isUpperCase(text.charAt(k))) {
            k++;
        }
        int tail = k - 1;
        boolean glued = tail - start >= 3
                && end - tail >= 4
                && Character.isLowerCase(text.charAt(k))
                && Character.isLowerCase(text.charAt(k + 1))
                && Folding.fold(text.substring(start, start + 1)).equals(Folding.fold(text.substring(tail, tail + 1)));
        return glued ? tail : end;
    }

    // "Anne Martin-Nous avons": what a speaker begins to say is glued to the name
    private static boolean isAnswer(String text, int from, int limit) {
        for (String word : ANSWERS) {
            int end = from + word.length();
            if (end < limit && text.startsWith(word, from) && text.charAt(end) == ' ') {
                return true;
            }
        }
        return false;
    }

    // a capital, or letters that end in no semicolon: "&nbsp;" is none
    private static boolean isTied(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Character.isUpperCase(text.codePointAt(from))
                || (end - from >= 2 && (end == limit || text.charAt(end) != ';'));
    }

    // "Nav@log", but not an address: no stop after the word
    private static boolean isInName(String text, int from, int limit) {
        int end = from;
        while (end < limit && end - from < LONGEST_PART && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean stop = end + 1 < limit
                && (text.charAt(end) == '.' || text.charAt(end) == '-')
                && Character.isLetterOrDigit(text.charAt(end + 1));
        return end > from && end - from < LONGEST_PART && !stop;
    }

    /** An apostrophe, straight or curly. */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    private static boolean isSoft(int c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D';
    }

    /** Marks of emphasis, and characters that take no room. */
    private static boolean isIgnorable(int c) {
        return c == '*' || c == '_' || isSoft(c) || c == '\uFEFF' || c == '\u200E' || c == '\u200F';
    }
}

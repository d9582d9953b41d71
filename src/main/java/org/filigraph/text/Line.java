package org.filigraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text with what its shape alone tells.
 *
 * @param span without the white space at its ends; empty for a blank line
 * @param words its words, without that white space
 */
record Line(Span span, String words) {
    /** Words after which no sentence ends. */
    private static final Set<String> OPEN = WordSet.of("de du des la le les et ou au aux en par pour sur avec dans");

    private static final Pattern BULLET = Pattern.compile(
            "^(?:[-–—•‣·*+→>›\u25A0-\u25FF\u2713-\u27BF\u2B1B-\u2B5F]|o(?=\\t)|\\d{1,2}[.)]|[a-z]\\))[ \\t\\u00A0]+(?=\\S).*",
            Pattern.DOTALL);
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile(
            "^(?:(?:\\+|plus|près|environ|de|\\b[Tt]op|près|N°|n°|-|~|>|<)[ \\u00A0]*(?:de[ \\u00A0]*)?)*"
                    + "\\d[\\d \\u00A0\\u202F.,/]*(?:sur \\d+)?"
                    + "[ \\u00A0\\u202F]*(?:(?:er|re|ère|ere|e|ème|eme|nd|nde|%|€|M€|Md€|Mds€|k€|K€|M|Mds?|m²|m2|m³|m3|ha|km|t|tonnes|[kMGT]W[hc]?|hectares|millions?|milliards?|d['’]euros|euros?|[+])[ \\u00A0\\u202F]*)*$");
    private static final int SENTENCES = 120;
    /** A number or a year that opens a line, then what it counts, when it was, or nothing: {@code 8 700 emplois}. */
    private static final Pattern DATUM =
            Pattern.compile("^(?:dont |soit |\\+ ?|près de |plus de |environ )?\\d[\\d \\u00A0\\u202F.,/]*"
                    + "(?:er|re|e|ème|[%€]|[\\p{L}²³]+)?(?:[ \\u00A0\\u202F].*)?$");
    /** Enclosing marks of bold or slanted letters. */
    private static final Pattern MARKS = Pattern.compile("^([*_]{1,3})(?=\\S)(.*\\S)\\1$");
    /** Where a sentence ends within a line. */
    private static final Pattern STOP = Pattern.compile("[.!?…] (?=[«\"“]? ?\\p{Lu})");
    /** What parts the entries of a menu. */
    private static final Pattern MENU = Pattern.compile(" ?\\| ?|[ \\u00A0]{2,}|\\t+");

    private static final int MENU_ENTRIES = 4;
    private static final int MENU_ENTRY = 28;
    private static final int SPOKEN = 90;
    private static final Set<String> NOT_A_LABEL = WordSet.of("source sources");

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int length = text.length();
        while (start <= length) {
            int end = start;
            while (end < length
                    && text.charAt(end) != '\n'
                    && text.charAt(end) != '\r'
                    && text.charAt(end) != '\u2028'
                    && text.charAt(end) != '\f') {
                end++;
            }
            int from = start;
            int to = end;
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            lines.add(new Line(new Span(from, to), text.substring(from, to)));
            if (end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
                end++;
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    boolean isBlank() {
        return span.length() == 0;
    }

    boolean isBullet() {
        return span.length() > 2 && BULLET.matcher(head()).matches() && !isValue();
    }

    boolean isMarkdownHeading() {
        return MARKDOWN_HEADING.matcher(head()).matches();
    }

    /** A number alone, as a key-figure card shows it: {@code 1 443}, {@code + de 30%}, {@code 10M €}, {@code Top 5}. */
    boolean isValue() {
        return span.length() <= 30 && VALUE.matcher(words).matches();
    }

    /** A short line that says what a number above it counts. */
    boolean isLabel() {
        return !isBlank()
                && span.length() <= 160
                && Character.isLetter(words.codePointAt(0))
                && !NOT_A_LABEL.contains(Folding.fold(words).split("[^a-z]", 2)[0]);
    }

    /** Short, without a stop at its end, and begins like a title or is a name. */
    boolean isHeadingLike() {
        if (isBlank() || span.length() > 180 || isBullet() || !hasNoStop() || isLabelled()) {
            return false;
        }
        String shown = shown();
        if (isProse(shown)) {
            return false;
        }
        int first = shown.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || first == '«'
                || first == '"'
                || Character.isSupplementaryCodePoint(first)
                || isShortName();
    }

    /** Its words without the marks of Markdown that make them bold. */
    private String shown() {
        Matcher marked = MARKS.matcher(words);
        return marked.matches() ? marked.group(2) : words;
    }

    /** Several sentences, or a long quotation: what is said, and not what stands over it. */
    private static boolean isProse(String shown) {
        return STOP.matcher(shown).results().count() > 1
                || shown.length() > SPOKEN && (shown.charAt(0) == '«' || shown.charAt(0) == '“');
    }

    /** A number with what it counts, or a year with what it brought, as a line of a list of such: {@code 17 laboratoires}. */
    boolean isDatum() {
        return !isBlank() && DATUM.matcher(words).matches();
    }

    /** A label with what it says: {@code Siège : Saint-Nazaire}. */
    boolean isField() {
        int colon = words.indexOf(" : ");
        return colon > 1 && colon <= MENU_ENTRY && words.substring(0, colon).split(" ", -1).length <= 3;
    }

    /** The entries of a site's menu on one line: {@code La filière | Nos actions | Adhérer | Agenda}. */
    boolean isMenu() {
        String[] entries = MENU.split(words, -1);
        if (entries.length < MENU_ENTRIES || words.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        for (String entry : entries) {
            if (entry.length() > MENU_ENTRY) {
                return false;
            }
        }
        return true;
    }

    /** A label and its value: {@code Effectif : 250 salariés}, {@code Date de création : 2005}. */
    private boolean isLabelled() {
        int colon = words.indexOf(':');
        if (colon < 2 || colon > 60 || words.length() - colon > 60 || words.lastIndexOf('«', colon) >= 0) {
            return false;
        }
        int value = colon + 1;
        while (value < words.length() && !Character.isLetterOrDigit(words.charAt(value))) {
            value++;
        }
        return value < words.length() && Character.isDigit(words.charAt(value));
    }

    /** Whether it ends like a title: without a stop, a comma or a semicolon. */
    boolean hasNoStop() {
        char last = words.charAt(words.length() - 1);
        return last != '.' && last != ';' && last != ',' && last != '…' && span.length() <= 180;
    }

    /** Long enough to tell something, and ended like a sentence: a part of an article, not a title or a button. */
    boolean isSentences() {
        return span.length() >= SENTENCES && ".!?»…”\")".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** A name that its owner spells with a small first letter: {@code iXcampus}, {@code ænitis Technologies}. */
    private boolean isShortName() {
        return span.length() <= 40
                && Character.isLowerCase(words.codePointAt(0))
                && words.codePoints().anyMatch(Character::isUpperCase)
                && words.codePoints().noneMatch(Character::isDigit)
                && words.indexOf('.') < 0;
    }

    /** Whether the next line goes on with this one's sentence (a text wrapped at a width). */
    boolean wrapsInto(Line next) {
        if (isBlank() || next.isBlank() || next.isBullet() || span.length() < 45) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        boolean open = Character.isLetterOrDigit(last)
                || last == ','
                || last == '-'
                || last == '’'
                || last == '\''
                || last == ')';
        int first = next.words.codePointAt(0);
        boolean goesOn = Character.isLowerCase(first) || last == ',' && Character.isDigit(first);
        return open && goesOn || Character.isLetter(first) && OPEN.contains(lastWord());
    }

    private String lastWord() {
        return Folding.fold(words.substring(words.lastIndexOf(' ') + 1));
    }

    private String head() {
        return words.length() <= 12 ? words : words.substring(0, 12);
    }
}

package org.filigraph.text;

import java.util.Arrays;
import java.util.Set;

/**
 * A name in the forms in which it is compared.
 *
 * @param written as it is written
 * @param plain case, accents and punctuation folded: {@code institut gustave roussy}
 * @param bare without what a register adds or a text leaves out: legal form, country in brackets, article
 * @param sorted the words of the bare form in the order of the alphabet
 */
public record NameForm(String written, String plain, String bare, String sorted) {
    private static final Set<String> ARTICLES = WordSet.of("le la les l the");
    private static final Set<String> LEGAL_FORMS = WordSet.of(
            """
            sa sas sasu sarl eurl snc scop sca scic gie gip gmbh ag kg inc llc ltd limited plc corp corporation spa
            srl bv nv oy ab as se""");
    /** Those that stand before a name too, and are no words. */
    private static final Set<String> FORMS_BEFORE = WordSet.of("sas sasu sarl eurl snc scic");

    private static final int LONGEST = 300;

    /** The forms of a name. */
    public static NameForm of(String written) {
        String name = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String plain = words(Folding.fold(name));
        int bracket = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        String bare = bare(bracket > 0 ? words(Folding.fold(name.substring(0, bracket))) : plain);
        return new NameForm(written, plain, bare, sorted(bare));
    }

    /** Whether it is written as an acronym: a few capitals or digits, perhaps with hyphens or full stops. */
    public boolean isAcronym() {
        int capitals = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (!Character.isDigit(c) && c != '-' && c != '.' && c != '&') {
                return false;
            }
        }
        return capitals >= 2 && written.length() <= 12;
    }

    /** Whether it says more than an acronym would: two words at least. */
    public boolean isLong() {
        return plain.indexOf(' ') > 0;
    }

    private static String words(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            } else if (c == '&') {
                out.append(out.length() > 0 ? " et" : "et");
                gap = true;
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    private static String bare(String plain) {
        String[] words = plain.split(" ", -1);
        boolean before = words.length > 1 && (ARTICLES.contains(words[0]) || FORMS_BEFORE.contains(words[0]));
        int from = before ? 1 : 0;
        int to = words.length;
        while (to - from > 1 && LEGAL_FORMS.contains(words[to - 1])) {
            to--;
        }
        return from == 0 && to == words.length ? plain : String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    private static String sorted(String bare) {
        if (bare.indexOf(' ') < 0) {
            return bare;
        }
        String[] words = bare.split(" ", -1);
        Arrays.sort(words);
        return String.join(" ", words);
    }
}

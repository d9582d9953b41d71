package org.filigraph.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Years told by how far they are from another: from the text's own ("il y a dix ans", "cet été", "l'automne dernier"), or
 * from the one told before ("un an plus tôt", "l'année d'avant", "trois ans plus tard").
 */
final class RelativeTimes {
    /** So far back a round number of years is no year any more. */
    private static final int FAR = 30;

    /** The month in which a season begins, and the one in which it ends. */
    private static final Map<String, int[]> SEASONS =
            Map.of("printemps", new int[] {3, 6}, "ete", new int[] {6, 9}, "automne", new int[] {9, 12});

    private static final Set<String> YEARS = Set.of("an", "ans", "annees");
    private static final Set<String> LAST = Set.of("dernier", "derniere", "passe", "passee");
    private static final Set<String> NEXT = Set.of("prochain", "prochaine");

    private final List<Token> tokens;
    private final @Nullable PartialDate issued;
    private final List<Time> told;

    RelativeTimes(List<Token> tokens, @Nullable PartialDate issued, List<Time> told) {
        this.tokens = tokens;
        this.issued = issued;
        this.told = told;
    }

    /**
     * A year so told.
     *
     * @param after index after its last word
     */
    record Told(int after, PartialDate year) {}

    /** The year told by the words that begin at {@code i}, or null. */
    @Nullable
    Told at(int i) {
        Told ago = ago(i);
        Told apart = ago == null ? apart(i) : ago;
        Told beside = apart == null ? beside(i) : apart;
        return beside == null ? season(i) : beside;
    }

    // "il y a dix ans"
    private @Nullable Told ago(int i) {
        if (issued == null || !is(i, "il") || !is(i + 1, "y") || !is(i + 2, "a")) {
            return null;
        }
        int count = count(i + 3);
        return count > 0 && YEARS.contains(word(i + 4)) ? told(i + 5, issued.year() - count) : null;
    }

    // "un an plus tôt", "deux ans auparavant", "trois ans plus tard"
    private @Nullable Told apart(int i) {
        int count = count(i);
        if (count <= 0 || !YEARS.contains(word(i + 1))) {
            return null;
        }
        boolean sooner = is(i + 2, "plus") && is(i + 3, "tot");
        boolean later = is(i + 2, "plus") && is(i + 3, "tard");
        int base = base();
        if (base == 0 || !sooner && !later && !is(i + 2, "auparavant")) {
            return null;
        }
        return told(i + (sooner || later ? 4 : 3), later ? base + count : base - count);
    }

    // "l'année d'avant", "l'année précédente", "l'année suivante"
    private @Nullable Told beside(int i) {
        int base = base();
        if (base == 0 || !is(i, "annee") || !is(i - 1, "l'")) {
            return null;
        }
        boolean before = is(i + 1, "d'") && is(i + 2, "avant");
        if (before || is(i + 1, "precedente")) {
            return told(i + (before ? 3 : 2), base - 1);
        }
        return is(i + 1, "suivante") || is(i + 1, "d'") && is(i + 2, "apres")
                ? told(i + (is(i + 1, "suivante") ? 2 : 3), base + 1)
                : null;
    }

    // "cet été", "ce printemps", "cette saison", "l'automne dernier", "l'été prochain"
    private @Nullable Told season(int i) {
        if (issued == null) {
            return null;
        }
        int[] months = SEASONS.get(word(i));
        boolean of = is(i - 1, "cet") || is(i - 1, "ce") || is(i - 1, "cette");
        if (of && (months != null || is(i, "saison"))) {
            return told(i + 1, issued.year());
        }
        int month = issued.month().orElse(0);
        if (months == null || month == 0 || !is(i - 1, "l'") && !is(i - 1, "le") && !is(i - 1, "au")) {
            return null;
        }
        if (LAST.contains(word(i + 1))) {
            return told(i + 2, month < months[1] ? issued.year() - 1 : issued.year());
        }
        return NEXT.contains(word(i + 1)) ? told(i + 2, month >= months[0] ? issued.year() + 1 : issued.year()) : null;
    }

    // the year that was told last, else the text's own
    private int base() {
        for (int k = told.size() - 1; k >= 0; k--) {
            PartialDate last = told.get(k).to();
            if (last != null && told.get(k).sense() == Time.Sense.AT) {
                return last.year();
            }
        }
        return issued == null ? 0 : issued.year();
    }

    private int count(int i) {
        if (i < 0 || i >= tokens.size()) {
            return 0;
        }
        String text = tokens.get(i).text();
        int count = tokens.get(i).isNumber() && text.length() <= 2
                ? Integer.parseInt(text)
                : NumberWords.small(tokens.get(i).folded());
        return count <= FAR ? count : 0;
    }

    private static Told told(int after, int year) {
        return new Told(after, PartialDate.of(year));
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).folded() : "";
    }

    private boolean is(int i, String word) {
        return word(i).equals(word);
    }
}

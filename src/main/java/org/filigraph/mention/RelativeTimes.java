package org.filigraph.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.mention.Time.Sense;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Years told by how far they are from another: from the text's own ("d'ici cinq ans", "l'an dernier", "cet été"), or from
 * the one told before ("un an plus tôt", "l'année d'avant", "trois ans plus tard").
 */
final class RelativeTimes implements TimeReader {
    /** So far back a round number of years is no year any more. */
    private static final int FAR = 30;

    /** The month in which a season begins, and the one in which it ends. */
    private static final Map<String, int[]> SEASONS =
            Map.of("printemps", new int[] {3, 6}, "ete", new int[] {6, 9}, "automne", new int[] {9, 12});

    private static final Set<String> YEARS = WordSet.of("an ans annees");
    private static final Set<String> LAST = WordSet.of("dernier derniere passe passee");
    private static final Set<String> NEXT = WordSet.of("prochain prochaine");

    private final DateTokens tokens;
    private final @Nullable PartialDate issued;
    private final List<Time> told;

    RelativeTimes(DateTokens tokens, @Nullable PartialDate issued, List<Time> told) {
        this.tokens = tokens;
        this.issued = issued;
        this.told = told;
    }

    @Override
    public @Nullable TimeRead at(int i) {
        TimeRead ahead = inSomeYears(i);
        TimeRead near = ahead == null ? relativeYear(i) : ahead;
        TimeRead ago = near == null ? ago(i) : near;
        TimeRead apart = ago == null ? apart(i) : ago;
        TimeRead beside = apart == null ? beside(i) : apart;
        return beside == null ? season(i) : beside;
    }

    // "il y a dix ans"
    private @Nullable TimeRead ago(int i) {
        if (issued == null || !tokens.is(i, "il") || !tokens.is(i + 1, "y") || !tokens.is(i + 2, "a")) {
            return null;
        }
        int count = count(i + 3);
        return count > 0 && YEARS.contains(tokens.word(i + 4)) ? told(i, i + 5, issued.year() - count) : null;
    }

    // "un an plus tôt", "deux ans auparavant", "trois ans plus tard"
    private @Nullable TimeRead apart(int i) {
        int count = count(i);
        if (count <= 0 || !YEARS.contains(tokens.word(i + 1))) {
            return null;
        }
        boolean sooner = tokens.is(i + 2, "plus") && tokens.is(i + 3, "tot");
        boolean later = tokens.is(i + 2, "plus") && tokens.is(i + 3, "tard");
        int base = base();
        if (base == 0 || !sooner && !later && !tokens.is(i + 2, "auparavant")) {
            return null;
        }
        return told(i, i + (sooner || later ? 4 : 3), later ? base + count : base - count);
    }

    // "l'année d'avant", "l'année précédente", "l'année suivante"
    private @Nullable TimeRead beside(int i) {
        int base = base();
        if (base == 0 || !tokens.is(i, "annee") || !tokens.is(i - 1, "l'")) {
            return null;
        }
        boolean before = tokens.is(i + 1, "d'") && tokens.is(i + 2, "avant");
        if (before || tokens.is(i + 1, "precedente")) {
            return told(i, i + (before ? 3 : 2), base - 1);
        }
        return tokens.is(i + 1, "suivante") || tokens.is(i + 1, "d'") && tokens.is(i + 2, "apres")
                ? told(i, i + (tokens.is(i + 1, "suivante") ? 2 : 3), base + 1)
                : null;
    }

    // "cet été", "ce printemps", "cette saison", "l'automne dernier", "l'été prochain"
    private @Nullable TimeRead season(int i) {
        if (issued == null) {
            return null;
        }
        int[] months = SEASONS.get(tokens.word(i));
        boolean of = tokens.is(i - 1, "cet") || tokens.is(i - 1, "ce") || tokens.is(i - 1, "cette");
        if (of && (months != null || tokens.is(i, "saison"))) {
            return told(i, i + 1, issued.year());
        }
        int month = issued.month().orElse(0);
        if (months == null
                || month == 0
                || !tokens.is(i - 1, "l'") && !tokens.is(i - 1, "le") && !tokens.is(i - 1, "au")) {
            return null;
        }
        if (LAST.contains(tokens.word(i + 1))) {
            return told(i, i + 2, month < months[1] ? issued.year() - 1 : issued.year());
        }
        return NEXT.contains(tokens.word(i + 1))
                ? told(i, i + 2, month >= months[0] ? issued.year() + 1 : issued.year())
                : null;
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
        int count = number(i);
        return count <= FAR ? count : 0;
    }

    private int number(int i) {
        return tokens.digits(i, 1, 2) ? tokens.number(i) : NumberWords.small(tokens.word(i));
    }

    /** d'ici cinq ans; dans les trois ans; d'ici à dix ans. */
    private @Nullable TimeRead inSomeYears(int i) {
        boolean until = tokens.is(i, "ici") && tokens.is(i - 1, "d'");
        if (!until && !tokens.is(i, "dans")) {
            return null;
        }
        int j = i + 1;
        while (Set.of("a", "les", "ces", "prochaines", "quelque").contains(tokens.word(j))) {
            j++;
        }
        int count = number(j);
        if (count <= 0 || !(tokens.is(j + 1, "ans") || tokens.is(j + 1, "annees") || tokens.is(j + 1, "prochaines"))) {
            return null;
        }
        PartialDate by = issued == null ? null : PartialDate.of(issued.year() + count);
        return new TimeRead(until ? i - 1 : i, j + 2, by, null, Sense.BY);
    }

    /** cette année; l'an dernier; l'année prochaine. */
    private @Nullable TimeRead relativeYear(int i) {
        if (issued == null || !(tokens.is(i, "an") || tokens.is(i, "annee"))) {
            return null;
        }
        if (tokens.is(i - 1, "cette")) {
            return TimeRead.of(i - 1, i + 1, PartialDate.of(issued.year()), null);
        }
        if (LAST.contains(tokens.word(i + 1))) {
            return TimeRead.of(i, i + 2, PartialDate.of(issued.year() - 1), null);
        }
        if (NEXT.contains(tokens.word(i + 1))) {
            return TimeRead.of(i, i + 2, PartialDate.of(issued.year() + 1), null);
        }
        return null;
    }

    private static TimeRead told(int from, int after, int year) {
        return TimeRead.of(from, after, PartialDate.of(year), null);
    }
}

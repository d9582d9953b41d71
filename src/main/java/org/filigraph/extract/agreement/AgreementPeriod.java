package org.filigraph.extract.agreement;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.document.PartialDate;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Period;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Time;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * When an agreement runs: the years in its name or right after it, the period that it covers, when it was launched and
 * when it ends.
 */
final class AgreementPeriod {
    private static final Pattern YEARS = Pattern.compile("\\b((?:19|20)\\d\\d)\\s?[-–/]\\s?((?:19|20)\\d\\d)\\b");
    /** "(SRX) 2022-2028", "(2015-18)" right after a name. */
    private static final Pattern AFTER = Pattern.compile(
            "^[»”\"\\s]{0,3}(?:\\([^()]{2,12}\\)\\s)?\\(?((?:19|20)\\d\\d)\\s?[-–/]\\s?((?:19|20)\\d\\d|\\d\\d)\\b");

    private static final Pattern BRACKETED =
            Pattern.compile("\\(((?:19|20)\\d\\d)\\s?[-–/]\\s?((?:19|20)\\d\\d|\\d\\d)\\)");

    /** Years that stand alone, as under a title. */
    private static final Pattern ALONE = Pattern.compile("^\\(?((?:19|20)\\d\\d)\\s?[-–/]\\s?((?:19|20)\\d\\d)\\)?$");

    private static final Set<String> BEGINS = WordSet.of("engage engagee demarre demarree debute depuis ne nee");
    /** A programme runs from when it was launched; a plan or call is only told of then. */
    private static final Set<String> LAUNCHED = WordSet.of("lance lancee initie initiee cree creee");

    private static final Set<String> ENDS = WordSet.of(
            """
            jusqu' jusque echeance acheve achevera achevee termine terminera expire expirera prolonge prolongee court""");
    private static final int NEAR = 4;

    private final Source source;

    AgreementPeriod(Source source) {
        this.source = source;
    }

    /** Adds what a sentence, and the one after it, tell of when the agreement runs; how much more is known by it. */
    int of(Wording w, @Nullable Wording next, int from, int to, AgreementDraft draft) {
        if (!draft.period.isEmpty()) {
            return 0;
        }
        Span span = w.span(from, to);
        Matcher inName = YEARS.matcher(span.of(source.text()));
        if (inName.find()) {
            draft.period = new Period(new PartialDate(inName.group(1)), new PartialDate(inName.group(2)));
            return 1;
        }
        String rest = source.text()
                .substring(span.end(), Math.max(span.end(), w.span().end()));
        for (Pattern years : List.of(AFTER, BRACKETED)) {
            Matcher after = years.matcher(rest);
            if (after.find() && !isOthers(w, to, w.at(span.end() + after.start(1)))) {
                String first = after.group(1);
                String last = after.group(2);
                String full = last.length() == 2 ? first.substring(0, 2) + last : last;
                draft.period = new Period(new PartialDate(first), new PartialDate(full));
                return 1;
            }
        }
        Matcher under = next == null ? null : ALONE.matcher(next.span().of(source.text()));
        if (under != null && under.find()) {
            draft.period = new Period(new PartialDate(under.group(1)), new PartialDate(under.group(2)));
            return 1;
        }
        int told = coverage(w, to, draft) + (draft.period.isEmpty() ? limits(w, from, to, draft) : 0);
        return told > 0 || next == null || next.name(0, EntityKind.AGREEMENT) != null ? told : coverage(next, 0, draft);
    }

    // "couvre la période 2023-2026", "pour les années 2021-2027", "clôturé en février 2022"
    private int coverage(Wording w, int from, AgreementDraft draft) {
        for (Time time : source.mentions().timesIn(w.span())) {
            int i = w.at(time.span().start());
            boolean range =
                    time.from() != null && time.to() != null && !time.from().equals(time.to());
            boolean covers = w.word(i - 1).equals("periode")
                    || w.word(i - 2).equals("periode")
                    || Set.of("pour", "annees", "sur").contains(w.word(i - 1));
            if (range && covers && !isOthers(w, from, i)) {
                draft.period = new Period(time.from(), time.to());
                return 1;
            }
            boolean runs =
                    range && i > from && (w.word(i).equals("de") || w.word(i).equals("entre"));
            if (runs && !isOthers(w, from, i)) {
                draft.period = new Period(time.from(), time.to());
                return 1;
            }
            boolean closed = w.word(i - 1).startsWith("clotur")
                    || w.word(i - 2).startsWith("clotur")
                    || w.word(i - 3).startsWith("clotur");
            if (closed && time.to() != null) {
                draft.period = new Period(null, time.to());
                return 1;
            }
        }
        return 0;
    }

    // "lancé en 2014", "court jusqu'en 2026", "arrive à échéance fin 2024", "s'est achevé en 2017"
    private int limits(Wording w, int from, int to, AgreementDraft draft) {
        PartialDate begin = null;
        PartialDate end = null;
        for (Time time : source.mentions().timesIn(w.span())) {
            int i = w.at(time.span().start());
            boolean own = w.name(i) == null && (i < from ? !isOthers(w, i, from) : !isOthers(w, to, i));
            for (int k = i - 1; own && k >= 0 && i - k <= NEAR && w.name(k) == null; k--) {
                boolean launched = LAUNCHED.contains(w.word(k)) && draft.kind.equals("programme") && i > to;
                if (begin == null && (launched || BEGINS.contains(w.word(k)) && (i > to || k == 0))) {
                    begin = time.from();
                    break;
                }
                if (ENDS.contains(w.word(k)) && end == null && i > to) {
                    end = time.to();
                    break;
                }
                if (w.word(k).equals(",") || w.word(k).equals(";")) {
                    break;
                }
            }
        }
        if (begin == null && end == null) {
            return 0;
        }
        draft.period = new Period(begin, end);
        return 1;
    }

    // another agreement is named between two words
    private static boolean isOthers(Wording w, int from, int to) {
        for (int k = from; k < to; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.AGREEMENT) != null) {
                return true;
            }
        }
        return false;
    }
}

package org.filigraph.extract.figure;

import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.document.PartialDate;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Period;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What "depuis 2018" tells of a number: the span of what was gathered since ("a accompagné 310 entreprises depuis 2018"), or
 * over which something grew or fell, up to the year of the text ("en hausse de 15 % depuis 2018"). What only is so by now
 * ("présidé depuis 2018 par …, il compte 80 membres") has no begin.
 */
final class SinceThen {
    private static final Set<String> HAVING = WordSet.of("a ont ai as avons avez ete eu");
    /** "réuni", "accompagnés", "vendues", "ouvert", "pris", "produit". */
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}+(?:ée?s?|ue?s?|is|it|ert)");

    private static final Set<String> BEGINNING = WordSet.of(
            """
            creation fondation lancement ouverture naissance demarrage origine inauguration arrivee debut installation
            reprise""");
    /** Its year stands so few words behind. */
    private static final int BEHIND = 6;

    /** Between "ont" and its participle: "ont déjà tous été". */
    private static final int APART = 4;

    private SinceThen() {}

    /** The span that a time with its begin alone gives to a number that is so; null where it tells nothing of it. */
    static @Nullable Period of(
            Source source,
            Block block,
            Sentence sentence,
            Numeral numeral,
            Measure measure,
            Time time,
            @Nullable PartialDate now) {
        PartialDate from = time.from();
        if (from == null) {
            return null;
        }
        if (measure == Measure.CHANGE) {
            boolean part = numeral.unit().equals("percent");
            return part && now != null && now.year() > from.year()
                    ? new Period(from, PartialDate.of(now.year()))
                    : new Period(from, null);
        }
        PartialDate issued = source.document().metadata().issued();
        if (!isGathered(Wording.of(source, block, sentence), numeral, time)) {
            return null;
        }
        return issued != null && issued.year() == from.year()
                ? Period.in(PartialDate.of(from.year()))
                : new Period(from, null);
    }

    /** "Depuis sa création en 2006, le pôle a labellisé 160 projets": the span of what was gathered since a body began; else null. */
    static @Nullable Period itsBeginning(
            Source source, Block block, Sentence sentence, Numeral numeral, Measure measure) {
        Wording w = Wording.of(source, block, sentence);
        for (int i = 0; measure != Measure.CHANGE && i + 2 < w.size(); i++) {
            if (!w.word(i).equals("depuis") || !BEGINNING.contains(w.word(i + 2))) {
                continue;
            }
            int end = Math.min(w.size() - 1, i + 2 + BEHIND);
            Span near = new Span(w.token(i).span().start(), w.token(end).span().end());
            for (Time time : source.mentions().timesIn(near)) {
                boolean apart = w.token(w.at(time.span().start()) - 1).is(",");
                if (time.from() != null && !apart && isGathered(w, numeral, time)) {
                    return new Period(time.from(), null);
                }
            }
        }
        return null;
    }

    // the verb nearest before the number, or else the one behind it, tells what was done; or a participle beside the
    // time
    private static boolean isGathered(Wording w, Numeral numeral, Time time) {
        int first = w.at(numeral.span().start());
        int after = w.at(numeral.span().end());
        Span told = time.span();
        int begin = w.at(told.start());
        for (int i = begin - 1; begin > after && i >= after && i >= begin - APART; i--) {
            if (isParticiple(w, i)) {
                return true; // "22 M€ d'aides mobilisées depuis 2018"
            }
        }
        int from = begin < first ? w.at(told.end()) : 0;
        for (int i = first - 1; i >= from; i--) {
            if (isHaving(w, i)) {
                return true;
            }
            if (FiniteVerbs.at(w, i)) {
                return false;
            }
        }
        for (int i = after; i < w.size() && !w.token(i).is(";") && !w.token(i).is(","); i++) {
            if (isHaving(w, i)) {
                return true;
            }
            if (FiniteVerbs.at(w, i)) {
                return false;
            }
        }
        return false;
    }

    // "a accompagné", "ont été", "en a vu passer"
    private static boolean isHaving(Wording w, int i) {
        if (!HAVING.contains(w.word(i)) || w.token(i).text().equals("à")) {
            return false;
        }
        for (int k = i + 1; k < Math.min(w.size(), i + APART); k++) {
            if (w.word(k).equals("ete") || isParticiple(w, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(Wording w, int i) {
        return w.isSmallWord(i) && isParticiple(w.token(i));
    }

    /** Whether a word has the shape of a past participle. */
    static boolean isParticiple(Token token) {
        return !token.is("depuis") && PARTICIPLE.matcher(token.text()).matches();
    }
}

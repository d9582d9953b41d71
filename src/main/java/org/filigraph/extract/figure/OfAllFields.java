package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;

/** Tells figures of all fields at once: what a land's economy makes, who is out of work there, what an assembly votes. */
final class OfAllFields {
    private static final Set<String> WORKLESS = WordSet.of("chomage chomeurs");
    /** Those are a company's or a trade's own. */
    private static final Set<String> PARTIAL = WordSet.of("partiel partielle technique anciens ancien longue");
    /** What an assembly goes through in one session; a few may be on one field. */
    private static final Set<String> AGENDA = WordSet.of("rapports deliberations");

    private static final int FEW = 20;
    /** Words of the clause stand so close before the number, and so close behind it. */
    private static final int BEFORE = 8;

    private static final int AFTER = 4;

    private OfAllFields() {}

    static boolean is(Discourse.Stretch stretch, Numeral numeral, String indicator) {
        Wording w = stretch.wording();
        int at = w.at(numeral.span().start());
        int after = w.at(numeral.span().end());
        if (!indicator.equals("gdp")) {
            return indicator.equals("population") || isWorkless(w, at, after) || isAgenda(w, after, numeral);
        }
        for (int i = Math.max(0, at - BEFORE); i < at; i++) {
            if (w.word(i).equals("economie")) {
                return true;
            }
        }
        return stretch.referents().stream().anyMatch(r -> r.is(Kind.PLACE) && r.is(Case.SUBJECT) && r.to() <= at);
    }

    /** "le taux de chômage atteint 9 %", "11 % de chômeurs", "8 % des actifs". */
    private static boolean isWorkless(Wording w, int at, int after) {
        for (int i = Math.max(0, at - BEFORE); i < Math.min(w.size(), after + AFTER); i++) {
            boolean own =
                    i + 1 < w.size() && PARTIAL.contains(w.word(i + 1)) || i > 0 && PARTIAL.contains(w.word(i - 1));
            if (WORKLESS.contains(w.word(i)) && !own) {
                return true;
            }
        }
        return after + 1 < w.size()
                && w.word(after).equals("des")
                && w.word(after + 1).equals("actifs");
    }

    /** "ont voté 48 rapports", "plus de 200 délibérations". */
    private static boolean isAgenda(Wording w, int after, Numeral numeral) {
        return after < w.size()
                && AGENDA.contains(w.word(after))
                && numeral.value().doubleValue() >= FEW;
    }
}

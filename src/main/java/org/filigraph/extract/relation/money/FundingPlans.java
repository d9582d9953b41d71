package org.filigraph.extract.relation.money;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan of funding told line by line under what leads to it: "Le contrat est doté de 90 M€ :", "Plan de
 * financement", and under it "Région : 4 M€", "– 3 M€ de l'État", "FEDER ..... 1,3 M€".
 */
final class FundingPlans implements TieReader {
    private static final Set<String> COSTS = WordSet.of(
            """
            budget cout financement financements dote dotee enveloppe financeurs financeur maquette dotation
            investissement""");
    private static final int LONGEST_LINE = 26;
    /** So many lines that tell no payer end the plan. */
    private static final int GAP = 2;

    private final Ties ties;
    private final Funding funding;
    private @Nullable Entity thing;
    private int gap;

    FundingPlans(Ties ties, Funding funding) {
        this.ties = ties;
        this.funding = funding;
    }

    @Override
    public void read(Wording w) {
        List<Numeral> sums = MoneyTold.amounts(ties.source(), w);
        Entity whose = thing;
        boolean line = whose != null && w.size() < LONGEST_LINE && sums.size() == 1;
        Found payer = line ? payer(w, sums) : null;
        if (whose != null && payer != null && Funders.funds(w, payer)) {
            List<Found> things = List.of(new Found(whose, payer.end()));
            funding.ties().add(w, List.of(payer), things, Modality.STATED, 0, "relation.funding.plan", 0.7);
            gap = 0;
        } else if (++gap > GAP) {
            thing = null;
        }
        if (payer == null && leads(w)) {
            thing = named(w);
            gap = 0;
        }
    }

    // "Le contrat est doté de 90 M€ sur cinq ans :", "III. Financement"
    private static boolean leads(Wording w) {
        boolean open = w.word(w.size() - 1).equals(":") || w.block().isHeading();
        for (int k = 0; open && k < w.size(); k++) {
            if (w.name(k) == null && COSTS.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity named(Wording w) {
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (Salience.isThing(w, k)) {
                return NameLists.entity(w, k);
            }
        }
        return ties.salience().thing(w, w.size());
    }

    // "Région : 4 M€" begins with who pays; "4 M€ de la Région" has him behind his sum
    private @Nullable Found payer(Wording w, List<Numeral> sums) {
        int at = w.at(sums.get(0).span().start());
        int end = w.at(sums.get(0).span().end() - 1) + 1;
        int first = w.isMark(0) && w.size() > 1 ? 1 : 0;
        if (at > first) {
            Found front = funding.payers().payer(w, first, true);
            return front != null && front.end() <= at && !tells(w, front.end(), at) ? front : null;
        }
        boolean by = w.afterOf(end) > end || w.word(end).equals("par");
        return by ? funding.payers().payer(w, end, true) : null;
    }

    private static boolean tells(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (w.isContentWord(k) && !MoneyTold.isNoun(w.word(k))) {
                return true;
            }
        }
        return false;
    }
}

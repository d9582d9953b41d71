package org.filigraph.extract.relation.money;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
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
    /** A sum without its unit is not less. */
    private static final int LEAST = 1000;

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
        Entity whose = thing;
        Numeral sum = whose != null && w.size() < LONGEST_LINE ? sum(w) : null;
        Found payer = sum == null ? null : payer(w, sum);
        if (whose != null && sum != null && payer != null && (Funders.funds(w, payer) || isAlone(w, payer, sum))) {
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

    // what the lead names; else what the text as a whole sets out; else what it told of before
    private @Nullable Entity named(Wording w) {
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (Salience.isThing(w, k)) {
                return NameLists.entity(w, k);
            }
        }
        Entity undertaking = ties.undertaking();
        return undertaking == null ? ties.salience().thing(w, w.size()) : undertaking;
    }

    // the one sum of a line, its share aside; in a table it may stand without its unit
    private @Nullable Numeral sum(Wording w) {
        List<Numeral> sums = MoneyTold.amounts(ties.source(), w);
        List<Numeral> told = sums.size() > 1
                ? sums.stream().filter(n -> n.unit().equals("EUR")).toList()
                : sums;
        List<Numeral> counts = ties.source().mentions().numeralsIn(w.span()).stream()
                .filter(n -> n.unit().equals("count") && n.value().intValue() >= LEAST)
                .toList();
        List<Numeral> those = told.isEmpty() ? counts : told;
        return those.size() == 1 ? those.get(0) : null;
    }

    // "Tissages Orvac 848 000": nothing but who pays and the sum
    private static boolean isAlone(Wording w, Found payer, Numeral sum) {
        int end = w.at(sum.span().end() - 1) + 1;
        boolean named = w.name(payer.end() - 1, EntityKind.ORGANISATION) != null
                && w.startOfName(payer.end() - 1) == w.afterArticle(w.isMark(0) ? 1 : 0);
        return named && end >= w.size();
    }

    // "Région : 4 M€" begins with who pays; "4 M€ de la Région" has him behind his sum
    private @Nullable Found payer(Wording w, Numeral sum) {
        int at = w.at(sum.span().start());
        int end = w.at(sum.span().end() - 1) + 1;
        int first = w.isMark(0) && w.size() > 1 ? 1 : 0;
        if (at > first) {
            Found front = funding.payers().payer(w, first, true);
            int last = front == null ? at : NameLists.afterBrackets(w, front.end());
            if (front != null && BodyNouns.isAuthority(w.word(last)) && w.name(first, EntityKind.TERRITORY) != null) {
                // "Vesoul agglomération"
                front = new Found(ties.thing(EntityKind.ORGANISATION, w.span(first, last + 1)), last + 1);
                last++;
            }
            return front != null && last <= at && !tells(w, last, at) ? front : null;
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

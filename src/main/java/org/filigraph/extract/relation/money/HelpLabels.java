package org.filigraph.extract.relation.money;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.text.WordSet;

/**
 * Reads who pays for the body of a page or profile from a line with a label: "Avec le soutien de : A | B | C", "Cofinancé
 * par : A, B", "Ils nous soutiennent : A et B" ({@code fundedBy}).
 */
final class HelpLabels implements TieReader {
    private static final Set<String> HELP =
            WordSet.of("soutien soutiens appui concours aide aides financement cofinancement participation");
    private static final Set<String> HELPED = WordSet.of(
            """
            soutenu soutenue soutenus soutenues finance financee finances financees cofinance cofinancee cofinances
            cofinancees aide aidee aides aidees""");
    private static final Set<String> HELPS = WordSet.of("soutiennent financent cofinancent aident");
    private static final Set<String> OPEN = WordSet.of("de d' du des");
    private static final int LONGEST_LABEL = 7;

    private final Ties ties;
    private final Funding funding;

    HelpLabels(Ties ties, Funding funding) {
        this.ties = ties;
        this.funding = funding;
    }

    @Override
    public void read(Wording w) {
        int colon = 1;
        while (colon < LONGEST_LABEL && !w.word(colon).equals(":")) {
            colon++;
        }
        if (!w.word(colon).equals(":") || !isLabel(w, w.isMark(0) ? 1 : 0, colon)) {
            return;
        }
        List<Found> givers = funding.payers().from(w, MoneyTold.amounts(ties.source(), w), colon + 1);
        Entity topic = ties.source().context().topicAt(w.span().start());
        Entity whose = ties.foremost() == null ? topic : ties.foremost();
        whose = whose == null ? ties.undertaking() : whose;
        boolean paid = givers.stream().anyMatch(one -> Funders.funds(w, one));
        if (paid && whose != null && !PublicBodies.has(whose) && MoneyRoles.isNoGiver(whose, givers)) {
            List<Found> things = List.of(new Found(whose, colon));
            funding.ties().add(w, givers, things, Modality.STATED, 0, "relation.funding.label", 0.7);
        }
    }

    private static boolean isLabel(Wording w, int first, int colon) {
        boolean help = false;
        for (int k = first; k < colon; k++) {
            if (w.name(k) != null || w.isMark(k) || w.token(k).isNumber()) {
                return false;
            }
            help |= HELP.contains(w.word(k));
        }
        String label = w.word(first);
        String last = w.word(colon - 1);
        boolean with = label.equals("avec") && help && OPEN.contains(last);
        boolean by = last.equals("par") && HELPED.contains(w.word(colon - 2));
        boolean plain =
                help && (colon == first + 1 || label.equals("nos") || label.equals("ses")) && last.endsWith("s");
        return with || by || plain || HELPS.contains(last);
    }
}

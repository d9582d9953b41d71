package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds who pays without a verb of his own, behind one who pays with it: B and C in "A met 2 M€, B un prêt de 500 000 € et C 30 000".
 */
final class ElidedPayers {
    /** What may stand between a payer and his sum: "un peu plus de", "un prêt de", "près de". */
    private static final Set<String> HEDGES =
            WordSet.of("un une peu plus moins pres environ quelque autour presque pour hauteur a");

    private static final Set<String> REST = WordSet.of("reste solde complement surplus");
    private static final Set<String> COMING =
            WordSet.of("""
            revenant revient provenant provient venant vient incombant incombe emanant""");
    private static final Set<String> FROM = WordSet.of("a au aux");
    private static final Set<String> JOINTS = WordSet.of(", ; et puis –");
    private static final int NEAR = 7;
    /** A sum without its unit is not less. */
    private static final int LEAST = 1000;

    private final Payers payers;

    ElidedPayers(Payers payers) {
        this.payers = payers;
    }

    /**
     * Those who pay with the verb of those whose words end before {@code from}.
     *
     * @param bare whether sums may stand without their unit: "en apporte 3,2, l'État 2"
     */
    List<Found> after(Wording w, int from, List<Numeral> numerals, boolean bare) {
        List<Found> found = new ArrayList<>();
        int end = w.size();
        for (int k = from; k < end; k++) {
            boolean joint = w.name(k) == null && JOINTS.contains(w.word(k)) && !isDecimal(w, k);
            int start = w.word(k).equals(";") && w.word(k + 1).equals("et") ? k + 2 : k + 1;
            Found payer = joint && !w.word(start).equals("dont") ? payers.payer(w, start, false) : null;
            Found last = joint ? ofRest(w, start) : null;
            last = joint && last == null ? returns(w, start) : last;
            boolean pays = payer != null
                    && (isSum(w, payer.end(), numerals, bare)
                            || isRest(w, payer.end())
                            || isShare(w, payer.end())
                            || isHelp(w, payer.end()));
            if (payer != null && pays && (Funders.funds(w, payer) || Funders.isLand(w, payer))) {
                found.add(payer);
                k = payer.end() - 1;
            } else if (last != null && Funders.funds(w, last)) {
                found.add(last);
                k = last.end() - 1;
            } else if (w.name(k) == null && k > from && FiniteVerbs.at(w, k) && !isHedgeOrHelp(w.word(k))) {
                break; // another predicate begins
            }
        }
        return found;
    }

    // "l'Europe le reste"
    private static boolean isRest(Wording w, int k) {
        return REST.contains(w.word(w.afterArticle(k))) && w.afterArticle(k) > k;
    }

    // "le département un quart", "l'État la moitié"
    private static boolean isShare(Wording w, int k) {
        int noun = w.word(k).equals("un") || w.word(k).startsWith("deux") ? k + 1 : w.afterArticle(k);
        return noun > k && MoneyTold.isPart(w.word(noun)) && w.name(noun) == null;
    }

    // "c'est à B que revient le reste"
    private @Nullable Found returns(Wording w, int k) {
        boolean back = w.word(k).startsWith("c'") || w.word(k).equals("ce");
        Found payer = back && w.word(k + 1).equals("est") && FROM.contains(w.word(k + 2))
                ? payers.payer(w, k + 3, true)
                : null;
        int that = payer == null ? w.size() : payer.end();
        boolean rest = w.word(that).startsWith("qu") && COMING.contains(w.word(that + 1)) && isRest(w, that + 2);
        return rest ? payer : null;
    }

    // "le solde revenant au Feder", "le reste provenant de la Région"
    private @Nullable Found ofRest(Wording w, int k) {
        int verb = w.afterArticle(k) + 1;
        boolean rest = isRest(w, k) && COMING.contains(w.word(verb));
        int to = w.word(verb + 1).equals("etant") ? verb + 2 : verb + 1;
        boolean linked = FROM.contains(w.word(to)) || w.afterOf(to) > to;
        return rest && linked ? payers.payer(w, Math.max(to + 1, w.afterOf(to)), true) : null;
    }

    // "la Région une avance remboursable, B une garantie": help without its sum, and the list goes on or ends
    private static boolean isHelp(Wording w, int k) {
        int end = k + 2;
        while (end - k < NEAR && w.isContentWord(end)) {
            end++;
        }
        boolean help = w.word(k).startsWith("un") && w.name(k + 1) == null && MoneyTold.isNoun(w.word(k + 1));
        return help && (end >= w.size() || w.isMark(end) || w.word(end).equals("et"));
    }

    // "une aide", "en avance remboursable" are nouns
    private static boolean isHedgeOrHelp(String word) {
        return HEDGES.contains(word) || MoneyTold.isNoun(word);
    }

    private static boolean isDecimal(Wording w, int k) {
        return w.word(k).equals(",")
                && w.token(k - 1).isNumber()
                && k + 1 < w.size()
                && w.token(k + 1).isNumber()
                && !w.token(k + 1).spaceBefore();
    }

    // a sum, hedges and a noun for money before it
    private static boolean isSum(Wording w, int from, List<Numeral> numerals, boolean bare) {
        int k = from;
        boolean help = false; // "un prêt A de", "une bourse B de"
        while (k - from < NEAR
                && k < w.size()
                && (help && (w.name(k) != null || w.isContentWord(k))
                        || w.name(k) == null
                                && (HEDGES.contains(w.word(k)) || w.afterOf(k) > k || MoneyTold.isNoun(w.word(k))))) {
            help |= w.name(k) == null && MoneyTold.isNoun(w.word(k));
            k++;
        }
        int last = k;
        return numerals.stream()
                .anyMatch(n -> w.at(n.digits().start()) == last
                        && (n.unit().equals("EUR")
                                || n.unit().equals("percent")
                                || n.unit().equals("count")
                                        && (bare || n.value().intValue() >= LEAST)));
    }
}

package org.filigraph.extract.relation.money;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;

/** Whether a sentence tells of money: an amount, a share, a noun for money that is given. */
final class MoneyTold {
    /** Nouns for money that is given. */
    private static final Set<String> MONEY = WordSet.of(
            """
            aide aides subvention subventions soutien appui financement financements cofinancement cofinancements
            enveloppe dotation pret prets participation participations contribution contributions avance avances
            bourse dotations concours credits credit fonds cheque subside subsides rallonge manne obole cagnotte mecenat
            parrainage abondement""");

    /** Nouns for a part of what something costs. */
    private static final Set<String> PARTS = WordSet.of(
            "moitie tiers quart cinquieme dixieme reste solde complement surplus restant totalite integralite");

    private static final Set<String> HEDGES = WordSet.of(
            """
            pres plus moins environ quelque autour un une cette son deux trois quatre jusqu' pas peu nouvelle
            nouveau a hauteur les""");

    private static final int NEAR = 6;

    private MoneyTold() {}

    /** Whether a folded word is a noun for money that is given: "subvention". */
    static boolean isNoun(String word) {
        return MONEY.contains(word);
    }

    /** The amounts of money and the shares told in a sentence. */
    static List<Numeral> amounts(Source source, Wording w) {
        return source.mentions().numeralsIn(w.span()).stream()
                .filter(n -> n.unit().equals("EUR") || n.unit().equals("percent"))
                .toList();
    }

    /** Whether money is told between two words: an amount, a share, or a noun for it. */
    static boolean isTold(Wording w, int from, int to, List<Numeral> amounts) {
        for (Numeral amount : amounts) {
            int at = w.at(amount.span().start());
            if (at >= from && at < to) {
                return true;
            }
        }
        for (int k = from; k < to; k++) {
            if (w.name(k) == null && isNoun(w.word(k))) {
                return true;
            }
        }
        return isRest(w, to) && from < to;
    }

    /** Whether a folded word is a noun for a part of a sum: "la moitié", "un quart", "le reste". */
    static boolean isPart(String word) {
        return PARTS.contains(word);
    }

    /** Whether the phrase that begins at {@code from} is money itself: "3 M€", "près de 2 M€", "une aide", "la moitié". */
    static boolean begins(Wording w, int from, List<Numeral> amounts) {
        for (int k = from; k < w.size() && k - from < NEAR && w.name(k) == null; k++) {
            int at = k;
            boolean sum = amounts.stream()
                    .anyMatch(n -> w.at(n.span().start()) <= at && w.at(n.span().end() - 1) >= at);
            if (sum || isNoun(w.word(k)) || isPart(w.word(k))) {
                return true;
            }
            boolean led = HEDGES.contains(w.word(k)) || w.afterArticle(k) > k || w.afterOf(k) > k;
            if (!led) {
                return false;
            }
        }
        return false;
    }

    /** Whether the rest of a sum is told before {@code end}: "le solde". */
    static boolean isRest(Wording w, int end) {
        for (int k = Math.max(0, end - 4); k < end; k++) {
            if (w.word(k).equals("reste")
                    || w.word(k).equals("solde")
                    || w.word(k).equals("complement")) {
                return true;
            }
        }
        return false;
    }
}

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
            bourse dotations concours credits credit fonds""");

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

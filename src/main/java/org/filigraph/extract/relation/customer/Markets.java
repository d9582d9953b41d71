package org.filigraph.extract.relation.customer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Enumeration;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;

/**
 * Reads who buys from the names in brackets behind the markets that a body serves: "X adresse les marchés de l'aéronautique
 * (A, B) et de l'énergie (C)", "X travaille pour le ferroviaire (A, B)" ({@code customerOf}).
 */
final class Markets implements TieReader {
    private static final Map<String, Set<VerbForm>> SERVES =
            Conjugation.ofAll("adresser servir fournir equiper livrer travailler approvisionner alimenter");

    private final Ties ties;
    private final Customers customers;

    Markets(Ties ties) {
        this.ties = ties;
        this.customers = new Customers(ties);
    }

    @Override
    public void read(Wording w) {
        List<Enumeration> bracketed = Enumeration.of(w).stream()
                .filter(e -> w.word(e.opener()).equals("(") && e.head() < 0)
                .toList();
        for (int i = 0; !bracketed.isEmpty() && i < w.size(); i++) {
            Set<VerbForm> forms = w.name(i) == null ? SERVES.get(w.word(i)) : null;
            VerbGroup group = forms == null ? null : VerbGroup.at(w, i, forms);
            boolean work = w.word(i).startsWith("travaill");
            boolean forWhom = w.word(i + 1).equals("pour") || w.word(i + 2).equals("pour");
            if (group != null && (!work || forWhom)) {
                buyers(w, i, group, bracketed);
            }
        }
    }

    private void buyers(Wording w, int verb, VerbGroup group, List<Enumeration> bracketed) {
        List<Said> sellers =
                group.voice() == Voice.GERUND ? List.of() : ties.subjects().ofVerb(w, group.start());
        for (Enumeration one : bracketed) {
            if (one.opener() > verb && !isOther(w, verb + 1, one.opener())) {
                for (Said seller : sellers) {
                    for (int buyer : one.members()) {
                        customers.add(
                                w,
                                NameLists.entity(w, buyer),
                                seller.entity(),
                                group.modality(),
                                verb,
                                w.endOfName(buyer));
                    }
                }
            }
        }
    }

    // another verb, or another clause, stands between
    private static boolean isOther(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (FiniteVerbs.at(w, k) || w.word(k).equals(";") || w.word(k).equals("par")) {
                return true;
            }
        }
        return false;
    }
}

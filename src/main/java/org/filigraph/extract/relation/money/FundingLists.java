package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who pays from lists: a budget by its payers ("dont 15 M€ de la Région et 6 M€ du FEDER", "12 M€ Etat / 8 M€
 * Région"), "ses financeurs sont A et B".
 */
final class FundingLists implements TieReader {
    private static final Set<String> COSTS = WordSet.of(
            """
            budget cout coute coutera investissement montant enveloppe financement dote dotee projet operation plan
            programme chantier travaux""");
    private static final Set<String> LINKS = WordSet.of("fonds programme plan groupe dispositif volet budget");
    private static final Set<String> FINANCERS =
            WordSet.of("financeurs financeur cofinanceurs co-financeurs bailleurs financeurs-publics");
    /** What parts the sums of a list, or opens it. */
    private static final Set<String> LISTS = WordSet.of("( , ; / + et dont – - puis soit");

    private final Ties ties;
    private final Funding funding;

    FundingLists(Ties ties, Funding funding) {
        this.ties = ties;
        this.funding = funding;
    }

    @Override
    public void read(Wording w) {
        List<Numeral> amounts = MoneyTold.amounts(ties.source(), w);
        budget(w, amounts);
        for (int i = 0; i < w.size(); i++) {
            boolean label = i == 0 && FINANCERS.contains(w.word(0)) && w.word(1).equals(":");
            if (w.name(i) != null && !label) {
                continue;
            }
            if (FINANCERS.contains(w.word(i))) {
                financers(w, i, amounts);
            }
        }
    }

    // "24 millions d'euros, dont 15 M€ de la Région, 6 M€ du FEDER et 3 M€ de l'État", "2 millions par l'Europe"
    private void budget(Wording w, List<Numeral> amounts) {
        List<Found> givers = new ArrayList<>();
        boolean part = false;
        boolean cost = false;
        int first = -1;
        int from = 0;
        boolean shares = isFinanced(w);
        for (Numeral amount : amounts) {
            if (!amount.unit().equals("EUR") && !shares) {
                continue;
            }
            int at = w.at(amount.span().start());
            int end = w.at(amount.span().end() - 1) + 1;
            for (int k = from; k < at; k++) {
                part |= w.name(k) == null
                        && (w.word(k).equals("dont") || w.word(k).equals("("));
                cost |= w.name(k) == null && COSTS.contains(w.word(k));
            }
            from = end;
            int of = end;
            if (w.afterOf(of) > of && MoneyTold.isNoun(w.word(w.afterOf(of)))) {
                of = w.afterOf(of) + 1; // "2 M€ de subventions de l'Ademe"
            }
            boolean by = w.word(of).equals("par") || w.afterOf(of) > of;
            Found payer = by && isClose(w, of) ? funding.payers().payer(w, of, true) : beside(w, at, end);
            if (payer != null && Funders.funds(w, payer)) {
                givers.add(payer);
                first = first < 0 ? at : first;
                part |= w.word(of).equals("par");
            }
        }
        if (givers.isEmpty() || !part && (givers.size() < 2 || !cost) || isReceived(w, first)) {
            return;
        }
        Entity thing = named(w, Math.min(first, w.at(amounts.get(0).span().start())));
        if (thing == null) {
            thing = ties.salience().thing(w, first);
        }
        if (thing != null) {
            List<Found> things = List.of(new Found(thing, first + 1));
            funding.ties().add(w, givers, things, Modality.STATED, first, "relation.funding.budget", 0.7);
        }
    }

    // "Plan de financement : État 30 %, Région 20 %"
    private static boolean isFinanced(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            boolean word = w.word(i).startsWith("financement") || w.word(i).startsWith("cofinance");
            if (word && w.name(i) == null) {
                return true;
            }
        }
        return false;
    }

    // "(12 M€ Etat / 8 M€ Région)", "Etat : 12 M€ ; Région : 8 M€", "l'Etat (12 M€)": a payer beside its sum, in a list
    private @Nullable Found beside(Wording w, int from, int end) {
        int next = w.endOfName(end);
        if (isOpened(w, from - 1) && (isOpened(w, next) || w.word(next).equals(")"))) {
            return listed(w, end);
        }
        boolean colon = w.word(from - 1).equals(":") || w.word(from - 1).equals("(");
        int last = colon ? from - 2 : from - 1;
        int start = w.startOfName(last);
        int before = w.afterArticle(start - 1) == start ? start - 2 : start - 1;
        return before < 0 || isOpened(w, before) || colon && w.word(before).equals(":") ? listed(w, start) : null;
    }

    private static boolean isOpened(Wording w, int k) {
        return LISTS.contains(w.word(k)) && w.name(k) == null;
    }

    private @Nullable Found listed(Wording w, int k) {
        if (w.name(k, EntityKind.ORGANISATION, EntityKind.AGREEMENT) != null) {
            return new Found(NameLists.entity(w, k), w.endOfName(k));
        }
        boolean authority = w.name(k) == null && k >= 0 && k < w.size() && BodyNouns.isAuthority(w.word(k));
        return authority && w.token(k).isCapitalised()
                ? new Found(ties.thing(EntityKind.ORGANISATION, w.span(k, k + 1)), k + 1)
                : null;
    }

    // "de la Région", "du fonds X", "du programme Y", not "d'aides publiques pour la filière"
    private static boolean isClose(Wording w, int of) {
        int k = of + 1;
        while (k < w.size()
                && w.name(k) == null
                && (w.afterArticle(k) > k
                        || w.afterOf(k) > k
                        || LINKS.contains(w.word(k))
                        || BodyNouns.isAuthority(w.word(k)))) {
            k++;
        }
        return w.name(k) != null || BodyNouns.isAuthority(w.word(k - 1)) || BodyNouns.isAuthority(w.word(k - 2));
    }

    // "bénéficie d'une aide de 2 M€ de A" is read by its verb
    private static boolean isReceived(Wording w, int at) {
        for (int k = 0; k < at; k++) {
            FundingVerbs.Use use = w.name(k) == null ? FundingVerbs.of(w.word(k)) : null;
            if (use != null && use.kind() == FundingVerbs.Kind.RECEIVES) {
                return true;
            }
        }
        return false;
    }

    // "le budget de X s'élève à", "le projet Y (3 M€ de A)"
    private static @Nullable Entity named(Wording w, int before) {
        for (int k = 0; k < before; k = w.endOfName(k)) {
            if (Salience.isThing(w, k)) {
                return NameLists.entity(w, k);
            }
        }
        return null;
    }

    // "les partenaires financeurs sont A et B", "Financeurs : A, B", "A et B, les principaux financeurs"
    private void financers(Wording w, int i, List<Numeral> amounts) {
        int k = i + 1;
        while (k < w.size()
                && k - i < 8
                && !w.word(k).equals(":")
                && !w.word(k).equals("sont")
                && !w.word(k).equals("est")) {
            k++;
        }
        List<Found> givers = new ArrayList<>();
        int thing = NameLists.skipNouns(w, w.afterArticle(w.afterOf(i + 1)));
        boolean owned = w.afterOf(i + 1) > i + 1 && Salience.isThing(w, thing);
        if (k < w.size() && k - i < 8) {
            givers.addAll(funding.payers().from(w, amounts, k + 1));
        } else {
            int comma = i - 1;
            while (comma >= 0 && i - comma < 5 && !w.word(comma).equals(",")) {
                comma--;
            }
            if (comma > 0 && w.word(comma).equals(",")) {
                int from = begin(w, comma);
                givers.addAll(funding.payers().from(w, amounts, from));
            }
        }
        Entity one = owned ? NameLists.entity(w, thing) : beyond(w, i, givers);
        if (one == null) {
            one = ties.salience().thing(w, 0);
        }
        if (one != null && !givers.isEmpty()) {
            funding.ties()
                    .add(
                            w,
                            givers,
                            List.of(new Found(one, i + 1)),
                            Modality.STATED,
                            i,
                            "relation.funding.financers",
                            0.75);
        }
    }

    // "A et B, les principaux financeurs, renouvellent leur confiance au pôle X": the thing told after them
    private static @Nullable Entity beyond(Wording w, int i, List<Found> givers) {
        if (givers.isEmpty() || givers.get(0).end() > i) {
            return null;
        }
        for (int k = i + 1; k < w.size(); k = w.endOfName(k)) {
            if (Salience.isThing(w, k)) {
                return NameLists.entity(w, k);
            }
        }
        return null;
    }

    private static int begin(Wording w, int comma) {
        for (int k = comma; k >= 0; k--) {
            String word = w.word(k);
            if (w.name(k) == null && (word.equals(";") || word.equals(":") || VerbGroup.isAuxiliary(w, k))) {
                return k + 1;
            }
        }
        return 0;
    }
}

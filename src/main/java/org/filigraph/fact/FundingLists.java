package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.fact.Arguments.Found;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.jspecify.annotations.Nullable;

/**
 * Reads who pays from lists and nouns: a budget by its payers ("dont 15 M€ de la Région et 6 M€ du FEDER"), awards
 * ("450 000 € pour X, 30 000 € pour Y"), "ses financeurs sont A et B", "avec le soutien financier de A".
 */
final class FundingLists {
    private static final Set<String> COSTS = Set.of(
            "budget",
            "cout",
            "coute",
            "coutera",
            "investissement",
            "montant",
            "enveloppe",
            "financement",
            "dote",
            "dotee",
            "projet",
            "operation",
            "plan",
            "programme",
            "chantier",
            "travaux");
    private static final Set<String> LINKS =
            Set.of("fonds", "programme", "plan", "groupe", "dispositif", "volet", "budget");
    private static final Set<String> FINANCERS =
            Set.of("financeurs", "financeur", "cofinanceurs", "co-financeurs", "bailleurs", "financeurs-publics");
    /** Words around a list of awards. */
    private static final Set<String> AWARDS = Set.of(
            "aide",
            "aides",
            "subvention",
            "subventions",
            "soutien",
            "soutenir",
            "soutient",
            "accompagne",
            "accompagner",
            "attribue",
            "attribuees",
            "attribuee",
            "accorde",
            "accordees",
            "octroye",
            "vote",
            "votees",
            "beneficiaires",
            "laureats",
            "laureates",
            "finance",
            "financer",
            "finances",
            "dotation",
            "dotations",
            "prets",
            "avances");

    private static final int SMALLEST = 1000;

    private final Ties ties;
    private final Funding funding;
    private @Nullable Entity giver;
    private int told = -1;
    private boolean awards;

    FundingLists(Ties ties, Funding funding) {
        this.ties = ties;
        this.funding = funding;
    }

    void read(Wording w) {
        List<Numeral> amounts = funding.amounts(w);
        lead(w);
        budget(w, amounts);
        for (Numeral number : ties.source().mentions().numeralsIn(w.span())) {
            award(w, number);
        }
        for (int i = 0; i < w.size(); i++) {
            boolean label = i == 0 && FINANCERS.contains(w.word(0)) && w.word(1).equals(":");
            if (w.name(i) != null && !label) {
                continue;
            }
            if (w.word(i).equals("tour") && w.says(i + 1, "de", "table")
                    || w.word(i).equals("levee")) {
                round(w, i, amounts);
            } else if (FINANCERS.contains(w.word(i))) {
                financers(w, i, amounts);
            } else if (w.word(i).equals("avec")
                    || w.word(i).equals("grace")
                    || w.word(i).equals("via")) {
                helped(w, i, amounts);
            }
        }
    }

    // whether awards are told of here, and whose they are
    private void lead(Wording w) {
        boolean heads = w.block().isHeading();
        if (heads) {
            awards = false;
        }
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            awards |= w.name(k) == null && AWARDS.contains(w.word(k));
            Name name = w.name(k, EntityKind.ORGANISATION);
            if (name != null && PublicBodies.has(name.entity()) && !isCommittee(w, k)) {
                giver = name.entity();
                told = w.block().span().start();
            }
        }
    }

    private static boolean isCommittee(Wording w, int k) {
        return w.word(k).equals("commission")
                || w.word(k).equals("assemblee")
                || w.word(k).equals("chambre");
    }

    // "24 millions d'euros, dont 15 M€ de la Région, 6 M€ du FEDER et 3 M€ de l'État", "2 millions par l'Europe"
    private void budget(Wording w, List<Numeral> amounts) {
        List<Found> givers = new ArrayList<>();
        boolean part = false;
        boolean cost = false;
        int first = -1;
        int from = 0;
        for (Numeral amount : amounts) {
            if (!amount.unit().equals("EUR")) {
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
            if (w.afterOf(of) > of && Funding.MONEY.contains(w.word(w.afterOf(of)))) {
                of = w.afterOf(of) + 1; // "2 M€ de subventions de l'Ademe"
            }
            boolean by = w.word(of).equals("par") || w.afterOf(of) > of;
            Found payer = by && isClose(w, of) ? funding.payers().payer(w, of, true) : null;
            if (payer != null && Payers.funds(w, payer)) {
                givers.add(payer);
                first = first < 0 ? at : first;
                part |= w.word(of).equals("par");
            }
        }
        if (givers.isEmpty() || !part && (givers.size() < 2 || !cost) || isReceived(w, first)) {
            return;
        }
        Entity thing = named(w, first);
        if (thing == null) {
            thing = ties.salience().thing(w, first);
        }
        if (thing != null) {
            List<Found> things = List.of(new Found(thing, first + 1));
            funding.add(w, givers, things, Modality.STATED, first, "relation.funding.budget", 0.7);
        }
    }

    // "de la Région", "du fonds X", "du programme Y", not "d'aides publiques pour la filière"
    private static boolean isClose(Wording w, int of) {
        int k = of + 1;
        while (k < w.size()
                && w.name(k) == null
                && (w.afterArticle(k) > k
                        || w.afterOf(k) > k
                        || LINKS.contains(w.word(k))
                        || Payers.isAuthority(w.word(k)))) {
            k++;
        }
        return w.name(k) != null || Payers.isAuthority(w.word(k - 1)) || Payers.isAuthority(w.word(k - 2));
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

    // "450 000 € pour X à Brest", "30 000 € pour chacune des entreprises suivantes : X, Y", "X : 12 000 €"
    private void award(Wording w, Numeral amount) {
        boolean money = amount.unit().equals("EUR")
                || amount.unit().equals("count") && amount.value().intValue() >= SMALLEST && listsMoney(w);
        Entity payer =
                giver != null && (w.block().span().start() == told || w.block().heading() == told) ? giver : null;
        if (!money || payer == null || !awards) {
            return;
        }
        int end = w.at(amount.span().end() - 1) + 1;
        List<Integer> winners = List.of();
        if (w.word(end).equals("pour")
                || w.word(end).equals("a") && !w.token(end).text().equals("a")) {
            winners = NameLists.at(w, end + 1, EntityKind.ORGANISATION);
            int colon = end;
            while (colon < w.size() && colon - end < 9 && !w.word(colon).equals(":") && w.name(colon) == null) {
                colon++;
            }
            if (winners.isEmpty() && w.word(colon).equals(":")) {
                winners = eachOf(w, colon + 1);
            }
        } else if (isItem(w)) {
            Name name = w.name(NameLists.skipNouns(w, w.afterArticle(0)), EntityKind.ORGANISATION);
            boolean line = name != null && (end >= w.size() - 1 || w.isMark(end));
            winners = line ? List.of(NameLists.skipNouns(w, w.afterArticle(0))) : List.of();
        }
        for (int winner : winners) {
            Entity one = NameLists.entity(w, winner);
            if (!PublicBodies.has(one)) {
                ties.add(
                        one,
                        "fundedBy",
                        payer,
                        Modality.STATED,
                        w.span(Math.min(end - 1, winner), Math.max(end, w.endOfName(winner))),
                        "relation.funding.award",
                        0.7);
            }
        }
    }

    // the bodies listed from a colon on, each with its place
    private static List<Integer> eachOf(Wording w, int from) {
        List<Integer> each = new ArrayList<>();
        for (int k = from; k < w.size(); k = w.endOfName(k)) {
            if (w.word(k).equals("(") && w.name(k) == null) {
                k = NameLists.afterBrackets(w, k) - 1;
            } else if (w.name(k, EntityKind.ORGANISATION) != null && w.afterOf(k - 1) == k - 1) {
                each.add(k);
            } else if (w.token(k).isNumber() && w.name(k) == null || VerbGroup.isAuxiliary(w, k)) {
                break;
            }
        }
        return each;
    }

    // "450 000 € pour X, 225 000 pour Y": the currency is told once
    private boolean listsMoney(Wording w) {
        return funding.amounts(w).stream().anyMatch(n -> n.unit().equals("EUR"));
    }

    private static boolean isItem(Wording w) {
        return w.block().kind() == Block.Kind.ITEM || w.size() < 14;
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
            funding.add(
                    w, givers, List.of(new Found(one, i + 1)), Modality.STATED, i, "relation.funding.financers", 0.75);
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

    // "un tour de table de 12 M€ mené par A, avec B et C"
    private void round(Wording w, int i, List<Numeral> amounts) {
        List<Found> givers = new ArrayList<>();
        for (int k = i + 1; k < w.size() && k - i < 16; k++) {
            boolean by = w.word(k).equals("par") && w.name(k) == null;
            if (by) {
                givers.addAll(funding.payers().from(w, amounts, k + 1));
                break;
            }
            if (w.name(k) != null || w.word(k).equals(".") || w.word(k).equals(";")) {
                return;
            }
        }
        int end = givers.isEmpty() ? w.size() : givers.get(givers.size() - 1).end();
        int with = w.word(end).equals(",") || w.word(end).equals("et") ? end + 1 : end;
        if (w.word(with).equals("avec")) {
            givers.addAll(funding.payers().from(w, amounts, with + 1));
        }
        Said topic = givers.isEmpty() ? null : ties.subjects().topic(w, i);
        if (topic != null) {
            List<Found> things = List.of(new Found(topic.entity(), i + 1));
            funding.add(w, givers, things, Modality.STATED, i, "relation.funding.round", 0.7);
        }
    }

    // "avec le soutien financier de A", "grâce à une aide de 2 M€ de B"
    private void helped(Wording w, int i, List<Numeral> amounts) {
        int noun = -1;
        for (int k = i + 1; k < w.size() && k - i < 4 && noun < 0; k++) {
            noun = w.name(k) == null && Funding.MONEY.contains(w.word(k)) ? k : -1;
        }
        if (noun < 0 || w.name(i - 1) != null && w.word(i).equals("via")) {
            return;
        }
        List<Found> givers = new ArrayList<>();
        for (int k = noun + 1; k < w.size() && k - noun < 12 && givers.isEmpty(); k++) {
            if (w.name(k) == null && (w.afterOf(k) > k || w.word(k).equals("par"))) {
                funding.payers().from(w, amounts, k + 1).stream()
                        .filter(g -> Payers.funds(w, g))
                        .forEach(givers::add);
            }
            boolean wall = w.isMark(k)
                    && !w.word(k).equals("€")
                    && !w.token(Math.min(k + 1, w.size() - 1)).isNumber();
            if (w.name(k) != null || wall || w.word(k).equals("qui") || VerbGroup.isAuxiliary(w, k)) {
                break;
            }
        }
        if (givers.isEmpty()) {
            return;
        }
        Said topic = ties.subjects().topic(w, i);
        Entity thing = topic == null || PublicBodies.has(topic.entity())
                ? ties.salience().thing(w, i)
                : topic.entity();
        if (thing != null) {
            List<Found> things = List.of(new Found(thing, i + 1));
            funding.add(w, givers, things, Modality.STATED, i, "relation.funding.help", 0.65);
        }
    }
}

package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.money.FundingVerbs.Kind;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * Reads who pays for what from the verbs of giving and getting money: "la Région verse 3 M€ à X", "cofinancé par A et
 * B, ce projet", "X bénéficie d'une aide de 2 M€ de l'Ademe" ({@code fundedBy}).
 */
final class Funding implements TieReader {
    private static final int FAR = 40;

    private final Ties ties;
    private final FundingTies fundingTies;
    private final Payers payers;
    private final Beneficiaries beneficiaries;
    private final ElidedPayers elided;
    private final PayerTold told;

    Funding(Ties ties, PayerTold told) {
        this.ties = ties;
        this.told = told;
        this.fundingTies = new FundingTies(ties);
        this.payers = new Payers(ties);
        this.beneficiaries = new Beneficiaries(ties);
        this.elided = new ElidedPayers(payers);
    }

    /** How what is found is kept. */
    FundingTies ties() {
        return fundingTies;
    }

    /** Who can pay. */
    Payers payers() {
        return payers;
    }

    /** Who is paid. */
    Beneficiaries beneficiaries() {
        return beneficiaries;
    }

    @Override
    public void read(Wording w) {
        List<Numeral> amounts = MoneyTold.amounts(ties.source(), w);
        for (int i = 0; i < w.size(); i++) {
            FundingVerbs.Use use = w.name(i) == null ? FundingVerbs.of(w.word(i)) : null;
            if (use != null && use.kind() == Kind.GIVES && isSeen(w.word(i - 1))) {
                VerbGroup seen =
                        new VerbGroup(w.word(i - 2).equals("se") ? i - 2 : i - 1, i, Voice.ACTIVE, Modality.STATED);
                received(w, i, seen, Modality.STATED, amounts);
                continue;
            }
            VerbGroup group = use == null ? null : group(w, i, use);
            if (use == null || group == null || isSetUp(w, i)) {
                continue;
            }
            Modality modality = modality(w, group, use);
            boolean passive = group.voice() == Voice.PASSIVE || group.voice() == Voice.PARTICIPLE;
            if (use.kind() == Kind.RECEIVES && !passive) {
                received(w, i, group, modality, amounts);
            } else if (passive) {
                given(w, i, use, group, modality, amounts);
            } else if (group.voice() == Voice.ACTIVE) {
                gives(w, i, use, group, modality, amounts);
            } else if (group.voice() == Voice.GERUND && w.word(i - 1).equals("en")) {
                byGiving(w, i, use, amounts);
            }
        }
    }

    // "mis en place", "prend en compte", "mise à disposition": no money is given
    private static boolean isSetUp(Wording w, int i) {
        boolean put = w.word(i).startsWith("mi")
                || w.word(i).startsWith("met")
                || w.word(i).startsWith("pr");
        return put && w.word(i + 1).equals("en") && !w.says(i + 2, "charge");
    }

    // money that is promised is told as given; what one hopes to give is not
    private static Modality modality(Wording w, VerbGroup group, FundingVerbs.Use use) {
        boolean promised = use.forms().contains(VerbForm.FUTURE);
        for (int k = group.start(); k < group.verb(); k++) {
            promised |= w.word(k).equals("va")
                    || w.word(k).equals("vont")
                    || w.word(k).equals("sera")
                    || w.word(k).equals("seront");
        }
        return group.modality() == Modality.ENVISAGED && promised ? Modality.STATED : group.modality();
    }

    // "la Région apporte 5 M€ au contrat", "le département le finance"
    private void gives(
            Wording w, int i, FundingVerbs.Use told, VerbGroup group, Modality modality, List<Numeral> amounts) {
        FundingVerbs.Use use = isShare(w, i, amounts) ? new FundingVerbs.Use(Kind.GIVES, told.forms()) : told;
        int stop = Beneficiaries.ofClause(w, i + 1, clauseEnd(w, i + 1));
        boolean needs = use.kind() == Kind.GIVES || use.kind() == Kind.ENDOWS || isCompany(w.word(i));
        boolean bare = use.kind() == Kind.GIVES && isPartOfSum(w, i);
        if (!bare && FundingVerbs.isLoose(w.word(i)) && !MoneyTold.begins(w, i + 1, amounts)) {
            return;
        }
        if (needs && !bare && !MoneyTold.isTold(w, i + 1, stop, amounts)) {
            return;
        }
        // "l'État le finance", "l'État et la Région l'avaient soutenu"
        boolean compound = isPronoun(w.word(group.start())) && VerbGroup.isAuxiliary(w, group.start() + 1);
        boolean pronoun = use.kind() != Kind.GIVES && (compound || isPronoun(w.word(i - 1)));
        boolean us = w.word(group.start() - 1).equals("nous")
                || w.word(group.start()).equals("nous");
        int begin = us && !w.word(group.start()).equals("nous") ? group.start() - 1 : group.start();
        List<Found> subject = payers.before(w, amounts, pronoun && !compound ? i - 1 : begin);
        List<Found> givers = givers(w, subject, use.kind());
        if (givers.isEmpty()) {
            return;
        }
        for (int k = i + 1; k < stop; k++) {
            if (w.says(k, "aux", "cotes") && w.name(k) == null) {
                givers = new ArrayList<>(givers);
                payers.from(w, amounts, w.afterOf(k + 2)).stream()
                        .filter(g -> Funders.funds(w, g))
                        .forEach(givers::add); // "A investit 4 M€ dans X, aux côtés de B"
                break;
            }
        }
        int front =
                givers.stream().mapToInt(g -> w.startOfName(g.end() - 1)).min().orElse(0);
        List<Found> things = pronoun
                ? beneficiaries.salient(w, front, i)
                : w.word(group.start()).equals("y") || w.word(i - 1).equals("y")
                        ? beneficiaries.salient(w, front, i)
                        : beneficiaries.after(w, afterShare(w, i + 1, amounts), stop, use.kind() != Kind.GIVES, front);
        boolean toUs = w.word(i - 1).equals("nous"); // "L'État nous accordait 200 000 euros"
        if (us && things.isEmpty() && (use.kind() != Kind.GIVES || toUs) && !isSomebody(w.word(begin - 1))) {
            things = beneficiaries.us(w, i);
        } else if (things.isEmpty() && use.kind() != Kind.GIVES) {
            boolean money = MoneyTold.isTold(w, i + 1, stop, amounts);
            things = beneficiaries.nameless(w, afterShare(w, i + 1, amounts), stop, front, money);
        }
        if (things.isEmpty()
                && use.kind() == Kind.GIVES
                && !beneficiaries.isTold(w, i + 1, beforeNext(w, i + 1, stop))) {
            things = beneficiaries.salient(w, front, i);
        }
        Set<Entity> paid = things.stream().map(Found::entity).collect(Collectors.toSet());
        boolean gives = givers.stream().anyMatch(g -> !paid.contains(g.entity()));
        if (use.kind() == Kind.GIVES && !things.isEmpty() && gives) {
            List<Found> more = elided.after(w, i + 1, ties.source().mentions().numeralsIn(w.span()), bare);
            fundingTies.add(w, more, things, modality, i, "relation.funding.elided", 0.65);
        }
        fundingTies.add(w, givers, things, modality, i, "relation.funding.gives", use.kind() == Kind.BACKS ? 0.6 : 0.7);
    }

    // "verse 120 000 €, | B une bourse": where another pays with the same verb
    private int beforeNext(Wording w, int from, int stop) {
        for (int k = from; k < stop; k++) {
            boolean joint = w.name(k) == null && w.word(k).equals(",");
            Found next = joint ? payers.payer(w, k + 1, false) : null;
            if (next != null && Funders.funds(w, next)) {
                return k;
            }
        }
        return stop;
    }

    // "La Région en apporte 3,2", "l'État y met 4": so much of a sum told before
    private static boolean isPartOfSum(Wording w, int i) {
        boolean of = w.name(i - 1) == null
                && (w.word(i - 1).equals("en") || w.word(i - 1).equals("y"));
        return of && i + 1 < w.size() && w.token(i + 1).isNumber();
    }

    // "La Région en paie la moitié", "l'État en finance 40 %": so much of what was told before
    private static boolean isShare(Wording w, int i, List<Numeral> amounts) {
        boolean of = w.name(i - 1) == null && w.word(i - 1).equals("en")
                || w.word(i - 2).equals("en") && VerbGroup.isAuxiliary(w, i - 1);
        return of && MoneyTold.begins(w, i + 1, amounts);
    }

    // "la Région a fait naître une filière en investissant 100 M€ dans X": who acts gives
    private void byGiving(Wording w, int i, FundingVerbs.Use use, List<Numeral> amounts) {
        int stop = clauseEnd(w, i + 1);
        List<Found> givers = MoneyTold.isTold(w, i + 1, stop, amounts)
                ? payers.from(w, amounts, 0).stream()
                        .filter(g -> Funders.funds(w, g))
                        .toList()
                : List.of();
        List<Found> things = givers.isEmpty()
                ? List.of()
                : beneficiaries.after(w, afterShare(w, i + 1, amounts), stop, use.kind() != Kind.GIVES, 0);
        fundingTies.add(w, givers, things, Modality.STATED, i, "relation.funding.gives", 0.65);
    }

    // "soutient, à hauteur de 3 M€, la scierie X", "finance à 40 % l'usine X": index after the share
    private static int afterShare(Wording w, int from, List<Numeral> amounts) {
        int k = from;
        while (VerbGroup.isAdverb(w, k) && !w.word(k).equals("a") || w.word(k).equals(",") && w.name(k + 1) == null) {
            k++;
        }
        for (Numeral amount : amounts) {
            int at = w.at(amount.span().start());
            boolean led = at > k && at - k < 5 && !w.isContentWord(k) && w.name(k) == null;
            if (led && (w.word(k).equals("a") || w.word(k).equals("pour"))) {
                return w.at(amount.span().end() - 1) + 1;
            }
        }
        return from;
    }

    private boolean isReceived(Wording w, int participle) {
        for (int k = participle - 1; k > 0 && participle - k < FAR && !w.word(k).equals(";"); k--) {
            FundingVerbs.Use use = w.name(k) == null ? FundingVerbs.of(w.word(k)) : null;
            if (use != null && use.kind() == Kind.RECEIVES) {
                return true;
            }
        }
        return false;
    }

    // "financé par A et B", "3 M€ apportés par A à hauteur de 2 M€ et par B"
    private void given(
            Wording w, int i, FundingVerbs.Use use, VerbGroup group, Modality modality, List<Numeral> amounts) {
        int par = par(w, i, amounts);
        if (par < 0) {
            return;
        }
        List<Found> givers = givers(w, payers.from(w, amounts, par + 1), use.kind());
        if (isCompany(w.word(i)) && !MoneyTold.isTold(w, i, Math.min(w.size(), par + FAR), amounts)) {
            givers = givers.stream().filter(g -> Funders.funds(w, g)).toList();
        }
        if (givers.isEmpty()) {
            return;
        }
        givers = withMeans(w, givers, amounts);
        int end = afterShare(
                w, NameLists.afterBrackets(w, givers.get(givers.size() - 1).end()), amounts);
        boolean money = use.kind() == Kind.GIVES;
        if (money && FundingVerbs.isLoose(w.word(i)) && !isAfterMoney(w, group.start(), amounts)) {
            return;
        }
        if (money
                && !MoneyTold.isTold(w, Math.max(0, group.start() - 12), par, amounts)
                && !MoneyTold.isRest(w, group.start())) {
            return;
        }
        if (money && group.voice() == Voice.PARTICIPLE && isReceived(w, i)) {
            return; // "il recevra 3 M€ apportés par A": told of who receives
        }
        List<Found> things = money ? beneficiaries.after(w, i + 1, clauseEnd(w, i + 1), false, i) : List.of();
        if (things.isEmpty() && group.voice() == Voice.PASSIVE) {
            things = beneficiaries.ofVerb(w, group.start());
        } else if (things.isEmpty()) {
            int start = w.word(i - 1).equals("co") ? i - 1 : i;
            things = isAfterMoney(w, start, amounts)
                    ? beneficiaries.costing(w, start)
                    : beneficiaries.described(w, start, end);
        }
        if (things.isEmpty()) {
            things = beneficiaries.among(w, i, end);
        }
        if (things.isEmpty() && money) {
            things = beneficiaries.salient(w, 0, i);
        }
        fundingTies.add(w, givers, things, modality, i, "relation.funding.given", 0.7);
    }

    // "par l'Union européenne via le FEDER", "par l'État au titre de France 2030": what they pay by
    private List<Found> withMeans(Wording w, List<Found> givers, List<Numeral> amounts) {
        int end = NameLists.afterBrackets(w, givers.get(givers.size() - 1).end());
        int k = w.word(end).equals(",") ? end + 1 : end;
        int from = w.word(k).equals("via")
                ? k + 1
                : w.says(k, "au", "titre") || w.says(k, "a", "travers") || w.says(k, "au", "travers") ? k + 2 : -1;
        List<Found> means = from < 0
                ? List.of()
                : payers.from(w, amounts, Math.max(w.afterOf(from), from)).stream()
                        .filter(g -> Funders.funds(w, g))
                        .toList();
        List<Found> all = new ArrayList<>(givers);
        all.addAll(means);
        return all;
    }

    /** Whether a verb is one of going along with somebody, with money or without: "accompagner". */
    static boolean isCompany(String verb) {
        return verb.startsWith("accompagn") || verb.startsWith("appu") || verb.startsWith("epaul");
    }

    // "12 millions d'euros, financés par"
    private static boolean isAfterMoney(Wording w, int i, List<Numeral> amounts) {
        int end = w.word(i - 1).equals(",") || w.word(i - 1).equals("(") ? i - 1 : i;
        return amounts.stream().anyMatch(a -> w.at(a.span().end() - 1) + 1 == end);
    }

    // whoever is listed with a funder is one too
    private static List<Found> givers(Wording w, List<Found> listed, Kind kind) {
        boolean funder =
                listed.stream().anyMatch(g -> Funders.funds(w, g) || kind == Kind.GIVES && Funders.isLand(w, g));
        return kind == Kind.PAYS || funder ? listed : List.of();
    }

    // "bénéficie d'une aide de 62 M€ de l'Ademe et de 35 M€ de la Région", "se voit octroyer une subvention par"
    private void received(Wording w, int i, VerbGroup group, Modality modality, List<Numeral> amounts) {
        int stop = clauseEnd(w, i + 1);
        int what = w.afterOf(i + 1);
        boolean scheme = what > i + 1 && w.name(what, EntityKind.AGREEMENT) != null; // "bénéficier du plan de relance"
        if (!scheme && !MoneyTold.isTold(w, i + 1, stop, amounts)) {
            return;
        }
        List<Found> givers = new ArrayList<>();
        for (int k = i + 1; k < stop && !goesOn(w, k); k++) {
            boolean of = w.name(k) == null
                    && (w.afterOf(k) > k
                            || w.word(k).equals("par")
                            || w.word(k).equals("aupres")
                            || w.word(k).equals("titre")
                            || w.word(k).equals("cadre")
                            || w.word(k).equals("via"));
            boolean apposed =
                    MoneyTold.isNoun(w.word(k)) && w.name(k) == null && w.name(k + 1) != null; // "financement FUI"
            List<Found> here = of || apposed ? payers.from(w, amounts, k + 1) : List.of();
            here = here.stream().filter(g -> Funders.funds(w, g)).toList();
            if (!here.isEmpty()) {
                givers.addAll(here);
                k = here.get(here.size() - 1).end() - 1;
            }
        }
        Entity before = givers.isEmpty() ? told.payer() : null;
        if (before == null && givers.isEmpty()) {
            before = isSeen(w.word(i - 1)) ? ties.authority() : ties.onlyAuthority();
        }
        if (before != null) {
            givers.add(new Found(before, i + 1));
        }
        if (!givers.isEmpty()) {
            int end = givers.get(givers.size() - 1).end();
            List<Found> things = group.voice() == Voice.GERUND
                    ? beneficiaries.described(w, i, end)
                    : beneficiaries.ofVerb(w, group.start());
            fundingTies.add(w, givers, things, modality, i, "relation.funding.received", 0.7);
        }
    }

    // "bénéficie d'un soutien de 2 M€ et contribuera à la transition de l'Europe": another predicate begins
    private static boolean goesOn(Wording w, int k) {
        boolean joint =
                w.word(k - 1).equals("et") || w.isMark(k - 1) && !w.word(k - 1).equals("€");
        return joint && w.name(k) == null && FiniteVerbs.at(w, k);
    }

    // "la Région le finance" has a pronoun where "le financement" has an article
    private static @Nullable VerbGroup group(Wording w, int i, FundingVerbs.Use use) {
        boolean governs = use.forms().contains(VerbForm.STATED) || use.forms().contains(VerbForm.FUTURE);
        return governs && isPronoun(w.word(i - 1)) && w.name(i - 2) != null
                ? new VerbGroup(i - 1, i, Voice.ACTIVE, Modality.STATED)
                : VerbGroup.at(w, i, use.forms());
    }

    // "se voit octroyer", "s'est vu attribuer"
    private static boolean isSeen(String word) {
        return word.equals("voit")
                || word.equals("voient")
                || word.equals("vu")
                || word.equals("vue")
                || word.equals("vus")
                || word.equals("vues")
                || word.equals("verra")
                || word.equals("verront");
    }

    private static boolean isSomebody(String word) {
        return word.equals("ils")
                || word.equals("elles")
                || word.equals("il")
                || word.equals("elle")
                || word.equals("qui");
    }

    private static boolean isPronoun(String word) {
        return word.equals("le") || word.equals("la") || word.equals("l'") || word.equals("les");
    }

    // "par" behind the verb, amounts and adverbs between
    private static int par(Wording w, int i, List<Numeral> amounts) {
        for (int k = i + 1; k < w.size() && k - i < 14; k++) {
            // "cofinancé à parité entre A et B"
            boolean by = w.word(k).equals("par") && !w.word(k + 1).startsWith("parti")
                    || w.word(k).equals("entre");
            if (w.name(k) == null && by) {
                return k;
            }
            boolean inAmount = false;
            for (Numeral amount : amounts) {
                inAmount |= amount.span().contains(w.token(k).span());
            }
            boolean wall = w.isMark(k)
                            && !inAmount
                            && !w.word(k).equals("(")
                            && !w.word(k).equals(")")
                    || VerbGroup.isAuxiliary(w, k) && !w.word(k).equals("a")
                    || w.word(k).equals("qui");
            if (wall) {
                return -1;
            }
        }
        return -1;
    }

    private static int clauseEnd(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < FAR; k++) {
            String word = w.word(k);
            if (w.name(k) == null && (word.equals(";") || word.equals(":") || word.equals("dont"))) {
                return k;
            }
        }
        return Math.min(w.size(), from + FAR);
    }
}

package org.filigraph.extract.relation.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who took over whom where the one who did stands behind or is no plain subject: "Dans le cadre du rachat de A, B",
 * "En reprenant A, B", "l'acquisition par B de A", "prend 60 % du capital de A", "propriétaire depuis 2022 de l'ex-usine
 * A", "a retenu l'offre de B" ({@code acquiredBy}).
 */
final class Takeovers implements TieReader {
    static final Set<String> DEEDS = WordSet.of("rachat acquisition reprise absorption prise");
    private static final Set<String> TAKING =
            Conjugation.forms("racheter acquerir reprendre absorber acheter prendre obtenir detenir mettre");
    private static final Set<String> BUYS =
            Conjugation.forms("racheter", "acquerir", "reprendre", "absorber", "avaler", "croquer", "offrir");
    /** What is bought of a body. */
    private static final Set<String> SHARES = WordSet.of("capital parts actions titres majorite participation");

    private static final Set<String> OWNERS = WordSet.of("proprietaire proprietaires repreneur acquereur");
    private static final Set<String> OFFERS = WordSet.of("offre proposition candidature projet dossier plan");
    private static final List<String> CHOOSES = List.of("reten", "valid", "accept", "chois", "privilegi", "approuv");
    private static final int FAR = 12;
    private static final int OPENING = 24;

    private final Ties ties;
    private final Subjects subjects;

    Takeovers(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (DEEDS.contains(word)) {
                between(w, i);
                after(w, i);
                int of = afterAside(w, i + 1);
                opening(w, i, w.afterOf(of) > of ? w.afterOf(of) : i);
            } else if (word.endsWith("ant")
                    && TAKING.contains(word)
                    && w.word(i - 1).equals("en")
                    && i < 4) {
                opening(w, i, i + 1);
            } else if (OWNERS.contains(word)
                    && (w.word(i - 1).equals("comme") || w.word(i - 1).equals("pour"))) {
                named(w, i);
            } else if (SHARES.contains(word)
                    || word.equals("%") && w.name(w.afterOf(i + 1), EntityKind.ORGANISATION) != null) {
                shares(w, i);
            } else if (OWNERS.contains(word)) {
                owner(w, i);
            } else if (OFFERS.contains(word)) {
                chosen(w, i);
            } else if (BUYS.contains(word)) {
                chosenTo(w, i);
            }
        }
    }

    // "le rachat, en juin, de A"
    private static int afterAside(Wording w, int i) {
        int k = i + 1;
        while (w.word(i).equals(",")
                && k - i < 6
                && w.name(k) == null
                && !w.word(k).equals(",")) {
            k++;
        }
        return k > i + 1 && w.word(k).equals(",") ? k + 1 : i;
    }

    // "l'acquisition par B de (son concurrent) A"
    private void between(Wording w, int i) {
        int par = w.word(i + 1).equals(",") ? i + 2 : w.word(i + 2).equals("par") ? i + 2 : i + 1;
        int by = w.word(par).equals("par") ? par + 1 : -1;
        List<Found> who = by < 0 ? List.of() : ties.parties().at(w, by);
        int of = who.isEmpty() ? -1 : who.get(0).end();
        while (of > 0 && of - by < 2 * FAR && w.word(of).equals(",")) {
            of = w.afterOf(of + 1) > of + 1 ? of + 1 : w.endOfName(of + 1); // "par B, en mai, de A"
            while (of < w.size() && of - by < 2 * FAR && w.name(of) == null && !w.isMark(of) && w.afterOf(of) == of) {
                of++;
            }
        }
        int what = of < 0 || !w.word(of).startsWith("d") ? -1 : w.afterOf(of);
        what = what > of && PointingWords.isOwn(w.word(what)) ? NameLists.skipNouns(w, what + 1) : what;
        for (Found one : what > of && of > 0 ? ties.parties().at(w, what) : List.<Found>of()) {
            tie(w, one.entity(), who.get(0).entity(), Doubts.between(w, 0, i), i, one.end());
        }
    }

    // "la troisième acquisition du groupe B en quatre ans, après A et C": those bought before
    private void after(Wording w, int i) {
        String count = w.word(i - 1);
        boolean counted = count.endsWith("ieme") || count.equals("seconde") || count.equals("nouvelle");
        List<Found> buyer = w.afterOf(i + 1) > i + 1 ? ties.parties().at(w, w.afterOf(i + 1)) : List.of();
        int from = buyer.isEmpty() ? i + 1 : buyer.get(0).end();
        int then = from;
        while (then < w.size()
                && then - from < FAR
                && w.name(then) == null
                && !w.word(then).equals("apres")) {
            then++;
        }
        List<Found> before = counted && w.says(then, "apres") ? ties.parties().at(w, then + 1) : List.of();
        Said who = buyer.isEmpty() && !before.isEmpty() ? subjects.topic(w, i) : null;
        Entity one = buyer.isEmpty()
                ? who == null ? null : who.entity()
                : buyer.get(0).entity();
        boolean among = before.stream().anyMatch(f -> f.entity().equals(one));
        for (Found bought : among ? List.<Found>of() : before) {
            tie(w, bought.entity(), one, Doubts.between(w, 0, i), i, bought.end());
        }
    }

    // "Dans le cadre du rachat de A, B", "En reprenant A à la barre du tribunal, le groupe B": who acts stands behind
    private void opening(Wording w, int i, int from) {
        if (i > 7 || from <= i || before(w, i)) {
            return;
        }
        List<Found> bought = ties.parties().at(w, NameLists.skipNouns(w, from));
        bought = bought.isEmpty() ? ties.parties().at(w, from) : bought;
        if (bought.isEmpty()) {
            return;
        }
        int comma = bought.get(bought.size() - 1).end();
        int end = comma;
        while (comma < w.size() && comma - end < FAR && !w.word(comma).equals(",")) {
            if (w.word(comma).equals("par") && w.name(comma) == null) {
                return; // the frame's
            }
            comma++;
        }
        if (!w.word(comma).equals(",")) {
            return;
        }
        List<Entity> taken = bought.stream().map(Found::entity).toList();
        for (int k = comma + 1; k < w.size() && k - comma < OPENING; k = w.endOfName(k)) {
            boolean acts = w.name(k, EntityKind.ORGANISATION) != null;
            if (acts && !PublicBodies.has(NameLists.entity(w, k)) && !taken.contains(NameLists.entity(w, k))) {
                for (Entity one : taken) {
                    tie(w, one, NameLists.entity(w, k), Doubts.between(w, 0, i), i, w.endOfName(k));
                }
                return;
            }
            if (w.word(k).equals(";") || w.word(k).equals("qui")) {
                return;
            }
        }
    }

    // "B a été choisi comme repreneur (de A)"
    private void named(Wording w, int i) {
        Name object = w.name(i - 2, EntityKind.ORGANISATION);
        if (object != null) {
            appointed(w, i, object.entity());
            return;
        }
        int verb = i - 2;
        boolean chosen = CHOOSES.stream().anyMatch(w.word(verb)::startsWith)
                || w.word(verb).startsWith("design");
        List<Said> who = chosen ? subjects.ofVerb(w, VerbGroup.begin(w, verb)) : List.of();
        List<Found> told = w.afterOf(i + 1) > i + 1 ? ties.parties().at(w, w.afterOf(i + 1)) : List.of();
        Entity bought = told.isEmpty() ? ties.earlierSubject() : told.get(0).entity();
        if (!who.isEmpty() && bought != null && !bought.equals(who.get(0).entity())) {
            tie(w, bought, who.get(0).entity(), Doubts.between(w, 0, i), verb, i + 1);
        }
    }

    // "le tribunal a désigné B comme repreneur des activités de A"
    private void appointed(Wording w, int i, Entity buyer) {
        int verb = w.startOfName(i - 2) - 1;
        while (verb > 0 && i - verb < FAR && !isChoice(w, verb)) {
            verb--;
        }
        List<Found> told = w.afterOf(i + 1) > i + 1 ? ties.parties().at(w, i + 1) : List.of();
        Entity bought = told.isEmpty() ? ties.earlierSubject() : told.get(0).entity();
        if (isChoice(w, verb) && bought != null && !bought.equals(buyer)) {
            tie(
                    w,
                    bought,
                    buyer,
                    Doubts.between(w, 0, i),
                    verb,
                    told.isEmpty() ? i + 1 : told.get(0).end());
        }
    }

    // "le tribunal a choisi B pour reprendre A"
    private void chosenTo(Wording w, int verb) {
        Name buyer = w.word(verb - 1).equals("pour") ? w.name(verb - 2, EntityKind.ORGANISATION) : null;
        int choice = buyer == null ? -1 : w.startOfName(verb - 2) - 1;
        while (choice > 0 && verb - choice < FAR && !isChoice(w, choice)) {
            choice--;
        }
        List<Found> bought = buyer == null ? List.of() : ties.parties().at(w, verb + 1);
        if (buyer != null && !bought.isEmpty() && isChoice(w, choice)) {
            tie(
                    w,
                    bought.get(0).entity(),
                    buyer.entity(),
                    Doubts.between(w, 0, choice),
                    choice,
                    bought.get(0).end());
        }
    }

    private static boolean isChoice(Wording w, int k) {
        return w.name(k) == null
                && (CHOOSES.stream().anyMatch(w.word(k)::startsWith)
                        || w.word(k).startsWith("design"));
    }

    // whether somebody acts before the deed already
    private static boolean before(Wording w, int i) {
        for (int k = 0; k < i; k++) {
            boolean having = w.word(k).equals("avoir");
            if (w.name(k, EntityKind.ORGANISATION) != null || VerbGroup.isAuxiliary(w, k) && !having) {
                return true;
            }
        }
        return false;
    }

    // "prend 60 % du capital de A", "a mis la main sur 100 % des parts de A", "prise de participation majoritaire dans
    // A"
    private void shares(Wording w, int i) {
        int k = i + 1;
        while (k - i < 3 && w.isContentWord(k)) {
            k++;
        }
        boolean in = w.word(k).equals("dans")
                || w.afterOf(k) > k
                || w.word(k).equals("au") && SHARES.contains(w.word(k + 1));
        if (!in || isMinor(w, i)) {
            return;
        }
        int from = w.word(k).equals("dans") ? w.afterArticle(k + 1) : w.afterOf(k);
        from = SHARES.contains(w.word(from)) ? w.afterOf(from + 1) : from;
        List<Found> bought = ties.parties().at(w, from);
        int verb = i - 1;
        while (verb > 0 && i - verb < FAR && !(w.name(verb) == null && TAKING.contains(w.word(verb)))) {
            if (w.name(verb) != null || w.word(verb).equals(";")) {
                return;
            }
            verb--;
        }
        if (bought.isEmpty() || !TAKING.contains(w.word(verb)) || w.word(verb).startsWith("det")) {
            return;
        }
        for (Said buyer : subjects.ofVerb(w, VerbGroup.begin(w, verb))) {
            for (Found one : bought) {
                tie(w, one.entity(), buyer.entity(), Doubts.between(w, 0, i), Math.max(0, verb), one.end());
            }
        }
    }

    // "une participation minoritaire", "20 % du capital"
    private static boolean isMinor(Wording w, int i) {
        for (int k = Math.max(0, i - 5); k < i + 3 && k < w.size(); k++) {
            if (w.word(k).startsWith("minorit")) {
                return true;
            }
            boolean share = w.token(k).isNumber()
                    && (w.word(k + 1).equals("%") || w.word(k + 3).equals("%"));
            if (share && w.word(k).length() < 3 && w.word(k).compareTo("50") < 0) {
                return true;
            }
        }
        return w.word(i).equals("participation") && !w.word(i + 1).startsWith("majorit");
    }

    // "B, propriétaire depuis 2022 de l'ex-usine A de P": what was another's before
    private void owner(Wording w, int i) {
        int of = i + 1;
        while (of - i < 6 && w.afterOf(of) == of && w.name(of) == null && !w.isMark(of)) {
            of++;
        }
        int former = w.afterOf(of);
        boolean was = former > of
                && (w.word(former).startsWith("ancien") || w.word(former).startsWith("ex"));
        int plant = was ? former + 1 : former;
        plant += w.word(plant).equals("-") ? 1 : 0;
        boolean since = false;
        for (int k = i + 1; k < of; k++) {
            since |= w.word(k).equals("depuis");
        }
        if (former == of || !was && !since) { // the frame's
            return;
        }
        int end = former;
        boolean named = false;
        while (end < w.size() && end - former < 9) {
            boolean inner = w.name(end) != null
                    || w.isContentWord(end)
                    || w.afterOf(end) > end
                    || w.word(end).startsWith("ex");
            if (!inner || VerbGroup.isAuxiliary(w, end)) {
                break;
            }
            named |= w.name(end) != null;
            end = w.endOfName(end);
        }
        if (w.afterOf(end - 1) > end - 1) {
            end--;
        }
        Said who = subjects.ofDescription(w, i);
        who = who == null ? subjects.topic(w, i) : who;
        if (who == null || !named) {
            return;
        }
        Entity bought = w.name(former, EntityKind.ORGANISATION) != null
                ? NameLists.entity(w, former)
                : ties.thing(EntityKind.SITE, w.span(former, end));
        tie(w, bought, who.entity(), Modality.STATED, i, end);
    }

    // "le tribunal a retenu l'offre (de reprise de A) du groupe B"
    private void chosen(Wording w, int i) {
        int k = i - 1;
        while (k > 0 && i - k < 5 && CHOOSES.stream().noneMatch(w.word(k)::startsWith)) {
            k--;
        }
        int of = i + 1;
        List<Found> told = new ArrayList<>();
        for (int n = 0; n < 3 && CHOOSES.stream().anyMatch(w.word(k)::startsWith); n++) {
            while (of - i < FAR && (w.isContentWord(of) || w.word(of).equals("par"))) {
                of++;
            }
            int next = w.afterOf(of) > of ? w.afterOf(of) : w.word(of - 1).equals("par") ? of : -1;
            List<Found> one = next < 0 ? List.of() : ties.parties().at(w, next);
            if (one.isEmpty()) {
                if (next < 0 || DEEDS.contains(w.word(next)) || w.word(next).equals("cession")) {
                    of = next < 0 ? of : next + 1;
                    continue;
                }
                break;
            }
            told.add(one.get(0));
            of = one.get(0).end();
        }
        if (told.size() == 1 && w.word(of).equals("pour")) { // "l'offre du groupe B pour la reprise de A"
            int deed = w.afterArticle(of + 1);
            List<Found> what = DEEDS.contains(w.word(deed)) && w.afterOf(deed + 1) > deed + 1
                    ? ties.parties().at(w, w.afterOf(deed + 1))
                    : List.of();
            what.stream().findFirst().ifPresent(one -> told.add(0, one));
        }
        boolean take = w.word(i).equals("offre") || told.size() > 1 || w.says(i + 1, "de", "reprise");
        if (told.isEmpty() || !take) {
            return;
        }
        Entity buyer = told.get(told.size() - 1).entity();
        Entity bought = told.size() > 1 ? told.get(0).entity() : ties.earlierSubject();
        if (bought != null && !PublicBodies.has(buyer)) {
            tie(
                    w,
                    bought,
                    buyer,
                    Doubts.between(w, 0, i),
                    k,
                    told.get(told.size() - 1).end());
        }
    }

    private void tie(Wording w, Entity bought, @Nullable Entity buyer, Modality modality, int from, int end) {
        boolean body = buyer != null
                && (buyer.kind() == EntityKind.ORGANISATION || buyer.kind() == EntityKind.AGREEMENT)
                && !PublicBodies.has(bought);
        if (buyer != null && body) { // a fund buys as a body does
            Entity owner =
                    buyer.kind() == EntityKind.AGREEMENT ? Entity.named(EntityKind.ORGANISATION, buyer.label()) : buyer;
            ties.add(bought, "acquiredBy", owner, modality, w.span(from, end), "relation.takeover", 0.75);
        }
    }
}

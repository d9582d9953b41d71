package org.filigraph.extract.relation.owner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who took over whom from who the new owner is: "A est vendue : l'acheteur est B", "B est le nouveau patron
 * de A", "Le repreneur de A s'appelle B", "Après A, B s'offre C", "c'est B qui emporte A devant le tribunal"
 * ({@code acquiredBy}).
 */
final class NewOwners implements TieReader {
    private static final Set<String> BUYERS =
            WordSet.of("acheteur acquereur repreneur racheteur acheteuse repreneuse candidat");

    /** Who owns, where "nouveau" goes before. */
    private static final Set<String> MASTERS =
            WordSet.of("proprietaire patron maitre actionnaire detenteur possesseur mere");

    private static final Set<String> CALLED = WordSet.of("est sera s'appelle nomme appelle autre etait");
    private static final Set<String> BUYS = Conjugation.forms(
            "racheter", "acquerir", "reprendre", "absorber", "acheter", "offrir", "avaler", "croquer");
    private static final Set<String> WINS = Conjugation.forms("emporter", "remporter", "decrocher", "obtenir");
    /** How words begin that tell that a body is for sale before a court. */
    private static final Stems COURT = Stems.of("tribunal liquidation redressement enchere judiciaire");

    private static final int NEAR = 6;
    private static final int FAR = 14;

    private final Ties ties;

    NewOwners(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        boolean court = false;
        for (int i = 0; i < w.size(); i++) {
            court |= COURT.begin(w.word(i));
        }
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            boolean fresh = w.word(i - 1).startsWith("nouve") && MASTERS.contains(w.word(i));
            if (fresh || BUYERS.contains(w.word(i))) {
                is(w, i);
            }
            if (fresh) {
                master(w, i);
            }
            if (BUYS.contains(w.word(i))) {
                after(w, i);
            } else if (court && WINS.contains(w.word(i))) {
                won(w, i);
            }
        }
    }

    // "l'acheteur est B", "le nouveau propriétaire de A n'est autre que B", "le repreneur : B"
    private void is(Wording w, int i) {
        int article = w.word(i - 1).startsWith("nouve") ? i - 2 : i - 1;
        boolean the = w.afterArticle(article) > article || w.word(article).equals("son");
        int of = w.afterOf(i + 1);
        List<Found> told = of > i + 1 ? ties.parties().at(w, of) : List.of();
        int verb = told.isEmpty() ? i + 1 : told.get(0).end();
        int end = verb;
        boolean called = w.word(verb).equals(":");
        while (end < w.size() && end - verb < NEAR && w.name(end) == null && isCalling(w, end)) {
            called |= CALLED.contains(w.word(end));
            end++;
        }
        List<Found> buyer = the && called ? ties.parties().at(w, end) : List.of();
        Entity bought = told.isEmpty() ? before(w, article) : told.get(0).entity();
        if (buyer.size() == 1 && end > verb) {
            tie(
                    w,
                    bought,
                    buyer.get(0).entity(),
                    Doubts.between(w, 0, end),
                    i,
                    buyer.get(0).end());
        }
    }

    private static boolean isCalling(Wording w, int k) {
        String word = w.word(k);
        return CALLED.contains(word)
                || word.equals("s'")
                || word.equals("se")
                || word.equals("n'")
                || word.equals("que")
                || word.equals(":");
    }

    // "B est le nouveau patron de A", "B, nouveau propriétaire de A"
    private void master(Wording w, int i) {
        int of = i + 1;
        while (of - i < 3 && w.isContentWord(of)) {
            of++;
        }
        boolean minor = w.word(i).equals("actionnaire") && !Holdings.isMain(w, i);
        List<Found> bought = w.afterOf(of) > of && !minor ? ties.parties().at(w, w.afterOf(of)) : List.of();
        Said buyer = bought.isEmpty() ? null : ties.subjects().ofDescription(w, i - 1);
        if (buyer != null && buyer.entity().kind() == EntityKind.ORGANISATION) {
            Found last = bought.get(bought.size() - 1);
            for (Found one : bought) {
                tie(w, one.entity(), buyer.entity(), Doubts.between(w, 0, i), Math.max(0, buyer.at()), last.end());
            }
        }
    }

    // "Après A en février, B s'offre C", "outre A, B a racheté C"
    private void after(Wording w, int verb) {
        int k = verb - 1;
        while (k >= 0 && verb - k < 3 * FAR && !isAfter(w, k)) {
            if (w.word(k).equals(";") || w.name(k) == null && w.word(k).equals("qui")) {
                return;
            }
            k--;
        }
        boolean opens = k >= 0 && isAfter(w, k) && (k == 0 || w.isMark(k - 1));
        int from = w.afterArticle(k + 1);
        boolean deed = opens && Takeovers.DEEDS.contains(w.word(from)) && w.afterOf(from + 1) > from + 1;
        List<Found> first = opens ? ties.parties().at(w, deed ? w.afterOf(from + 1) : k + 1) : List.of();
        int end = first.isEmpty() ? w.size() : first.get(first.size() - 1).end();
        boolean comma = false;
        for (int n = end; n < verb; n++) {
            comma |= w.word(n).equals(",");
        }
        VerbGroup group = comma && !ties.parties().at(w, bought(w, verb)).isEmpty()
                ? new VerbGroup(VerbGroup.begin(w, verb), verb, VerbGroup.Voice.ACTIVE, Modality.STATED)
                : null;
        int start =
                group == null ? -1 : group.start() - (w.word(group.start() - 1).equals("s'") ? 1 : 0);
        for (Said buyer : start < 0 ? List.<Said>of() : ties.subjects().ofVerb(w, start)) {
            for (Found one : first) {
                tie(w, one.entity(), buyer.entity(), Doubts.between(w, 0, verb), k, verb + 1);
            }
        }
    }

    // index of what is bought behind a verb, a date between: "s'est offert en octobre A"
    private static int bought(Wording w, int verb) {
        int k = verb + 1;
        boolean time = w.word(k).equals("en") && w.name(k) == null;
        return time ? k + 2 : k;
    }

    private static boolean isAfter(Wording w, int k) {
        return w.name(k) == null && (w.word(k).equals("apres") || w.word(k).equals("outre"));
    }

    // "à la barre du tribunal, c'est B qui a emporté A"
    private void won(Wording w, int verb) {
        List<Found> bought = ties.parties().at(w, NameLists.skipNouns(w, w.afterArticle(verb + 1)));
        for (Said buyer : bought.size() == 1 ? ties.subjects().ofVerb(w, VerbGroup.begin(w, verb)) : List.<Said>of()) {
            tie(
                    w,
                    bought.get(0).entity(),
                    buyer.entity(),
                    Doubts.between(w, 0, verb),
                    verb,
                    bought.get(0).end());
        }
    }

    // the body that the sentence tells of before, or the one before it does
    private @Nullable Entity before(Wording w, int to) {
        for (int k = 0; k < to; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null && !PublicBodies.has(NameLists.entity(w, k))) {
                return NameLists.entity(w, k);
            }
        }
        return ties.earlierSubject();
    }

    private void tie(Wording w, @Nullable Entity bought, Entity buyer, Modality modality, int from, int end) {
        boolean bodies = bought != null
                && buyer.kind() == EntityKind.ORGANISATION
                && !bought.equals(buyer)
                && !PublicBodies.has(bought);
        if (bodies) {
            ties.add(bought, "acquiredBy", buyer, modality, w.span(Math.max(0, from), end), "relation.takeover", 0.7);
        }
    }
}

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
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who took over whom from how such news is told without a verb of buying: "Trois rachats en un an pour B : A en
 * mars, puis C", "Groupe B : acquisition de A", "A trouve un repreneur, le groupe B", "A change de mains : B en devient
 * propriétaire", "le tribunal a confié A à B" ({@code acquiredBy}).
 */
final class Transfers implements TieReader {
    private static final Set<String> DEALS = WordSet.of(
            """
            rachats rachat acquisitions acquisition reprises operations emplettes prises absorptions""");
    private static final Set<String> TAKERS = WordSet.of("repreneur acquereur acheteur racheteur repreneuse");
    private static final Set<String> FINDS =
            Conjugation.forms("trouver", "tenir", "avoir", "decrocher", "denicher", "connaitre");
    private static final Set<String> OWNERS = WordSet.of("proprietaire actionnaire");
    private static final Set<String> GIVES = Conjugation.forms("confier", "attribuer", "remettre", "ceder");
    private static final int NEAR = 6;
    private static final int FAR = 12;

    private final Ties ties;

    Transfers(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (DEALS.contains(word)) {
                listed(w, i);
                headline(w, i);
            } else if (TAKERS.contains(word)) {
                found(w, i);
            } else if (OWNERS.contains(word)) {
                becomes(w, i);
            } else if (word.startsWith("participation") && w.says(i - 2, "prise", "de")) {
                share(w, i);
            } else if (GIVES.contains(word)) {
                given(w, i);
            }
        }
    }

    // "Trois rachats en un an pour B : A en mars, puis C en juin"
    private void listed(Wording w, int i) {
        int to = i + 1;
        while (to < w.size()
                && to - i < FAR
                && w.name(to) == null
                && !w.word(to).equals("pour")) {
            if (w.isMark(to) || VerbGroup.isAuxiliary(w, to)) {
                return;
            }
            to++;
        }
        List<Found> buyer = w.word(to).equals("pour") ? ties.parties().at(w, to + 1) : List.of();
        int colon = buyer.size() == 1 ? buyer.get(0).end() : -1;
        if (colon > 0 && w.word(colon).equals(":")) {
            for (Found one : dated(w, colon + 1)) {
                tie(w, one.entity(), buyer.get(0).entity(), Modality.STATED, i, one.end());
            }
        }
    }

    // "A en mars, puis C, son fournisseur, en juin et D": bodies at the joints of a list, whatever is told of each
    private List<Found> dated(Wording w, int from) {
        List<Found> all = new ArrayList<>();
        boolean joint = true;
        for (int k = from; k < w.size() && !w.word(k).equals(".") && !w.word(k).equals(";"); ) {
            int end = joint ? endOfCalled(w, k) : k;
            boolean body = joint && w.name(k, EntityKind.ORGANISATION) != null;
            if (body || end > k) {
                all.add(
                        body
                                ? new Found(NameLists.entity(w, k), w.endOfName(k))
                                : new Found(ties.thing(EntityKind.ORGANISATION, w.span(k, end)), end));
                k = body ? w.endOfName(k) : end;
                joint = false;
                continue;
            }
            boolean opens =
                    w.word(k).equals(",") || w.word(k).equals("et") || w.word(k).equals("puis");
            joint = w.name(k) == null
                    && (opens
                            || joint
                                    && (w.afterArticle(k) > k
                                            || w.isContentWord(k)
                                            || w.word(k).equals("enfin")));
            k = w.endOfName(k);
        }
        return all;
    }

    // index after words in capitals that nobody knows, "Verrerie du Forez"; or i
    private static int endOfCalled(Wording w, int i) {
        int k = i;
        while (k < w.size() && k - i < 6 && w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) == null) {
            int next = w.name(k) == null && k > i ? w.afterOf(k) : k;
            boolean capital =
                    next < w.size() && w.token(next).isWord() && w.token(next).isCapitalised();
            if (!capital || k == i && w.name(k) != null) {
                break;
            }
            k = w.endOfName(next);
        }
        return k;
    }

    // "Groupe B : acquisition de A", "B - Rachat de A"
    private void headline(Wording w, int i) {
        int mark = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        int of = w.afterOf(i + 1);
        boolean opens = mark > 0 && mark < FAR && w.word(mark).equals(":") && of > i + 1;
        int name = NameLists.beforeBrackets(w, mark - 1);
        List<Found> bought = opens && w.name(name, EntityKind.ORGANISATION) != null
                ? ties.parties().at(w, of)
                : List.of();
        boolean by = !bought.isEmpty() && w.word(bought.get(0).end()).equals("par");
        for (Found one : by ? List.<Found>of() : bought) {
            tie(w, one.entity(), NameLists.entity(w, name), Doubts.between(w, mark, i), i, one.end());
        }
    }

    // "A trouve un repreneur, le groupe B", "A a trouvé son acquéreur : B", "un repreneur en la personne de B"
    private void found(Wording w, int i) {
        int verb = i - 1;
        while (verb > 0 && i - verb < NEAR && !(w.name(verb) == null && FINDS.contains(w.word(verb)))) {
            verb--;
        }
        int k = i + 1;
        while (k - i < 3 && w.isContentWord(k)) {
            k++;
        }
        boolean mark =
                w.word(k).equals(",") || w.word(k).equals(":") || w.word(k).equals("(");
        int who = mark ? k + 1 : w.says(k, "en", "la", "personne") ? w.afterOf(k + 3) : -1;
        List<Found> buyer = who < 0 || !FINDS.contains(w.word(verb))
                ? List.of()
                : ties.parties().at(w, who);
        for (Said bought : buyer.isEmpty() ? List.<Said>of() : ties.subjects().ofVerb(w, VerbGroup.begin(w, verb))) {
            tie(
                    w,
                    bought.entity(),
                    buyer.get(0).entity(),
                    Doubts.between(w, 0, i),
                    verb,
                    buyer.get(0).end());
        }
    }

    // "A change de mains : B en devient propriétaire", "B en est devenu l'actionnaire majoritaire"
    private void becomes(Wording w, int i) {
        boolean most = w.word(i).equals("proprietaire") || Holdings.isMain(w, i);
        int verb = i - 1;
        while (verb > 0 && i - verb < NEAR && !w.word(verb).startsWith("dev")) {
            verb--;
        }
        int of = -1;
        for (int k = verb - 1; k > 0 && verb - k < 4; k--) {
            of = w.word(k).equals("en") && w.name(k) == null ? k : of;
        }
        if (!most || of < 0 || !w.word(verb).startsWith("dev")) {
            return;
        }
        List<Said> buyer = ties.subjects().ofVerb(w, of);
        Entity bought =
                before(w, buyer.isEmpty() ? of : Math.max(0, buyer.get(0).at()));
        if (bought == null) {
            return;
        }
        for (Said one : buyer) {
            tie(w, bought, one.entity(), Doubts.between(w, 0, i), of, i + 1);
        }
    }

    // the body that the sentence tells of before to, or the one before it does
    private @Nullable Entity before(Wording w, int to) {
        for (int k = 0; k < to; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return NameLists.entity(w, k);
            }
        }
        return ties.earlierSubject();
    }

    // "Prise de participation majoritaire de B dans A"
    private void share(Wording w, int i) {
        int of = w.word(i + 1).startsWith("majorit") ? w.afterOf(i + 2) : -1;
        List<Found> buyer = of > i + 2 ? ties.parties().at(w, of) : List.of();
        int in = buyer.size() == 1 ? buyer.get(0).end() : w.size();
        boolean into = w.word(in).equals("dans") || w.says(in, "au", "capital");
        int what = w.word(in).equals("dans") ? in + 1 : w.afterOf(in + 2);
        for (Found one : into ? ties.parties().at(w, what) : List.<Found>of()) {
            tie(w, one.entity(), buyer.get(0).entity(), Doubts.between(w, 0, i), i, one.end());
        }
    }

    // "le tribunal de commerce a confié A au groupe B"
    private void given(Wording w, int verb) {
        boolean court = false;
        for (int k = 0; k < verb; k = w.endOfName(k)) {
            court |= w.word(k).equals("tribunal")
                    || w.word(k).equals("juges")
                    || w.word(k).equals("justice");
        }
        List<Found> bought =
                court && VerbGroup.isAuxiliary(w, verb - 1) ? ties.parties().at(w, verb + 1) : List.of();
        int to = bought.size() == 1 ? bought.get(0).end() : w.size();
        boolean given = w.word(to).startsWith("au")
                || to < w.size() && w.token(to).text().equals("à");
        for (Found buyer : given ? ties.parties().at(w, to + 1) : List.<Found>of()) {
            tie(w, bought.get(0).entity(), buyer.entity(), Doubts.between(w, 0, verb), verb, buyer.end());
        }
    }

    private void tie(Wording w, Entity bought, Entity buyer, Modality modality, int from, int end) {
        if (buyer.kind() == EntityKind.ORGANISATION && !PublicBodies.has(bought)) {
            ties.add(bought, "acquiredBy", buyer, modality, w.span(from, end), "relation.transfer", 0.75);
        }
    }
}

package org.filigraph.extract.relation.owner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.DescribedPlans;
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

/** Reads what comes after what: "prend la suite de X", "a pris le relais du pôle Y", "fait suite au plan Z" ({@code supersedes}). */
public final class Successions implements TieReader {
    private static final Set<String> NOUNS = WordSet.of("suite relais place succession releve");
    private static final Set<String> MERGERS = WordSet.of("fusion rapprochement regroupement mariage reunion");
    private static final Set<String> BORN = WordSet.of("ne nee nes nees resultat fruit resulte resultent");
    private static final Set<VerbForm> PARTICIPLE = Set.of(VerbForm.PARTICIPLE);
    private static final Set<VerbForm> STATED = Set.of(VerbForm.STATED);

    private static final Set<String> LEAVES =
            WordSet.of("laisse laissent laissait laisser laissera cede cedent cedera ceder");

    private final Ties ties;

    Successions(Ties ties) {
        this.ties = ties;
    }

    // an authority replaces nothing: what it signed or set up does
    private @Nullable Entity told(Wording w, int verb) {
        Entity topic = ties.source().context().topicAt(w.span().start());
        return topic != null && topic.kind() == EntityKind.AGREEMENT
                ? topic
                : ties.salience().thing(w, verb);
    }

    @Override
    public void read(Wording w) {
        for (int i = 2; i < w.size(); i++) {
            boolean article = w.afterArticle(i - 1) == i;
            int verb = article ? i - 2 : i - 1;
            String word = w.word(verb);
            boolean takes = article && word.startsWith("pr") && (word.startsWith("pris") || word.startsWith("prend"));
            boolean makes = !article && w.word(i).equals("suite") && word.startsWith("f") && word.length() <= 6;
            boolean leaves = w.word(i).equals("place")
                    && (word.startsWith("laiss") || word.startsWith("ced") || LEAVES.contains(w.word(i - 2)));
            if (w.name(i) == null && leaves) {
                replaced(w, i, LEAVES.contains(w.word(i - 2)) || w.word(i - 2).startsWith("laiss") ? i - 2 : verb);
            }
            if (w.name(i) == null
                    && w.word(i).equals("remplacement")
                    && w.word(i - 1).equals("en")) {
                instead(w, i);
            }
            if (w.name(i) == null && MERGERS.contains(w.word(i)) && isBorn(w, i)) {
                merged(w, i);
            }
            if (w.name(i) == null && NOUNS.contains(w.word(i)) && (takes || makes)) {
                succession(w, i, verb, word.startsWith("pris"));
            }
        }
    }

    /** Whether something is told to have come of what the noun at {@code fusion} tells: "né de la fusion", "résultat du mariage". */
    public static boolean isBorn(Wording w, int fusion) {
        int of = fusion - 1;
        while (of > 0 && fusion - of < 3 && w.isContentWord(of)) {
            of--;
        }
        of = w.word(of).equals("la") || w.word(of).startsWith("un") ? of - 1 : of;
        String before = w.word(of - 1);
        return (w.word(of).equals("de") || w.word(of).equals("d'") || w.word(of).equals("du"))
                && MERGERS.contains(w.word(fusion))
                && (BORN.contains(before) || before.startsWith("issu"));
    }

    // "C, né de la fusion de A et de B", "issu de la fusion entre A et B"
    private void merged(Wording w, int fusion) {
        int time = w.word(fusion + 1).equals(",") ? fusion + 2 : fusion + 1;
        boolean dated = w.word(time).equals("en")
                && w.token(Math.min(time + 1, w.size() - 1)).isNumber();
        int behind = dated ? w.word(time + 2).equals(",") ? time + 3 : time + 2 : fusion + 1;
        int first = w.word(behind).equals("entre") ? behind + 1 : w.afterOf(behind);
        List<Integer> merged = NameLists.at(w, first, EntityKind.ORGANISATION);
        int participle = fusion - 1;
        while (participle > 0
                && !BORN.contains(w.word(participle))
                && !w.word(participle).startsWith("issu")) {
            participle--;
        }
        Said after = merged.size() < 2 ? null : ties.subjects().ofDescription(w, participle);
        if (after == null) {
            return;
        }
        for (int one : merged) {
            int end = w.endOfName(merged.get(merged.size() - 1));
            ties.add(
                    after.entity(),
                    "supersedes",
                    NameLists.entity(w, one),
                    Modality.STATED,
                    w.span(Math.max(0, Math.min(after.at() < 0 ? participle : after.at(), participle)), end),
                    "relation.succession.merged",
                    0.7);
        }
    }

    // "lancé en remplacement du dispositif A, le fonds B"
    private void instead(Wording w, int i) {
        int from = w.afterOf(i + 1) > i + 1 ? NameLists.skipNouns(w, w.afterOf(i + 1)) : -1;
        List<Integer> before =
                from < 0 ? List.of() : NameLists.at(w, from, EntityKind.ORGANISATION, EntityKind.AGREEMENT);
        if (before.isEmpty()) {
            return;
        }
        int end = w.endOfName(before.get(before.size() - 1));
        Said front = i < 5 ? ties.subjects().afterFront(w, Math.min(i, 3), end) : null;
        Said after = front != null ? front : ties.subjects().ofDescription(w, i - 2);
        for (int one : after == null ? List.<Integer>of() : before) {
            ties.add(
                    after == null ? null : after.entity(),
                    "supersedes",
                    NameLists.entity(w, one),
                    Modality.STATED,
                    w.span(i, end),
                    "relation.succession",
                    0.7);
        }
    }

    // "A et B laissent place à C", "A a cédé la place à C"
    private void replaced(Wording w, int i, int verb) {
        boolean to = w.word(i + 1).startsWith("au")
                || w.word(i + 1).equals("a") && !w.token(i + 1).text().equals("a");
        List<Integer> after = to ? NameLists.at(w, i + 2, EntityKind.ORGANISATION, EntityKind.AGREEMENT) : List.of();
        if (after.isEmpty()) {
            return;
        }
        for (Said before : ties.subjects().ofVerb(w, VerbGroup.begin(w, verb))) {
            ties.add(
                    NameLists.entity(w, after.get(0)),
                    "supersedes",
                    before.entity(),
                    Doubts.between(w, Math.max(0, before.at()), i),
                    w.span(before.at() < 0 ? verb : before.at(), w.endOfName(after.get(0))),
                    "relation.succession",
                    0.7);
        }
    }

    // "prend la suite du plan vert de 2019": the article that "du" hides counts
    private @Nullable Found plan(Wording w, int of) {
        boolean hidden = w.word(of).equals("du") || w.word(of).equals("au");
        Found dated = DescribedPlans.at(ties, w, hidden ? of : of + 1);
        return dated != null ? dated : DescribedPlans.former(ties, w, of + 1);
    }

    private void succession(Wording w, int i, int verb, boolean participle) {
        int to = w.word(i + 1).equals("a") || w.word(i + 1).startsWith("au") ? i + 2 : w.afterOf(i + 1);
        if (to == i + 1) {
            return;
        }
        List<Integer> before = NameLists.at(w, to, EntityKind.ORGANISATION, EntityKind.AGREEMENT);
        VerbGroup group = VerbGroup.at(w, verb, participle ? PARTICIPLE : STATED);
        Found plan = before.isEmpty() && ties.agreement() != null ? plan(w, i + 1) : null;
        if (plan != null && group != null && group.modality() != Modality.DENIED) {
            ties.add(
                    ties.agreement(),
                    "supersedes",
                    plan.entity(),
                    Modality.STATED,
                    w.span(verb, plan.end()),
                    "relation.succession",
                    0.65);
            return;
        }
        if (before.isEmpty() || group == null || group.modality() == Modality.DENIED) {
            return;
        }
        List<Said> who = ties.subjects().ofVerb(w, group.start());
        boolean ofAgreement = NameLists.entity(w, before.get(0)).kind() == EntityKind.AGREEMENT
                && (who.isEmpty() || who.get(0).at() < 0)
                && ties.agreement() != null
                && !NameLists.entity(w, before.get(0)).equals(ties.agreement());
        Entity thing = ofAgreement
                ? ties.agreement()
                : who.isEmpty() || PublicBodies.has(who.get(0).entity())
                        ? told(w, verb)
                        : who.get(0).entity();
        for (int one : before) {
            ties.add(
                    thing,
                    "supersedes",
                    NameLists.entity(w, one),
                    Modality.STATED,
                    w.span(verb, w.endOfName(one)),
                    "relation.succession",
                    0.7);
        }
    }
}

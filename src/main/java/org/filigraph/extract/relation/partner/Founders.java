package org.filigraph.extract.relation.partner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/** Reads who is in a network for having begun it or being part of it: "né autour de A et B, le pôle C", "A fait partie du pôle C" ({@code memberOf}). */
final class Founders implements TieReader {
    private static final Map<String, Set<VerbForm>> BEGUN =
            Conjugation.ofAll("creer", "fonder", "cofonder", "naitre", "constituer");
    private static final int FAR = 12;

    private final Ties ties;

    Founders(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            String word = w.word(i);
            if (w.name(i) == null
                    && word.equals("partie")
                    && w.word(i - 1).startsWith("f")
                    && w.afterOf(i + 1) > i + 1) {
                part(w, i);
            }
            if (w.name(i) == null && BEGUN.containsKey(word)) {
                founders(w, i, BEGUN.get(word));
            }
        }
    }

    // "A, B et C font partie du pôle D"
    private void part(Wording w, int i) {
        int k = NameLists.skipNouns(w, w.afterArticle(w.afterOf(i + 1)));
        boolean network = w.name(k, EntityKind.ORGANISATION) != null
                && (BodyNouns.isNetwork(w.word(k))
                        || BodyNouns.isNetwork(w.word(k - 1))
                        || isNamedNetwork(w, i + 1, k));
        VerbGroup group = VerbGroup.at(w, i - 1, Set.of(VerbForm.STATED));
        if (!network || group == null) {
            return;
        }
        for (Said said : ties.subjects().ofVerb(w, group.start())) {
            tie(w, said.entity(), NameLists.entity(w, k), group.modality(), Math.max(0, said.at()), w.endOfName(k));
        }
    }

    private static boolean isNamedNetwork(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (BodyNouns.isNetwork(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    // "né autour de A et B, le pôle C", "le cluster C, fondé par A, B et D": those who begin a network are in it
    private void founders(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        if (group == null || !forms.contains(VerbForm.PARTICIPLE)) {
            return;
        }
        int by = -1;
        for (int k = i + 1; k < w.size() && k - i < FAR && by < 0; k = w.endOfName(k)) {
            boolean agent = w.word(k).equals("par") || w.word(k).equals("autour") || w.says(k, "initiative");
            by = w.name(k) == null && agent ? k : -1;
            if (w.name(k, EntityKind.ORGANISATION) != null || VerbGroup.isAuxiliary(w, k)) {
                return;
            }
        }
        int from = by < 0 ? -1 : w.word(by).equals("par") ? by + 1 : w.afterOf(by + 1);
        List<Found> listed = from < 0 || from == by ? List.of() : ties.parties().at(w, from);
        if (listed.size() < 2) {
            return;
        }
        int end = listed.get(listed.size() - 1).end();
        while (w.word(end).equals(")")
                || w.word(end).equals("…")
                || w.word(end).equals(".") && end < w.size() - 1
                || w.word(end).equals(",")
                        && (w.word(end + 1).equals(".") || w.word(end + 1).equals("…"))) {
            end++;
        }
        Said front = ties.subjects().afterFront(w, i, end);
        List<Said> passive = group.voice() == Voice.PASSIVE ? ties.subjects().ofVerb(w, group.start()) : List.of();
        Said whole = front != null
                ? front
                : !passive.isEmpty()
                        ? passive.get(0)
                        : group.voice() == Voice.PARTICIPLE ? ties.subjects().ofDescription(w, i) : null;
        if (whole != null && isNetwork(w, whole)) {
            for (Found one : listed) {
                tie(w, one.entity(), whole.entity(), group.modality(), i, end);
            }
        }
    }

    private static boolean isNetwork(Wording w, Said said) {
        boolean called = said.at() > 0
                && (BodyNouns.isNetwork(w.word(said.at() - 1))
                        || isNamedNetwork(w, Math.max(0, said.at() - 3), said.at()));
        return called || BodyNouns.isNetwork(said.entity());
    }

    private void tie(Wording w, Entity one, @Nullable Entity whole, Modality modality, int from, int end) {
        ties.add(one, "memberOf", whole, modality, w.span(from, Math.min(end, w.size())), "relation.members", 0.75);
    }
}

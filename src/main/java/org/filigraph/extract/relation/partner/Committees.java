package org.filigraph.extract.relation.partner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.Whens;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who sits in a committee that has no name of its own: "un comité de suivi associant A et B", "Le jury réunit A, B
 * et C", "Y siègent A et B" ({@code memberOf}). A committee of a body that is named is that body's.
 */
final class Committees implements TieReader {
    private static final Set<String> NOUNS = WordSet.of("comite commission jury copil instance");
    /** What makes a committee of a council: "conseil d'orientation", "conseil scientifique". */
    private static final Set<String> COUNCILS =
            WordSet.of("administration orientation scientifique surveillance partenaires perfectionnement strategique");

    private static final Map<String, Set<VerbForm>> UNITES = Conjugation.ofAll(
            """
            associer reunir regrouper rassembler federer comprendre composer former constituer""");
    private static final Map<String, Set<VerbForm>> SITS =
            Conjugation.ofAll("sieger", "participer", "figurer", "representer", "retrouver", "cotoyer");
    private static final int LONGEST = 5;
    private static final int FAR = 10;

    private final Ties ties;
    private @Nullable Entity before;
    private int since = -1;

    Committees(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        if (since != w.block().span().start()) {
            before = null;
            since = w.block().span().start();
        }
        if (w.word(0).equals("y") && before != null) {
            there(w, before);
        }
        for (int i = 0; i < w.size(); i++) {
            int end = w.name(i) == null ? end(w, i) : -1;
            if (end > i) {
                Entity committee = ties.thing(EntityKind.ORGANISATION, w.span(i, end));
                before = committee;
                united(w, i, end, committee);
                seated(w, i, end, committee);
                i = end - 1;
            }
        }
    }

    // index behind "comité de suivi", "conseil d'orientation"; -1 where there is none, or it is that of a named body
    private static int end(Wording w, int noun) {
        boolean council =
                w.word(noun).equals("conseil") && COUNCILS.contains(w.word(Math.max(w.afterOf(noun + 1), noun + 1)));
        if (!council && !NOUNS.contains(w.word(noun))) {
            return -1;
        }
        int end = noun + 1;
        while (end - noun <= LONGEST && w.name(end) == null && !isVerb(w.word(end))) {
            int next = w.afterOf(end) > end && w.isContentWord(w.afterOf(end)) ? w.afterOf(end) : end;
            if (!w.isContentWord(next) || VerbGroup.isAuxiliary(w, next) || VerbGroup.isAdverb(w, next)) {
                break;
            }
            end = next + 1;
        }
        return w.afterOf(end) > end && w.name(w.afterOf(end)) != null || w.name(end) != null ? -1 : end;
    }

    private static boolean isVerb(String word) {
        return UNITES.containsKey(word) || SITS.containsKey(word);
    }

    // "le comité, présidé par le préfet, associe A et B", "composé de A et B"
    private void united(Wording w, int noun, int end, Entity committee) {
        for (int k = end; k < w.size() && k - end < FAR && w.name(k) == null; k++) {
            Set<VerbForm> forms = UNITES.get(w.word(k));
            boolean next =
                    w.word(k).equals(";") || w.word(k).equals("et") || w.word(k).equals("que");
            if (next) {
                return;
            }
            if (forms == null) {
                continue;
            }
            boolean made = forms.contains(VerbForm.PARTICIPLE) && w.afterOf(k + 1) > k + 1;
            boolean past = forms.contains(VerbForm.PARTICIPLE) && !forms.contains(VerbForm.STATED);
            if (made || !past && !w.word(k - 1).startsWith("s")) {
                members(w, made ? w.afterOf(k + 1) : Whens.after(w, k + 1), noun, committee);
            }
            return;
        }
    }

    // "Au comité de suivi siègent A et B", "Siègent au comité : A et B"
    private void seated(Wording w, int noun, int end, Entity committee) {
        int verb = w.word(end).equals(",") ? end + 1 : end;
        boolean in = w.word(noun - 1).equals("au") || w.says(noun - 2, "a", "la") || w.says(noun - 2, "dans", "le");
        if (in && SITS.containsKey(w.word(verb)) && noun < 4) {
            members(w, verb + 1, noun, committee);
        } else if (in && w.word(end).equals(":") && SITS.containsKey(w.word(0))) {
            members(w, end + 1, noun, committee);
        }
    }

    // "Y siègent aussi A et B"
    private void there(Wording w, Entity committee) {
        int verb = VerbGroup.isAuxiliary(w, 1) ? 2 : 1;
        if (SITS.containsKey(w.word(verb))) {
            members(w, Whens.after(w, verb + 1), 0, committee);
        }
    }

    private void members(Wording w, int from, int start, Entity committee) {
        List<Found> who = ties.parties().at(w, from);
        Modality modality = Doubts.between(w, 0, from);
        for (Found one : who) {
            Span evidence = w.span(start, one.end());
            ties.add(one.entity(), "memberOf", committee, modality, evidence, "relation.committee", 0.65);
        }
    }
}

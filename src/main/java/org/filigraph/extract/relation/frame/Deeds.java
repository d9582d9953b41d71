package org.filigraph.extract.relation.frame;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Who does the deed that a noun tells, and whether it is done: "A annonce l'acquisition de", "nous venons de signer une convention". */
final class Deeds {
    /** Words around a deed that make it one to come, or one only talked of. */
    private static final Set<String> TALK = WordSet.of(
            """
            projet projets rumeur rumeurs eventuel eventuelle possible hypothese negociations negociation discussions
            pourparlers menace envisage envisagent souhaite prevoit prepare etudie candidat candidate volonte offre
            intention espere veut futur future prochaine prochain question vise""");

    private static final Set<String> REFUSED = WordSet.of("dement dementi refuse exclut ecarte");

    private final Ties ties;
    private final Subjects subjects;

    Deeds(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    /** The subject of the verb before the noun at {@code i}, or the body told of where there is no verb. */
    @Nullable
    Said doer(Wording w, int i) {
        int before = w.word(i - 1).equals("en") || w.word(i - 1).equals("aux") ? i - 2 : i - 1;
        before -= w.word(before).equals(",") ? 1 : 0;
        before = w.word(before).equals(")") ? NameLists.opening(w, before) - 1 : before;
        if (w.name(before, EntityKind.ORGANISATION) != null) {
            int start = firstOf(w, w.startOfName(before));
            int noun = behindNoun(w, start);
            boolean agent = w.word(noun).equals("par"); // "piloté par X, en partenariat avec Y"
            if (agent || !PhraseHeads.governed(w, start)) {
                return new Said(NameLists.entity(w, start), start);
            }
        }
        for (int k = i - 1; k >= 0; k--) {
            if (w.word(k).equals(";") || w.word(k).equals(":")) {
                break;
            }
            if (w.word(k).equals("nous") && w.name(k) == null) {
                Entity we = ties.we(w, k); // "nous venons de signer une convention avec"
                return we == null ? null : new Said(we, -1);
            }
            boolean verb = w.name(k) == null
                    && (VerbGroup.isAuxiliary(w, k)
                            || Frames.isVerb(w.word(k)) && !FunctionWords.isDeterminer(w.word(k - 1)));
            if (verb) {
                List<Said> found = subjects.ofVerb(w, VerbGroup.begin(w, k));
                return found.isEmpty() ? null : found.get(0);
            }
        }
        return subjects.topic(w, i);
    }

    // before "le groupe" and the like, where such stand before a name
    private static int behindNoun(Wording w, int start) {
        int k = start - 1;
        while (k > 0 && start - k < 4 && w.isContentWord(k)) {
            k--;
        }
        return w.afterArticle(k) > k ? k - 1 : k;
    }

    // the first of those that are listed up to the name at start: "A, B (b) et C"
    private static int firstOf(Wording w, int start) {
        int k = start;
        while (k > 1) {
            int noun = k - 1;
            while (noun > 0 && k - noun < 4 && w.isContentWord(noun)) {
                noun--;
            }
            int joint = w.afterArticle(noun) > noun ? noun - 1 : noun;
            int last = w.word(joint - 1).equals(")") ? NameLists.opening(w, joint - 1) - 1 : joint - 1;
            boolean listed = (w.word(joint).equals(",") || w.word(joint).equals("et"))
                    && w.name(last, EntityKind.ORGANISATION) != null;
            if (!listed) {
                break;
            }
            k = w.startOfName(last);
        }
        return k;
    }

    /** Whether the words before the noun at {@code i} tell the deed, deny it or speak of it as a plan. */
    static Modality talk(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k <= 8 && !w.word(k).equals("mais"); k--) {
            String word = w.word(k);
            boolean no = (word.equals("pas") || word.equals("aucun") || word.equals("aucune")) && w.name(k) == null;
            if (no || REFUSED.contains(word)) {
                return Modality.DENIED;
            }
        }
        for (int k = Math.max(0, i - 7); k < i; k++) {
            boolean future =
                    Frames.of(w.word(k)).stream().anyMatch(u -> u.forms().contains(VerbForm.CONDITIONAL));
            boolean talk = TALK.contains(w.word(k)) || TALK.contains(w.word(k).replaceFirst("s$", ""));
            if (talk && w.name(k) == null || future) {
                return Modality.ENVISAGED;
            }
        }
        return Modality.STATED;
    }
}

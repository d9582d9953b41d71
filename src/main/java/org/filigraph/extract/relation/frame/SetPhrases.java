package org.filigraph.extract.relation.frame;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads frames of a verb that makes a set phrase with a noun: "A tombe dans l'escarcelle de B", "A fait confiance à B",
 * "Passée sous la bannière de B, A".
 */
final class SetPhrases {
    private static final Set<String> TO = WordSet.of("dans sous sur en a au aux par son sa ses");
    private static final int NEAR = 7;

    private final Ties ties;
    private final Subjects subjects;
    private final FrameTies frameTies;

    SetPhrases(Ties ties, FrameTies frameTies) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.frameTies = frameTies;
    }

    /** Reads the phrase that begins with the verb at {@code i}. */
    void read(Wording w, int i, Frames.Use use) {
        Frame frame = use.frame();
        int noun = noun(w, i, frame.with());
        VerbGroup group = noun < 0 ? null : VerbGroup.at(w, i, use.forms());
        List<Found> found = group == null ? List.of() : found(w, noun, frame);
        if (group == null || found.isEmpty()) {
            return;
        }
        int end = found.get(found.size() - 1).end();
        for (Said one : who(w, i, group, end)) {
            if (found.stream().noneMatch(f -> f.entity().equals(one.entity()))) {
                frameTies.all(w, frame, one, found, group.modality(), i);
            }
        }
    }

    // whom the phrase is said of; a participle that opens the sentence is said of the subject behind the comma
    private List<Said> who(Wording w, int i, VerbGroup group, int end) {
        if (group.voice() != Voice.PARTICIPLE && group.voice() != Voice.GERUND) {
            return subjects.ofVerb(w, group.start());
        }
        Said front = i < 3 ? subjects.afterFront(w, i, comma(w, end)) : null;
        Said said = front != null ? front : subjects.ofDescription(w, i);
        return said == null ? List.of() : List.of(said);
    }

    private static int comma(Wording w, int end) {
        int k = end;
        while (k < w.size() && k - end < 2 * NEAR && !w.word(k).equals(",")) {
            k++;
        }
        return k;
    }

    // index of the noun of the phrase behind the verb, or -1
    private static int noun(Wording w, int verb, @Nullable String noun) {
        for (int k = verb + 1; k < w.size() && k - verb < NEAR && w.name(k) == null; k++) {
            String word = w.word(k);
            if (word.equals(noun) || word.equals(noun + "s")) {
                return k;
            }
            boolean inner = w.isContentWord(k)
                    || w.afterArticle(k) > k
                    || TO.contains(word)
                    || word.equals("un")
                    || word.equals("une")
                    || w.token(k).isNumber()
                    || VerbGroup.isAdverb(w, k);
            if (!inner || VerbGroup.isAuxiliary(w, k)) {
                return -1;
            }
        }
        return -1;
    }

    // the bodies behind the noun and its adjectives: "l'escarcelle gourmande du groupe B", "confiance, depuis 2010, à
    // B"
    private List<Found> found(Wording w, int noun, Frame frame) {
        int k = noun + 1;
        while (k - noun < NEAR && (w.isContentWord(k) || VerbGroup.isAdverb(w, k) && !Arguments.takes(w, k, frame))) {
            k++;
        }
        int from = Arguments.takes(w, k, frame) ? k + 1 : -1;
        from = from > 0 && w.word(k).equals("aupres") ? w.afterOf(k + 1) : from;
        return from < 0 ? List.of() : ties.parties().at(w, from);
    }
}

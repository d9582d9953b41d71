package org.filigraph.extract.relation.frame;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Clitics;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.mention.Entity;
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
    private final Clitics clitics;

    SetPhrases(Ties ties, FrameTies frameTies) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.frameTies = frameTies;
        this.clitics = new Clitics(ties);
    }

    /** Reads the phrase that begins with the verb at {@code i}. */
    void read(Wording w, int i, Frames.Use use) {
        Frame frame = use.frame();
        int noun = noun(w, i, frame.with());
        VerbGroup group = noun < 0 ? null : VerbGroup.at(w, i, use.forms());
        List<Found> found = group == null ? List.of() : found(w, noun, frame);
        if (group == null) {
            return;
        }
        if (found.isEmpty()) {
            unnamed(w, i, noun, frame, group);
            return;
        }
        int end = found.get(found.size() - 1).end();
        for (Said one : who(w, i, group, end)) {
            if (found.stream().noneMatch(f -> f.entity().equals(one.entity()))) {
                frameTies.all(w, frame, one, found, group.modality(), i);
            }
        }
    }

    // "A et B font équipe": with each other; "B et C lui prêtent main-forte": with whom was told before
    private void unnamed(Wording w, int i, int noun, Frame frame, VerbGroup group) {
        if (!frame.relation().equals("partnerOf") || !isClosed(w, noun)) {
            return;
        }
        List<Said> who = said(w, group);
        int dative = Clitics.before(w, group.start(), i, true);
        if (frame.takes().contains("avec") && who.size() > 1) {
            Said first = who.get(0);
            who.subList(1, who.size())
                    .forEach(one -> frameTies.tie(w, frame, first, one.entity(), group.modality(), i, noun + 1));
        } else if (!frame.takes().contains("avec") && dative >= 0 && !who.isEmpty()) {
            Entity helped =
                    clitics.object(w, dative, who.stream().map(Said::entity).toList());
            if (helped != null) {
                who.forEach(
                        one -> frameTies.add(w, frame, helped, one.entity(), group.modality(), one.at(), i, noun + 1));
            }
        }
    }

    // a gerund has a subject of its own where a name stands right before it: "B et C lui prêtant main-forte"
    private List<Said> said(Wording w, VerbGroup group) {
        return group.voice() == Voice.PARTICIPLE ? List.of() : subjects.ofVerb(w, group.start());
    }

    // "font front commun aux critiques": what goes on with another preposition is of others
    private static boolean isClosed(Wording w, int noun) {
        String word = w.word(noun + 1);
        return w.name(noun + 1) == null && !word.equals("contre") && !word.equals("face");
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

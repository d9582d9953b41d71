package org.filigraph.extract.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.text.Block;
import org.jspecify.annotations.Nullable;

/** What people are asked about, and of what their answers then tell: "Et l'association ?" "Nous comptons 40 membres." */
final class Answers {
    private final Source source;
    private final Spokespeople people;
    private final NounFit nounFit;
    private final Course course;
    /** Whether the passage that is read asks something. */
    private boolean question;
    /** What a question names, of which the answer then tells; null where the passage before is none. */
    private @Nullable Entity asked;
    /** Which of a speaker's bodies he was asked about and speaks for. */
    private @Nullable Entity answering;
    /** The same, by where the passages of the answers begin. */
    private final Map<Integer, Entity> spokenFor = new HashMap<>();
    /** Where the passages begin that answer a question about a field. */
    private final Set<Integer> onField = new HashSet<>();
    /** Whether a question asks of a field or a land, and of no body. */
    private boolean askedOfField;

    Answers(Source source, Spokespeople people, NounFit nounFit, Course course) {
        this.source = source;
        this.people = people;
        this.nounFit = nounFit;
        this.course = course;
    }

    /** Goes to a passage: what is said in it tells of what was asked, else of the speaker's body. */
    void enter(Block block) {
        int start = block.span().start();
        Entity speaker = source.speakers().personAt(start);
        if (speaker != null
                && speaker.equals(source.speakers().personAt(block.span().end() - 1))) {
            if (asked != null) {
                answering = people.bodies(speaker).contains(asked) ? asked : null;
            }
            Entity own = answering == null ? people.employer(speaker, course.main()) : answering;
            course.turnTo(asked != null ? asked : askedOfField ? null : own);
            if (askedOfField) {
                onField.add(start);
            }
            if (answering != null) {
                spokenFor.put(start, answering);
            }
        } else {
            answering = null;
        }
        question = source.text().charAt(block.span().end() - 1) == '?'
                || source.speakers().isAsked(start);
        asked = null;
        askedOfField = question && FieldQuestions.isOne(source.text(), block);
    }

    /** Takes what a sentence asks about, if it asks. */
    void read(Wording w, List<Referent> referents) {
        for (Referent referent : question ? referents : List.<Referent>of()) {
            Entity own = referent.is(Kind.NOUN) ? headed(referent, w) : null;
            boolean one = referent.is(Kind.NAME) && !course.isAuthority(referent.thing());
            asked = own != null ? own : one ? referent.thing() : asked;
        }
    }

    /** Whom "nous" stands for at a place: the body of the one who speaks there; null where nobody does. */
    @Nullable
    Entity we(int offset) {
        Entity speaker = source.speakers().personAt(offset);
        if (speaker == null) {
            return null;
        }
        Entity told = bodyAt(offset);
        return told == null ? people.employer(speaker, course.main()) : told;
    }

    /** The body of a speaker that the question was about to which the words at a place answer; null for none. */
    @Nullable
    Entity bodyAt(int offset) {
        return source.layout()
                .blockAt(offset)
                .map(b -> spokenFor.get(b.span().start()))
                .orElse(null);
    }

    /** Whether the words at a place answer a question about a field or a land as a whole. */
    boolean isOnField(int offset) {
        return source.layout()
                .blockAt(offset)
                .map(b -> onField.contains(b.span().start()))
                .orElse(false);
    }

    /** "Et l'association ?": the body that somebody of the document heads and that the text calls so; null for none. */
    private @Nullable Entity headed(Referent asked, Wording w) {
        Body pointed = asked.pointed();
        String noun = w.word(asked.to() - 1);
        Entity best = null;
        double most = 1;
        if (pointed == null) {
            return null;
        }
        for (List<Entity> bodies : people.employers()) {
            for (Entity body : bodies) {
                double fits = nounFit.of(body, pointed, noun, false, course.isForemost(body));
                best = fits > most ? body : best;
                most = Math.max(most, fits);
            }
        }
        return best;
    }
}

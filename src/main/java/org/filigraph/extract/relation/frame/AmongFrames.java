package org.filigraph.extract.relation.frame;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/**
 * Reads nouns for what several are to another, where one is told to be among them: "parmi les actionnaires de B figure
 * A", "A fait partie des clients de B", "A, que B compte parmi ses filiales", "B compte A parmi ses fournisseurs".
 */
final class AmongFrames {
    /** Verbs by which one is told to be among others. */
    private static final Set<String> IS_AMONG =
            Conjugation.forms("figurer", "compter", "trouver", "retrouver", "ranger");

    private static final Set<String> HAS = Conjugation.forms("compter", "avoir", "ranger", "citer", "revendiquer");
    private static final int FAR = 12;

    private final Ties ties;
    private final FrameTies frameTies;

    AmongFrames(Ties ties, FrameTies frameTies) {
        this.ties = ties;
        this.frameTies = frameTies;
    }

    /** Reads the noun in the plural at {@code i}; whether it tells of one among several. */
    boolean read(Wording w, int i, Frame frame) {
        boolean several = w.word(i).endsWith("s") && frame.object() == Kind.BODY;
        int before = i - 1;
        while (several && before > 0 && i - before < 3 && w.isContentWord(before)) {
            before--;
        }
        if (!several) {
            return false;
        }
        if (PointingWords.isOwn(w.word(before)) && w.word(before - 1).equals("parmi")) {
            return own(w, i, before - 1, frame);
        }
        int among = w.word(before).equals("les") && w.word(before - 1).equals("parmi")
                ? before - 1
                : w.word(before).equals("des") && isPart(w, before - 1) ? before : -1;
        int of = i + 1;
        while (of - i < 3 && w.isContentWord(of)) {
            of++;
        }
        List<Found> whose =
                among < 0 || w.afterOf(of) == of ? List.of() : ties.parties().at(w, w.afterOf(of));
        if (whose.isEmpty()) {
            return false;
        }
        return among < 2 ? behind(w, i, whose, frame) : subject(w, i, among, whose, frame);
    }

    // "fait désormais partie", "est l'un"
    private static boolean isPart(Wording w, int k) {
        return w.name(k) == null
                && (w.word(k).equals("partie")
                        || w.word(k).equals("nombre")
                        || w.word(k).equals("rang"));
    }

    // "Parmi les actionnaires de B figure (désormais) A"
    private boolean behind(Wording w, int i, List<Found> whose, Frame frame) {
        int end = whose.get(whose.size() - 1).end();
        for (int k = end; k < w.size() && k - end < FAR && w.name(k) == null && !w.isMark(k); k++) {
            boolean verb = IS_AMONG.contains(w.word(k))
                    || w.word(k).equals("a") && w.word(k - 1).equals("y");
            int next = k + 1;
            while (verb && VerbGroup.isAdverb(w, next)) {
                next++;
            }
            List<Found> who = verb ? ties.parties().at(w, next) : List.of();
            for (Found one : who) {
                tell(w, i, one, whose, frame, one.end());
            }
            if (!who.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    // "A figure parmi les clients de B", "A fait partie des actionnaires de B"
    private boolean subject(Wording w, int i, int among, List<Found> whose, Frame frame) {
        int verb = among - 1;
        while (verb > 0 && among - verb < FAR && !isVerb(w, verb) && w.name(verb) == null && !w.isMark(verb)) {
            verb--;
        }
        List<Said> who = isVerb(w, verb) ? ties.subjects().ofVerb(w, VerbGroup.begin(w, verb)) : List.of();
        for (Said one : who) {
            for (Found to : whose) {
                if (!one.entity().equals(to.entity())) {
                    frameTies.tie(w, frame, one, to.entity(), Doubts.between(w, one.at(), i), i, to.end());
                }
            }
        }
        return !who.isEmpty();
    }

    private static boolean isVerb(Wording w, int k) {
        return w.name(k) == null
                && (IS_AMONG.contains(w.word(k))
                        || w.word(k).equals("fait")
                        || w.word(k).equals("font")
                        || VerbGroup.isCopula(w.word(k)));
    }

    // "A, que B compte parmi ses filiales", "B compte A parmi ses filiales", "B compte parmi ses filiales A et C"
    private boolean own(Wording w, int i, int parmi, Frame frame) {
        int verb = parmi - 1;
        while (verb > 0 && parmi - verb < FAR && !(w.name(verb) == null && HAS.contains(w.word(verb)))) {
            verb--;
        }
        if (verb < 1 || w.name(verb) != null || !HAS.contains(w.word(verb))) {
            return false;
        }
        List<Said> owner = ties.subjects().ofVerb(w, VerbGroup.begin(w, verb));
        List<Found> who = ties.parties().at(w, verb + 1);
        who = who.isEmpty() ? ties.parties().at(w, i + 1) : who;
        int that = owner.isEmpty() || owner.get(0).at() < 0
                ? verb - 1
                : owner.get(0).at() - 1;
        while (that > 0 && verb - that < FAR && !w.word(that).startsWith("qu") && w.name(that) == null) {
            that--;
        }
        int name = NameLists.beforeBrackets(w, w.word(that - 1).equals(",") ? that - 2 : that - 1);
        boolean taken = QUE.contains(w.word(that)) && w.name(name, EntityKind.ORGANISATION) != null;
        if (who.isEmpty() && taken) {
            who = List.of(new Found(NameLists.entity(w, name), w.endOfName(name)));
        }
        for (Found one : owner.size() == 1 ? who : List.<Found>of()) {
            if (!one.entity().equals(owner.get(0).entity())) {
                tell(w, i, one, List.of(new Found(owner.get(0).entity(), verb)), frame, i + 1);
            }
        }
        return owner.size() == 1 && !who.isEmpty();
    }

    private static final Set<String> QUE = WordSet.of("que qu'");

    private void tell(Wording w, int i, Found one, List<Found> whose, Frame frame, int end) {
        int at = w.startOfName(one.end() - 1);
        for (Found to : whose) {
            Said said = new Said(one.entity(), at);
            frameTies.tie(w, frame, said, to.entity(), Doubts.between(w, 0, i), i, Math.max(end, to.end()));
        }
    }
}

package org.filigraph.extract.relation.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.extract.relation.word.Frame.Part;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.text.WordSet;

/**
 * Reads the names that answer a question: "Qui compose le réseau A ? B, C et D.", "Quels sont les clients de A ? B et
 * C." The question tells the tie and one end of it, the next sentence the other.
 */
final class Questions implements TieReader {
    private static final Set<String> PAYS =
            WordSet.of("finance financent paie paye paient payent cofinance subventionne aide");
    private static final Set<String> MAKES_UP =
            WordSet.of("compose composent constitue constituent forme forment integre rejoint");
    private static final int SHORT = 6;

    /** What a question asks: who stands in this tie to these. */
    private record Asked(String relation, boolean inverse, List<Found> to) {}

    private final Ties ties;
    private final Arguments arguments;
    private List<Asked> asked = List.of();

    Questions(Ties ties, Arguments arguments) {
        this.ties = ties;
        this.arguments = arguments;
    }

    @Override
    public void read(Wording w) {
        for (Asked one : asked) {
            answer(w, one);
        }
        boolean question = w.size() > 2 && w.word(w.size() - 1).equals("?");
        boolean who = w.word(0).equals("qui") || w.word(0).startsWith("quel");
        asked = question && who ? ask(w) : List.of();
    }

    private List<Asked> ask(Wording w) {
        List<Asked> all = new ArrayList<>();
        for (int i = 1; i < w.size() && all.isEmpty(); i++) {
            if (w.name(i) == null && PAYS.contains(w.word(i)) && w.word(0).equals("qui")) {
                List<Found> paid = ties.parties().at(w, i + 1);
                all.addAll(paid.isEmpty() ? List.of() : List.of(new Asked("fundedBy", true, paid)));
            }
            boolean seated = w.name(i) == null
                    && w.word(i).startsWith("sieg")
                    && w.word(0).equals("qui");
            if (seated && w.word(i + 1).startsWith("a")) {
                List<Found> board = ties.parties().at(w, i + 2); // "Qui siège au comité de pilotage de A ?"
                all.addAll(board.isEmpty() ? List.of() : List.of(new Asked("memberOf", false, board)));
            }
            boolean makesUp = w.name(i) == null
                    && MAKES_UP.contains(w.word(i))
                    && w.word(0).equals("qui");
            if (makesUp) {
                List<Found> whole = ties.parties().at(w, i + 1); // "Qui compose le réseau A ?"
                all.addAll(whole.isEmpty() ? List.of() : List.of(new Asked("memberOf", false, whole)));
            }
            for (Frames.Use use : w.name(i) == null ? Frames.of(w.word(i)) : List.<Frames.Use>of()) {
                Frame frame = use.frame();
                boolean verb = frame.part() == Part.VERB && w.word(0).equals("qui");
                boolean bodies = frame.object() == Kind.BODY || frame.object() == Kind.NETWORK;
                boolean fits = bodies && (verb || frame.part() == Part.NOUN);
                List<Found> to = fits && all.isEmpty() ? arguments.of(w, i, frame) : List.of();
                if (!to.isEmpty()) {
                    all.add(new Asked(frame.relation(), frame.inverse(), to));
                }
            }
        }
        return all;
    }

    // names alone, or nearly so
    private void answer(Wording w, Asked one) {
        List<Found> named = ties.parties().at(w, 0);
        int end = named.isEmpty() ? 0 : named.get(named.size() - 1).end();
        for (int k = end; k < w.size(); k++) {
            if (FiniteVerbs.at(w, k) || k - end > SHORT) {
                return;
            }
        }
        for (Found who : named) {
            for (Found to : one.to()) {
                Entity subject = one.inverse() ? to.entity() : who.entity();
                Entity object = one.inverse() ? who.entity() : to.entity();
                ties.add(
                        subject, one.relation(), object, Modality.STATED, w.span(0, who.end()), "relation.answer", 0.7);
            }
        }
    }
}

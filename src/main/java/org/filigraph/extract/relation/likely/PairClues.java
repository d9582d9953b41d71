package org.filigraph.extract.relation.likely;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a pair, each clue a few words: {@code ">between financ"}. Before the colon or the first word stands
 * where: {@code >} the subject comes first, {@code <} the object does, {@code s} and {@code o} say that the sentence doesn't
 * name the subject or the object.
 */
final class PairClues {
    private static final int NEAR = 3;
    private static final int FAR_STEP = 3;
    private static final int FARTHEST = 6;
    private static final int BEFORE = 4;
    private static final int SHORTEST_HEADING_WORD = 3;

    private final Wording w;
    private final Gist gist;
    private final Set<String> heading;
    private final Set<String> leadIn;

    /** Of a sentence, the heading over it, and the sentence that leads to the list that it is an item of. */
    PairClues(Wording w, Gist gist, @Nullable Wording heading, @Nullable Wording leadIn) {
        this.w = w;
        this.gist = gist;
        boolean listed = w.block().kind() == Block.Kind.ITEM
                || w.block().kind() == Block.Kind.ROW
                || w.block().kind() == Block.Kind.CARD;
        this.heading = listed && heading != null ? stems(heading) : Set.of();
        this.leadIn = leadIn == null ? Set.of() : stems(leadIn);
    }

    /**
     * One of the two.
     *
     * @param sort its kind, and what sort of body it is
     * @param at where the gist of the sentence has it, or -1
     * @param from from where it is known: {@code named}, {@code goes on}, {@code heading}, {@code main}
     * @param main whether the document is about it
     */
    record View(String sort, String label, int at, String from, boolean main) {
        String head() {
            String folded = Folding.fold(label);
            int space = folded.indexOf(' ');
            return Gist.stem(space < 0 ? folded : folded.substring(0, space));
        }
    }

    /** What speaks for or against any tie of the two. */
    Set<String> of(View subject, View object) {
        Set<String> clues = new LinkedHashSet<>();
        clues.add("pair");
        clues.add("sorts " + subject.sort() + " " + object.sort());
        clues.add("subject " + subject.sort());
        clues.add("object " + object.sort());
        clues.add("in " + w.block().kind());
        clues.add("subject called " + subject.head());
        clues.add("object called " + object.head());
        clues.add(subject.main() ? "subject main" : "subject not main");
        if (object.main()) {
            clues.add("object main");
        }
        if (subject.at() < 0 || object.at() < 0) {
            apart(subject, object, clues);
        } else {
            together(subject, object, clues);
        }
        return clues;
    }

    private void together(View subject, View object, Set<String> clues) {
        String side = subject.at() < object.at() ? ">" : "<";
        int left = Math.min(subject.at(), object.at());
        int right = Math.max(subject.at(), object.at());
        int head = gist.headOfList(right);
        if (head <= left) {
            head = right;
            clues.add(side + "one list");
        } else if (head < right) {
            clues.add(side + "of a list");
        }
        List<String> between = gist.words(left + 1, head);
        int size = between.size();
        clues.add(side);
        clues.add(side + "names " + Math.min(3, gist.countNames(left + 1, head)));
        clues.add(side + "far " + Math.min(FARTHEST, size / FAR_STEP));
        clues.add(side + "sorts " + subject.sort() + " " + object.sort());
        clues.add(size <= NEAR ? side + "only " + String.join(" ", between) : side + "apart");
        for (int n = 1; n <= NEAR; n++) {
            clues.add(side + "begins " + n + " " + String.join(" ", between.subList(0, Math.min(n, size))));
            clues.add(side + "ends " + n + " " + String.join(" ", between.subList(Math.max(0, size - n), size)));
        }
        clues.add(side + "ends " + (size == 0 ? "" : between.get(size - 1)) + " " + object.sort());
        for (String word : between) {
            if (!word.startsWith("<")) {
                clues.add(side + "between " + Gist.stem(word));
            }
        }
    }

    private void apart(View subject, View object, Set<String> clues) {
        boolean away = subject.at() < 0;
        int here = away ? object.at() : subject.at();
        String from = away ? subject.from() : object.from();
        String side = away ? "s " : "o ";
        clues.add(side + from);
        clues.add(side + "in " + w.block().kind());
        clues.add(side + from + " " + subject.sort() + " " + object.sort());
        int head = gist.headOfList(here);
        for (int n = 1; n <= BEFORE; n++) {
            clues.add(side + "before " + n + " " + gist.word(head - n));
        }
        clues.add(side + "before " + String.join(" ", gist.words(head - 2, head)));
        clues.add(side + "before " + String.join(" ", gist.words(head - NEAR, head)));
        clues.add(side + "after 1 " + gist.word(here + 1));
        clues.add(side + "after 2 " + gist.word(here + 2));
        for (String word : gist.words(0, head)) {
            if (!word.startsWith("<")) {
                clues.add(side + "sentence " + Gist.stem(word));
            }
        }
        if (head == 0) {
            clues.add(side + "first");
        }
        clues.add(side + "names " + Math.min(4, gist.countNames(0, gist.size())));
        heading.forEach(word -> clues.add(side + "under " + word));
        leadIn.forEach(word -> clues.add(side + "led by " + word));
    }

    private static Set<String> stems(Wording w) {
        Set<String> stems = new LinkedHashSet<>();
        for (int i = 0; i < w.size(); i++) {
            if (w.word(i).length() >= SHORTEST_HEADING_WORD) {
                stems.add(Gist.stem(w.word(i)));
            }
        }
        return stems;
    }
}

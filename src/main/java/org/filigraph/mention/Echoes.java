package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds again, anywhere in the text, the names of several words that something near them showed in one place. */
final class Echoes {
    private static final double SURE = 0.8;
    private static final int MOST = 24;

    /** The folded words of a name, and what it names. */
    private record Known(List<String> words, Entity entity) {}

    private final Map<String, List<Known>> byFirst = new HashMap<>();

    private Echoes() {}

    /** More places of these names, to be chosen among with them. */
    static List<Name> of(Page page, List<Name> names) {
        Echoes echoes = new Echoes();
        names.forEach(name -> echoes.note(page, name));
        List<Name> found = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.hasCapital(i)) {
                    echoes.find(passage, i, found);
                }
            }
        }
        return found;
    }

    private void note(Page page, Name name) {
        boolean body = name.is(EntityKind.ORGANISATION) || name.is(EntityKind.EVENT);
        Passage passage = page.passageAt(name.span().start());
        if (!body || name.confidence() < SURE || passage == null) {
            return;
        }
        int from = passage.tokenAt(name.span().start());
        int to = passage.tokenAt(name.span().end() - 1) + 1;
        if (to - from < 2 || to > passage.size() || !passage.hasCapital(from)) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(passage.word(i));
        }
        List<Known> known = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        if (known.size() < MOST && known.stream().noneMatch(k -> k.words.equals(words))) {
            known.add(new Known(words, name.entity()));
        }
    }

    private void find(Passage passage, int i, List<Name> found) {
        for (Known known : byFirst.getOrDefault(passage.word(i), List.of())) {
            int n = known.words.size();
            boolean same = i + n <= passage.size() && passage.hasCapital(i + n - 1);
            for (int k = 1; same && k < n; k++) {
                same = passage.word(i + k).equals(known.words.get(k));
            }
            if (same) {
                var span = passage.span(i, i + n);
                found.add(new Name(span, span.of(passage.text()), known.entity, "echo", 0.78));
            }
        }
    }
}

package org.filigraph.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same statement twice in one document is one fact with two pieces of evidence. */
final class Repetition {
    private static final Evidence NOWHERE = Evidence.at(new org.filigraph.text.Span(0, 0), "", 0);

    private Repetition() {}

    static List<Fact> merge(List<Fact> facts) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        List<Fact> once = new ArrayList<>();
        for (Fact fact : facts) {
            String speaker = fact.evidence().statedBy();
            List<Object> claim = List.of(fact.on(NOWHERE), speaker == null ? "" : speaker);
            Integer earlier = seen.putIfAbsent(claim, once.size());
            if (earlier == null) {
                once.add(fact);
            } else {
                Fact first = once.get(earlier);
                once.set(earlier, first.on(first.evidence().and(fact.evidence())));
            }
        }
        return once;
    }
}

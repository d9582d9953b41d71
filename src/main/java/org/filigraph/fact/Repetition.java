package org.filigraph.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.text.Span;

/** The same statement twice in one document is one fact with two pieces of evidence. */
final class Repetition {
    private static final Evidence NOWHERE = Evidence.at(new Span(0, 0), "", 0);

    private Repetition() {}

    static List<Fact> merge(List<Fact> facts) {
        Map<List<Object>, List<Fact>> claims = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String speaker = fact.evidence().statedBy();
            List<Object> claim = List.of(fact.on(NOWHERE), speaker == null ? "" : speaker);
            claims.computeIfAbsent(claim, c -> new ArrayList<>(1)).add(fact);
        }
        return claims.values().stream().map(Repetition::one).toList();
    }

    // all places of one claim; the rule and confidence of the most confident
    private static Fact one(List<Fact> same) {
        Fact first = same.get(0);
        if (same.size() == 1) {
            return first;
        }
        Evidence best = first.evidence();
        List<Span> spans = new ArrayList<>();
        for (Fact fact : same) {
            spans.addAll(fact.evidence().spans());
            if (fact.evidence().confidence() > best.confidence()) {
                best = fact.evidence();
            }
        }
        return first.on(new Evidence(
                spans, best.rule(), best.confidence(), first.evidence().statedBy()));
    }
}

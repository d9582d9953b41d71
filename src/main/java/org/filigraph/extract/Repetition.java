package org.filigraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Figure;
import org.filigraph.fact.Relation;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;

/** The same statement twice in one document is one fact with two pieces of evidence. */
final class Repetition {
    /** Where a claim holds the number of those like it in one sentence. */
    private static final int TWIN = 3;
    /** Figures farther apart than this are hardly told in one sentence. */
    private static final int SENTENCE = 300;

    private static final Evidence NOWHERE = Evidence.at(new Span(0, 0), "", 0);

    private Repetition() {}

    /** Facts of a text, those that claim the same made one. */
    static List<Fact> merge(String text, List<Fact> facts) {
        Map<List<Object>, List<Fact>> claims = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String speaker = fact.evidence().statedBy();
            List<Object> claim =
                    new ArrayList<>(List.of(claimed(fact), speaker == null ? "" : speaker, noun(text, fact), 0));
            List<Fact> same = claims.get(claim);
            while (same != null && isAnother(text, same.get(same.size() - 1), fact)) {
                claim.set(TWIN, (Integer) claim.get(TWIN) + 1);
                same = claims.get(claim);
            }
            claims.computeIfAbsent(claim, c -> new ArrayList<>(1)).add(fact);
        }
        return claims.values().stream().map(Repetition::one).toList();
    }

    /** What a fact claims, wherever; things tied are the same by whatever name the words call them. */
    private static Object claimed(Fact fact) {
        return fact instanceof Relation r
                ? List.of(
                        r.subject().kind(),
                        r.subject().key(),
                        r.relation(),
                        r.object().key(),
                        r.modality())
                : fact.on(NOWHERE);
    }

    /** What a figure of something that no list knows counts, in the text's own words. */
    private static String noun(String text, Fact fact) {
        if (!(fact instanceof Figure figure) || !figure.indicator().equals("other")) {
            return "";
        }
        return Folding.fold(fact.evidence().span().of(text))
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    /** One sentence doesn't tell the same figure twice: "trois salons et trois conférences". */
    private static boolean isAnother(String text, Fact first, Fact second) {
        if (!(first instanceof Figure) || !(second instanceof Figure)) {
            return false;
        }
        int from = first.evidence().span().end();
        int to = second.evidence().span().start();
        if (to <= from || to - from > SENTENCE) {
            return false;
        }
        String between = text.substring(from, to);
        return between.indexOf('\n') < 0 && !between.contains(". ");
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

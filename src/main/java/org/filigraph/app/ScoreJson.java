package org.filigraph.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.filigraph.evaluate.Criterion;
import org.filigraph.evaluate.Evaluation;
import org.filigraph.evaluate.Reliability;
import org.filigraph.evaluate.Tally;

/** Scores for programs. */
final class ScoreJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ScoreJson() {}

    /** The scores by kind of fact; with {@code details}, also by indicator, rule, document and confidence. */
    static ObjectNode of(Evaluation evaluation, boolean details) {
        ObjectNode root = NODES.objectNode();
        root.put("documents", evaluation.documents().size());
        ObjectNode scores = root.putObject("scores");
        ObjectNode attributes = root.putObject("attributes");
        for (Criterion criterion : Criterion.values()) {
            scores.set(
                    criterion.label(),
                    score(evaluation.tally(criterion)).put("macroF1", evaluation.macroF1(criterion)));
            evaluation.attributes(criterion).forEach((name, share) -> attributes
                    .withObjectProperty(criterion.label())
                    .put(name, share));
        }
        if (details) {
            ObjectNode byDetail = root.putObject("byDetail");
            ObjectNode byRule = root.putObject("byRule");
            for (Criterion criterion : Criterion.values()) {
                byDetail.set(criterion.label(), scores(evaluation.byDetail(criterion)));
                byRule.set(criterion.label(), scores(evaluation.byRule(criterion)));
            }
            documents(evaluation, root.putObject("byDocument"));
            for (Reliability row : evaluation.reliability(Scores.CONFIDENCES)) {
                root.withArrayProperty("byConfidence")
                        .addObject()
                        .put("from", row.from())
                        .put("to", row.to())
                        .put("right", row.right())
                        .put("wrong", row.wrong());
            }
        }
        return root;
    }

    private static void documents(Evaluation evaluation, ObjectNode byDocument) {
        for (int i = 0; i < evaluation.documents().size(); i++) {
            ObjectNode one = byDocument.putObject(evaluation.documents().get(i));
            for (Criterion criterion : Criterion.values()) {
                one.set(criterion.label(), score(evaluation.by(criterion).get(i).tally()));
            }
        }
    }

    private static ObjectNode scores(Map<String, Tally> tallies) {
        ObjectNode out = NODES.objectNode();
        tallies.forEach((label, tally) -> out.set(label, score(tally)));
        return out;
    }

    private static ObjectNode score(Tally tally) {
        return NODES.objectNode()
                .put("gold", tally.gold())
                .put("predicted", tally.read())
                .put("precision", tally.precision())
                .put("recall", tally.recall())
                .put("f1", tally.f1());
    }
}

package org.filigraph.evaluate;

import static org.filigraph.evaluate.Likeness.LABELS_ALIKE;
import static org.filigraph.evaluate.Likeness.NUMBERS_NEAR;
import static org.filigraph.evaluate.Likeness.SAME;
import static org.filigraph.evaluate.Likeness.SAME_MONTH;
import static org.filigraph.evaluate.Likeness.SAME_WORDS;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.function.BiPredicate;

/** What it takes for a fact that was read to be the one a person wrote: three degrees for figures, one for the rest. */
public enum Criterion {
    FIGURE_CORE("figure.core", "figure", "indicator", Criterion::core),
    FIGURE("figure", "figure", "indicator", Criterion::figure),
    FIGURE_FULL(
            "figure.full",
            "figure",
            "indicator",
            (gold, read) -> figure(gold, read)
                    && Attributes.OF_FIGURES.values().stream().allMatch(right -> right.test(gold, read))),
    AGREEMENT(
            "agreement",
            "agreement",
            "kind",
            (gold, read) -> gold.admits(read, "kind", SAME) && gold.admits(read, "name", LABELS_ALIKE)),
    ROLE(
            "role",
            "role",
            "",
            (gold, read) -> gold.admits(read, "person", LABELS_ALIKE)
                    && gold.admits(read, "role", LABELS_ALIKE)
                    && gold.admits(read, "organisation", LABELS_ALIKE)),
    RELATION("relation", "relation", "relation", Criterion::relation),
    EVENT(
            "event",
            "event",
            "",
            (gold, read) -> gold.admits(read, "name", LABELS_ALIKE) && gold.admits(read, "from", SAME_MONTH)),
    MENTION(
            "mention",
            "mention",
            "class",
            (gold, read) -> gold.admits(read, "class", SAME) && gold.admits(read, "label", SAME_WORDS));

    private final String label;
    private final String type;
    private final String detail;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final BiPredicate<Claim, Claim> same;

    Criterion(String label, String type, String detail, BiPredicate<Claim, Claim> same) {
        this.label = label;
        this.type = type;
        this.detail = detail;
        this.same = same;
    }

    /** Its name in tables: {@code figure.full}. */
    public String label() {
        return label;
    }

    /** The kind of fact it judges. */
    public String type() {
        return type;
    }

    /** The key by which its scores are told apart (indicator, relation, class), empty where there is none. */
    public String detail() {
        return detail;
    }

    /** Whether {@code read} is the fact {@code gold}. */
    boolean holds(Claim gold, Claim read) {
        return same.test(gold, read);
    }

    /** Properties that a matched fact may still have wrong, by name. */
    Map<String, BiPredicate<Claim, Claim>> attributes() {
        return switch (this) {
            case FIGURE -> Attributes.OF_FIGURES;
            case AGREEMENT -> Attributes.OF_AGREEMENTS;
            default -> Map.of();
        };
    }

    private static boolean core(Claim gold, Claim read) {
        return gold.admits(read, "value", NUMBERS_NEAR)
                && NUMBERS_NEAR.test(gold.value("valueMax"), read.value("valueMax"))
                && gold.admits(read, "unit", TextNode.valueOf("count"), SAME)
                && gold.admits(read, "measure", TextNode.valueOf("level"), SAME)
                && gold.overlap(read) > 0;
    }

    private static boolean figure(Claim gold, Claim read) {
        return core(gold, read) && gold.admits(read, "indicator", SAME);
    }

    private static boolean relation(Claim gold, Claim read) {
        boolean straight = gold.admits(read, "subject", LABELS_ALIKE) && gold.admits(read, "object", LABELS_ALIKE);
        return gold.admits(read, "relation", SAME) && (straight || gold.isSymmetric() && swapped(gold, read));
    }

    private static boolean swapped(Claim gold, Claim read) {
        return gold.admits(read.exchanged("subject", "object"), "subject", LABELS_ALIKE)
                && gold.admits(read.exchanged("subject", "object"), "object", LABELS_ALIKE);
    }
}

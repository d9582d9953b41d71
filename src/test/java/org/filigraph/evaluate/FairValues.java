package org.filigraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** What may be right of a figure's attribute besides what its annotators wrote first. */
final class FairValues {
    private FairValues() {}

    /**
     * Whether a fit may learn to tell nothing of an attribute. Those who annotate differ in how much they leave open: all
     * count a fair name right, few an omission. So where one of them names a sector, none is not learnt, nor for the place of
     * a figure that describes nothing but a place or a sector; the place of a body's own figure may be left out.
     */
    static boolean allowNone(Claim gold, String attribute) {
        return switch (attribute) {
            case "sector" -> !nameOne(gold, attribute);
            case "territory" -> !gold.value("subject").isNull() || !nameOne(gold, attribute);
            default -> true;
        };
    }

    /** Whether one of an attribute's fair values names something. */
    static boolean nameOne(Claim gold, String attribute) {
        if (!gold.text(attribute).isEmpty() && !gold.text(attribute).equals("none")) {
            return true;
        }
        for (JsonNode fair : gold.json().path(attribute + "Alt")) {
            if (!fair.isNull()) {
                return true;
            }
        }
        return false;
    }
}

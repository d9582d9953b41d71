package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What several statements say of one matter, side by side: those on one side can all be so, those on two can't.
 *
 * @param difference between the greatest and the least, where the statements are numbers
 */
public record Comparison(Kind kind, Verdict verdict, Matter about, @Nullable Difference difference, List<Side> sides) {
    /** What the statements are about. */
    public enum Kind {
        /** A figure. */
        FIGURE,
        /** How much an agreement is worth. */
        AMOUNT,
        /** When an agreement was signed. */
        SIGNATURE,
        /** When an event takes place. */
        EVENT,
        /** Where it does. */
        PLACE,
        /** Who holds a position that one person holds. */
        ROLE,
        /** When a body was founded. */
        FOUNDING,
        /** Where its headquarters are. */
        HEADQUARTERS,
        /** Whether two things are tied. */
        TIE;

        /** As it stands in addresses and in JSON. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the statements stand to one another. */
    public enum Verdict {
        /** They can't all be so. */
        DISPUTED,
        /** The same number is said to count two things that are nearly the same. */
        WORDS,
        /** They all can be so. */
        CONFIRMED;

        /** As it stands in addresses and in JSON. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What it is all about; a part that is null does not matter.
     *
     * @param subject the body, agreement, event or thing
     * @param object for a tie, the other end
     * @param role the position
     */
    public record Matter(
            @Nullable Ref indicator,
            @Nullable Ref measure,
            @Nullable Ref unit,
            @Nullable Ref status,
            @Nullable Ref territory,
            @Nullable Ref sector,
            @Nullable Ref subject,
            @Nullable Ref whole,
            @Nullable Ref predicate,
            @Nullable Ref object,
            @Nullable String role) {}

    /**
     * Statements that agree, the most precise first.
     *
     * @param value the number that the first one gives, in the unit of the matter
     * @param documents how many documents say so
     * @param documentDates when these came out, where that is known, by their IRIs
     */
    public record Side(
            @Nullable BigDecimal value, int documents, Map<String, String> documentDates, List<FactView> statements) {
        /** When the document of a statement came out, if that is known. */
        public @Nullable String dateOf(FactView statement) {
            return documentDates.get(String.valueOf(statement.basis().document().id()));
        }
    }

    /**
     * How far apart two numbers are.
     *
     * @param absolute in the unit of the matter
     * @param ratio of the greater to the smaller; none where one is zero or they differ in sign
     */
    public record Difference(BigDecimal absolute, @Nullable BigDecimal ratio) {}

    /** How many statements there are on all sides. */
    public int statements() {
        return sides.stream().mapToInt(side -> side.statements().size()).sum();
    }
}

package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.filigraph.fact.Figure.Status;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The figures told so far in a passage: what a number without a noun of its own stands for. "Le pôle a labellisé 110
 * projets. 8 d'entre eux sont terminés" tells 8 projects.
 */
public final class Told {
    /** Figures farther back than this are forgotten. */
    private static final int REMEMBERED = 16;
    /** Sentences farther back than this are no antecedent. */
    private static final int SENTENCES_BACK = 3;
    /** A number among the first words of its sentence is what the sentence is about. */
    private static final int SUBJECT = 3;

    /**
     * A figure told.
     *
     * @param at index of its first token in its sentence
     * @param part whether it is told as a part of another ("dont 50")
     */
    record Entry(
            String indicator,
            Numeral numeral,
            Sentence sentence,
            int at,
            Measures.Measured measured,
            Status status,
            boolean part) {
        boolean isIn(Sentence other) {
            return sentence.span().equals(other.span());
        }

        boolean isSubject() {
            return at <= SUBJECT;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Entry lastCount;
    private @Nullable Sentence current;
    private @Nullable Sentence previous;
    private @Nullable Sentence asked;

    void add(Entry entry) {
        if (entry.numeral().unit().equals("count")) {
            lastCount = entry;
        }
        if (entries.size() >= REMEMBERED) {
            entries.remove(0);
        }
        entries.add(entry);
    }

    void forget() {
        entries.clear();
        current = null;
        previous = null;
        asked = null;
    }

    /** Goes on to the next sentence of the text. */
    void enter(Sentence sentence) {
        previous = current;
        current = sentence;
        if (previous != null && isQuestion(previous)) {
            asked = previous;
        }
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.is("?"));
    }

    /** The last question of the passage, which what is said now may answer. */
    @Nullable
    Sentence asked() {
        return asked;
    }

    /** The sentence before the one that is read. */
    @Nullable
    Sentence previous() {
        return previous;
    }

    /** The last figure told in a sentence before the one that is read. */
    @Nullable
    Entry lastOf(Sentence sentence) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).isIn(sentence)) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** The last figure in a unit that was told in a sentence before the one that is read. */
    @Nullable
    Entry lastOf(Sentence sentence, String unit) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.isIn(sentence) && entry.numeral().unit().equals(unit)) {
                return entry;
            }
        }
        return null;
    }

    /** The last figure told in a unit, in whatever sentence. */
    @Nullable
    Entry lastIn(String unit) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).numeral().unit().equals(unit)) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** The counts told in {@code sentence}, in order. */
    List<Entry> countsIn(Sentence sentence) {
        return entries.stream()
                .filter(e -> e.isIn(sentence) && e.numeral().unit().equals("count"))
                .toList();
    }

    /** The last figure told in {@code sentence}. */
    @Nullable
    Entry lastIn(Sentence sentence) {
        Entry last = last();
        return last != null && last.isIn(sentence) ? last : null;
    }

    @Nullable
    Entry last() {
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    /** The last count told, under whatever heading: what a list of gains and losses goes on with. */
    @Nullable
    Entry lastCount() {
        return lastCount;
    }

    /** The last figure told that is no percentage and no rank. */
    @Nullable
    Entry lastMeasured() {
        for (int i = entries.size() - 1; i >= 0; i--) {
            String unit = entries.get(i).numeral().unit();
            if (!unit.equals("percent") && !unit.equals("rank")) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** The last figure told, if it is a percentage. */
    @Nullable
    Entry lastShare() {
        Entry last = last();
        return last != null && last.numeral().unit().equals("percent") ? last : null;
    }

    /** The last percentage told in {@code sentence}. */
    @Nullable
    Entry lastShareIn(Sentence sentence) {
        for (int i = entries.size() - 1; i >= 0 && entries.get(i).isIn(sentence); i--) {
            if (entries.get(i).numeral().unit().equals("percent")) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** The nearest figure of {@code sentence} that counts something and is at least {@code value}. */
    @Nullable
    Entry wholeIn(Sentence sentence, BigDecimal value) {
        for (int i = entries.size() - 1; i >= 0 && entries.get(i).isIn(sentence); i--) {
            if (isWhole(entries.get(i), value)) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** What a sentence before spoke of in a number of at least {@code value}: its subject first, else its last figure. */
    @Nullable
    Entry wholeBefore(Sentence sentence, BigDecimal value) {
        int back = 0;
        Sentence seen = sentence;
        Entry best = null;
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.isIn(sentence)) {
                continue;
            }
            if (!entry.isIn(seen)) {
                if (best != null || ++back > SENTENCES_BACK) {
                    return best;
                }
                seen = entry.sentence();
            }
            if (isWhole(entry, value) && (best == null || entry.isSubject())) {
                best = entry;
            }
        }
        return best;
    }

    private static boolean isWhole(Entry entry, BigDecimal value) {
        String unit = entry.numeral().unit();
        return unit.equals("count") && entry.numeral().value().compareTo(value) >= 0;
    }
}

package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What a text has told of up to a place, each time with its part in its sentence: for what words that point back stand.
 * The subject of the sentence before is likeliest, then what was told beside it, then what the text speaks of; what
 * was told long ago counts little.
 */
final class Memory {
    /**
     * A thing told of.
     *
     * @param thing null for one that has no name: "un fondeur", "la crise"
     * @param noun the folded noun of what has no name, else empty
     * @param person whether a person was told of, and the thing is what the person heads
     */
    private record Told(
            @Nullable Entity thing,
            boolean person,
            String noun,
            Genders.@Nullable Gender gender,
            Case role,
            boolean first,
            boolean named,
            boolean bracketed,
            Part part,
            int sentence,
            int block) {}

    /** How a thing was told of: alone, as one of several, or as another than whom the sentence is about. */
    enum Part {
        ONE,
        /** "Sorex et Morva ont signé": no "il" stands for one of them. */
        OF_SEVERAL,
        /** "Parmi ses clients figurent Sorex et Morva". */
        BESIDE
    }

    /** Sentences that words point back over, at most. */
    private static final int FAR = 8;

    private static final int MOST = 120;
    private static final int OFTEN = 4;
    private static final double NEVER = -100;

    private final List<Told> told = new ArrayList<>();
    private final Map<Entity, Integer> counts = new HashMap<>();
    private int sentence;
    private int block;
    private boolean subjectTold;

    /** Goes to the next sentence. */
    void enter(int nextBlock) {
        sentence++;
        block = nextBlock;
        subjectTold = false;
        if (told.size() > 2 * MOST) {
            told.subList(0, told.size() - MOST).clear();
        }
    }

    /** Takes note of what words of the present sentence, of this gender, stand for. */
    void note(Referent referent, Genders.@Nullable Gender gender, Part part) {
        boolean some = referent.is(Kind.SECTOR) || referent.is(Kind.PLACE);
        Entity thing = referent.thing();
        if (thing == null && !some && !referent.is(Kind.HEAD) || referent.is(Kind.POSSESSIVE) || referent.is(Kind.WE)) {
            return;
        }
        boolean subject = referent.is(Case.SUBJECT) && !referent.bracketed() && part != Part.BESIDE;
        boolean first = subject && !subjectTold;
        subjectTold |= subject;
        if (some && !first) {
            return;
        }
        boolean named = referent.is(Kind.NAME);
        if (thing != null && named) {
            counts.merge(thing, 1, Integer::sum);
        }
        told.add(new Told(
                thing,
                referent.is(Kind.HEAD),
                "",
                gender,
                referent.role(),
                first,
                named,
                referent.bracketed(),
                part,
                sentence,
                block));
    }

    /**
     * Takes note of the subject of the present sentence where it is a noun of no name: "un fondeur", "la crise".
     *
     * @param owner what is told by it: X in "l'arrivée de X"; null for none
     */
    void lead(@Nullable Entity owner, String noun, Genders.@Nullable Gender gender) {
        subjectTold = true;
        told.add(new Told(owner, false, noun, gender, Case.SUBJECT, true, false, false, Part.ONE, sentence, block));
    }

    /** Whether anything was told of lately before the present sentence. */
    boolean isFilled() {
        return !told.isEmpty() && sentence - told.get(told.size() - 1).sentence <= FAR;
    }

    /**
     * The likeliest that a pronoun stands for.
     *
     * @param unlikely things that what is told of the pronoun is hardly true of
     */
    Antecedents.Told pronoun(
            Genders.@Nullable Gender gender,
            Predicate<Entity> unlikely,
            @Nullable Entity theme,
            @Nullable Entity main) {
        Told best = best(t -> {
            double agrees = gender == null || t.gender == null ? 0 : t.gender == gender ? 1.5 : -12;
            boolean several = gender != null && t.part == Part.OF_SEVERAL;
            double can = several || t.thing != null && unlikely.test(t.thing) ? -12 : 0;
            return weight(t) + agrees + can + (t.thing == null || t.person ? 0 : isTheme(t.thing, theme, main));
        });
        return best == null ? Antecedents.Told.NOTHING : new Antecedents.Told(best.thing, best.person);
    }

    /** What a sentence that names nothing goes on about; null for nothing. */
    @Nullable
    Entity carried(@Nullable Entity theme, @Nullable Entity main) {
        Told best = best(t -> t.person ? NEVER : weight(t) + (t.thing == null ? 0 : isTheme(t.thing, theme, main)));
        return best == null ? null : best.thing;
    }

    private static double isTheme(Entity thing, @Nullable Entity theme, @Nullable Entity main) {
        return (thing.equals(theme) ? 2 : 0) + (thing.equals(main) ? 1 : 0);
    }

    /** The likeliest that a noun stands for, which fits so well, from 0 on; null where none fits. */
    @Nullable
    Entity noun(
            ToDoubleFunction<Entity> fit,
            String noun,
            Genders.@Nullable Gender gender,
            boolean nearest,
            @Nullable Entity theme,
            @Nullable Entity main) {
        Body sort = Body.pointedAtBy(noun);
        Told best = best(t -> {
            if (t.person) {
                return NEVER;
            }
            if (t.thing == null) {
                boolean same = t.noun.equals(noun) || sort != null && sort == Body.pointedAtBy(t.noun);
                return same ? weight(t) + 4 : NEVER;
            }
            double fits = fit.applyAsDouble(t.thing);
            if (fits <= 0) {
                return NEVER;
            }
            return nearest
                    ? 2 * fits - 3.0 * (sentence - t.sentence) - (t.named ? 0 : 0.5)
                    : weight(t) + 2 * fits + 2 * isTheme(t.thing, theme, main) + often(t.thing);
        });
        return best == null ? null : best.thing;
    }

    private double often(Entity thing) {
        return Math.min(OFTEN, counts.getOrDefault(thing, 0));
    }

    private double weight(Told t) {
        int back = sentence - t.sentence;
        double role = t.first
                ? 5
                : switch (t.role) {
                    case SUBJECT -> 3;
                    case AT, BY -> 2;
                    default -> 1;
                };
        return role
                - 2.0 * back
                - (t.block == block ? 0 : 0.5)
                - (t.bracketed ? 2 : 0)
                - (t.part == Part.BESIDE ? 8 : 0);
    }

    private @Nullable Told best(ToDoubleFunction<Told> weight) {
        Told best = null;
        double most = NEVER + 1;
        for (int i = told.size() - 1; i >= 0 && sentence - told.get(i).sentence <= FAR; i--) {
            double w = weight.applyAsDouble(told.get(i));
            if (w > most) {
                most = w;
                best = told.get(i);
            }
        }
        return best;
    }
}

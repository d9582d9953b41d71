package org.filigraph.extract.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.mention.Entity;

/** Gathers the candidates for one figure's territory, with the clues for and against each. */
final class TerritoryCandidates {
    private record Candidate(Entity territory, EnumSet<TerritoryClue> clues, boolean said) {}

    /** What makes of a place no word for where a figure of its sentence holds. */
    private static final Set<TerritoryClue> NOT_THERE = EnumSet.of(
            TerritoryClue.WIDE_ADJECTIVE,
            TerritoryClue.WHOLE_OF_SHARE,
            TerritoryClue.WHOLE_OF_RANK,
            TerritoryClue.OTHERS_WHOLE);

    /** "40 hectares à Vierzon". */
    private static final Set<TerritoryClue> RIGHT_AFTER = EnumSet.of(TerritoryClue.AFTER_IN, TerritoryClue.AFTER_NEAR);

    /** What tells that a place is told in passing. */
    private static final Set<TerritoryClue> PASSING = EnumSet.of(
            TerritoryClue.HELD,
            TerritoryClue.END,
            TerritoryClue.COMPARED,
            TerritoryClue.TAKEN,
            TerritoryClue.TITLE,
            TerritoryClue.IN_LONGER_NAME);

    private final TerritorySurroundings around;
    private final String indicator;
    private final Measure measure;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Entity> named = new HashSet<>();

    TerritoryCandidates(TerritorySurroundings around, String indicator, Measure measure) {
        this.around = around;
        this.indicator = indicator;
        this.measure = measure;
    }

    /** A place that words of the sentence stand for. */
    void said(Entity territory, EnumSet<TerritoryClue> clues) {
        candidates.add(new Candidate(territory, clues, clues.stream().noneMatch(NOT_THERE::contains)));
        named.add(territory);
    }

    /** A place that the sentence tells by a common noun. */
    void pointed(Entity territory, TerritoryClue clue) {
        candidates.add(new Candidate(territory, EnumSet.of(clue), true));
        named.add(territory);
    }

    /** All candidates with the sums of their clues. */
    Weighing.Scale<Entity> weigh() {
        boolean told = candidates.stream().anyMatch(Candidate::said);
        Weighing.Scale<Entity> scale = new Weighing.Scale<>("territory");
        lastBefore();
        Set<Entity> said = new HashSet<>();
        candidates.stream()
                .filter(c -> c.said() && Collections.disjoint(c.clues(), PASSING))
                .forEach(c -> said.add(c.territory()));
        for (Entity territory : around.territories()) {
            if (named.add(territory)) {
                EnumSet<TerritoryClue> clues = EnumSet.of(TerritoryClue.UNSAID);
                if (told) {
                    clues.add(TerritoryClue.OTHER_SAID);
                }
                around.unsaid(territory, indicator, said, clues);
                candidates.add(new Candidate(territory, clues, false));
            }
        }
        boolean after = candidates.stream().anyMatch(c -> c.clues().containsAll(RIGHT_AFTER));
        for (Candidate candidate : candidates) {
            EnumSet<TerritoryClue> clues = candidate.clues();
            around.clues(candidate.territory(), indicator, measure, clues);
            boolean apart = clues.contains(TerritoryClue.APART) || clues.contains(TerritoryClue.ENTRY);
            if (after && apart && !clues.contains(TerritoryClue.AFTER_IN)) {
                clues.add(TerritoryClue.OTHER_AFTER);
            }
            scale.add(candidate.territory(), candidate.clues());
        }
        scale.add(null, nothing(told));
        untold(scale);
        return scale;
    }

    /**
     * A figure of somebody's that would most likely hold in a town or department that its sentence does not tell has no
     * territory: where the body is says where, and the wider land that the text is about tells less.
     */
    private void untold(Weighing.Scale<Entity> scale) {
        Entity likeliest = scale.best();
        candidates.stream()
                .filter(c -> c.territory().equals(likeliest) && c.clues().contains(TerritoryClue.UNSAID_WITHIN))
                .findFirst()
                .ifPresent(c -> scale.addNone("told elsewhere only", scale.heaviest() + 1));
    }

    private void lastBefore() {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            EnumSet<TerritoryClue> clues = candidates.get(i).clues();
            if (clues.contains(TerritoryClue.LAST_BEFORE)) {
                candidates.subList(0, i).forEach(c -> c.clues().remove(TerritoryClue.LAST_BEFORE));
                return;
            }
        }
    }

    private EnumSet<TerritoryClue> nothing(boolean told) {
        EnumSet<TerritoryClue> clues = EnumSet.of(TerritoryClue.NOTHING);
        around.nothing(measure, clues);
        if (!told) {
            clues.add(TerritoryClue.NONE_SAID);
        }
        if (indicator.equals("countries")) {
            clues.add(TerritoryClue.COUNTRIES);
        }
        if (indicator.equals("other")) {
            clues.add(TerritoryClue.NONE_OTHER);
        }
        if (UsualFigures.isMoney(indicator)) {
            clues.add(TerritoryClue.NONE_MONEY);
        }
        if (UsualFigures.isOfWorks(indicator)) {
            clues.add(TerritoryClue.NONE_WORKS);
        }
        if (measure == Measure.SHARE) {
            clues.add(TerritoryClue.NONE_SHARE);
        } else if (measure == Measure.RANK) {
            clues.add(TerritoryClue.NONE_RANK);
        }
        return clues;
    }
}

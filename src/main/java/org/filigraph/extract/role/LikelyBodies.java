package org.filigraph.extract.role;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Says in which body a position is held whose own words name none ({@code le directeur, Anne Martin}; {@code sa
 * présidente}; {@code vice-président chargé de l'eau}): those that the text names round it, before it, over it and most of
 * all are weighed by what speaks for and against each.
 */
final class LikelyBodies {
    private final Discourse discourse;
    private final BodyStandings standings;
    private final ToldBodies told;
    private final List<Weighing> weighings;
    private final Map<String, Weighing.Scale<Entity>> asked = new HashMap<>();

    /** What is weighed is added to {@code weighings}. */
    LikelyBodies(Source source, Discourse discourse, List<Weighing> weighings) {
        this.discourse = discourse;
        this.told = new ToldBodies(source, discourse);
        this.standings = new BodyStandings(source, discourse, told);
        this.weighings = weighings;
    }

    /**
     * The likeliest body, or null where the text names none.
     *
     * @param position the position's words, folded
     * @param noun the folded noun that stands for the body, empty where none does
     * @param offset where that noun or the position stands
     */
    @Nullable
    Entity of(String position, String noun, int offset) {
        return asked.computeIfAbsent(position + "\t" + noun + "\t" + offset, k -> scale(position, noun, offset))
                .best();
    }

    /** The body that a pronoun at {@code offset} is known to stand for, or null. */
    @Nullable
    Entity meant(int offset) {
        Entity meant = discourse.standsFor(offset);
        return meant != null && meant.kind() == EntityKind.ORGANISATION && !told.isGone(meant) ? meant : null;
    }

    /** Whether a body has gone into a new one. */
    boolean isGone(Entity body) {
        return told.isGone(body);
    }

    private Weighing.Scale<Entity> scale(String position, String noun, int offset) {
        Weighing.Scale<Entity> scale = new Weighing.Scale<>("organisation of " + position);
        PositionKind kind = PositionKind.of(position);
        Map<Entity, Set<BodyClue>> options = new LinkedHashMap<>();
        standings.add(offset, kind, options);
        if (kind == PositionKind.ELECTED) {
            withoutFirms(options);
        }
        Entity person = standings.personBeside(offset);
        options.forEach((body, clues) -> {
            Set<BodyClue> all = EnumSet.copyOf(clues);
            told.add(body, kind, person, all);
            BodyClue pair = BodyClue.of(kind, discourse.sort(body));
            if (pair != null) {
                all.add(pair);
            }
            Body pointed = Body.pointedAtBy(noun);
            if (pointed != null) {
                all.add(discourse.sort(body).fits(pointed) ? BodyClue.FITS : BodyClue.MISFITS);
            }
            scale.add(body, all);
        });
        if (!options.isEmpty()) {
            weighings.add(scale.weighing(standings.wordAt(offset), Entity::label));
        }
        return scale;
    }

    // who was elected has no position in a firm, where the text names a council
    private void withoutFirms(Map<Entity, Set<BodyClue>> options) {
        if (options.keySet().stream().anyMatch(b -> discourse.sort(b) == Body.COUNCIL)) {
            options.keySet().removeIf(b -> discourse.sort(b) == Body.BODY || discourse.sort(b) == Body.COMPANY);
        }
    }
}

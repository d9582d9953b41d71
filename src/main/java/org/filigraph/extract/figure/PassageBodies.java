package org.filigraph.extract.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that a passage names up to a number: whom it began with, whom it named last, whom most often, where one is
 * ahead of all others.
 */
record PassageBodies(@Nullable Entity first, @Nullable Entity last, @Nullable Entity most) {
    /**
     * Those of some words of a document.
     *
     * @param same the thing that a name stands for in the document
     */
    static PassageBodies in(Mentions mentions, Span passage, UnaryOperator<Entity> same) {
        Map<Entity, Integer> counts = new HashMap<>();
        Entity first = null;
        Entity last = null;
        Entity most = null;
        int runnerUp = 0;
        for (Name name : mentions.namesIn(passage)) {
            if (name.is(EntityKind.ORGANISATION) || name.is(EntityKind.SITE)) {
                Entity thing = same.apply(name.entity());
                first = first == null ? thing : first;
                last = thing;
                counts.merge(thing, 1, Integer::sum);
            }
        }
        int best = 0;
        for (Map.Entry<Entity, Integer> count : counts.entrySet()) {
            if (count.getValue() > best) {
                runnerUp = best;
                best = count.getValue();
                most = count.getKey();
            } else {
                runnerUp = Math.max(runnerUp, count.getValue());
            }
        }
        return new PassageBodies(first, last, best > runnerUp ? most : null);
    }
}

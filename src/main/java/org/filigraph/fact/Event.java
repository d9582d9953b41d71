package org.filigraph.fact;

import java.util.List;
import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Something held at a time and place: a fair, a signature, a meeting.
 *
 * @param place in the text's words: {@code Tours, Palais des Congrès}
 * @param territory the territory of the place, where it is known
 */
public record Event(
        Entity event,
        Period period,
        @Nullable String place,
        @Nullable Entity territory,
        List<Entity> organisers,
        Evidence evidence)
        implements Fact {
    public Event {
        organisers = List.copyOf(organisers);
    }

    @Override
    public Event on(Evidence newEvidence) {
        return new Event(event, period, place, territory, organisers, newEvidence);
    }

    @Override
    public String type() {
        return "event";
    }
}

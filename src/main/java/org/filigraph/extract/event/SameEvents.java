package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.fact.Period;
import org.filigraph.mention.Entity;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NounClass;

/** Which names and times can be those of one event. */
final class SameEvents {
    private SameEvents() {}

    /** The words of an event's name that are its own. */
    static Set<String> words(Entity event) {
        return Set.of(core(event).strip().split(" ", -1));
    }

    // "Salon Nautica de Brest", "salon Nautica", "Nautica 2025" are one: the words that are its own
    static String core(Entity event) {
        StringBuilder core = new StringBuilder();
        for (String word : Entity.slug(event.label()).split("-", -1)) {
            boolean own = !FunctionWords.has(word)
                    && !NounClass.EVENT.has(word)
                    && !word.matches("(?:19|20)\\d\\d|\\d+e(?:me)?");
            if (own && core.indexOf(" " + word) < 0) {
                core.append(' ').append(word);
            }
        }
        return core.isEmpty() ? event.key() : core.toString();
    }

    /** Whether two times can be the same, told more or less finely. */
    static boolean agree(Period a, Period b) {
        if (a.from() == null || b.from() == null) {
            return true;
        }
        return a.from().iso().startsWith(b.from().iso())
                || b.from().iso().startsWith(a.from().iso());
    }
}

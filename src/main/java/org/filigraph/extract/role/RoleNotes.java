package org.filigraph.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Period;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.mention.Time;
import org.jspecify.annotations.Nullable;

/** The roles read from a document so far, in order. */
final class RoleNotes {
    private final Source source;
    private final List<Role> roles = new ArrayList<>();

    RoleNotes(Source source) {
        this.source = source;
    }

    /** All of them; more may be added. */
    List<Role> all() {
        return roles;
    }

    void add(Role role) {
        roles.add(role);
    }

    /** Notes that a person holds a position, with the time told right after it. */
    void add(Name person, Position position, Wording w, int other, double confidence, String rule) {
        int from = Math.min(other, position.start());
        int to = Math.max(other + 1, position.end());
        roles.add(new Role(
                person.entity(),
                position.role(),
                position.body(),
                period(w, position.end()),
                Evidence.at(
                        w.span(from, to).cover(person.span()),
                        rule,
                        position.named() ? confidence : confidence - 0.15)));
    }

    private Period period(Wording w, int at) {
        Time time = timeAt(w, at);
        return time == null
                ? Period.NONE
                : new Period(time.from(), time.sense() == Time.Sense.SINCE ? null : time.to());
    }

    /** The time told at {@code at}: "depuis 2019", "(2010-2015)", "de 2010 à 2015" after a position */
    @Nullable
    Time timeAt(Wording w, int at) {
        if (at >= w.size() || !Set.of("depuis", "(", "de", "entre", "jusqu'en").contains(w.word(at))) {
            return null;
        }
        for (Time time : source.mentions().timesIn(w.span())) {
            int i = w.at(time.span().start());
            boolean stretch = time.sense() == Time.Sense.SINCE
                    || (time.from() != null && !time.from().equals(time.to()));
            if (i >= at && i <= at + 3 && stretch) {
                return time;
            }
        }
        return null;
    }

    /** A role that holds at no time that is told. */
    static Role role(
            Name person,
            String role,
            @Nullable Entity body,
            Wording w,
            int from,
            int to,
            String rule,
            double confidence) {
        return new Role(
                person.entity(),
                role,
                body,
                Period.NONE,
                Evidence.at(w.span(from, to).cover(person.span()), rule, confidence));
    }
}

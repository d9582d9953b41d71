package org.filigraph.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that a client asks for: a year, a month or a day in ISO 8601, both ends included; either may be left open.
 */
record DateRange(@Nullable String from, @Nullable String to) {
    /** The parameters that bound it. */
    static final List<String> NAMES = List.of("from", "to", "on");

    /**
     * What a request asks for.
     *
     * @throws Problem where a date is none, or both a date and a range are given
     */
    static DateRange of(Parameters parameters) {
        Optional<String> on = parameters.date("on");
        if (on.isPresent()
                && (parameters.text("from").isPresent() || parameters.text("to").isPresent())) {
            throw Parameters.bad("on", on.get(), "Give either on, or from and to.");
        }
        return new DateRange(
                parameters.date("from").or(() -> on).orElse(null),
                parameters.date("to").or(() -> on).orElse(null));
    }
}

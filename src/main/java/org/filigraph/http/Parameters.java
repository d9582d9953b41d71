package org.filigraph.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filigraph.document.PartialDate;
import org.filigraph.view.TimeRange;

/** The query parameters of a request, each of a known name and given once. */
final class Parameters {
    /** The most that one page of a list holds. */
    static final int MOST = 1000;

    /** The parameters that bound the time asked for. */
    static final List<String> TIME = List.of("from", "to", "on");

    private static final int LONGEST = 1000;
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final Context ctx;

    private Parameters(Context ctx) {
        this.ctx = ctx;
    }

    /**
     * The parameters of a request.
     *
     * @throws Problem where one has another name, is given twice or is too long
     */
    static Parameters of(Context ctx, String... known) {
        List<String> names = List.of(known);
        for (Map.Entry<String, List<String>> parameter : ctx.queryParamMap().entrySet()) {
            if (!choosesLanguage(ctx, parameter.getKey(), parameter.getValue())) {
                check(parameter.getKey(), parameter.getValue(), names);
            }
        }
        return new Parameters(ctx);
    }

    /** What every page takes, and nothing for programs. */
    private static boolean choosesLanguage(Context ctx, String name, List<String> values) {
        if (!name.equals(Language.NAME) || ctx.path().startsWith("/api/")) {
            return false;
        }
        if (Language.of(values.get(0)).isEmpty()) {
            throw bad(name, values.get(0), "Use one of " + String.join(", ", Language.codes()) + ".");
        }
        return true;
    }

    private static void check(String name, List<String> values, List<String> known) {
        if (!known.contains(name)) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "There is no parameter \"" + Problem.shown(name) + "\" here.",
                    known.isEmpty()
                            ? "Leave it out: nothing can be asked here."
                            : "Use one of " + String.join(", ", known) + ".");
        }
        if (values.size() > 1) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST, "The parameter \"" + name + "\" is given twice.", "Give it once.");
        }
        if (values.get(0).length() > LONGEST) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "The parameter \"" + name + "\" has " + values.get(0).length() + " characters.",
                    "Give at most " + LONGEST + ".");
        }
    }

    /** A parameter's value, if given and not blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** How much of a list is asked for. */
    int limit(int otherwise) {
        int limit = count("limit").orElse(otherwise);
        if (limit < 1 || limit > MOST) {
            throw bad("limit", String.valueOf(limit), "Give a number from 1 to " + MOST + ".");
        }
        return limit;
    }

    /** How much of a list is passed over. */
    int offset() {
        return count("offset").orElse(0);
    }

    /** How many suggestions were given before. */
    int cursor() {
        return count("cursor").orElse(0);
    }

    private Optional<Integer> count(String name) {
        return text(name).map(value -> {
            if (!COUNT.matcher(value).matches()) {
                throw bad(name, value, "Give a whole number of at most nine digits.");
            }
            return Integer.valueOf(value);
        });
    }

    /** A date: a year, a month or a day. */
    Optional<String> date(String name) {
        return text(name).map(value -> PartialDate.parse(value)
                .filter(date -> date.iso().equals(value))
                .map(PartialDate::iso)
                .orElseThrow(() -> bad(name, value, "Give a date as 2025, 2025-09 or 2025-09-16.")));
    }

    /**
     * The time that is asked for, by {@link #TIME}.
     *
     * @throws Problem where a date is none, or both a date and a range are given
     */
    TimeRange time() {
        Optional<String> on = date("on");
        if (on.isPresent() && (text("from").isPresent() || text("to").isPresent())) {
            throw bad("on", on.get(), "Give either on, or from and to.");
        }
        return new TimeRange(
                date("from").or(() -> on).orElse(null), date("to").or(() -> on).orElse(null));
    }

    /** One of a few words, in whatever case. */
    Optional<String> oneOf(String name, List<String> words) {
        return text(name).map(value -> words.stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> bad(name, value, "Use one of " + String.join(", ", words) + ".")));
    }

    /** A value that is of no use, and what would be. */
    static Problem bad(String name, String value, String remedy) {
        return Problem.of(
                ProblemKind.BAD_REQUEST,
                "\"" + Problem.shown(value) + "\" is no value for the parameter \"" + name + "\".",
                remedy);
    }
}

package org.filigraph.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.mention.Gazetteer.Hit;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/** The wider territory told right after a name to hold it: {@code Vienne (Isère)}, {@code Vienne, en Isère}. */
final class PlaceGloss {
    private static final int LONGEST_BRACKETS = 50;
    private static final Pattern BRACKETS = Pattern.compile("^\\s*\\(\\s*([^()\\n]{1,40}?)\\s*\\)");
    private static final Set<String> WHERE = Set.of(
            ", en ",
            " en ",
            ", au ",
            ", aux ",
            ", dans le ",
            ", dans la ",
            ", dans les ",
            ", dans l'",
            " dans le ",
            " dans la ",
            " dans les ",
            " dans l'");
    private static final int LONGEST_WHERE = 11;

    private final Territories territories;

    PlaceGloss(Territories territories) {
        this.territories = territories;
    }

    /** The territory told after the name at a place of a text, or null. */
    @Nullable
    Territory after(String text, Span at, List<Hit> hits) {
        Territory inside = inBrackets(text, at);
        return inside == null ? apposed(text, at, hits) : inside;
    }

    /** The territory in the brackets that follow a name, a department's name or code, a country; or null. */
    @Nullable
    Territory inBrackets(String text, Span at) {
        Matcher brackets =
                BRACKETS.matcher(text).region(at.end(), Math.min(text.length(), at.end() + LONGEST_BRACKETS));
        if (!brackets.find()) {
            return null;
        }
        String inside = brackets.group(1);
        return Character.isDigit(inside.charAt(0)) && inside.length() <= 3
                ? territories.byKey("departement/" + inside).orElse(null)
                : territories.lookup(inside).stream().findFirst().orElse(null);
    }

    // the territory that is said right after a name to hold it: "Vienne, en Isère", "Vienne dans l'Isère"
    private static @Nullable Territory apposed(String text, Span at, List<Hit> hits) {
        for (int i = Gazetteer.firstFrom(hits, at.end()); i < hits.size(); i++) {
            Hit next = hits.get(i);
            if (next.span().start() > at.end() + LONGEST_WHERE) {
                return null;
            }
            if (next.span().start() > at.end()) {
                String between = text.substring(at.end(), next.span().start());
                return WHERE.contains(between.replace('’', '\''))
                                && next.candidates().size() == 1
                        ? next.candidates().get(0)
                        : null;
            }
        }
        return null;
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.text.Span;

/** What the title or the masthead of a text names and the text goes on with: "MÉCALP", and then "Mécalp représente". */
final class NamedAgain {
    private static final int SHORTEST = 4;

    private NamedAgain() {}

    /**
     * The name and its like below, whatever words it has; none where the text names it no more.
     *
     * @param first where the title names it
     */
    static List<Name> in(Page page, int first, String title, EntityKind kind, String rule, double confidence) {
        List<Name> names = new ArrayList<>();
        Span span = new Span(first, first + title.length());
        Matcher same = Pattern.compile(
                        "(?<![\\p{L}-])" + Pattern.quote(title) + "(?![\\p{L}-])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(page.text());
        while (title.length() >= SHORTEST && same.find()) {
            boolean later = same.start() >= span.end() && page.passageAt(same.start()) != null;
            if (later && Character.isUpperCase(page.text().codePointAt(same.start()))) {
                Span again = new Span(same.start(), same.end());
                names.add(NameAt.of(page.text(), again, kind, rule, confidence));
            }
        }
        if (!names.isEmpty()) {
            names.add(0, NameAt.of(page.text(), span, kind, rule, confidence));
        }
        return names;
    }
}

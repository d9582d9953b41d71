package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.text.Block;
import org.filigraph.text.Span;

/**
 * The body whose letter or journal a text is, as its first lines say: {@code LA LETTRE DE MÉCALP}. It is named in the text
 * again, by words that need not be known for a name.
 */
final class MastheadNames implements NameFinder {
    /** Such lines stand among the first of a text. */
    private static final int FIRST = 3;

    private static final Pattern LINE = Pattern.compile(
            "\\W*(?:(?:la|le|l['’]|les) ?)?(?:lettre|newsletter|infolettre|info-lettre|journal|bulletin|gazette|nouvelles|actualités)"
                    + "(?: (?:mensuelle|trimestrielle|semestrielle|mensuel|trimestriel|électronique|d['’]informations?))?"
                    + " (?:de |d['’])(?!la |l['’])(\\p{L}[^,;:.!?|()–—•/\\n]{2,40}?)"
                    + "(?: ?(?:[,;:.!?|()–—•/]| - | n[°o] ?\\d).*)?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<Block> blocks = page.layout().blocks();
        for (int i = 0; i < Math.min(FIRST, blocks.size()); i++) {
            Span span = blocks.get(i).span();
            Matcher line = LINE.matcher(span.of(page.text()));
            if (line.matches() && Character.isUpperCase(line.group(1).codePointAt(0))) {
                names.addAll(NamedAgain.in(
                        page,
                        span.start() + line.start(1),
                        line.group(1),
                        EntityKind.ORGANISATION,
                        "organisation.masthead",
                        0.88));
            }
        }
        return names;
    }
}

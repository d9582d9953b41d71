package org.filigraph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;

/**
 * The programme, fund or call that a page is about: its name in the title, with what it is behind a mark or in the line
 * below. {@code GALION – Parcours d'export des PME}, {@code Halte-là} over {@code Le fonds de soutien aux cafés}.
 */
final class TitledAgreements implements NameFinder {
    /** Such lines stand among the first of a text. */
    private static final int FIRST = 4;

    private static final Pattern LINES = Pattern.compile(
            "(\\p{Lu}[\\p{L}\\d+'’-]*(?: [\\p{L}\\d+'’-]+){0,2})(?: [–—:|-] |\\s*\\n)(?:(?:le|la|l['’]|un|une) ?)?"
                    + "(?:nouveau |nouvelle )?"
                    + "(?:programme|dispositif|parcours|plan|fonds|appel à (?:projets|candidatures|manifestation)|contrat|chèque"
                    + "|pass|prêt|aide) (?:\\p{Ll}+ )?(?:de |d['’]|du |des |pour |aux? |à ).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<Block> blocks = page.layout().blocks();
        for (int i = 0; i < Math.min(FIRST, blocks.size()); i++) {
            Block block = blocks.get(i);
            Span span =
                    i + 1 < blocks.size() ? block.span().cover(blocks.get(i + 1).span()) : block.span();
            Matcher lines = LINES.matcher(span.of(page.text()));
            boolean name = lines.matches()
                    && Character.isUpperCase(lines.group(1).codePointAt(0))
                    && span.start() + lines.end(1) <= block.span().end()
                    && isProper(page, lines.group(1));
            if (block.isContent() && name) {
                names.addAll(NamedAgain.in(
                        page, span.start(), lines.group(1), EntityKind.AGREEMENT, "agreement.titled", 0.88));
            }
        }
        return names;
    }

    // no "Hydrogène", which the text has as a common word, and no "Plan vélo"
    private static boolean isProper(Page page, String name) {
        String[] words = Folding.fold(name).split("[ '’]");
        return AgreementKinds.ofWord(words[0]) == null
                && !Arrays.stream(words).allMatch(word -> page.hasSmall(word) || FunctionWords.has(word));
    }
}

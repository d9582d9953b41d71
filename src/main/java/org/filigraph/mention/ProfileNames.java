package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;

/**
 * The company that a profile is about: a short line with its name over a line with its town in brackets, or with both
 * on one line. A dash in the line parts two names.
 */
final class ProfileNames implements NameFinder {
    private static final int LONGEST = 60;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<Block> blocks = page.layout().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isContent() && block.span().length() <= LONGEST && isTown(page.text(), blocks.get(i + 1))) {
                for (Span span : parts(block)) {
                    names.add(NameAt.of(page.text(), span, EntityKind.ORGANISATION, "organisation.profile", 0.9));
                }
            }
        }
        return names;
    }

    /** Whether a line is a place in brackets and nothing else: {@code (Saint-Étienne)}. */
    static boolean isTown(String text, Block block) {
        String line = block.span().of(text);
        return line.length() > 3
                && line.length() <= LONGEST
                && line.charAt(0) == '('
                && line.endsWith(")")
                && Character.isUpperCase(line.charAt(1))
                && line.chars().noneMatch(Character::isDigit)
                && line.indexOf(',') < 0;
    }

    private static List<Span> parts(Block block) {
        List<Span> parts = new ArrayList<>();
        Span part = null;
        for (Sentence sentence : block.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean dash = token.is("–") || token.is("—") || token.is("-") || token.is("/");
                if (dash) {
                    if (part != null) {
                        parts.add(part);
                    }
                    part = null;
                } else if (token.isWord() || token.isNumber() || token.is("&") || token.is(".")) {
                    part = part == null ? token.span() : part.cover(token.span());
                }
            }
        }
        if (part != null) {
            parts.add(part);
        }
        return parts;
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Span;

/**
 * Bodies at the head of the items of a list: {@code – Sylvatech – Épinal (88)} under {@code Les entreprises lauréates
 * :}. The name ends at a dash, a comma, a bracket or a colon; capitals need not tell it.
 */
final class ItemNames implements NameFinder {
    private static final Set<String> ENDS = Set.of("–", "—", "-", ":", ",", "(", ";", ".", "|", "[", "=");
    /** Plural nouns, beside those for companies, that lead to a list of bodies. */
    private static final Set<String> GROUPS = Set.of(
            "exposants",
            "projets",
            "partenaires",
            "membres",
            "adherents",
            "fondateurs",
            "financeurs",
            "cofinanceurs",
            "signataires",
            "beneficiaires",
            "acteurs",
            "subventions",
            "aides");

    private static final int LONGEST = 7;
    private static final int MOST = 12;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<Block> blocks = page.layout().blocks();
        int i = 0;
        while (i < blocks.size()) {
            int to = i;
            while (to < blocks.size() && blocks.get(to).kind() == Block.Kind.ITEM) {
                to++;
            }
            if (to - i >= 2 && i > 0 && leadsToBodies(blocks.get(i - 1))) {
                list(page, blocks.subList(i, to), names);
            }
            i = to + 1;
        }
        return names;
    }

    // "Les entreprises concernées sont :", "Lauréats bretons"
    private static boolean leadsToBodies(Block lead) {
        if (lead.sentences().isEmpty()) {
            return false;
        }
        var tokens = lead.sentences().get(lead.sentences().size() - 1).tokens();
        boolean opens = lead.isHeading() || tokens.get(tokens.size() - 1).is(":");
        return opens
                && tokens.stream()
                        .anyMatch(t -> (t.folded().endsWith("s") || t.folded().endsWith("x"))
                                && (NounClass.COMPANY.has(t.folded())
                                        || t.folded().startsWith("laureat")
                                        || GROUPS.contains(t.folded())));
    }

    private static void list(Page page, List<Block> items, List<Name> names) {
        List<Name> found = new ArrayList<>();
        int proper = 0;
        for (Block item : items) {
            Passage passage = page.passageAt(item.span().start());
            if (passage == null) {
                continue;
            }
            int before = found.size();
            heads(passage, found);
            proper += found.size() > before && isForeign(passage) ? 1 : 0;
        }
        if (2 * proper >= items.size()) {
            names.addAll(found);
        }
    }

    private static boolean isForeign(Passage passage) {
        int i = firstWord(passage);
        return !FrenchWords.has(passage.word(i)) || passage.at(i).isAllCapitals();
    }

    private static int firstWord(Passage passage) {
        int i = 0;
        while (i < passage.size() && !passage.isWord(i)) {
            i++;
        }
        return i;
    }

    // the name at the head; several, where commas part words in capitals
    private static void heads(Passage passage, List<Name> found) {
        int from = firstWord(passage);
        int many = 0;
        while (from < passage.size() && many++ < MOST) {
            int to = from;
            while (to < passage.size()
                    && to - from <= LONGEST
                    && !ENDS.contains(passage.word(to))
                    && !isPlaced(passage, to)
                    && !passage.word(to).equals("/")) {
                to++;
            }
            if (!isName(passage, from, to)) {
                return;
            }
            Span span = passage.span(from, to);
            found.add(NameAt.of(passage.text(), span, EntityKind.ORGANISATION, "organisation.item", 0.8));
            boolean another = passage.word(to).equals("/")
                    || (passage.word(to).equals(",") && isShouted(passage, from, to) && passage.hasCapital(to + 1));
            if (!another) {
                return;
            }
            from = to + 1;
        }
    }

    // "Mécalor à Besançon (25)": the name ends where its place begins
    private static boolean isPlaced(Passage passage, int i) {
        return passage.at(i).text().equals("à") && passage.hasCapital(i + 1) && passage.isWord(i + 1);
    }

    private static boolean isName(Passage passage, int from, int to) {
        return from < to
                && to - from <= LONGEST
                && (passage.hasCapitalInitial(from) || passage.hasCapital(from))
                && !FunctionWords.has(passage.word(from))
                && !FunctionWords.isCourtesy(passage.word(from))
                && !NounClass.ROLE.has(passage.word(from))
                && !PersonNames.begins(passage, from)
                && AgreementKinds.at(passage, from) == null
                && (to - from > 1
                        || Territories.get().lookup(passage.at(from).text()).isEmpty())
                && isNominal(passage, from, to);
    }

    // no clause: after the first word, small letters only where they tie or follow a capital
    private static boolean isNominal(Passage passage, int from, int to) {
        int small = 0;
        for (int i = from + 1; i < to; i++) {
            boolean tie = FunctionWords.isPreposition(passage.word(i))
                    || FunctionWords.isDeterminer(passage.word(i))
                    || passage.word(i).equals("et");
            if (passage.isWord(i) && !passage.hasCapitalInitial(i) && !tie) {
                small++;
            }
        }
        return small <= 1;
    }

    private static boolean isShouted(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isWord(i) && !passage.at(i).isAllCapitals()) {
                return false;
            }
        }
        return true;
    }
}

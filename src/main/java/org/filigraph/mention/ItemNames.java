package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * Bodies at the head of the items of a list: {@code – Sylvatech – Épinal (88)} under {@code Les entreprises lauréates
 * :}. The name ends at a dash, a comma, a bracket or a colon; capitals need not tell it. Lines that begin each with a
 * name and its town are such a list whatever leads to them.
 */
final class ItemNames implements NameFinder {
    private static final Set<String> ENDS = WordSet.of("– — - : , ( ; . | [ =");
    /** Plural nouns, beside those for companies, that lead to a list of bodies. */
    private static final Set<String> GROUPS = WordSet.of(
            """
            exposants projets partenaires membres adherents fondateurs financeurs cofinanceurs signataires
            beneficiaires acteurs subventions aides""");

    /** What parts a name from its town, and what may follow the town. */
    private static final Set<String> PARTS = WordSet.of("– — - , ( ; : .");

    /** What opens the lines of lists that go by prizes, fields or parts, and names no project: "PRIX INDUSTRIE – Orvel, Brest". */
    private static final Set<String> LABELS = WordSet.of(
            """
            prix coup trophee trophees mention categorie categories laureat laureate laureats special medaille palmares
            communique lot axe action volet tranche phase site lieu date etape annee industrie culture sante numerique
            agriculture artisanat commerce energie tourisme services innovation export emploi formation jeunesse""");

    private static final Set<String> DASHES = WordSet.of("– — -");
    private static final Set<String> AFTER_TOWN = WordSet.of("– — - , ( ) ; : . /");
    private static final int LONGEST_TOWN = 7;
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
        placed(page, names);
        projects(page, names);
        return names;
    }

    // "BRUMIER – Tissages Orvel, Poligny (39)": projects in capitals with who carries them and their towns, two or more
    // in the text; then the others that are listed like them
    private static void projects(Page page, List<Name> names) {
        List<Name> found = new ArrayList<>();
        List<Name> alike = new ArrayList<>();
        int carried = 0;
        for (Passage passage : page.passages()) {
            int from = firstWord(passage);
            int dash = from;
            while (dash < passage.size() && dash - from <= LONGEST && !DASHES.contains(passage.word(dash))) {
                dash++;
            }
            boolean project = passage.block().kind() != Block.Kind.ROW
                    && from < dash
                    && dash < passage.size()
                    && isShouted(passage, from, dash)
                    && isName(passage, from, dash)
                    && !LABELS.contains(passage.word(from))
                    && !Acronyms.isGeneric(passage.word(from));
            if (!project || isTown(passage, dash)) {
                continue;
            }
            int holder = holder(passage, dash);
            int end = holder;
            while (end < passage.size() && end - holder <= LONGEST && !PARTS.contains(passage.word(end))) {
                end++;
            }
            Span head = passage.span(from, dash);
            Name name = NameAt.of(page.text(), head, EntityKind.ORGANISATION, "organisation.item", 0.85);
            if (isTown(passage, end) && isName(passage, holder, end)) {
                Span by = passage.span(holder, end);
                found.add(name);
                found.add(NameAt.of(page.text(), by, EntityKind.ORGANISATION, "organisation.item", 0.85));
                carried++;
            } else if (passage.block().kind() == Block.Kind.ITEM) {
                alike.add(name);
            }
        }
        if (carried >= 2) {
            names.addAll(found);
            names.addAll(alike);
        }
    }

    // "– start-up Orvel": the name begins with its capital
    private static int holder(Passage passage, int dash) {
        int i = dash + 1;
        boolean noun = NounClass.COMPANY.has(passage.word(i)) && !passage.hasCapital(i);
        return noun ? i + 1 : i;
    }

    // "BRUMIER — Poligny (39)", "Velum & Fils, Sète": heads with their towns, two or more in the text
    private static void placed(Page page, List<Name> names) {
        List<Name> found = new ArrayList<>();
        for (Block block : page.layout().blocks()) {
            boolean line = block.kind() == Block.Kind.ITEM
                    || block.kind() == Block.Kind.HEADING
                    || block.kind() == Block.Kind.PARAGRAPH;
            Passage passage = line ? page.passageAt(block.span().start()) : null;
            if (passage != null && passage.block().equals(block)) {
                int from = firstWord(passage);
                int to = end(passage, from);
                boolean project = isDash(passage.word(to)) && passage.hasCapitalInitial(from) && !isTown(passage, to);
                if (project && isTown(passage, end(passage, to + 1))) {
                    from = to + 1; // "CAP SEC – Séchoirs du Revermont, Poligny (39)": behind the name of the project
                    to = end(passage, from);
                }
                if (isTown(passage, to) && isName(passage, from, to) && isProper(passage, from, to)) {
                    Span span = passage.span(from, to);
                    found.add(NameAt.of(page.text(), span, EntityKind.ORGANISATION, "organisation.item", 0.85));
                }
            }
        }
        if (found.stream().map(Name::entity).distinct().count() >= 2) {
            names.addAll(found);
        }
    }

    private static int end(Passage passage, int from) {
        int to = from;
        while (to < passage.size()
                && to - from <= LONGEST
                && !PARTS.contains(passage.word(to))
                && !isPlaced(passage, to)
                && !passage.word(to).equals("/")) {
            to++;
        }
        return to;
    }

    private static boolean isDash(String word) {
        return word.equals("–") || word.equals("—");
    }

    // a mark, then a town or "(39)", and then a mark again or nothing
    private static boolean isTown(Passage passage, int mark) {
        if (!PARTS.contains(passage.word(mark)) || passage.word(mark).equals(":")) {
            return false;
        }
        boolean open = passage.word(mark).equals("(");
        int i = mark + 1;
        if (open && i < passage.size() && passage.at(i).isNumber()) {
            return passage.word(i).length() == 2 && passage.word(i + 1).equals(")");
        }
        i = passage.word(i).equals("pres") ? i + 2 : i;
        for (int to = Math.min(passage.size(), i + LONGEST_TOWN); to > i; to--) {
            boolean ends = to == passage.size()
                    || AFTER_TOWN.contains(passage.word(to))
                    || passage.text()
                            .substring(
                                    passage.at(to - 1).span().end(),
                                    passage.at(to).span().start())
                            .contains("\n");
            boolean known = ends
                    && passage.hasCapitalInitial(i)
                    && !Territories.get()
                            .lookup(passage.span(i, to).of(passage.text()))
                            .isEmpty();
            if (known) {
                return true;
            }
        }
        return false;
    }

    // no place, no common word alone, no event
    private static boolean isProper(Passage passage, int from, int to) {
        String first = passage.word(from);
        boolean common = FrenchWords.has(first)
                && !NounClass.COMPANY.has(first)
                && !passage.at(from).isAllCapitals();
        boolean capitals = false;
        for (int i = from + 1; i < to; i++) {
            capitals |= passage.hasCapital(i);
        }
        return !NounClass.EVENT.has(first)
                && (!common || capitals)
                && Territories.get()
                        .lookup(passage.span(from, to).of(passage.text()))
                        .isEmpty();
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
            if (passage.word(i).equals("»")) {
                return false; // "« PALLAS » porté par Sorex"
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

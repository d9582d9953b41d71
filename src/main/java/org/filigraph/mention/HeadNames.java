package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.Table;
import org.filigraph.text.Token;
import org.filigraph.text.Tokens;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Bodies at the head of a line that goes on to say where they are or what they get: {@code Films du Velay
 * (Sainte-Sigolène)}, {@code ETS MERLET – 50 000 €}; on a line of their own over such words; and in the first column of
 * a table of companies. Common words too are names there, as long as each begins with a capital.
 */
final class HeadNames implements NameFinder {
    private static final int LONGEST = 7;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_TOWN = 4;
    private static final int TO_AMOUNT = 12;
    private static final Set<String> HEADS = WordSet.of(
            """
            entreprise entreprises societe societes laureat laureats beneficiaire beneficiaires exposant exposants
            adherent adherents etablissement etablissements industriel industriels groupe organisme structure porteur
            raison""");
    private static final Set<String> MONEY = WordSet.of("€ euros euro k€ m€ ke meur");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<Block> blocks = page.layout().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Passage passage = block.isContent() ? page.passageAt(block.span().start()) : null;
            if (passage != null && passage.block().equals(block)) {
                Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
                Name name = head(page, passage, next);
                if (name != null) {
                    names.add(name);
                }
            }
        }
        for (Table table : page.layout().tables()) {
            column(page, table, names);
        }
        return names;
    }

    private static @Nullable Name head(Page page, Passage passage, @Nullable Block next) {
        int from = 0;
        while (from < passage.size() && (!passage.isWord(from) || isYear(passage, from))) {
            from++;
        }
        from = DeedHeads.after(passage, from);
        int to = from;
        while (to < passage.size() && to - from <= LONGEST && isInName(passage, to)) {
            to++;
        }
        if (!isName(passage, from, to)) {
            return null;
        }
        boolean placed = passage.word(to).equals("(") && isPlace(passage, to + 1);
        boolean dashed = isTownBehind(passage, to) && (isForeign(passage, from, to) || isHouse(passage, from, to));
        boolean paid = isMark(passage.word(to)) && isForeign(passage, from, to) && isPaid(passage, to + 1);
        boolean over = to == passage.size()
                && next != null
                && next.isContent()
                && passage.block().span().length() <= LONGEST_LINE
                && (beginsWithPlace(page.text(), next)
                        || next.stanza() == passage.block().stanza()
                                && isForeign(passage, from, to)
                                && isTown(next.span().of(page.text())));
        return placed || dashed || paid || over
                ? NameAt.of(passage, from, to, EntityKind.ORGANISATION, "organisation.head", 0.88)
                : null;
    }

    private static boolean isYear(Passage passage, int i) {
        return passage.at(i).isNumber() && passage.word(i).length() == 4 && !passage.isWord(i + 1);
    }

    private static boolean isHouse(Passage passage, int from, int to) {
        return to - from > 1 && (NounClass.HOUSE.has(passage.word(from)) || NounClass.COMPANY.has(passage.word(from)));
    }

    // "– Épernon (28)", ", Joué-lès-Tours (37)", "– Troyes –": a town behind a dash, or a comma where it is set apart
    private static boolean isTownBehind(Passage passage, int mark) {
        String word = passage.word(mark);
        boolean comma = word.equals(",");
        boolean dash = word.equals("–") || word.equals("—") || word.equals("-");
        if (!comma && !dash || !passage.hasCapital(mark + 1)) {
            return false;
        }
        for (int to = Math.min(passage.size(), mark + 1 + LONGEST_TOWN); to > mark + 1; to--) {
            boolean town = Territories.get().lookup(passage.span(mark + 1, to).of(passage.text())).stream()
                    .anyMatch(t -> t.kind().isTown());
            if (town) {
                String after = passage.word(to);
                boolean code = after.equals("(")
                        && passage.word(to + 2).equals(")")
                        && (passage.at(to + 1).isNumber() || passage.hasCapital(to + 1));
                boolean closed = after.isEmpty() || isMark(after) || after.equals(".") || after.equals(",");
                boolean ranked = passage.at(0).isNumber();
                boolean lone = after.isEmpty() && passage.block().span().length() <= LONGEST_LINE;
                boolean item = ranked || lone || passage.block().kind() == Block.Kind.ITEM;
                return code || closed && (dash || item);
            }
        }
        return false;
    }

    private static boolean isMark(String word) {
        return word.equals(":") || word.equals("–") || word.equals("—") || word.equals("-") || word.equals("(");
    }

    private static boolean isInName(Passage passage, int i) {
        String word = passage.word(i);
        boolean tie =
                FunctionWords.isOf(word) || FunctionWords.isArticle(word) || word.equals("et") || word.equals("&");
        return passage.hasCapitalInitial(i) || tie;
    }

    private static boolean isName(Passage passage, int from, int to) {
        boolean single = to - from == 1;
        return from < to
                && to - from <= LONGEST
                && passage.hasCapital(from)
                && passage.hasCapitalInitial(to - 1)
                && !FunctionWords.has(passage.word(from))
                && !FunctionWords.isCourtesy(passage.word(from))
                && !AwardNames.isAid(passage.word(from))
                && !NounClass.ROLE.has(passage.word(from))
                && !PersonNames.begins(passage, from)
                && !NounClass.EVENT.has(passage.word(from))
                && AgreementKinds.at(passage, from) == null
                && !(single && FrenchWords.has(passage.word(from)))
                && !(single && Acronyms.isGeneric(passage.word(from)))
                && Territories.get()
                        .lookup(passage.span(from, to).of(passage.text()))
                        .isEmpty();
    }

    private static boolean isForeign(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean unknown =
                    passage.isWord(i) && !FrenchWords.has(passage.word(i)) && !FunctionWords.has(passage.word(i));
            if (unknown
                    || (to - from > 1
                            && passage.at(i).isAllCapitals()
                            && passage.word(i).length() > 3)) {
                return true;
            }
        }
        return false;
    }

    // "(Feurs)", "(Sainte-Sigolène, 43)", "(27)"
    private static boolean isPlace(Passage passage, int i) {
        int end = i;
        while (end < passage.size() && end < i + 6 && !isClosed(passage.word(end))) {
            end++;
        }
        if (end == i || end == passage.size() || !isClosed(passage.word(end))) {
            return false;
        }
        Span inside = passage.span(i, end);
        boolean number = end == i + 1 && passage.at(i).isNumber() && inside.length() >= 2 && inside.length() <= 3;
        return number
                || (passage.hasCapital(i)
                        && !Territories.get().lookup(inside.of(passage.text())).isEmpty());
    }

    private static boolean isClosed(String word) {
        return word.equals(")") || word.equals(",");
    }

    private static boolean isPaid(Passage passage, int from) {
        boolean number = false;
        for (int i = from; i < passage.size() && i < from + TO_AMOUNT; i++) {
            if (number && MONEY.contains(passage.word(i))) {
                return true;
            }
            number |= passage.at(i).isNumber();
        }
        return false;
    }

    // a line with a town and nothing else
    private static boolean isTown(String line) {
        return Territories.get().lookup(line).stream().anyMatch(t -> t.kind().isTown());
    }

    // "Castelnaudary (Aude), 95 salariés"
    private static boolean beginsWithPlace(String text, Block block) {
        List<Gazetteer.Hit> hits = Gazetteer.find(block.span().of(text));
        if (hits.isEmpty() || hits.get(0).span().start() > 0) {
            return false;
        }
        int after = block.span().start() + hits.get(0).span().end();
        return after + 1 < block.span().end() && text.startsWith(" (", after);
    }

    private static void column(Page page, Table table, List<Name> names) {
        if (!table.headed() || table.rows().get(0).cells().isEmpty()) {
            return;
        }
        List<Token> head = Tokens.of(page.text(), table.rows().get(0).cells().get(0));
        if (head.isEmpty() || head.size() > 3 || !HEADS.contains(head.get(0).folded())) {
            return;
        }
        for (Table.Row row : table.body()) {
            Span cell = row.cells().isEmpty() ? row.span() : row.cells().get(0);
            boolean named = cell.length() > 1
                    && cell.length() <= LONGEST_LINE
                    && Character.isUpperCase(page.text().codePointAt(cell.start()))
                    && !Tokens.of(page.text(), cell).get(0).folded().equals("total");
            if (named && !row.cells().isEmpty()) {
                names.add(NameAt.of(page.text(), cell, EntityKind.ORGANISATION, "organisation.column", 0.9));
            }
        }
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Names told one after the other, each with a word on it in brackets: {@code les pôles Novatex (textile), Terres Vives
 * (agroalimentaire) et Hydrea (eau)}. Each is a name from its first capital to its bracket, be its words French or not,
 * of what the noun before them says.
 */
final class GlossedNames implements NameFinder {
    private static final Set<String> JOINTS = WordSet.of(", ; et ou •");
    private static final Set<String> PLACING = WordSet.of("a au aux en");
    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_GLOSS = 40;
    /** "Novatex (95 membres) dans la santé, …": what may stand between a bracket and the next joint. */
    private static final int LONGEST_REST = 16;

    private static final Set<String> VERBS = WordSet.of("a ont est sont avait avaient sera va");

    private static final int HEAD = 14;

    private record Item(int from, int to, int end) {}

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            int i = 0;
            while (i < passage.size()) {
                List<Item> items = items(passage, i);
                if (items.size() >= FEWEST && areNames(passage, items)) {
                    EntityKind kind = kind(passage, items.get(0).from);
                    String rule = kind == EntityKind.PRODUCT ? "product.glossed" : "organisation.glossed";
                    items.forEach(item -> names.add(NameAt.of(passage, item.from, item.to, kind, rule, 0.86)));
                }
                i = items.isEmpty() ? i + 1 : items.get(items.size() - 1).end;
            }
        }
        return names;
    }

    private static List<Item> items(Passage passage, int from) {
        List<Item> items = new ArrayList<>();
        Item item = item(passage, from);
        while (item != null) {
            items.add(item);
            int joint = joint(passage, item.end);
            item = joint < 0 ? null : item(passage, joint + 1);
        }
        return items;
    }

    // "le pôle Novatex (95 membres)"
    private static @Nullable Item item(Passage passage, int from) {
        int start = from;
        // "Développée par Novatex (textile), Terres Vives (agroalimentaire)"
        boolean opening = passage.word(1).equals("par")
                || VERBS.contains(passage.word(0))
                || PlacePosition.isTo(passage, 1) && FrenchWords.has(passage.word(0)); // "Bienvenue à"
        while (start < passage.size()
                && start - from < LONGEST_NAME
                && passage.isWord(start)
                && (!passage.hasCapital(start)
                        || start == 0 && (opening || FunctionWords.isArticle(passage.word(0))))) {
            start++;
        }
        if (start >= passage.size() || !passage.hasCapital(start)) {
            return null;
        }
        int end = start;
        while (end < passage.size()
                && end - start <= LONGEST_NAME
                && !passage.word(end).equals("(")) {
            boolean inside = passage.isWord(end)
                    || passage.at(end).isNumber()
                    || passage.word(end).equals("-")
                    || passage.word(end).equals("&");
            boolean verb = end > start && VERBS.contains(passage.at(end).text());
            if (!inside || verb || end > start && JOINTS.contains(passage.word(end))) {
                return null;
            }
            end++;
        }
        if (!passage.word(end).equals("(") || end - start > LONGEST_NAME) {
            return null;
        }
        int close = end;
        while (close < passage.size()
                && close - end < LONGEST_GLOSS
                && !passage.word(close).equals(")")) {
            close++;
        }
        boolean glossed = close > end + 1 && close < passage.size() && close - end < LONGEST_GLOSS;
        return glossed ? new Item(start, beforePlace(passage, start, end), close + 1) : null;
    }

    // "Novatex implantée à Brest (29)", "Novatex à Brest (29)": the name ends before the place
    private static int beforePlace(Passage passage, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            boolean in = PLACING.contains(passage.word(i)) && !passage.hasCapital(i);
            if (in
                    && !Territories.get()
                            .lookup(passage.span(i + 1, end).of(passage.text()))
                            .isEmpty()) {
                boolean participle = i - 1 > start && !passage.hasCapital(i - 1);
                return participle ? i - 1 : i;
            }
        }
        return end;
    }

    private static int joint(Passage passage, int from) {
        for (int i = from; i < passage.size() && i - from <= LONGEST_REST; i++) {
            if (JOINTS.contains(passage.word(i))) {
                return item(passage, i + 1) == null && i - from < LONGEST_REST ? next(passage, i, from) : i;
            }
            if (passage.word(i).equals("(") || passage.hasCapital(i)) {
                return -1;
            }
        }
        return -1;
    }

    // "dans l'imagerie et la photonique, le pôle": an "et" of the words on an item joins nothing
    private static int next(Passage passage, int joint, int from) {
        for (int i = joint + 1; i < passage.size() && i - from <= LONGEST_REST; i++) {
            if (passage.word(i).equals("(")) {
                return -1;
            }
            if (JOINTS.contains(passage.word(i)) && item(passage, i + 1) != null) {
                return i;
            }
        }
        return -1;
    }

    // "les projets A (x), B (y)": what the nearest noun before the list says
    private static EntityKind kind(Passage passage, int first) {
        // "le projet d'épicerie du Kelsud (x), ceux de l'Ovel (y)": whose they are
        int of = FunctionWords.isArticle(passage.word(first - 1)) ? first - 2 : first - 1;
        if (FunctionWords.isOf(passage.word(of))) {
            return EntityKind.ORGANISATION;
        }
        for (int i = first - 1; i >= 0 && i >= first - HEAD; i--) {
            String word = passage.word(i);
            if (NounClass.COMPANY.has(word) || NounClass.INSTITUTION.has(word)) {
                return EntityKind.ORGANISATION;
            }
            if (NounClass.PRODUCT.has(word)) {
                return EntityKind.PRODUCT;
            }
            if (NounClass.EVENT.has(word)) {
                return EntityKind.EVENT;
            }
        }
        return EntityKind.ORGANISATION;
    }

    /** Towns with their departments and people with their parties are listed so too. */
    private static boolean areNames(Passage passage, List<Item> items) {
        int others = 0;
        int proper = 0;
        for (Item item : items) {
            String words = passage.span(item.from, item.to).of(passage.text());
            boolean person = FirstNames.has(passage.word(item.from)) && item.to - item.from > 1;
            others += person || !Territories.get().lookup(words).isEmpty() ? 1 : 0;
            proper += passage.isProper(item.from) ? 1 : 0;
        }
        return 3 * others < items.size() && 2 * proper >= items.size();
    }
}

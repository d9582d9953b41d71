package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Names of several words, common ones too, that stand where only a body's can: whose assembly or board meets ("la
 * plénière de Cuirs Réunis"), whom somebody heads ("Anne Roy, présidente de Bois Alpins"), who acts in a headline ("Éclat
 * Verre recrute"), who opens an entry with its town ("Ateliers du Gué, à Saint-Lô, investit"), and what an ampersand
 * holds together ("Plume & Pinceau").
 */
final class StandingNames implements NameFinder {
    private static final String AMPERSAND = "&";
    private static final double SHOWN = 0.82;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_TITLE = 6;
    private static final Set<String> BOARDS = WordSet.of("administration surveillance");
    private static final Set<String> OFFICES = WordSet.of("general generale delegue deleguee executif executive");
    private static final Set<String> PLACING = WordSet.of("a au aux en dans pres");
    /** What an ampersand ties and no name. */
    private static final Set<String> PAIRS = WordSet.of("recherche questions sante vie business food");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            if (passage.isTitleCase() || EnglishPassages.is(passage)) {
                continue;
            }
            for (int i = 0; i < passage.size(); i++) {
                int end = NameRun.isCapital(passage, i) && !NameRun.isCapital(passage, i - 1) ? end(passage, i) : i;
                if (end > i + 1 && isName(passage, i, end) && isBody(page, passage, i, end)) {
                    names.add(NameAt.of(passage, i, end, EntityKind.ORGANISATION, "organisation.standing", SHOWN));
                    i = end - 1;
                }
            }
        }
        return names;
    }

    // capitals that "de" or "&" at most tie
    private static int end(Passage passage, int i) {
        int end = i + 1;
        for (int words = 1; words < MOST_WORDS; words++) {
            int next = NameRun.next(passage, end);
            boolean tied = next >= 0;
            for (int k = end; tied && k < next; k++) {
                tied = FunctionWords.isOf(passage.word(k))
                        || FunctionWords.isArticle(passage.word(k)) && FunctionWords.isOf(passage.word(k - 1))
                        || passage.word(k).equals(AMPERSAND);
            }
            if (!tied) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private static boolean isName(Passage passage, int from, int to) {
        return !NounClass.ROLE.has(passage.word(from))
                && !NounClass.EVENT.has(passage.word(from))
                && SortNouns.kind(passage.word(from)) == null
                && DeedHeads.after(passage, from) == from
                && AgreementKinds.at(passage, from) == null
                && !PersonNames.begins(passage, from)
                && Territories.get()
                        .lookup(passage.span(from, to).of(passage.text()))
                        .isEmpty();
    }

    private static boolean isBody(Page page, Passage passage, int from, int to) {
        return isPair(page, passage, from, to)
                || isAssembled(passage, from)
                || isHeaded(passage, from, to)
                || isActor(passage, from, to)
                || isEntry(passage, from, to);
    }

    // "Plume & Pinceau", but not "Recherche & Développement"
    private static boolean isPair(Page page, Passage passage, int from, int to) {
        if (passage.block().isHeading() || PAIRS.contains(passage.word(from))) {
            return false;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            if (passage.word(i).equals(AMPERSAND)) {
                return !(page.hasSmall(passage.word(i - 1)) && page.hasSmall(passage.word(i + 1)));
            }
        }
        return false;
    }

    /** Index of the word before "de", "du" or "de la" that stands before {@code i}, or -1. */
    private static int beforeOf(Passage passage, int i) {
        int of = FunctionWords.isArticle(passage.word(i - 1)) ? i - 2 : i - 1;
        return FunctionWords.isOf(passage.word(of)) ? of - 1 : -1;
    }

    // "l'assemblée générale du", "la plénière de", "le conseil d'administration de"
    private static boolean isAssembled(Passage passage, int from) {
        int at = beforeOf(passage, from);
        String word = passage.word(at);
        String before = passage.word(at - 1);
        boolean general = before.equals("assemblee") && (word.startsWith("general") || word.startsWith("plenier"));
        boolean board = BOARDS.contains(word) && passage.word(at - 2).equals("conseil");
        return general || board || word.equals("pleniere");
    }

    // "Anne Roy, directrice générale de"
    private static boolean isHeaded(Passage passage, int from, int to) {
        int at = beforeOf(passage, from);
        boolean ends = to == passage.size() || !passage.isWord(to);
        if (at < 0 || !ends) {
            return false;
        }
        if (FrenchWords.has(passage.word(from)) && FunctionWords.isOf(passage.word(from + 1))) {
            return false; // "directrice des Achats de Sorex"
        }
        int role = OFFICES.contains(passage.word(at)) ? at - 1 : at;
        return NounClass.ROLE.has(passage.word(role))
                && !FunctionWords.isDeterminer(passage.word(role - 1))
                && passage.word(role - 1).equals(",")
                && passage.hasCapital(role - 2);
    }

    // "Éclat Verre recrute à Feurs", "VERRE. Éclat Verre recrute"
    private static boolean isActor(Passage passage, int from, int to) {
        return passage.block().isHeading()
                && opens(passage, from)
                && BusinessVerbs.has(passage.word(to))
                && !passage.hasCapital(to)
                && !passage.at(to).text().endsWith("é");
    }

    // "Ateliers du Gué, à Saint-Lô, investit", "Ateliers du Gué, à Saint-Lô : des meubles"
    private static boolean isEntry(Passage passage, int from, int to) {
        if (!opens(passage, from) || !passage.word(to).equals(",") || !PLACING.contains(passage.word(to + 1))) {
            return false;
        }
        int i = to + 2;
        while (FunctionWords.isOf(passage.word(i)) || FunctionWords.isArticle(passage.word(i))) {
            i++;
        }
        if (!passage.hasCapital(i)) {
            return false;
        }
        while (i < passage.size() && i < to + 2 + LONGEST_TITLE && passage.isWord(i)) {
            i++;
        }
        return passage.word(i).equals(",")
                || passage.word(i).equals(":")
                || passage.word(i).equals("(");
    }

    private static boolean opens(Passage passage, int from) {
        String before = passage.word(from - 1);
        return from == 0 || before.equals(".") || before.equals(":") || before.equals("•") || before.equals("–");
    }
}

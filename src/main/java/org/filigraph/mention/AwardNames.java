package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a sum that begins a line: {@code 65 000 euros à WIMA à Rouen}, {@code 40 000 € pour BOIS DU NORD}, {@code
 * 188 000 euros de subvention à l'entreprise Sorex}. Short acronyms and common words in capitals are names there.
 */
final class AwardNames implements NameFinder {
    private static final Set<String> MONEY = WordSet.of("€ euros euro k€ m€ ke");
    private static final Set<String> AID =
            WordSet.of("subvention subventions aide aides pret avance avances dotation soutien");
    private static final Set<String> TO = WordSet.of("a pour au aux attribues accordes verses alloues");
    private static final Set<String> BODIES =
            WordSet.of("association groupement scop sas sarl scic cuma eurl gaec federation");
    private static final int LONGEST_LEAD = 14;
    private static final int LONGEST = 7;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            int from = recipient(passage);
            if (from > 0) {
                Name name = name(passage, from);
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Whether a folded word is a noun for money that is given: "subvention". */
    static boolean isAid(String word) {
        return AID.contains(word);
    }

    /** Where who gets the sum stands that begins the passage, or -1. */
    static int recipient(Passage passage) {
        int i = 0;
        while (i < passage.size() && !passage.isWord(i) && !passage.at(i).isNumber()) {
            i++;
        }
        if (AID.contains(passage.word(i))) {
            int sum = passage.word(i + 1).equals("de") ? i + 2 : i + 1; // "Aide de 3 000 € à", "Subvention à"
            boolean to = passage.at(Math.min(sum, passage.size() - 1)).text().equals("à")
                    || passage.word(sum).equals("au");
            if (to && passage.word(i + 1).equals(passage.word(sum)) && hasMoney(passage)) {
                return sum + 1;
            }
            i = sum;
        }
        if (i >= passage.size() || !passage.at(i).isNumber()) {
            return -1;
        }
        boolean money = false;
        for (int end = i + LONGEST_LEAD; i < passage.size() && i < end; i++) {
            String word = passage.word(i);
            money |= MONEY.contains(word);
            boolean lead = passage.at(i).isNumber()
                    || MONEY.contains(word)
                    || AID.contains(word)
                    || TO.contains(word)
                    || word.startsWith("million")
                    || word.equals(",")
                    || word.equals("d'")
                    || word.equals("de");
            if (!lead) {
                break;
            }
        }
        boolean given = money && TO.contains(passage.word(i - 1)) && passage.isWord(i - 1);
        return given && !passage.at(i - 1).text().equals("a") ? i : -1;
    }

    private static boolean hasMoney(Passage passage) {
        for (int i = 1; i < passage.size(); i++) {
            if (MONEY.contains(passage.word(i)) && !passage.word(i - 1).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Name name(Passage passage, int at) {
        int from = at;
        // "à l'entreprise", "à la SARL"
        while (FunctionWords.isArticle(passage.word(from)) && !passage.hasCapital(from)
                || (NounClass.COMPANY.has(passage.word(from)) || BODIES.contains(passage.word(from)))
                        && (!passage.hasCapital(from) || passage.at(from).isAllCapitals())) {
            from++;
        }
        int to = from;
        while (to < passage.size() && to - from < LONGEST && isInName(passage, to)) {
            to++;
        }
        while (to > from && !passage.hasCapitalInitial(to - 1)) {
            to--;
        }
        boolean named = to > from
                && passage.hasCapital(from)
                && (!passage.isWord(to)
                        || FunctionWords.has(passage.word(to))
                        || passage.at(to).isNumber())
                && !FunctionWords.isPronoun(passage.word(from))
                && !PersonNames.begins(passage, from)
                && AgreementKinds.at(passage, from) == null
                && !NounClass.EVENT.has(passage.word(from))
                && Territories.get()
                        .lookup(passage.span(from, to).of(passage.text()))
                        .isEmpty();
        return named ? NameAt.of(passage, from, to, EntityKind.ORGANISATION, "organisation.award", 0.9) : null;
    }

    private static boolean isInName(Passage passage, int i) {
        String word = passage.word(i);
        boolean tie =
                FunctionWords.isOf(word) || FunctionWords.isArticle(word) || word.equals("et") || word.equals("&");
        return passage.hasCapitalInitial(i) || (tie && passage.hasCapitalInitial(i + 1));
    }
}

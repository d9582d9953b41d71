package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** What goes on a name that capitals show: another capital, or the small words that lead to one. */
final class RunLinks {
    private static final Set<String> INNER = WordSet.of("& and of the for by in +");
    static final Set<String> LINKS = WordSet.of("de du des d' la l' les en");
    private static final Set<String> DOMAINS = WordSet.of("com fr eu net org io ai digital tech bio green energy app");
    /** Whom a house is named for beside its founder: "Henriot et Cie", "Denis & Fils". */
    private static final Set<String> HOUSE = WordSet.of("cie compagnie fils filles freres soeurs associes consorts");
    /** Small words that part a name in capitals from what is said of it. */
    private static final Set<String> SEVERS = WordSet.of("en au aux a pour avec dans sur par chez");

    private RunLinks() {}

    /** Whether the word at {@code i} goes on a name by its capital. */
    static boolean continues(Passage passage, int i) {
        // "MERLIN EN CHIFFRES", "MERLIN AU SALON": small words stand in capitals too
        boolean small = SEVERS.contains(passage.word(i))
                && passage.isWord(i)
                && passage.at(i).isAllCapitals()
                && passage.isWord(i - 1)
                && passage.at(i - 1).isAllCapitals()
                && passage.isWord(i + 1)
                && passage.at(i + 1).isAllCapitals();
        if (small) {
            return false;
        }
        return isLetter(passage, i)
                || (passage.isProper(i) && !passage.startsClause(i))
                || (passage.hasCapital(i) && !passage.isTitleCase() && !FunctionWords.isCalendar(passage.word(i)));
    }

    // "Vitamine T"
    private static boolean isLetter(Passage passage, int i) {
        return passage.hasCapitalInitial(i)
                && passage.at(i).text().length() == 1
                && !passage.word(i + 1).equals(".")
                && !passage.word(i + 1).equals("&")
                && !passage.isTitleCase();
    }

    // "de l'Espace", "d'Excellence": the index after the capitalised word that a link leads to, else 0
    static int linked(Passage passage, int i) {
        int j = i;
        while (j < passage.size() && j - i < 3 && LINKS.contains(passage.word(j)) && passage.joins(j)) {
            j++;
        }
        return j > i
                        && j < passage.size()
                        && passage.joins(j)
                        && passage.word(i).startsWith("d")
                        && continues(passage, j)
                ? j + 1
                : 0;
    }

    // "les Filatures et Tissages de Brives", "les Ateliers & Chantiers de Bretagne": two works under one name
    static boolean isPair(Passage passage, int and) {
        return (passage.word(and).equals("et") || passage.word(and).equals("&"))
                && passage.joins(and + 1)
                && passage.hasCapital(and + 1)
                && FrenchWords.has(passage.word(and + 1))
                && passage.word(and - 1).endsWith("s")
                && passage.word(and + 1).endsWith("s")
                && linked(passage, and + 2) > 0;
    }

    // "et Cie", "& Fils"
    static boolean isHouse(Passage passage, int end) {
        boolean and = passage.word(end).equals("et") || passage.word(end).equals("&");
        return and
                && HOUSE.contains(passage.word(end + 1))
                && passage.joins(end + 1)
                && (passage.hasCapital(end + 1) || passage.word(end).equals("&"))
                && passage.hasCapital(end - 1);
    }

    // "Cyclevia.fr": the end of an address on the web is a part of the name
    static boolean isDomain(Passage passage, int i) {
        return passage.word(i).equals(".")
                && i + 1 < passage.size()
                && !passage.at(i).spaceBefore()
                && !passage.at(i + 1).spaceBefore()
                && DOMAINS.contains(passage.word(i + 1))
                && !passage.hasCapital(i + 1);
    }

    /** Whether a small word of a name, and a capital, stand at {@code i}: {@code Airbus Defence and Space}. */
    static boolean isInner(Passage passage, int i) {
        return INNER.contains(passage.word(i))
                && i + 1 < passage.size()
                && passage.joins(i + 1)
                && continues(passage, i + 1);
    }

    /** Whether "de France" ends a name at {@code i}: {@code Coop de France}. */
    static boolean isNational(Passage passage, int from, int i) {
        return passage.word(i).equals("de")
                && passage.word(i + 1).equals("france")
                && passage.joins(i + 1)
                && !FrenchWords.has(passage.word(from))
                && Territories.get().lookup(passage.at(i - 1).text()).isEmpty()
                && !NounClass.ROLE.has(passage.word(i - 1));
    }
}

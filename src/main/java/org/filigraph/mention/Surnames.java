package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** The parts of a person's name: where its first names end, its particles ({@code Puech d'Alissac}) and its surname. */
final class Surnames {
    private static final Set<String> PARTICLES =
            WordSet.of("de d' du des la le van von der den ben bin el al da dos di del della saint ait ter zu");
    private static final int SHORT = 3;

    private Surnames() {}

    /** Whether a folded word ties a surname to what is before it: {@code de}, {@code von}. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether a folded word is a first name, or made of one and a short part: {@code Yann-Ber}, {@code Ti-Jean}. */
    static boolean isFirstName(String word) {
        int hyphen = word.indexOf('-');
        boolean compound = hyphen > 0
                && (hyphen <= SHORT && FirstNames.has(word.substring(hyphen + 1))
                        || word.length() - hyphen - 1 <= SHORT && FirstNames.has(word.substring(0, hyphen)));
        return FirstNames.has(word) || compound && !FrenchWords.has(word);
    }

    /** The index after the first names at {@code i}: {@code Jean Pierre}, {@code Jean-Pierre}, {@code John F.} */
    static int afterFirstNames(Passage passage, int i) {
        int j = i;
        while (j < passage.size()
                && j - i < 3
                && passage.hasCapital(j)
                && isFirstName(passage.word(j))
                && (j == i || passage.joins(j))
                && (j == i || passage.hasCapital(j + 1) || PARTICLES.contains(passage.word(j + 1)))) {
            j++;
        }
        if (j > i
                && passage.isWord(j)
                && passage.at(j).text().length() == 1
                && passage.word(j + 1).equals(".")) {
            j += 2;
        }
        return j;
    }

    /** The index after the surname that begins at {@code from} with its particles; {@code from} where none does. */
    static int after(Passage passage, int from) {
        int i = from;
        while (i < passage.size() && i - from < 3 && PARTICLES.contains(passage.word(i)) && passage.joins(i)) {
            i++;
        }
        if (!isSurname(passage, i) || (i > from && !passage.joins(i))) {
            return from;
        }
        boolean shouts = passage.at(i).isAllCapitals();
        int end = i + 1;
        while (end < passage.size() && end - i < 3 && passage.joins(end)) {
            if (isSurname(passage, end)
                    && passage.at(end).isAllCapitals() == shouts
                    && !NounClass.ROLE.has(passage.word(end))
                    && (shouts || !FrenchWords.has(passage.word(end)))) {
                end++;
            } else if (PARTICLES.contains(passage.word(end))
                    && shouts
                    && isSurname(passage, end + 1)
                    && passage.at(end + 1).isAllCapitals()) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** The index after a second part of the surname, where a position follows: {@code François Puech d'Alissac, directeur}. */
    static int withEstate(Passage passage, int end) {
        String tie = passage.word(end);
        boolean more = (tie.equals("d'") || tie.equals("de"))
                && isForeign(passage, end + 1)
                && passage.joins(end)
                && passage.joins(end + 1)
                && PersonSigns.holdsPosition(passage, end + 2);
        return more ? end + 2 : end;
    }

    /** Whether a word is no French one, no place and no body that tables list. */
    static boolean isForeign(Passage passage, int i) {
        return passage.isProper(i)
                && !FrenchWords.has(passage.word(i))
                && !Acronyms.isAcronym(passage.at(i))
                && Territories.get().lookup(passage.at(i).text()).isEmpty()
                && WellKnown.get().lookup(passage.at(i).text()).isEmpty();
    }

    private static boolean isSurname(Passage passage, int i) {
        return passage.hasCapital(i)
                && (passage.joins(i) || i == 0)
                && !FunctionWords.isDeterminer(passage.word(i))
                && !FunctionWords.isPreposition(passage.word(i))
                && !FunctionWords.isPronoun(passage.word(i))
                && (!FunctionWords.isCalendar(passage.word(i)) || isBorne(passage, i))
                && (!passage.isTitleCase()
                        || isBorne(passage, i)
                        || !FrenchWords.has(passage.word(i))
                        || passage.at(i).isAllCapitals()
                        || passage.word(i + 1).equals(",") && FirstNames.has(passage.word(i - 1)));
    }

    // "Fabrice Noël", "Visite du commissaire Thibaut Breton": a word, after a first name that is none
    private static boolean isBorne(Passage passage, int i) {
        return FirstNames.has(passage.word(i - 1)) && !FrenchWords.has(passage.word(i - 1)) && passage.joins(i);
    }
}

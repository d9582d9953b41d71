package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** The number that a name ends with, and that counts nothing: one of several ({@code IRCAB 2}), or a department's ({@code UIMM 42}). */
final class RunNumbers {
    /** What follows the number of a name, and no number that counts. */
    private static final Set<String> AFTER_NUMBER =
            WordSet.of("et ou est a sera sont qui dans sur commence accueille compte doit");

    private RunNumbers() {}

    /** Whether the number at {@code i} is the last word of the name that begins at {@code from}. */
    static boolean ends(Passage passage, int from, int i) {
        boolean firms = !FrenchWords.has(passage.word(i - 1)) || NounBefore.of(passage, from) == NounClass.COMPANY;
        return isSmallNumber(passage, i) && firms || isDepartement(passage, from, i);
    }

    // "IRCAB 2", "Sea Energy 4," one of several of that name
    private static boolean isSmallNumber(Passage passage, int i) {
        String after = passage.word(i + 1);
        boolean decimal = after.equals(",")
                && i + 2 < passage.size()
                && passage.at(i + 2).isNumber()
                && !passage.at(i + 2).spaceBefore(); // "l'Ademe 1,1 million"
        boolean known = WellKnown.get().lookup(passage.at(i - 1).text()).isPresent()
                || !Territories.get().lookup(passage.at(i - 1).text()).isEmpty(); // "(Savoie 4, Isère 8)"
        return !decimal
                && !known
                && passage.at(i).isNumber()
                && passage.at(i).text().length() == 1
                && passage.at(i).spaceBefore()
                && !passage.word(i - 1).equals("co")
                && (after.isEmpty()
                        || !passage.isWord(i + 1)
                                && !passage.at(i + 1).isNumber()
                                && !after.equals("%")
                                && !after.equals("€")
                        || AFTER_NUMBER.contains(after));
    }

    // "MECA 42, la fédération des fondeurs": what the body is stands behind its name
    private static boolean isApposed(Passage passage, int comma) {
        int noun = FunctionWords.isArticle(passage.word(comma + 1)) ? comma + 2 : comma + 1;
        return passage.word(comma).equals(",")
                && (NounClass.COMPANY.has(passage.word(noun)) || NounClass.INSTITUTION.has(passage.word(noun)));
    }

    // "l'UIMM 42", "l'association Filair 42": a body of a department, by its number
    private static boolean isDepartement(Passage passage, int from, int i) {
        String after = passage.word(i + 1);
        boolean bodys = Acronyms.isAcronym(passage.at(i - 1))
                        && (FunctionWords.isArticle(passage.word(i - 2)) || i == from + 1 && isApposed(passage, i + 1))
                || NounBefore.of(passage, from) == NounClass.COMPANY
                || NounBefore.ofList(passage, from) == NounClass.COMPANY
                || passage.word(i).startsWith("0"); // "Aciéria 03"
        return passage.at(i).isNumber()
                && passage.at(i).text().length() == 2
                && passage.at(i).spaceBefore()
                && bodys
                && Territories.get().lookup(passage.at(i - 1).text()).isEmpty()
                && (after.isEmpty()
                        || after.equals(",")
                        || after.equals(".")
                        || after.equals("(")
                        || AFTER_NUMBER.contains(after)
                        || AgreementRuns.isUncounted(passage, i))
                && !(i + 2 < passage.size()
                        && passage.at(i + 2).isNumber()
                        && !passage.at(i + 2).spaceBefore());
    }
}

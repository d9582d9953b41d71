package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** Companies and others that bear a person's name or look like one: {@code chez Paul Berger}; {@code Jean Lorrain, marque phare}. */
final class FounderNames {
    private static final Set<String> LEADERS =
            WordSet.of("president presidente pdg dg directeur directrice patron patronne gerant");
    /** Nouns that call a company and no person. */
    private static final Set<String> COMPANIES = WordSet.of(
            """
            marque groupe entreprise societe maison firme filiale pme eti start-up startup enseigne manufacture
            multinationale cooperative association compagnie fleuron""");

    private FounderNames() {}

    /** Whether the person's name from {@code i} to {@code end} is rather a company's there. */
    static boolean is(Passage passage, int i, int end) {
        return isListedCompany(passage, end) || isNamedAfter(passage, i, end) || isCalledCompany(passage, end);
    }

    /** Whether a word of the name tells a company: {@code Jacky Transports}. */
    static boolean isCompany(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = passage.word(i);
            boolean trade = NameTails.isTrade(word) || word.equals("transports"); // "Jacky Transports"
            if (trade || NounClass.INSTITUTION.has(word) || RunWords.isCompanyForm(word)) {
                return true;
            }
        }
        return false;
    }

    // "chez Paul Berger", "le PDG de Jean Lorrain": a company that bears its founder's name; "chez Paul Berger, gérant
    // de Lorrain" is he
    private static boolean isNamedAfter(Passage passage, int i, int end) {
        String before = passage.word(i - 1);
        boolean of = before.equals("de") || before.equals("d'");
        return before.equals("chez") && !PersonSigns.holdsPosition(passage, end)
                || (of && LEADERS.contains(passage.word(i - 2)));
    }

    // "Serge Ferrari, Thuasne, Porcher": a company named after a person, among companies
    private static boolean isListedCompany(Passage passage, int end) {
        String tie = passage.word(end);
        boolean tied = tie.equals(",") || tie.equals("ou");
        int next = end + 1;
        String after = passage.word(next + 1);
        return tied
                && passage.isProper(next)
                && !FirstNames.has(passage.word(next))
                && !NounClass.ROLE.has(passage.word(next))
                && !FrenchWords.has(passage.word(next))
                && (after.equals(",") || after.equals("et") || after.equals("ou"));
    }

    // "SEM West": an acronym that is spelt like a first name
    static boolean isShoutedAlone(Passage passage, int i) {
        return passage.at(i).isAllCapitals()
                && passage.word(i).length() <= 4
                && passage.isWord(i + 1)
                && !passage.at(i + 1).isAllCapitals()
                && passage.word(i + 1).length() > 1;
    }

    // "Jean Lorrain, marque phare du groupe": what follows calls it a company
    private static boolean isCalledCompany(Passage passage, int end) {
        boolean one =
                passage.word(end + 1).equals("une") || passage.word(end + 1).equals("un");
        // "Anne Martin, enseigne à Brest": a verb
        boolean teaches = passage.word(end + 1).equals("enseigne") && !FunctionWords.isOf(passage.word(end + 2));
        return passage.word(end).equals(",") && !teaches && COMPANIES.contains(passage.word(one ? end + 2 : end + 1));
    }
}

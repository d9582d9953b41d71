package org.filigraph.mention;

import java.util.Locale;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Capitals that name nothing: the rubric of a page, a heading in capitals, a common noun misspelt, who took a picture. */
final class EmptyCapitals {
    /** Shorter words in capitals are rather acronyms. */
    private static final int RUBRIC = 6;

    private static final int SLIP = 7;
    /** So many words of a heading are looked at. */
    private static final int SHOUTED = 12;

    private static final int INITIALS = 3;
    private static final int LONGEST_UNIT = 4;
    private static final int LONGEST_CUT = 6;
    private static final int LONGEST_CELL = 14;

    /** What ties the words of a heading, and seldom those of a name. */
    private static final Set<String> TIES = WordSet.of("pour a au aux et dans sur par avec en");

    /** Words, cut short, that head the columns of tables. */
    private static final Set<String> COLUMNS = WordSet.of("evol var croiss eff effectif ens nb etab ets");

    private static final int LONGEST_SOURCE = 80;

    private EmptyCapitals() {}

    static boolean is(CapitalRun run) {
        return isBareFunction(run)
                || isLabel(run)
                || isSource(run)
                || isCentury(run)
                || isRubric(run)
                || isShouted(run)
                || isSlip(run)
                || isInitials(run)
                || PassingCapitals.is(run)
                || isColumn(run);
    }

    // "ECONOMIE • Une centaine d'entreprises": a word in capitals and a mark before the text
    private static boolean isRubric(CapitalRun run) {
        Passage passage = run.passage();
        return run.from() == 0
                && run.length() == 1
                && run.first().isAllCapitals()
                && run.first().text().length() >= RUBRIC
                && run.to() < passage.size()
                && !passage.isWord(run.to())
                && !BodyPosition.isSaidToBe(run)
                && FrenchWords.has(run.first().folded());
    }

    /** Whether a single word is a unit, a quarter of a year, or a word cut short: {@code 7,8 Mt}, {@code au T4}, {@code Évol.} */
    static boolean isMeasure(CapitalRun run) {
        Passage passage = run.passage();
        String form = run.first().text();
        boolean unit = run.from() > 0
                && passage.at(run.from() - 1).isNumber()
                && form.length() <= LONGEST_UNIT
                && !passage.hasCapital(run.from() - 2);
        boolean quarter =
                form.length() == 2 && "TQSH".indexOf(form.charAt(0)) >= 0 && "1234".indexOf(form.charAt(1)) >= 0;
        boolean cut = run.to() < passage.size()
                && passage.word(run.to()).equals(".")
                && form.length() <= LONGEST_CUT
                && passage.block().span().length() <= LONGEST_CELL;
        return unit || quarter || cut;
    }

    // "AIDES POUR LES ARTISANS ET LES COMMERCES"
    private static boolean isShouted(CapitalRun run) {
        Passage passage = run.passage();
        int small = 0;
        for (int i = run.from(); i < passage.size() && i < run.from() + SHOUTED; i++) {
            if (passage.isWord(i) && !isLoud(passage.at(i))) {
                break;
            }
            small += TIES.contains(passage.word(i)) ? 1 : 0;
        }
        boolean counted = run.from() > 0 && passage.at(run.from() - 1).isNumber();
        return small >= (counted ? 1 : 2) && isLoud(run.first()) && run.first().isWord();
    }

    private static boolean isLoud(Token token) {
        return token.text().equals(token.text().toUpperCase(Locale.FRENCH));
    }

    // "la Comission": a common noun with a letter too few or too many
    private static boolean isSlip(CapitalRun run) {
        String word = run.first().folded();
        if (run.length() > 1
                || word.length() < SLIP
                || run.first().isAllCapitals()
                || FrenchWords.has(word)
                || !FunctionWords.isArticle(run.passage().word(run.from() - 1))) {
            return false;
        }
        for (int i = 1; i < word.length() - 1; i++) {
            boolean vowel = "aeiouy".indexOf(word.charAt(i)) >= 0;
            String twice = word.substring(0, i) + word.charAt(i) + word.substring(i);
            boolean doubled = word.charAt(i) == word.charAt(i + 1);
            if (!vowel && isInstitution(doubled ? word.substring(0, i) + word.substring(i + 1) : twice)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInstitution(String word) {
        return FrenchWords.has(word) && NounClass.INSTITUTION.has(word);
    }

    // "Évol. (%)", "Part": the head of a column, which is a word cut short
    private static boolean isColumn(CapitalRun run) {
        return run.length() == 1
                && run.from() == 0
                && run.passage().block().kind() == Block.Kind.ROW
                && COLUMNS.contains(run.first().folded());
    }

    // "le port de pêche (RL)": at the end of a line
    private static boolean isInitials(CapitalRun run) {
        Passage passage = run.passage();
        return run.length() == 1
                && run.first().isAllCapitals()
                && run.first().text().length() < INITIALS
                && passage.word(run.from() - 1).equals("(")
                && passage.word(run.to()).equals(")")
                && run.to() + 1 == passage.size()
                && !(passage.hasCapital(run.from() - 2)
                        && passage.word(run.from() - 2).charAt(0)
                                == run.first().folded().charAt(0));
    }

    // "Source : Insee, Estel.": a word for a body of data
    private static boolean isSource(CapitalRun run) {
        Passage passage = run.passage();
        return run.isCommon()
                && run.length() == 1
                && passage.word(0).startsWith("source")
                && passage.block().span().length() <= LONGEST_SOURCE;
    }

    // "[NEWS]"
    private static boolean isLabel(CapitalRun run) {
        return run.passage().word(run.from() - 1).equals("[")
                && run.passage().word(run.to()).equals("]");
    }

    private static boolean isBareFunction(CapitalRun run) {
        boolean named = Acronyms.isAcronym(run.first()) && NounBefore.of(run.passage(), run.from()) != null;
        return run.length() == 1 && FunctionWords.has(run.first().folded()) && !named;
    }

    // "AXE 1 – Former", "AXE 2 – Innover": parts of a text by their number
    static boolean isSeriesLabel(Page page, CapitalRun run) {
        Passage passage = run.passage();
        int number = run.from() + 1;
        boolean label = run.from() == 0
                && number < passage.size()
                && passage.at(number).isNumber()
                && passage.at(number).text().length() == 1
                && !passage.isWord(number + 1);
        return label && page.series().contains(passage.word(0));
    }

    // "XIXe", "XXIème"
    private static boolean isCentury(CapitalRun run) {
        String word = run.length() == 1 ? run.head() : "";
        int end = 0;
        while (end < word.length() && "ivxl".indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        String rest = word.substring(end);
        return end > 0 && (rest.equals("e") || rest.equals("eme") || rest.equals("es") || rest.equals("emes"));
    }
}

package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Capitals of which a text speaks in passing, and no body: somebody called by a first name ({@code Louise, 19 ans}), where a
 * street or a hall is ({@code rue de la Tour-Noire}), a trade that opens a list ({@code Soudeurs, monteurs}), a word that
 * came to French but lately.
 */
final class PassingCapitals {
    private static final Set<String> STREETS = WordSet.of(
            """
            rue avenue boulevard place quai salle halle gare allee allees impasse chemin route square esplanade faubourg
            rond-point autoroute mer""");
    private static final Set<String> LATE_WORDS = WordSet.of("quid brexit bachelor mastere export import");
    private static final Set<String> ENDS_OF_TRADES = WordSet.of("eur eurs euse euses iste istes");
    /** What tells who somebody is: age, then or now. */
    private static final Set<String> TELLS_WHO = WordSet.of("ancien ancienne jeune apprenti apprentie future futur");

    private PassingCapitals() {}

    static boolean is(CapitalRun run) {
        return isStreet(run)
                || run.length() == 1
                        && (isSomebody(run)
                                || isTrade(run)
                                || LATE_WORDS.contains(run.first().folded()));
    }

    // "rue Voltaire", "place de la Tour-Noire", "en mer d'Iroise"
    private static boolean isStreet(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.from() - 1;
        while (i > run.from() - 4
                && (FunctionWords.isOf(passage.word(i)) || FunctionWords.isArticle(passage.word(i)))) {
            i--;
        }
        return STREETS.contains(passage.word(i)) && !passage.hasCapital(i) && passage.joins(run.from());
    }

    // "Louise, 19 ans", "demande Louise", "Louise, ancienne vendeuse"
    private static boolean isSomebody(CapitalRun run) {
        Passage passage = run.passage();
        if (!FirstNames.has(run.first().folded())) {
            return false;
        }
        boolean aged = passage.word(run.to()).equals(",")
                && run.to() + 1 < passage.size()
                && passage.at(run.to() + 1).isNumber()
                && passage.word(run.to() + 2).equals("ans");
        boolean told = passage.word(run.to()).equals(",")
                && (TELLS_WHO.contains(passage.word(run.to() + 1)) || NounClass.ROLE.has(passage.word(run.to() + 1)));
        return aged || told || SpeechVerbs.has(passage.word(run.from() - 1));
    }

    // "Soudeurs, monteurs, caristes : les métiers ne manquent pas"
    private static boolean isTrade(CapitalRun run) {
        Passage passage = run.passage();
        String word = run.first().folded();
        boolean list = passage.startsClause(run.from())
                && passage.word(run.to()).equals(",")
                && !passage.hasCapital(run.to() + 1);
        return list
                && ENDS_OF_TRADES.stream().anyMatch(word::endsWith)
                && ENDS_OF_TRADES.stream().anyMatch(passage.word(run.to() + 1)::endsWith);
    }
}

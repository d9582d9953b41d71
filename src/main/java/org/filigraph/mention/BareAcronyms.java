package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Acronyms that stand alone: the name of a body, unless the words beside make one a place, a common noun or a signature. */
final class BareAcronyms {
    /** Longer words in capitals are rather words than acronyms. */
    private static final int LONGEST_ACRONYM = 7;

    /** An acronym of so many letters may be a word of its own. */
    private static final int SHORTEST_WORD = 5;

    private static final int LONGEST_RUBRIC = 40;
    private static final Set<String> ARTICLES = WordSet.of("le la les du des au aux");

    private BareAcronyms() {}

    /** The body that an acronym names, or null. */
    static @Nullable Name name(Page page, CapitalRun run) {
        Passage passage = run.passage();
        Token token = run.first();
        String before = passage.word(run.from() - 1);
        if (page.acronyms().isCommon(token)
                || (passage.isTitleCase() && token.text().length() < 4)) {
            return null;
        }
        String initial = passage.word(run.from() - 2);
        boolean signed = before.equals(".") && initial.length() == 1; // "P. MORVAN"
        boolean shouted = token.text().length() >= LONGEST_ACRONYM && FrenchWords.has(token.folded());
        if (BodyPosition.isSaidToBe(run) && !NounClass.ROLE.has(token.folded())) {
            return run.named(EntityKind.ORGANISATION, "organisation.subject", 0.75);
        }
        // "AUTOUR DU BOIS": the words before are in capitals too
        boolean rubric = ARTICLES.contains(before)
                && passage.at(run.from() - 1).isAllCapitals()
                && passage.block().span().length() <= LONGEST_RUBRIC
                && FrenchWords.has(token.folded());
        if (signed
                || rubric
                || shouted && passage.block().span().length() <= LONGEST_RUBRIC
                || isNoun(passage, run.from())) {
            return null;
        }
        boolean qualifies =
                passage.isWord(run.from() - 1) && !passage.hasCapital(run.from() - 1) && !FunctionWords.has(before);
        boolean whole = token.text().length() >= SHORTEST_WORD && !FrenchWords.has(token.folded());
        boolean people = Territories.get().demonym(before).isPresent()
                && FunctionWords.isDeterminer(passage.word(run.from() - 2));
        if (qualifies && whole && (people || BodyPosition.isActor(run))) {
            // "le nantais ORVEL", "À l'inverse ORVEL a"
            return run.named(EntityKind.ORGANISATION, "organisation.acronym", 0.7);
        }
        if (qualifies
                || before.equals("en")
                || before.equals("a") && !PlacePosition.isRecipient(passage, run.from())
                || passage.word(run.to()).equals("-")) {
            return null;
        }
        boolean definite = before.equals("l'") || before.equals("la") || before.equals("le") || before.equals("du");
        return run.named(EntityKind.ORGANISATION, "organisation.acronym", definite ? 0.75 : 0.65);
    }

    // "LE CLUSTER", "L'USINE EN CHIFFRES": the body that the text is about, in the capitals of a heading
    private static boolean isNoun(Passage passage, int i) {
        String word = passage.word(i);
        boolean noun = NounClass.COMPANY.has(word) || NounClass.INSTITUTION.has(word);
        boolean shouted = i == 0 || passage.at(i - 1).isAllCapitals();
        return noun && shouted;
    }

    // "avec le Greta", "passée par l'Insa": an institution's acronym that is said as a word
    static boolean isSpokenInstitution(CapitalRun run) {
        Passage passage = run.passage();
        String article = passage.word(run.from() - 1);
        return NounClass.INSTITUTION.has(run.head())
                && !NounClass.COMPANY.has(run.head())
                && !FrenchWords.has(run.head())
                && passage.isProper(run.from())
                && (article.equals("le")
                        || article.equals("la")
                        || article.equals("l'")
                        || article.equals("au")
                        || article.equals("du"));
    }
}

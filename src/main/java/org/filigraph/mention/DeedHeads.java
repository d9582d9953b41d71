package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Nouns for what is done to a body, or what a body does, at the head of a line: "Reprise de X (Oyonnax)", "1999 – Rachat de
 * la société X", "Soutien de X à Y". They
 * begin a line as a name does, and are no part of the one behind them.
 */
final class DeedHeads {
    private static final Set<String> DEEDS = WordSet.of(
            """
            reprise rachat acquisition cession absorption vente ouverture creation fondation lancement inauguration
            fermeture extension agrandissement modernisation demenagement installation implantation visite arrivee
            depart adhesion entree nomination liquidation redressement integration rapprochement relance sauvetage
            naissance fusion transmission renovation aide aides soutien appui concours subvention subventions pret
            financement cofinancement accompagnement""");
    private static final int NEAR = 3;

    private DeedHeads() {}

    /** Index where the body's name begins behind the deed told at {@code i}; {@code i} where none is told. */
    static int after(Passage passage, int i) {
        boolean push =
                passage.word(i).equals("coup") && passage.word(i + 2).equals("pouce"); // "Coup de pouce de X à Y"
        int of = push ? i + 3 : i + 1;
        while (of - i < NEAR
                && passage.isWord(of)
                && !passage.hasCapital(of)
                && FrenchWords.has(passage.word(of))
                && !FunctionWords.isOf(passage.word(of))) {
            of++; // "Entrée progressive de"
        }
        int body = of + 1;
        body += FunctionWords.isArticle(passage.word(body)) ? 1 : 0;
        body += NounClass.COMPANY.has(passage.word(body)) && !passage.hasCapital(body) ? 1 : 0;
        boolean deed = (push || DEEDS.contains(passage.word(i))) && FunctionWords.isOf(passage.word(of));
        return deed && passage.hasCapital(body) ? body : i;
    }
}

package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** What only a person does with the lead of a body: {@code prend les commandes}, {@code quitte la présidence}. */
final class Helms {
    private static final Set<String> VERBS = WordSet.of(
            """
            prend prendra prenait reprend reprendra quitte quittera quittait cede cedera abandonne assure conserve
            garde tient""");
    private static final Set<String> LEADS =
            WordSet.of("commandes renes manettes presidence vice-presidence gerance tresorerie barre");

    private Helms() {}

    /** Whether such words begin at {@code i}. */
    static boolean isTaken(Passage passage, int i) {
        return VERBS.contains(passage.word(i))
                && (FunctionWords.isArticle(passage.word(i + 1))
                        || passage.word(i + 1).equals("sa")
                        || passage.word(i + 1).equals("ses"))
                && LEADS.contains(passage.word(i + 2));
    }
}

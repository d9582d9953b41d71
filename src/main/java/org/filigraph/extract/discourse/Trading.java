package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** What is told of businesses and never of an authority: "basée à Sens, elle", "elle fabrique", "il réalise un chiffre". */
final class Trading {
    /** What a sentence that tells of a business opens with. */
    private static final Set<String> FRONTED = WordSet.of(
            """
            base basee installe installee implante implantee etabli etablie fonde fondee specialise specialisee
            domicilie domiciliee rachete rachetee reconnu reconnue""");
    /** What businesses do. */
    private static final Set<String> DOES = WordSet.of(
            """
            fabrique fabriquait produit produisait assemble assemblait concoit usine commercialise vend vendait
            exporte exportait livre distribue sous-traite embauche transforme conditionne brasse tisse""");
    /** Words between the pronoun and what it does. */
    private static final Set<String> BETWEEN = WordSet.of("y en a ne n' se s' les le la l'");

    private static final int NEAR = 3;

    private Trading() {}

    /** Whether the words around the pronoun at {@code i} tell of it what no authority is or does. */
    static boolean isTold(Wording w, int i) {
        boolean opens = FRONTED.contains(w.word(0))
                && w.name(0) == null
                && w.word(i - 1).equals(",");
        int verb = i + 1;
        while (verb - i < NEAR && BETWEEN.contains(w.word(verb))) {
            verb++;
        }
        boolean earns = w.word(verb).startsWith("realis") && w.says(verb + 1, "un", "chiffre");
        return opens || earns || DOES.contains(w.word(verb)) && w.name(verb) == null;
    }
}

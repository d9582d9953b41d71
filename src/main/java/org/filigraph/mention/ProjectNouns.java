package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Nouns for what several do together for a time and under a name of its own: {@code le projet N}, {@code la chaire N},
 * {@code le laboratoire commun N}. None of them is a body, and none is signed like a contract.
 */
public final class ProjectNouns {
    private static final Set<String> MASCULINE = WordSet.of("projet labcom demonstrateur consortium");
    private static final Set<String> FEMININE = WordSet.of("chaire demarche initiative experimentation");
    /** What is a project where somebody gives it a name, and many other things besides. */
    private static final Set<String> CALLED = WordSet.of("dossier chantier programme recherche");

    private ProjectNouns() {}

    /** Whether a folded noun in the singular is one. */
    public static boolean has(String noun) {
        return MASCULINE.contains(noun) || FEMININE.contains(noun);
    }

    /** Whether a folded noun tells a project where a name is given to it: "le gros dossier s'appelle N". */
    static boolean isCalled(String noun) {
        return has(noun) || CALLED.contains(noun);
    }

    static boolean isFeminine(String noun) {
        return FEMININE.contains(noun);
    }

    /** Whether a rule of names finds those of projects. */
    public static boolean isRule(String rule) {
        return rule.startsWith("organisation.project");
    }

    /** Whether the noun goes on with an adjective that belongs to it: "laboratoire commun". */
    public static boolean isJoint(String noun, String adjective) {
        return (noun.equals("laboratoire") || noun.equals("equipe"))
                && (adjective.equals("commun") || adjective.equals("mixte") || adjective.equals("commune"));
    }
}

package org.filigraph.identity;

import java.util.Locale;

/**
 * The judgement that two IRIs name two things, though a rule takes them for one.
 *
 * @param taken what the rule would have it
 * @param obstacle what kind of thing speaks against it
 * @param detail what speaks against it, as people say it or as registers have it
 */
record Distinction(Identification taken, Obstacle obstacle, String detail) {
    /** What keeps two things apart whatever their names. */
    enum Obstacle {
        /** A person says so, in the file of corrections. */
        PERSON("une personne dit qu'il y en a deux", "a person says that they are two"),
        /** The tables of well-known bodies and programmes have both. */
        TABLE("les tables de référence en connaissent deux", "the reference tables know two"),
        /** A register gives them two identifiers. */
        IDENTIFIER("leurs identifiants diffèrent", "their identifiers differ");

        private final String french;
        private final String english;

        Obstacle(String french, String english) {
            this.french = french;
            this.english = english;
        }

        /** What it says, in the language of that tag: French, or English for any other. */
        String meaning(String language) {
            return language.equals("fr") ? french : english;
        }

        /** Its name in the graph: {@code identifier}. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

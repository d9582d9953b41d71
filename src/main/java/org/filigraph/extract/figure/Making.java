package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.text.Token;

/** Tells things that are made, so many in a time, from things that are just there: "livre 40 rames par an". */
final class Making {
    private static final List<String> VERBS = List.of(
            "produi",
            "fabriqu",
            "assembl",
            "livr",
            "construi",
            "capacite",
            "cadence",
            "usin",
            "conditionn",
            "sortir",
            "sort",
            "imprim",
            "transform",
            "montent",
            "embouteill",
            "fournir",
            "fourni",
            "brass",
            "trait",
            "recolt",
            "collect",
            "vinifi",
            "distill",
            "extra",
            "recycl",
            "cultiv",
            "coul",
            "forg",
            "tiss",
            "affin",
            "abatt",
            "expedi");
    /** Of what is there to be used, not to be sold. */
    private static final List<String> USING = List.of(
            "install",
            "acqui",
            "acquer",
            "entretien",
            "entret",
            "exploit",
            "deplo",
            "remplac",
            "dote",
            "flotte",
            "modernis",
            "renov",
            "investi",
            "mainten",
            "entretenu",
            "circul",
            "demantel");

    private static final Set<String> RATES = Set.of("an", "jour", "mois", "semaine", "heure", "minute", "annee");
    private static final int BEFORE = 8;
    private static final int AFTER = 6;

    private Making() {}

    /** Whether the things at {@code noun} are put up, kept or run: "installe trois robots", "entretient 190 rames". */
    static boolean isUsed(List<Token> tokens, int first, int noun) {
        return Words.any(tokens, first - BEFORE, first, USING) || Words.any(tokens, noun + 1, noun + AFTER, USING);
    }

    /**
     * Whether what a number counts is made.
     *
     * @param first index of the number's first word
     * @param noun index of the noun, or after the number where it has none
     */
    static boolean isToldOf(List<Token> tokens, int first, int noun) {
        for (int i = Math.max(0, first - BEFORE); i < first; i++) {
            String word = tokens.get(i).folded();
            if (VERBS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return isRate(tokens, noun + 1);
    }

    /** "par an", "chaque année", within the noun phrase that goes on at {@code from}. */
    private static boolean isRate(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + AFTER); i++) {
            Token token = tokens.get(i);
            if ((token.is("par") || token.is("chaque"))
                    && RATES.contains(tokens.get(i + 1).folded())) {
                return true;
            }
            if (token.is("annuels") || token.is("annuelles") || token.is("produits") || token.is("produites")) {
                return true;
            }
            if (NounPhrase.CLOSING.contains(token.folded()) || !token.isWord()) {
                return false;
            }
        }
        return false;
    }
}

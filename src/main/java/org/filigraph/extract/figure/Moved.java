package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What a percentage of growth or decline is of, where no noun right at it tells. */
final class Moved {
    /** What grows or falls is rather what they make than how many they are. */
    private static final Set<String> ACTIVE = WordSet.of("productionSites products");

    private static final List<String> NUMBERING = List.of(
            "nombre", "solde", "ouvert", "fermet", "creation", "implant", "installation", "densite", "supplement");
    private static final List<String> RAISING =
            List.of("augmenter", "accroitre", "reduire", "diminuer", "baisser", "relever", "booster", "majorer");
    private static final Set<String> ARTICLES = WordSet.of("le la les l' son sa ses leur leurs");
    private static final Set<String> TO = WordSet.of("au a");
    /** "31 000 visiteurs, un chiffre en hausse de 12 %": what the figure before is called. */
    private static final Set<String> FIGURES = WordSet.of("chiffre montant total record resultat score niveau volume");

    private static final int OBJECT = 6;
    private static final int SETTING = 14;

    private Moved() {}

    /** "La sucrerie progresse de 4 %", "les fibres, une chute de 12 %": of plants and wares, their output. */
    static boolean isActivity(List<Token> tokens, Numeral numeral, int first, int after, Counted counted) {
        boolean moves = numeral.sign() != 0
                || numeral.form() == Numeral.Form.FACTOR
                || Measures.movement(tokens, first, after) != 0;
        boolean aside = first > 0 && tokens.get(first - 1).is("(");
        boolean activity = after + 2 < tokens.size()
                && counted.noun() == after + 2
                && NounPhrase.isOf(tokens.get(after))
                && tokens.get(after + 1).is("la")
                && counted.indicator().equals("productionSites"); // "60 % de la filature"
        return activity
                || moves
                        && !aside
                        && ACTIVE.contains(counted.indicator())
                        && !Words.any(tokens, first - SETTING, after + OBJECT, NUMBERING);
    }

    /** "augmenter de 40 % le nombre de brevets", "réduire d'un quart le coût": the noun of what is raised, or -1. */
    static int object(List<Token> tokens, Numeral numeral, int first, int after) {
        boolean raised = numeral.unit().equals("percent")
                && first > 1
                && (tokens.get(first - 1).is("de") || tokens.get(first - 1).is("d'"))
                && RAISING.contains(tokens.get(first - 2).folded())
                && after < tokens.size()
                && ARTICLES.contains(tokens.get(after).folded());
        for (int i = after + 1; raised && i < Math.min(tokens.size(), after + OBJECT); i++) {
            if (CountedNouns.indicatorAt(tokens, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** "participe pour 5 % au PIB", "contribue à 8 % à la valeur ajoutée". */
    static @Nullable Counted ofWealth(List<Token> tokens, Numeral numeral, int link) {
        if (!TO.contains(tokens.get(link).folded())) {
            return null;
        }
        for (int i = link + 1; i < Math.min(tokens.size(), link + 3); i++) {
            Optional<Phrases.Hit<String>> hit =
                    CountedNouns.indicatorAt(tokens, i).filter(h -> h.value().equals("gdp"));
            if (hit.isPresent()) {
                return Indicators.counted(tokens, numeral, hit.get(), "figure.percent", 0.85);
            }
        }
        return null;
    }

    /** "23 % de la collecte de lait", "60 % du tissage": of a deed by which wares are made. */
    static boolean isMade(List<Token> tokens, int after) {
        boolean article = after + 1 < tokens.size()
                && (tokens.get(after + 1).is("la") || tokens.get(after + 1).is("l'"));
        int noun = article ? after + 2 : after + 1;
        return noun < tokens.size() && (article || tokens.get(after).is("du")) && Deeds.isMaking(tokens, noun);
    }

    /** "17 % ⏎ part de l'industrie dans la valeur ajoutée": the noun of the whole, or -1. */
    static int whole(List<Token> tokens, int link) {
        boolean part = tokens.get(link).is("part") && link + 1 < tokens.size() && NounPhrase.isOf(tokens.get(link + 1));
        boolean within = false;
        for (int i = link + 2;
                part
                        && i < Math.min(tokens.size(), link + SETTING)
                        && tokens.get(i).isWord();
                i++) {
            within |= tokens.get(i).is("dans");
            if (within && CountedNouns.indicatorAt(tokens, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** "691 ateliers de moins de 10 salariés, nombre en hausse de 35 %": of how many there are. */
    static boolean isOfNumber(List<Token> tokens, int from, int first) {
        for (int i = from + 1; i + 1 < first; i++) {
            boolean figure = FIGURES.contains(tokens.get(i).folded())
                    && Set.of("un", "le", "ce").contains(tokens.get(i - 1).folded());
            if ((figure || tokens.get(i).is("nombre")) && !NounPhrase.isOf(tokens.get(i + 1))) {
                return true;
            }
        }
        return false;
    }
}

package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that tell how high what was told of has risen, or is to rise, without naming it again: "porter ce nombre à
 * vingt", "l'objectif est fixé à 800 par an", "le cap des 300 est franchi", "une équipe de onze".
 */
final class LevelsReached {
    /** What a level is called that stands for the number of things told before. */
    private static final Set<String> LEVELS = WordSet.of(
            """
            nombre chiffre objectif cap barre seuil total cible cadence rythme effectif capacite ambition niveau""");
    /** Words between a level and its number. */
    private static final Set<String> LINKS = WordSet.of("a de d' des les aux au est etait sera reste");
    /** Levels of what is made in a time. */
    private static final Set<String> RATES = WordSet.of("cadence rythme capacite");

    private static final Stems SETTING = Stems.of("fix port pass attein etabli mont arret ramen revu relev doi devra");
    private static final Set<String> CREWS = WordSet.of("equipe effectif atelier brigade bande");
    private static final Set<String> OF = WordSet.of("de d'");
    private static final int REACH = 9;

    private LevelsReached() {}

    /** What a number that stands alone counts of those told before, or null where it tells no level. */
    static @Nullable Counted of(Sentence sentence, Numeral numeral, int first, Told told) {
        List<Token> tokens = sentence.tokens();
        if (first < 2 || !LINKS.contains(tokens.get(first - 1).folded())) {
            return null;
        }
        if (OF.contains(tokens.get(first - 1).folded())
                && CREWS.contains(tokens.get(first - 2).folded())
                && !tokens.get(first - 2).is("effectif")) {
            return new Counted("employment", -1, numeral.span(), "figure.elliptic", 0.7); // "une équipe de onze"
        }
        if (isOfCrew(tokens, first)) {
            return new Counted("employment", -1, numeral.span(), "figure.elliptic", 0.7);
        }
        boolean set = false;
        for (int i = first - 2; i >= Math.max(0, first - REACH) && tokens.get(i).isWord(); i--) {
            String word = tokens.get(i).folded();
            set |= SETTING.begin(word);
            if (LEVELS.contains(word) && (set || i >= first - 2 || isReached(tokens, i))) {
                return counted(sentence, numeral, i, told);
            }
        }
        return null;
    }

    // "l'équipe est passée de 5 à 9", "nos effectifs sont montés à 60"
    private static boolean isOfCrew(List<Token> tokens, int first) {
        boolean set = false;
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            String word = tokens.get(i).folded();
            if (!tokens.get(i).isWord() && !tokens.get(i).isNumber()) {
                return false;
            }
            set |= SETTING.begin(word);
            if (word.equals("equipe") || word.equals("equipes") || word.equals("effectifs")) {
                return set && i < first - 2;
            }
        }
        return false;
    }

    /** "porter ce nombre à", "passer le cap des": the verb stands before the level. */
    private static boolean isReached(List<Token> tokens, int level) {
        for (int i = level - 1; i >= Math.max(0, level - 3); i--) {
            String word = tokens.get(i).folded();
            if (SETTING.begin(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Counted counted(Sentence sentence, Numeral numeral, int level, Told told) {
        List<Token> tokens = sentence.tokens();
        for (int i = level + 1; i < Math.min(tokens.size(), level + 5); i++) {
            Optional<Phrases.Hit<String>> noun = CountedNouns.indicatorAt(tokens, i);
            boolean people = noun.isPresent()
                    && !MoneyWords.INDICATORS.contains(noun.get().value());
            if (people && noun.isPresent()) {
                return new Counted(noun.get().value(), i, numeral.span(), "figure.label", 0.7); // "nombre d'adhérents"
            }
        }
        Told.Entry like = told.wholeIn(sentence, BigDecimal.ZERO);
        like = like == null ? told.wholeBefore(sentence, BigDecimal.ZERO) : like;
        if (like == null || MoneyWords.INDICATORS.contains(like.indicator())) {
            return null;
        }
        boolean rate =
                RATES.contains(tokens.get(level).folded()) && like.indicator().equals("products");
        return new Counted(rate ? "production" : like.indicator(), -1, numeral.span(), "figure.elliptic", 0.65, like);
    }
}

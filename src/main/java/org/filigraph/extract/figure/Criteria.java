package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Numbers that set a bound for what counts as something, and count nothing: "les PME de moins de 50 salariés". */
final class Criteria {
    private static final Set<String> BOUNDS = WordSet.of("moreThan lessThan");
    private static final Set<String> HAVING = WordSet.of(
            """
            employant comptant ayant comprenant depassant realisant possedant emploient ont comptent disposant""");
    /** Plural nouns that are one thing of many parts: "des effectifs de plus de 50 salariés". */
    private static final Set<String> SUMS = WordSet.of(
            """
            effectifs investissements emplois surfaces locaux aides subventions fonds ventes exportations recettes
            credits retombees besoins depenses pertes etats-unis terrains bureaux ateliers hausses travaux""");

    /** Words that end like plurals, and are none. */
    private static final Set<String> INVARIABLE = WordSet.of(
            """
            travers cours lors parcours concours acces progres processus campus moins hors prix taux flux bois temps
            fois dessous dessus aupres jadis toujours""");

    private static final int WHOLLY = 100;
    private static final int SUMMED = 3;
    private static final int RATE = 8;

    private Criteria() {}

    /** Whether {@code numeral} only bounds the plural noun before it. */
    static boolean hold(List<Token> tokens, Numeral numeral, int first) {
        int after = first;
        while (after < tokens.size()
                && tokens.get(after).span().start() < numeral.span().end()) {
            after++;
        }
        boolean upwards = after + 2 < tokens.size()
                && (tokens.get(after + 1).is("et") || tokens.get(after + 1).is("ou"))
                && (tokens.get(after + 2).is("plus") || tokens.get(after + 2).is("moins"))
                && !(after + 3 < tokens.size()
                        && (tokens.get(after + 3).is("de")
                                || tokens.get(after + 3).is("d'")));
        if (upwards
                && first > 0
                && (tokens.get(first - 1).is("de") || tokens.get(first - 1).is("d'"))) {
            return true; // "les entreprises de 20 salariés et plus"
        }
        if (isVersion(tokens, numeral, first, after) || isWholly(tokens, numeral, first, after)) {
            return true;
        }
        if (isOfShare(tokens, numeral, first) || isRateBase(tokens, first, after)) {
            return true;
        }
        boolean summed = Words.any(tokens, after, after + SUMMED, List.of("total"));
        if (!BOUNDS.contains(numeral.hedge()) || first < 2 || summed) {
            return false;
        }
        Token link = tokens.get(first - 1);
        boolean of = link.is("de") || link.is("d'");
        boolean having = HAVING.contains(link.folded());
        boolean bracket = link.is("(") && numeral.hedge().equals("lessThan");
        if (!of && !having && !bracket) {
            return false;
        }
        int noun = tokens.get(first - 2).is(",") && of ? first - 3 : first - 2;
        if (noun < 0) {
            return false;
        }
        while (noun > 0 && first - noun < 5 && isPlural(tokens.get(noun)) && isPlural(tokens.get(noun - 1))) {
            noun--;
        }
        boolean plural = isPlural(tokens.get(noun))
                || tokens.get(noun).is("pme")
                || tokens.get(noun).is("tpe");
        return plural
                        && !SUMS.contains(tokens.get(noun).folded())
                        && !tokens.get(noun).isCapitalised()
                || tokens.get(noun).isAllCapitals() && plural;
    }

    /** "l'industrie 4.0", "un site 4.0 du groupe": a stage of technology. */
    private static boolean isVersion(List<Token> tokens, Numeral numeral, int first, int after) {
        String written = tokens.subList(first, Math.min(after, tokens.size())).stream()
                .map(Token::text)
                .collect(Collectors.joining());
        return numeral.unit().equals("count")
                && written.length() == 3
                && written.endsWith(".0")
                && first > 0
                && tokens.get(first - 1).isWord();
    }

    /** "un cargo 100 % électrique", "une gamme 100 % française": wholly. */
    private static boolean isWholly(List<Token> tokens, Numeral numeral, int first, int after) {
        return numeral.unit().equals("percent")
                && numeral.form() != Numeral.Form.FACTOR
                && numeral.value().intValue() == WHOLLY
                && first > 0
                && tokens.get(first - 1).isWord()
                && !tokens.get(first - 1).is("a")
                && !NounPhrase.CLOSING.contains(tokens.get(first - 1).folded())
                && !NounPhrase.isOf(tokens.get(first - 1))
                && after < tokens.size()
                && tokens.get(after).isWord()
                && !NounPhrase.isOf(tokens.get(after))
                && !NounPhrase.CLOSING.contains(tokens.get(after).folded());
    }

    /** "58 % avec moins de 10 salariés, 31 % entre 10 et 49": who the share is of. */
    private static boolean isOfShare(List<Token> tokens, Numeral numeral, int first) {
        boolean among = first > 2 && tokens.get(first - 3).is("sur"); // "quatre entreprises sur cinq ont moins de …"
        if (first < 2
                || !tokens.get(first - 2).is("%") && !among
                || !numeral.unit().equals("count")) {
            return false;
        }
        Token link = tokens.get(first - 1);
        boolean between = link.is("entre") && numeral.max() != null;
        boolean having = link.is("avec") || HAVING.contains(link.folded());
        return between || having && BOUNDS.contains(numeral.hedge());
    }

    /** "14 inscrits pour 1 000 habitants": so many as a rate is told for. */
    private static boolean isRateBase(List<Token> tokens, int first, int after) {
        if (first < 2 || !tokens.get(first - 1).is("pour") || after >= tokens.size()) {
            return false;
        }
        String base = tokens.subList(first, after).stream().map(Token::folded).collect(Collectors.joining());
        return Set.of("100", "1000", "10000", "100000", "mille", "cent").contains(base)
                && Words.any(tokens, after, after + 1, List.of("habitant", "salarie", "emploi", "personne", "actif"))
                && tokens.subList(Math.max(0, first - RATE), first - 1).stream().anyMatch(Token::isNumber);
    }

    private static boolean isPlural(Token token) {
        String word = token.folded();
        return token.isWord()
                && word.length() > 3
                && (word.endsWith("s") || word.endsWith("x"))
                && !INVARIABLE.contains(word)
                && !NounPhrase.CLOSING.contains(word)
                && !NounPhrase.BEFORE_NOUN.contains(word);
    }
}

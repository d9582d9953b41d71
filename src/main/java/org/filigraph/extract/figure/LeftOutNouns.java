package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Territories;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers whose noun was told before and is left out, though words follow them: which of those told ("trois autres sont
 * en cours", "les 13 premiers"), where they are ("dont 19 de la région"), what they are ("dont 150 sont des PME").
 */
final class LeftOutNouns {
    /** Which of those told before; a noun may follow these. */
    private static final Set<String> WHICH = WordSet.of(
            """
            autres premiers premieres derniers dernieres seuls seules suivants suivantes restants restantes existants
            existantes actuels actuelles initiaux precedents precedentes nouveaux nouvelles""");

    private static final Set<String> OF = WordSet.of("de d' du des");
    private static final Set<String> ARTICLES = WordSet.of("la le l' les notre");
    private static final Set<String> PLACES = WordSet.of(
            """
            region departement territoire agglomeration metropole pays ville commune bassin vallee ile hexagone
            secteur littoral""");
    private static final Set<String> BEING = WordSet.of("etant ayant devant pouvant restant");
    private static final Set<String> ARE = WordSet.of("sont etaient seront");
    private static final Set<String> SEXES = WordSet.of("femmes hommes filles garcons");
    private static final Set<String> PEOPLE =
            WordSet.of("employment students researchers attendees trainings population members customers");

    private static final int RESPECTIVE = 8;

    private LeftOutNouns() {}

    /** The figure whose noun a number takes up, or null. */
    static Told.@Nullable Entry antecedent(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        if (after >= tokens.size()) {
            return null;
        }
        Told.Entry respective = respective(sentence, first, told);
        if (respective != null) {
            return respective;
        }
        boolean part = first > 0 && tokens.get(first - 1).is("dont");
        if (isWhich(tokens, after)) {
            Told.Entry same = told.lastIn(sentence);
            Told.Entry count = same == null ? null : told.wholeIn(sentence, BigDecimal.ZERO);
            return count != null ? count : told.wholeBefore(sentence, BigDecimal.ZERO);
        }
        if (part && SEXES.contains(tokens.get(after).folded())) {
            Told.Entry whole = told.wholeIn(sentence, numeral.value());
            return whole != null && PEOPLE.contains(whole.indicator()) ? whole : null;
        }
        boolean units = part && tokens.get(after).is("unites"); // "380 bateaux, dont 12 unités de grande taille"
        return units || part && isFrom(tokens, after) ? told.wholeIn(sentence, numeral.value()) : null;
    }

    /** "1 250 ateliers et 7 300 emplois (respectivement 6 100 et 34 000 en France)": the one at the same place. */
    private static Told.@Nullable Entry respective(Sentence sentence, int first, Told told) {
        List<Token> tokens = sentence.tokens();
        int word = first - 1;
        while (word > 0 && word >= first - RESPECTIVE && !tokens.get(word).is("respectivement")) {
            word--;
        }
        if (word < 0 || !tokens.get(word).is("respectivement")) {
            return null;
        }
        int from = word;
        List<Told.Entry> counts = told.countsIn(sentence);
        List<Told.Entry> before = counts.stream().filter(e -> e.at() < from).toList();
        int place = before.size() - 2 + counts.size() - before.size();
        return before.size() >= 2 && place < before.size() ? before.get(place) : null;
    }

    /** "dont 150 sont des PME": what those are. */
    static Optional<Phrases.Hit<String>> predicate(List<Token> tokens, int after) {
        boolean are = after + 2 < tokens.size()
                && ARE.contains(tokens.get(after).folded())
                && (tokens.get(after + 1).is("des") || tokens.get(after + 1).is("de"));
        return are ? CountedNouns.indicatorAt(tokens, after + 2) : Optional.empty();
    }

    /** "trois autres étant en cours", "les 13 premiers annoncés", "les deux seules bretonnes". */
    private static boolean isWhich(List<Token> tokens, int after) {
        if (!WHICH.contains(tokens.get(after).folded())) {
            return false;
        }
        int next = after + 1;
        return next >= tokens.size()
                || Elliptic.standsAlone(tokens, next)
                || BEING.contains(tokens.get(next).folded())
                || Territories.get().demonym(tokens.get(next).text()).isPresent()
                || isParticiple(tokens.get(next));
    }

    private static boolean isParticiple(Token token) {
        boolean past = token.text().endsWith("és") || token.text().endsWith("ées");
        return past && CountedNouns.indicatorAt(List.of(token), 0).isEmpty();
    }

    /** "de la région", "du département", "de Bretagne". */
    private static boolean isFrom(List<Token> tokens, int after) {
        if (!OF.contains(tokens.get(after).folded())) {
            return false;
        }
        int place = after + 1;
        if (place < tokens.size() && ARTICLES.contains(tokens.get(place).folded())) {
            place++;
        }
        return place < tokens.size()
                && (PLACES.contains(tokens.get(place).folded())
                        || tokens.get(place).isCapitalised());
    }
}

package org.filigraph.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells by what something is ranked: "en nombre de brevets", "premier employeur", or by what was counted before it. */
final class RankedBy {
    /** Who does what is counted. */
    private static final Map<String, String> TRADES = Map.ofEntries(
            Map.entry("employeur", "employment"),
            Map.entry("employeuse", "employment"),
            Map.entry("exportateur", "exports"),
            Map.entry("exportatrice", "exports"),
            Map.entry("exporte", "exports"),
            Map.entry("exportee", "exports"),
            Map.entry("importateur", "imports"),
            Map.entry("importatrice", "imports"),
            Map.entry("importe", "imports"),
            Map.entry("importee", "imports"),
            Map.entry("producteur", "production"),
            Map.entry("productrice", "production"));

    private static final Set<String> MEASURES = WordSet.of(
            """
            nombre termes terme matiere volume valeur superficie surface part proportion pourcentage""");
    /** Words between "plus" and the noun that is ranked, or behind it, that tell what it is ranked by. */
    private static final Set<String> TYING =
            WordSet.of("en de d' des par dans nombre termes terme matiere pour son ses leur du");
    /** What something is ranked by, if its noun is tied. */
    private static final Set<String> RANKING = WordSet.of(
            """
            employment patents investment exports imports turnover production things researchers gdp establishments
            exhibitors attendees students laboratories productionSites enterprises""");

    private static final Set<String> MADE = Set.of(Indicators.THINGS, "products");
    private static final Set<String> LANDS = WordSet.of("region departement pays");
    private static final Set<String> POSITIONS = WordSet.of("place rang position");
    private static final Set<String> LISTS = WordSet.of("classement palmares concours");
    private static final Set<String> BEHIND = WordSet.of("derriere apres devant");
    private static final Set<String> RESUMING = WordSet.of("ce cela elle il soit");
    private static final List<String> PLACED = List.of("classe", "place", "arrive", "pointe", "situe", "positionne");
    /** "Avec 24 400 emplois, … la deuxième région". */
    private static final int WITH = 4;

    private static final int BEHIND_RANK = 24;
    private static final int REACH = 14;
    private static final int ASIDE = 8;
    private static final int MEASURED = 6;

    private RankedBy() {}

    /** Whether a word tells what the one that is ranked does: "producteur", "employeur". */
    static boolean isTrade(Token token) {
        return TRADES.containsKey(Phrases.singular(token.folded()));
    }

    static boolean isMeasure(Token token) {
        return MEASURES.contains(token.folded());
    }

    /** Whether "en nombre de", "en volume" follows the noun. */
    static boolean isMeasured(List<Token> tokens, int noun) {
        for (int i = noun + 1; i + 1 < Math.min(tokens.size(), noun + MEASURED); i++) {
            if (tokens.get(i).is("en") && MEASURES.contains(tokens.get(i + 1).folded())) {
                return true;
            }
        }
        return false;
    }

    /** The indicator by which the noun at {@code noun} is ranked, "other" where no word tells it. */
    static String of(List<Token> tokens, int noun) {
        String head = Phrases.singular(tokens.get(noun).folded());
        if (head.equals("excedent") || head.equals("deficit")) {
            return "tradeBalance";
        }
        for (int i = noun;
                i < Math.min(tokens.size(), noun + 4) && tokens.get(i).isWord();
                i++) {
            String trade = TRADES.get(Phrases.singular(tokens.get(i).folded()));
            boolean own = i <= noun + 1 || tokens.get(noun).is("plus");
            if (trade != null && own) {
                return trade;
            }
        }
        String measured = measured(tokens, noun);
        String by = measured != null ? measured : tied(tokens, noun);
        boolean ware = by.equals("other")
                && LANDS.contains(head)
                && noun + 2 < tokens.size()
                && tokens.get(noun + 1).is("en")
                && !tokens.get(noun + 2).isCapitalised();
        return ware ? "production" : by; // "première région en lait"
    }

    /** "13e position sur 71". */
    private static boolean isAmong(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).is("sur")
                && tokens.get(i + 1).isNumber();
    }

    /** "en nombre d'emplois", "en matière d'emploi": this goes before any other noun. */
    private static @Nullable String measured(List<Token> tokens, int noun) {
        int end = Math.min(tokens.size(), noun + REACH);
        for (int i = tokens.get(noun).is("en") ? noun : noun + 1; i + 1 < end; i++) {
            if (i > noun && isEnd(tokens, i)) {
                return null;
            }
            if (!tokens.get(i).is("en") || !MEASURES.contains(tokens.get(i + 1).folded())) {
                continue;
            }
            for (int j = i + 1;
                    j < Math.min(tokens.size(), i + MEASURED) && tokens.get(j).isWord();
                    j++) {
                Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, j);
                boolean amount = tokens.get(j).is("volume") || tokens.get(j).is("valeur");
                if (hit.isPresent() && !amount) {
                    return MADE.contains(hit.get().value())
                            ? "production"
                            : hit.get().value();
                }
                if (tokens.get(j).folded().startsWith("exportatric")) {
                    return "exports";
                }
            }
            if (tokens.get(i + 1).is("volume")) {
                return "production";
            }
        }
        return null;
    }

    private static String tied(List<Token> tokens, int noun) {
        for (int i = noun + 1; i < Math.min(tokens.size(), noun + REACH); i++) {
            if (isEnd(tokens, i)) {
                break;
            }
            if (isNextRank(tokens, i)) {
                break; // "la deuxième pour le bois et la quatrième pour …"
            }
            if (isGround(tokens, i)) {
                return "landArea";
            }
            if (MEASURES.contains(tokens.get(i).folded())) {
                continue; // "en volume d'emplois"
            }
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            boolean article = i > noun + 1
                    && Set.of("la", "le", "les", "l'")
                            .contains(tokens.get(i - 1).folded());
            String before = tokens.get(article ? i - 2 : i - 1).folded();
            boolean field = hit.isPresent()
                    && hit.get().value().equals("productionSites")
                    && !tokens.get(i).folded().endsWith("s"); // "pour la verrerie"
            if (hit.isPresent()
                    && !field
                    && TYING.contains(before)
                    && RANKING.contains(hit.get().value())) {
                return hit.get().value();
            }
            if (tokens.get(i).folded().startsWith("investissement")
                    || tokens.get(i).is("financements")) {
                return "investment";
            }
        }
        return "other";
    }

    private static boolean isNextRank(List<Token> tokens, int i) {
        boolean article = i + 2 < tokens.size()
                && tokens.get(i).is("et")
                && (tokens.get(i + 1).is("la") || tokens.get(i + 1).is("le"));
        String word = article ? tokens.get(i + 2).folded() : "";
        return word.endsWith("ieme") || word.startsWith("premier") || word.startsWith("second");
    }

    /** "pour la surface forestière", "en superficie": of land, not of floors. */
    private static boolean isGround(List<Token> tokens, int i) {
        boolean surface = tokens.get(i).is("surface") || tokens.get(i).is("superficie");
        String before = tokens.get(i - 1).folded();
        boolean by = before.equals("en")
                || Set.of("la", "sa").contains(before) && tokens.get(i - 2).is("pour");
        boolean floors =
                i + 2 < tokens.size() && CountedNouns.indicatorAt(tokens, i + 2).isPresent();
        return surface && i > 1 && by && !floors;
    }

    /** A comma or a mark closes what is said of the one ranked, but for who is before it: ", derrière l'Alsace, en …". */
    private static boolean isEnd(List<Token> tokens, int i) {
        if (tokens.get(i).is(";")
                || tokens.get(i).is(".")
                || tokens.get(i).is("(")
                || tokens.get(i).is(")")) {
            return true;
        }
        if (!tokens.get(i).is(",") || tokens.get(i - 1).isNumber()) {
            return false;
        }
        boolean opens =
                i + 1 < tokens.size() && BEHIND.contains(tokens.get(i + 1).folded());
        for (int j = i - 1; !opens && j >= Math.max(0, i - ASIDE); j--) {
            if (tokens.get(j).is(",")) {
                opens = BEHIND.contains(tokens.get(j + 1).folded());
                break;
            }
        }
        return !opens;
    }

    /** "pour l'importation de bois (2e rang national)", "le 3e rang français, avec 30 000 emplois". */
    private static @Nullable String beside(List<Token> tokens, int noun, int first) {
        boolean bracket = first > 0 && tokens.get(first - 1).is("(");
        for (int i = first - 2;
                bracket && i >= Math.max(0, first - ASIDE) && tokens.get(i).isWord();
                i--) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent() && RANKING.contains(hit.get().value())) {
                return hit.get().value();
            }
        }
        for (int i = noun; i + 2 < Math.min(tokens.size(), noun + BEHIND_RANK); i++) {
            if (!tokens.get(i).is("avec")) {
                continue;
            }
            int number = i + 1;
            while (number < tokens.size()
                    && number < i + 4
                    && !tokens.get(number).isNumber()) {
                number++;
            }
            while (number < tokens.size() && tokens.get(number).isNumber()) {
                number++;
                Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, number);
                if (hit.isPresent() && RANKING.contains(hit.get().value())) {
                    return hit.get().value();
                }
            }
        }
        return null;
    }

    /**
     * A place in a ranking that no word tells what it is by, with the indicator of the figure it goes with: "4 200
     * salariés (3e rang national)", "la première, … la deuxième pour les tomates".
     */
    static Counted alike(Counted rank, Sentence sentence, int first, Told told) {
        if (!rank.indicator().equals("other")) {
            return rank;
        }
        Told.Entry last = told.lastIn(sentence);
        Told.Entry entry = last;
        List<Token> tokens = sentence.tokens();
        boolean position = rank.noun() < tokens.size()
                && POSITIONS.contains(tokens.get(rank.noun()).folded())
                && !Words.any(tokens, rank.noun(), rank.noun() + MEASURED, List.copyOf(LISTS))
                && !isAmong(tokens, rank.noun() + 1);
        boolean resumed = position
                && last == null
                && first <= REACH
                && RESUMING.contains(tokens.get(0).folded());
        if (resumed) {
            entry = told.last();
        }
        String beside = position ? beside(tokens, rank.noun(), first) : null;
        if (beside != null) {
            return new Counted(beside, rank.noun(), rank.span(), rank.rule(), rank.confidence());
        }
        boolean with = last != null && last.at() <= WITH && tokens.get(0).is("avec");
        boolean placed = position && last == null && Words.any(tokens, first - WITH, first, PLACED);
        if (placed) {
            entry = told.last();
        }
        boolean same = entry != null
                && (with || entry.numeral().unit().equals("rank") || position)
                && (RANKING.contains(entry.indicator())
                        || entry.numeral().unit().equals("rank"));
        return same && entry != null
                ? new Counted(entry.indicator(), rank.noun(), rank.span(), rank.rule(), rank.confidence())
                : rank;
    }
}

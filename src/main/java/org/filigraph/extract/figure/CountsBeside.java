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
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts whose noun stands before them: in a bracket behind it ("leurs salariés (12 400)", "les pôles (71 en France)"),
 * or as the subject ("les scieries étaient au nombre de 42").
 */
final class CountsBeside {
    /** Indicators of things that are not counted one by one. */
    private static final Set<String> MEASURED = WordSet.of(
            """
            turnover exports imports tradeBalance gdp rent price publicFunding investment floorArea landArea
            production""");

    private static final Set<String> WHERE = WordSet.of("en dans a au aux sur chez dont , )");
    private static final Set<String> LINKS = WordSet.of("de a les");
    private static final List<String> AMOUNTING = List.of(
            "pass",
            "evolu",
            "port",
            "grimp",
            "mont",
            "tomb",
            "ramen",
            "eleve",
            "elevent",
            "etabli",
            "attein",
            "depass",
            "avoisin",
            "chut",
            "descend",
            "recul",
            "progress");
    private static final int OPENING = 7;
    private static final int SUBJECT = 10;
    private static final int PART_OF = 6;

    private CountsBeside() {}

    static @Nullable Counted of(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        boolean bracket = first > 1
                && tokens.get(first - 1).is("(")
                && after < tokens.size()
                && WHERE.contains(tokens.get(after).folded());
        if (bracket) {
            Counted counted = at(tokens, numeral, first, first - 2, told.lastIn(sentence));
            Counted before = counted == null && isComplement(tokens, first - 2)
                    ? at(tokens, numeral, first, first - 4, told.lastIn(sentence))
                    : counted;
            if (before != null) {
                return before;
            }
        }
        Told.Entry over = first == 1 && tokens.get(0).is("(") && told.previous() != null
                ? told.lastOf(told.previous(), "count")
                : null;
        if (over != null && numeral.sign() == 0 && Elliptic.standsAlone(tokens, after)) {
            return new Counted(
                    over.indicator(), -1, numeral.span(), "figure.elliptic", 0.7); // "(6 050 avant la crise)"
        }
        boolean signed = numeral.sign() != 0
                && first > 1
                && tokens.get(first - 1).is("(")
                && tokens.get(first - 2).isWord()
                && after < tokens.size()
                && tokens.get(after).is(")");
        Told.Entry count = signed ? told.lastCount() : null;
        if (count != null) {
            return new Counted(count.indicator(), -1, numeral.span(), "figure.elliptic", 0.7);
        }
        Counted numbered = told.lastIn(sentence) == null && Elliptic.standsAlone(tokens, after)
                ? numbered(tokens, numeral, first)
                : null;
        if (numbered != null) {
            return numbered;
        }
        boolean number = first > 2
                && NounPhrase.isOf(tokens.get(first - 1))
                && tokens.get(first - 2).is("nombre")
                && tokens.get(first - 3).is("au");
        boolean they = number
                && first < OPENING
                && (tokens.get(0).is("ils") || tokens.get(0).is("elles"));
        Told.Entry those = they ? told.wholeBefore(sentence, BigDecimal.ZERO) : null;
        Sentence earlier = told.previous();
        if (those != null) {
            return new Counted(those.indicator(), -1, numeral.span(), "figure.elliptic", 0.7);
        }
        if (they && earlier != null) {
            return UncountedNouns.plural(earlier.tokens(), 0, earlier.tokens().size())
                    .map(noun -> new Counted(noun, -1, numeral.span(), "figure.elliptic", 0.65))
                    .orElse(null); // "des lauréats … Ils sont au nombre de 34"
        }
        for (int i = 0; number && i < first - 3; i++) {
            Counted subject = at(tokens, numeral, first, i, null);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** "Le nombre d'adhérents est passé de 45", "les effectifs s'élèvent à 92": the subject of a verb of amount. */
    private static @Nullable Counted numbered(List<Token> tokens, Numeral numeral, int first) {
        boolean linked = first > 1 && LINKS.contains(tokens.get(first - 1).folded());
        int verb = linked ? first - 2 : first - 1;
        boolean amounts =
                verb > 0 && AMOUNTING.stream().anyMatch(tokens.get(verb).folded()::startsWith);
        for (int i = verb - 1; amounts && i >= Math.max(0, verb - SUBJECT); i--) {
            if (!tokens.get(i).isWord()) {
                return null;
            }
            Counted subject = at(tokens, numeral, first, i, null);
            boolean headed = subject != null
                    && subject.noun() > 1
                    && NounPhrase.isOf(tokens.get(subject.noun() - 1))
                    && tokens.get(subject.noun() - 2).is("nombre");
            boolean staff = subject != null && tokens.get(subject.noun()).is("effectifs");
            if (headed || staff) {
                return subject;
            }
        }
        return null;
    }

    /** "pôles de compétitivité", "entreprises adhérentes": the last word belongs to the noun before it. */
    private static boolean isComplement(List<Token> tokens, int i) {
        return i > 1 && NounPhrase.isOf(tokens.get(i - 1)) && !tokens.get(i).isCapitalised();
    }

    /** What the plural noun that ends at {@code i} counts, unless it has a number of its own. */
    private static @Nullable Counted at(
            List<Token> tokens, Numeral numeral, int first, int i, Told.@Nullable Entry last) {
        for (int from = Math.max(0, i - 2); from <= i; from++) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, from);
            boolean noun = hit.isPresent()
                    && hit.get().to() == i + 1
                    && isPlural(tokens.get(from))
                    && !tokens.get(from).isCapitalised()
                    && !MEASURED.contains(hit.get().value())
                    && !Counts.isAdjective(tokens, from);
            boolean own = last != null && last.at() >= from - 4;
            if (noun && !own) {
                String indicator = hit.orElseThrow().value();
                return new Counted(
                        indicator,
                        from,
                        first - from <= PART_OF ? tokens.get(from).span().cover(numeral.span()) : numeral.span(),
                        "figure.label",
                        0.75);
            }
        }
        return null;
    }

    private static boolean isPlural(Token token) {
        return token.folded().endsWith("s") || token.folded().endsWith("x");
    }

    /** "67 dossiers sur les 105 présentés": the figure that a number of those chosen from goes with; or null. */
    static Told.@Nullable Entry chosenAmong(Sentence sentence, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        Told.Entry last = told.lastIn(sentence);
        boolean among = first > 1
                && tokens.get(first - 1).is("les")
                && (tokens.get(first - 2).is("sur") || tokens.get(first - 2).is("parmi"))
                && after < tokens.size()
                && (tokens.get(after).text().endsWith("és")
                        || tokens.get(after).text().endsWith("ées")
                        || tokens.get(after).text().endsWith("us"))
                && CountedNouns.indicatorAt(tokens, after)
                        .filter(h -> !h.value().equals("attendees"))
                        .isEmpty(); // "présentés", not "salariés"
        return among && last != null && last.numeral().unit().equals("count") && first - last.at() <= PART_OF
                ? last
                : null;
    }
}

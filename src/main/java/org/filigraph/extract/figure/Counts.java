package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NumberWords;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Territories;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Tells what a number without a unit counts: the noun after it, the label before it, or what was counted before. */
final class Counts {
    /** Nouns of money that count nothing else. */
    private static final Set<String> MONEY = WordSet.of("turnover exports imports tradeBalance gdp rent price");

    /** Nouns of what is measured in square metres; so many of them are just places. */
    private static final Set<String> AREAS = WordSet.of("floorArea landArea");

    /** Nouns that rather qualify the noun before them: "12 halls industriels". */
    private static final Set<String> ADJECTIVES = WordSet.of(
            """
            industriel scientifique professionnel expert actif adherent exposant present partenaire etudiant artisan
            technicien producteur membre transformateur exportateur createur sous-marin jeune constructeur
            distributeur inscrit particulier licencie""");
    /** Nouns that pass on to the noun after "de": "trois types d'actions". */
    private static final Set<String> TRANSPARENT = WordSet.of(
            """
            types sortes formes categories familles grands groupes creations ouvertures fermetures extensions
            inaugurations reprises cessions milliers centaines dizaines""");

    private static final int PART_OF = 5;

    private Counts() {}

    static Optional<Counted> of(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        if (Votes.tell(tokens, first, after)) {
            return Optional.of(new Counted("other", -1, numeral.span(), "figure.other", 0.7)); // "118 pour, 3 contre"
        }
        Told.Entry whole = CountsBeside.chosenAmong(sentence, first, after, told);
        if (whole != null) {
            return Optional.of(alike(tokens, numeral, after, whole)); // "67 dossiers sur les 105 présentés"
        }
        Optional<Counted> known = known(tokens, numeral, first, after);
        if (known.isPresent() && !tokens.get(Math.min(after, tokens.size() - 1)).is("unites")) {
            return known;
        }
        Told.Entry left = LeftOutNouns.antecedent(sentence, numeral, first, after, told);
        if (left != null) {
            return Optional.of(alike(tokens, numeral, after, left)); // "trois autres sont en cours"
        }
        if (known.isPresent()) {
            return known;
        }
        Counted total = UnknownNouns.total(tokens, numeral, after);
        if (total != null) {
            return Optional.of(total);
        }
        Optional<Counted> labelled =
                UnknownNouns.follows(tokens, numeral, after) && !Elliptic.standsAlone(tokens, after)
                        ? Optional.empty()
                        : label(tokens, numeral, first);
        if (labelled.isPresent()) {
            return labelled;
        }
        Counted beside = CountsBeside.of(sentence, numeral, first, after, told);
        if (beside != null) {
            return Optional.of(beside);
        }
        boolean ofWhole = first > 0 && tokens.get(first - 1).is("sur") && isWhole(sentence, numeral, first, told);
        if (ofWhole) {
            return Optional.empty(); // "48 salariés sur 71"
        }
        Optional<Phrases.Hit<String>> predicate = LeftOutNouns.predicate(tokens, after);
        if (predicate.isPresent()) {
            return Optional.of(
                    counted(tokens, numeral, predicate.get(), predicate.get().value(), false, 0.8));
        }
        if (Elliptic.standsAlone(tokens, after)) {
            if (Elliptic.isOfUs(tokens, first)) {
                String us = Answers.us(sentence, told);
                return Optional.of(new Counted(us, -1, numeral.span(), "figure.elliptic", 0.7));
            }
            String answer = Answers.count(sentence, first, told);
            if (answer != null) {
                return Optional.of(new Counted(answer, -1, numeral.span(), "figure.elliptic", 0.7));
            }
            Optional<String> noun = UncountedNouns.of(sentence, first, after, told);
            if (noun.isPresent()) {
                return Optional.of(new Counted(noun.get(), -1, span(tokens, numeral, after), "figure.elliptic", 0.7));
            }
            if (Schooling.sends(tokens, first)) {
                return Optional.of(new Counted("trainings", -1, numeral.span(), "figure.elliptic", 0.7));
            }
            Counted level = LevelsReached.of(sentence, numeral, first, told);
            if (level != null) {
                return Optional.of(level);
            }
            if (Words.any(tokens, after, after + 3, List.of("embauch", "recrut", "licenci", "travaill"))) {
                return Optional.of(
                        new Counted("employment", -1, span(tokens, numeral, after), "figure.elliptic", 0.75));
            }
            Told.Entry like = Elliptic.antecedent(sentence, numeral, first, after, told);
            if (like == null
                    && first == 0
                    && after == tokens.size() - 1
                    && tokens.get(after).isWord()) {
                like = told.lastCount(); // a line: "17 financés"
            }
            if (like == null && told.previous() != null && UntoldAmounts.isBare(tokens, numeral, first)) {
                like = after < tokens.size() ? told.lastOf(told.previous(), "count") : null; // "- 750 en 2015"
            }
            String them = like == null ? Answers.them(sentence, first, told) : null;
            if (them != null) {
                return Optional.of(new Counted(them, -1, numeral.span(), "figure.elliptic", 0.6));
            }
            return like == null ? Optional.empty() : Optional.of(alike(tokens, numeral, after, like));
        }
        if (first > 0 && tokens.get(first - 1).is("dont") && after < tokens.size() && isTrait(tokens.get(after))) {
            Told.Entry of = told.wholeIn(sentence, numeral.value());
            if (of != null) {
                return Optional.of(alike(tokens, numeral, after, of)); // "visiteurs, dont 700 étrangers"
            }
        }
        Counted unknown = UnknownNouns.of(tokens, numeral, first, after);
        if (unknown != null) {
            return Optional.of(unknown);
        }
        boolean part = first > 0 && tokens.get(first - 1).is("dont");
        Told.Entry same = part ? told.wholeIn(sentence, numeral.value()) : null;
        return same == null ? Optional.empty() : Optional.of(alike(tokens, numeral, after, same));
    }

    private static boolean isWhole(Sentence sentence, Numeral numeral, int first, Told told) {
        Told.Entry last = told.lastIn(sentence);
        return last != null
                && last.numeral().unit().equals("count")
                && last.numeral().value().compareTo(numeral.value()) < 0
                && first - last.at() <= PART_OF;
    }

    /** An adjective that stands for the noun told before: "étrangers", "françaises", "bretons". */
    private static boolean isTrait(Token token) {
        String word = Phrases.singular(token.folded());
        return word.startsWith("etranger")
                || word.startsWith("francais")
                || word.startsWith("nouveau")
                || word.startsWith("nouvelle")
                || word.startsWith("international")
                || word.startsWith("europeen")
                || Territories.get().demonym(token.text()).isPresent();
    }

    private static Counted alike(List<Token> tokens, Numeral numeral, int after, Told.Entry like) {
        return new Counted(like.indicator(), -1, span(tokens, numeral, after), "figure.elliptic", 0.75, like);
    }

    /** The number with what is said of it. */
    private static Span span(List<Token> tokens, Numeral numeral, int after) {
        return after < tokens.size() && !isMark(tokens.get(after))
                ? NounPhrase.phrase(tokens, numeral, after, Math.min(after + 2, tokens.size()))
                : numeral.span();
    }

    private static boolean isMark(Token token) {
        return !token.isWord() && !token.isNumber();
    }

    /** The noun after the number, adjectives left aside: "25 000 précieux emplois", "de 11 à 200 salariés". */
    private static Optional<Counted> known(List<Token> tokens, Numeral numeral, int first, int after) {
        int i = afterOthers(tokens, after);
        boolean shared = i > after;
        if (i + 1 < tokens.size()
                && (tokens.get(i).is("«")
                        || tokens.get(i).is("\"")
                        || tokens.get(i).is("“"))) {
            i++; // "12 « hubs »"
        }
        int skipped = 0;
        while (i < tokens.size()
                && skipped < 4
                && NounPhrase.BEFORE_NOUN.contains(tokens.get(i).folded())
                && CountedNouns.indicatorAt(tokens, i).isEmpty()) {
            i++;
            skipped++;
        }
        Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
        boolean of = i + 2 < tokens.size()
                && TRANSPARENT.contains(tokens.get(i).folded())
                && (tokens.get(i + 1).is("de") || tokens.get(i + 1).is("d'"));
        if (of) {
            Optional<Phrases.Hit<String>> passed = CountedNouns.indicatorAt(tokens, i + 2);
            hit = passed.isPresent() && hit.isEmpty() ? passed : hit;
        }
        boolean total = hit.isEmpty()
                && i + 3 < tokens.size()
                && tokens.get(i).is("le")
                && (tokens.get(i + 1).is("nombre") || tokens.get(i + 1).is("total"))
                && NounPhrase.isOf(tokens.get(i + 2));
        if (total) {
            hit = CountedNouns.indicatorAt(tokens, i + 3); // "porte à 164 le nombre de projets"
        }
        if (hit.isEmpty() && i < tokens.size() && isQualifier(tokens, i)) {
            hit = CountedNouns.indicatorAt(tokens, i + 1).filter(h -> !isAdjective(tokens, h.from()));
            if (hit.isEmpty()
                    && i + 1 < tokens.size()
                    && isQualifier(tokens, i + 1)
                    && tokens.get(i).is("plus")) {
                hit = CountedNouns.indicatorAt(tokens, i + 2); // "les 10 plus grosses entreprises"
            }
        }
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        boolean single = hit.get().to() == hit.get().from() + 1;
        Optional<String> sense = single ? Senses.of(tokens, hit.get().from()) : Optional.empty();
        String indicator = sense.orElse(hit.get().value());
        if (AREAS.contains(indicator)) {
            indicator = "other"; // "3 salles blanches", "12 terrains"
        }
        if (MONEY.contains(indicator)) {
            boolean counts = numeral.form() == Numeral.Form.DIGITS && hit.get().from() == i;
            return counts ? Optional.of(counted(tokens, numeral, hit.get(), "other", shared, 0.6)) : Optional.empty();
        }
        double confidence = hit.get().from() == i ? 0.93 : 0.85;
        return Optional.of(WhoIsCounted.of(
                tokens, first, after, counted(tokens, numeral, hit.get(), indicator, shared, confidence)));
    }

    private static Counted counted(
            List<Token> tokens,
            Numeral numeral,
            Phrases.Hit<String> hit,
            String indicator,
            boolean shared,
            double sure) {
        Span span = shared ? numeral.span() : NounPhrase.phrase(tokens, numeral, hit.from(), hit.to());
        return new Counted(indicator, hit.from(), span, "figure.count", sure);
    }

    /** "de 11 à 200 salariés", "120, 85 et 40 salariés": the noun stands after the last of several numbers. */
    private static int afterOthers(List<Token> tokens, int after) {
        int i = afterCommas(tokens, after);
        int some = afterSome(tokens, after);
        if (some > after) {
            return some;
        }
        boolean link = i < tokens.size()
                && (tokens.get(i).text().equals("à")
                        || tokens.get(i).is("et")
                        || tokens.get(i).is("ou")
                        || tokens.get(i).is("des")
                                && i + 1 < tokens.size()
                                && tokens.get(i + 1).isNumber()); // "20 des 71 pôles"
        if (!link) {
            return after;
        }
        i++;
        while (i < tokens.size()
                && Set.of("plus", "pres", "environ", "de", "quelque")
                        .contains(tokens.get(i).folded())) {
            i++;
        }
        int number = i;
        while (i < tokens.size()
                && (tokens.get(i).isNumber()
                        || tokens.get(i).is(".")
                        || tokens.get(i).is(","))) {
            i++;
        }
        return i > number ? i : after;
    }

    /** "63 de ses 88 salariés", "quatre des cinq grands groupes": the token after the number of all of them. */
    private static int afterSome(List<Token> tokens, int after) {
        if (after + 2 >= tokens.size()) {
            return after;
        }
        boolean own = tokens.get(after).is("de")
                && Set.of("ses", "leurs", "nos", "ces", "mes", "vos")
                        .contains(tokens.get(after + 1).folded());
        int i = own ? after + 2 : tokens.get(after).is("des") ? after + 1 : after;
        int all = i;
        while (i > after && i < tokens.size() && tokens.get(i).isNumber()) {
            i++;
        }
        boolean word = i == all && i > after && NumberWords.small(tokens.get(i).folded()) > 1;
        return word ? i + 1 : i > all ? i : after;
    }

    /** "120, 85 et": the token after the numbers that only commas part. */
    private static int afterCommas(List<Token> tokens, int after) {
        int i = after;
        while (i + 1 < tokens.size()
                && tokens.get(i).is(",")
                && tokens.get(i + 1).isNumber()
                && tokens.get(i + 1).spaceBefore()) {
            i += 2;
            while (i < tokens.size() && tokens.get(i).isNumber()) {
                i++;
            }
        }
        return i;
    }

    /** Whether the word at {@code i} qualifies the plural noun before it. */
    static boolean isAdjective(List<Token> tokens, int i) {
        return i > 0
                && ADJECTIVES.contains(Phrases.singular(tokens.get(i).folded()))
                && tokens.get(i - 1).isWord()
                && !NounPhrase.BEFORE_NOUN.contains(tokens.get(i - 1).folded())
                && !FunctionWords.has(tokens.get(i - 1).folded());
    }

    /** A small word, no function word, that may be an adjective before the noun. */
    private static boolean isQualifier(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && !token.isCapitalised()
                && UnknownNouns.canCount(token.folded())
                && (token.is("plus") || !NounPhrase.CLOSING.contains(token.folded()))
                && !token.is("de")
                && !token.is("du")
                && !token.is("des")
                && !token.is("d'");
    }

    /** "Effectif : 250", "Nombre d'adhérents : 120". */
    private static Optional<Counted> label(List<Token> tokens, Numeral numeral, int first) {
        boolean colon = first >= 2 && tokens.get(first - 1).is(":");
        if (!colon) {
            return LabelLines.of(tokens, numeral, first);
        }
        for (int i = first - 2; i >= Math.max(0, first - 8); i--) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent()
                    && !MONEY.contains(hit.get().value())
                    && !hit.get().value().equals("other")) {
                Span span = tokens.get(i).span().cover(numeral.span());
                return Optional.of(new Counted(hit.get().value(), i, span, "figure.label", 0.85));
            }
        }
        return Optional.empty();
    }
}

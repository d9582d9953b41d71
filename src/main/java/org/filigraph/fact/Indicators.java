package org.filigraph.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts or measures, from the noun it stands with. */
final class Indicators {
    /**
     * What a number counts.
     *
     * @param indicator the key
     * @param noun index of the head noun among the sentence's tokens, or -1 where the noun is left out
     * @param span the number with its noun phrase
     * @param rule how it was told
     */
    record Counted(String indicator, int noun, Span span, String rule, double confidence) {}

    private static final Set<String> NOT_COUNTED = Set.of(
            "edition",
            "editions",
            "siecle",
            "siecles",
            "degre",
            "degres",
            "etoiles",
            "point",
            "points",
            "reprises",
            "temps",
            "cas",
            "parts",
            "arrondissement",
            "octobre",
            "rue",
            "avenue",
            "boulevard",
            "place",
            "etage",
            "cv",
            "x",
            "ko",
            "mo",
            "go",
            "pixels",
            "pouces",
            "cm",
            "mm",
            "dpi",
            "janvier",
            "mai");

    /** Who can be brought together; "réunissant 250 salariés" only adds up. */
    private static final Set<String> GATHERED = Set.of(
            "acteur", "personne", "professionnel", "participant", "partenaire", "decideur", "expert", "industriel");

    private Indicators() {}

    /**
     * What {@code numeral} counts, or nothing where it is no figure.
     *
     * @param earlier the indicator of the figure before it in the sentence, which a number without a noun takes up
     */
    static Optional<Counted> of(Sentence sentence, Numeral numeral, @Nullable String earlier) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.tokenAt(numeral.span().start());
        int after = sentence.tokenAt(numeral.span().end());
        return switch (numeral.unit()) {
            case "rank" -> Ranks.of(tokens, numeral, first, after);
            case "EUR", "USD", "GBP" -> Optional.of(Amounts.of(tokens, numeral, first, after, earlier));
            case "EUR/m2/year" -> Optional.of(new Counted("rent", -1, numeral.span(), "figure.rent", 0.95));
            case "m2" -> Optional.of(area(tokens, numeral, after, "floorArea"));
            case "ha" -> Optional.of(area(tokens, numeral, after, "landArea"));
            case "percent" -> Optional.of(Percentages.of(tokens, numeral, first, after, earlier));
            case "count" -> count(tokens, numeral, first, after, earlier);
            default -> Optional.of(physical(tokens, numeral, first, after));
        };
    }

    private static Optional<Counted> count(
            List<Token> tokens, Numeral numeral, int first, int after, @Nullable String earlier) {
        int i = after;
        int skipped = 0;
        while (i < tokens.size()
                && skipped < 4
                && NounPhrase.BEFORE_NOUN.contains(tokens.get(i).folded())) {
            Optional<Phrases.Hit<String>> phrase = CountedNouns.indicatorAt(tokens, i);
            if (phrase.isPresent()) {
                break;
            }
            i++;
            skipped++;
        }
        Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
        if (hit.isPresent()) {
            return Optional.of(gathered(tokens, first, counted(tokens, numeral, hit.get(), "figure.count", 0.93)));
        }
        boolean word = i < tokens.size()
                && tokens.get(i).isWord()
                && !NounPhrase.CLOSING.contains(tokens.get(i).folded());
        if (word && NOT_COUNTED.contains(tokens.get(i).folded())) {
            return Optional.empty();
        }
        if (word && i + 1 < tokens.size()) {
            // one adjective or a first noun that tells nothing may come first: "25 000 précieux emplois"
            Optional<Phrases.Hit<String>> second = CountedNouns.indicatorAt(tokens, i + 1);
            if (second.isPresent() && !tokens.get(i).isCapitalised()) {
                return Optional.of(counted(tokens, numeral, second.get(), "figure.count", 0.85));
            }
        }
        Optional<Counted> labelled = label(tokens, numeral, first);
        if (labelled.isPresent()) {
            return labelled;
        }
        if (word
                && numeral.form() == Numeral.Form.DIGITS
                && !tokens.get(i).isCapitalised()
                && tokens.get(i).text().length() > 2) {
            Span span = NounPhrase.phrase(tokens, numeral, i, i + 1);
            return Optional.of(new Counted("other", i, span, "figure.other", 0.6));
        }
        boolean part = first > 0 && tokens.get(first - 1).is("dont");
        if (earlier != null && (!word && isElliptic(tokens, after) || part && isTie(tokens, after))) {
            Span span = after < tokens.size()
                    ? NounPhrase.phrase(tokens, numeral, after, Math.min(after + 2, tokens.size()))
                    : numeral.span();
            return Optional.of(new Counted(earlier, -1, span, "figure.elliptic", 0.75));
        }
        return Optional.empty();
    }

    /** People brought together are attendees: "a réuni une centaine d'acteurs", "regroupement de 700 acteurs". */
    private static Counted gathered(List<Token> tokens, int first, Counted counted) {
        if (counted.noun() < 0
                || !GATHERED.contains(
                        Phrases.singular(tokens.get(counted.noun()).folded()))) {
            return counted;
        }
        for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
            String word = tokens.get(i).folded();
            boolean gathering = word.startsWith("reuni")
                    || word.startsWith("rassembl") && !word.equals("rassemble")
                    || word.equals("regroupement")
                    || word.equals("attend")
                    || word.equals("attendus");
            if (gathering) {
                return new Counted("attendees", counted.noun(), counted.span(), counted.rule(), 0.85);
            }
        }
        return counted;
    }

    /** "Effectif : 250", "Nombre d'adhérents : 120". */
    private static Optional<Counted> label(List<Token> tokens, Numeral numeral, int first) {
        if (first < 2 || !tokens.get(first - 1).is(":")) {
            return Optional.empty();
        }
        for (int i = first - 2; i >= Math.max(0, first - 8); i--) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent()) {
                Span span = tokens.get(i).span().cover(numeral.span());
                return Optional.of(new Counted(hit.get().value(), i, span, "figure.label", 0.85));
            }
        }
        return Optional.empty();
    }

    /** Whether the number stands for a noun told before: "dont 10 en Bretagne", "5 sont identifiables". */
    private static boolean isElliptic(List<Token> tokens, int after) {
        if (after >= tokens.size()) {
            return true;
        }
        String next = tokens.get(after).folded();
        return Set.of(
                        "en", "a", "au", "aux", "dans", "sont", "seront", "d'", ")", ",", ".", ";", "(", "chez", "sur",
                        "et", "ont", "pour", "contre")
                .contains(next);
    }

    /** "dont 16 du Poitou". */
    private static boolean isTie(List<Token> tokens, int after) {
        return after < tokens.size()
                && Set.of("du", "des", "de", "d'").contains(tokens.get(after).folded());
    }

    static Counted counted(
            List<Token> tokens, Numeral numeral, Phrases.Hit<String> hit, String rule, double confidence) {
        return new Counted(
                hit.value(), hit.from(), NounPhrase.phrase(tokens, numeral, hit.from(), hit.to()), rule, confidence);
    }

    private static Counted area(List<Token> tokens, Numeral numeral, int after, String usual) {
        int end = Math.min(after + 4, tokens.size());
        String indicator = usual;
        for (int i = after; i < end; i++) {
            String word = tokens.get(i).folded();
            if (word.startsWith("terrain")
                    || word.startsWith("foncier")
                    || word.startsWith("parcelle")
                    || word.startsWith("zone")) {
                indicator = "landArea";
            }
        }
        return new Counted(
                indicator,
                -1,
                after < tokens.size() && tokens.get(after).is("de")
                        ? NounPhrase.phrase(tokens, numeral, after, after + 2)
                        : numeral.span(),
                "figure.area",
                0.92);
    }

    private static Counted physical(List<Token> tokens, Numeral numeral, int first, int after) {
        for (int i = after; i < Math.min(tokens.size(), after + 4); i++) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent()
                    && Set.of("exports", "imports", "production")
                            .contains(hit.get().value())) {
                return counted(tokens, numeral, hit.get(), "figure.physical", 0.8);
            }
        }
        boolean produced = numeral.unit().equals("t")
                || numeral.unit().equals("m3")
                || numeral.unit().endsWith("W")
                || numeral.unit().endsWith("W.h");
        for (int i = first - 1; i >= Math.max(0, first - 8); i--) {
            if (tokens.get(i).folded().startsWith("produ")
                    || tokens.get(i).folded().startsWith("capacite")) {
                produced = true;
            }
        }
        return new Counted(produced ? "production" : "other", -1, numeral.span(), "figure.physical", 0.7);
    }
}

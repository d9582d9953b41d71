package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells ground from floors, and both from goods that are sold by their surface: "300 m² de panneaux". */
final class Areas {
    /** Goods told in square metres. */
    private static final List<String> SHEETS = List.of(
            "panneau",
            "parquet",
            "tissu",
            "toile",
            "vitrage",
            "verre",
            "carrelage",
            "cuir",
            "moquette",
            "film",
            "tole",
            "revetement",
            "isolant",
            "membrane",
            "papier",
            "peinture",
            "dalle",
            "brique");

    private Areas() {}

    /** Ground or floors: the word for what is measured stands after the number, or right before it. */
    static Counted of(Sentence sentence, Numeral numeral, int after, String usual, Told told) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.tokenAt(numeral.span().start());
        boolean tied = after < tokens.size() && tokens.get(after).is("de");
        Span span = tied ? NounPhrase.phrase(tokens, numeral, after, after + 2) : numeral.span();
        String goods = tied && usual.equals("floorArea") ? goods(tokens, first, after + 1) : null;
        if (goods != null) {
            return new Counted(goods, after + 1, span, "figure.area", 0.75);
        }
        for (int i = after; i < Math.min(after + 4, tokens.size()); i++) {
            if (tokens.get(i).is("dans") || tokens.get(i).is("sur")) {
                break; // "un bâtiment de 28 000 m² dans la zone portuaire"
            }
            if (isGround(tokens.get(i).folded())) {
                return new Counted("landArea", -1, span, "figure.area", 0.92);
            }
        }
        Told.Entry last = told.lastIn(sentence);
        boolean part = first > 0
                && (tokens.get(first - 1).is("dont") || tokens.get(first - 1).is("contre"));
        if (part && last != null && last.numeral().unit().equals(numeral.unit())) {
            return new Counted(last.indicator(), -1, span, "figure.area", 0.85, last);
        }
        for (int i = first - 1; i >= Math.max(0, first - 5); i--) {
            String word = tokens.get(i).folded();
            if (word.startsWith("batiment")
                    || word.startsWith("usine")
                    || tokens.get(i).isNumber()) {
                break;
            }
            if (isGround(word) && !word.startsWith("zone")) {
                return new Counted("landArea", -1, span, "figure.area", 0.85);
            }
        }
        return new Counted(usual, -1, span, "figure.area", 0.9);
    }

    private static boolean isGround(String word) {
        return word.startsWith("terrain")
                || word.startsWith("foncier")
                || word.startsWith("parcelle")
                || word.startsWith("zone")
                || word.startsWith("friche")
                || word.startsWith("emprise")
                || word.startsWith("vign")
                || word.startsWith("foret");
    }

    /** What is told of goods right after "de": made, or there; null where floors or ground follow. */
    private static @Nullable String goods(List<Token> tokens, int first, int noun) {
        if (noun >= tokens.size()) {
            return null;
        }
        Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, noun);
        boolean thing = hit.isPresent() && hit.get().value().equals(Indicators.THINGS)
                || SHEETS.stream().anyMatch(tokens.get(noun).folded()::startsWith);
        return !thing ? null : Making.isToldOf(tokens, first, noun) ? "production" : "other";
    }
}

package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.Source;
import org.filigraph.fact.Period;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The years over which a programme or project runs, as its title or a labelled line tells ("Période : 2020-2023", "Plan
 * Bois 2021-2027"): its budget, cost and endowments are over them.
 */
final class ProgrammeSpan {
    private static final Pattern LABEL = Pattern.compile(
            "\\W*(?:periode|duree|calendrier|dates|programmation|echeancier)\\b[^:]{0,30}:.*", Pattern.DOTALL);

    private static final Set<String> MONEY = WordSet.of(
            """
            budget budgets cout couts financement financements cofinancement enveloppe dotation dote dotee
            participation contribution feder fse feamp feampa feader mobilise""");
    /** Such a word stands so near its amount. */
    private static final int NEAR = 8;
    /** So many blocks at the beginning may be the title. */
    private static final int HEAD = 3;

    private final @Nullable Period span;

    ProgrammeSpan(Source source) {
        this.span = find(source).orElse(null);
    }

    private static Optional<Period> find(Source source) {
        List<Block> blocks = source.layout().blocks();
        for (Block block : blocks) {
            for (Sentence sentence : block.sentences()) {
                String text = Folding.fold(source.text()
                        .substring(sentence.span().start(), sentence.span().end()));
                if (LABEL.matcher(text).matches()) {
                    Optional<Period> told = spanIn(source, sentence);
                    if (told.isPresent()) {
                        return told;
                    }
                }
            }
        }
        return blocks.subList(0, Math.min(HEAD, blocks.size())).stream()
                .filter(b -> b.isHeading())
                .flatMap(b -> b.sentences().stream())
                .flatMap(s -> spanIn(source, s).stream())
                .findFirst();
    }

    private static Optional<Period> spanIn(Source source, Sentence sentence) {
        return source.mentions().timesIn(sentence.span()).stream()
                .filter(ProgrammeSpan::isSpan)
                .map(t -> new Period(t.from(), t.to()))
                .findFirst();
    }

    private static boolean isSpan(Time time) {
        return time.from() != null
                && time.to() != null
                && time.from().year() < time.to().year();
    }

    /** The span of the programme whose money an amount is; null for others. */
    @Nullable
    Period of(Sentence sentence, Numeral numeral) {
        if (span == null || !numeral.unit().equals("EUR")) {
            return null;
        }
        int at = sentence.tokenAt(numeral.span().start());
        List<Token> tokens = sentence.tokens();
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (MONEY.contains(tokens.get(i).folded())) {
                return span;
            }
            if (tokens.get(i).is(";") || tokens.get(i).isNumber()) {
                return null;
            }
        }
        return null;
    }
}

package org.filigraph.extract.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.document.PartialDate;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.StatusWords;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Status;
import org.filigraph.fact.Period;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Times that go on from the figure before: to the change in brackets behind it ("9,4 M€ (+5 %)"), and to a sentence that
 * opens with those it has counted ("En 2023, 800 entreprises … Elles emploient"). Of other sentences the time before
 * tells too little: half of them hold today.
 */
final class CarriedTimes {
    private static final Set<String> THEY = WordSet.of("elles ils ces celles-ci ceux-ci");
    /** "Ensemble, elles", "Parmi elles, les petites", "Au cours de l'année, ces entreprises". */
    private static final int OPENING = 8;

    private static final Set<String> SUMS = WordSet.of("somme montant total enveloppe chiffre nombre ensemble");
    private static final Set<String> THAT = WordSet.of("celui celle ceux celles");

    private static final Set<String> SURVEYED = WordSet.of(
            """
            recensees recenses interrogees interroges enquetees enquetes etudiees etudies sondees sondes""");
    /** A bracket that belongs to a figure opens within so many words of its number. */
    private static final int BESIDE = 6;
    /** A line that is a time and no more has so few words. */
    private static final int TIME = 3;

    /** "Cette année-là, …", "À cette date, …", "Le site comptait alors …". */
    private static final Pattern THAT_YEAR =
            Pattern.compile("(?:et |mais )?(?:cette annee[- ]la|(?:cette|la) meme annee|a l['’]epoque|a cette date)\\b"
                    + "|.*\\balors\\b(?! qu)");

    /** "22 M€ de ventes cette année-là". */
    private static final Pattern BEHIND = Pattern.compile(
            "[^,;:.()«»]{0,45}\\b(?:cette annee[- ]la|(?:cette|la) meme annee|a cette date|a l['’]epoque)\\b");

    private static final int LONGEST_HEAD = 60;
    /** Characters back to the year meant. */
    private static final int FAR = 250;

    private int block = -1;
    private int sentence = -1;
    private int end = -1;
    private int number = -1;
    /** Where the figure before ends, whether it has a time or not. */
    private int last = -1;

    /** Whether the figure before tells a growth or a decline in percent. */
    private boolean changes;

    private @Nullable Period period;
    /** The same, of a figure that is hoped for too. */
    private @Nullable Period told;
    /** Whether the sentence has its time from the one before. */
    private boolean handedOn;

    /**
     * Keeps what was found of a figure for those behind it.
     *
     * @param carries whether {@link #to} gave it a time
     */
    void tell(
            Block in,
            Sentence of,
            Numeral numeral,
            Status status,
            Measure measure,
            boolean carries,
            @Nullable Period found) {
        this.last = numeral.span().end();
        if (found == null && of.span().start() == sentence) {
            return; // another figure of the sentence has told its time
        }
        boolean same = of.span().start() == sentence;
        this.handedOn = same ? handedOn && Objects.equals(found, period) : carries && Objects.equals(found, period);
        this.changes = measure == Measure.CHANGE && numeral.unit().equals("percent");
        this.block = in.span().start();
        this.sentence = of.span().start();
        this.end = of.span().end();
        this.number = numeral.span().end();
        this.period = status == Status.ACTUAL ? found : null;
        this.told = found;
    }

    /** The time that the figure before gives to a number, or null. */
    @Nullable
    Period to(Block in, Sentence of, Numeral numeral, Status status, Measure measure) {
        boolean here = of.span().start() == sentence && in.span().start() == block;
        if (told != null && here && PartsOfIt.isBrokenDown(of, number, numeral)) {
            return told;
        }
        if (period == null || status != Status.ACTUAL || in.span().start() != block) {
            return null;
        }
        List<Token> tokens = of.tokens();
        if (of.span().start() == sentence) {
            return handedOn || isChangeBeside(of, tokens, numeral) || isPart(of, tokens, numeral) ? period : null;
        }
        boolean change = changes && measure == Measure.CHANGE && numeral.unit().equals("percent");
        boolean goesOn = change || opensWithThose(tokens) || isThen(tokens) || isOfThat(tokens);
        return of.span().start() - end <= 2 && goesOn && !isNow(tokens) ? period : null;
    }

    /** The year up to which a sentence tells of a change: that of its figure before, or else of the text. */
    @Nullable
    PartialDate upTo(Sentence of, @Nullable PartialDate now) {
        boolean here = of.span().start() == sentence && period != null;
        return here && period != null && period.to() != null ? period.to() : now;
    }

    // "9,4 milliards de biens (+5 %)"
    private boolean isChangeBeside(Sentence of, List<Token> tokens, Numeral numeral) {
        int at = of.tokenAt(numeral.span().start());
        while (at > 0 && (tokens.get(at - 1).is("+") || tokens.get(at - 1).is("-"))) {
            at--;
        }
        boolean signed = at < tokens.size()
                && (tokens.get(at).text().startsWith("+")
                        || tokens.get(at).text().startsWith("-")
                        || tokens.get(at).text().startsWith("–"));
        return signed && at > 0 && tokens.get(at - 1).is("(") && at - of.tokenAt(number) <= BESIDE;
    }

    /** "52 membres en 2005, dont six ateliers", "20 Md€ en 2020 (soit 10 % de la France)": at the time of the whole. */
    private boolean isPart(Sentence of, List<Token> tokens, Numeral numeral) {
        int at = of.tokenAt(numeral.span().start());
        if (last != number) {
            return false;
        }
        if (at > 0 && tokens.get(at - 1).is("dont")) {
            return true;
        }
        int open = at > 0 && tokens.get(at - 1).is("soit") ? at - 2 : at - 1;
        return open > 0 && tokens.get(open).is("(") && open - of.tokenAt(number) <= BESIDE;
    }

    private static boolean opensWithThose(List<Token> tokens) {
        for (int i = 0; i < Math.min(tokens.size(), OPENING); i++) {
            Token token = tokens.get(i);
            if (token.isNumber()) {
                return isSurveyed(tokens, i);
            }
            boolean sum = (token.is("cette") || token.is("ce"))
                    && i + 1 < tokens.size()
                    && SUMS.contains(tokens.get(i + 1).folded()); // "Sur cette somme"
            if (THEY.contains(token.folded()) || sum) {
                return true;
            }
        }
        return false;
    }

    /** "Le textile employait alors 61 000 salariés": at the time told before; "alors que" tells none. */
    private static boolean isThen(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean then = tokens.get(i).is("alors")
                    && i > 0
                    && !(i + 1 < tokens.size()
                            && (tokens.get(i + 1).is("que") || tokens.get(i + 1).is("qu'")));
            if (then) {
                return true;
            }
        }
        return tokens.get(0).is("dont"); // "Dont 185 000 chez les équipementiers"
    }

    /** "celui des fabricants était de 24 M€": of the same, as it was. */
    private static boolean isOfThat(List<Token> tokens) {
        for (int i = 0;
                i + 1 < Math.min(tokens.size(), OPENING) && !tokens.get(i).isNumber();
                i++) {
            if (THAT.contains(tokens.get(i).folded()) && NounPhrase.isOf(tokens.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNow(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> StatusWords.isNow(t.folded()));
    }

    // "Les 329 entreprises recensées"
    private static boolean isSurveyed(List<Token> tokens, int number) {
        return tokens.get(0).is("les")
                && tokens.subList(number, Math.min(tokens.size(), number + 4)).stream()
                        .anyMatch(token -> SURVEYED.contains(token.folded()));
    }

    /** "La crise de 2009 a laissé des traces. Cette année-là, …": the year that words at the head of a sentence go back to. */
    static Optional<Time> thatYear(Source source, Sentence sentence, Numeral numeral) {
        String head = Folding.fold(source.text()
                .substring(
                        sentence.span().start(),
                        Math.min(sentence.span().end(), sentence.span().start() + LONGEST_HEAD)));
        String behind = Folding.fold(source.text()
                .substring(
                        numeral.span().end(),
                        Math.min(sentence.span().end(), numeral.span().end() + LONGEST_HEAD)));
        if (!THAT_YEAR.matcher(head).lookingAt() && !BEHIND.matcher(behind).lookingAt()) {
            return Optional.empty();
        }
        List<Time> before = source.mentions()
                .timesIn(new Span(
                        Math.max(0, sentence.span().start() - FAR),
                        sentence.span().start()));
        return before.isEmpty() || before.get(before.size() - 1).from() == null
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1));
    }

    /** The time that stands alone in the line below a card. */
    static Optional<Time> below(Source source, Block card) {
        for (int offset = card.span().end() + 1; offset <= card.span().end() + 2; offset++) {
            Optional<Block> line = source.layout().blockAt(offset);
            if (line.isPresent() && line.get().span().start() > card.span().start()) {
                return line.get().tokens().size() > TIME
                        ? Optional.empty()
                        : source.mentions().timesIn(line.get().span()).stream()
                                .filter(time -> time.from() != null)
                                .findFirst();
            }
        }
        return Optional.empty();
    }
}

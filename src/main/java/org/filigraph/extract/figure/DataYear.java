package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.extract.clause.Source;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The year that the numbers of a report are of, as its head tells once for all: "Bilan d'activité 2019", "Tableau de
 * bord, données 2021", "Chiffres au 31 décembre 2022", "La filière bois en 2021 : les chiffres", "Résultats du premier
 * semestre 2016". An edition's year is none: its data are older.
 */
final class DataYear {
    private static final Set<String> DATA = WordSet.of(
            """
            bilan donnees chiffres resultats comptes activite exercice statistiques conjoncture campagne trafic
            trafics saison recolte vendange laureats""");
    /** Words of a head that has dates of other things than its data. */
    private static final Set<String> OTHER = WordSet.of("edition perspectives objectif objectifs prevision");

    private static final Set<String> NOTES = WordSet.of("source sources chiffres donnees situation enquete");
    /** A note stands below so many cards at most. */
    private static final int CARDS = 12;
    /** A note on numbers says so within its first words. */
    private static final int OPENING = 3;

    /** So many blocks at the beginning are its head. */
    private static final int HEAD = 6;

    private static final int LONGEST = 120;
    /** A line of key figures is shorter. */
    private static final int SHORT = 90;

    private static final int NEAR = 6;
    /** A later year so far back ends it. */
    private static final int REACH = 400;

    private final @Nullable PartialDate year;

    private final Source source;

    DataYear(Source source) {
        this.source = source;
        this.year = find().orElse(null);
    }

    private Optional<PartialDate> find() {
        List<Block> blocks = source.layout().blocks();
        for (Block block : blocks.subList(0, Math.min(HEAD, blocks.size()))) {
            boolean prose = block.kind() == Block.Kind.PARAGRAPH && block.span().length() > LONGEST;
            if (prose || block.kind() == Block.Kind.ROW || block.kind() == Block.Kind.CARD) {
                return Optional.empty();
            }
            if (block.isContent()) {
                for (Sentence sentence : block.sentences()) {
                    Optional<PartialDate> told = in(sentence);
                    if (told.isPresent()) {
                        return told;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> in(Sentence sentence) {
        for (Time time : source.mentions().timesIn(sentence.span())) {
            PartialDate from = time.from();
            int at = sentence.tokenAt(time.span().start());
            int after = sentence.tokenAt(time.span().end());
            boolean told =
                    isYear(time) && (isOfData(sentence.tokens(), at) || isBeforeData(sentence.tokens(), at, after));
            if (told && from != null) {
                return Optional.of(PartialDate.of(from.year()));
            }
        }
        return Optional.empty();
    }

    // a year, its last day, its halves and quarters
    private static boolean isYear(Time time) {
        PartialDate from = time.from();
        PartialDate to = time.to();
        if (from == null || to == null || from.year() != to.year()) {
            return false;
        }
        boolean part = !from.equals(to) && from.iso().endsWith("-01");
        return part
                || from.equals(to) && (from.iso().length() == 4 || from.iso().endsWith("-12-31"));
    }

    // "Bilan d'activité 2019", "données 2021", "chiffres clés au 31 décembre 2022"
    private static boolean isOfData(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && at - i <= NEAR; i--) {
            String word = tokens.get(i).folded();
            if (OTHER.contains(word) || !tokens.get(i).isWord() && !word.equals("(")) {
                return false;
            }
            if (DATA.contains(word)) {
                return true;
            }
        }
        return false;
    }

    // "en 2021 : les chiffres", "en 2014, les données"
    private static boolean isBeforeData(List<Token> tokens, int at, int after) {
        boolean in = at > 0 && tokens.get(at - 1).is("en");
        boolean mark = after < tokens.size()
                && (tokens.get(after).is(":") || tokens.get(after).is(","));
        for (int i = after + 1; in && mark && i < tokens.size() && i - after < NEAR; i++) {
            if (DATA.contains(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** The year that a note below a group of cards or short items tells: "Chiffres au 31/12/2021", "Source : enquête 2020". */
    static Optional<PartialDate> below(Source source, Block card) {
        for (Block block : source.layout().after(card, CARDS)) {
            boolean of = block.heading() == card.heading() || block.kind() == Block.Kind.SOURCE;
            if (of && block.kind() != Block.Kind.CARD && !block.sentences().isEmpty()) {
                Sentence first = block.sentences().get(0);
                boolean note = first.tokens().subList(0, Math.min(first.tokens().size(), OPENING)).stream()
                        .anyMatch(t -> NOTES.contains(t.folded()));
                if (note) {
                    return source.mentions().timesIn(first.span()).stream()
                            .filter(time -> time.from() != null)
                            .map(time -> PartialDate.of(time.from().year()))
                            .findFirst();
                }
            }
            if (!goesOn(source, block)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a block is one of a row of short lines with a number each, in whatever shape they stand. */
    static boolean isShort(Block block) {
        return block.kind() == Block.Kind.CARD
                || block.kind() == Block.Kind.ITEM && block.span().length() <= SHORT
                || block.isHeading() && block.span().length() <= SHORT;
    }

    private static boolean goesOn(Source source, Block block) {
        return isShort(block)
                && (block.kind() == Block.Kind.CARD
                        || !source.mentions().numeralsIn(block.span()).isEmpty());
    }

    /** The year of what a number of a sentence tells, where nothing shortly before it in its block is of a later one; else null. */
    @Nullable
    PartialDate of(Block block, Numeral numeral) {
        if (year == null) {
            return null;
        }
        Span before = new Span(
                Math.max(block.span().start(), numeral.span().start() - REACH),
                Math.max(block.span().start(), numeral.span().start()));
        for (Time time : source.mentions().timesIn(before)) {
            PartialDate told = time.to() != null ? time.to() : time.from();
            if (told != null && told.year() > year.year()) {
                return null;
            }
        }
        return isUnderYear(block, year) ? null : year;
    }

    /** The year, for what is told in a table. */
    @Nullable
    PartialDate year() {
        return year;
    }

    // a heading that is another year: "2025" over what is planned
    private boolean isUnderYear(Block block, PartialDate of) {
        return block.heading() >= 0
                && source
                        .mentions()
                        .timesIn(source.layout().blocks().get(block.heading()).span())
                        .stream()
                        .anyMatch(t -> t.from() != null && t.from().year() != of.year());
    }
}

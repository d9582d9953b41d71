package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.Source;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Figure;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Quantity;
import org.filigraph.fact.Figure.Scope;
import org.filigraph.fact.Figure.Status;
import org.filigraph.fact.Period;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Phrases;
import org.filigraph.text.Span;
import org.filigraph.text.Table;
import org.filigraph.text.Token;
import org.filigraph.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of tables. What a cell counts, where and when comes from the head of its column, else from the head
 * of its row, else from the heading over the table. The evidence runs from the head of the row to the cell.
 */
final class TableFigures {
    private static final String RULE = "figure.table";
    private static final Set<String> CHANGES =
            Set.of("evolution", "croissance", "variation", "progression", "hausse", "baisse", "taux de croissance");
    private static final Pattern UNIT = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:(?<billions>Mds? ?€|milliards? d['’]euros)|(?<millions>M ?€|millions? d['’]euros)"
                    + "|(?<thousands>k ?€|milliers d['’]euros)|(?<euros>€|euros?)|(?<percent>%)|(?<tonnes>tonnes?|\\(t\\))"
                    + "|(?<area>m²|m2)|(?<land>ha|hectares?)|(?<power>MW)|(?<count>milliers))(?![\\p{L}\\d])");

    /** A unit that a head gives to all numbers under it, and what they are to be multiplied by. */
    private record Unit(String unit, BigDecimal scale) {
        static final Unit NONE = new Unit("count", BigDecimal.ONE);

        static Unit in(String head) {
            Matcher m = UNIT.matcher(head);
            if (!m.find()) {
                return NONE;
            }
            if (m.group("billions") != null) {
                return new Unit("EUR", BigDecimal.TEN.pow(9));
            }
            if (m.group("millions") != null) {
                return new Unit("EUR", BigDecimal.TEN.pow(6));
            }
            if (m.group("thousands") != null) {
                return new Unit("EUR", BigDecimal.TEN.pow(3));
            }
            if (m.group("count") != null) {
                return new Unit("count", BigDecimal.TEN.pow(3));
            }
            String unit = m.group("euros") != null
                    ? "EUR"
                    : m.group("percent") != null
                            ? "percent"
                            : m.group("tonnes") != null
                                    ? "t"
                                    : m.group("area") != null ? "m2" : m.group("land") != null ? "ha" : "MW";
            return new Unit(unit, BigDecimal.ONE);
        }
    }

    private final Source source;

    private TableFigures(Source source) {
        this.source = source;
    }

    static List<Figure> of(Source source) {
        TableFigures reader = new TableFigures(source);
        List<Figure> figures = new ArrayList<>();
        for (Table table : source.layout().tables()) {
            for (Table.Row row : table.body()) {
                for (int column = 1; column < row.cells().size(); column++) {
                    reader.cell(table, row, column).ifPresent(figures::add);
                }
            }
        }
        return figures;
    }

    private Optional<Figure> cell(Table table, Table.Row row, int column) {
        Span cell = row.cells().get(column);
        List<Numeral> numerals = source.mentions().numeralsIn(cell);
        if (numerals.size() != 1) {
            return Optional.empty();
        }
        Numeral numeral = numerals.get(0);
        Span columnHead = table.headed() ? table.rows().get(0).cells().get(column) : null;
        Span rowHead = row.cells().get(0);
        boolean money = numeral.unit().equals("EUR");
        String indicator = firstOf(money ? this::money : this::indicator, columnHead, rowHead, heading(table));
        if (indicator == null || numeral.unit().equals("rank")) {
            return Optional.empty();
        }
        Quantity quantity = quantity(numeral, cell, columnHead, rowHead);
        Evidence evidence = Evidence.at(rowHead.cover(cell), RULE, 0.9);
        return Optional.of(new Figure(indicator, quantity, scope(table, row, columnHead, rowHead), evidence));
    }

    private Quantity quantity(Numeral numeral, Span cell, @Nullable Span columnHead, Span rowHead) {
        String heads = (columnHead == null ? "" : words(columnHead)) + " " + words(rowHead);
        boolean bare = numeral.unit().equals("count");
        Unit unit = bare ? Unit.in(heads) : new Unit(numeral.unit(), BigDecimal.ONE);
        String before = source.text().substring(cell.start(), numeral.digits().start());
        boolean minus = numeral.sign() < 0 || before.chars().anyMatch(c -> c == '-' || c == '–' || c == '−');
        boolean change = tokens(heads).stream().anyMatch(token -> CHANGES.contains(token.folded()));
        Measure measure = change || minus || numeral.sign() > 0
                ? Measure.CHANGE
                : unit.unit().equals("percent") ? Measure.SHARE : Measure.LEVEL;
        BigDecimal value = numeral.value().multiply(unit.scale());
        BigDecimal max = numeral.max() == null ? null : numeral.max().multiply(unit.scale());
        return new Quantity(
                minus ? value.negate() : value, max, unit.unit(), measure, Figures.modifier(numeral.hedge()));
    }

    private Scope scope(Table table, Table.Row row, @Nullable Span columnHead, Span rowHead) {
        Entity subject = firstOf(this::subject, rowHead, columnHead);
        Entity place = told(row, rowHead, columnHead);
        String sector = firstOf(this::sector, rowHead, columnHead, activity(row));
        Period period = firstOf(this::period, columnHead, rowHead, heading(table));
        return new Scope(
                place != null || subject != null ? place : source.context().territoryAt(rowHead.start()),
                sector != null ? sector : source.context().sectorAt(rowHead.start()),
                subject,
                null,
                period == null ? Period.NONE : period,
                Status.ACTUAL);
    }

    // the first cell without a number that tells a field
    private @Nullable Span activity(Table.Row row) {
        return row.cells().stream()
                .filter(cell -> source.mentions().numeralsIn(cell).isEmpty() && sector(cell) != null)
                .findFirst()
                .orElse(null);
    }

    // in a cell that only says where, before what the names of rows and columns hold
    private @Nullable Entity told(Table.Row row, Span rowHead, @Nullable Span columnHead) {
        for (Span cell : row.cells().subList(1, row.cells().size())) {
            List<Name> names = source.mentions().namesIn(cell);
            if (names.size() == 1
                    && names.get(0).is(EntityKind.TERRITORY)
                    && names.get(0).span().start() == cell.start()) {
                return names.get(0).entity();
            }
        }
        return firstOf(this::territory, rowHead, columnHead);
    }

    private @Nullable Span heading(Table table) {
        return table.heading() < 0
                ? null
                : source.layout().blocks().get(table.heading()).span();
    }

    private @Nullable String indicator(Span head) {
        List<Token> tokens = Tokens.of(source.text(), head);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent()) {
                return hit.get().value();
            }
        }
        return null;
    }

    // what an amount is by its head: "Chiffre d'affaires", "Participation Région"
    private @Nullable String money(Span head) {
        List<Token> tokens = Tokens.of(source.text(), head);
        String weak = null;
        for (int i = 0; i < tokens.size(); i++) {
            Optional<String> told = MoneyWords.noun(tokens, i).map(Phrases.Hit::value);
            told = told.isPresent()
                    ? told
                    : CountedNouns.indicatorAt(tokens, i)
                            .map(Phrases.Hit::value)
                            .filter(MoneyWords.INDICATORS::contains);
            if (told.isPresent()) {
                return told.get();
            }
            weak = weak == null ? MoneyWords.weak(tokens, i).orElse(null) : weak;
        }
        return weak;
    }

    private @Nullable Entity territory(Span head) {
        return entity(head, EntityKind.TERRITORY);
    }

    private @Nullable Entity subject(Span head) {
        Entity organisation = entity(head, EntityKind.ORGANISATION);
        return organisation != null ? organisation : entity(head, EntityKind.AGREEMENT);
    }

    private @Nullable Entity entity(Span head, EntityKind kind) {
        return source.mentions().namesIn(head).stream()
                .filter(name -> name.is(kind))
                .map(Name::entity)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String sector(Span head) {
        return Sectors.in(Tokens.of(source.text(), head)).stream()
                .map(Sectors.Hit::sector)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Period period(Span head) {
        return source.mentions().timesIn(head).stream()
                .findFirst()
                .map((Time time) -> new Period(time.from(), time.to()))
                .orElse(null);
    }

    private String words(Span span) {
        return span.of(source.text());
    }

    private static List<Token> tokens(String words) {
        return Tokens.of(words, new Span(0, words.length()));
    }

    /** What the first of some heads tells, that tells anything. */
    private static <T> @Nullable T firstOf(Function<Span, @Nullable T> told, @Nullable Span... heads) {
        for (Span head : heads) {
            T value = head == null ? null : told.apply(head);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Whether a block is read as a table and not as prose. */
    static boolean isRow(Block block) {
        return block.kind() == Block.Kind.ROW;
    }
}

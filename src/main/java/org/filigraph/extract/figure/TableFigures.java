package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.filigraph.text.Folding;
import org.filigraph.text.Phrases;
import org.filigraph.text.Span;
import org.filigraph.text.Table;
import org.filigraph.text.Token;
import org.filigraph.text.Tokens;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of tables. What a cell counts, where and when comes from the head of its column, else from the head
 * of its row, else from the heading over the table. The evidence runs from the head of the row to the cell.
 */
final class TableFigures {
    private static final String RULE = "figure.table";
    private static final Set<String> CHANGES =
            WordSet.of("evolution evol croissance variation var progression hausse baisse tcam");
    /** So far over a table its sum may be told. */
    private static final int TOLD_OVER = 300;

    private final Source source;
    private final DataYear data;

    /** Whose the figures of the document are, or null. */
    private final @Nullable Entity main;

    private TableFigures(Source source, @Nullable Entity main) {
        this.source = source;
        this.main = main;
        this.data = new DataYear(source);
    }

    /** The figures of a document's tables; {@code main} is whose they are where no row tells another, or null. */
    static List<Figure> of(Source source, @Nullable Entity main) {
        TableFigures reader = new TableFigures(source, main);
        List<Figure> figures = new ArrayList<>();
        for (Table table : source.layout().tables()) {
            TableRows rows = new TableRows(
                    source.text(), table, reader::indicator, reader::money, reader::territory, reader::period);
            Set<Integer> sums = reader.sumsOfMoney(table);
            for (Table.Row row : table.body()) {
                for (int column = 1; column < row.cells().size(); column++) {
                    reader.cell(table, rows, row, column, sums.contains(column)).ifPresent(figures::add);
                }
            }
        }
        return figures;
    }

    private Optional<Figure> cell(Table table, TableRows rows, Table.Row row, int column, boolean partOfSum) {
        Span cell = row.cells().get(column);
        List<Numeral> numerals = source.mentions().numeralsIn(cell);
        if (numerals.size() != 1) {
            return Optional.empty();
        }
        Numeral numeral = numerals.get(0);
        Span columnHead = columnHead(table, column);
        Span rowHead = row.cells().get(0);
        HeadUnit unit = unit(table, numeral, columnHead, rowHead);
        boolean parts = !unit.isTold() && partOfSum;
        if (parts) {
            unit = new HeadUnit("EUR", BigDecimal.ONE);
        }
        boolean money = unit.unit().equals("EUR");
        Function<Span, @Nullable String> told = money ? this::money : this::indicator;
        Span whole = whole(table, row);
        boolean growth = unit.unit().equals("percent") && columnHead != null && isChange(words(columnHead));
        String indicator = growth && changed(table, column, told) == null && money(whole) != null
                ? money(whole)
                : rows.tell(money) || money && money(whole) != null
                        ? firstOf(told, columnHead, whole, heading(table))
                        : firstOf(told, columnHead, heading(table), whole, corner(table));
        if (columnHead != null && isChange(words(columnHead)) && told.apply(columnHead) == null) {
            String changed = changed(table, column, told);
            indicator = changed == null ? indicator : changed;
        }
        if (indicator == null && parts) {
            indicator = PublicPayers.isIn(tokens(words(rowHead))) ? "publicFunding" : "investment";
        }
        if (indicator == null && isMeasured(table, unit)) {
            indicator = "other";
        }
        if (indicator == null || numeral.unit().equals("rank")) {
            return Optional.empty();
        }
        Quantity quantity = quantity(numeral, cell, unit, columnHead, rowHead);
        Evidence evidence = Evidence.at(rowHead.cover(cell), RULE, 0.9);
        Scope scope = scope(table, rows, row, columnHead, rowHead, quantity.measure());
        return Optional.of(new Figure(indicator, quantity, scope, evidence));
    }

    /** The columns whose rows make together the sum told over the table: "Le coût s'élève à 900 000 euros". */
    private Set<Integer> sumsOfMoney(Table table) {
        int start = table.rows().get(0).span().start();
        List<Numeral> told = source.mentions().numeralsIn(new Span(Math.max(0, start - TOLD_OVER), start)).stream()
                .filter(n -> n.unit().equals("EUR"))
                .toList();
        Set<Integer> columns = new HashSet<>();
        for (int column = 1;
                !told.isEmpty() && column < table.rows().get(0).cells().size();
                column++) {
            BigDecimal sum = sum(table.body(), column);
            if (told.stream().anyMatch(n -> n.value().compareTo(sum) == 0)) {
                columns.add(column);
            }
        }
        return columns;
    }

    // of a column that has one plain number in each row, else nothing
    private BigDecimal sum(List<Table.Row> rows, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Table.Row row : rows) {
            List<Numeral> cell = column < row.cells().size()
                    ? source.mentions().numeralsIn(row.cells().get(column))
                    : List.of();
            if (cell.size() != 1 || !cell.get(0).unit().equals("count")) {
                return BigDecimal.ZERO;
            }
            sum = sum.add(cell.get(0).value());
        }
        return sum;
    }

    // "dont rhums" beneath "Chiffre d'affaires": the head of the row that it is a part of
    private Span whole(Table table, Table.Row part) {
        Span head = part.cells().get(0);
        for (int i = table.body().indexOf(part);
                i > 0 && Folding.fold(words(head)).startsWith("dont ");
                i--) {
            head = table.body().get(i - 1).cells().get(0);
        }
        return head;
    }

    // "Salariés | Évol. 2013/2012": what grew is what the nearest column before counts
    private static @Nullable String changed(Table table, int column, Function<Span, @Nullable String> told) {
        for (int before = column - 1; table.headed() && before > 0; before--) {
            String counted = told.apply(table.rows().get(0).cells().get(before));
            if (counted != null) {
                return counted;
            }
        }
        return null;
    }

    private static boolean isChange(String head) {
        return tokens(head).stream().anyMatch(token -> CHANGES.contains(token.folded()));
    }

    // the head of a column, else what the first row says behind its number: "Jura / 38 scieries / 1 200 emplois"
    private @Nullable Span columnHead(Table table, int column) {
        if (table.headed()) {
            return table.rows().get(0).cells().get(column);
        }
        Span first = table.rows().get(0).cells().get(column);
        boolean told = words(first).codePoints().filter(Character::isLetter).count() > 1;
        return told ? first : null;
    }

    // "Effectifs" over the heads of the rows, where "Département" would say what these are
    private @Nullable Span corner(Table table) {
        Span corner = table.headed() ? table.rows().get(0).cells().get(0) : null;
        boolean many = corner != null && words(corner).endsWith("s");
        return many ? corner : null;
    }

    // "Trafics (milliers de tonnes)": whether the numbers, or those of other columns, have a unit that something is
    // measured in
    private boolean isMeasured(Table table, HeadUnit unit) {
        Span heading = heading(table);
        HeadUnit over = heading == null ? HeadUnit.NONE : HeadUnit.in(words(heading));
        return unit.isTold() && !unit.unit().equals("percent")
                || over.isTold() && !over.unit().equals("percent");
    }

    // the unit of the number itself, else of the head of its column or row, else of the heading over the table
    private HeadUnit unit(Table table, Numeral numeral, @Nullable Span columnHead, Span rowHead) {
        if (!numeral.unit().equals("count")) {
            return new HeadUnit(numeral.unit(), BigDecimal.ONE);
        }
        HeadUnit own = HeadUnit.in((columnHead == null ? "" : words(columnHead)) + " " + words(rowHead));
        if (!own.isTold() && table.headed()) {
            own = HeadUnit.in(words(table.rows().get(0).cells().get(0))); // "En millions d'euros | 2018 | 2017"
        }
        Span heading = heading(table);
        return own.isTold() || heading == null ? own : HeadUnit.in(words(heading));
    }

    private Quantity quantity(Numeral numeral, Span cell, HeadUnit unit, @Nullable Span columnHead, Span rowHead) {
        String heads = (columnHead == null ? "" : words(columnHead)) + " " + words(rowHead);
        String before = source.text().substring(cell.start(), numeral.digits().start());
        boolean minus = numeral.sign() < 0 || before.chars().anyMatch(c -> c == '-' || c == '–' || c == '−');
        boolean change = isChange(heads);
        Measure measure = change || minus || numeral.sign() > 0
                ? Measure.CHANGE
                : unit.unit().equals("percent") ? Measure.SHARE : Measure.LEVEL;
        BigDecimal value = numeral.value().multiply(unit.scale());
        BigDecimal max = numeral.max() == null ? null : numeral.max().multiply(unit.scale());
        return new Quantity(
                minus ? value.negate() : value, max, unit.unit(), measure, Figures.modifier(numeral.hedge()));
    }

    private Scope scope(
            Table table, TableRows rows, Table.Row row, @Nullable Span columnHead, Span rowHead, Measure measure) {
        Entity subject = firstOf(this::subject, rowHead, columnHead);
        Entity place = told(row, rowHead, columnHead);
        String sector = firstOf(this::sector, rowHead, columnHead, activity(row));
        Period period = firstOf(this::period, columnHead, rowHead);
        if (period == null && measure == Measure.CHANGE) {
            period = rows.span();
        }
        if (period == null) {
            period = firstOf(this::period, heading(table));
        }
        if (period == null && data.year() != null) {
            period = Period.in(data.year());
        }
        boolean others = rows.arePlaces() || sector != null || place != null;
        return new Scope(
                place != null || subject != null ? place : rest(rows, rowHead),
                sector != null ? sector : source.context().sectors().at(rowHead.start()),
                subject != null || others ? subject : main,
                null,
                period == null ? Period.NONE : period,
                Status.ACTUAL);
    }

    // where a row holds that tells no place: beside rows that do, in the land of all of them
    private @Nullable Entity rest(TableRows rows, Span rowHead) {
        Entity over = source.context().territoryAt(rowHead.start());
        if (!rows.arePlaces()) {
            return over;
        }
        Entity main = source.context().mainTerritory().territory();
        return main != null && !rows.has(main) ? main : rows.has(over) ? null : over;
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
        if (isChange(words(head))) {
            return null;
        }
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

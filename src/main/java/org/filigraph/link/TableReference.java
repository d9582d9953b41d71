package org.filigraph.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.filigraph.link.ColumnMap.Role;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A table of things: comma-separated, or tab-separated where its name ends in {@code .tsv}, UTF-8, the first line names
 * the columns; also gzipped. Rows without name or identifier, with an identifier that was there before, or with one that
 * can't be of the scheme, are told and passed over.
 */
public final class TableReference implements Reference {
    private static final Set<String> ENDED =
            WordSet.of("inactive withdrawn closed ended dissolved fermé cessé cessée f false");
    private static final CSVFormat COMMAS =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setIgnoreSurroundingSpaces(false)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final Path file;
    private final String name;
    private final @Nullable ColumnMap map;
    private final Naming naming;
    private final @Nullable String kind;
    private final Map<String, String> where;

    /**
     * Prepares reading.
     *
     * @param map which columns hold what; null to go by their usual names
     * @param kind what all things of the table are, such as {@code commune}; null where a column or nothing says it
     * @param where only rows that have these values in these columns
     */
    public TableReference(
            Path file, @Nullable ColumnMap map, Naming naming, @Nullable String kind, Map<String, String> where) {
        this(file, String.valueOf(file.getFileName()), map, naming, kind, where);
    }

    TableReference(
            Path file,
            String name,
            @Nullable ColumnMap map,
            Naming naming,
            @Nullable String kind,
            Map<String, String> where) {
        this.file = file;
        this.name = name;
        this.map = map;
        this.naming = naming;
        this.kind = kind;
        this.where = Map.copyOf(where);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(Consumer<Entry> entries, Consumer<String> complaints) {
        boolean tabs = plainName().endsWith(".tsv") || plainName().endsWith(".tab");
        try (BufferedReader lines = open();
                CSVParser rows = CSVParser.parse(lines, tabs ? TABS : COMMAS)) {
            ColumnMap columns = columns(rows.getHeaderNames());
            Seen seen = new Seen();
            for (CSVRecord row : rows) {
                Entry entry = entry(row, columns, seen, complaints);
                if (entry != null) {
                    entries.accept(entry);
                }
            }
        } catch (NoSuchFileException e) {
            throw new LinkProblem("the table " + file + " is not there", "check its name", e);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            String place = e instanceof CSVException || e instanceof UncheckedIOException ? " further" : "";
            throw new LinkProblem(
                    "the table " + file + " can't be read" + place + ": " + e.getMessage(),
                    "nothing was linked from it; correct it and run again",
                    e);
        }
    }

    private String plainName() {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    }

    private BufferedReader open() throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            InputStream plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
            BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
            lines.mark(1);
            if (lines.read() != '\uFEFF') {
                lines.reset();
            }
            return lines;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private ColumnMap columns(List<String> header) {
        ColumnMap columns = map == null ? ColumnMap.guess(header) : map;
        Stream.concat(columns.all(), where.keySet().stream())
                .filter(column -> !header.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw missing("no column \"" + column + "\"", header);
                });
        if (columns.of(Role.NAME).isEmpty()) {
            throw missing("no column for the name", header);
        }
        if (columns.of(Role.ID).isEmpty() && columns.of(Role.IRI).isEmpty()) {
            throw missing("no column for the identifier", header);
        }
        return columns;
    }

    private LinkProblem missing(String what, List<String> header) {
        return new LinkProblem(
                "the table " + file + " has " + what + "; its columns are " + String.join(", ", header),
                "say which is which, as in --columns id=ror,name=name,alias=aliases",
                null);
    }

    private @Nullable Entry entry(CSVRecord row, ColumnMap columns, Seen seen, Consumer<String> complaints) {
        for (Map.Entry<String, String> condition : where.entrySet()) {
            if (!cell(row, condition.getKey()).equals(condition.getValue())) {
                return null;
            }
        }
        String id = first(row, columns, Role.ID);
        String iri = first(row, columns, Role.IRI);
        List<String> names = values(row, columns, Role.NAME);
        String place = file + ", row " + row.getRecordNumber() + ": ";
        if (id.isEmpty() && iri.isEmpty() || names.isEmpty()) {
            complaints.accept(place + (names.isEmpty() ? "no name" : "no identifier") + "; passed over");
            return null;
        }
        if (id.isEmpty()) {
            id = iri;
        }
        String target = iri.isEmpty() ? naming.target(id).orElse("") : iri;
        String scheme = naming.schemeOf(target).orElse("");
        if (target.isEmpty() || scheme.isEmpty()) {
            throw new LinkProblem(
                    place + "of which scheme \"" + id + "\" is an identifier is not known",
                    "name the scheme, as in --scheme ror, and the form of its IRIs where it has another, as in"
                            + " --iri 'https://example.org/{id}'",
                    null);
        }
        if (!naming.accepts(id, target)) {
            complaints.accept(place + "\"" + id + "\" is no " + scheme + " (form or check digit); passed over");
            return null;
        }
        if (!seen.add(target)) {
            complaints.accept(place + "the identifier " + id + " was there before; the first row counts");
            return null;
        }
        List<String> aliases = new ArrayList<>(names.subList(1, names.size()));
        values(row, columns, Role.ALIAS).stream()
                .map(TableReference::withoutLanguage)
                .forEach(aliases::add);
        List<String> types = new ArrayList<>(values(row, columns, Role.TYPE));
        if (kind != null) {
            types.add(0, kind);
        }
        return new Entry(
                id,
                target,
                scheme,
                names.get(0),
                aliases,
                values(row, columns, Role.ACRONYM),
                types,
                values(row, columns, Role.PLACE),
                values(row, columns, Role.CODE),
                values(row, columns, Role.STATUS).stream()
                        .noneMatch(status -> ENDED.contains(status.toLowerCase(Locale.ROOT))));
    }

    private static String withoutLanguage(String name) {
        int colon = name.indexOf(':');
        return colon >= 0 && colon <= 3 && name.indexOf(' ') != colon + 1 ? name.substring(colon + 1) : name;
    }

    private static String first(CSVRecord row, ColumnMap columns, Role role) {
        return columns.of(role).isEmpty()
                ? ""
                : cell(row, columns.of(role).get(0)).strip();
    }

    private static List<String> values(CSVRecord row, ColumnMap columns, Role role) {
        List<String> values = new ArrayList<>();
        for (String column : columns.of(role)) {
            for (String value : cell(row, column).split("\\|", -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
        }
        return values;
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }
}

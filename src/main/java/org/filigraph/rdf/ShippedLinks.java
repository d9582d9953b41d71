package org.filigraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.document.Document;
import org.filigraph.document.PartialDate;

/**
 * The links that come with the program as single facts, each with its proof: the table {@code reference/links.tsv}.
 * Organisations in it are named too, so that they can be found before a document speaks of them.
 */
final class ShippedLinks {
    private static final String TABLE = "/reference/links.tsv";
    private static final String SECTOR = "sector/";
    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final Iris iris;

    ShippedLinks(Iris iris) {
        this.iris = iris;
    }

    void triples(Consumer<Triple> out) {
        Map<Node, String> named = new LinkedHashMap<>();
        try (CSVParser rows = CSVParser.parse(new InputStreamReader(open(), StandardCharsets.UTF_8), FORMAT)) {
            for (CSVRecord row : rows) {
                Link link = link(row);
                link.triples(iris, out);
                if (!row.get("label").isEmpty()) {
                    named.put(link.thing(), row.get("label"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
        named.forEach((thing, label) -> {
            out.accept(Triple.create(thing, RDF.Nodes.type, Vocabulary.Organisation.asNode()));
            out.accept(Triple.create(thing, SKOS.prefLabel.asNode(), Literals.french(label)));
        });
    }

    /** A hash of the table. */
    static String hash() {
        try (InputStream in = open()) {
            return Document.sha256(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
    }

    private static InputStream open() {
        InputStream in = ShippedLinks.class.getResourceAsStream(TABLE);
        if (in == null) {
            throw new IllegalStateException("the program was built without " + TABLE);
        }
        return in;
    }

    private Link link(CSVRecord row) {
        String key = row.get("scheme");
        String id = row.get("id");
        IdentifierScheme scheme = IdentifierScheme.ofKey(key)
                .filter(known -> known.accepts(id))
                .orElseThrow(() -> new IllegalStateException(
                        TABLE + ", row " + row.getRecordNumber() + ": no identifier of " + key + ": " + id));
        return new Link(
                thing(row.get("thing")),
                Link.Match.valueOf(row.get("match").toUpperCase(Locale.ROOT)),
                key,
                scheme.iri(id).orElse(id),
                Link.Method.RECORD,
                row.get("match").equals("exact") ? BigDecimal.ONE : new BigDecimal("0.7"),
                row.get("source"),
                new PartialDate(row.get("date")),
                row.get("note"));
    }

    private Node thing(String path) {
        if (path.startsWith(SECTOR)) {
            return Vocabulary.sector(path.substring(SECTOR.length())).asNode();
        }
        int slash = path.indexOf('/');
        return iris.thing(path.substring(0, slash), path.substring(slash + 1));
    }
}

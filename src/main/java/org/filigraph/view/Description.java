package org.filigraph.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;

/**
 * What is said directly of one thing.
 *
 * @param id its IRI
 * @param values by the IRI of the property
 */
record Description(String id, Map<String, List<Node>> values) {
    /** What is said of each of some things; those of which nothing is said are left out. */
    static Map<String, Description> of(Collection<Node> things, Queries queries) {
        Map<String, Description> descriptions = new LinkedHashMap<>();
        if (things.isEmpty()) {
            return descriptions;
        }
        for (Row row : queries.named("contents").withEach("thing", things).rows()) {
            descriptions
                    .computeIfAbsent(row.required("thing"), id -> new Description(id, new LinkedHashMap<>()))
                    .values
                    .computeIfAbsent(row.required("property"), property -> new ArrayList<>())
                    .add(row.node("value").orElseThrow());
        }
        return descriptions;
    }

    List<Node> all(Property property) {
        return values.getOrDefault(property.getURI(), List.of());
    }

    /** The values without those in English where there are some in French: pages are in French. */
    static List<Node> inFrench(List<Node> values) {
        boolean french = values.stream().anyMatch(value -> isIn("fr", value));
        return values.stream().filter(value -> !french || !isIn("en", value)).toList();
    }

    private static boolean isIn(String language, Node value) {
        return value.isLiteral() && value.getLiteralLanguage().equals(language);
    }

    Optional<Node> one(Property property) {
        return all(property).stream().findFirst();
    }

    /** The first value, in the order of the alphabet where the graph gives several. */
    Optional<String> text(Property property) {
        return all(property).stream().map(Description::text).sorted().findFirst();
    }

    Optional<BigDecimal> number(Property property) {
        return text(property).flatMap(Description::number);
    }

    Optional<Integer> count(Property property) {
        return number(property).map(BigDecimal::intValue);
    }

    boolean isA(Node type) {
        return all(RDF.type).contains(type);
    }

    /** An IRI, or the words of a literal. */
    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** A number without zeros at its end. */
    static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal plain = new BigDecimal(text).stripTrailingZeros();
            return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

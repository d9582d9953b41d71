package org.filigraph.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.filigraph.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted; a part that is null does not matter.
 *
 * @param indicator what is counted or measured
 * @param from figures that hold on this date or later: a year, a month or a day in ISO 8601
 * @param to figures that hold on this date or earlier
 */
public record FigureFilter(
        @Nullable Ref indicator,
        @Nullable Ref measure,
        @Nullable Ref territory,
        @Nullable Ref sector,
        @Nullable Ref subject,
        @Nullable Ref document,
        @Nullable String from,
        @Nullable String to) {
    /** All figures. */
    public static final FigureFilter NONE = new FigureFilter(null, null, null, null, null, null, null, null);

    /** The terms that take the places of the parameters of {@code figures.rq}. */
    Map<String, Node> parameters() {
        Map<String, Node> parameters = new HashMap<>();
        bind(parameters, "Indicator", Vocabulary.indicator, indicator);
        bind(parameters, "Measure", Vocabulary.measure, measure);
        bind(parameters, "Territory", Vocabulary.territory, territory);
        bind(parameters, "Sector", Vocabulary.sector, sector);
        bind(parameters, "Subject", Vocabulary.subject, subject);
        bind(parameters, "Document", Vocabulary.document, document);
        boolean dated = from != null || to != null;
        parameters.put("dated", NodeFactory.createLiteralDT(String.valueOf(dated), XSDDatatype.XSDboolean));
        parameters.put("from", NodeFactory.createLiteralString(from == null ? "0000" : from));
        parameters.put("to", NodeFactory.createLiteralString(to == null ? "9999" : to));
        return parameters;
    }

    private static void bind(Map<String, Node> parameters, String name, Property property, @Nullable Ref value) {
        String id = value == null ? null : value.id();
        parameters.put("by" + name, (id == null ? RDF.type : property).asNode());
        parameters.put(
                name.toLowerCase(Locale.ROOT), id == null ? Vocabulary.Figure.asNode() : NodeFactory.createURI(id));
    }
}

package org.filigraph.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of the figures' CSV are, after CSV on the Web: each row is a figure whose IRI is its first cell, and
 * keys stand for the IRIs that they end.
 */
final class FigureMetadata {
    private static final String OA = "http://www.w3.org/ns/oa#";

    private FigureMetadata() {}

    /**
     * A column of the table.
     *
     * @param datatype of XML Schema
     * @param property what it says of the figure; none for names and for parts of the evidence
     * @param value how the IRI is made of the cell; none for literals
     */
    private record Column(
            String name, String title, String datatype, @Nullable String property, @Nullable String value) {
        Map<String, Object> told() {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", name);
            told.put("titles", name);
            told.put("dc:title", Map.of("@value", title, "@language", "fr"));
            told.put("datatype", datatype);
            if (property == null) {
                told.put("suppressOutput", true);
            } else {
                told.put("propertyUrl", property);
            }
            if (value != null) {
                told.put("valueUrl", value);
            }
            return told;
        }
    }

    private static Column key(String name, String title, String namespace) {
        return new Column(name, title, "string", Vocabulary.FG + name, namespace + "{" + name + "}");
    }

    private static Column thing(String name, String title) {
        return new Column(name, title, "anyURI", Vocabulary.FG + name, "{+" + name + "}");
    }

    private static Column literal(String name, String title, String datatype) {
        return new Column(name, title, datatype, Vocabulary.FG + name, null);
    }

    private static Column beside(String name, String title, String datatype) {
        return new Column(name, title, datatype, null, null);
    }

    private static final List<Column> COLUMNS = List.of(
            beside("fact", "adresse du fait", "anyURI"),
            key("indicator", "indicateur", Vocabulary.FGI),
            key("measure", "mesure", Vocabulary.FG),
            literal("value", "valeur", "decimal"),
            literal("valueMax", "valeur haute d’un intervalle", "decimal"),
            beside("unit", "unité (code)", "string"),
            key("modifier", "nuance", Vocabulary.FG),
            key("status", "constat ou objectif", Vocabulary.FG),
            thing("territory", "territoire"),
            beside("territoryLabel", "nom du territoire", "string"),
            key("sector", "secteur", Vocabulary.FGS),
            thing("subject", "sujet"),
            beside("subjectLabel", "nom du sujet", "string"),
            thing("whole", "ensemble dont c’est une part"),
            beside("wholeLabel", "nom de l’ensemble", "string"),
            literal("validFrom", "début (année, mois ou jour)", "string"),
            literal("validTo", "fin (année, mois ou jour)", "string"),
            literal("statedBy", "selon", "string"),
            new Column("quote", "mots du document", "string", OA + "exact", null),
            beside("start", "début de la citation, en points de code", "nonNegativeInteger"),
            beside("end", "fin de la citation, exclue", "nonNegativeInteger"),
            thing("document", "document"),
            beside("documentLabel", "titre du document", "string"),
            literal("confidence", "confiance", "decimal"),
            literal("rule", "règle d’extraction", "string"));

    /** The names of the columns, in order. */
    static String[] header() {
        return COLUMNS.stream().map(Column::name).toArray(String[]::new);
    }

    /** The description of the table at an address. */
    static Map<String, Object> of(String address) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<Map<String, Object>> columns = new ArrayList<>();
        COLUMNS.forEach(column -> columns.add(column.told()));
        schema.put("columns", columns);
        schema.put("primaryKey", "fact");
        schema.put("aboutUrl", "{+fact}");
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "fr")));
        metadata.put("url", address);
        metadata.put("dc:title", "Chiffres tirés de documents, chacun avec ses mots et sa source");
        metadata.put("dc:license", Map.of("@id", "https://creativecommons.org/licenses/by/4.0/"));
        metadata.put("dialect", Map.of("header", true, "encoding", "utf-8", "lineTerminators", List.of("\r\n")));
        metadata.put("tableSchema", schema);
        return metadata;
    }
}

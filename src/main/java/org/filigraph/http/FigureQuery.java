package org.filigraph.http;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.FigureFilter;
import org.filigraph.view.Ref;
import org.jspecify.annotations.Nullable;

/** The SPARQL query that finds the figures of a filter: for who wants to ask further. */
final class FigureQuery {
    private static final List<String> PREFIXES = List.of("fg", "fgi", "fgs", "oa", "prov", "skos");

    private FigureQuery() {}

    /** The query, with the figures' values, scopes and words as its columns. */
    static String of(FigureFilter filter) {
        List<String> lines = new ArrayList<>();
        for (String prefix : PREFIXES) {
            lines.add("PREFIX " + prefix + ": <" + Vocabulary.prefixes().getNsPrefixURI(prefix) + ">");
        }
        lines.add("");
        lines.add("SELECT ?figure ?indicator ?value ?unit ?territory ?sector ?from ?to ?words");
        lines.add("WHERE {");
        lines.add("  ?figure a fg:Figure ;");
        wanted(lines, "indicator", filter.indicator());
        wanted(lines, "measure", filter.measure());
        wanted(lines, "territory", filter.territory());
        wanted(lines, "sector", filter.sector());
        wanted(lines, "subject", filter.subject());
        wanted(lines, "document", filter.document());
        lines.add("    fg:indicator/skos:prefLabel ?indicator ;");
        lines.add("    fg:value ?value ;");
        lines.add("    fg:unit ?unit .");
        String language = Language.current().code();
        lines.add("  FILTER(LANG(?indicator) = \"" + language + "\")");
        lines.add("  OPTIONAL { ?figure fg:territory/skos:prefLabel ?territory . FILTER(LANG(?territory) = \"fr\") }");
        lines.add("  OPTIONAL { ?figure fg:sector/skos:prefLabel ?sector . FILTER(LANG(?sector) = \"" + language
                + "\") }");
        lines.add("  OPTIONAL { ?figure fg:validFrom ?from }");
        lines.add("  OPTIONAL { ?figure fg:validTo ?to }");
        lines.add("  OPTIONAL { ?figure prov:wasDerivedFrom/oa:hasSelector/oa:exact ?words }");
        if (filter.from() != null) {
            lines.add("  # a year, a month or a day: what ends in that time or later");
            lines.add("  FILTER(CONCAT(STR(?to), \"-99\") >= \"" + filter.from() + "\")");
        }
        if (filter.to() != null) {
            lines.add("  # a year, a month or a day: what begins in that time or earlier");
            lines.add("  FILTER(STR(?from) <= \"" + filter.to() + "-99\")");
        }
        lines.add("}");
        lines.add("ORDER BY ?indicator ?territory ?sector DESC(?to)");
        return String.join("\n", lines);
    }

    private static void wanted(List<String> lines, String property, @Nullable Ref value) {
        if (value != null) {
            lines.add("    fg:" + property + " " + shortened(String.valueOf(value.id())) + " ;");
        }
    }

    private static String shortened(String iri) {
        return PREFIXES.stream()
                .map(prefix -> Vocabulary.prefixes().getNsPrefixURI(prefix))
                .filter(begin ->
                        iri.startsWith(begin) && iri.substring(begin.length()).matches("[A-Za-z0-9-]+"))
                .findFirst()
                .map(begin -> Vocabulary.prefixes().getNsURIPrefix(begin) + ":" + iri.substring(begin.length()))
                .orElse("<" + iri + ">");
    }
}

package org.filigraph.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.ComparisonFilter;
import org.filigraph.view.FactView;
import org.filigraph.view.FigureFilter;
import org.filigraph.view.Quote;
import org.filigraph.view.Ref;
import org.filigraph.view.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Where a page finds a thing: what is named under our bases is found on this server, whatever address it has.
 *
 * @param base the base of the things that are served, ending in a slash
 */
public record Links(String base) {
    private static final String TERMS = Vocabulary.ONTOLOGY.substring(0, Vocabulary.ONTOLOGY.lastIndexOf('/') + 1);

    /** The address of a thing; none where its IRI can't be followed in a browser. */
    public @Nullable String href(@Nullable String iri) {
        if (iri == null) {
            return null;
        }
        if (iri.startsWith(base)) {
            return "/" + iri.substring(base.length());
        }
        if (iri.startsWith(TERMS)) {
            return "/" + iri.substring(TERMS.length());
        }
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : null;
    }

    /** The address of a thing; none where it has no IRI. */
    public @Nullable String href(Ref ref) {
        return href(ref.id());
    }

    /** Where references to the sources of a thing, fact or document are. */
    public String citation(String iri) {
        return new Address("/cite", Map.of("id", iri)).toString();
    }

    /** Where a fact is held against others on the same matter. */
    public String comparison(FactView fact) {
        return new Address("/disagreements", Map.of())
                .with("verdict", "all")
                .with("fact", key(fact.id()))
                .toString();
    }

    /** Where the disagreements about a thing are. */
    public String disagreements(String thing) {
        return new Address("/disagreements", Map.of("subject", thing)).toString();
    }

    /** The address of a fact. */
    public @Nullable String href(FactView fact) {
        return href(fact.id());
    }

    /** The place in a document's page where a quote stands. */
    public String place(FactView fact, Quote quote) {
        return href(fact.basis().document()) + "#" + anchor(fact, quote.start());
    }

    /** The name of that place in the page. */
    public String anchor(FactView fact, int start) {
        return key(fact.id()) + "-" + start;
    }

    /** The end of an IRI. */
    public String key(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** A thing's other forms: their addresses by media type. */
    public Map<String, String> alternates(@Nullable String path) {
        Map<String, String> alternates = graphs(String.valueOf(path));
        alternates.put(Representation.JSON, path + ".json");
        return alternates;
    }

    /** A thing's forms as a graph: their addresses by media type. */
    public Map<String, String> graphs(String path) {
        Map<String, String> graphs = new LinkedHashMap<>();
        for (GraphFormat format : GraphFormat.values()) {
            graphs.put(format.mediaType(), path + "." + format.extension());
        }
        return graphs;
    }

    /** The same list as data: its addresses by media type. */
    public Map<String, String> tables(Address address, String api) {
        Address data = address.at(api);
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("text/csv", data.with("format", "csv").toString());
        tables.put(Representation.JSON, data.toString());
        return tables;
    }

    /** A thing as a filter takes it: what is left of its IRI when its kind is known. */
    public String filterValue(String parameter, Ref ref) {
        String id = String.valueOf(ref.id());
        List<String> begins =
                switch (parameter) {
                    case "subject", "party" -> List.of(base + "id/");
                    default ->
                        List.of(
                                Vocabulary.FGI,
                                Vocabulary.FGS,
                                Vocabulary.FGK,
                                Vocabulary.FG,
                                base + "id/" + parameter + "/");
                };
        return begins.stream()
                .filter(id::startsWith)
                .findFirst()
                .map(begin -> id.substring(begin.length()))
                .orElse(id);
    }

    /** The filters that are set: what each is set to, by its parameter. */
    public Map<String, String> active(FigureFilter filter) {
        Map<String, String> active = new LinkedHashMap<>();
        put(active, "indicator", filter.indicator());
        put(active, "measure", filter.measure());
        put(active, "territory", filter.territory());
        put(active, "sector", filter.sector());
        put(active, "subject", filter.subject());
        put(active, "document", filter.document());
        active.putAll(active(new TimeRange(filter.from(), filter.to())));
        return active;
    }

    /** The ends of the time asked for that are set, likewise. */
    static Map<String, String> active(TimeRange time) {
        Map<String, String> active = new LinkedHashMap<>();
        Optional.ofNullable(time.from()).ifPresent(from -> active.put("from", from));
        Optional.ofNullable(time.to()).ifPresent(to -> active.put("to", to));
        return active;
    }

    /** The filters of comparisons that are set, likewise. */
    public Map<String, String> active(ComparisonFilter filter) {
        Map<String, String> active = new LinkedHashMap<>();
        if (filter.kind() != null) {
            active.put("kind", ComparisonWording.kind(filter.kind()));
        }
        active.putAll(active(filter.scope()));
        if (filter.fact() != null) {
            active.put("fact", key(filter.fact()));
        }
        return active;
    }

    private static void put(Map<String, String> active, String name, @Nullable Ref value) {
        if (value != null) {
            active.put(name, TermLabels.of(value));
        }
    }
}

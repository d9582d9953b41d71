package org.filigraph.rdf;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The units of figures: the contract's name of a unit, and its IRI in QUDT or, where QUDT has none, in our ontology. The
 * only place that knows both. Immutable, safe for threads.
 */
public final class Units {
    private static final String QUDT = "http://qudt.org/vocab/unit/";

    private static final Map<String, Resource> BY_CODE = Map.ofEntries(
            Map.entry("count", qudt("NUM")),
            Map.entry("percent", qudt("PERCENT")),
            Map.entry("EUR", ResourceFactory.createResource("http://qudt.org/vocab/currency/EUR")),
            Map.entry("EUR/m2/year", Vocabulary.euroPerSquareMetreYear),
            Map.entry("rank", Vocabulary.ordinalRank),
            Map.entry("year", Vocabulary.calendarYear),
            Map.entry("m2", qudt("M2")),
            Map.entry("ha", qudt("HA")),
            Map.entry("m3", qudt("M3")),
            Map.entry("km", qudt("KiloM")),
            Map.entry("t", qudt("TONNE")),
            Map.entry("kW", qudt("KiloW")),
            Map.entry("MW", qudt("MegaW")),
            Map.entry("GW", qudt("GigaW")),
            Map.entry("kW.h", qudt("KiloW-HR")),
            Map.entry("MW.h", qudt("MegaW-HR")),
            Map.entry("GW.h", qudt("GigaW-HR")),
            Map.entry("TW.h", qudt("TeraW-HR")),
            Map.entry("km2", qudt("KiloM2")),
            Map.entry("km/h", qudt("KiloM-PER-HR")),
            Map.entry("h", qudt("HR")),
            Map.entry("m", qudt("M")),
            Map.entry("kg", qudt("KiloGM")),
            Map.entry("L", qudt("L")),
            Map.entry("hL", qudt("HectoL")),
            Map.entry("USD", ResourceFactory.createResource("http://qudt.org/vocab/currency/USD")),
            Map.entry("CHF", ResourceFactory.createResource("http://qudt.org/vocab/currency/CHF")),
            Map.entry("XPF", ResourceFactory.createResource("http://qudt.org/vocab/currency/XPF")),
            Map.entry("GBP", ResourceFactory.createResource("http://qudt.org/vocab/currency/GBP")));

    private static final Map<String, String> BY_IRI = BY_CODE.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(entry -> entry.getValue().getURI(), Map.Entry::getKey));

    private Units() {}

    /** Every unit of the contract that the graph can hold: its own words, else UCUM codes. */
    public static Set<String> codes() {
        return BY_CODE.keySet();
    }

    /** The unit of a code of the contract such as {@code m2}; fails on a code that the ontology lacks. */
    public static Resource unit(String code) {
        Resource unit = BY_CODE.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("no unit \"" + code + "\"; known are: " + joined());
        }
        return unit;
    }

    /** Whether an IRI is one of our units. */
    public static boolean knows(String iri) {
        return BY_IRI.containsKey(iri);
    }

    /** The contract's code of a unit's IRI; fails on an IRI that is not among our units. */
    public static String code(String iri) {
        String code = BY_IRI.get(iri);
        if (code == null) {
            throw new IllegalArgumentException("no unit <" + iri + ">; known are: " + joined());
        }
        return code;
    }

    private static String joined() {
        return codes().stream().sorted().collect(Collectors.joining(", "));
    }

    private static Resource qudt(String name) {
        return ResourceFactory.createResource(QUDT + name);
    }
}

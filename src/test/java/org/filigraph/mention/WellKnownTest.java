package org.filigraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.filigraph.mention.WellKnown.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellKnownTest {
    private final WellKnown wellKnown = WellKnown.get();

    private List<String> found(String text) {
        return wellKnown.find(text).stream()
                .map(hit -> hit.span().of(text) + "=" + hit.known().entity().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERM|inserm|Inserm|researchBody",
                "Inserm|inserm|Inserm|researchBody",
                "Centre national de la recherche scientifique|cnrs|CNRS|researchBody",
                "ministère de la Défense|ministere-des-armees|ministère des Armées|ministry",
                "BPI|bpifrance|Bpifrance|investor",
                "Plan de relance|plan-de-relance|Plan de relance|plan",
                "PIA|programme-d-investissements-d-avenir|Programme d'investissements d'avenir|programme",
                "Medicen Paris Région|medicen-paris-region|Medicen Paris Region|cluster",
            })
    void knows_a_thing_by_the_ways_its_name_is_written(String name, String key, String label, String kind) {
        Known known = wellKnown.lookup(name).orElseThrow();
        assertEquals(key, known.entity().key());
        assertEquals(label, known.entity().label());
        assertEquals(kind, known.kind());
    }

    @Test
    void finds_the_longest_name_at_each_place() {
        assertEquals(
                List.of(
                        "Airbus Defence and Space=airbus-defence-and-space",
                        "Thales=thales",
                        "agence nationale de la recherche=anr",
                        "France 2030=france-2030"),
                found("Airbus Defence and Space, Thales et l’agence nationale de la recherche dans France 2030"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"la dga, un pia", "un plan de relance", "orange et safran", "Thalesien", "Airbus-like"})
    void finds_nothing_in_lower_case_or_inside_words(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void says_which_names_are_also_common_words() {
        assertTrue(wellKnown.find("Orange investit").get(0).needsContext());
        assertTrue(wellKnown.find("Airbus investit").stream().noneMatch(WellKnown.Hit::needsContext));
    }

    @Test
    void kinds_and_sectors_are_concepts_of_the_schemes() {
        Model schemes = RDFDataMgr.loadModel("ontology/schemes.ttl");
        Set<String> keys = new HashSet<>();
        Pattern concept = Pattern.compile("https://w3id.org/filigraph/(kind|sector)/(\\w+)");
        schemes.listSubjects().forEach(subject -> {
            Matcher matcher = concept.matcher(String.valueOf(subject.getURI()));
            if (matcher.matches()) {
                keys.add(matcher.group(1) + "/" + matcher.group(2));
            }
        });
        for (Known known : wellKnown.all()) {
            assertTrue(keys.contains("kind/" + known.kind()), known.toString());
            assertTrue(known.sector() == null || keys.contains("sector/" + known.sector()), known.toString());
        }
    }
}

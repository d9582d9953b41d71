package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.refine.model.Recon;
import com.google.refine.model.ReconCandidate;
import com.google.refine.model.ReconType;
import com.google.refine.model.recon.ReconciledDataExtensionJob;
import com.google.refine.model.recon.StandardReconConfig;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody's table matched and extended by OpenRefine's own client, as its users do from its menus. */
class OpenRefineTest {
    private static final String ID = "https://w3id.org/filigraph/id/";

    private static ShippedService service;
    private static JsonNode manifest;

    @BeforeAll
    static void start() throws Exception {
        service = new ShippedService();
        try (InputStream in = URI.create(service.at("reconcile")).toURL().openStream()) {
            manifest = new ObjectMapper().readTree(in);
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<Recon> reconciled(ReconType type, String... cells) {
        StandardReconConfig column = new StandardReconConfig(
                service.at("reconcile"),
                manifest.get("identifierSpace").asText(),
                manifest.get("schemaSpace").asText(),
                type,
                true,
                List.of(),
                5);
        return column.batchRecon(Stream.of(cells).map(column::createSimpleJob).toList(), 1);
    }

    @Test
    void a_column_of_places_is_matched_in_one_batch() {
        List<Recon> recons = reconciled(
                new ReconType("Territory", "Territoire"), "Occitanie", "ile de france", "NORMANDIE", "Nowhere at all");
        assertEquals(4, recons.size());
        recons.forEach(recon -> assertNull(recon.error));
        assertEquals(
                List.of(ID + "territory/region/76", ID + "territory/region/11", ID + "territory/region/28"),
                recons.subList(0, 3).stream().map(recon -> recon.match.id).toList());
        recons.subList(0, 3).forEach(recon -> assertEquals(Recon.Judgment.Matched, recon.judgment));
        assertEquals(Recon.Judgment.None, recons.get(3).judgment);
        assertNull(recons.get(3).getBestCandidate());
    }

    @Test
    void a_column_without_a_type_gets_candidates_with_types_and_scores() {
        Recon recon = reconciled(null, "Medicen").get(0);
        ReconCandidate best = recon.getBestCandidate();
        assertEquals("Medicen Paris Region", best.name);
        assertTrue(best.score > 0);
        assertTrue(
                List.of(best.types).contains("Organisation"),
                List.of(best.types).toString());
    }

    @Test
    void matched_rows_are_extended_by_numbers_and_by_things() throws Exception {
        String occitanie = ID + "territory/region/76";
        var population =
                new ReconciledDataExtensionJob.DataExtensionProperty("schema:population", "population", Map.of());
        var within =
                new ReconciledDataExtensionJob.DataExtensionProperty("schema:containedInPlace", "situé dans", Map.of());
        Map<String, ReconCandidate> things = new HashMap<>();
        ReconciledDataExtensionJob job = new ReconciledDataExtensionJob(
                new ReconciledDataExtensionJob.DataExtensionConfig(List.of(population, within)),
                service.at("reconcile"));
        Object[][] rows = job.extend(Set.of(occitanie), things).get(occitanie).data;
        assertTrue(((Number) rows[0][0]).longValue() > 5_000_000, String.valueOf(rows[0][0]));
        ReconCandidate country = (ReconCandidate) rows[0][1];
        assertNotNull(country);
        assertEquals(ID + "territory/country/FRA", country.id);
        assertFalse(job.columns.isEmpty());
    }
}

package org.filigraph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filigraph.store.GraphStore;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Ref BRETAGNE = new Ref(Invented.id("territory/region/53"), "Bretagne");
    private static final Ref EMPLOYMENT = new Ref("https://w3id.org/filigraph/indicator/employment", "emploi");

    private final Figures figures = Invented.views().figures();

    private List<String> values(FigureFilter filter) {
        return figures.page(filter, 100, 0).items().stream()
                .map(figure -> ((FactView.Figure) figure).value().toPlainString())
                .toList();
    }

    private static FigureFilter between(String from, String to) {
        return new FigureFilter(null, null, null, null, null, null, from, to);
    }

    @Test
    void gives_all_figures_without_a_filter_what_can_be_compared_side_by_side() {
        assertEquals(
                List.of("16000", "15500", "380000", "5", "3200", "40", "500", "48000000"), values(FigureFilter.NONE));
    }

    @Test
    void filters_by_each_part_and_by_several() {
        assertEquals(
                List.of("16000", "15500", "5"),
                values(new FigureFilter(EMPLOYMENT, null, BRETAGNE, null, null, null, null, null)));
        Ref rank = new Ref("https://w3id.org/filigraph/ontology#rank", "rang");
        assertEquals(List.of("5"), values(new FigureFilter(null, rank, null, null, null, null, null, null)));
        Ref contract = new Ref(Invented.id("agreement/contrat-regional-de-la-filiere-bois"), "contrat");
        assertEquals(List.of("48000000"), values(new FigureFilter(null, null, null, null, contract, null, null, null)));
        Ref document = new Ref(Invented.id("document/" + Invented.FRANCE), "France");
        assertEquals(
                List.of("15500", "380000", "5"),
                values(new FigureFilter(null, null, null, null, null, document, null, null)));
        Ref health = new Ref("https://w3id.org/filigraph/sector/health", "santé");
        assertEquals(List.of(), values(new FigureFilter(null, null, null, health, null, null, null, null)));
    }

    @Test
    void filters_by_time_whatever_the_precision() {
        assertEquals(List.of("15500", "380000", "5"), values(between(null, "2023-06")));
        assertEquals(List.of("500", "48000000"), values(between("2025-02-28", null)));
        assertEquals(List.of("16000", "3200", "40", "48000000"), values(between("2024-01-31", "2024-12-01")));
        assertEquals(List.of(), values(between("2028", null)));
    }

    @Test
    void gives_them_page_by_page_with_their_number() {
        Page<FactView> page = figures.page(FigureFilter.NONE, 3, 6);
        assertEquals(8, page.total());
        assertEquals(2, page.items().size());
        assertEquals(false, page.hasNext());
        assertTrue(figures.page(FigureFilter.NONE, 3, 0).hasNext());
    }

    @Test
    void gives_all_of_them_one_by_one() {
        List<FactView> all = new ArrayList<>();
        figures.each(FigureFilter.NONE, all::add);
        assertEquals(figures.page(FigureFilter.NONE, 100, 0).items(), all);
    }

    @Test
    void draws_what_is_so_in_several_territories_once_for_each_with_the_latest_figure() {
        String wood = "fg:sector fgs:wood ; fg:modifier fg:exact ; fg:validFrom \"%1$s\"^^xsd:gYear ; "
                + "fg:validTo \"%1$s\"^^xsd:gYear";
        String elsewhere = "fg:Figure, qb:Observation ; fg:indicator fgi:patents ; fg:measure fg:level ; "
                + "fg:unit unit:NUM ; fg:status fg:actual ; fg:territory <id/territory/region/28> ; "
                + "fg:value %s ; ";
        GraphStore store = Invented.store();
        new Stated("1", "")
                .figure("patents", "12 brevets", "12", wood.formatted(2020))
                .figure("patents", "15 brevets", "15", wood.formatted(2022))
                .fact("Fact", "31 brevets", "a " + elsewhere.formatted(31) + wood.formatted(2021))
                .fact(
                        "Fact",
                        "3 brevets",
                        "a " + elsewhere.formatted(3) + "fg:subject <id/organisation/x> ; " + wood.formatted(2021))
                .into(store);
        Ref patents = new Ref("https://w3id.org/filigraph/indicator/patents", "brevets");
        Series series = new Views(store, Duration.ofSeconds(10))
                .figures().series(new FigureFilter(patents, null, null, null, null, null, null, null), 9).stream()
                        .filter(one -> one.axis() == Series.Axis.TERRITORY)
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of("31", "15"),
                series.points().stream()
                        .map(point -> point.value().toPlainString())
                        .toList());
    }

    @Test
    void tells_by_what_they_can_be_narrowed() {
        Map<String, List<Figures.Facet>> facets =
                figures.facets(new FigureFilter(EMPLOYMENT, null, null, null, null, null, null, null));
        assertEquals(List.of(new Figures.Facet(EMPLOYMENT, 4)), facets.get("indicator"));
        assertEquals(new Figures.Facet(BRETAGNE, 3), facets.get("territory").get(0));
        assertEquals(2, facets.get("measure").size());
    }
}

package org.filigraph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.filigraph.rdf.Iris;
import org.filigraph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonsTest {
    private static final String HYDROGEN = "fg:sector fgs:hydrogen ; fg:validFrom \"2024\"^^xsd:gYear ; "
            + "fg:validTo \"2024\"^^xsd:gYear ; fg:modifier fg:";
    private static final String PRESIDENT = "org:organization <id/organisation/bois-d-armor> ; "
            + "fg:roleLabel \"présidente\"@fr ; org:member <id/person/%s>";

    private final GraphStore store = Invented.store();

    private List<Comparison> found(Stated... documents) {
        return found(ComparisonFilter.NOT_PLAIN, null, documents);
    }

    private static List<Comparison> found(GraphStore store, Stated document) {
        document.into(store);
        return new Views(store, Duration.ofSeconds(10))
                .comparisons()
                .page(new ComparisonFilter(ComparisonFilter.NOT_PLAIN, null, FigureFilter.NONE, null), 100, 0)
                .items();
    }

    private List<Comparison> found(
            Set<Comparison.Verdict> verdicts, Comparison.@Nullable Kind kind, Stated... documents) {
        Stream.of(documents).forEach(document -> document.into(store));
        ComparisonFilter filter = new ComparisonFilter(verdicts, kind, FigureFilter.NONE, null);
        return new Views(store, Duration.ofSeconds(10))
                .comparisons()
                .page(filter, 100, 0)
                .items();
    }

    private static List<List<String>> words(Comparison comparison) {
        return comparison.sides().stream()
                .map(side -> side.statements().stream()
                        .map(statement -> statement.basis().quote())
                        .toList())
                .toList();
    }

    private static Stated jobs(String id, String words, String value, String modifier) {
        return new Stated(id, "2024-06-01").figure("employment", words, value, HYDROGEN + modifier);
    }

    @Test
    void sources_that_give_three_numbers_of_jobs_stand_on_three_sides() {
        Comparison only = found(
                        jobs("1", "70 000 emplois", "70000", "exact"),
                        jobs("2", "46 000 salariés", "46000", "exact"),
                        jobs("3", "40 000 emplois", "40000", "exact"),
                        jobs("4", "environ 41 000 emplois", "41000", "about"))
                .get(0);
        assertEquals(Comparison.Kind.FIGURE, only.kind());
        assertEquals(Comparison.Verdict.DISPUTED, only.verdict());
        assertEquals(
                List.of(
                        List.of("70 000 emplois"),
                        List.of("46 000 salariés"),
                        List.of("40 000 emplois", "environ 41 000 emplois")),
                words(only));
        Comparison.Difference difference = only.difference();
        assertEquals(new Comparison.Difference(new BigDecimal("30000"), new BigDecimal("1.75")), difference);
        assertEquals(
                "2024-06-01",
                only.sides().get(0).dateOf(only.sides().get(0).statements().get(0)));
        assertEquals("Bretagne", String.valueOf(only.about().territory()).replaceAll(".*label=|]", ""));
    }

    @Test
    void a_paragraph_does_not_contradict_itself() {
        Stated text = new Stated("1", "2024-06-01")
                .figure("employment", "25 000 emplois", "25000", HYDROGEN + "exact")
                .figure("employment", "18 000 emplois", "18000", HYDROGEN + "exact");
        assertEquals(1, found(text).size());
        assertEquals(List.of(), found(text.inOneParagraph()));
    }

    /** A figure in a passage of its own beginning. */
    private static Stated said(Stated text, int passage, String indicator, String number, String about) {
        return text.figureAt(passage * 100, indicator, number + " " + indicator, number, about);
    }

    private static int disputes(Stated text, String sector) {
        return (int) found(GraphStore.inMemory(Iris.STANDARD), text.inParagraphs(100, 2)).stream()
                .filter(one -> String.valueOf(one.about().sector()).contains(sector))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cosmetics", "cybersecurity", "wood", "agrifood"})
    void a_text_that_gives_two_sets_of_numbers_tells_of_a_whole_and_a_part(String sector) {
        String about = "fg:sector fgs:" + sector + " ; fg:modifier fg:exact";
        Stated valley = new Stated("1", "");
        said(valley, 0, "enterprises", "800", about);
        said(valley, 0, "employment", "70000", about);
        said(valley, 1, "enterprises", "500", about);
        said(valley, 1, "employment", "36578", about);
        assertEquals(0, disputes(valley, sector));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plastics", "aerospace"})
    void one_number_that_differs_beside_one_that_does_not_is_a_disagreement(String sector) {
        String about = "fg:sector fgs:" + sector + " ; fg:modifier fg:exact";
        Stated text = new Stated("1", "");
        said(text, 0, "establishments", "360", about);
        said(text, 0, "employment", "12000", about);
        said(text, 1, "establishments", "340", about);
        said(text, 1, "employment", "12000", about);
        assertEquals(1, disputes(text, sector));
    }

    @Test
    void numbers_of_which_one_is_greater_here_and_one_there_are_no_whole_and_part() {
        Stated text = new Stated("1", "");
        said(text, 0, "establishments", "360", "fg:sector fgs:plastics");
        said(text, 0, "employment", "10000", "fg:sector fgs:plastics");
        said(text, 1, "establishments", "340", "fg:sector fgs:plastics");
        said(text, 1, "employment", "12000", "fg:sector fgs:plastics");
        assertEquals(2, disputes(text, "plastics"));
    }

    @Test
    void a_text_does_not_dispute_a_tie_with_itself_but_somebody_whom_it_quotes_may() {
        String owns = relation("a", "subsidiaryOf", "<id/organisation/b>", "%s") + "%s";
        Stated text = new Stated("1", "")
                .fact("RelationFact", "filiale de", owns.formatted("stated", ""))
                .fact("RelationFact", "plus filiale de", owns.formatted("denied", ""));
        assertEquals(List.of(), found(text));
        assertEquals(
                Comparison.Kind.TIE,
                found(text.fact("RelationFact", "jamais", owns.formatted("denied", " ; fg:statedBy \"le préfet\"")))
                        .get(0)
                        .kind());
    }

    @Test
    void more_than_a_number_and_that_number_confirm_one_another() {
        Stated[] two = {
            jobs("1", "plus de 25 000 salariés", "25000", "moreThan"), jobs("2", "25 000 emplois", "25000", "exact")
        };
        assertEquals(List.of(), found(two));
        Comparison confirmed =
                found(EnumSet.of(Comparison.Verdict.CONFIRMED), null, two).get(0);
        assertEquals(1, confirmed.sides().size());
        assertEquals(2, confirmed.sides().get(0).documents());
        assertEquals(2, confirmed.statements());
    }

    @Test
    void the_same_number_of_two_sectors_is_a_coincidence() {
        Stated other = new Stated("2", "2024-06-01")
                .figure("employment", "25 000 emplois", "25000", "fg:sector fgs:defence ; fg:modifier fg:exact");
        assertEquals(
                List.of(),
                found(
                        EnumSet.allOf(Comparison.Verdict.class),
                        Comparison.Kind.FIGURE,
                        jobs("1", "25 000 salariés", "25000", "exact"),
                        other));
    }

    @Test
    void one_number_under_two_words_is_told_apart_from_a_dispute() {
        Comparison words = found(new Stated("1", "2024-06-01")
                        .figure("enterprises", "1 443 entreprises", "1443", HYDROGEN + "exact")
                        .figure("establishments", "1 443 établissements", "1443", HYDROGEN + "exact")
                        .figure("establishments", "1 500 établissements", "1500", "fg:sector fgs:wood"))
                .get(0);
        assertEquals(Comparison.Verdict.WORDS, words.verdict());
        assertEquals(List.of(List.of("1 443 entreprises"), List.of("1 443 établissements")), words(words));
    }

    @Test
    void a_part_is_not_held_against_the_whole() {
        assertEquals(
                List.of(),
                found(
                        new Stated("1", "2024-06-01").figure("enterprises", "96 PME", "96", HYDROGEN + "exact"),
                        new Stated("2", "2024-06-01")
                                .figure("enterprises", "132 entreprises", "132", HYDROGEN + "exact")));
    }

    @Test
    void units_of_one_dimension_are_one() {
        String land = "fg:indicator fgi:landArea ; fg:measure fg:level ; fg:status fg:actual ; "
                + "fg:subject <id/agreement/plan> ; fg:value ";
        assertEquals(
                List.of(Comparison.Verdict.CONFIRMED),
                found(
                                EnumSet.allOf(Comparison.Verdict.class),
                                Comparison.Kind.FIGURE,
                                new Stated("1", "").fact("Figure", "3 ha", land + "3 ; fg:unit unit:HA"),
                                new Stated("2", "").fact("Figure", "30 000 m²", land + "30000 ; fg:unit unit:M2"))
                        .stream()
                        .map(Comparison::verdict)
                        .toList());
    }

    @Test
    void growth_is_compared_over_the_same_years_only() {
        String growth = "fg:indicator fgi:employment ; fg:measure fg:change ; fg:unit unit:PERCENT ; "
                + "fg:status fg:actual ; fg:territory <id/territory/region/53> ; fg:validFrom \"%s\"^^xsd:gYear ; "
                + "fg:validTo \"2023\"^^xsd:gYear ; fg:value %s";
        assertEquals(
                List.of(),
                found(
                        new Stated("1", "").fact("Figure", "+8 %", growth.formatted("2018", "8")),
                        new Stated("2", "").fact("Figure", "+3 %", growth.formatted("2022", "3"))));
        assertEquals(
                1,
                found(new Stated("2", "").fact("Figure", "+3 %", growth.formatted("2018", "3")))
                        .size());
    }

    @Test
    void two_people_cannot_preside_at_one_time_but_one_after_the_other() {
        String since = " ; fg:validFrom \"%s\"^^xsd:gYear ; fg:validTo \"%s\"^^xsd:gYear";
        Stated first = new Stated("1", "")
                .fact("Role", "Anne préside", PRESIDENT.formatted("anne") + since.formatted(2019, 2024));
        Stated next = new Stated("2", "")
                .fact("Role", "Luc préside", PRESIDENT.formatted("luc") + since.formatted(2024, 2026));
        assertEquals(List.of(), found(ComparisonFilter.NOT_PLAIN, Comparison.Kind.ROLE, first, next));
        Stated rival = new Stated("3", "2022-05-01").fact("Role", "Ali préside", PRESIDENT.formatted("ali"));
        Comparison role =
                found(ComparisonFilter.NOT_PLAIN, Comparison.Kind.ROLE, rival).get(0);
        assertEquals(List.of(List.of("Anne préside"), List.of("Ali préside")), words(role));
        assertEquals("présidente", role.about().role());
        assertNull(role.difference());
    }

    @Test
    void dates_places_amounts_and_ties_that_cannot_all_be_so_are_found() {
        Stated one = new Stated("1", "2024-06-01")
                .fact(
                        "AgreementFact",
                        "signé le 3 mai",
                        "fg:describes <id/agreement/pacte> ; fg:amount 180.0 ; "
                                + "fg:signedOn \"2024-05-03\"^^xsd:date")
                .fact(
                        "EventFact",
                        "les 7 et 8 octobre à Rennes",
                        "fg:describes <id/event/salon> ; "
                                + "fg:validFrom \"2024-10-07\"^^xsd:date ; fg:validTo \"2024-10-08\"^^xsd:date")
                .fact(
                        "EventFact",
                        "en 2024 à Rennes",
                        "fg:describes <id/event/forum> ; fg:validFrom \"2024\"^^xsd:gYear ; "
                                + "fg:validTo \"2024\"^^xsd:gYear ; fg:territory <id/territory/commune/35238>")
                .fact(
                        "RelationFact",
                        "créée en 2011",
                        relation("bois-d-armor", "foundedIn", "\"2011\"^^xsd:gYear", "stated"))
                .fact(
                        "RelationFact",
                        "siège à Rennes",
                        relation("bois-d-armor", "headquarteredIn", "<id/territory/commune/35238>", "stated"))
                .fact(
                        "RelationFact",
                        "siège en Bretagne",
                        relation("bois-d-armor", "headquarteredIn", "<id/territory/region/53>", "stated"))
                .fact("RelationFact", "filiale de", relation("a", "subsidiaryOf", "<id/organisation/b>", "stated"));
        Stated other = new Stated("2", "2024-06-01")
                .fact(
                        "AgreementFact",
                        "signé en juin",
                        "fg:describes <id/agreement/pacte> ; fg:amount 165.0 ; "
                                + "fg:signedOn \"2024-06\"^^xsd:gYearMonth")
                .fact(
                        "AgreementFact",
                        "signé en 2024",
                        "fg:describes <id/agreement/pacte> ; fg:signedOn \"2024\"^^xsd:gYear")
                .fact(
                        "EventFact",
                        "le 9 octobre",
                        "fg:describes <id/event/salon> ; "
                                + "fg:validFrom \"2024-10-09\"^^xsd:date ; fg:validTo \"2024-10-09\"^^xsd:date")
                .fact(
                        "EventFact",
                        "le 9 octobre 2025",
                        "fg:describes <id/event/salon> ; "
                                + "fg:validFrom \"2025-10-09\"^^xsd:date ; fg:validTo \"2025-10-09\"^^xsd:date")
                .fact(
                        "EventFact",
                        "en 2024 à Nantes",
                        "fg:describes <id/event/forum> ; fg:validFrom \"2024\"^^xsd:gYear ; "
                                + "fg:validTo \"2024\"^^xsd:gYear ; fg:territory <id/territory/commune/44109>")
                .fact(
                        "RelationFact",
                        "créée en 2013",
                        relation("bois-d-armor", "foundedIn", "\"2013\"^^xsd:gYear", "stated"))
                .fact(
                        "RelationFact",
                        "siège à Nantes",
                        relation("bois-d-armor", "headquarteredIn", "<id/territory/commune/44109>", "stated"))
                .fact("RelationFact", "pas filiale de", relation("a", "subsidiaryOf", "<id/organisation/b>", "denied"));
        List<Comparison> found = found(one, other);
        Map<Comparison.Kind, List<List<String>>> words =
                found.stream().collect(java.util.stream.Collectors.toMap(Comparison::kind, ComparisonsTest::words));
        assertEquals(
                Map.of(
                        Comparison.Kind.SIGNATURE, List.of(List.of("signé le 3 mai"), List.of("signé en juin")),
                        Comparison.Kind.AMOUNT, List.of(List.of("signé le 3 mai"), List.of("signé en juin")),
                        Comparison.Kind.EVENT, List.of(List.of("les 7 et 8 octobre à Rennes"), List.of("le 9 octobre")),
                        Comparison.Kind.PLACE, List.of(List.of("en 2024 à Rennes"), List.of("en 2024 à Nantes")),
                        Comparison.Kind.FOUNDING, List.of(List.of("créée en 2011"), List.of("créée en 2013")),
                        Comparison.Kind.HEADQUARTERS,
                                List.of(List.of("siège à Rennes", "siège en Bretagne"), List.of("siège à Nantes")),
                        Comparison.Kind.TIE, List.of(List.of("filiale de"), List.of("pas filiale de"))),
                words);
    }

    private static String relation(String subject, String predicate, String object, String modality) {
        return "rdf:subject <id/organisation/%s> ; rdf:predicate fg:%s ; rdf:object %s ; fg:modality fg:%s"
                .formatted(subject, predicate, object, modality);
    }

    @Test
    void nothing_is_disputed_between_documents_that_agree() {
        assertEquals(List.of(), found());
    }
}

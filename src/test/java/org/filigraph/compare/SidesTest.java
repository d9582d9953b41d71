package org.filigraph.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SidesTest {
    private int facts;

    private Statement said(String document, Hedge hedge, String value, @Nullable String year, @Nullable String issued) {
        return said(document, "", "", hedge, value, year, issued);
    }

    private Statement said(
            String document,
            String speaker,
            String passage,
            Hedge hedge,
            String value,
            @Nullable String year,
            @Nullable String issued) {
        BigDecimal number = new BigDecimal(value);
        return new Statement(
                "fact/" + facts++,
                document,
                speaker,
                passage,
                number,
                Range.of(number, null, hedge),
                Period.of(year, year),
                Period.around(issued));
    }

    private Statement said(String document, String value) {
        return said(document, Hedge.EXACT, value, "2024", null);
    }

    private static List<List<String>> values(List<List<Statement>> groups) {
        return groups.stream()
                .map(group -> group.stream()
                        .map(statement -> statement.value().toPlainString())
                        .toList())
                .toList();
    }

    @Test
    void numbers_that_can_all_be_so_stand_on_one_side() {
        List<Statement> statements = List.of(said("a", "25000"), said("b", Hedge.MORE_THAN, "25000", "2024", null));
        assertEquals(List.of(List.of("25000", "25000")), values(Sides.of(statements)));
    }

    @Test
    void numbers_that_cannot_stand_on_sides_of_their_own_the_greatest_first() {
        List<Statement> statements = List.of(said("a", "40000"), said("b", "70000"), said("c", "46000"));
        assertEquals(List.of(List.of("70000"), List.of("46000"), List.of("40000")), values(Sides.of(statements)));
    }

    @Test
    void a_vague_number_does_not_reconcile_two_that_differ() {
        List<Statement> statements =
                List.of(said("a", Hedge.ABOUT, "108", "2024", null), said("b", "100"), said("c", "115"));
        assertEquals(2, Sides.of(statements).size());
    }

    @Test
    void the_order_in_which_they_are_found_does_not_matter() {
        List<Statement> statements = new ArrayList<>(List.of(
                said("a", "40000"),
                said("b", Hedge.ABOUT, "42000", "2024", null),
                said("c", "46000"),
                said("d", Hedge.MORE_THAN, "40000", "2024", null),
                said("e", "70000")));
        List<List<Statement>> sides = Sides.of(statements);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(statements, random);
            assertEquals(sides, Sides.of(statements));
        }
    }

    @Test
    void what_is_said_of_two_years_is_no_matter_of_dispute() {
        List<Statement> statements =
                List.of(said("a", Hedge.EXACT, "100", "2018", null), said("b", Hedge.EXACT, "200", "2023", null));
        assertEquals(List.of(List.of("100"), List.of("200")), values(SameTime.groups(statements)));
    }

    @Test
    void what_is_undated_goes_with_the_year_it_agrees_with() {
        List<Statement> statements = List.of(
                said("a", Hedge.EXACT, "100", "2023", null),
                said("b", Hedge.EXACT, "200", "2024", null),
                said("c", Hedge.ABOUT, "102", null, "2024-05"),
                said("d", Hedge.EXACT, "300", null, "2024-05"),
                said("e", Hedge.EXACT, "150", null, "2030"));
        assertEquals(
                List.of(List.of("100", "102"), List.of("200", "300"), List.of("150")),
                values(SameTime.groups(statements)));
    }

    @Test
    void a_text_that_gives_the_whole_and_a_part_does_not_contradict_itself() {
        assertFalse(areOfOneThing("employment", false, Sides.of(List.of(said("a", "8000"), said("a", "50")))));
        assertTrue(areOfOneThing("employment", false, Sides.of(List.of(said("a", "70000"), said("a", "46000")))));
        assertTrue(areOfOneThing("employment", false, Sides.of(List.of(said("a", "8000"), said("b", "50")))));
    }

    private static boolean areOfOneThing(String indicator, boolean isOfOneDeed, List<List<Statement>> sides) {
        return Rivals.areOfOneThing(indicator, isOfOneDeed, sides, (one, other) -> false);
    }

    private boolean areRivals(Statement... statements) {
        return areOfOneThing("employment", false, Sides.of(List.of(statements)));
    }

    @Test
    void numbers_of_one_paragraph_are_of_two_things_unless_two_people_give_them() {
        Statement heading = said("a", "", "a/passage/1", Hedge.EXACT, "360", null, null);
        Statement here = said("a", "", "a/passage/2", Hedge.EXACT, "340", null, null);
        Statement there = said("a", "", "a/passage/2", Hedge.EXACT, "300", null, null);
        Statement quoted = said("a", "le préfet", "a/passage/2", Hedge.EXACT, "300", null, null);
        assertTrue(areRivals(heading, here));
        assertFalse(areRivals(here, there));
        assertTrue(areRivals(here, quoted));
    }

    @Test
    void who_dates_one_of_two_numbers_tells_it_from_the_other() {
        Statement dated = said("a", Hedge.EXACT, "467000", "2017", null);
        assertFalse(areRivals(dated, said("a", Hedge.EXACT, "735200", null, null)));
        assertTrue(areRivals(dated, said("b", Hedge.EXACT, "735200", null, null)));
    }

    @Test
    void sums_differ_where_they_are_of_one_contract_and_each_document_gives_one() {
        List<List<Statement>> two = Sides.of(List.of(said("a", "180"), said("b", "65")));
        assertTrue(areOfOneThing("publicFunding", true, two));
        assertFalse(areOfOneThing("publicFunding", false, two), "a region gives many sums");
        List<List<Statement>> ofOneText = Sides.of(List.of(said("a", "180"), said("a", "165")));
        assertFalse(areOfOneThing("publicFunding", true, ofOneText));
    }
}

package org.filigraph.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Period IN_2024 = Period.of("2024", "2024");

    @Test
    void a_day_lies_in_its_month_and_its_year() {
        assertTrue(IN_2024.meets(Period.of("2024-02-29", "2024-02-29")));
        assertTrue(Period.of("2024-02", "2024-02").meets(Period.of("2024-02-29", "2024-02-29")));
        assertFalse(IN_2024.meets(Period.of("2023-12-31", "2023-12-31")));
    }

    @Test
    void an_open_end_goes_on() {
        assertTrue(Period.of("2020", null).meets(IN_2024));
        assertFalse(Period.of(null, "2023").meets(IN_2024));
        assertTrue(Period.UNKNOWN.meets(IN_2024));
        assertTrue(Period.of("soon", "later").isUnknown());
    }

    @Test
    void one_may_follow_the_other_in_the_year_that_both_name() {
        Period first = Period.of("2021", "2025");
        assertFalse(first.surelyMeets(Period.of("2025", "2027")));
        assertFalse(Period.of("2021", "2026-01-01").surelyMeets(Period.of("2026-01-01", "2026-02")));
        assertTrue(first.surelyMeets(Period.of("2024", "2027")));
        assertTrue(first.surelyMeets(Period.of("2023-06-01", "2023-06-01")));
        assertFalse(first.surelyMeets(Period.of("2024", null)), "who knows whether it ended");
    }

    @Test
    void what_is_undated_holds_in_the_year_of_its_document_or_before() {
        Period around = Period.around("2025-03-12");
        assertTrue(around.meets(IN_2024));
        assertTrue(around.meets(Period.of("2025-12", "2025-12")));
        assertFalse(around.meets(Period.of("2023", "2023")));
        assertEquals(Period.UNKNOWN, Period.around(null));
    }

    @Test
    void an_event_of_another_year_is_another_edition() {
        assertFalse(IN_2024.isOfTheYearOf(Period.of("2025-10-07", "2025-10-08")));
        assertTrue(IN_2024.isOfTheYearOf(Period.of("2024-10-07", null)));
    }
}

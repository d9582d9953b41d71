package org.filigraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({"2025,gYear,2025-01-01", "2025-09,gYearMonth,2025-09-01", "2025-09-16,date,2025-09-16"})
    void keeps_the_precision_it_was_given(String iso, String datatype, LocalDate firstDay) {
        PartialDate date = new PartialDate(iso);
        assertEquals(datatype, date.datatype());
        assertEquals(firstDay, date.firstDay());
        assertEquals(2025, date.year());
        assertEquals(iso, date.toString());
        assertEquals(iso.length() > 4 ? Optional.of(9) : Optional.empty(), date.month());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "2025-13", "2025-02-30", "2025-9-16", "16/09/2025", "+12025-01-01", "2025-09-16 "})
    void rejects_what_is_no_date(String text) {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(text));
    }

    @Test
    void is_made_of_numbers_and_days() {
        assertEquals("2025", PartialDate.of(2025).iso());
        assertEquals("2025-06", PartialDate.of(2025, 6).iso());
        assertEquals("2025-06-03", PartialDate.of(LocalDate.of(2025, 6, 3)).iso());
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2025, 13));
    }

    @Test
    void parses_iso_and_leaves_a_time_out() {
        assertEquals(Optional.of(new PartialDate("2025-09-16")), PartialDate.parse(" 2025-09-16T10:30:00+02:00 "));
        assertTrue(PartialDate.parse("bientôt").isEmpty());
    }

    @Test
    void sorts_in_time_with_the_less_precise_first() {
        assertEquals(
                Stream.of("2024-12-31", "2025", "2025-09", "2025-09-16", "2025-10")
                        .map(PartialDate::new)
                        .toList(),
                Stream.of("2025-10", "2025-09-16", "2025", "2024-12-31", "2025-09")
                        .map(PartialDate::new)
                        .sorted()
                        .toList());
    }
}

package org.filigraph.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    private static Range range(String said) {
        String[] words = said.split(" ", -1);
        Hedge hedge = words.length == 1 ? Hedge.EXACT : Hedge.valueOf(words[0]);
        return Range.of(new BigDecimal(words[words.length - 1]), null, hedge);
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN 25000, 25000, true",
        "MORE_THAN 25000, 30000, true",
        "MORE_THAN 25000, 46000, false",
        "MORE_THAN 110, 85, false",
        "LESS_THAN 50, 45, true",
        "LESS_THAN 50, 60, false",
        "ABOUT 100000, MORE_THAN 100000, true",
        "ABOUT 100000, 95000, true",
        "ABOUT 2400, 3100, false",
        "25000, 25000, true",
        "25000, 25400, true",
        "25000, 26000, false",
        "1443, 1440, true",
        "730, 740, false",
        "100000, 140000, false",
        "5, 6, false",
        "0, 0, true",
        "33.3, 30, false",
        "ABOUT 30, MORE_THAN 30, true",
        "-3, -3.2, false",
        "MORE_THAN -3, -3.5, true",
        "-3, 3, false",
        "70000, 46000, false",
        "46000, 40000, false",
        "UP_TO 5, 4, true",
    })
    void two_numbers_agree_where_one_value_can_be_what_both_mean(String one, String other, boolean agree) {
        assertEquals(agree, range(one).meets(range(other)), range(one) + " and " + range(other));
        assertEquals(agree, range(other).meets(range(one)));
    }

    @Test
    void a_span_allows_what_is_in_it() {
        Range span = Range.of(new BigDecimal("400"), new BigDecimal("600"), Hedge.EXACT);
        assertEquals(true, span.meets(range("500")));
        assertEquals(false, span.meets(range("650")));
        Range falling = Range.of(new BigDecimal("-5"), new BigDecimal("-3"), Hedge.EXACT);
        assertEquals(true, falling.meets(range("-4")));
    }
}

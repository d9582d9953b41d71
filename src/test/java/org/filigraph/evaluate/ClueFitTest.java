package org.filigraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClueFitTest {
    private static final int TELLS = 0;
    private static final int SAYS_NOTHING = 1;

    @Test
    void a_clue_of_the_right_options_gains_weight_and_one_of_all_options_gains_none() {
        List<ClueFit.Choice> choices =
                Stream.generate(ClueFitTest::choice).limit(20).toList();

        double[] weights = ClueFit.fit(choices, 2);

        assertTrue(weights[TELLS] > 1);
        assertEquals(0, weights[SAYS_NOTHING], 0.01);
        assertTrue(choices.stream().allMatch(c -> ClueFit.taken(c, weights).right()));
    }

    @Test
    void a_choice_without_a_right_option_teaches_nothing() {
        ClueFit.Choice hopeless = new ClueFit.Choice("set", "one", 1, List.of(option(false, TELLS), option(false)));

        assertEquals(0, ClueFit.fit(List.of(hopeless), 2)[TELLS], 0.01);
    }

    @Test
    void weights_stay_near_those_of_before_where_few_choices_speak_against_them() {
        double[] weights = ClueFit.fit(List.of(choice()), new double[] {-2, 1}, 10);

        assertEquals(-2, weights[TELLS], 0.2);
        assertEquals(1, weights[SAYS_NOTHING], 0.01);
    }

    @Test
    void a_weight_is_moved_where_that_wins_choices_and_stays_where_it_does_not() {
        List<ClueFit.Choice> choices =
                Stream.generate(ClueFitTest::choice).limit(3).toList();

        double[] moved = ClueMoves.of(choices, new double[] {-0.1, 0.7});

        assertTrue(moved[TELLS] > 0);
        assertEquals(0.7, moved[SAYS_NOTHING], 0.001);
    }

    private static ClueFit.Choice choice() {
        return new ClueFit.Choice(
                "set", "one", 1, List.of(option(false, SAYS_NOTHING), option(true, TELLS, SAYS_NOTHING)));
    }

    private static ClueFit.Option option(boolean right, Integer... clues) {
        return new ClueFit.Option("an option", List.of(clues), right);
    }
}

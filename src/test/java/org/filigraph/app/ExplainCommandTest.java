package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void a_passage_shows_what_was_recognised_and_what_became_of_it() {
        Cli.Result result = new Cli()
                .reading("En 2024, la filière hydrogène compte près de 2 400 emplois en Normandie.\n")
                .run("explain", "-");
        assertEquals(ExitCode.OK, result.code(), result.err());
        assertTrue(result.out().contains("« près de 2 400 »  about 2400 count"), result.out());
        assertTrue(result.out().contains("« En 2024 »  at 2024") || result.out().contains("« 2024 »  at 2024"));
        assertTrue(result.out().contains("figure: indicator employment, measure level, value 2400"), result.out());
        assertTrue(result.out().contains("figure.count"), result.out());
    }

    @Test
    void what_is_passed_over_has_its_reason() {
        Cli.Result result = new Cli()
                .reading("La réunion a duré 48 minutes.\n\nLa région compte 12 pôles.\n")
                .run("explain", "-", "--only", "minutes");
        assertTrue(result.out().contains("« 48 minutes »"), result.out());
        assertTrue(result.out().contains("passed over"), result.out());
        assertTrue(!result.out().contains("pôles"), result.out());
    }
}

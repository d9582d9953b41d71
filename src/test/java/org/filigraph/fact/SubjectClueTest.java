package org.filigraph.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectClueTest {
    @Test
    void the_table_of_weights_has_one_row_for_each_clue_in_its_order() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/main/resources/lexicon/subjects.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[0])
                .toList();

        assertEquals(Arrays.stream(SubjectClue.values()).map(Enum::name).toList(), rows);
    }

    @Test
    void a_name_before_the_bracket_weighs_more_than_what_the_text_speaks_of() {
        assertTrue(SubjectClue.HOST.weight() > SubjectClue.THEME.weight() + SubjectClue.UNSAID.weight());
        assertTrue(SubjectClue.CITED.weight() < 0);
    }
}

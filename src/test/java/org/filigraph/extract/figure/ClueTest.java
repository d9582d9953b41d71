package org.filigraph.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClueTest {
    @ParameterizedTest
    @CsvSource({"subject, subjects.tsv", "territory, territories.tsv", "sector, sector-clues.tsv"})
    void the_table_of_weights_has_one_row_for_each_clue_in_its_order(String attribute, String table)
            throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/main/resources/lexicon", table)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[0])
                .toList();

        assertEquals(List.copyOf(ClueTables.wordsByName(attribute).keySet()), rows);
    }

    @Test
    void a_name_before_the_bracket_weighs_more_than_what_the_text_speaks_of() {
        assertTrue(SubjectClue.HOST.weight() > SubjectClue.THEME.weight() + SubjectClue.UNSAID.weight());
        assertTrue(SubjectClue.CITED.weight() < 0);
    }

    @Test
    void a_place_told_with_the_number_weighs_more_than_the_document() {
        assertTrue(TerritoryClue.COUNTED.weight()
                > TerritoryClue.CLEARLY_DOCUMENT.weight() + TerritoryClue.UNSAID.weight());
        assertTrue(TerritoryClue.SEAT.weight() < 0);
    }
}

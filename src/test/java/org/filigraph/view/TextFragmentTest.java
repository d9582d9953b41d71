package org.filigraph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextFragmentTest {
    private static final String PAGE = "https://example.org/note";

    private static String directive(String quote, boolean cut, String prefix, String suffix) {
        String address = TextFragment.of(PAGE, quote, cut, prefix, suffix);
        return address.substring((PAGE + "#:~:text=").length());
    }

    @Test
    void words_are_found_between_whole_words_around_them() {
        assertEquals(
                "salari%C3%A9s%20et%20pr%C3%A8s-,de%20400%20%C3%A9tudiants,-dans%20la%20fili%C3%A8re",
                directive("de 400 étudiants", false, "mploie 2 000 salariés et près ", " dans la filière boi"));
    }

    @Test
    void what_stands_in_another_paragraph_is_no_neighbour() {
        assertEquals("400%20%C3%A9tudiants", directive("400 étudiants", false, "un titre\n", "\nEt la suite du texte"));
    }

    @Test
    void of_many_words_and_of_several_lines_the_first_and_the_last_are_told() {
        assertEquals(
                "un%20deux%20trois%20quatre%20cinq,neuf%20dix%20onze%20douze%20treize",
                directive("un deux trois quatre cinq six sept huit neuf dix onze douze treize", false, "", ""));
        assertEquals("38%20000,emplois", directive("38 000\nemplois", false, "", ""));
    }

    @Test
    void a_quote_that_was_cut_ends_with_its_last_whole_word() {
        assertEquals("les%20scieries%20du", directive("les scieries du Mass", true, "", "if central emploient"));
    }

    @Test
    void marks_of_plain_text_are_left_out_and_those_of_the_directive_are_written_so_that_they_stand_for_themselves() {
        assertEquals("Saint%2DNazaire%2C%20R%26D", directive("- **Saint-Nazaire**, R&D", false, "", ""));
    }

    @Test
    void a_dash_between_words_is_one_of_them() {
        assertEquals(
                "87%20entreprises,-%E2%80%93%20c%E2%80%99est%20beaucoup",
                directive("87 entreprises", false, "", " – c’est beaucoup di"));
    }

    @Test
    void an_address_keeps_its_own_fragment() {
        assertEquals(PAGE + "#a:~:text=bois", TextFragment.of(PAGE + "#a", "bois", false, null, null));
    }
}

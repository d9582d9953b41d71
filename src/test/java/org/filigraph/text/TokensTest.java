package org.filigraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static List<String> words(String text) {
        return Tokens.of(text, new Span(0, text.length())).stream()
                .map(Token::text)
                .toList();
    }

    @Test
    void an_elided_word_stands_alone() {
        assertEquals(List.of("l'", "État", "et", "d’", "ici", "aujourd'hui"), words("l'État et d’ici aujourd'hui"));
    }

    @Test
    void compounds_and_names_with_an_apostrophe_stay_whole() {
        assertEquals(List.of("Seine-et-Marne", ",", "Cyber'Occ", "R&D"), words("Seine-et-Marne, Cyber'Occ R&D"));
    }

    @Test
    void digits_part_from_letters_that_follow_but_not_from_letters_that_precede() {
        assertEquals(List.of("10", "M", "€", "3", "e", "m2", "EPR2"), words("10M€ 3e m2 EPR2"));
    }

    @Test
    void marks_of_emphasis_are_passed_over() {
        assertEquals(List.of("in", "vitro", "Sylvain", ","), words("*in vitro* **Sylvain**,"));
    }

    @Test
    void tokens_stand_where_they_are_written() {
        String text = "😀 L’hydrogène : 40\u202F000 €";
        for (Token token : Tokens.of(text, new Span(0, text.length()))) {
            assertEquals(token.text(), token.span().of(text));
        }
    }
}

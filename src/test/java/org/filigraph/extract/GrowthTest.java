package org.filigraph.extract;

import java.util.stream.Stream;
import org.filigraph.Growth;
import org.filigraph.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The work on a document grows with its length, whatever it consists of. */
class GrowthTest {
    private static final int CHARACTERS = 50_000;
    private static final int LONGEST = 5_000_000;

    private static void read(String text) {
        new Extractor().read(Document.of("long", text));
    }

    static Stream<String> pieces() {
        return Stream.of(
                "l'entreprise de Bretagne a signé avec le pôle une convention de deux millions d'euros et ",
                "La filière emploie 1 200 personnes en Corse. ",
                "Paris ",
                "PARIS RÉGION ",
                "Saint-",
                "12 M€ ",
                "12 % et ",
                "un sur deux ",
                "1 234 ",
                "le 3 mars 2024, ",
                "12\nemplois\n",
                "- un projet\n",
                "| Laval | 12 ",
                "| Laval | 12 |\n",
                "a | b\n",
                "président de la Région Bretagne, ",
                "Jeanne Le Goff, ",
                "Association Bretonne du Cuir (ABC), ",
                "Océane, Boisé, Lumio, ",
                "le contrat « Cuir » et ",
                "( ",
                "« ",
                "\" ",
                "e\u0301",
                "a : ",
                "1er ",
                "et ",
                "de l'",
                "\n");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void four_times_the_text_is_some_four_times_the_work(String piece) {
        Growth.assertLinear(piece, CHARACTERS, GrowthTest::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les entreprises de la filière du cuir en Corse et ", "1", "A", "«"})
    void five_million_characters_of_one_kind_are_read(String piece) {
        read(Growth.repeated(piece, LONGEST));
    }
}

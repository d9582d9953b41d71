package org.filigraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.filigraph.document.PartialDate;
import org.filigraph.text.Blocks;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static List<String> times(String text) {
        return Times.of(Blocks.of(text), new PartialDate("2025-06")).stream()
                .map(t -> t.from() + ".." + t.to() + " " + t.sense())
                .toList();
    }

    @Test
    void full_dates() {
        assertEquals(List.of("2025-09-16..2025-09-16 AT"), times("Signé mardi 16 septembre 2025 à Pau."));
        assertEquals(List.of("2023-11-27..2023-11-27 AT"), times("Mis en ligne le 27/11/2023 ici."));
        assertEquals(List.of("2024-03-01..2024-03-01 AT"), times("Le 1er mars 2024, tout change."));
    }

    @Test
    void stretches_of_days() {
        assertEquals(List.of("2025-03-17..2025-03-19 AT"), times("Du 17 au 19 mars 2025 à Lyon."));
        assertEquals(List.of("2025-06-30..2025-07-02 AT"), times("Du 30 juin au 2 juillet 2025."));
        assertEquals(List.of("2025-04-08..2025-04-10 AT"), times("Les 8 et 10 avril 2025."));
    }

    @Test
    void years_alone_and_in_stretches() {
        assertEquals(List.of("2023..2026 AT"), times("Le contrat 2023-2026 est signé."));
        assertEquals(List.of("2018..2023 AT"), times("Une hausse entre 2018 et 2023."));
        assertEquals(List.of("2019..null SINCE"), times("Depuis 2019, la filière recrute."));
    }

    @Test
    void deadlines() {
        assertEquals(List.of("2030..2030 BY"), times("Trois usines d'ici 2030."));
        assertEquals(List.of("2030..2030 BY"), times("Une hausse à l’horizon 2030."));
        assertEquals(List.of("2030..2030 BY"), times("Mille emplois d'ici cinq ans."));
    }

    @Test
    void parts_of_years() {
        assertEquals(List.of("2016-01-01..2016-03-31 AT"), times("Réunion au premier trimestre 2016."));
        assertEquals(List.of("2025-07-01..2025-12-31 AT"), times("Ouverture au 2e semestre 2025."));
    }

    @Test
    void dates_told_from_the_document_s_own() {
        assertEquals(List.of("2025-04..2025-04 AT"), times("En avril dernier, l'usine a rouvert."));
        assertEquals(List.of("2024-10..2024-10 AT"), times("En octobre dernier, l'usine a fermé."));
        assertEquals(List.of("2024..2024 AT"), times("L'an dernier, tout allait bien."));
    }

    @Test
    void a_count_of_four_digits_is_no_year() {
        assertEquals(List.of(), times("Le site compte 2000 salariés."));
        assertEquals(List.of(), times("Plus de 1950 visiteurs sont venus."));
    }
}

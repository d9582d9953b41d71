package org.filigraph.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "employment    | 25000  | plus de 25 000 salariés répartis         | ''",
                "employment    | 100000 | +100 000 Emplois industriels             | ''",
                "employment    | 600    | 600 postes à pourvoir                    | poste",
                "employment    | 2500   | 2 500 emplois indirects                  | indirect",
                "employment    | 1320   | 1 320 emplois induits                    | induit",
                "employment    | 9000   | 9 000 emplois directs et indirects       | direct et indirect",
                "enterprises   | 70     | 70 entreprises d’au moins 250 salariés   | d’au moins 250 salaries",
                "enterprises   | 12     | 12 entreprises de 10 à 49 salariés       | de 10 a 49 salaries",
                "enterprises   | 96     | 132 adhérents : 96 PME, 21 grands groupes | pme",
                "enterprises   | 21     | 132 adhérents : 96 PME, 21 grands groupes | grand",
                "enterprises   | 730    | 730 entreprises                          | ''",
                "attendees     | 100    | une centaine d’acteurs                   | ''",
                "productionSites | 60   | 60 scieries                              | scierie",
                "employment    | 11200  | Gironde, 11 200, 24                      | ''",
                "patents       | 3000000 | 3 millions de brevets                   | ''",
                "unheardOf     | 12     | 12 moulins                               | moulin",
            })
    void a_noun_of_its_own_counts_a_part(String indicator, String value, String words, String counted) {
        assertEquals(counted, Counted.of(indicator, new BigDecimal(value), words));
    }

    @Test
    void what_came_is_not_what_is() {
        assertTrue(Counted.isOfWhatCame(Counted.of("enterprises", new BigDecimal("70"), "70 nouvelles entreprises")));
        assertFalse(Counted.isOfWhatCame(Counted.of("enterprises", new BigDecimal("70"), "70 entreprises")));
    }

    @Test
    void units_of_one_dimension_are_compared_in_one() {
        assertEquals(new NormalUnit("m2", new BigDecimal("10000")), NormalUnit.of("ha"));
        assertEquals(new BigDecimal("30000"), NormalUnit.of("ha").of(new BigDecimal("3")));
        assertEquals(new NormalUnit("EUR", BigDecimal.ONE), NormalUnit.of("EUR"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "présidente, president",
                "Directrice générale, directeur general",
                "PDG, president directeur general",
                "préfète, prefet",
                "vice-président, -",
                "directeur, -",
                "ancien président, -",
                "ministre, -",
            })
    void some_positions_are_held_by_one_person_at_a_time(String label, String position) {
        assertEquals(Optional.ofNullable(position), Position.heldByOne(label));
    }
}

package org.filigraph.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

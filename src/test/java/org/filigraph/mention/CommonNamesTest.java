package org.filigraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonNamesTest {
    @ParameterizedTest
    @CsvSource({
        "AGREEMENT, convention de partenariat",
        "AGREEMENT, Contrat de filière",
        "AGREEMENT, contrat 2016-2019",
        "AGREEMENT, premier contrat",
        "AGREEMENT, avenant",
        "AGREEMENT, AMI",
        "AGREEMENT, Appel à Manifestation d'Intérêt",
        "AGREEMENT, contrat régional pour la filière bois",
        "AGREEMENT, SRDEII",
        "ORGANISATION, comité de pilotage",
        "ORGANISATION, comité stratégique de filière",
        "ORGANISATION, Conseil régional",
        "ORGANISATION, mission locale",
        "EVENT, table ronde",
        "PERSON, Delorme",
        "SITE, usine"
    })
    void many_things_bear_a_name_of_common_words(EntityKind kind, String label) {
        assertEquals(true, CommonNames.has(Entity.named(kind, label)));
    }

    @ParameterizedTest
    @CsvSource({
        "AGREEMENT, France 2030",
        "AGREEMENT, plan de relance",
        "AGREEMENT, Impact 2028",
        "AGREEMENT, contrat de filière pour le Grand Est",
        "AGREEMENT, 'contrat stratégique « Technologies du bois »'",
        "AGREEMENT, loi industrie verte",
        "AGREEMENT, Pacte Eau Occitanie 2030",
        "ORGANISATION, Région Occitanie",
        "ORGANISATION, conseil départemental de l'Isère",
        "ORGANISATION, Commandement de l'espace",
        "ORGANISATION, ministère des armées",
        "ORGANISATION, agences régionales de santé",
        "ORGANISATION, Banque des territoires",
        "ORGANISATION, biolux",
        "EVENT, Forum du papier",
        "PERSON, Anne Le Goff",
        "TERRITORY, plateau de Saclay",
        "THING, emplois"
    })
    void a_name_tells_one_thing_apart(EntityKind kind, String label) {
        assertEquals(false, CommonNames.has(Entity.named(kind, label)));
    }
}

package org.filigraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {
    private final Territories territories = Territories.get();

    @Test
    void every_territory_lies_in_territories_that_are_known_and_never_in_itself() {
        for (Territory territory : territories.all()) {
            for (String outer : territory.within()) {
                assertTrue(territories.byKey(outer).isPresent(), territory.key() + " lies in unknown " + outer);
            }
            assertFalse(territories.around(territory).contains(territory), territory.key());
        }
    }

    @Test
    void every_territory_is_found_by_its_label() {
        Set<String> lost = new HashSet<>();
        for (Territory territory : territories.all()) {
            if (!territories.lookup(territory.label()).contains(territory)) {
                lost.add(territory.key());
            }
        }
        assertEquals(Set.of(), lost);
    }

    @Test
    void holds_18_regions_101_departments_and_16_former_regions() {
        assertEquals(
                18,
                territories.all().stream()
                        .filter(t ->
                                t.kind() == TerritoryKind.REGION && t.code().length() == 2)
                        .count());
        assertEquals(101, count(TerritoryKind.DEPARTEMENT));
        assertEquals(16, count(TerritoryKind.FORMER_REGION));
        assertTrue(count(TerritoryKind.COMMUNE) > 34_000);
    }

    private long count(TerritoryKind kind) {
        return territories.all().stream().filter(t -> t.kind() == kind).count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Île-de-France|region/11|Île-de-France",
                "Ile de France|region/11|Île-de-France",
                "ÎLE-DE-FRANCE|region/11|Île-de-France",
                "IdF|region/11|Île-de-France",
                "Paca|region/93|Provence-Alpes-Côte d'Azur",
                "Provence-Alpes-Côte d’Azur|region/93|Provence-Alpes-Côte d'Azur",
                "Grand Est|region/44|Grand Est",
                "Seine et Marne|departement/77|Seine-et-Marne",
                "Languedoc-Roussillon|former-region/languedoc-roussillon|Languedoc-Roussillon",
                "MGP|epci/200054781|Métropole du Grand Paris",
                "Melun Val-de-Seine|epci/247700057|Melun Val de Seine",
                "Evry|commune/91228|Évry-Courcouronnes",
                "St Etienne|commune/42218|Saint-Étienne",
                "L’Haÿ-les-Roses|commune/94038|L'Haÿ-les-Roses",
                "Union Européenne|european-union|Union européenne",
                "UE|european-union|Union européenne",
                "Etats-Unis|country/USA|États-Unis",
                "USA|country/USA|États-Unis",
                "Grande-Bretagne|country/GBR|Royaume-Uni",
                "Hexagone|country/FRA|France",
                "monde|world|Monde",
                "Düsseldorf|city/dusseldorf-allemagne|Düsseldorf",
                "13e arrondissement de Paris|commune/75113|Paris 13e arrondissement",
            })
    void knows_a_territory_by_the_ways_its_name_is_written(String name, String key, String label) {
        Territory first = territories.lookup(name).get(0);
        assertEquals(key, first.key());
        assertEquals(label, first.label());
    }

    @Test
    void an_acronym_that_is_a_word_counts_only_as_it_is_written() {
        assertEquals("region/84", territories.lookup("AURA").get(0).key());
        assertTrue(territories.lookup("aura").isEmpty());
    }

    @Test
    void two_intercommunalities_share_the_name_grand_paris_sud() {
        assertEquals(2, territories.lookup("Grand Paris Sud").size());
    }

    @Test
    void codes_are_looked_up_as_department_commune_intercommunality_or_country() {
        assertEquals("Val-de-Marne", territories.byCode("94").orElseThrow().label());
        assertEquals("Villejuif", territories.byCode("94076").orElseThrow().label());
        assertEquals(
                "Plaine Commune", territories.byCode("200057867").orElseThrow().label());
        assertEquals("Allemagne", territories.byCode("DEU").orElseThrow().label());
        assertEquals("Allemagne", territories.byCode("DE").orElseThrow().label());
        assertTrue(territories.byCode("99999").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "francilien,Île-de-France",
        "franciliennes,Île-de-France",
        "occitanes,Occitanie",
        "normands,Normandie",
        "bretonne,Bretagne",
        "alsacien,Alsace",
        "lyonnaises,Lyon",
        "toulousain,Toulouse",
        "seine-et-marnais,Seine-et-Marne",
        "provençaux,Provence-Alpes-Côte d'Azur",
        "tourangeaux,Indre-et-Loire",
        "français,France",
        "Françaises,France",
        "européens,Europe",
        "mondiaux,Monde",
        "allemande,Allemagne",
        "sud-coréenne,Corée du Sud",
    })
    void a_demonym_speaks_of_its_territory(String word, String label) {
        assertEquals(label, territories.demonym(word).orElseThrow().label());
    }

    @Test
    void a_word_that_is_no_demonym_speaks_of_none() {
        assertTrue(territories.demonym("industriel").isEmpty());
    }

    @Test
    void what_lies_around_goes_from_the_nearest_to_the_widest() {
        Territory villejuif = territories.byCode("94076").orElseThrow();
        List<String> labels = territories.around(villejuif).stream()
                .filter(t -> t.kind() != TerritoryKind.AREA)
                .map(Territory::label)
                .toList();
        assertEquals(
                List.of(
                        "Val-de-Marne",
                        "Métropole du Grand Paris",
                        "Île-de-France",
                        "France",
                        "Union européenne",
                        "Europe",
                        "Monde"),
                labels);
        assertTrue(
                territories.isWithin(villejuif, territories.byKey("country/FRA").orElseThrow()));
    }

    @Test
    void inhabitants_of_departments_and_regions_are_those_of_their_communes() {
        long occitanie = territories.byKey("region/76").orElseThrow().population();
        long france = territories.byKey("country/FRA").orElseThrow().population();
        assertTrue(occitanie > 5_500_000 && occitanie < 7_000_000, "Occitanie: " + occitanie);
        assertTrue(france > 66_000_000 && france < 71_000_000, "France: " + france);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vienne|city/vienne-autriche|le salon se tient à Vienne (Autriche)",
                "Vienne|city/vienne-autriche|Milan, Amsterdam, Vienne et Düsseldorf",
                "Vienne|city/vienne-autriche|Vienne, Australie",
                "Vienne|departement/86|dans la Vienne et les Deux-Sèvres",
                "Vienne|departement/86|le département de la Vienne",
                "Vienne|commune/38544|un site à Vienne (Isère)",
                "Vienne|commune/38544|une usine à Vienne, près de Lyon",
                "Vienne|commune/38544|un atelier à Vienne, en Isère, puis un salon en Autriche",
                "Vienne|city/vienne-autriche|un salon à Vienne, en Autriche, puis un atelier en Isère",
                "Valence|city/valence-espagne|un fournisseur de Valence, en Espagne, et un atelier dans la Drôme",
                "Vienne|commune/38544|12 rue de la Gare, 38200 Vienne",
                "Saint-Denis|commune/93066|Saint-Denis (93)",
                "Saint-Denis|commune/97411|à Saint-Denis de La Réunion",
                "Saint-Denis|commune/93066|à Saint-Denis, en Seine-Saint-Denis",
                "Valence|city/valence-espagne|à Valence (Espagne)",
                "Valence|commune/26362|à Valence, dans la Drôme",
                "La Réunion|region/04|à La Réunion",
            })
    void what_stands_near_decides_among_homonyms(String name, String key, String context) {
        assertEquals(key, territories.best(name, context).orElseThrow().key());
    }

    @Test
    void common_words_and_small_communes_need_context() {
        for (String name : List.of("Mer", "Eu", "Orange", "Tours", "Nord", "Ham-sur-Heure", "Compans", "Arlysère")) {
            assertTrue(territories.needsContext(name), name);
        }
        for (String name : List.of("Toulouse", "Occitanie", "Vienne", "Lens", "Villejuif", "MGP", "Chine")) {
            assertFalse(territories.needsContext(name), name);
        }
    }

    @Test
    void every_common_word_is_the_name_of_a_territory() {
        Set<String> unknown = new HashSet<>();
        for (String word : ReferenceTable.lines("common-words.txt")) {
            if (!word.equals(NameIndex.key(word))
                    || territories.names().get(word).isEmpty()) {
                unknown.add(word);
            }
        }
        assertEquals(Set.of(), unknown);
    }
}

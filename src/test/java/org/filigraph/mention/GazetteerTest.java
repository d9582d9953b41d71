package org.filigraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.filigraph.Growth;
import org.filigraph.mention.Gazetteer.Hit;
import org.filigraph.mention.Gazetteer.Place;
import org.filigraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static List<String> found(String text) {
        return Gazetteer.find(text).stream().map(hit -> hit.span().of(text)).toList();
    }

    private static List<String> places(String text) {
        return Gazetteer.places(text).stream()
                .map(place -> place.span().of(text) + "=" + place.territory().key())
                .toList();
    }

    @Test
    void finds_the_longest_name_at_each_place() {
        assertEquals(
                List.of("Auvergne-Rhône-Alpes", "Seine-Saint-Denis", "Grand Paris Sud"),
                found("en Auvergne-Rhône-Alpes, en Seine-Saint-Denis et à Grand Paris Sud"));
    }

    @Test
    void spans_are_those_of_the_text_whatever_stands_before() {
        String text = "Œuvres 🏭 — l’Île‑de‑France, la Seine et\nMarne et le cœur de Mont-de-Marsan ";
        List<Hit> hits = Gazetteer.find(text);
        assertEquals(
                List.of("Île‑de‑France", "Seine et\nMarne", "Mont-de-Marsan"),
                hits.stream().map(hit -> hit.span().of(text)).toList());
    }

    @Test
    void finds_names_with_ligatures_either_way() {
        assertEquals(List.of("Bonnœuvre"), found("la mairie de Bonnœuvre"));
        assertEquals(List.of("Bonnoeuvre"), found("la mairie de Bonnoeuvre"));
    }

    @Test
    void finds_names_whose_accents_are_characters_of_their_own() {
        String text = Normalizer.normalize("en Île-de-France et à Nîmes.", Normalizer.Form.NFD);
        assertEquals(2, found(text).size());
        assertEquals(
                "Nîmes", Normalizer.normalize(Gazetteer.find(text).get(1).span().of(text), Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la nantaise, le lyonnais",
                "Francefort",
                "Bordeaux-Mérignac",
                "une somme, la manche et le nord",
                "tours et bureaux",
                "l'aura de la région",
            })
    void finds_nothing_inside_words_compounds_or_in_lower_case(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void finds_a_name_after_an_elided_article_and_after_a_compass_point() {
        assertEquals(List.of("Essonne", "Occitanie", "Essonne"), found("l’Essonne, d'Occitanie, nord-Essonne"));
    }

    @Test
    void an_article_before_a_wider_name_does_not_make_it_a_small_commune() {
        assertEquals(
                List.of("Union européenne=european-union", "Marne=departement/51", "Union européenne=european-union"),
                places("L'Union européenne, la Marne ; l’Union européenne"));
    }

    @Test
    void does_not_join_a_name_over_an_empty_line() {
        assertEquals(List.of("France"), found("Hauts-de\n\nFrance"));
    }

    @Test
    void finds_towns_whose_article_is_in_the_preposition() {
        assertEquals(
                List.of(
                        "Havre=commune/76351",
                        "Mans=commune/72181",
                        "Mureaux=commune/78440",
                        "la Rochelle=commune/17300"),
                places("au Havre, du Mans, aux Mureaux et à la Rochelle"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "une usine à Tours|Tours=commune/37261",
                "une usine à Mer (Loir-et-Cher)|Mer=commune/41136",
                "Le site de Compans|Compans=commune/77123",
                "Steenvoorde (Nord)|Nord=departement/59",
                "dans le Nord|Nord=departement/59",
                "84100 Orange|Orange=commune/84087",
                "Lyon et Orange|Orange=commune/84087",
            })
    void a_common_word_is_a_place_where_the_words_around_say_so(String text, String place) {
        assertTrue(places(text).contains(place), () -> places(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orange et Thales signent", "Mer et littoral", "Tours de refroidissement", "Cher collègue"})
    void a_common_word_alone_is_no_place(String text) {
        assertEquals(List.of(), places(text));
    }

    @Test
    void the_kind_of_body_named_before_decides_between_intercommunalities_of_one_name() {
        assertEquals(
                List.of("Grand Paris Sud=epci/200059228"),
                places("la communauté d’agglomération (CA) Grand Paris Sud"));
    }

    @Test
    void every_span_lies_in_the_text_and_none_overlap() {
        String text = "Vienne, La Réunion, L'Isle-Adam (95), Saint-Martin-d'Hères et les Pays de la Loire-Atlantique";
        int last = 0;
        for (Place place : Gazetteer.places(text)) {
            Span span = place.span();
            assertTrue(span.start() >= last && span.end() <= text.length());
            last = span.end();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La région Occitanie et la ville de Toulouse accueillent des entreprises de Saint-Denis. ",
                "Saint-Martin-de-",
                "Les",
                "du ",
                "L'",
                "Vienne, "
            })
    void four_times_the_text_is_some_four_times_the_work(String piece) {
        Growth.assertLinear(piece, 300_000, Gazetteer::find);
    }
}

package org.filigraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06|2025-06",
                "2025-06-30T08:00:00Z|2025-06-30",
                "2025-06-30 08:00|2025-06-30",
                "19 septembre 2025|2025-09-19",
                "mardi 16 septembre 2025|2025-09-16",
                "1er août 2024|2024-08-01",
                "3 FÉVRIER 2024|2024-02-03",
                "12 sept. 2023|2023-09-12",
                "27/11/2023|2023-11-27",
                "7.1.2024|2024-01-07",
                "Juin 2025|2025-06",
                "19\u00A0septembre\u00A02025|2025-09-19"
            })
    void reads_dates_as_the_french_write_them(String written, String iso) {
        assertEquals(Optional.of(new PartialDate(iso)), MetadataFinder.date(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 février 2024",
                "Filière 2025",
                "12/25/2023",
                "0024-01-01",
                "demain",
                "",
                "17 au 20 novembre 2025"
            })
    void reads_no_date_where_there_is_none(String written) {
        assertEquals(Optional.empty(), MetadataFinder.date(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mis à jour le 27/11/2023|2023-11-27",
                "Publié le lundi 3 mars 2025 à 10h30|2025-03-03",
                "**Publié le 3 mars 2025** • Mis à jour le 9 mars 2025|2025-03-03",
                "Dernière mise à jour : 3 mars 2025|2025-03-03",
                "27/11/2023|2023-11-27",
                "'27/11/2023 | La tannerie recrute'|2023-11-27",
                "le 23 juin 2010 à 15h24|2010-06-23",
                "le 19/04/2011 Anne Martin|2011-04-19",
                "'Par Anne Martin | 06 juillet 2017'|2017-07-06",
                "Article publié le : 10 février 2025|2025-02-10",
                "Publié par Anne Martin le 10 février 2025|2025-02-10",
                "Juin 2025|2025-06",
                "À Toulouse, le 19 septembre 2025|2025-09-19",
                "Fait à Mont-de-Marsan, le 1er juin 2025.|2025-06-01",
                "date 2025-06|2025-06",
                "BREST, le 7 septembre 2021 – Afin de répondre à la demande|2021-09-07",
                "Orthez (Pyrénées-Atlantiques), 16 septembre 2025|2025-09-16",
                "Semaine du 2 février 2026|2026-02-02",
                "BULLETIN DE LA CHAMBRE N° 118 - Octobre 2009|2009-10",
                "'Le Courrier de la Meuse, n° 1 204, 3 mai 2018'|2018-05-03",
                "'Le 9 mai 2014, par Odile Sarrus'|2014-05-09",
                "Le 21/06/2017 • Plasturgie • Oyonnax|2017-06-21",
                "'Metz, le 6 mars 2018, 8h30'|2018-03-06",
                "La séance s'est tenue aujourd'hui, lundi 3 avril 2017, à Rouen.|2017-04-03",
                "'ANGERS. Publié le 8 juin 2019'|2019-06-08",
                "'Économie | Mise à jour en mars 2021'|2021-03",
                "'Le Fil des tisserands, automne, février 2016'|2016-02",
                "'Dunkerque | 4.10.2016 (avant Bourse)'|2016-10-04",
                "'Tarbes, 6 mars 2014. Les fondeurs se sont réunis hier à la mairie.'|2014-03-06",
                "'Novembre 2018 – À la tête de la coopérative depuis un an'|2018-11",
                "La Région a présenté vendredi 8 mars 2024 son plan pour les scieries.|2024-03-08"
            })
    void finds_the_date_on_a_line_of_its_own(String line, String iso) {
        String text = (line.startsWith("date") ? "" : "La forêt se lève\n\n") + line + "\n\nLe texte commence ici.\n";
        assertEquals(new PartialDate(iso), MetadataFinder.find(text).issued());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le contrat a été signé à Rennes, le 3 mars 2025, par tous.",
                "17 au 20 novembre 2025",
                "2023",
                "Feuille de route 2025",
                "'Salon de la lunetterie, 14 mai 2019'",
                "'La halle ouvrira ses portes, 3 avril 2022'",
                "Le salon se tiendra vendredi 8 mars 2024 à Vierzon.",
                "'Sources : douanes, mars 2020'"
            })
    void takes_no_date_of_something_else(String line) {
        assertNull(MetadataFinder.find("La forêt se lève\n\n" + line + "\n\nLe texte commence ici.\n")
                .issued());
    }

    @Test
    void takes_no_lone_date_from_further_down() {
        String text = "La mer se lève\n" + "Une ligne de plus.\n".repeat(10) + "12 juin 2025\nUn salon.\n";
        assertNull(MetadataFinder.find(text).issued());
    }

    @Test
    void finds_the_update_at_the_foot_of_a_long_text() {
        String text = "La mer se lève\n" + "Une ligne de plus.\n".repeat(1000) + "Mis à jour le 12 juin 2025\nPartager";
        assertEquals(new PartialDate("2025-06-12"), MetadataFinder.find(text).issued());
    }

    @Test
    void takes_no_date_from_a_foot_with_several() {
        String text = "La mer se lève\n" + "Une ligne de plus.\n".repeat(1000)
                + "Publié le 12 juin 2025\nAutre article\nPublié le 1er mai 2025\n";
        assertNull(MetadataFinder.find(text).issued());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'COMMUNIQUÉ DE PRESSE\n\nÀ Pau, le 3 mars 2025\n\nLe bois a son contrat\n\nTexte.'|Le bois a son contrat",
                "'date 2025-06 Bretagne : 20 millions pour la mer\nTexte.'|Bretagne : 20 millions pour la mer",
                "'# Le **bois** a son [contrat](http://example.org)\n\nTexte.'|Le bois a son contrat",
                "'Actualités\n\n# La mer et ses métiers #\n'|La mer et ses métiers",
                "'\uFEFF\n\n  Filière bois et forêt\nTexte.'|Filière bois et forêt"
            })
    void finds_a_title(String text, String title) {
        assertEquals(title, MetadataFinder.find(text).title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le contrat a été signé hier. Il engage la Région.",
                "- premier point de la liste",
                "la suite d'une phrase",
                "Bonjour",
                "Voici la liste :"
            })
    void takes_no_sentence_for_a_title(String line) {
        assertNull(MetadataFinder.find(line + "\n\nTexte.").title());
    }

    @Test
    void takes_no_long_line_for_a_title() {
        assertNull(MetadataFinder.find("Très longue ligne " + "et encore ".repeat(30))
                .title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Le contrat est signé par la Région et les entreprises du bois dans le cadre de la filière|fr",
                "The contract was signed by the region and the companies of the wood industry this year|en",
                "Der Vertrag wurde von der Region und den Unternehmen der Holzindustrie in diesem Jahr unterzeichnet|-",
                "El contrato fue firmado por la región y las empresas de la industria de la madera este año|-",
                "Contrat de filière|-",
                "1 443 2 000 3 500|-"
            })
    void tells_french_from_other_languages_and_stays_silent_when_unsure(String text, String language) {
        assertEquals(language, MetadataFinder.find(text).language());
    }
}

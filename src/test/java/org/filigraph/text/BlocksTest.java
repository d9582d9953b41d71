package org.filigraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static List<Block.Kind> kinds(String text) {
        return Blocks.of(text).blocks().stream().map(Block::kind).toList();
    }

    @Test
    void a_title_a_dateline_and_a_paragraph() {
        assertEquals(
                List.of(Block.Kind.TITLE, Block.Kind.DATELINE, Block.Kind.PARAGRAPH),
                kinds("Un contrat de filière pour le bois\n\nÀ Dijon, le 3 mars 2024\n\nLe contrat est signé."));
    }

    private static String title(String text) {
        return Blocks.of(text).blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(block -> block.span().of(text))
                .findFirst()
                .orElse("none");
    }

    @Test
    void the_title_stands_below_the_way_to_the_page_who_speaks_a_rubric_and_an_issue() {
        String prose = "\n\nLe contrat est signé pour quatre ans et doit aider les ateliers à former leurs équipes.";
        for (String over : List.of(
                "Accueil > Nos filières > Bois",
                "Vous êtes ici : Accueil / Nos filières / Bois",
                "PRÉFET DE LA RÉGION BRETAGNE",
                "CCI Jura – Observatoire économique",
                "GRAND ENTRETIEN",
                "L'invitée du mois",
                "LA LETTRE DES ATELIERS",
                "Le magazine des fondeurs — mars 2019",
                "Chiffres clés",
                "À Dijon, le jeudi 3 mars 2024")) {
            assertEquals(
                    "Un contrat pour le bois jurassien", title(over + "\n\nUn contrat pour le bois jurassien" + prose));
        }
        assertEquals("Le bois en chiffres", title("Le bois en chiffres" + prose));
        assertEquals("GRAND ENTRETIEN", title("GRAND ENTRETIEN" + prose));
        assertEquals("none", title(prose + "\n\nUn contrat pour le bois jurassien\n\nIl est signé."));
    }

    @Test
    void a_number_over_a_label_is_a_card() {
        Layout layout =
                Blocks.of("Les chiffres clés du nautisme\n1 443\nEntreprises\n+ de 30 %\nDes emplois du littoral");
        assertEquals(
                List.of(Block.Kind.TITLE, Block.Kind.CARD, Block.Kind.CARD),
                layout.blocks().stream().map(Block::kind).toList());
        assertEquals("1 443\nEntreprises", layout.blocks().get(1).span().of(layout.text()));
    }

    @Test
    void lines_of_as_many_cells_are_a_table_under_the_row_that_heads_it() {
        Layout layout = Blocks.of("Le bois en chiffres\n\n| Département | Emplois | CA 2023 |\n|---|---:|---|\n"
                + "| Jura | 1 200 | 12 M€ |\n| Doubs | 900 | |\n\nSource : Insee");
        assertEquals(1, layout.tables().size());
        Table table = layout.tables().get(0);
        assertTrue(table.headed());
        assertEquals(2, table.body().size());
        assertEquals(
                List.of("Jura", "1 200", "12 M€"),
                table.body().get(0).cells().stream()
                        .map(cell -> cell.of(layout.text()))
                        .toList());
        assertEquals(0, table.heading());
        assertEquals(
                List.of(
                        Block.Kind.TITLE,
                        Block.Kind.ROW,
                        Block.Kind.ROW,
                        Block.Kind.ROW,
                        Block.Kind.ROW,
                        Block.Kind.SOURCE),
                layout.blocks().stream().map(Block::kind).toList());
    }

    @Test
    void tabs_make_cells_and_a_first_row_of_years_is_a_head() {
        Layout layout = Blocks.of("Indicateur\t2022\t2023\nEmplois\t1 200\t1 300\nSites\t12\t14");
        assertTrue(layout.tables().get(0).headed());
        assertEquals(2, layout.tables().get(0).body().size());
    }

    @Test
    void cells_that_stand_each_on_a_line_are_a_table_under_the_heads_of_their_columns() {
        Layout layout =
                Blocks.of("Le verre en chiffres\n\nDépartement\n2019\n2023\nOise\n410\n395\nAisne\n1 120\n1 205");
        Table table = layout.tables().get(0);
        assertTrue(table.headed());
        assertEquals(
                List.of("Aisne", "1 120", "1 205"),
                table.body().get(1).cells().stream()
                        .map(cell -> cell.of(layout.text()))
                        .toList());
    }

    @Test
    void slashes_between_spaces_part_cells_where_numbers_stand_between_them() {
        assertEquals(
                1,
                Blocks.of("Oise / 38 verreries / 940 emplois\nAisne / 15 / 260")
                        .tables()
                        .size());
        assertTrue(
                Blocks.of("Forum / Oise / verre\nSalon / Aisne / cuir").tables().isEmpty());
    }

    @Test
    void a_menu_between_bars_is_no_table() {
        assertTrue(Blocks.of("Accueil | Agenda\nContact | Presse\nLe pôle emploie 12 personnes.")
                .tables()
                .isEmpty());
    }

    @Test
    void bullets_are_items_under_their_heading() {
        Layout layout = Blocks.of("Le plan prévoit trois actions :\n- former\n• investir\n1. exporter");
        assertEquals(
                List.of(Block.Kind.TITLE, Block.Kind.ITEM, Block.Kind.ITEM, Block.Kind.ITEM),
                layout.blocks().stream().map(Block::kind).toList());
        assertEquals(0, layout.blocks().get(2).heading());
    }

    @Test
    void press_contacts_and_teasers_are_no_content() {
        Layout layout = Blocks.of(
                "Le train du futur arrive à Belfort\n\nIl roule.\n\nContacts presse\n\nMarie Dupont\n01 23 45 67 89");
        assertTrue(layout.blocks().subList(2, 5).stream().noneMatch(Block::isContent));
    }

    @Test
    void a_press_contact_on_one_line_and_a_line_with_an_address_are_no_content() {
        Layout layout = Blocks.of(
                """
                Le train du futur arrive à Belfort

                Il roule.

                Pour en savoir plus : Luc Vernier, 06 00 00 00 00

                Contact presse : Marie Dupont, responsable de la communication de la société Railéa à Belfort""");
        assertTrue(layout.blocks().get(1).isContent());
        assertTrue(layout.blocks().subList(2, 4).stream().noneMatch(Block::isContent));
    }

    @Test
    void what_a_site_puts_over_an_article_does_not_end_it() {
        String sentences =
                "Le salon du verre ouvre ses portes mardi à Aniche, avec deux cents exposants venus de douze pays et un "
                        + "concours ouvert aux apprentis de la région.";
        Layout layout = Blocks.of("Toute l'actualité du Douaisis\n\nLe verre en fête\n\n" + sentences);
        assertEquals(Block.Kind.ASIDE, layout.blocks().get(0).kind());
        assertTrue(layout.blocks().get(1).isContent() && layout.blocks().get(2).isContent());
    }

    @Test
    void an_article_goes_on_after_a_teaser_amid_it() {
        String sentences =
                "La verrerie emploie quatre-vingts personnes et chauffe ses fours au gaz ; le nouveau four électrique doit "
                        + "réduire ses émissions de moitié.";
        Layout layout = Blocks.of(
                "Un four neuf à Aniche\n\n" + sentences + "\n\nLire aussi\nLe cristal recrute\n\n" + sentences);
        assertEquals(
                List.of(true, true, false, false, true),
                layout.blocks().stream().map(Block::isContent).toList());
    }

    @Test
    void lines_wrapped_at_a_width_are_one_block() {
        Layout layout = Blocks.of(
                "Le territoire accueille depuis vingt ans des entreprises de la\nfilière textile et du cuir.");
        assertEquals(1, layout.blocks().size());
    }

    @Test
    void a_stop_glued_to_a_capital_ends_a_sentence_and_an_abbreviation_does_not() {
        Layout layout = Blocks.of("Le pôle grandit au sud.Il réunit M. Martin et 1.300 salariés.");
        assertEquals(2, layout.blocks().get(0).sentences().size());
    }

    @Test
    void blocks_hold_every_character_that_is_not_white_space() {
        Random random = new Random(7);
        String pieces =
                "Le plan \n\n- 12 M€ «été» Contacts presse\r\n 1 443\nEntreprises\n# Titre\n😀 e\u0301\u200B\u00AD. ";
        for (int n = 0; n < 300; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                int at = random.nextInt(pieces.length() - 3);
                text.append(pieces, at, at + 3);
            }
            Layout layout = Blocks.of(text.toString());
            int last = 0;
            for (Block block : layout.blocks()) {
                assertTrue(text.substring(last, block.span().start())
                        .replace("\u200B", "")
                        .replace("\uFEFF", "")
                        .isBlank());
                last = block.span().end();
            }
        }
    }
}

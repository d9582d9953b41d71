package org.filigraph.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    @Test
    void lays_blocks_out_in_lines() throws UnreadableDocument {
        assertEquals(
                """
                Le bois en région

                La filière compte 12 000 emplois dans 730 entreprises.
                Elle exporte.

                Ses forces :

                - la ressource
                - la recherche
                - à Bordeaux
                - à Limoges
                - les écoles

                Année | Emplois
                2023 | 12 000
                2024 | | 5

                27
                start-up

                À suivre.""",
                text("""
                        <h1>Le <em>bois</em> en
                          région</h1>
                        <p>La filière compte <strong>12 000</strong> emplois
                          dans 730&nbsp;entreprises.<br>Elle exporte.</p>
                        <p>Ses forces&nbsp;:</p>
                        <ul><li>la ressource</li><li><p>la recher&shy;che</p><ol><li>à Bordeaux<li>à Limoges</ol></li>
                          <li></li> <li>les écoles</li></ul>
                        <table><thead><tr><th>Année<th>Emplois</tr></thead>
                          <tr><td>2023<td><p>12 000</p></tr><tr><td> </td><td></td></tr><tr><td>2024<td><td>5</table>
                        <div class="card"><div>27</div><div>start-up</div></div>
                        <section>À suivre.</section>
                        """
                                .replace("12 000", "12 000"))
                        .replace('\u00A0', ' '));
    }

    @Test
    void keeps_lines_of_preformatted_text_and_layout_tables() throws UnreadableDocument {
        assertEquals(
                "a  b\nc\n\nTitre\n\nTexte un.\n\nTexte deux.",
                text(
                        "<pre>a  b\nc</pre><table><tr><td><h2>Titre</h2><p>Texte un.</p><p>Texte deux.</p></td></tr></table>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>Accueil</nav>",
                "<footer>Mentions légales</footer>",
                "<aside><article>À lire aussi</article></aside>",
                "<form><input><label>Votre courriel</label></form>",
                "<script>var a = 'b';</script>",
                "<style>p { color: red }</style>",
                "<noscript>Activez JavaScript</noscript>",
                "<div id='tarteaucitronRoot'>Nous utilisons des traceurs</div>",
                "<div class='c-cookie-banner'><p>Accepter</p></div>",
                "<div role='navigation'>Menu</div>",
                "<div hidden>Caché</div>",
                "<header>Bandeau du site</header>",
                "<button>Partager</button>"
            })
    void leaves_furniture_out(String furniture) throws UnreadableDocument {
        assertEquals("Le texte.", text(furniture + "<p>Le texte.</p>"));
        assertEquals("Le texte.", text("<p>Le texte.</p>" + furniture));
    }

    @Test
    void keeps_content_that_careless_pages_wrap_in_a_form_or_a_cookie_class() throws UnreadableDocument {
        assertEquals(
                "Titre\n\nTexte.",
                text("<div class='cookies-accepted'><form><header><h1>Titre</h1></header><p>Texte.</p></form></div>"));
    }

    @Test
    void prefers_the_main_part() throws UnreadableDocument {
        assertEquals("Texte.", text("<div>Ailleurs</div><main><p>Texte.</p></main><div>Ailleurs</div>"));
        assertEquals("Texte.", text("<div>Ailleurs</div><div role=main><p>Texte.</p></div>"));
        assertEquals("Titre\n\nTexte.", text("<div><h1>Titre</h1></div><p>Ailleurs</p><article>Texte.</article>"));
        assertEquals(
                "Titre\nTexte.",
                text("<article><h1>Titre</h1></article><article>Ailleurs</article>")
                        .replace("Titre", "Titre\nTexte."));
    }

    @Test
    void takes_all_where_no_part_is_the_main_one() throws UnreadableDocument {
        assertEquals("Un.\n\nDeux.", text("<article>Un.</article><article>Deux.</article>"));
        assertEquals("Texte.", text("<main></main><p>Texte.</p>"));
    }

    @Test
    void finds_metadata_in_open_graph() throws UnreadableDocument {
        Metadata metadata = metadata(
                """
                <!DOCTYPE html><html lang="fr-FR"><head><title>Le bois | Site</title>
                <meta property="og:title" content="Le bois">
                <meta property="article:published_time" content="2025-03-04T10:00:00+01:00">
                <meta property="og:site_name" content="Agence du bois">
                <meta property="og:url" content="https://example.org/bois">
                <link rel="license" href="https://example.org/licence">
                </head><body><p>Texte de la page.</p></body></html>
                """);
        assertEquals(
                new Metadata(
                        "Le bois",
                        new PartialDate("2025-03-04"),
                        "Agence du bois",
                        URI.create("https://example.org/bois"),
                        "fr",
                        "https://example.org/licence"),
                metadata);
    }

    @Test
    void finds_metadata_in_json_ld() throws UnreadableDocument {
        Metadata metadata = metadata(
                """
                <html><head><link rel=canonical href="https://example.org/mer">
                <script type="application/ld+json">{ broken</script>
                <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2024-05-06",
                  "publisher": {"@type": "Organization", "name": "Agence de la mer"}, "license": "CC0"}]}</script>
                </head><body><h1>La mer</h1><p>Texte.</p></body></html>
                """);
        assertEquals(new PartialDate("2024-05-06"), metadata.issued());
        assertEquals("Agence de la mer", metadata.publisher());
        assertEquals(URI.create("https://example.org/mer"), metadata.source());
        assertEquals("CC0", metadata.licence());
    }

    @Test
    void finds_metadata_in_dublin_core_and_elements() throws UnreadableDocument {
        Metadata dublinCore = metadata(
                "<html><head><meta name='DC.date' content='2023-11'><meta name='DC.publisher' content='Cluster'><p>Texte");
        assertEquals(new PartialDate("2023-11"), dublinCore.issued());
        assertEquals("Cluster", dublinCore.publisher());
        assertEquals(
                new PartialDate("2023-11-27"),
                metadata("<html><main><p>Publié le <time datetime='2023-11-27T09:00'>27 novembre</time></p><p>Texte")
                        .issued());
        assertEquals(
                new PartialDate("2023-11-27"),
                metadata("<html><p>Le titre</p><p>Mis à jour le 27/11/2023</p>").issued());
    }

    @Test
    void takes_no_date_from_the_middle_of_a_sentence() throws UnreadableDocument {
        assertNull(metadata(
                        "<html><main><p>Le salon aura lieu à Brest le <time datetime='2026-02-03'>3 février 2026</time>.")
                .issued());
    }

    @Test
    void cuts_the_name_of_the_site_off_the_title() throws UnreadableDocument {
        assertEquals(
                "Le bois",
                metadata("<html><title>Le bois - Agence</title><h1>Le bois</h1>")
                        .title());
        assertEquals(
                "Le bois - Agence",
                metadata("<html><title>Le bois - Agence</title><p>Texte").title());
        assertEquals(
                "Le bois",
                metadata("<html><p>Texte seul.</p><h1>Le bois</h1>".replace("<html>", "<html><title>Le bois</title>"))
                        .title());
    }

    @Test
    void ignores_addresses_and_languages_that_are_none() throws UnreadableDocument {
        Metadata metadata =
                metadata("<html lang='français'><link rel=canonical href='/ici'><p>Le texte est court.</p>");
        assertNull(metadata.source());
        assertNull(metadata.language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8"})
    void reads_the_character_set_that_the_page_declares(String charset) throws UnreadableDocument {
        String html = "<html><head><meta charset=\"" + charset + "\"></head><body><p>Été</p></body></html>";
        assertEquals(
                "Été", read(html.getBytes(Charset.forName(charset))).document().text());
    }

    @Test
    void believes_utf8_bytes_more_than_a_declaration() throws UnreadableDocument {
        String html = "<html><head><meta charset=iso-8859-1></head><body><p>Été</p></body></html>";
        ReadResult.Read read = read(html.getBytes(UTF_8));
        assertEquals("Été", read.document().text());
        assertEquals(List.of(), read.notes());
    }

    @Test
    void refuses_a_page_without_words() {
        UnreadableDocument refusal = assertThrows(
                UnreadableDocument.class,
                () -> read("<html><script>x()</script><nav>Menu</nav></html>".getBytes(UTF_8)));
        assertEquals("page.html: has no words in it; give a file with text in it", refusal.getMessage());
    }

    @Test
    void reads_deeply_nested_pages() throws UnreadableDocument {
        assertEquals("Fond", text("<div>".repeat(50_000) + "Fond"));
    }

    private static String text(String body) throws UnreadableDocument {
        return read(("<!DOCTYPE html><html><body>" + body + "</body></html>").getBytes(UTF_8))
                .document()
                .text();
    }

    private static Metadata metadata(String html) throws UnreadableDocument {
        return read(html.getBytes(UTF_8)).document().metadata();
    }

    private static ReadResult.Read read(byte[] bytes) throws UnreadableDocument {
        return new DocumentReader().read(new ByteArrayInputStream(bytes), "page.html", null);
    }
}

package org.filigraph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.junit.jupiter.api.Test;

class FactsTest {
    private final Views views = Invented.views();

    @Test
    void reads_a_figure_with_all_its_parts() {
        FactView.Figure figure = assertInstanceOf(
                FactView.Figure.class, views.facts().fact(Invented.fact(5)).orElseThrow());
        assertEquals(
                "https://w3id.org/filigraph/indicator/students",
                figure.indicator().id());
        assertEquals(new BigDecimal("500"), figure.value());
        assertEquals(new BigDecimal("700"), figure.valueMax());
        assertEquals(
                "https://w3id.org/filigraph/ontology#target", figure.status().id());
        assertEquals(new Ref(Invented.id("territory/region/53"), "Bretagne"), figure.territory());
        assertEquals("2027", figure.due());
        assertEquals(
                Invented.id("document/" + Invented.BRETAGNE),
                figure.basis().document().id());
        assertEquals("figure.range", figure.basis().rule());
        assertEquals(
                "Un objectif de 500 à 700 apprentis d'ici 2027", figure.basis().quote());
    }

    @Test
    void reads_every_kind_of_fact_of_a_document_in_the_order_of_its_text() {
        List<FactView> facts = views.facts().ofDocument(Invented.id("document/" + Invented.BRETAGNE), TimeRange.ALL);
        assertEquals(
                List.of(
                        "AgreementFact",
                        "Figure",
                        "Figure",
                        "Figure",
                        "Figure",
                        "Figure",
                        "Role",
                        "RelationFact",
                        "RelationFact",
                        "Commitment",
                        "Commitment",
                        "EventFact",
                        "Mention",
                        "Mention",
                        "Mention"),
                facts.stream().map(FactView::type).toList());
    }

    @Test
    void keeps_every_place_of_a_fact_that_is_stated_several_times() {
        FactView mention = views.facts().fact(Invented.fact(13)).orElseThrow();
        assertEquals(3, mention.basis().evidence().size());
        assertTrue(mention.basis().evidence().stream()
                .allMatch(quote -> quote.quote().equals("Bretagne")));
    }

    @Test
    void tells_where_a_clause_ends_of_which_the_quote_is_cut() {
        Quote quote = views.facts()
                .fact(Invented.fact(17))
                .orElseThrow()
                .basis()
                .evidence()
                .get(0);
        assertEquals(80, quote.quote().codePointCount(0, quote.quote().length()));
        assertEquals(80, quote.end() - quote.start());
        assertTrue(quote.cut());
    }

    @Test
    void finds_no_fact_where_there_is_none() {
        assertTrue(views.facts().fact(Invented.id("fact/0")).isEmpty());
    }

    @Test
    void lists_the_facts_that_speak_of_a_thing_by_kind_page_by_page() {
        String bretagne = Invented.id("territory/region/53");
        Things.WithFacts found =
                views.things().thing(bretagne, TimeRange.ALL, 3, 0).orElseThrow();
        Page<FactView> first = found.facts();
        Page<FactView> rest = views.things()
                .thing(bretagne, TimeRange.ALL, 100, 3)
                .orElseThrow()
                .facts();
        assertEquals(found.thing().facts(), first.items().size() + rest.items().size());
        assertTrue(first.hasNext());
        assertEquals(
                List.of("Figure", "Figure", "Figure"),
                first.items().stream().map(FactView::type).toList());
        assertEquals("Mention", rest.items().get(rest.items().size() - 1).type());
    }

    @Test
    void leaves_out_what_lacks_the_parts_of_its_class() {
        GraphStore store = Invented.store();
        store.write(dataset -> {
            dataset.deleteAny(
                    store.iris().documentGraph(Invented.BRETAGNE),
                    NodeFactory.createURI(Invented.fact(1)),
                    Vocabulary.value.asNode(),
                    Node.ANY);
            return true;
        });
        assertTrue(new Views(store, Duration.ofSeconds(10))
                .facts()
                .fact(Invented.fact(1))
                .isEmpty());
    }
}

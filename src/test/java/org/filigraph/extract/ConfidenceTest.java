package org.filigraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.filigraph.document.Document;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Naming;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Span;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static Naming naming(String rule, double score) {
        Entity entity = new Entity(EntityKind.ORGANISATION, "boise", "Boisé");
        return new Naming("Boisé", entity, Evidence.at(new Span(0, 5), rule, score));
    }

    @Test
    void a_rule_that_was_never_seen_is_worth_what_its_kind_is_worth() {
        Confidence measured = Confidence.measured();
        double one = measured.in(naming("nobody.knows", 0.2)).evidence().confidence();
        double other = measured.in(naming("nobody.knows", 0.9)).evidence().confidence();
        assertEquals(one, other);
        assertTrue(one > 0.5 && one < 1, "" + one);
    }

    @Test
    void nothing_is_certain_and_nothing_impossible() {
        Document document = Document.of(
                "sample",
                "La filière bois de Corse emploie 1 200 personnes. Boisé SAS, présidée par Jeanne Le Goff, y investit 3 M€.");
        List<Fact> facts = new Extractor().read(document).facts();
        assertTrue(facts.size() > 3, facts.toString());
        for (Fact fact : facts) {
            double confidence = fact.evidence().confidence();
            assertTrue(confidence > 0 && confidence < 1, fact.toString());
        }
    }

    @Test
    void what_the_rules_say_is_kept_where_it_is_to_be_measured() {
        assertEquals(
                0.2,
                Confidence.asRuled().in(naming("nobody.knows", 0.2)).evidence().confidence());
    }
}

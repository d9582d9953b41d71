package org.filigraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.jena.irix.IRIx;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    @Test
    void things_are_named_by_kind_and_key() {
        assertEquals(
                "https://w3id.org/filigraph/id/territory/region/76",
                Iris.STANDARD
                        .entity(new Entity(EntityKind.TERRITORY, "region/76", "Occitanie"))
                        .getURI());
        assertEquals(
                "https://w3id.org/filigraph/id/organisation/inserm",
                Iris.STANDARD
                        .entity(Entity.named(EntityKind.ORGANISATION, "Inserm"))
                        .getURI());
    }

    @Test
    void names_without_latin_letters_stay_apart() {
        assertNotEquals(
                Iris.STANDARD.entity(Entity.named(EntityKind.PRODUCT, "Ω")),
                Iris.STANDARD.entity(Entity.named(EntityKind.PRODUCT, "東京")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<x>", "é\"{}|\\^`", "100 %", "a?b#c", "../../x"})
    void any_key_gives_a_valid_iri(String key) {
        String iri = Iris.STANDARD.thing("thing", key).getURI();
        assertEquals(iri, IRIx.create(iri).str());
        assertEquals(false, IRIx.create(iri).hasViolations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "filigraph", "https://example.org", "ftp://example.org/", "https:///x/", "http://a b/"})
    void a_base_that_is_no_address_is_refused(String base) {
        assertThrows(IllegalArgumentException.class, () -> new Iris(base));
    }
}

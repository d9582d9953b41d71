package org.filigraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EntityTest {
    @Test
    void case_accents_and_punctuation_make_no_other_thing() {
        assertEquals("oenologie-d-etretat", Entity.slug("Œnologie d’Étretat"));
        assertEquals(Entity.slug("Pôle Mer BRETAGNE"), Entity.slug("pole mer Bretagne"));
    }

    @Test
    void long_names_that_begin_alike_stay_apart() {
        String head = "convention de partenariat pour le développement de la filière bois et des métiers de la forêt ";
        assertNotEquals(Entity.slug(head + "en Alsace"), Entity.slug(head + "en Lorraine"));
    }

    @Test
    void a_name_without_latin_letters_has_a_key_too() {
        assertTrue(Entity.slug("東京").startsWith("x-"));
        assertNotEquals(Entity.slug("東京"), Entity.slug("大阪"));
    }
}

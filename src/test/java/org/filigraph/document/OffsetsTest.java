package org.filigraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {
    @Test
    void counts_the_same_in_a_text_without_astral_characters() {
        Offsets offsets = new Offsets("Énergie : 25 000 €");
        assertEquals(7, offsets.codePoint(7));
        assertEquals(18, offsets.utf16(18));
    }

    @Test
    void counts_an_astral_character_once() {
        Offsets offsets = new Offsets("a😀b");
        assertEquals(2, offsets.codePoint(3));
        assertEquals(3, offsets.utf16(2));
        assertEquals(3, offsets.codePoint(4));
    }

    @Test
    void counts_half_of_a_pair_on_its_own_as_one() {
        Offsets offsets = new Offsets("a\uD83Db");
        assertEquals(2, offsets.codePoint(2));
        assertEquals(2, offsets.utf16(2));
    }

    @Test
    void refuses_offsets_outside_the_text() {
        Offsets offsets = new Offsets("a😀b");
        assertThrows(IndexOutOfBoundsException.class, () -> offsets.codePoint(5));
        assertThrows(IndexOutOfBoundsException.class, () -> offsets.codePoint(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> offsets.utf16(4));
        assertThrows(IndexOutOfBoundsException.class, () -> offsets.utf16(-1));
    }

    @Test
    void agrees_with_java_and_goes_there_and_back_in_any_text() {
        Random random = new Random(20250919);
        String letters = "aé€œ’\n\r \u0301\uFEFF";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(
                        random.nextInt(3) == 0
                                ? 0x10000 + random.nextInt(0x100000)
                                : letters.charAt(random.nextInt(letters.length())));
            }
            String words = text.toString();
            Offsets offsets = new Offsets(words);
            assertEquals(length, offsets.codePoint(words.length()));
            for (int codePoint = 0; codePoint <= length; codePoint++) {
                int utf16 = offsets.utf16(codePoint);
                assertEquals(words.offsetByCodePoints(0, codePoint), utf16, () -> "in " + words);
                assertEquals(codePoint, offsets.codePoint(utf16), () -> "in " + words);
            }
        }
    }
}

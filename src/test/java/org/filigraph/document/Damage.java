package org.filigraph.document;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files with bytes changed at random, the same at each run. */
final class Damage {
    private Damage() {}

    static Stream<byte[]> of(byte[] whole, int copies) {
        return IntStream.range(0, copies).mapToObj(seed -> {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + seed / 20; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            return damaged;
        });
    }

    /** Any other exception fails the test. */
    static void assertReadOrRefused(byte[] bytes, String name) {
        try {
            assertFalse(new DocumentReader()
                    .read(new ByteArrayInputStream(bytes), name, null)
                    .document()
                    .text()
                    .isBlank());
        } catch (UnreadableDocument e) {
            assertFalse(e.remedy().isBlank());
        }
    }
}

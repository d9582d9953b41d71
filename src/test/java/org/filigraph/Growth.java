package org.filigraph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How the work on a text grows with its length. Work is the processor time of this thread, so that whatever else runs on
 * the machine doesn't count; what is asserted is a ratio and never a time.
 */
public final class Growth {
    private static final int TIMES = 4;
    // four times the text is four times the work; sixteen times where every word looks at every other
    private static final double MOST = 9;
    private static final int ATTEMPTS = 4;
    // below this a ratio says nothing
    private static final double LEAST_SECONDS = 0.15;

    private Growth() {}

    /** Asserts that reading four times as much of one kind of text is no more than some four times the work. */
    public static void assertLinear(String piece, int characters, Consumer<String> reader) {
        String small = repeated(piece, characters);
        String large = repeated(piece, TIMES * characters);
        reader.accept(small);
        double quick = Double.MAX_VALUE;
        double slow = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            quick = Math.min(quick, seconds(small, reader));
            slow = Math.min(slow, seconds(large, reader));
            if (slow < LEAST_SECONDS || slow < MOST * quick) {
                return;
            }
        }
        assertTrue(
                false,
                String.format(
                        Locale.ROOT,
                        "\"%s\": %,d characters take %.2f s, %,d take %.2f s",
                        piece,
                        small.length(),
                        quick,
                        large.length(),
                        slow));
    }

    /** A text of one kind, of about as many characters. */
    public static String repeated(String piece, int characters) {
        return piece.repeat(Math.max(1, characters / piece.length()));
    }

    private static double seconds(String text, Consumer<String> reader) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        reader.accept(text);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
}

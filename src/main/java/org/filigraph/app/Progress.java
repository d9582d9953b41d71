package org.filigraph.app;

import java.time.Duration;

/** Tells from time to time how far long work is. Short work passes in silence. */
final class Progress {
    private static final long EVERY = Duration.ofSeconds(2).toNanos();

    private final Console console;
    private final long start = System.nanoTime();
    private long told = start;
    private int documents;
    private long facts;

    Progress(Console console) {
        this.console = console;
    }

    /** One more document is done. */
    void done(long newFacts) {
        documents++;
        facts += newFacts;
        long now = System.nanoTime();
        if (now - told >= EVERY) {
            told = now;
            console.say("… %,d documents, %,d facts, %d s".formatted(documents, facts, seconds(now)));
        }
    }

    /** Number of facts so far. */
    long facts() {
        return facts;
    }

    /** Number of documents so far. */
    int documents() {
        return documents;
    }

    private long seconds(long now) {
        return Duration.ofNanos(now - start).toSeconds();
    }
}

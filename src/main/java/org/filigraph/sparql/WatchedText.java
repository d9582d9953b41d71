package org.filigraph.sparql;

/** A text that stops whoever reads it once a cancellation is requested. For one thread. */
final class WatchedText implements CharSequence {
    private static final int READS_PER_CHECK = 4_096;

    private final CharSequence text;
    private final Cancellation cancellation;
    private int reads;

    WatchedText(CharSequence text, Cancellation cancellation) {
        this.text = text;
        this.cancellation = cancellation;
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_PER_CHECK == 0) {
            cancellation.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

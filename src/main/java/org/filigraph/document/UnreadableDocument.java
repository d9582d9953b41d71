package org.filigraph.document;

/**
 * A document whose words cannot be had. The message names it, says why in plain words, and what a person can do about
 * it.
 */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String reason;
    private final String remedy;

    /**
     * @param name the path or name it was given by
     * @param reason why it cannot be read, as the rest of a sentence that begins with the name
     * @param remedy what to do, as an order
     */
    public UnreadableDocument(String name, String reason, String remedy) {
        super(name + ": " + reason + "; " + remedy);
        this.name = name;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** The path or name it was given by. */
    public String name() {
        return name;
    }

    /** Why it cannot be read. */
    public String reason() {
        return reason;
    }

    /** What a person can do about it. */
    public String remedy() {
        return remedy;
    }
}

package org.filigraph.link;

import java.util.function.Consumer;

/** A source of things to link to, read one after the other: it need not fit into memory. */
public interface Reference {
    /** Its name, as it stands at the links that are made from it. */
    String name();

    /** Whether it is asked for each of our things by itself, so that what it answered stands when it breaks off. */
    default boolean answersOneByOne() {
        return false;
    }

    /**
     * Hands over each thing of the source once.
     *
     * @param complaints told of rows that can't be used; the others go on
     * @throws LinkProblem where the source can't be read at all, or no further
     */
    void read(Consumer<Entry> entries, Consumer<String> complaints);
}

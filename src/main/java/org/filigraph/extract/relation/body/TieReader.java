package org.filigraph.extract.relation.body;

import java.util.List;
import org.filigraph.extract.clause.Wording;

/** Reads ties of some wordings and adds them to the {@link Ties} of the document that it was made for. */
public interface TieReader {
    /** Reads a sentence; sentences come in the order of the text. */
    default void read(Wording w) {}

    /** Reads what only the whole document tells, once each sentence was read. */
    default void end() {}

    /** Several as one, each sentence read by all of them in this order. */
    static TieReader all(TieReader... readers) {
        List<TieReader> all = List.of(readers);
        return new TieReader() {
            @Override
            public void read(Wording w) {
                all.forEach(reader -> reader.read(w));
            }

            @Override
            public void end() {
                all.forEach(TieReader::end);
            }
        };
    }
}

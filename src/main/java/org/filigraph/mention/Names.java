package org.filigraph.mention;

import java.util.List;
import org.filigraph.text.Layout;

/** Finds the names in a text. */
public final class Names {
    private Names() {}

    /** The names in the content of a text, in order. */
    public static List<Name> of(Layout layout) {
        return List.of();
    }
}

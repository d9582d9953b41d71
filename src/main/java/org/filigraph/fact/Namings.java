package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.mention.Name;

/** Every name in the content of a document, as a fact; names inside longer ones are a part of those. */
final class Namings {
    private Namings() {}

    static List<Naming> of(Source source) {
        List<Naming> namings = new ArrayList<>();
        int end = 0;
        for (Name name : source.mentions().names()) {
            if (name.span().end() > end) {
                namings.add(new Naming(
                        name.label(), name.entity(), Evidence.at(name.span(), name.rule(), name.confidence())));
                end = name.span().end();
            }
        }
        return namings;
    }
}

package org.filigraph.fact;

import java.util.List;

/** Every name in the content of a document, as a fact. */
final class Namings {
    private Namings() {}

    static List<Naming> of(Source source) {
        return source.mentions().names().stream()
                .map(n -> new Naming(n.label(), n.entity(), Evidence.at(n.span(), n.rule(), n.confidence())))
                .toList();
    }
}

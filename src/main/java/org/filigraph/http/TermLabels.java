package org.filigraph.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.view.OntologyView;
import org.filigraph.view.Ref;

/** What the terms of the ontology are called in English; views tell them in French. */
final class TermLabels {
    private static final Map<String, String> ENGLISH = english();

    private TermLabels() {}

    /** What a thing is called in the current language; things that are no terms have one name only. */
    static String of(Ref ref) {
        return Language.current() == Language.ENGLISH ? ENGLISH.getOrDefault(ref.id(), ref.label()) : ref.label();
    }

    private static Map<String, String> english() {
        OntologyView ontology = OntologyView.load(Language.ENGLISH.code());
        Map<String, String> labels = new HashMap<>();
        for (List<OntologyView.Term> terms : List.of(ontology.classes(), ontology.properties())) {
            terms.forEach(term -> labels.put(term.id(), term.label()));
        }
        ontology.schemes().forEach(scheme -> {
            labels.put(scheme.id(), scheme.label());
            scheme.concepts().forEach(concept -> labels.put(concept.id(), concept.label()));
        });
        return labels;
    }
}

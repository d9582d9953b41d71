package org.filigraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.extract.clause.Source;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Naming;
import org.filigraph.mention.Name;

/** Every name in the content of a document, as a fact; names inside longer ones are a part of those. */
final class Namings {
    private Namings() {}

    static List<Naming> of(Source source) {
        List<Naming> namings = new ArrayList<>();
        Map<String, String> spellings = new HashMap<>();
        int end = 0;
        for (Name name : source.mentions().names()) {
            if (name.span().end() > end) {
                String label = spellings.computeIfAbsent(plain(name.label()), l -> name.label());
                namings.add(new Naming(label, name.entity(), Evidence.at(name.span(), name.rule(), name.confidence())));
                end = name.span().end();
            }
        }
        return namings;
    }

    // spellings that differ in apostrophes, hyphens and spaces alone are one, as it is first written
    private static String plain(String label) {
        return label.replace('’', '\'')
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replace('\u2011', '-')
                .replace('\u2010', '-')
                .replace('\n', ' ');
    }
}

package org.filigraph.extract.relation.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Sectors;

/** What the rules read of fields and products in a document, found by body and by place. */
final class FieldRulings {
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final TreeMap<Integer, List<Relation>> byStart = new TreeMap<>();

    FieldRulings(List<Relation> rules) {
        for (Relation rule : rules) {
            boolean field = rule.relation().equals("activeIn");
            if (field) {
                fields.computeIfAbsent(rule.subject().key(), k -> new LinkedHashSet<>())
                        .add(rule.object().label());
            }
            if (field || rule.relation().equals("produces")) {
                byStart.computeIfAbsent(rule.evidence().span().start(), k -> new ArrayList<>())
                        .add(rule);
            }
        }
    }

    /** The sectors that rules read of a body. */
    Set<String> fieldsOf(Entity body) {
        return fields.getOrDefault(body.key(), Set.of());
    }

    /** What rules read in words of this sentence that hold these: this field, or products. */
    List<Relation> at(Wording w, Sectors.Hit hit) {
        List<Relation> at = new ArrayList<>();
        for (List<Relation> some :
                byStart.subMap(w.span().start(), true, hit.span().start(), true).values()) {
            for (Relation one : some) {
                boolean other = one.relation().equals("activeIn")
                        && !one.object().label().equals(hit.sector());
                if (!other && one.evidence().span().contains(hit.span())) {
                    at.add(one);
                }
            }
        }
        return at;
    }
}

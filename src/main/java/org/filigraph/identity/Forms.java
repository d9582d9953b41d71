package org.filigraph.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of names, each made once. */
final class Forms {
    private final Map<String, Form> all = new HashMap<>();

    Form of(String name) {
        return all.computeIfAbsent(name, Form::of);
    }

    /** Whether all names of a thing are spellings of one. */
    boolean isPure(Bearer bearer) {
        return joined(bearer).size() == 1;
    }

    /** The forms of all names of a thing, each once. */
    Set<String> joined(Bearer bearer) {
        return bearer.names().keySet().stream()
                .map(name -> of(name).joined())
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Two names as people read them, in an order that depends on them alone. */
    static String both(String one, String other) {
        boolean inOrder = one.compareTo(other) <= 0;
        return "« " + (inOrder ? one : other) + " », « " + (inOrder ? other : one) + " »";
    }
}

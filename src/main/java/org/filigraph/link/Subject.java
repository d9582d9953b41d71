package org.filigraph.link;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A thing of ours that is looked for elsewhere.
 *
 * @param thing its IRI
 * @param kind what it is, as its IRI tells: {@code organisation}, {@code commune}, {@code region}
 * @param label its preferred name
 * @param names all its names, the preferred one first
 * @param places folded names of the places it is in, near and wide; empty where none is known
 * @param codes official codes it has, such as an INSEE code
 */
public record Subject(
        Node thing, String kind, String label, List<String> names, Set<String> places, Set<String> codes) {
    public Subject {
        names = List.copyOf(names);
        places = Set.copyOf(places);
        codes = Set.copyOf(codes);
    }

    /** Whether it is a place itself: then another place of the same name is another thing. */
    boolean isPlace() {
        return !kind.equals("organisation") && !kind.equals("person") && !kind.equals("sector");
    }
}

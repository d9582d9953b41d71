package org.filigraph.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The names of things, found by the beginnings of their words in any order. Built once from what the graph says and
 * never changed; safe for threads.
 */
final class NameIndex {
    /** Things that are looked up by name; the others of the index only lend their labels. */
    static final Set<String> FINDABLE = Set.of(
            "Organisation",
            "Person",
            "Territory",
            "Agreement",
            "Event",
            "Site",
            "Product",
            "Thing",
            "Document",
            "Concept");

    /**
     * A thing and its names.
     *
     * @param label its preferred name
     * @param names all its names, the preferred one among them
     */
    record Thing(String id, String type, String label, Collection<String> names, int facts) {}

    private record Name(Thing thing, String written, String folded) {}

    /** How well a name answers: all of it, its beginning, or some of its words. */
    private enum Fit {
        WHOLE,
        BEGINNING,
        WORDS
    }

    private record Hit(Name name, Fit fit) {
        /** Of several names of one thing, the preferred one where it answers as well. */
        static final Comparator<Hit> BEST_OF_ONE = Comparator.comparing(Hit::fit)
                .thenComparing(hit -> !hit.name.written.equals(hit.name.thing.label()))
                .thenComparing(hit -> hit.name.folded.length());

        static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::fit)
                .thenComparing(hit -> -hit.name.thing.facts())
                .thenComparing(hit -> hit.name.folded.length())
                .thenComparing(hit -> hit.name.thing.label())
                .thenComparing(hit -> hit.name.thing.id());
    }

    private final Map<String, Thing> things = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final String[] words;
    private final int[][] namesOfWord;

    NameIndex(Collection<Thing> all) {
        Map<String, List<Integer>> byWord = new TreeMap<>();
        for (Thing thing : all) {
            things.put(thing.id(), thing);
            if (FINDABLE.contains(thing.type())) {
                thing.names().forEach(name -> add(new Name(thing, name, Folding.fold(name)), byWord));
            }
        }
        words = byWord.keySet().toArray(String[]::new);
        namesOfWord = byWord.values().stream()
                .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void add(Name name, Map<String, List<Integer>> byWord) {
        int number = names.size();
        names.add(name);
        for (String word : new HashSet<>(Folding.words(name.folded))) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(number);
        }
    }

    /** The preferred name of a thing, if it has one. */
    Optional<String> label(String id) {
        return Optional.ofNullable(things.get(id)).map(Thing::label);
    }

    /** A thing under its preferred name, or under the end of its IRI; a literal as it is. */
    Ref ref(Node node) {
        return node.isURI() ? ref(node.getURI()) : new Ref(null, Description.text(node));
    }

    /** A thing under its preferred name, or under the end of its IRI. */
    Ref ref(String id) {
        return new Ref(id, label(id).orElseGet(() -> lastPart(id)));
    }

    /** Things under their preferred names, in the order of these. */
    List<Ref> refs(Collection<Node> nodes) {
        return nodes.stream()
                .map(this::ref)
                .sorted(Comparator.comparing(Ref::label))
                .toList();
    }

    /** What stands in an IRI after the last slash or hash. */
    static String lastPart(String id) {
        return id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1);
    }

    /** The things whose IRI begins so, such as the members of a scheme, in the order of their labels. */
    List<Ref> under(String prefix) {
        return things.keySet().stream()
                .filter(id -> id.startsWith(prefix))
                .map(this::ref)
                .sorted(Comparator.comparing(Ref::label))
                .toList();
    }

    /** The things of a class, or of any, that have exactly this name, case and accents apart; the best known first. */
    List<Named> exactly(String name, @Nullable String type) {
        String folded = Folding.fold(name);
        return hits(folded, type).stream()
                .filter(hit -> hit.fit == Fit.WHOLE)
                .map(NameIndex::named)
                .toList();
    }

    /** The things of which one name has words that begin with each word asked for; the best answers first. */
    Page<Named> search(String query, @Nullable String type, int limit, int offset) {
        List<Hit> hits = hits(Folding.fold(query), type);
        List<Named> items =
                hits.stream().skip(offset).limit(limit).map(NameIndex::named).toList();
        return new Page<>(items, hits.size(), limit, offset);
    }

    private static Named named(Hit hit) {
        Thing thing = hit.name.thing;
        return new Named(thing.id(), thing.type(), thing.label(), hit.name.written, thing.facts());
    }

    private List<Hit> hits(String folded, @Nullable String type) {
        Map<String, Hit> best = new HashMap<>();
        matching(folded).stream()
                .mapToObj(names::get)
                .filter(name -> type == null || name.thing.type().equals(type))
                .forEach(name -> best.merge(
                        name.thing.id(),
                        new Hit(name, fit(name.folded, folded)),
                        (a, b) -> Hit.BEST_OF_ONE.compare(a, b) <= 0 ? a : b));
        return best.values().stream().sorted(Hit.BEST_FIRST).toList();
    }

    private static Fit fit(String name, String query) {
        if (name.equals(query)) {
            return Fit.WHOLE;
        }
        return name.startsWith(query) ? Fit.BEGINNING : Fit.WORDS;
    }

    private BitSet matching(String folded) {
        BitSet matching = null;
        for (String word : Folding.words(folded)) {
            BitSet withWord = beginningWith(word);
            if (matching == null) {
                matching = withWord;
            } else {
                matching.and(withWord);
            }
        }
        return matching == null ? new BitSet() : matching;
    }

    private BitSet beginningWith(String prefix) {
        BitSet found = new BitSet();
        int at = Arrays.binarySearch(words, prefix);
        for (int i = at >= 0 ? at : -at - 1; i < words.length && words[i].startsWith(prefix); i++) {
            for (int number : namesOfWord[i]) {
                found.set(number);
            }
        }
        return found;
    }
}

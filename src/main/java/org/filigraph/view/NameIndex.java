package org.filigraph.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.filigraph.rdf.IdentifierScheme;
import org.jspecify.annotations.Nullable;

/**
 * The names of things, found by the beginnings of their words in any order, by their initials, and in spite of a slip of
 * the keys. Built once from what the graph says and never changed; safe for threads.
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

    /** How well a name answers, the best first. */
    private enum Fit {
        /** It is what was asked for. */
        WHOLE(0),
        /** It begins so. */
        BEGINNING(1),
        /** It has each of the words. */
        COMPLETE(2),
        /** It has words that begin so. */
        WORDS(3),
        /** One of the words gives its initials. */
        INITIALS(4),
        /** It is what was asked for, but for slips of the keys. */
        NEARLY_WHOLE(5),
        /** It has such words, but for slips. */
        SLIP(6);

        private final int rank;

        Fit(int rank) {
            this.rank = rank;
        }
    }

    private static final String COMMUNE = "/id/territory/commune/";

    /** The best known first, so that equal answers need no sorting. */
    private static final Comparator<Thing> ORDER = Comparator.comparingInt((Thing thing) -> -thing.facts())
            // a region or a department is meant rather than one of many small places of its name
            .thenComparing(thing -> thing.id().contains(COMMUNE))
            .thenComparing(thing -> thing.label().length())
            .thenComparing(Thing::label)
            .thenComparing(Thing::id);

    // a long text has more words than a name; what it costs to look for slips is bounded
    private static final int MOST_WORDS_WITH_SLIPS = 8;
    private static final int MOST_WORDS_IN_COMMON = 20;
    private static final Set<String> WITHOUT_INITIALS = Set.of("Person", "Document", "Concept");

    private final Map<String, Thing> things = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<String, BitSet> namesOfType = new HashMap<>();
    private final WordIndex words;
    private final WordIndex initials;

    NameIndex(Collection<Thing> all) {
        SortedMap<String, List<Integer>> byWord = new TreeMap<>();
        SortedMap<String, List<Integer>> byInitials = new TreeMap<>();
        all.forEach(thing -> things.put(thing.id(), thing));
        all.stream()
                .filter(thing -> FINDABLE.contains(thing.type()))
                .sorted(ORDER)
                .forEach(thing -> add(thing, byWord, byInitials));
        words = new WordIndex(byWord);
        initials = new WordIndex(byInitials);
    }

    private void add(Thing thing, Map<String, List<Integer>> byWord, Map<String, List<Integer>> byInitials) {
        thing.names().stream()
                .map(name -> new Name(thing, name, Folding.fold(name)))
                .sorted(Comparator.comparing((Name name) -> !name.written.equals(thing.label()))
                        .thenComparing(name -> name.folded.length()))
                .forEach(name -> add(name, byWord, byInitials));
    }

    private void add(Name name, Map<String, List<Integer>> byWord, Map<String, List<Integer>> byInitials) {
        int number = names.size();
        names.add(name);
        namesOfType.computeIfAbsent(name.thing.type(), type -> new BitSet()).set(number);
        List<String> ofName = Folding.words(name.folded);
        for (String word : new HashSet<>(ofName)) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(number);
        }
        if (!WITHOUT_INITIALS.contains(name.thing.type())) {
            for (String letters : Initials.of(ofName)) {
                byInitials.computeIfAbsent(letters, l -> new ArrayList<>()).add(number);
            }
        }
    }

    /** The thing of that IRI. */
    Optional<Thing> thing(String id) {
        return Optional.ofNullable(things.get(id));
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
        return new Ref(id, label(id).orElseGet(() -> elsewhere(id)));
    }

    /** Things under their preferred names, in the order of these. */
    List<Ref> refs(Collection<Node> nodes) {
        return nodes.stream()
                .map(this::ref)
                .sorted(Comparator.comparing(Ref::label))
                .toList();
    }

    // what has no name here may be known by its identifier
    private static String elsewhere(String id) {
        return IdentifierScheme.ofIri(id).map(scheme -> scheme.shown(id)).orElseGet(() -> lastPart(id));
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
        return hits(name, type).get(Fit.WHOLE.rank).stream().map(this::named).toList();
    }

    /**
     * The things of which one name has words that begin with each word asked for, or have it as their initials; where no
     * name has all the words, also those that are one slip of the keys away. The best answers first: whole names, then
     * what any fact speaks of, then by how well the name answers, then by the number of facts.
     */
    Page<Named> search(String query, @Nullable String type, int limit, int offset) {
        List<List<Integer>> tiers = hits(query, type);
        long total = tiers.stream().mapToLong(List::size).sum();
        List<Named> items = tiers.stream()
                .flatMap(List::stream)
                .skip(offset)
                .limit(limit)
                .map(this::named)
                .toList();
        return new Page<>(items, total, limit, offset);
    }

    /**
     * The things of which a name shares words with a text, those first that share the most telling words; a word that is
     * not known is taken for one that is a slip of the keys away.
     *
     * @param types local names of their classes; none for any
     */
    List<Thing> like(String text, Set<String> types, int most) {
        double[] weights = new double[names.size()];
        Folding.words(Folding.fold(text)).stream()
                .distinct()
                .limit(MOST_WORDS_IN_COMMON)
                .forEach(word -> weigh(word, weights));
        PriorityQueue<Integer> best =
                new PriorityQueue<>(Comparator.comparingDouble((Integer number) -> weights[number])
                        .thenComparing(Comparator.reverseOrder()));
        for (int number = 0; number < weights.length; number++) {
            if (weights[number] > 0
                    && (types.isEmpty()
                            || types.contains(names.get(number).thing.type()))) {
                best.add(number);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.stream()
                .sorted(best.comparator().reversed())
                .map(number -> names.get(number).thing)
                .distinct()
                .toList();
    }

    /** A word weighs the more the fewer names have it; a longer name has it by chance. */
    private void weigh(String word, double[] weights) {
        BitSet found = words.exactly(word);
        if (found.isEmpty()) {
            found = or(words.nearly(word), initials.exactly(word));
        }
        double weight = Math.log(1 + names.size() / (1.0 + found.cardinality()));
        found.stream()
                .forEach(number -> weights[number] +=
                        weight / (1 + names.get(number).folded.length() / 100.0));
    }

    private Named named(int number) {
        Name name = names.get(number);
        Thing thing = name.thing;
        return new Named(thing.id(), thing.type(), thing.label(), name.written, thing.facts());
    }

    /** The names that answer, one per thing: by tier, and in a tier the best known first. */
    private List<List<Integer>> hits(String query, @Nullable String type) {
        String folded = Folding.fold(query);
        List<String> asked = Folding.words(folded).stream().distinct().toList();
        Matches matches = matches(asked, type);
        List<String> telling = Initials.withoutSmall(asked);
        if (matches.all.isEmpty() && !telling.isEmpty() && telling.size() < asked.size()) {
            matches = matches(telling, type);
        }
        return tiers(matches, folded);
    }

    /** The numbers of the names that answer: with every word, with words that begin so, with initials, and all. */
    private record Matches(BitSet complete, BitSet words, BitSet initials, BitSet all) {}

    private Matches matches(List<String> asked, @Nullable String type) {
        BitSet complete = all(asked, type, word -> or(words.exactly(word), initials.exactly(word)));
        BitSet beginning = all(asked, type, words::beginningWith);
        BitSet withInitials = all(asked, type, word -> or(words.beginningWith(word), initials.exactly(word)));
        BitSet all = withInitials;
        if (complete.isEmpty() && asked.size() <= MOST_WORDS_WITH_SLIPS) {
            all = all(
                    asked, type, word -> or(or(words.nearly(word), initials.exactly(word)), words.beginningWith(word)));
            if (all.isEmpty()) {
                all = all(asked, type, word -> or(words.nearlyBeginningWith(word), words.beginningWith(word)));
            }
        }
        return new Matches(complete, beginning, withInitials, all);
    }

    private static BitSet or(BitSet fresh, BitSet other) {
        fresh.or(other);
        return fresh;
    }

    private BitSet all(List<String> asked, @Nullable String type, Function<String, BitSet> withWord) {
        BitSet matching = null;
        for (String word : asked) {
            BitSet found = withWord.apply(word);
            if (matching == null) {
                matching = found;
            } else {
                matching.and(found);
            }
        }
        if (matching == null) {
            return new BitSet();
        }
        if (type != null) {
            matching.and(namesOfType.getOrDefault(type, new BitSet()));
        }
        return matching;
    }

    private List<List<Integer>> tiers(Matches matches, String folded) {
        int fits = Fit.values().length;
        List<List<Integer>> tiers = new ArrayList<>();
        for (int i = 0; i < 2 * fits; i++) {
            tiers.add(new ArrayList<>());
        }
        // the names of one thing follow one another
        String thing = "";
        int best = -1;
        int tier = 2 * fits;
        for (int number = matches.all.nextSetBit(0); number >= 0; number = matches.all.nextSetBit(number + 1)) {
            Name name = names.get(number);
            if (!name.thing.id().equals(thing)) {
                keep(best, tier, tiers);
                thing = name.thing.id();
                tier = 2 * fits;
            }
            Fit fit = fit(number, name.folded, folded, matches);
            int its = fit.rank + (fit == Fit.WHOLE || name.thing.facts() > 0 ? 0 : fits);
            if (its < tier) {
                tier = its;
                best = number;
            }
        }
        keep(best, tier, tiers);
        return tiers;
    }

    private static void keep(int number, int tier, List<List<Integer>> tiers) {
        if (number >= 0) {
            tiers.get(tier).add(number);
        }
    }

    private static Fit fit(int number, String name, String query, Matches matches) {
        if (matches.words.get(number)) {
            if (name.equals(query)) {
                return Fit.WHOLE;
            } else if (name.startsWith(query)) {
                return Fit.BEGINNING;
            }
            return matches.complete.get(number) ? Fit.COMPLETE : Fit.WORDS;
        }
        if (matches.initials.get(number)) {
            return Fit.INITIALS;
        }
        // each word asked for stands in it, and nothing else has room
        boolean noMore =
                Math.abs(name.length() - query.length()) <= Folding.words(query).size();
        return noMore ? Fit.NEARLY_WHOLE : Fit.SLIP;
    }
}

package org.filigraph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filigraph.store.GraphStore;
import org.jspecify.annotations.Nullable;

/** Where statements on one matter differ, and where they agree. Safe for threads. */
public final class Comparisons {
    private final GraphStore store;
    private final PerVersion<Known> known;
    private final Facts facts;

    Comparisons(GraphStore store, PerVersion<Known> known, Facts facts) {
        this.store = store;
        this.known = known;
        this.facts = facts;
    }

    /** Some of the comparisons that pass a filter: those that most documents speak of first. */
    public Page<Comparison> page(ComparisonFilter filter, int limit, int offset) {
        return passing(filter).page(limit, offset);
    }

    private Selection<Matter, Comparison> passing(ComparisonFilter filter) {
        Known now = known.current();
        return new Selection<>(store, now.matters().passing(filter), some -> full(some, now));
    }

    /** All comparisons that pass a filter, one by one. */
    public void each(ComparisonFilter filter, Consumer<Comparison> receiver) {
        passing(filter).each(receiver);
    }

    /** What a fact is held against, whatever the verdict: at most so many matters. */
    public List<Comparison> with(String fact, int most) {
        Known now = known.current();
        List<Matter> some = now.matters().ofFact(fact).stream().limit(most).toList();
        return store.read(dataset -> full(some, now));
    }

    /** How many comparisons pass a filter. */
    public int count(ComparisonFilter filter) {
        return known.current().matters().passing(filter).size();
    }

    /** Of some facts, how the matters they speak of stand, the worst first; facts that stand alone are left out. */
    public Map<String, Comparison.Verdict> verdicts(Stream<String> some) {
        MatterIndex index = known.current().matters();
        Map<String, Comparison.Verdict> verdicts = new LinkedHashMap<>();
        some.forEach(fact -> index.ofFact(fact).stream()
                .map(Matter::verdict)
                .min(Comparator.naturalOrder())
                .ifPresent(verdict -> verdicts.put(fact, verdict)));
        return verdicts;
    }

    /** By what the comparisons that pass a filter can be narrowed: per part its values, the most frequent first. */
    public Map<String, List<Figures.Facet>> facets(ComparisonFilter filter) {
        List<Matter> all = known.current().matters().passing(filter);
        NameIndex names = known.current().names();
        Map<String, List<Figures.Facet>> facets = new LinkedHashMap<>();
        for (String part : List.of("indicator", "territory", "sector")) {
            facets.put(
                    part,
                    Figures.Facet.of(
                            all.stream()
                                    .flatMap(matter ->
                                            Stream.ofNullable(matter.about().get(part))),
                            names));
        }
        return facets;
    }

    /** How many comparisons of each kind pass a filter. */
    public Map<Comparison.Kind, Integer> kinds(ComparisonFilter filter) {
        Map<Comparison.Kind, Integer> kinds = new LinkedHashMap<>();
        for (Comparison.Kind kind : Comparison.Kind.values()) {
            int count = (int) known.current().matters().passing(filter).stream()
                    .filter(matter -> matter.kind() == kind)
                    .count();
            if (count > 0) {
                kinds.put(kind, count);
            }
        }
        return kinds;
    }

    private List<Comparison> full(List<Matter> some, Known now) {
        NameIndex names = now.names();
        Map<String, FactView> byId = facts.byId(some.stream().flatMap(Matter::facts), names);
        List<Comparison> comparisons = new ArrayList<>();
        for (Matter matter : some) {
            List<Comparison.Side> sides = matter.sides().stream()
                    .map(side -> new Comparison.Side(
                            side.value(),
                            side.documents().size(),
                            now.matters().issued(side.documents()),
                            side.facts().stream()
                                    .flatMap(fact -> Stream.ofNullable(byId.get(fact)))
                                    .toList()))
                    .toList();
            comparisons.add(
                    new Comparison(matter.kind(), matter.verdict(), about(matter, names), matter.difference(), sides));
        }
        return comparisons;
    }

    private static Comparison.Matter about(Matter matter, NameIndex names) {
        Function<String, @Nullable Ref> part = name -> {
            String id = matter.about().get(name);
            return id == null ? null : id.contains(":") ? names.ref(id) : new Ref(null, id);
        };
        return new Comparison.Matter(
                part.apply("indicator"),
                part.apply("measure"),
                part.apply("unit"),
                part.apply("status"),
                part.apply("territory"),
                part.apply("sector"),
                part.apply("subject"),
                part.apply("whole"),
                part.apply("predicate"),
                part.apply("object"),
                matter.about().get("role"));
    }
}

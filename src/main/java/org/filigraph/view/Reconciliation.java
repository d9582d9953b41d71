package org.filigraph.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;
import org.jspecify.annotations.Nullable;

/** Finds the things that names and values of a table mean, and gives what is said of them. Safe for threads. */
public final class Reconciliation {
    private static final int CONSIDERED = 40;
    private static final double NAME = 0.6;
    private static final String SCHEMA = "https://schema.org/";
    private static final List<Property> PLACES = List.of(
            ResourceFactory.createProperty(SCHEMA, "containedInPlace"),
            ResourceFactory.createProperty(SCHEMA, "location"),
            Vocabulary.headquarteredIn,
            Vocabulary.locatedIn,
            Vocabulary.territory);

    /**
     * What a table has of a thing.
     *
     * @param query its name there, if any
     * @param types local names of classes of which it is one; none for any
     * @param conditions what else the table says of it
     */
    public record Question(@Nullable String query, Set<String> types, int limit, List<Condition> conditions) {}

    /** Values of which a thing has one: IRIs, numbers or words. */
    public record Condition(PropertyUse property, List<String> values) {}

    private final GraphStore store;
    private final Queries queries;
    private final PerVersion<Known> known;
    private final PerVersion<PropertyUses> uses;

    Reconciliation(GraphStore store, Queries queries, PerVersion<Known> known, PerVersion<PropertyUses> uses) {
        this.store = store;
        this.queries = queries;
        this.known = known;
        this.uses = uses;
    }

    /** The properties that things of a class have, or all, the most frequent first. */
    public List<PropertyUse> properties(@Nullable String type) {
        NameIndex names = known.current().names();
        return uses.current().of(type).stream().map(use -> use.labelled(names)).toList();
    }

    /** The property of a short name such as {@code schema:population}, of an IRI or of an unmistakable local name. */
    public Optional<PropertyUse> property(String name) {
        NameIndex names = known.current().names();
        return uses.current().named(name).map(use -> use.labelled(names));
    }

    /** The thing of an IRI under its names; none where the graph does not name it. */
    public Optional<Candidate> thing(String id) {
        NameIndex names = known.current().names();
        return names.thing(id)
                .map(thing -> store.read(dataset -> {
                    Description description = Description.of(List.of(NodeFactory.createURI(id)), queries)
                            .getOrDefault(id, new Description(id, Map.of()));
                    Named named = new Named(id, thing.type(), thing.label(), thing.label(), thing.facts());
                    return new Candidate(named, place(description, names), 100, true, Map.of());
                }));
    }

    /** The things that may be meant, the likeliest first. */
    public List<Candidate> candidates(Question question) {
        NameIndex names = known.current().names();
        return store.read(dataset -> {
            List<NameIndex.Thing> things = considered(question, names);
            Map<String, Description> descriptions = Description.of(
                    things.stream()
                            .map(thing -> NodeFactory.createURI(thing.id()))
                            .toList(),
                    queries);
            List<Candidate> candidates = things.stream()
                    .map(thing -> candidate(
                            thing,
                            descriptions.getOrDefault(thing.id(), new Description(thing.id(), Map.of())),
                            question,
                            names))
                    .sorted(Comparator.comparingDouble(Candidate::score)
                            .thenComparingInt(candidate -> candidate.thing().facts())
                            .reversed()
                            .thenComparing(candidate -> candidate.thing().id()))
                    .toList();
            return withMatch(candidates).stream().limit(question.limit).toList();
        });
    }

    private List<NameIndex.Thing> considered(Question question, NameIndex names) {
        Map<String, NameIndex.Thing> things = new LinkedHashMap<>();
        if (question.query != null) {
            String query = question.query;
            Stream<String> types = question.types.isEmpty() ? Stream.of("") : question.types.stream();
            types.flatMap(type -> names.search(query, type.isEmpty() ? null : type, CONSIDERED, 0).items().stream())
                    .flatMap(found -> names.thing(found.id()).stream())
                    .forEach(thing -> things.put(thing.id(), thing));
            names.like(query, question.types, CONSIDERED).forEach(thing -> things.put(thing.id(), thing));
        } else {
            for (Condition condition : question.conditions) {
                having(condition).stream()
                        .flatMap(id -> names.thing(id).stream())
                        .filter(thing -> question.types.isEmpty() || question.types.contains(thing.type()))
                        .forEach(thing -> things.put(thing.id(), thing));
            }
        }
        return List.copyOf(things.values());
    }

    private Set<String> having(Condition condition) {
        Set<Node> values = new LinkedHashSet<>();
        for (String value : condition.values) {
            values.add(NodeFactory.createLiteralString(value));
            values.add(NodeFactory.createLiteralLang(value, "fr"));
            Description.number(value).ifPresent(number -> Stream.of(number, number.toBigInteger())
                    .forEach(form ->
                            values.add(ResourceFactory.createTypedLiteral(form).asNode())));
            if (value.startsWith("http")) {
                values.add(NodeFactory.createURI(value));
            }
        }
        Set<String> things = new LinkedHashSet<>();
        for (Row row : queries.named("having")
                .with("property", condition.property.property().asNode())
                .withEach("value", values)
                .rows()) {
            things.add(row.required("thing"));
        }
        return things;
    }

    private static Candidate candidate(
            NameIndex.Thing thing, Description description, Question question, NameIndex names) {
        Map<String, Object> features = new LinkedHashMap<>();
        String matched = thing.label();
        double likeness = 1;
        if (question.query != null) {
            String query = question.query;
            matched = thing.names().stream()
                    .max(Comparator.comparingDouble(name -> Likeness.of(query, name)))
                    .orElse(thing.label());
            likeness = Likeness.of(query, matched);
            features.put("name_similarity", rounded(likeness));
            features.put("name_exact", likeness == 1);
        }
        double met = 0;
        for (Condition condition : question.conditions) {
            double value = met(condition, description, names);
            features.put(condition.property.id(), rounded(value));
            met += value;
        }
        if (!question.types.isEmpty()) {
            features.put("type_match", question.types.contains(thing.type()));
        }
        features.put("facts", thing.facts());
        double share = question.conditions.isEmpty() ? 0 : question.query == null ? 1 : 1 - NAME;
        double score =
                (1 - share) * likeness + (question.conditions.isEmpty() ? 0 : share * met / question.conditions.size());
        return new Candidate(
                new Named(thing.id(), thing.type(), thing.label(), matched, thing.facts()),
                place(description, names),
                rounded(100 * score),
                false,
                features);
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }

    private static double met(Condition condition, Description description, NameIndex names) {
        double best = 0;
        for (Node value : description.all(condition.property.property())) {
            String text = value.isURI() ? names.ref(value).label() : Description.text(value);
            for (String wanted : condition.values) {
                boolean same = value.isURI() && value.getURI().equals(wanted);
                best = Math.max(best, same ? 1 : Likeness.ofValues(wanted, text));
            }
        }
        return best;
    }

    /** The first is meant where nothing is missing and no other is as good. */
    private static List<Candidate> withMatch(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return candidates;
        }
        Candidate first = candidates.get(0);
        boolean alone = candidates.size() == 1 || candidates.get(1).score() < first.score();
        if (first.score() < 100 || !alone) {
            return candidates;
        }
        List<Candidate> marked = new ArrayList<>(candidates);
        marked.set(0, new Candidate(first.thing(), first.place(), first.score(), true, first.features()));
        return marked;
    }

    private static @Nullable Ref place(Description description, NameIndex names) {
        return PLACES.stream()
                .flatMap(property -> description.all(property).stream())
                .filter(Node::isURI)
                .map(names::ref)
                .findFirst()
                .orElse(null);
    }

    /**
     * What is said of things by some properties: by thing and by the property's short name, things ({@link Ref}), numbers
     * ({@link java.math.BigDecimal}) and words ({@link String}).
     *
     * @param most how many values of one property; 0 for all
     */
    public Map<String, Map<String, List<Object>>> values(
            Collection<String> ids, List<PropertyUse> properties, Map<String, Integer> most) {
        NameIndex names = known.current().names();
        Map<String, Description> descriptions = store.read(dataset ->
                Description.of(ids.stream().map(NodeFactory::createURI).toList(), queries));
        Map<String, Map<String, List<Object>>> rows = new LinkedHashMap<>();
        for (String id : ids) {
            Description description = descriptions.getOrDefault(id, new Description(id, Map.of()));
            Map<String, List<Object>> row = new HashMap<>();
            for (PropertyUse property : properties) {
                int limit = most.getOrDefault(property.id(), 0);
                row.put(
                        property.id(),
                        Description.inFrench(description.all(property.property())).stream()
                                .map(value -> Things.shown(value, names))
                                .distinct()
                                .limit(limit == 0 ? Long.MAX_VALUE : limit)
                                .toList());
            }
            rows.put(id, row);
        }
        return rows;
    }

    /** Local name of a thing's class; none where the graph does not name it. */
    public Optional<String> type(String id) {
        return known.current().names().thing(id).map(NameIndex.Thing::type);
    }
}

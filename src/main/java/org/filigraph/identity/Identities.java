package org.filigraph.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.filigraph.document.Document;
import org.filigraph.identity.Resolver.Group;
import org.filigraph.identity.Resolver.Resolution;
import org.filigraph.rdf.Iris;
import org.filigraph.store.AsRead;
import org.filigraph.store.GraphStore;
import org.filigraph.store.NamesMark;

/**
 * Sees to it that a store speaks of each thing under one IRI and one preferred name, however many documents name it, and
 * keeps why. Which names are one depends on what was read into the store and on the corrections alone; which of their
 * IRIs stays, also on which the store gave to its things before. Safe for threads.
 */
public final class Identities {
    private static final int MARK_DIGITS = 16;

    private final Iris iris;
    private final Supplier<Corrections> corrections;

    /**
     * Prepares to see to stores whose things are named so.
     *
     * @param corrections what people say, asked each time
     */
    public Identities(Iris iris, Supplier<Corrections> corrections) {
        this.iris = iris;
        this.corrections = corrections;
    }

    /**
     * What was done.
     *
     * @param groups things that several names mean
     * @param names names that gave way to another
     * @param graphs graphs that speak of them in other terms than before
     */
    public record Outcome(int groups, int names, int graphs) {}

    /** Brings a store into line, in a transaction of its own. */
    public Outcome update(GraphStore store) {
        return store.write(this::update);
    }

    /**
     * The same for a store that is to forget which IRIs it gave: it becomes what it would be if all that was read into it
     * had been read at once.
     */
    public Outcome updateAnew(GraphStore store) {
        return store.write(dataset -> update(dataset, Set.of()));
    }

    /** Whether a store is in line, and with what people say now: far less work than to bring it into line again. */
    public boolean isUpToDate(GraphStore store) {
        String said = corrections.get().hash();
        return store.read(dataset -> new NamesMark(iris).isOn(dataset, said));
    }

    /** Brings a store into line, in the transaction that is under way. */
    public Outcome update(DatasetGraph dataset) {
        return update(dataset, new IdentityGraph(iris).settled(dataset));
    }

    private Outcome update(DatasetGraph dataset, Set<String> settled) {
        Corrections said = corrections.get();
        AsRead.Kept kept = AsRead.Kept.of(dataset);
        Gathering gathering = Gathering.of(dataset, kept, iris);
        Map<String, Bearer> bearers = gathering.bearers();
        Resolution resolution =
                new Resolver(said, entity -> iris.entity(entity).getURI()).resolve(bearers.values(), settled);
        List<Group> groups = resolution.groups();
        IdentityGraph graph = new IdentityGraph(iris);
        Graph judgements = graph.of(new NamesMark(iris).of(said.hash()), resolution, bearers.values(), gathering);
        AsRead.Naming naming = naming(said, groups, bearers, gathering.reference());
        int changed = 0;
        for (Node name : gathering.graphs()) {
            String mark = mark(gathering.namedIn(name), naming);
            if (!mark.equals(kept.namings().getOrDefault(name, ""))) {
                changed += AsRead.show(dataset, name, naming, mark) ? 1 : 0;
            }
        }
        graph.replace(dataset, judgements);
        return new Outcome(groups.size(), naming.iris().size(), changed);
    }

    private AsRead.Naming naming(
            Corrections said, List<Group> groups, Map<String, Bearer> bearers, Map<Node, String> reference) {
        Map<Node, Node> moved = new HashMap<>();
        Map<Node, String> labels = new HashMap<>();
        Map<String, String> wanted = said.labels();
        Map<String, Bearer> alone = new HashMap<>(bearers);
        for (Group group : groups) {
            Node canonical = NodeFactory.createURI(group.canonical());
            List<Bearer> members = new ArrayList<>();
            for (String id : group.members()) {
                if (!id.equals(group.canonical())) {
                    moved.put(NodeFactory.createURI(id), canonical);
                }
                Bearer bearer = alone.remove(id);
                if (bearer != null) {
                    members.add(bearer);
                }
            }
            label(wanted, group.members(), members, reference).ifPresent(label -> labels.put(canonical, label));
        }
        alone.forEach((id, bearer) -> label(wanted, List.of(id), List.of(bearer), reference)
                .ifPresent(label -> labels.put(NodeFactory.createURI(id), label)));
        wanted.forEach((id, label) -> labels.putIfAbsent(NodeFactory.createURI(id), label));
        return new AsRead.Naming(moved, labels);
    }

    private Optional<String> label(
            Map<String, String> wanted, List<String> ids, List<Bearer> members, Map<Node, String> reference) {
        for (String id : ids) {
            String preferred = wanted.get(id);
            if (preferred != null) {
                return Optional.of(preferred);
            }
        }
        for (String id : ids) {
            String known = reference.get(NodeFactory.createURI(id));
            if (known != null) {
                return Optional.of(known);
            }
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(Labels.best(members));
    }

    /** What tells this naming of some things from another; empty where they keep the names that they have. */
    private static String mark(Map<Node, Set<String>> things, AsRead.Naming naming) {
        Set<String> lines = new TreeSet<>();
        things.forEach((thing, preferred) -> {
            Node canonical = naming.of(thing);
            String label = naming.labels().get(canonical);
            boolean otherName = label != null && !preferred.isEmpty() && !preferred.equals(Set.of(label));
            if (!canonical.equals(thing) || otherName) {
                lines.add(thing + " " + canonical + " " + label);
            }
        });
        return lines.isEmpty()
                ? ""
                : Document.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                        .substring(0, MARK_DIGITS);
    }
}

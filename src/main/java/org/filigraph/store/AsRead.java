package org.filigraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.rdf.Literals;
import org.filigraph.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Graphs whose things go by other names than those they were read under. Where several names mean one thing, each graph
 * says what it says of the one IRI and gives it the one preferred name, so that a plain query finds all; and keeps, in one
 * literal ({@code fg:asRead}), the triples that were read and those that stand for them, so that it can be brought back.
 * What a graph shows depends on what was read and on the naming alone.
 *
 * <p>The literal begins with a mark of the naming, then has a line for each triple: {@code -} one that was read, followed by the one that stands for it, marked
 * {@code +} where it was put in and {@code =} where it was read too; {@code +} alone, one that was put in beside.
 */
public final class AsRead {
    private static final Node AS_READ = Vocabulary.asRead.asNode();
    private static final Node PREFERRED = SKOS.prefLabel.asNode();
    private static final Node OTHER = SKOS.altLabel.asNode();

    /**
     * How things are to be named.
     *
     * @param iris the IRI that stays, by each that gives way to it
     * @param labels the preferred name, by IRI that stays; things that are not here keep what their graph says
     */
    public record Naming(Map<Node, Node> iris, Map<Node, String> labels) {
        /** The IRI that stands for a thing. */
        public Node of(Node term) {
            return iris.getOrDefault(term, term);
        }

        private Triple of(Triple triple) {
            Node subject = of(triple.getSubject());
            Node object = of(triple.getObject());
            return subject.equals(triple.getSubject()) && object.equals(triple.getObject())
                    ? triple
                    : Triple.create(subject, triple.getPredicate(), object);
        }
    }

    /** A triple that was read and what stands for it; read is null for what was put in beside. */
    private record Change(@Nullable Triple read, Triple shown, boolean isNew) {}

    private AsRead() {}

    /** The graph of that name as it was read. */
    static Graph read(DatasetGraph dataset, Node name) {
        Graph graph = GraphFactory.createDefaultGraph();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
        List<Change> changes = new ArrayList<>();
        for (Triple kept : graph.find(name, AS_READ, Node.ANY).toList()) {
            changes.addAll(changes(kept.getObject().getLiteralLexicalForm()));
            graph.delete(kept);
        }
        List<Triple> back = new ArrayList<>();
        for (Change change : changes) {
            // what was taken out of the graph since does not come back
            if (change.read != null && graph.contains(change.shown)) {
                back.add(change.read);
            }
        }
        changes.stream().filter(Change::isNew).forEach(change -> graph.delete(change.shown));
        back.forEach(graph::add);
        return graph;
    }

    /**
     * Calls for each quad of a pattern as it was read, with its graph.
     *
     * @param pattern with {@link Node#ANY} for what may be anything
     */
    public static void forEach(DatasetGraph dataset, Kept kept, Quad pattern, BiConsumer<Node, Triple> out) {
        dataset.find(pattern).forEachRemaining(quad -> {
            Set<Triple> put = kept.put.get(quad.getGraph());
            if (put == null || !put.contains(quad.asTriple())) {
                out.accept(quad.getGraph(), quad.asTriple());
            }
        });
        kept.read.forEach((graph, triples) -> {
            for (Triple triple : pattern.getGraph().matches(graph) ? triples : List.<Triple>of()) {
                if (pattern.asTriple().matches(triple)) {
                    out.accept(graph, triple);
                }
            }
        });
    }

    /**
     * What all graphs keep of what was read.
     *
     * @param read triples that were read and are shown in other terms, by graph
     * @param put triples that were not read, by graph
     * @param namings by what naming each graph is shown, as {@link #show} was told
     */
    public record Kept(Map<Node, List<Triple>> read, Map<Node, Set<Triple>> put, Map<Node, String> namings) {
        /** Of a dataset as it is now. */
        public static Kept of(DatasetGraph dataset) {
            Kept kept = new Kept(new HashMap<>(), new HashMap<>(), new HashMap<>());
            dataset.find(Node.ANY, Node.ANY, AS_READ, Node.ANY).forEachRemaining(quad -> {
                String text = quad.getObject().getLiteralLexicalForm();
                kept.namings.put(quad.getGraph(), text.substring(2, text.indexOf('\n')));
                for (Change change : changes(text)) {
                    if (change.read != null) {
                        kept.read
                                .computeIfAbsent(quad.getGraph(), graph -> new ArrayList<>())
                                .add(change.read);
                    }
                    if (change.isNew) {
                        kept.put
                                .computeIfAbsent(quad.getGraph(), graph -> new HashSet<>())
                                .add(change.shown);
                    }
                }
            });
            return kept;
        }
    }

    /**
     * Brings a graph into line with a naming; false where it is so already.
     *
     * @param mark what tells this naming of the graph's things from another, to be kept; empty where it changes nothing
     */
    public static boolean show(DatasetGraph dataset, Node name, Naming naming, String mark) {
        Graph read = read(dataset, name);
        Graph shown = GraphFactory.createDefaultGraph();
        String kept = shown(read, naming, shown);
        if (!mark.isEmpty()) {
            shown.add(Triple.create(name, AS_READ, Literals.string("# " + mark + "\n" + kept)));
        }
        return replace(dataset, name, shown);
    }

    private static boolean replace(DatasetGraph dataset, Node name, Graph graph) {
        List<Quad> gone = new ArrayList<>();
        Set<Triple> there = new HashSet<>();
        for (Iterator<Quad> quads = dataset.find(name, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
            Quad quad = quads.next();
            if (graph.contains(quad.asTriple())) {
                there.add(quad.asTriple());
            } else {
                gone.add(quad);
            }
        }
        List<Triple> fresh = graph.find().filterDrop(there::contains).toList();
        gone.forEach(dataset::delete);
        fresh.forEach(triple -> dataset.add(Quad.create(name, triple)));
        return !gone.isEmpty() || !fresh.isEmpty();
    }

    private static String shown(Graph read, Naming naming, Graph shown) {
        Map<Triple, Triple> changed = new HashMap<>();
        Set<Node> labelled = new HashSet<>();
        read.find().forEachRemaining(triple -> {
            Triple renamed = naming.of(triple);
            String label = naming.labels().get(renamed.getSubject());
            if (label != null && renamed.getPredicate().equals(PREFERRED)) {
                labelled.add(renamed.getSubject());
                if (!renamed.getObject().getLiteralLexicalForm().equals(label)) {
                    renamed = Triple.create(renamed.getSubject(), OTHER, renamed.getObject());
                }
            } else if (label != null
                    && renamed.getPredicate().equals(OTHER)
                    && renamed.getObject().getLiteralLexicalForm().equals(label)) {
                renamed = Triple.create(renamed.getSubject(), PREFERRED, renamed.getObject());
            }
            shown.add(renamed);
            if (!renamed.equals(triple)) {
                changed.put(triple, renamed);
            }
        });
        Set<String> beside = new TreeSet<>();
        for (Node thing : labelled) {
            Triple preferred = Triple.create(
                    thing,
                    PREFERRED,
                    Literals.french(String.valueOf(naming.labels().get(thing))));
            if (!shown.contains(preferred)) {
                shown.add(preferred);
                beside.add("+ " + line(preferred));
            }
        }
        Map<String, String> lines = new TreeMap<>();
        changed.forEach((triple, renamed) -> lines.put(
                "- " + line(triple),
                (read.contains(renamed) && !changed.containsKey(renamed) ? "= " : "+ ") + line(renamed)));
        StringBuilder text = new StringBuilder();
        lines.forEach((was, is) -> text.append(was).append('\n').append(is).append('\n'));
        beside.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                + NodeFmtLib.strNT(triple.getObject()) + " .";
    }

    private static List<Change> changes(String text) {
        List<Triple> triples = new ArrayList<>();
        List<Character> marks = new ArrayList<>();
        StringBuilder plain = new StringBuilder(text.length());
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            marks.add(line.charAt(0));
            plain.append(line, 2, line.length()).append('\n');
        });
        RDFParser.fromString(plain.toString(), Lang.NTRIPLES).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < triples.size(); i++) {
            if (marks.get(i) == '-') {
                changes.add(new Change(triples.get(i), triples.get(i + 1), marks.get(i + 1) == '+'));
                i++;
            } else {
                changes.add(new Change(null, triples.get(i), true));
            }
        }
        return changes;
    }
}

package org.filigraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.filigraph.view.Things;
import org.filigraph.view.Views;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a look-up takes among 100,000 names, as the server makes it: the median is {@code p0.50}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class NameBenchmark {
    private static final int NAMES = 100_000;
    private static final String[] SYLLABLES = {
        "bre", "ta", "gne", "oc", "ci", "nie", "san", "té", "in", "dus", "trie", "mé", "tro", "pole", "val", "lo", "ri",
        "saint", "ma", "bois", "fi", "liè", "ro", "na", "vi", "lle", "dé", "fen", "se", "po", "le"
    };

    private final Random random = new Random(5);
    private final List<String> names = new ArrayList<>();
    private Things things = new Views(GraphStore.inMemory(Iris.STANDARD), Duration.ofSeconds(10)).things();

    /** Makes the names, and asks once, which makes the index. */
    @Setup
    public void names() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < NAMES; i++) {
            Node thing = Iris.STANDARD.thing("organisation", "n" + i);
            String name = name();
            names.add(name);
            graph.add(thing, RDF.Nodes.type, Vocabulary.Organisation.asNode());
            graph.add(thing, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(name, "fr"));
        }
        GraphStore store = GraphStore.inMemory(Iris.STANDARD);
        store.replaceGraph(Iris.STANDARD.referenceGraph(), graph);
        things = new Views(store, Duration.ofMinutes(1)).things();
        if (things.search(names.get(0), null, 1, 0).total() == 0) {
            throw new IllegalStateException("the names are not found");
        }
    }

    private String name() {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            StringBuilder word = new StringBuilder();
            for (int s = 1 + random.nextInt(3); s > 0; s--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        return String.join(" ", words);
    }

    private String any() {
        return names.get(random.nextInt(names.size()));
    }

    /** What a person has typed so far: from one letter to all. */
    @Benchmark
    public Object suggest() {
        String name = any();
        return things.search(name.substring(0, 1 + random.nextInt(name.length())), null, 10, 0);
    }

    /** The words of a name in any order. */
    @Benchmark
    public Object search() {
        List<String> words = new ArrayList<>(List.of(any().split(" ", -1)));
        Collections.shuffle(words, random);
        return things.search(String.join(" ", words), null, 20, 0);
    }
}

package org.filigraph.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.filigraph.document.Document;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Reading;
import org.filigraph.identity.Identities;
import org.filigraph.ingest.Outcome.Status;
import org.filigraph.rdf.FactTriples;
import org.filigraph.store.GraphStore;
import org.filigraph.store.ShapeGate;
import org.filigraph.store.ShapeViolation;
import org.filigraph.store.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes documents into the store: reads their facts, holds their graphs against the shapes, and stores many graphs in
 * one transaction. Each document stands for itself: one that cannot be read or breaks a shape is refused, with what was
 * stored of it before left in place, and the others go on. The same documents again, in any order, change nothing. Safe
 * for threads, if the extractor is.
 */
public final class Ingestion {
    private static final Logger LOG = LoggerFactory.getLogger(Ingestion.class);
    private static final int MOST_DOCUMENTS = 200;
    // about 150 MB of graphs that wait in memory
    private static final int MOST_TRIPLES = 500_000;

    private final GraphStore store;
    private final Function<Document, Reading> extractor;
    private final FactTriples triples;
    private final Identities identities;

    /**
     * Prepares ingestion.
     *
     * @param store where graphs go
     * @param extractor reads the facts of a document
     * @param triples makes its graph
     * @param identities makes one thing of those that documents call by several names
     */
    public Ingestion(
            GraphStore store, Function<Document, Reading> extractor, FactTriples triples, Identities identities) {
        this.store = store;
        this.extractor = extractor;
        this.triples = triples;
        this.identities = identities;
    }

    /**
     * Takes in documents.
     *
     * @param documents taken one by one: they need not all be in memory
     * @param progress told of each document when it is settled
     * @throws StoreProblem when the store cannot be written: all that progress was told of is stored, and no more
     */
    public IngestionReport ingest(Iterable<Document> documents, Consumer<Outcome> progress) {
        Run run = new Run(progress);
        documents.forEach(run::take);
        run.finish();
        return new IngestionReport(run.settled);
    }

    private record Read(Document document, Graph graph, Map<String, Integer> facts, Duration took) {}

    /** One call: the graphs that wait to be stored together, and what was settled. */
    private final class Run {
        private final Consumer<Outcome> progress;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, Read> waiting = new LinkedHashMap<>();
        private final List<Outcome> settled = new ArrayList<>();
        private int triplesWaiting;
        private boolean unresolved;

        Run(Consumer<Outcome> progress) {
            this.progress = progress;
        }

        void take(Document document) {
            String twin = names.putIfAbsent(document.id(), document.name());
            if (twin != null) {
                settle(document, Status.UNCHANGED, Map.of(), List.of("the same bytes as " + twin), Duration.ZERO);
                return;
            }
            long start = System.nanoTime();
            try {
                Reading reading = extractor.apply(document);
                Graph graph = triples.of(reading);
                ShapeGate.standard().check(graph);
                Read read = new Read(document, graph, count(reading), since(start));
                waiting.put(document.id(), read);
                triplesWaiting += graph.size();
            } catch (ShapeViolation e) {
                settle(document, Status.REFUSED, Map.of(), e.reasons(), since(start));
            } catch (RuntimeException | StackOverflowError e) {
                // an error of ours, of one rule on one text: it must not cost the other documents
                LOG.debug("document={} refused", document.id(), e);
                String reason = "its facts could not be read: " + (e.getMessage() == null ? e : e.getMessage());
                settle(document, Status.REFUSED, Map.of(), List.of(reason), since(start));
            }
            if (waiting.size() >= MOST_DOCUMENTS || triplesWaiting >= MOST_TRIPLES) {
                flush(dataset -> unresolved = true);
            }
        }

        // names are brought together once, however many batches there are
        void finish() {
            Set<String> last = flush(identities::update);
            if (unresolved && last.isEmpty()) {
                identities.update(store);
            }
        }

        private Set<String> flush(Consumer<DatasetGraph> afterwards) {
            Map<String, Graph> graphs = new LinkedHashMap<>();
            waiting.forEach((id, read) -> graphs.put(id, read.graph()));
            Set<String> changed = store.replaceDocuments(graphs, afterwards);
            waiting.forEach((id, read) -> {
                boolean stored = changed.contains(id);
                settle(
                        read.document(),
                        stored ? Status.STORED : Status.UNCHANGED,
                        read.facts(),
                        stored ? List.of() : List.of("the same graph is stored already"),
                        read.took());
            });
            waiting.clear();
            triplesWaiting = 0;
            return changed;
        }

        private void settle(
                Document document, Status status, Map<String, Integer> facts, List<String> reasons, Duration took) {
            String iri = store.iris().document(document.id()).getURI();
            Outcome outcome = new Outcome(document.name(), iri, status, facts, reasons, took);
            LOG.info("document={} status={} facts={} ms={}", document.id(), status, outcome.total(), took.toMillis());
            settled.add(outcome);
            progress.accept(outcome);
        }
    }

    private static Map<String, Integer> count(Reading reading) {
        Map<String, Integer> facts = new TreeMap<>();
        for (Fact fact : reading.facts()) {
            facts.merge(fact.type(), 1, Integer::sum);
        }
        return facts;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

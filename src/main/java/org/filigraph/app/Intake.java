package org.filigraph.app;

import java.util.List;
import java.util.function.Function;
import org.filigraph.document.Document;
import org.filigraph.document.DocumentReader;
import org.filigraph.document.ReadResult;
import org.filigraph.document.UnreadableDocument;
import org.filigraph.fact.Reading;
import org.filigraph.http.Receipt;
import org.filigraph.http.Submission;
import org.filigraph.identity.Identities;
import org.filigraph.ingest.Ingestion;
import org.filigraph.ingest.Outcome;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.store.GraphStore;

/** Reads the documents that clients send into the store, with their text, and removes them. Safe for threads. */
final class Intake {
    private final DocumentReader reader;
    private final Ingestion ingestion;
    private final Identities identities;
    private final GraphStore store;

    Intake(Settings settings, GraphStore store, Function<Document, Reading> extractor) {
        this.reader = new DocumentReader(settings.mostDocumentMegabytes());
        this.identities = new Identities(
                settings.iris(),
                new CorrectionsInUse(settings.identities(), settings.iris().base()));
        FactTriples triples = new FactTriples(settings.iris(), TextPolicy.FULL, Main.VERSION);
        this.ingestion = new Ingestion(store, extractor, triples, identities);
        this.store = store;
    }

    /** Reads a document into the store and tells what became of it. */
    Receipt read(Submission submission) {
        try {
            ReadResult.Read read = reader.read(submission.content(), submission.name(), submission.contentType());
            Outcome outcome = ingestion
                    .ingest(List.of(read.document()), done -> {})
                    .outcomes()
                    .get(0);
            boolean refused = outcome.status() == Outcome.Status.REFUSED;
            return new Receipt(
                    refused ? null : outcome.iri(),
                    outcome.name(),
                    Receipt.Outcome.valueOf(outcome.status().name()),
                    outcome.total(),
                    refused ? outcome.reasons() : read.notes());
        } catch (UnreadableDocument e) {
            String reason = "the document " + e.reason() + "; " + e.remedy();
            return new Receipt(null, submission.name(), Receipt.Outcome.REFUSED, 0, List.of(reason));
        }
    }

    /** Removes the document of an id; false where there is none. */
    boolean remove(String id) {
        return store.removeDocument(id, identities::update);
    }
}

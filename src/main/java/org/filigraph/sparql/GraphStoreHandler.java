package org.filigraph.sparql;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.filigraph.http.GraphFormat;
import org.filigraph.http.Problem;
import org.filigraph.http.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads, replaces, extends and removes single graphs: the SPARQL 1.1 Graph Store Protocol, where the request names the
 * graph ({@code ?graph=IRI}, or {@code ?default}). Each write is one transaction; the body is received before it begins,
 * so that a slow client holds up nobody.
 */
final class GraphStoreHandler {
    private final DatasetGraph dataset;
    private final SparqlSettings settings;
    private final QueryPool pool;
    private final WriteTransactions writes;
    private final String base;
    private final long maxBytes;

    GraphStoreHandler(
            DatasetGraph dataset,
            SparqlSettings settings,
            QueryPool pool,
            WriteTransactions writes,
            String base,
            long maxBytes) {
        this.dataset = dataset;
        this.settings = settings;
        this.pool = pool;
        this.writes = writes;
        this.base = base;
        this.maxBytes = maxBytes;
    }

    /** GET and HEAD. */
    void read(Context ctx) {
        Node name = required(ctx);
        GraphFormat format = QueryHandler.graphFormat(ctx);
        pool.answer(cancellation -> write(name, format, cancellation)).send(ctx);
    }

    /** PUT, POST and DELETE. */
    void write(Context ctx) {
        switch (ctx.method().name()) {
            case "DELETE" -> delete(ctx);
            case "PUT" -> load(ctx, writable(required(ctx)), true);
            default -> {
                Optional<Node> name = target(ctx);
                if (name.isPresent()) {
                    load(ctx, writable(name.get()), false);
                } else {
                    create(ctx);
                }
            }
        }
    }

    private Answer write(Node name, GraphFormat format, Cancellation cancellation) {
        Spool spool = new Spool(settings.maxResultBytes());
        dataset.begin(TxnType.READ);
        try {
            if (!exists(name)) {
                throw noSuchGraph(name);
            }
            Graph graph = graph(name);
            boolean truncated = GraphOutput.write(
                    graph.find(),
                    dataset.prefixes().getMapping(),
                    format,
                    settings.maxRows(),
                    spool.output(),
                    cancellation);
            return new Answer(
                    format.contentType(),
                    spool,
                    truncated ? Map.of("Filigraph-Truncated", "triples=" + settings.maxRows()) : Map.of());
        } catch (Spool.Full e) {
            spool.close();
            throw Problem.of(
                    ProblemKind.RESULT_TOO_LARGE,
                    "The graph has more than " + settings.maxResultBytes() + " bytes.",
                    "Ask for parts of it with CONSTRUCT queries.");
        } catch (Throwable e) {
            spool.close();
            throw e;
        } finally {
            dataset.end();
        }
    }

    private void delete(Context ctx) {
        Node name = writable(required(ctx));
        writes.run((changing, cancellation) -> {
            if (!exists(name)) {
                throw noSuchGraph(name);
            }
            clear(changing, name);
            return true;
        });
        ctx.status(204);
    }

    private void create(Context ctx) {
        Node name = NodeFactory.createURI(base + "graph/" + UUID.randomUUID());
        load(ctx, name, false);
        ctx.header("Location", name.getURI());
    }

    private void load(Context ctx, Node name, boolean replace) {
        List<Upload> uploads = uploads(ctx);
        try {
            boolean existed = writes.run((changing, cancellation) -> {
                boolean there = exists(name);
                if (replace && there) {
                    clear(changing, name);
                }
                uploads.forEach(upload -> upload.parseInto(changing, name, cancellation));
                return there;
            });
            ctx.status(existed ? 204 : 201);
        } finally {
            uploads.forEach(Upload::close);
        }
    }

    // ---- the graph that the request names

    private Node required(Context ctx) {
        return target(ctx)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.BAD_REQUEST,
                        "The request names no graph.",
                        "Add ?graph= with the graph's IRI, percent-encoded, or ?default."));
    }

    private static Optional<Node> target(Context ctx) {
        List<String> graphs = ctx.queryParams("graph");
        boolean isDefault = ctx.queryParamMap().containsKey("default");
        if (graphs.size() + (isDefault ? 1 : 0) > 1) {
            throw Problem.of(ProblemKind.BAD_REQUEST, "The request names more than one graph.");
        }
        if (isDefault) {
            return Optional.of(Quad.defaultGraphIRI);
        }
        return graphs.stream().findFirst().map(GraphStoreHandler::named);
    }

    private static Node named(String iri) {
        try {
            if (!URI.create(iri).isAbsolute()) {
                throw notAnIri(iri);
            }
        } catch (IllegalArgumentException e) {
            throw notAnIri(iri);
        }
        return NodeFactory.createURI(iri);
    }

    private static Problem notAnIri(String iri) {
        return Problem.of(ProblemKind.BAD_REQUEST, "'" + iri + "' is not an absolute IRI.");
    }

    /** Jena's names for unions of graphs can be read, and not written. */
    private static Node writable(Node name) {
        if (name.getURI().startsWith("urn:x-arq:") && !Quad.isDefaultGraph(name)) {
            throw Problem.of(ProblemKind.BAD_REQUEST, name.getURI() + " is not a graph that can be written.");
        }
        return name;
    }

    private boolean exists(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || dataset.containsGraph(name);
    }

    private Graph graph(Node name) {
        return Quad.isDefaultGraph(name) ? dataset.getDefaultGraph() : dataset.getGraph(name);
    }

    private static void clear(DatasetGraph changing, Node name) {
        changing.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    }

    private static Problem noSuchGraph(Node name) {
        return Problem.of(ProblemKind.NOT_FOUND, "There is no graph <" + name.getURI() + ">.");
    }

    // ---- what the request brings

    private record Upload(GraphFormat format, Spool body) implements AutoCloseable {
        void parseInto(DatasetGraph dataset, Node name, Cancellation cancellation) {
            // quads, added to the dataset itself: the store has a say in how each is written
            StreamRDF sink = StreamRDFLib.extendTriplesToQuads(name, StreamRDFLib.dataset(dataset));
            String base = Quad.isDefaultGraph(name) ? null : name.getURI();
            AtomicReference<@Nullable Problem> refused = new AtomicReference<>();
            try (InputStream input = body.input()) {
                RDFParser.source(input)
                        .lang(format.lang())
                        .base(base)
                        .context(Confinement.parsing(refused::set))
                        .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                        .parse(new CancellableStream(sink, cancellation));
            } catch (RiotException e) {
                Problem refusal = refused.get();
                throw refusal != null
                        ? refusal
                        : Problem.of(ProblemKind.MALFORMED_DATA, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            body.close();
        }
    }

    private List<Upload> uploads(Context ctx) {
        List<Upload> uploads = new ArrayList<>();
        try {
            if (ctx.isMultipartFormData()) {
                for (UploadedFile file : ctx.uploadedFiles()) {
                    uploads.add(upload(file.contentType(), file.content()));
                }
            } else {
                uploads.add(upload(ctx.req().getContentType(), ctx.bodyInputStream()));
            }
            return uploads;
        } catch (Throwable e) {
            uploads.forEach(Upload::close);
            throw e;
        }
    }

    private Upload upload(@Nullable String contentType, InputStream content) {
        String type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        GraphFormat format = GraphFormat.ofMediaType(type)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                        type.isEmpty()
                                ? "The body has no Content-Type."
                                : "A body of type " + type + " is not read here.",
                        "Send one of " + String.join(", ", GraphFormat.mediaTypes()) + "."));
        Spool spool = new Spool(maxBytes);
        try {
            content.transferTo(spool.output());
            return new Upload(format, spool);
        } catch (Spool.Full e) {
            spool.close();
            throw Problem.of(ProblemKind.TOO_LARGE, "The body has more than " + maxBytes + " bytes.");
        } catch (IOException e) {
            spool.close();
            throw new UncheckedIOException("the body could not be read to its end", e);
        }
    }
}

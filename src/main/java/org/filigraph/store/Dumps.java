package org.filigraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.filigraph.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Whole stores as files: N-Quads ({@code .nq}) or TriG ({@code .trig}), gzipped where the name ends in {@code .gz}.
 * Graphs and their triples are written in order, so that equal stores give equal files. Safe for threads.
 */
public final class Dumps {
    /** The order in which the triples of a graph are written: by the terms themselves, the same on every machine. */
    public static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private static final int BUFFER = 1 << 16;
    // bytes in the store for a byte of a dump, as measured, with some to spare
    private static final int ROOM_OF_PLAIN = 4;
    private static final int ROOM_OF_ZIPPED = 60;

    private final GraphStore store;

    /** Dumps of a store. */
    public Dumps(GraphStore store) {
        this.store = store;
    }

    /**
     * Adds what a file holds, in one transaction.
     *
     * @return number of quads in the file
     * @throws StoreProblem when it cannot be read whole: then nothing of it is kept
     */
    public long load(Path file) {
        return store.write(dataset -> parse(file, dataset));
    }

    /** Puts what a file holds in the place of everything stored, in one transaction. */
    public long restore(Path file) {
        return store.write(dataset -> {
            dataset.clear();
            return parse(file, dataset);
        });
    }

    private long parse(Path file, DatasetGraph dataset) {
        Lang language = language(file);
        store.requireSpace(file.toFile().length() * (isGzip(file) ? ROOM_OF_ZIPPED : ROOM_OF_PLAIN));
        var counted = StreamRDFLib.count(StreamRDFLib.dataset(dataset));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain = isGzip(file) ? new WholeGzip(in, BUFFER) : in) {
            RDFParser.source(plain)
                    .lang(language)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(counted);
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw new StoreProblem("the dump " + file + " cannot be read", "check its name and rights", e);
        } catch (IOException | RiotException | RuntimeIOException e) {
            throw new StoreProblem(
                    "the dump " + file + " is broken: " + e.getMessage(),
                    "nothing of it was loaded; correct it or make it again",
                    e);
        }
        return counted.countQuads() + counted.countTriples();
    }

    private static boolean isGzip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** Writes everything stored to a file that appears, or takes the place of another, only when it is whole. */
    public void write(Path file) {
        Lang language = language(file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(part));
                    OutputStream out = isGzip(file) ? new GZIPOutputStream(plain, BUFFER) : plain) {
                write(out, language);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreProblem(
                    "the dump " + file + " cannot be written: " + e,
                    "name a file in a directory that exists and has room",
                    e);
        }
    }

    /** Writes everything stored, as N-Quads or TriG. */
    public void write(OutputStream out, Lang language) {
        RDFFormat format = Lang.TRIG.equals(language) ? RDFFormat.TRIG_BLOCKS : RDFFormat.NQUADS_UTF8;
        store.read(dataset -> {
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
            stream.start();
            Vocabulary.prefixes().getNsPrefixMap().forEach(stream::prefix);
            List<Node> graphs = graphs(dataset);
            for (Node graph : graphs) {
                // one graph at a time: a store of any size passes through little memory
                List<Quad> quads = new ArrayList<>();
                dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
                quads.sort(ORDER);
                quads.forEach(stream::quad);
            }
            stream.finish();
            return graphs.size();
        });
    }

    private static List<Node> graphs(DatasetGraph dataset) {
        List<Node> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        graphs.sort(NodeCmp::compareRDFTerms);
        graphs.add(0, Quad.defaultGraphIRI);
        return graphs;
    }

    /** Whether a file is named as a dump. */
    public static boolean isDump(Path file) {
        Lang language = named(file);
        return Lang.NQUADS.equals(language) || Lang.TRIG.equals(language);
    }

    private static Lang language(Path file) {
        Lang language = named(file);
        if (language == null || !isDump(file)) {
            throw new StoreProblem(
                    file + " is not named as a dump", "use a name that ends in .nq, .trig, .nq.gz or .trig.gz", null);
        }
        return language;
    }

    private static @Nullable Lang named(Path file) {
        return RDFLanguages.filenameToLang(file.getFileName().toString().toLowerCase(Locale.ROOT));
    }
}

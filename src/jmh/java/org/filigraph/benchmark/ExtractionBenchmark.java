package org.filigraph.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.filigraph.document.Document;
import org.filigraph.extract.Extractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Characters of text that one core reads into facts in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx350m", "-XX:ActiveProcessorCount=1"})
// the compiler of the virtual machine needs a minute for so many classes
@Warmup(iterations = 8, time = 8)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {
    /** Characters that one invocation reads, so that the score counts characters. */
    private static final int CHARACTERS = 200_000;

    private final Extractor extractor = new Extractor();
    private List<Document> documents = List.of();

    /** Takes as many documents as make up the characters of one invocation; the last is cut. */
    @Setup
    public void documents() throws IOException {
        documents = Corpus.ofCharacters(CHARACTERS);
    }

    /** Reads the documents, one after the other. */
    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void charactersRead(Blackhole sink) {
        documents.forEach(document -> sink.consume(extractor.read(document)));
    }
}

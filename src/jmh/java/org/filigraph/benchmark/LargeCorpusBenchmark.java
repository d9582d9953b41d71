package org.filigraph.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.filigraph.document.Document;
import org.filigraph.extract.Extractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Ten thousand documents in one run, in a heap of 350 MB: it ends, or the heap was too small. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx350m", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LargeCorpusBenchmark {
    private static final int DOCUMENTS = 10_000;

    /** Reads them one after the other. */
    @Benchmark
    public void documentsRead(Blackhole sink) throws IOException {
        Extractor extractor = new Extractor();
        Corpus corpus = Corpus.available();
        for (int n = 0; n < DOCUMENTS; n++) {
            Document document = corpus.document(n);
            sink.consume(extractor.read(document));
        }
    }
}

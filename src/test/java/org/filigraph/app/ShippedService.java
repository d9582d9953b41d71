package org.filigraph.app;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.filigraph.extract.Extractor;
import org.filigraph.rdf.Iris;
import org.filigraph.store.GraphStore;

/** The whole service as {@code filigraph serve} starts it on an empty store, with a store in memory. */
final class ShippedService implements AutoCloseable {
    static final String TOKEN = "a token for tests";

    final GraphStore store = GraphStore.inMemory(Iris.STANDARD);
    private final Service service;

    ShippedService() {
        this(TOKEN);
    }

    ShippedService(String token) {
        Settings settings =
                Settings.of(new SettingValues(Map.of(Setting.PORT, "0"), Map.of("FILIGRAPH_TOKEN", token), null));
        Console silent = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Extractor extractor = new Extractor();
        Invocation run = new Invocation(silent, Map.of(), new Logs(), extractor::read);
        Seeds.fillForService(store, settings, run);
        Seeds.putSamples(store, settings, run);
        service = Service.start(settings, store, new Intake(settings, store, extractor::read), Optional::empty);
    }

    /** Where it answers, with a slash at the end. */
    URI uri() {
        return service.uri();
    }

    /** An address of it. */
    String at(String path) {
        return uri().resolve(path).toString();
    }

    @Override
    public void close() {
        service.close();
        store.close();
    }
}

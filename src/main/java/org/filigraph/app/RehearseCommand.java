package org.filigraph.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.filigraph.store.GraphStore;
import picocli.CommandLine.Command;

/**
 * Does once what the program is mostly asked to do, on a store that is thrown away. The launcher runs it to learn which
 * classes are to be kept ready for a fast start.
 */
@Command(name = "rehearse", hidden = true, description = "Do once what is mostly asked, for a faster start later.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> ASKED = List.of(
            "",
            "health",
            "search?q=emploi",
            "figures",
            "api/v1/figures?limit=5",
            "id/territory/region/28",
            "id/territory/region/28.ttl",
            "sparql?query=SELECT%20*%20%7B%20?s%20a%20?c%20%7D%20ORDER%20BY%20?s%20LIMIT%2010");

    private final Invocation run;

    RehearseCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("filigraph-rehearsal");
        try {
            Settings settings = Settings.of(new SettingValues(
                    Map.of(Setting.STORE, folder.toString(), Setting.PORT, "0"), run.environment(), null));
            try (GraphStore store = run.openStore(settings)) {
                Seeds.fillForService(store, settings, run);
                try (Service service =
                        Service.start(settings, store, new Intake(settings, store, run.extractor()), Optional::empty)) {
                    Seeds.putSamples(store, settings, run);
                    for (String path : ASKED) {
                        ask(service.uri().resolve(path));
                    }
                }
            }
        } finally {
            remove(folder);
        }
        return ExitCode.OK;
    }

    private static void ask(URI address) throws IOException {
        URLConnection connection = address.toURL().openConnection();
        try (InputStream in = connection.getInputStream()) {
            in.readAllBytes();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

package org.filigraph.app;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the store over HTTP until it is told to stop. */
@Command(
        name = "serve",
        description = {
            "Serve the store over HTTP: pages, linked data, JSON, SPARQL.",
            "An empty store is first filled with what comes with the program. Ctrl-C stops it.",
            "Writing over HTTP is off unless FILIGRAPH_TOKEN is set."
        },
        footer = {
            "",
            "Examples:",
            "  filigraph serve",
            "  filigraph serve --port 9000 --store /var/lib/filigraph",
            "  FILIGRAPH_TOKEN=$(openssl rand -hex 16) filigraph serve --host 0.0.0.0"
        })
final class ServeCommand implements Callable<Integer> {
    private final Invocation run;

    @Spec
    private CommandSpec spec;

    ServeCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Settings settings = run.settings(spec);
        try (End end = new End();
                GraphStore store = run.openStore(settings)) {
            Seeds.fillForService(store, settings, run);
            Seeds.renew(store);
            // what people say may have changed since
            settings.resolving().update(store);
            run.logs().tellEvents();
            try (Service service = Service.start(settings, store, new Intake(settings, store, run.extractor()));
                    LateFill communes = new LateFill(store, Seeds.communes(store.iris()))) {
                communes.begin();
                welcome(service, store, settings);
                end.await();
                run.console().say("stopping");
            }
        }
        return ExitCode.OK;
    }

    private void welcome(Service service, GraphStore store, Settings settings) {
        PrintStream out = run.console().out();
        String address = service.uri().toString();
        out.printf("Filigraph serves %d documents of %s%n", store.documents().size(), settings.store());
        out.println("  pages    " + address);
        out.println("  SPARQL   " + address + "sparql");
        example(store, settings).ifPresent(path -> out.println("  example  " + address + path));
        out.println("  writing  "
                + (settings.server().token().isPresent()
                        ? "with the token of FILIGRAPH_TOKEN"
                        : "off; set FILIGRAPH_TOKEN to allow it"));
        out.println("Ctrl-C stops it.");
        out.flush();
    }

    private static Optional<String> example(GraphStore store, Settings settings) {
        String base = settings.iris().base();
        return new Queries(store, settings.queryLimit(), 1)
                .named("most-told").rows().stream()
                        .map(row -> row.required("thing"))
                        .filter(thing -> thing.startsWith(base))
                        .map(thing -> thing.substring(base.length()))
                        .findFirst();
    }
}

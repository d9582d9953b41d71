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
            "An empty store is first filled with what comes with the program; sample documents and all communes",
            "follow while it answers. Ctrl-C stops it.",
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
            Seeds.seeToNames(store, settings);
            run.logs().tellEvents();
            try (Filling filling = new Filling(store, settings, run);
                    Service service = Service.start(
                            settings, store, new Intake(settings, store, run.extractor()), filling::underWay)) {
                filling.begin(service::prepare);
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

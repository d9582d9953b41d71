package org.filigraph.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.filigraph.ingest.Ingestion;
import org.filigraph.ingest.IngestionReport;
import org.filigraph.ingest.Outcome;
import org.filigraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads documents into the store, or takes them out of it. */
@Command(
        name = "ingest",
        description = {
            "Read documents into the store, one named graph for each.",
            "A document that was read before takes the place of what was read from it then."
        },
        footer = {
            "",
            "Examples:",
            "  filigraph ingest reports/ --store store",
            "  filigraph ingest note.pdf --date 2025-09-16 --publisher 'Région Occitanie'",
            "  cat note.html | filigraph ingest - --name note.html",
            "  filigraph ingest --remove 9f3c2e81"
        })
final class IngestCommand implements Callable<Integer> {
    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private TextOption text = new TextOption();

    @Option(
            names = "--remove",
            paramLabel = "ID",
            description = "Take a document out of the store: its hash, or enough of its first characters.")
    private List<String> remove = List.of();

    IngestCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Settings settings = run.settings(spec);
        if (input.isEmpty() == remove.isEmpty()) {
            throw new UsageProblem("name either documents to read, or with --remove documents to take out");
        }
        try (GraphStore store = run.openStore(settings)) {
            return remove.isEmpty() ? ingest(store, settings) : remove(store, settings);
        }
    }

    private int ingest(GraphStore store, Settings settings) {
        Console console = run.console();
        Inputs documents = input.open(console, settings);
        Seeds.fillForIngestion(store);
        Seeds.renew(store);
        Progress progress = new Progress(console);
        Ingestion ingestion =
                new Ingestion(store, run.extractor(), text.triples(settings.iris()), settings.resolving());
        IngestionReport report = ingestion.ingest(documents, outcome -> {
            tell(outcome);
            progress.done(outcome.total());
        });
        Seeds.seeToNames(store, settings);
        if (Seeds.awaitsCommunes(store, settings)) {
            console.say("putting all communes into the store, once");
            Seeds.putCommunes(store, settings, () -> false);
        }
        long refused = report.count(Outcome.Status.REFUSED) + documents.unread();
        console.say("%d stored, %d unchanged, %d refused; %,d facts in %s"
                .formatted(
                        report.count(Outcome.Status.STORED),
                        report.count(Outcome.Status.UNCHANGED),
                        refused,
                        report.facts(),
                        settings.store()));
        return refused == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private void tell(Outcome outcome) {
        Console console = run.console();
        if (outcome.status() == Outcome.Status.REFUSED) {
            outcome.reasons().forEach(reason -> console.say(outcome.name() + ": " + reason));
            return;
        }
        String kinds = outcome.facts().entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        String note = outcome.reasons().isEmpty() ? kinds : String.join("; ", outcome.reasons());
        console.out()
                .printf(
                        "%-9s %s: %d facts (%s)%n",
                        outcome.status().name().toLowerCase(Locale.ROOT), outcome.name(), outcome.total(), note);
        console.out().flush();
    }

    private int remove(GraphStore store, Settings settings) {
        List<String> documents = store.documents();
        boolean allFound = true;
        for (String start : remove) {
            List<String> found =
                    documents.stream().filter(id -> id.startsWith(start)).toList();
            if (found.size() == 1) {
                store.removeDocument(found.get(0), settings.resolving()::update);
                run.console().out().println("removed   " + found.get(0));
            } else {
                allFound = false;
                run.console()
                        .say(
                                found.isEmpty()
                                        ? start + ": the store has no document of this hash"
                                        : start + ": " + found.size() + " hashes begin so; give more characters");
            }
        }
        return allFound ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
}

package org.filigraph.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.filigraph.document.PartialDate;
import org.filigraph.link.Decisions;
import org.filigraph.link.Decisions.Verdict;
import org.filigraph.link.FoundLinks;
import org.filigraph.link.FoundLinks.Pending;
import org.filigraph.link.Review;
import org.filigraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the links that are in doubt, and takes what a person decides on them. */
@Command(
        name = "review",
        description = {
            "List the links that are in doubt, or accept or reject some of them.",
            "Decisions are kept in a file; what was rejected is never proposed again."
        },
        footer = {
            "",
            "Examples:",
            "  filigraph link review",
            "  filigraph link review accept organisation/cea",
            "  filigraph link review reject https://ror.org/048m16q57 --note 'the American firm'",
            "  filigraph link review apply"
        })
final class ReviewCommand implements Callable<Integer> {
    /** What to do. */
    enum Action {
        LIST,
        ACCEPT,
        REJECT,
        APPLY
    }

    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ACTION",
            description = "list (default), accept, reject, or apply: all decisions of the file, to a store made anew.",
            defaultValue = "LIST")
    private Action action = Action.LIST;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "WHICH",
            description = "Our thing (its IRI, or such as organisation/cea), or the IRI that it may be.")
    private List<String> which = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why; kept with the decision.", defaultValue = "")
    private String note = "";

    ReviewCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Settings settings = run.settings(spec);
        boolean deciding = action == Action.ACCEPT || action == Action.REJECT;
        if (deciding == which.isEmpty()) {
            throw new UsageProblem(
                    deciding
                            ? "say which links to " + action.name().toLowerCase(Locale.ROOT)
                            : action.name().toLowerCase(Locale.ROOT) + " takes no names of links");
        }
        Decisions decisions = Decisions.read(settings.decisions());
        try (GraphStore store = run.openStore(settings)) {
            FoundLinks links = new FoundLinks(store, settings.queryLimit());
            return switch (action) {
                case LIST -> list(links.pending());
                case APPLY -> apply(links, decisions);
                case ACCEPT -> decide(links, settings.decisions(), Verdict.ACCEPTED);
                case REJECT -> decide(links, settings.decisions(), Verdict.REJECTED);
            };
        }
    }

    private int list(List<Pending> pending) {
        for (Pending each : pending) {
            run.console()
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%.3f\t%s\t%s\t%s\t%s\t%s%n",
                            each.score(),
                            each.label(),
                            each.thing(),
                            each.target(),
                            each.source(),
                            each.note());
        }
        run.console().say("%,d for review".formatted(pending.size()));
        return ExitCode.OK;
    }

    private int apply(FoundLinks links, Decisions decisions) {
        links.apply(decisions.all());
        run.console().say("%,d decisions applied".formatted(decisions.all().size()));
        return ExitCode.OK;
    }

    private int decide(FoundLinks links, Path file, Verdict verdict) {
        Review review = new Review(links, file);
        int unknown = 0;
        for (String name : which) {
            Pending pending = links.pending(name).orElse(null);
            if (pending == null) {
                run.console()
                        .say("\"" + name + "\" names no link, or several, that wait for review; see 'link review'");
                unknown++;
                continue;
            }
            review.decide(pending, verdict, PartialDate.of(LocalDate.now(ZoneOffset.UTC)), note);
            run.console()
                    .say(verdict.name().toLowerCase(Locale.ROOT) + ": " + pending.label() + " is "
                            + (verdict == Verdict.ACCEPTED ? "" : "not ") + pending.target());
        }
        return unknown == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
}

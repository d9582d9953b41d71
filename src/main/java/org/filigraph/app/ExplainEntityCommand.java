package org.filigraph.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.store.GraphStore;
import org.filigraph.view.IdentityView;
import org.filigraph.view.IdentityView.Distinction;
import org.filigraph.view.IdentityView.Mention;
import org.filigraph.view.IdentityView.Reason;
import org.filigraph.view.LinkView;
import org.filigraph.view.Ref;
import org.filigraph.view.Views;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the names of things, and why they are one. */
@Command(
        name = "explain-entity",
        description = {
            "Tell the names of a thing of the store, and why they are one:",
            "for each merge the rule, the names compared, and places where documents use them;",
            "what it is not, though a rule takes it for that, with what speaks against it;",
            "and what it is elsewhere, with what each link rests on."
        },
        footer = {
            "",
            "Examples:",
            "  filigraph explain-entity Medicen",
            "  filigraph explain-entity organisation/yposkesi",
            "  filigraph explain-entity 'Agence nationale de la recherche'",
            "  filigraph explain-entity territory/commune/91534"
        })
final class ExplainEntityCommand implements Callable<Integer> {
    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "THING", description = "An IRI, the end of one, or a name.")
    private List<String> which = List.of();

    ExplainEntityCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Settings settings = run.settings(spec);
        int unknown = 0;
        try (GraphStore store = run.openStore(settings)) {
            Views views = new Views(store, settings.queryLimit());
            String begin = settings.iris().base() + "id/";
            for (String text : which) {
                Optional<String> iri = iri(views, begin, text);
                Optional<IdentityView> view = iri.flatMap(views.identities()::of);
                List<LinkView> links = iri.map(views.lookup()::of).orElse(List.of());
                if (view.isEmpty() && links.isEmpty()) {
                    unknown++;
                    run.console()
                            .say("\"" + text + "\" is the name of nothing that a document of the store mentions,"
                                    + " and of nothing that is tied to another source");
                    continue;
                }
                view.ifPresentOrElse(found -> tell(found, begin), () -> {
                    LinkView any = links.get(0);
                    run.console().out().println(any.label() + "  " + any.id());
                });
                links.forEach(this::tell);
            }
        }
        return unknown == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private static Optional<String> iri(Views views, String begin, String text) {
        Optional<String> gaveWay = Stream.of(text, begin + text)
                .filter(iri -> iri.startsWith(begin) && iri.indexOf(' ') < 0)
                .flatMap(iri -> views.identities().standsFor(iri).stream())
                .findFirst();
        return gaveWay.or(() -> views.things().meant(null, begin, text).map(Ref::id));
    }

    private void tell(IdentityView thing, String begin) {
        PrintStream out = run.console().out();
        out.println(thing.label() + "  " + thing.id());
        thing.names()
                .forEach(name -> out.printf(
                        "  %4d %s  %s%n",
                        name.documents(), name.documents() == 1 ? "document " : "documents", name.name()));
        for (String iri : thing.gaveWay()) {
            out.println("  also under " + iri);
        }
        thing.reasons().forEach(reason -> tell(reason, " = ", begin));
        for (Distinction distinction : thing.distinctions()) {
            out.println("  not " + distinction.from().label() + "  "
                    + distinction.from().id());
            tell(distinction.reason(), " ≠ ", begin);
        }
    }

    private void tell(LinkView link) {
        PrintStream out = run.console().out();
        String name = Stream.of(link.scheme(), link.identifier())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        out.println("  " + link.match() + "  " + link.target() + (name.isEmpty() ? "" : "  " + name));
        if (link.method() != null) {
            out.println("    " + link.method() + ", score " + link.score() + ", " + link.source() + ", " + link.date());
        }
    }

    private void tell(Reason reason, String is, String begin) {
        PrintStream out = run.console().out();
        out.println("  " + reason.rule() + "  " + reason.why().get("en"));
        if (!reason.one().equals(reason.other())) {
            out.println("    " + end(reason.one(), begin) + is + end(reason.other(), begin));
        }
        for (Mention mention : reason.mentions()) {
            out.println(
                    "    « " + mention.name() + " » in " + mention.document().label() + "  " + mention.id());
        }
    }

    private static String end(String iri, String begin) {
        return iri.startsWith(begin) ? iri.substring(begin.length()) : iri;
    }
}

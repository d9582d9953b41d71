package org.filigraph.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.filigraph.document.PartialDate;
import org.filigraph.link.ColumnMap;
import org.filigraph.link.Decisions;
import org.filigraph.link.EndpointReference;
import org.filigraph.link.Finding;
import org.filigraph.link.FoundLinks;
import org.filigraph.link.LinkProblem;
import org.filigraph.link.Linker;
import org.filigraph.link.Naming;
import org.filigraph.link.Reference;
import org.filigraph.link.RorReference;
import org.filigraph.link.ServiceClient;
import org.filigraph.link.ServiceReference;
import org.filigraph.link.Subject;
import org.filigraph.link.Subjects;
import org.filigraph.link.TableReference;
import org.filigraph.link.Thresholds;
import org.filigraph.link.TriplesReference;
import org.filigraph.rdf.IdentifierScheme;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for the things of the store in open data. */
@Command(
        name = "link",
        description = {
            "Look for the things of the store in a table, a dump or a service, and tie them to what they are there.",
            "What is sure becomes skos:exactMatch; what is in doubt becomes skos:closeMatch and waits for 'link review'."
        },
        footer = {
            "",
            "Examples:",
            "  filigraph link --table ror.tsv --scheme ror --columns id=ror,name=name,alias=aliases,place=city",
            "  filigraph link --table communes.tsv --of territory --kind commune --scheme insee \\",
            "      --columns id=insee,name=nom,code=insee --iri 'http://id.insee.fr/geo/commune/{id}'",
            "  filigraph link --ror v1.73-ror-data.json",
            "  filigraph link --service https://wikidata.reconci.link/fr/api --scheme wikidata",
            "  filigraph link --endpoint https://example.org/sparql --query companies.rq --scheme siren",
            "  filigraph link review"
        })
final class LinkCommand implements Callable<Integer> {
    private static final int MOST_COMPLAINTS = 10;

    /** Where to look: in exactly one of these. */
    private static final class Where {
        @Option(names = "--table", paramLabel = "FILE", description = "A table: CSV, or TSV by its name; also .gz.")
        private @Nullable Path table;

        @Option(names = "--ror", paramLabel = "FILE", description = "A JSON dump of ROR; also .gz.")
        private @Nullable Path ror;

        @Option(names = "--triples", paramLabel = "FILE", description = "A dump in N-Triples; also .gz.")
        private @Nullable Path triples;

        @Option(names = "--service", paramLabel = "URL", description = "A service of the W3C Reconciliation API 0.2.")
        private @Nullable URI service;

        @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint, asked with --query.")
        private @Nullable URI endpoint;
    }

    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "0..1", heading = "Where to look (one of):%n")
    private @Nullable Where where;

    @Option(
            names = "--of",
            paramLabel = "CLASS",
            description = "What to look for: organisation, territory, person, agreement, event, site, product, thing."
                    + " Default: organisation.",
            defaultValue = "organisation")
    private String of = "organisation";

    @Option(
            names = "--columns",
            paramLabel = "WHAT=COLUMN,…",
            description = {
                "Which columns hold what: id, iri, name, alias, acronym, type, place, code, status.",
                "Default: by their usual names. A cell may hold several values with | between."
            })
    private @Nullable String columns;

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            description = "Only rows of a table with this value; may be given several times.")
    private Map<String, String> conditions = Map.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What all things of the source are, such as commune or region; others are not considered.")
    private @Nullable String kind;

    @Option(
            names = "--scheme",
            paramLabel = "NAME",
            description = "The system of the identifiers, such as siren, ror, wikidata, insee, nuts.")
    private @Nullable String scheme;

    @Option(
            names = "--iri",
            paramLabel = "TEMPLATE",
            description = "How an identifier becomes an IRI, with {id} in its place. Default: as the scheme has it.")
    private @Nullable String template;

    @Option(names = "--type", paramLabel = "TYPE", description = "Type to ask a service for, such as Q43229.")
    private @Nullable String type;

    @Option(names = "--query", paramLabel = "FILE", description = "SPARQL query whose variables are named as columns.")
    private @Nullable Path query;

    @Option(
            names = "--exact",
            paramLabel = "SCORE",
            description = "From this score on, two things are the same. Default: 0.9.",
            defaultValue = "0.9")
    private double exact = Thresholds.STANDARD.exact();

    @Option(
            names = "--review",
            paramLabel = "SCORE",
            description = "From this score on, a person is asked. Default: 0.6.",
            defaultValue = "0.6")
    private double review = Thresholds.STANDARD.review();

    @Option(names = "--again", description = "Look also for things that have an identifier of the scheme.")
    private boolean again;

    @Option(names = "--dry-run", description = "Print what was found, and store nothing.")
    private boolean dryRun;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Folder for the answers of services: work that was broken off goes on. Default: link-cache.",
            defaultValue = "link-cache")
    private Path cache = Path.of("link-cache");

    @Option(
            names = "--per-second",
            paramLabel = "N",
            description = "Most requests to a service in a second. Default: 2.",
            defaultValue = "2")
    private double perSecond = 2;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "How long an answer of a service may take. Default: 30.",
            defaultValue = "30")
    private int patience = 30;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description = "How often a service is asked before it is given up. Default: 5.",
            defaultValue = "5")
    private int tries = 5;

    private int complaints;

    LinkCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = run.settings(spec);
        Where place = where;
        if (place == null) {
            throw new UsageProblem(
                    "say where to look: --table, --ror, --triples, --service or --endpoint; or use" + " 'link review'");
        }
        Thresholds thresholds = thresholds();
        Decisions decisions = Decisions.read(settings.decisions());
        try (GraphStore store = run.openStore(settings)) {
            Subjects known = new Subjects(store, settings.queryLimit());
            List<Subject> subjects = subjects(known);
            if (subjects.isEmpty()) {
                run.console().say("nothing to look for: no " + of + " in the store" + (again ? "" : " lacks a link"));
                return ExitCode.OK;
            }
            Linker linker = new Linker(subjects, thresholds, (subject, entry) -> decisions
                    .of(subject.thing().getURI(), entry.target())
                    .filter(Decisions.Verdict.REJECTED::equals)
                    .isPresent());
            Linker.Found found = linker.find(reference(place, subjects), this::complain);
            List<Finding> findings =
                    found.findings().stream().map(decisions::heeded).toList();
            print(findings);
            if (!dryRun) {
                FoundLinks links = new FoundLinks(store, settings.queryLimit());
                links.put(findings, PartialDate.of(LocalDate.now(ZoneOffset.UTC)));
                links.apply(decisions.all());
            }
            return told(subjects.size(), findings, found.brokenOff());
        }
    }

    private int told(int looked, List<Finding> findings, @Nullable LinkProblem brokenOff) {
        if (complaints > MOST_COMPLAINTS) {
            run.console().say("… and %,d more rows like that".formatted(complaints - MOST_COMPLAINTS));
        }
        long sure = findings.stream().filter(Finding::exact).count();
        run.console()
                .say("%,d looked for: %,d linked, %,d for review, %,d not found%s"
                        .formatted(
                                looked,
                                sure,
                                findings.size() - sure,
                                looked - findings.size(),
                                dryRun ? "; nothing was stored" : ""));
        if (brokenOff != null) {
            run.console().say("filigraph: " + brokenOff.getMessage());
        }
        return brokenOff == null && complaints == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private Thresholds thresholds() {
        try {
            return new Thresholds(exact, review);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem(String.valueOf(e.getMessage()));
        }
    }

    private List<Subject> subjects(Subjects known) {
        Map<String, Resource> classes = new TreeMap<>();
        for (Resource each : List.of(
                Vocabulary.Organisation,
                Vocabulary.Territory,
                Vocabulary.Person,
                Vocabulary.Agreement,
                Vocabulary.Event,
                Vocabulary.Site,
                Vocabulary.Product,
                Vocabulary.Thing)) {
            classes.put(each.getLocalName().toLowerCase(Locale.ROOT), each);
        }
        Resource type = Optional.ofNullable(classes.get(of.toLowerCase(Locale.ROOT)))
                .orElseThrow(
                        () -> new UsageProblem("--of " + of + ": use one of " + String.join(", ", classes.keySet())));
        String identifiers = where != null && where.ror != null ? IdentifierScheme.ROR.key() : scheme;
        Set<Node> linked = again || identifiers == null ? Set.of() : known.linkedTo(identifiers);
        return known.of(type).stream()
                .filter(subject -> !linked.contains(subject.thing()))
                .toList();
    }

    private Reference reference(Where place, List<Subject> subjects) throws IOException {
        Naming naming = new Naming(scheme, template);
        if (place.table != null) {
            return new TableReference(place.table, map(), naming, kind, conditions);
        }
        if (place.ror != null) {
            return new RorReference(place.ror);
        }
        if (place.triples != null) {
            return new TriplesReference(place.triples, naming, kind);
        }
        if (perSecond <= 0 || tries < 1 || patience < 1) {
            throw new UsageProblem("--per-second, --tries and --patience must be above 0");
        }
        ServiceClient client = new ServiceClient(new ServiceClient.Manners(
                cache, perSecond, tries, java.time.Duration.ofSeconds(patience), java.time.Duration.ofSeconds(1)));
        if (place.service != null) {
            return new ServiceReference(address(place.service), client, naming, type, subjects, line -> run.console()
                    .say("… " + line));
        }
        if (place.endpoint == null || query == null) {
            throw new UsageProblem("--endpoint needs a --query FILE");
        }
        return new EndpointReference(address(place.endpoint), Files.readString(query), client, map(), naming, kind);
    }

    private static URI address(URI uri) {
        if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?")) {
            throw new UsageProblem(uri + " is no http or https address");
        }
        return uri;
    }

    private @Nullable ColumnMap map() {
        try {
            return columns == null ? null : ColumnMap.parse(columns);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem(String.valueOf(e.getMessage()));
        }
    }

    private void complain(String complaint) {
        complaints++;
        if (complaints <= MOST_COMPLAINTS) {
            run.console().say(complaint);
        }
    }

    private void print(List<Finding> findings) {
        PrintStream out = run.console().out();
        for (Finding finding : findings) {
            out.printf(
                    Locale.ROOT,
                    "%s\t%.3f\t%s\t%s\t%s\t%s\t%s%n",
                    finding.exact() ? "exact" : "close",
                    finding.score(),
                    finding.subject().label(),
                    finding.subject().thing().getURI(),
                    finding.entry().target(),
                    finding.entry().name(),
                    finding.explanation());
        }
    }
}

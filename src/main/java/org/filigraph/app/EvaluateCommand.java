package org.filigraph.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.filigraph.document.Document;
import org.filigraph.document.Metadata;
import org.filigraph.evaluate.Claims;
import org.filigraph.evaluate.Criterion;
import org.filigraph.evaluate.Evaluation;
import org.filigraph.extract.Extractor;
import org.filigraph.fact.ContractJson;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the facts of documents against facts that people wrote down. */
@Command(
        name = "evaluate",
        description = {
            "Measure how right and complete the facts of documents are.",
            "GOLD_DIR holds the facts that people wrote down: DOCUMENT.jsonl, one fact a line, in the shape that"
                    + " 'extract' prints. The documents of the same names are read again and compared."
        },
        footer = {
            "",
            "Examples:",
            "  filigraph evaluate data/samples/gold data/samples",
            "  filigraph evaluate gold/ corpus/ --details",
            "  filigraph evaluate gold/ corpus/ --show relation",
            "  filigraph evaluate gold/ facts.jsonl --format json"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final String FACTS = ".jsonl";

    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Folder of facts that people wrote down.")
    private Path gold = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = {
                "Documents to read, files and folders; or .jsonl files of facts that were read before.",
                "Default: the documents in GOLD_DIR."
            })
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = {
                "How to print the scores: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
                "confidence is the table from which facts take theirs: src/main/resources/lexicon/confidence.tsv."
            })
    private ScoreFormat format = ScoreFormat.table;

    @Option(
            names = "--details",
            description = "Also by indicator, relation, class and kind, by rule, by document and by confidence.")
    private boolean details;

    @Option(
            names = "--show",
            paramLabel = "KIND",
            description = "List what was missed (-) and what was read wrongly (+): figure.core, figure, figure.full,"
                    + " agreement, role, relation, event or mention.")
    private @Nullable String shown;

    EvaluateCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Criterion criterion = shown == null ? null : criterion(shown);
        Claims wanted = claims(gold);
        Claims read = new Claims();
        int unread = read(read);
        Evaluation evaluation = Evaluation.of(wanted, read);
        if (criterion == null) {
            format.print(evaluation, details, run.console().out());
        } else {
            Scores.list(evaluation.by(criterion), run.console().out());
        }
        wanted.documents().stream()
                .filter(document -> !read.documents().contains(document))
                .forEach(document -> run.console().say(document + ": no fact was read, or there is no such document"));
        return unread == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private int read(Claims read) {
        List<Path> documents = new ArrayList<>();
        for (Path path : paths.isEmpty() ? List.of(gold) : paths) {
            if (path.toString().endsWith(FACTS) && Files.isRegularFile(path)) {
                read.addAll(claims(path));
            } else {
                documents.add(path);
            }
        }
        Inputs inputs =
                new Inputs(documents, "", Metadata.NONE, run.settings(spec).mostDocumentMegabytes(), run.console());
        Extractor extractor = new Extractor(format.confidence());
        for (Document document : inputs) {
            Reading reading = extractor.read(document);
            ContractJson json = new ContractJson(reading);
            for (Fact fact : reading.facts()) {
                read.add(json.object(fact));
            }
        }
        return inputs.unread();
    }

    private static Claims claims(Path path) {
        try {
            return Claims.in(path);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem(String.valueOf(e.getMessage()));
        }
    }

    private static Criterion criterion(String label) {
        for (Criterion criterion : Criterion.values()) {
            if (criterion.label().equals(label)) {
                return criterion;
            }
        }
        throw new UsageProblem("--show " + label + ": no such kind; there are "
                + String.join(
                        ", ",
                        List.of(Criterion.values()).stream()
                                .map(Criterion::label)
                                .toList()));
    }
}

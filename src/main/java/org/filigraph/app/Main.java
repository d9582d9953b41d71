package org.filigraph.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.filigraph.extract.Extractor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program: {@code filigraph COMMAND}. */
@Command(
        name = "filigraph",
        mixinStandardHelpOptions = true,
        version = "filigraph " + Main.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads French documents on regional industrial policy into a cited, queryable knowledge graph.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was done",
            "1:some inputs could not be read, were refused or break a shape; the others were done",
            "2:the command line, a setting or a query is wrong; nothing was done",
            "3:the store or a file can't be opened, read or written",
            "4:the server can't start",
            "5:a query was stopped at its time limit",
            "70:an error of the program itself"
        },
        footer = {
            "",
            "Examples:",
            "  filigraph serve",
            "  filigraph ingest reports/ --store store",
            "  filigraph extract note.pdf --format jsonl",
            "  filigraph query 'SELECT ?title { ?d a fg:Document ; dcterms:title ?title }'",
            "",
            "'filigraph COMMAND --help' tells more of each."
        })
public final class Main implements Runnable {
    /** Of the program, as its facts and its pages name it. */
    static final String VERSION = "0.1.0";

    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs the command that the arguments name, and tells the shell how it ended. */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        System.exit(run(new Invocation(console, System.getenv(), new Logs(), new Extractor()::read), args));
    }

    /** Runs a command and gives its exit code. */
    static int run(Invocation run, String... args) {
        Console console = run.console();
        CommandLine program = program(run);
        program.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setUsageHelpAutoWidth(true);
        program.setAbbreviatedOptionsAllowed(false);
        program.setExecutionStrategy(parsed -> execute(parsed, run));
        program.setExecutionExceptionHandler(
                (failure, command, parsed) -> Failures.report(failure, console, run.logs()));
        int code;
        try {
            code = program.execute(args);
        } catch (Error e) {
            // picocli's handler above is for exceptions alone
            code = Failures.report(e, console, run.logs());
        }
        if (!console.flush()) {
            console.say("filigraph: the output could not be written whole");
            return ExitCode.STORE;
        }
        return code;
    }

    private static int execute(ParseResult parsed, Invocation run) {
        if (parsed.hasSubcommand()) {
            run.startLogs(parsed.subcommand());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static CommandLine program(Invocation run) {
        CommandLine program = new CommandLine(new Main());
        add(
                program,
                new ServeCommand(run),
                Setting.STORE,
                Setting.PORT,
                Setting.HOST,
                Setting.BASE,
                Setting.DECISIONS,
                Setting.IDENTITIES,
                Setting.COMMUNES,
                Setting.QUERY_SECONDS,
                Setting.UPDATE_SECONDS,
                Setting.QUERIES_AT_ONCE,
                Setting.MOST_ROWS,
                Setting.MOST_REQUEST_MB,
                Setting.MOST_DOCUMENT_MB,
                Setting.OUTSIDE);
        add(
                program,
                new IngestCommand(run),
                Setting.STORE,
                Setting.BASE,
                Setting.IDENTITIES,
                Setting.COMMUNES,
                Setting.MOST_DOCUMENT_MB);
        add(program, new ExtractCommand(run), Setting.BASE, Setting.MOST_DOCUMENT_MB);
        add(program, new ExplainCommand(run), Setting.MOST_DOCUMENT_MB);
        add(program, new ExplainEntityCommand(run), Setting.STORE, Setting.BASE, Setting.QUERY_SECONDS);
        add(program, new IdentifyCommand(run), Setting.STORE, Setting.BASE, Setting.IDENTITIES);
        add(program, new EvaluateCommand(run), Setting.MOST_DOCUMENT_MB);
        add(program, new QueryCommand(run), Setting.STORE, Setting.BASE, Setting.QUERY_SECONDS);
        add(program, new ValidateCommand(run), Setting.BASE, Setting.MOST_DOCUMENT_MB);
        CommandLine link = add(
                program, new LinkCommand(run), Setting.STORE, Setting.BASE, Setting.DECISIONS, Setting.QUERY_SECONDS);
        add(link, new ReviewCommand(run), Setting.STORE, Setting.BASE, Setting.DECISIONS, Setting.QUERY_SECONDS);
        add(program, new ExportCommand(run), Setting.STORE);
        add(program, new BackupCommand(run), Setting.STORE);
        add(program, new RestoreCommand(run), Setting.STORE);
        add(program, new CompactCommand(run), Setting.STORE);
        add(program, new RehearseCommand(run));
        return program;
    }

    private static CommandLine add(CommandLine program, Object command, Setting... settings) {
        CommandLine added = new CommandLine(command);
        Invocation.addFlags(added.getCommandSpec(), settings);
        program.addSubcommand(added);
        return added;
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }
}

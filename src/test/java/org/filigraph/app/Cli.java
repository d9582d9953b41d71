package org.filigraph.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.filigraph.document.Document;
import org.filigraph.extract.Extractor;
import org.filigraph.fact.Reading;

/** Runs the program's commands in this process and catches what they print. */
final class Cli {
    // those that a document names are enough for tests, and far less work
    private final Map<String, String> environment = new HashMap<>(Map.of("FILIGRAPH_COMMUNES", "named"));
    private byte[] input = {};
    private Function<Document, Reading> extractor = new Extractor()::read;

    /** How a command ended. */
    record Result(int code, String out, String err) {}

    /** The names of all commands, as the help lists them. */
    static List<String> commands() {
        String help = new Cli().run("--help").out();
        return Pattern.compile("(?m)^  ([a-z-]+) +[A-Z]")
                .matcher(help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cli reading(String standardInput) {
        input = standardInput.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Cli extractingBy(Function<Document, Reading> other) {
        extractor = other;
        return this;
    }

    Result run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Main.run(new Invocation(console, environment, new Logs(), extractor), words);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

package org.filigraph.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.filigraph.document.Document;
import org.filigraph.fact.Reading;
import org.filigraph.store.GraphStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * One run of the program, as its commands see it.
 *
 * @param console where it reads and writes
 * @param environment variables by name
 * @param logs what is written down
 * @param extractor reads the facts of a document that is to be stored
 */
record Invocation(Console console, Map<String, String> environment, Logs logs, Function<Document, Reading> extractor) {
    private static final String CONFIG = "--config";
    private static final String DEBUG = "--debug";
    private static final Path DEBUG_FILE = Path.of("filigraph-debug.log");

    /** Gives a command the flags of some settings, and those that every command has. */
    static void addFlags(CommandSpec command, Setting... settings) {
        command.mixinStandardHelpOptions(true);
        for (Setting setting : settings) {
            String standard = setting.standard().isEmpty() ? "none" : setting.standard();
            command.addOption(OptionSpec.builder(setting.flag())
                    .type(String.class)
                    .paramLabel(setting.label())
                    .description(setting.meaning(), "Default: " + standard + ".")
                    .build());
        }
        command.addOption(OptionSpec.builder(CONFIG)
                .type(Path.class)
                .paramLabel("FILE")
                .description("Properties file with settings.", "Default: " + SettingValues.USUAL_FILE + ", if there.")
                .build());
        command.addOption(OptionSpec.builder(DEBUG)
                .type(boolean.class)
                .description("Write what happens, stack traces too, to " + DEBUG_FILE + ".")
                .build());
    }

    /** Opens the debug file where the command is asked to. */
    void startLogs(ParseResult command) {
        if (command.hasMatchedOption(DEBUG)) {
            logs.debugTo(DEBUG_FILE);
        }
    }

    /**
     * The settings, as this run of a command has them.
     *
     * @throws UsageProblem where one can't be used
     */
    Settings settings(CommandSpec command) {
        ParseResult parsed = command.commandLine().getParseResult();
        Map<Setting, String> flags = new EnumMap<>(Setting.class);
        Arrays.stream(Setting.values())
                .filter(setting -> parsed.hasMatchedOption(setting.flag()))
                .forEach(setting -> flags.put(setting, parsed.matchedOptionValue(setting.flag(), "")));
        Path file = parsed.matchedOptionValue(CONFIG, null);
        return Settings.of(new SettingValues(flags, environment, file));
    }

    /** Opens the store of the settings. */
    GraphStore openStore(Settings settings) {
        return GraphStore.open(settings.store(), settings.iris());
    }
}

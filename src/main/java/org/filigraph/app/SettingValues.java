package org.filigraph.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the command line, the environment and the properties file say of the settings, and which of them says it. */
final class SettingValues {
    /** Read where no file is named, if it is there. */
    static final Path USUAL_FILE = Path.of("filigraph.properties");

    /** Names another file. */
    static final String FILE_VARIABLE = "FILIGRAPH_CONFIG";

    private record Value(String text, String from) {}

    private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

    /**
     * Gathers what is said.
     *
     * @param flags of the command line
     * @param file the properties file that the command line names, if it names one
     * @throws UsageProblem where the file can't be read or sets what does not exist
     */
    SettingValues(Map<Setting, String> flags, Map<String, String> environment, @Nullable Path file) {
        Map<Setting, String> inFile = read(environment, file);
        for (Setting setting : Setting.values()) {
            if (flags.containsKey(setting)) {
                values.put(setting, new Value(flags.get(setting), setting.flag()));
            } else if (environment.containsKey(setting.variable())) {
                values.put(setting, new Value(environment.get(setting.variable()), setting.variable()));
            } else {
                values.put(setting, new Value(inFile.getOrDefault(setting, setting.standard()), setting.key()));
            }
        }
    }

    /** The value of a setting as it was written, without white space around it. */
    String text(Setting setting) {
        return value(setting).text().strip();
    }

    /**
     * The value of a setting.
     *
     * @throws UsageProblem where {@code reading} does not take it: names the setting, where it was set and what it takes
     */
    <T> T read(Setting setting, Function<String, T> reading, String takes) {
        try {
            return reading.apply(text(setting));
        } catch (IllegalArgumentException e) {
            throw new UsageProblem(
                    "%s is '%s': give %s".formatted(value(setting).from(), text(setting), takes));
        }
    }

    private Value value(Setting setting) {
        return Objects.requireNonNull(values.get(setting));
    }

    /** The value of a setting that is a whole number. */
    int number(Setting setting, int least, int most) {
        return read(
                setting,
                text -> {
                    int number = Integer.parseInt(text);
                    if (number < least || number > most) {
                        throw new IllegalArgumentException(text);
                    }
                    return number;
                },
                "a whole number from %d to %d".formatted(least, most));
    }

    private static Map<Setting, String> read(Map<String, String> environment, @Nullable Path named) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        String variable = environment.get(FILE_VARIABLE);
        Path file = named != null ? named : variable != null ? Path.of(variable) : USUAL_FILE;
        if (named == null && variable == null && !Files.exists(file)) {
            return values;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageProblem("the settings file %s can't be read (%s): check its name, rights and UTF-8 text"
                    .formatted(file, e.getMessage()));
        }
        properties.stringPropertyNames().forEach(key -> values.put(known(key, file), properties.getProperty(key)));
        return values;
    }

    private static Setting known(String key, Path file) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new UsageProblem("the settings file %s sets '%s', which is no setting: the settings are %s"
                                .formatted(
                                        file,
                                        key,
                                        String.join(
                                                ", ",
                                                Arrays.stream(Setting.values())
                                                        .map(Setting::key)
                                                        .toList()))));
    }
}

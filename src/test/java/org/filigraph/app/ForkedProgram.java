package org.filigraph.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a process of its own, as a person starts it. */
final class ForkedProgram implements AutoCloseable {
    private static final long MOST_SECONDS = 120;
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+:\\d+/");

    private final Process process;
    private final Path out;
    private final Path err;

    private ForkedProgram(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts it in an empty folder. */
    static ForkedProgram start(Path folder, List<String> variables, Object... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("FILIGRAPH_HOME", Path.of("").toAbsolutePath().toString());
        for (String variable : variables) {
            String[] parts = variable.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        }
        return new ForkedProgram(builder.start(), out, err);
    }

    /** Where it serves, once it does. */
    String address() throws Exception {
        waitFor(text -> text.contains("Ctrl-C"));
        Matcher address = ADDRESS.matcher(out());
        if (!address.find()) {
            throw new AssertionError("no address in " + out());
        }
        return address.group();
    }

    private void waitFor(Predicate<String> said) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!said.test(out())) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("it did not start: " + out() + err());
            }
            Thread.sleep(50);
        }
    }

    String out() throws IOException {
        return Files.readString(out);
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    long pid() {
        return process.pid();
    }

    /** Tells it to stop, as the system does, and gives its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return end();
    }

    /** Its exit code, once it ends by itself. */
    int end() throws InterruptedException {
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

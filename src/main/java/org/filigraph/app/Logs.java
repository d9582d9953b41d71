package org.filigraph.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is written down while a command runs. Commands are quiet; the server tells each request and document on the
 * standard error. With {@code --debug} everything of ours goes to a file too, stack traces included.
 */
final class Logs {
    private static final String OURS = "org.filigraph";

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private @Nullable Path file;

    /** Tells each request and document on the standard error. */
    void tellEvents() {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        if (file == null) {
            context.getLogger(OURS).setLevel(Level.INFO);
        }
    }

    /** Writes all that our code tells to a file. */
    void debugTo(Path newFile) {
        file = newFile;
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{20} %msg %kvp%n%ex");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setFile(newFile.toString());
        appender.setEncoder(encoder);
        appender.start();
        context.getLogger(OURS).addAppender(appender);
        context.getLogger(OURS).setLevel(Level.DEBUG);
    }

    /** Where a person finds what an unexpected error was. */
    String whereToLook() {
        return file == null ? "run it again with --debug for the details" : "the details are in " + file;
    }
}

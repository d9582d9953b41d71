package org.filigraph.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that can't be answered, as the client is told: what happened to this request (the detail) and what the
 * client can do about it (the remedy). Thrown by handlers; {@link Problems} turns it into a response.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final String detail;
    private final @Nullable String remedy;
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private int line;
    private int column;

    private Problem(ProblemKind kind, String detail, @Nullable String remedy) {
        // No stack trace: a problem is an answer to the client, not a fault of the program.
        super(kind.key() + ": " + detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.remedy = remedy;
    }

    /** A problem without a remedy beyond what its detail says. */
    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, null);
    }

    /** A problem and what the client can do about it. */
    public static Problem of(ProblemKind kind, String detail, String remedy) {
        return new Problem(kind, detail, remedy);
    }

    /** What is repeated to the client of what it sent: not all of it. */
    public static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** This problem with a header on its response. */
    public Problem withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** This problem with its place in the text that was sent, both counted from one; nothing where it is not known. */
    public Problem at(int atLine, int atColumn) {
        line = Math.max(0, atLine);
        column = Math.max(0, atColumn);
        return this;
    }

    /** The line of the text that was sent in which it is, from one; 0 where that is not known. */
    public int line() {
        return line;
    }

    /** The place in that line, from one; 0 where it is not known. */
    public int column() {
        return column;
    }

    /** What kind of problem it is. */
    public ProblemKind kind() {
        return kind;
    }

    /** What happened to this request. */
    public String detail() {
        return detail;
    }

    /** What the client can do, where something can be done. */
    public @Nullable String remedy() {
        return remedy;
    }

    /** The headers that go with it, such as {@code Retry-After}. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}

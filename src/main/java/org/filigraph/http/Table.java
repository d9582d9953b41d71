package org.filigraph.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list that is served as JSON, page by page, and as CSV, whole. */
final class Table {
    static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    private Table() {}

    /** Writes rows. */
    interface Rows {
        /** Writes all of them. */
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Whether the client wants CSV: by the parameter {@code format}, else by its {@code Accept} header.
     *
     * @param what the list holds, for the message
     * @throws Problem where it accepts neither CSV nor JSON
     */
    static boolean isWantedAsCsv(Context ctx, Parameters parameters, String what) {
        ctx.header(Header.VARY, Header.ACCEPT);
        return parameters
                .oneOf("format", List.of("json", "csv"))
                .map(format -> format.equals("csv") ? CSV : JSON)
                .or(() -> Negotiation.choose(ctx.header(Header.ACCEPT), List.of(JSON, CSV)))
                .orElseThrow(() -> Problem.of(
                        ProblemKind.NOT_ACCEPTABLE,
                        what + " are served as " + JSON + " and " + CSV + ".",
                        "Accept one of these, or add format=json or format=csv."))
                .equals(CSV);
    }

    /**
     * Answers with CSV, written as it is read.
     *
     * @param name of the file that a browser makes of it
     */
    static void answerCsv(Context ctx, String name, Rows rows) throws IOException {
        ctx.contentType("text/csv; charset=utf-8; header=present");
        ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        // not closed where it fails: a response that is closed is a whole one to the client
        Writer out = new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8), 1 << 16);
        rows.writeTo(out);
        out.flush();
    }
}

package org.filigraph.sparql;

import io.javalin.http.Context;
import java.util.Map;

/**
 * A complete answer to a query, ready to be sent: nothing can fail any more but the connection.
 *
 * @param contentType the media type, with its character set where it has one
 * @param body the result, written out
 * @param headers what the response says beside
 */
record Answer(String contentType, Spool body, Map<String, String> headers) implements AutoCloseable {
    /** Gives the answer to the response, which closes it when it is sent. */
    void send(Context ctx) {
        headers.forEach(ctx::header);
        if (!contentType.startsWith("text/html")) {
            ctx.header("Vary", "Accept");
        }
        ctx.contentType(contentType);
        ctx.result(body.input());
    }

    @Override
    public void close() {
        body.close();
    }
}

package org.filigraph.http;

/**
 * What can go wrong over HTTP: each kind has a stable key (the end of the problem's {@code type}), a status and a title.
 * A key, once released, keeps its meaning.
 */
public enum ProblemKind {
    BAD_REQUEST("bad-request", 400, "The request is not well formed"),
    MALFORMED_QUERY("malformed-query", 400, "The query or update does not parse"),
    MALFORMED_DATA("malformed-data", 400, "The data does not parse"),
    UNAUTHORIZED("unauthorized", 401, "A valid token is needed"),
    WRITES_OFF("writes-off", 403, "Writing is switched off"),
    OUTSIDE_REFUSED("outside-refused", 403, "Data from elsewhere is refused"),
    NOT_FOUND("not-found", 404, "There is nothing here"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This method is not answered here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "None of the accepted formats can be served"),
    CONFLICT("conflict", 409, "The request contradicts what is stored"),
    TOO_LARGE("too-large", 413, "The request is too large"),
    ADDRESS_TOO_LONG("address-too-long", 414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This format can't be read here"),
    UNUSABLE_DOCUMENT("unusable-document", 422, "The document can't be used"),
    SHAPE_VIOLATION("shape-violation", 422, "The data break the shapes of stored graphs"),
    RESULT_TOO_LARGE("result-too-large", 422, "The result is too large"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers are too large"),
    INTERNAL("internal", 500, "Something went wrong on our side"),
    OUTSIDE_FAILED("outside-failed", 502, "Another source did not answer"),
    BUSY("busy", 503, "Too many queries are running"),
    STORE("store", 503, "The store can't be used"),
    TIMED_OUT("timed-out", 503, "The query took too long");

    private final String key;
    private final int status;
    private final String title;

    ProblemKind(String key, int status, String title) {
        this.key = key;
        this.status = status;
        this.title = title;
    }

    /** The end of the problem's type, such as {@code not-found}. */
    public String key() {
        return key;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What went wrong, the same for each problem of the kind. */
    public String title() {
        return title;
    }
}

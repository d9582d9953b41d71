package org.filigraph.http;

/**
 * What can go wrong over HTTP: each kind has a stable key (the end of the problem's {@code type}), a status and a title.
 * A key, once released, keeps its meaning.
 */
public enum ProblemKind {
    BAD_REQUEST("bad-request", 400, "The request is not well formed", "La demande est mal formée"),
    MALFORMED_QUERY("malformed-query", 400, "The query or update does not parse", "La requête ne se lit pas"),
    MALFORMED_DATA("malformed-data", 400, "The data does not parse", "Les données ne se lisent pas"),
    UNAUTHORIZED("unauthorized", 401, "A valid token is needed", "Il faut un jeton valable"),
    WRITES_OFF("writes-off", 403, "Writing is switched off", "L'écriture est désactivée"),
    OUTSIDE_REFUSED("outside-refused", 403, "Data from elsewhere is refused", "Les données d'ailleurs sont refusées"),
    NOT_FOUND("not-found", 404, "There is nothing here", "Il n'y a rien ici"),
    METHOD_NOT_ALLOWED(
            "method-not-allowed", 405, "This method is not answered here", "Cette méthode n'a pas de réponse ici"),
    NOT_ACCEPTABLE(
            "not-acceptable",
            406,
            "None of the accepted formats can be served",
            "Aucun des formats acceptés ne peut être servi"),
    CONFLICT("conflict", 409, "The request contradicts what is stored", "La demande contredit ce qui est conservé"),
    TOO_LARGE("too-large", 413, "The request is too large", "La demande est trop grande"),
    ADDRESS_TOO_LONG("address-too-long", 414, "The address is too long", "L'adresse est trop longue"),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type", 415, "This format can't be read here", "Ce format ne se lit pas ici"),
    UNUSABLE_DOCUMENT("unusable-document", 422, "The document can't be used", "Le document est inutilisable"),
    RESULT_TOO_LARGE("result-too-large", 422, "The result is too large", "Le résultat est trop grand"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers are too large", "Les en-têtes sont trop grands"),
    INTERNAL("internal", 500, "Something went wrong on our side", "Quelque chose s'est mal passé chez nous"),
    OUTSIDE_FAILED("outside-failed", 502, "Another source did not answer", "Une autre source n'a pas répondu"),
    BUSY("busy", 503, "Too many queries are running", "Trop de requêtes sont en cours"),
    STORE("store", 503, "The store can't be used", "L'entrepôt est inutilisable"),
    TIMED_OUT("timed-out", 503, "The query took too long", "La requête a pris trop de temps");

    private final String key;
    private final int status;
    private final String title;
    private final String french;

    ProblemKind(String key, int status, String title, String french) {
        this.key = key;
        this.status = status;
        this.title = title;
        this.french = french;
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

    /** The title in French, for pages. */
    public String french() {
        return french;
    }
}

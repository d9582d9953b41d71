package org.filigraph.app;

import java.util.Locale;

/**
 * Every setting of the program. A value is taken from the flag, then from the environment, then from the properties
 * file, then from here.
 */
enum Setting {
    STORE("store", "DIR", "Folder of the graph; made if absent."),
    BASE("https://w3id.org/filigraph/", "IRI", "What the identifiers of things, documents and facts begin with."),
    DECISIONS("link-decisions.tsv", "FILE", "Table of what people decided on links; keep it under version control."),
    IDENTITIES(
            "identities.tsv",
            "FILE",
            "Table of what people say on which names are one thing; keep it under version control."),
    COMMUNES("all", "WHICH", "Communes that a store holds: all, or those that are large or named by a document."),
    HOST("127.0.0.1", "ADDRESS", "Address to listen on; 0.0.0.0 serves the network."),
    PORT("8080", "N", "Port to listen on; 0 takes any free one."),
    TOKEN("", "SECRET", "What a client must show to write over HTTP; without one, nothing can be written."),
    QUERY_SECONDS("30", "N", "Seconds that a query may take."),
    UPDATE_SECONDS("300", "N", "Seconds that a SPARQL update may take."),
    QUERIES_AT_ONCE("4", "N", "Number of SPARQL queries that run at the same time."),
    MOST_ROWS("1000000", "N", "Number of rows or triples in the answer to a SPARQL query."),
    MOST_REQUEST_MB("64", "N", "Megabytes of the largest request that is read."),
    MOST_DOCUMENT_MB("64", "N", "Megabytes of the largest document that is read."),
    OUTSIDE("", "URL,…", "Addresses that SERVICE and LOAD may fetch from; one ending in / allows all below it.");

    private final String standard;
    private final String label;
    private final String meaning;

    Setting(String standard, String label, String meaning) {
        this.standard = standard;
        this.label = label;
        this.meaning = meaning;
    }

    /** Its name in the properties file: {@code query-seconds}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its flag on the command line: {@code --query-seconds}. */
    String flag() {
        return "--" + key();
    }

    /** Its variable in the environment: {@code FILIGRAPH_QUERY_SECONDS}. */
    String variable() {
        return "FILIGRAPH_" + name();
    }

    /** Its value where nothing sets it; empty for none. */
    String standard() {
        return standard;
    }

    /** What its values are, in a word. */
    String label() {
        return label;
    }

    /** What it does. */
    String meaning() {
        return meaning;
    }

    /** Whether it may be given on the command line: a secret may not, as every user of the machine could read it. */
    boolean hasFlag() {
        return this != TOKEN;
    }
}

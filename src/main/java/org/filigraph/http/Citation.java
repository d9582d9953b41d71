package org.filigraph.http;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.view.DocumentView;
import org.filigraph.view.FactView;
import org.filigraph.view.Ref;
import org.jspecify.annotations.Nullable;

/**
 * How a source is cited.
 *
 * @param key short and stable, the same for the same source
 * @param dataset whether it is a part of this graph, else a document
 * @param author who answers for it
 * @param issued a year, a month or a day
 * @param address where it is found: the document's own address where it has one
 * @param note what else a reader needs: the words and the address of the fact
 */
record Citation(
        String key,
        boolean dataset,
        String title,
        @Nullable String author,
        @Nullable String issued,
        String address,
        @Nullable String note,
        @Nullable String language) {
    private static final int KEY_DIGITS = 10;

    /** A document as a whole. */
    static Citation of(DocumentView document) {
        return noted(document, null);
    }

    /** A document for what it says in one fact. */
    static Citation of(DocumentView document, FactView fact) {
        String fact20 = key(fact.id());
        Citation whole = noted(document, "« " + fact.basis().quote() + " » (" + fact.id() + ")");
        return new Citation(
                whole.key + "-" + fact20.substring(0, Math.min(KEY_DIGITS, fact20.length())),
                false,
                whole.title,
                whole.author,
                whole.issued,
                whole.address,
                whole.note,
                whole.language);
    }

    private static Citation noted(DocumentView document, @Nullable String note) {
        String sha = document.sha256();
        return new Citation(
                "filigraph-" + sha.substring(0, Math.min(KEY_DIGITS, sha.length())),
                false,
                document.title(),
                document.publisher(),
                document.issued(),
                Objects.requireNonNullElse(document.source(), document.id()),
                note,
                document.language());
    }

    /** A part of this graph: what it says of a thing, or a selection of its figures. */
    static Citation ofGraph(Ref part) {
        String id = String.valueOf(part.id());
        return new Citation(
                "filigraph-" + key(id).replaceAll("[^A-Za-z0-9-]+", "-"),
                true,
                part.label() + " – Filigraph",
                "Filigraph",
                null,
                id,
                null,
                "fr");
    }

    private static String key(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** In one line, as it can be pasted into a text. */
    String reference() {
        String date = issued;
        return Stream.of(author, "« " + title + " »", date == null ? null : Wording.date(date), address, note)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "))
                + ".";
    }
}

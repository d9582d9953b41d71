package org.filigraph.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.filigraph.rdf.Iris;
import org.filigraph.view.DocumentView;
import org.filigraph.view.Documents;
import org.filigraph.view.FactView;
import org.filigraph.view.Facts;
import org.filigraph.view.Page;
import org.filigraph.view.TimeRange;

/** The documents: listed, shown, added and removed. */
final class DocumentResource {
    private static final int A_PAGE = 100;

    /** A document and a page of its facts. */
    private record Answer(@JsonUnwrapped DocumentView document, Listing<FactView> facts) {}

    /** What became of the documents of one request. */
    private record Report(List<Receipt> documents) {}

    private final Documents documents;
    private final Facts facts;
    private final Iris iris;
    private final Pages pages;
    private final Function<Submission, Receipt> reading;
    private final Predicate<String> removing;

    DocumentResource(
            Documents documents,
            Facts facts,
            Iris iris,
            Pages pages,
            Function<Submission, Receipt> reading,
            Predicate<String> removing) {
        this.documents = documents;
        this.facts = facts;
        this.iris = iris;
        this.pages = pages;
        this.reading = reading;
        this.removing = removing;
    }

    void listJson(Context ctx) {
        Parameters parameters = Parameters.of(ctx, Fields.NAME, "from", "to", "on", "limit", "offset");
        Fields fields = Fields.of(parameters, DocumentView.class);
        Json.answerData(ctx, Listing.of(list(parameters), ctx), fields);
    }

    void listPage(Context ctx) {
        Parameters parameters = Parameters.of(ctx, "from", "to", "on", "limit", "offset");
        pages.answer(
                ctx,
                "documents",
                Map.of(
                        "address", Address.of(ctx),
                        "active", Links.active(parameters.time()),
                        "documents", list(parameters)));
    }

    private Page<DocumentView> list(Parameters parameters) {
        return documents.page(parameters.time(), parameters.limit(A_PAGE), parameters.offset());
    }

    void json(Context ctx) {
        json(ctx, iris.document(ctx.pathParam("id")).getURI());
    }

    /** Answers with the document of that IRI. */
    void json(Context ctx, String id) {
        Parameters parameters = Parameters.of(ctx, Fields.NAME, "from", "to", "on", "limit", "offset");
        Fields fields = Fields.of(parameters, FactView.class);
        int limit = parameters.limit(A_PAGE);
        int offset = parameters.offset();
        DocumentView document = document(id);
        List<FactView> all = facts.ofDocument(id, parameters.time());
        List<FactView> some = all.stream().skip(offset).limit(limit).toList();
        Json.answerData(
                ctx, new Answer(document, Listing.of(new Page<>(some, all.size(), limit, offset), ctx)), fields);
    }

    /** Answers with the page of the document of that IRI. */
    void page(Context ctx, String id) {
        Parameters.of(ctx);
        DocumentView document = document(id);
        List<FactView> all = facts.ofDocument(id, TimeRange.ALL);
        pages.answer(ctx, "document", Map.of("document", document, "facts", all, "text", documents.text(id, all)));
    }

    /** Sends the client to the document's own address. */
    void redirect(Context ctx) {
        ctx.redirect("/id/document/" + ctx.pathParam("id"), HttpStatus.SEE_OTHER);
    }

    private DocumentView document(String id) {
        return documents.document(id).orElseThrow(() -> absent(id));
    }

    private static Problem absent(String id) {
        return Problem.of(
                ProblemKind.NOT_FOUND,
                "There is no document <" + Problem.shown(id) + "> here.",
                "See /documents or /api/v1/documents for those that are.");
    }

    void add(Context ctx) throws IOException {
        Parameters parameters = Parameters.of(ctx, "name");
        List<Receipt> receipts = new ArrayList<>();
        for (Submission submission : submissions(ctx, parameters.text("name").orElse("document"))) {
            receipts.add(reading.apply(submission));
        }
        if (receipts.stream().allMatch(receipt -> receipt.outcome() == Receipt.Outcome.REFUSED)) {
            throw refused(receipts);
        }
        boolean stored = receipts.stream().anyMatch(receipt -> receipt.outcome() == Receipt.Outcome.STORED);
        ctx.status(stored ? HttpStatus.CREATED : HttpStatus.OK);
        if (stored && receipts.size() == 1) {
            ctx.header(
                    "Location",
                    String.valueOf(new Links(iris.base()).href(receipts.get(0).id())));
        }
        Json.answer(ctx, new Report(receipts));
    }

    private static Problem refused(List<Receipt> receipts) {
        List<String> reasons = receipts.stream()
                .map(receipt -> receipt.name() + ": " + String.join(" ", receipt.notes()))
                .toList();
        return Problem.of(
                ProblemKind.UNUSABLE_DOCUMENT,
                String.join(" ", reasons),
                "Send a text, Markdown, HTML, PDF or Word document that holds text.");
    }

    private static List<Submission> submissions(Context ctx, String name) throws IOException {
        List<Submission> submissions = new ArrayList<>();
        if (ctx.isMultipartFormData()) {
            for (UploadedFile file : ctx.uploadedFiles()) {
                try (InputStream in = file.content()) {
                    submissions.add(new Submission(
                            file.filename(), file.contentType(), new ByteArrayInputStream(in.readAllBytes())));
                }
            }
        } else if (ctx.bodyAsBytes().length > 0) {
            submissions.add(new Submission(name, ctx.contentType(), new ByteArrayInputStream(ctx.bodyAsBytes())));
        }
        if (submissions.isEmpty()) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "The request holds no document.",
                    "Send a document's bytes as the body, with ?name=FILE, or files as multipart/form-data.");
        }
        return submissions;
    }

    void remove(Context ctx) {
        Parameters.of(ctx);
        String id = ctx.pathParam("id");
        if (!removing.test(id)) {
            throw absent(iris.document(id).getURI());
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }
}

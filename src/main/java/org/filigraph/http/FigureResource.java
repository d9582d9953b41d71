package org.filigraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filigraph.view.FactView;
import org.filigraph.view.FigureFilter;
import org.filigraph.view.Figures;
import org.filigraph.view.Page;
import org.jspecify.annotations.Nullable;

/** The figures of all documents: JSON, CSV, and a page with filters. */
final class FigureResource {
    private static final int A_PAGE = 100;
    private static final String CSVW = "application/csvm+json";
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    /** A page of figures, with the filter as it was understood. */
    private record Answer(
            FigureFilter filter, List<FactView> items, long total, int limit, long offset, @Nullable String next) {}

    private final Figures figures;
    private final FigureParameters filters;
    private final Citations citations;
    private final Pages pages;

    FigureResource(Figures figures, FigureParameters filters, Citations citations, Pages pages) {
        this.citations = citations;
        this.figures = figures;
        this.filters = filters;
        this.pages = pages;
    }

    void data(Context ctx) throws IOException {
        Parameters parameters = parameters(ctx, "format", Fields.NAME, Citations.NAME);
        FigureFilter filter = filters.filter(parameters);
        Fields fields = Fields.of(parameters, FactView.Figure.class);
        ctx.header(Header.VARY, Header.ACCEPT);
        if (format(ctx, parameters).equals(CSV)) {
            csv(ctx, filter);
        } else {
            Listing<FactView> page = Listing.of(page(filter, parameters), ctx);
            JsonNode answer =
                    Json.tree(new Answer(filter, page.items(), page.total(), page.limit(), page.offset(), page.next()));
            if (Citations.wanted(parameters)) {
                citations.addToFacts(answer.path("items"), page.items());
            }
            Json.answerData(ctx, answer, fields);
        }
    }

    void page(Context ctx) {
        Parameters parameters = parameters(ctx);
        FigureFilter filter = filters.filter(parameters);
        pages.answer(
                ctx,
                "figures",
                Map.of(
                        "address", Address.of(ctx),
                        "filter", filter,
                        "facets", figures.facets(filter),
                        "figures", page(filter, parameters)));
    }

    private static Parameters parameters(Context ctx, String... more) {
        List<String> names = new ArrayList<>(FigureParameters.NAMES);
        names.addAll(List.of(more));
        names.addAll(List.of("limit", "offset"));
        return Parameters.of(ctx, names.toArray(String[]::new));
    }

    private Page<FactView> page(FigureFilter filter, Parameters parameters) {
        return figures.page(filter, parameters.limit(A_PAGE), parameters.offset());
    }

    private static String format(Context ctx, Parameters parameters) {
        return parameters
                .oneOf("format", List.of("json", "csv"))
                .map(format -> format.equals("csv") ? CSV : JSON)
                .or(() -> Negotiation.choose(ctx.header(Header.ACCEPT), List.of(JSON, CSV)))
                .orElseThrow(() -> Problem.of(
                        ProblemKind.NOT_ACCEPTABLE,
                        "Figures are served as " + JSON + " and " + CSV + ".",
                        "Accept one of these, or add format=json or format=csv."));
    }

    /** What the columns of the CSV at the same filters are. */
    void metadata(Context ctx) {
        filters.filter(Parameters.of(ctx, FigureParameters.NAMES.toArray(String[]::new)));
        String address =
                Address.of(ctx).at("/api/v1/figures").with("format", "csv").toString();
        Json.answerWhole(ctx, FigureMetadata.of(address));
        ctx.contentType(CSVW);
    }

    /** All figures, however many: limit and offset are for pages. */
    private void csv(Context ctx, FigureFilter filter) throws IOException {
        ctx.contentType("text/csv; charset=utf-8; header=present");
        ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"chiffres.csv\"");
        String described = Address.of(ctx)
                .without("format")
                .at(Route.API_FIGURES_METADATA.path())
                .toString();
        ctx.res().addHeader(Header.LINK, "<" + described + ">; rel=\"describedby\"; type=\"" + CSVW + "\"");
        // not closed where it fails: a response that is closed is a whole one to the client
        Writer out = new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8), 1 << 16);
        figures.each(filter, new FigureCsv(out)::write);
        out.flush();
    }
}

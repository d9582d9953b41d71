package org.filigraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filigraph.view.Comparisons;
import org.filigraph.view.FactView;
import org.filigraph.view.FigureFilter;
import org.filigraph.view.Figures;
import org.filigraph.view.Page;
import org.jspecify.annotations.Nullable;

/** The figures of all documents: JSON, CSV, and a page with filters. */
final class FigureResource {
    private static final int A_PAGE = 100;
    private static final int CHARTS = 6;

    private static final String CSVW = "application/csvm+json";

    /** A page of figures, with the filter as it was understood. */
    private record Answer(
            FigureFilter filter,
            @JsonInclude List<FactView> items,
            long total,
            int limit,
            long offset,
            @Nullable String next) {}

    private final Figures figures;
    private final Comparisons comparisons;
    private final FigureParameters filters;
    private final Citations citations;
    private final Pages pages;

    FigureResource(
            Figures figures, Comparisons comparisons, FigureParameters filters, Citations citations, Pages pages) {
        this.citations = citations;
        this.figures = figures;
        this.comparisons = comparisons;
        this.filters = filters;
        this.pages = pages;
    }

    void data(Context ctx) throws IOException {
        Parameters parameters = parameters(ctx, "format", Fields.NAME, Citations.NAME);
        FigureFilter filter = filters.filter(parameters);
        Fields fields = Fields.of(parameters, FactView.Figure.class);
        if (Table.isWantedAsCsv(ctx, parameters, "Figures")) {
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
        Page<FactView> page = page(filter, parameters);
        pages.answer(
                ctx,
                "figures",
                Map.of(
                        "series", page.offset() == 0 ? figures.series(filter, CHARTS) : List.of(),
                        "address", Address.of(ctx),
                        "filter", filter,
                        "facets", figures.facets(filter),
                        "query", Visit.of(ctx).make(() -> FigureQuery.of(filter)),
                        "figures", page,
                        "verdicts", comparisons.verdicts(page.items().stream().map(FactView::id))));
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
        String described = Address.of(ctx)
                .without("format")
                .at(Route.API_FIGURES_METADATA.path())
                .toString();
        ctx.res().addHeader(Header.LINK, "<" + described + ">; rel=\"describedby\"; type=\"" + CSVW + "\"");
        Table.answerCsv(ctx, "chiffres.csv", out -> figures.each(filter, new FigureCsv(out)::write));
    }
}

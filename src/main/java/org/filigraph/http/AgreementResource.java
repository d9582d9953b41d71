package org.filigraph.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.Agreement;
import org.filigraph.view.AgreementFilter;
import org.filigraph.view.Agreements;
import org.filigraph.view.Page;
import org.filigraph.view.Ref;
import org.filigraph.view.TimeRange;
import org.jspecify.annotations.Nullable;

/** The agreements in the order of time: JSON, CSV, and a page with filters. */
final class AgreementResource {
    private static final int A_PAGE = 50;
    private static final List<String> NAMES =
            List.of("kind", "sector", "territory", "party", "document", "from", "to", "on");

    private final Agreements agreements;
    private final FigureParameters filters;
    private final Pages pages;

    AgreementResource(Agreements agreements, FigureParameters filters, Pages pages) {
        this.agreements = agreements;
        this.filters = filters;
        this.pages = pages;
    }

    void data(Context ctx) throws IOException {
        Parameters parameters = parameters(ctx, "format", Fields.NAME);
        AgreementFilter filter = filter(parameters);
        Fields fields = Fields.of(parameters, Agreement.class);
        if (Table.isWantedAsCsv(ctx, parameters, "Agreements")) {
            Table.answerCsv(ctx, "accords.csv", out -> agreements.each(filter, new AgreementCsv(out)::write));
        } else {
            Json.answerData(ctx, Listing.of(page(filter, parameters), ctx), fields);
        }
    }

    void page(Context ctx) {
        Parameters parameters = parameters(ctx);
        AgreementFilter filter = filter(parameters);
        Page<Agreement> page = page(filter, parameters);
        pages.answer(
                ctx,
                "agreements",
                Map.of(
                        "address", Address.of(ctx),
                        "active", active(filter),
                        "timeline", Timeline.of(page.items()),
                        "facets", agreements.facets(filter),
                        "agreements", page));
    }

    private static Parameters parameters(Context ctx, String... more) {
        List<String> names = new ArrayList<>(NAMES);
        names.addAll(List.of(more));
        names.addAll(List.of("limit", "offset"));
        return Parameters.of(ctx, names.toArray(String[]::new));
    }

    private Page<Agreement> page(AgreementFilter filter, Parameters parameters) {
        return agreements.page(filter, parameters.limit(A_PAGE), parameters.offset());
    }

    private AgreementFilter filter(Parameters parameters) {
        TimeRange time = parameters.time();
        return new AgreementFilter(
                filters.member(parameters, "kind", Vocabulary.FGK),
                filters.member(parameters, "sector", Vocabulary.FGS),
                filters.territory(parameters),
                filters.thing(parameters, "party"),
                filters.document(parameters),
                time.from(),
                time.to());
    }

    /** The filters that are set: what each is set to, by its parameter. */
    private static Map<String, String> active(AgreementFilter filter) {
        Map<String, String> active = new LinkedHashMap<>();
        put(active, "kind", label(filter.kind()));
        put(active, "sector", label(filter.sector()));
        put(active, "territory", label(filter.territory()));
        put(active, "party", label(filter.party()));
        put(active, "document", label(filter.document()));
        active.putAll(Links.active(new TimeRange(filter.from(), filter.to())));
        return active;
    }

    private static @Nullable String label(@Nullable Ref ref) {
        return ref == null ? null : ref.label();
    }

    private static void put(Map<String, String> active, String name, @Nullable String value) {
        Optional.ofNullable(value).ifPresent(given -> active.put(name, given));
    }
}

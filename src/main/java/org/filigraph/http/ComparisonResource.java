package org.filigraph.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.filigraph.rdf.Iris;
import org.filigraph.view.Comparison;
import org.filigraph.view.ComparisonFilter;
import org.filigraph.view.Comparisons;

/** Where statements on one matter differ: JSON, CSV, and a page with filters. */
final class ComparisonResource {
    private static final int A_PAGE = 20;
    private static final String ALL = "all";
    private static final List<String> KINDS =
            Arrays.stream(Comparison.Kind.values()).map(Comparison.Kind::key).toList();
    private static final List<String> VERDICTS = verdicts();

    private final Comparisons comparisons;
    private final FigureParameters filters;
    private final Iris iris;
    private final Pages pages;

    ComparisonResource(Comparisons comparisons, FigureParameters filters, Iris iris, Pages pages) {
        this.comparisons = comparisons;
        this.filters = filters;
        this.iris = iris;
        this.pages = pages;
    }

    private static List<String> verdicts() {
        List<String> words = new ArrayList<>(Arrays.stream(Comparison.Verdict.values())
                .map(Comparison.Verdict::key)
                .toList());
        words.add(ALL);
        return List.copyOf(words);
    }

    void data(Context ctx) throws IOException {
        Parameters parameters = parameters(ctx, "format");
        ComparisonFilter filter = filter(parameters);
        if (Table.isWantedAsCsv(ctx, parameters, "Comparisons")) {
            Table.answerCsv(ctx, "desaccords.csv", out -> comparisons.each(filter, new ComparisonCsv(out)::write));
        } else {
            Json.answerData(
                    ctx, Listing.of(comparisons.page(filter, parameters.limit(A_PAGE), parameters.offset()), ctx));
        }
    }

    void page(Context ctx) {
        Parameters parameters = parameters(ctx);
        ComparisonFilter filter = filter(parameters);
        pages.answer(
                ctx,
                "disagreements",
                Map.of(
                        "address", Address.of(ctx),
                        "filter", filter,
                        "kinds", comparisons.kinds(filter.ofAnyKind()),
                        "facets", comparisons.facets(filter),
                        "comparisons", comparisons.page(filter, parameters.limit(A_PAGE), parameters.offset())));
    }

    private static Parameters parameters(Context ctx, String... more) {
        List<String> names = new ArrayList<>(List.of("kind", "verdict"));
        names.addAll(FigureParameters.NAMES);
        names.add("fact");
        names.addAll(List.of(more));
        names.addAll(List.of("limit", "offset"));
        return Parameters.of(ctx, names.toArray(String[]::new));
    }

    private ComparisonFilter filter(Parameters parameters) {
        return new ComparisonFilter(
                parameters
                        .oneOf("verdict", VERDICTS)
                        .map(ComparisonResource::meant)
                        .orElse(ComparisonFilter.NOT_PLAIN),
                parameters
                        .oneOf("kind", KINDS)
                        .map(key -> Comparison.Kind.valueOf(key.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                filters.filter(parameters),
                parameters.text("fact").map(this::fact).orElse(null));
    }

    private static Set<Comparison.Verdict> meant(String word) {
        return word.equals(ALL)
                ? EnumSet.allOf(Comparison.Verdict.class)
                : Set.of(Comparison.Verdict.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private String fact(String text) {
        return text.startsWith(iris.base()) ? text : iris.thing("fact", text).getURI();
    }
}

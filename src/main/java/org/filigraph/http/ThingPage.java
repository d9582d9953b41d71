package org.filigraph.http;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.filigraph.view.ComparisonFilter;
import org.filigraph.view.Comparisons;
import org.filigraph.view.FactView;
import org.filigraph.view.Figures;
import org.filigraph.view.Ref;
import org.filigraph.view.ThingView;
import org.filigraph.view.Things;

/** The page of a thing: what it is, where it lies, and what documents say of it. */
final class ThingPage {
    private static final int MOST_CHARTS = 8;

    private final EntityResource entities;
    private final IdentityResource identity;
    private final Things things;
    private final Figures figures;
    private final Comparisons comparisons;
    private final Pages pages;

    ThingPage(
            EntityResource entities,
            IdentityResource identity,
            Things things,
            Figures figures,
            Comparisons comparisons,
            Pages pages) {
        this.entities = entities;
        this.identity = identity;
        this.things = things;
        this.figures = figures;
        this.comparisons = comparisons;
        this.pages = pages;
    }

    /**
     * Answers with the page of the thing of an IRI.
     *
     * @param path where it is found, without a suffix
     */
    void answer(Context ctx, String id, String path) {
        Things.WithFacts found = entities.thing(ctx, id);
        ThingView thing = found.thing();
        Map<String, Object> shown = new HashMap<>();
        shown.put("address", Address.of(ctx).at(path));
        shown.put("active", Links.active(EntityResource.time(ctx)));
        shown.put("thing", thing);
        shown.put("facts", found.facts());
        shown.put("documents", found.documents());
        shown.put("map", things.map(thing));
        shown.put("identity", identity.of(id));
        shown.put("ties", entities.links(id));
        shown.put("structured", StructuredData.of(thing));
        shown.put("disagreements", comparisons.count(ComparisonFilter.about(new Ref(id, thing.label()))));
        shown.put(
                "verdicts", comparisons.verdicts(found.facts().items().stream().map(FactView::id)));
        shown.put("series", figures.series(id, MOST_CHARTS));
        pages.answer(ctx, "thing", shown);
    }
}

package org.filigraph.http;

import io.javalin.http.Handler;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.filigraph.view.Views;

/** What is done for each route that reads the graph through views, or adds and removes documents. */
public final class Resources {
    private Resources() {}

    /**
     * The handlers of these routes.
     *
     * @param version of this program
     * @param filling what is still to be put into the graph after the start, if anything
     * @param intake reads a document that a client sends into the graph
     * @param removing removes the document of an id; false where there is none
     */
    public static Map<Route, Handler> handlers(
            Views views,
            String version,
            Supplier<Optional<String>> filling,
            Function<Submission, Receipt> intake,
            Predicate<String> removing) {
        Pages pages = new Pages(new Links(views.iris().base()));
        Citations citations = new Citations(views.documents());
        SearchResource search = new SearchResource(views.things(), citations, pages);
        FigureParameters filters = new FigureParameters(views.things(), views.iris());
        FigureResource figures = new FigureResource(views.figures(), views.comparisons(), filters, citations, pages);
        ComparisonResource comparisons = new ComparisonResource(views.comparisons(), filters, views.iris(), pages);
        AgreementResource agreements = new AgreementResource(views.agreements(), filters, pages);
        FactResource facts = new FactResource(views.facts(), citations, views.iris());
        IdentityResource identity = new IdentityResource(views.identities(), views.iris());
        EntityResource entities = new EntityResource(views.things(), views.lookup(), identity, views.iris());
        DocumentResource documents =
                new DocumentResource(views.documents(), views.facts(), views.iris(), pages, intake, removing);
        ThingPage thing =
                new ThingPage(entities, identity, views.things(), views.figures(), views.comparisons(), pages);
        LinkedDataResource linkedData = new LinkedDataResource(
                views.descriptions(),
                views.comparisons(),
                entities,
                identity,
                documents,
                facts,
                thing,
                views.iris(),
                pages);
        OntologyResource ontology = new OntologyResource(pages);
        HomeResource home = new HomeResource(views, pages, version, filling);

        ReconcileResource reconcile = new ReconcileResource(
                views.reconciliation(),
                views.things(),
                pages,
                new Links(views.iris().base()),
                version);

        CiteResource cite = new CiteResource(
                views.documents(), views.facts(), views.figures(), views.things(), filters, views.iris(), pages);

        DescriptionResource description = new DescriptionResource(views, pages);
        Dump dump = new Dump(views::version, views::dump);

        Map<Route, Handler> program = new EnumMap<>(Route.class);
        program.put(Route.OPENAPI, home::openapi);
        program.put(Route.OPENAPI_JSON, home::openapiJson);
        program.put(Route.STATIC, home::file);
        program.put(Route.ONTOLOGY, ontology::answer);
        program.put(Route.ONTOLOGY_FILE, ontology::answer);
        program.put(Route.CONTEXT, ontology::context);

        Map<Route, Handler> reading = new EnumMap<>(Route.class);
        reading.put(Route.HOME, home::home);
        reading.put(Route.ABOUT, home::about);
        reading.put(Route.SEARCH, search::page);
        reading.put(Route.API_SEARCH, search::json);
        reading.put(Route.API_SUGGEST, search::suggest);
        reading.put(Route.FIGURES, figures::page);
        reading.put(Route.API_FIGURES, figures::data);
        reading.put(Route.DISAGREEMENTS, comparisons::page);
        reading.put(Route.API_CONTRADICTIONS, comparisons::data);
        reading.put(Route.AGREEMENTS, agreements::page);
        reading.put(Route.API_AGREEMENTS, agreements::data);
        reading.put(Route.DOCUMENTS, documents::listPage);
        reading.put(Route.DOCUMENT, documents::redirect);
        reading.put(Route.API_DOCUMENTS, documents::listJson);
        reading.put(Route.API_DOCUMENT, documents::json);
        reading.put(Route.API_FACT, facts::json);
        reading.put(Route.API_ENTITY, entities::json);
        reading.put(Route.API_IDENTITY, identity::json);
        reading.put(Route.API_LOOKUP, new LookupResource(views.lookup())::json);
        reading.put(Route.ID, linkedData::thing);
        reading.put(Route.INDICATORS, linkedData::scheme);
        reading.put(Route.SECTORS, linkedData::scheme);
        reading.put(Route.KINDS, linkedData::scheme);
        reading.put(Route.INDICATOR, linkedData::concept);
        reading.put(Route.SECTOR, linkedData::concept);
        reading.put(Route.KIND, linkedData::concept);
        reading.put(Route.DOCUMENT_GRAPH, linkedData::documentGraph);
        reading.put(Route.CUBE, linkedData::concept);
        reading.put(Route.CUBE_STRUCTURE, linkedData::concept);
        reading.put(Route.VOID, description::dataset);
        reading.put(Route.DUMP, dump::answer);
        reading.put(Route.FEED_ATOM, description::feedAtom);
        reading.put(Route.FEED_JSON, description::feedJson);
        reading.put(Route.DOCS, description::docs);
        reading.put(Route.CITE, cite::answer);
        reading.put(Route.API_FIGURES_METADATA, figures::metadata);
        reading.put(Route.RECONCILE_SUGGEST, reconcile::suggest);
        reading.put(Route.RECONCILE_FLYOUT, reconcile::flyout);
        reading.put(Route.RECONCILE_PREVIEW, reconcile::preview);
        reading.put(Route.RECONCILE_VIEW, reconcile::view);
        reading.put(Route.RECONCILE_PROPERTIES, reconcile::propose);

        Map<Route, Handler> handlers = new EnumMap<>(Route.class);
        Freshness ofProgram = Freshness.ofProgram();
        program.forEach((route, handler) -> handlers.put(route, ofProgram.before(handler)));
        Freshness ofStore = Freshness.ofStore(views::version);
        reading.forEach((route, handler) -> handlers.put(route, ofStore.before(handler)));
        handlers.put(Route.RECONCILE, reconcile::answer);
        handlers.put(Route.HEALTH, home::health);
        handlers.put(Route.API_DOCUMENTS_ADD, documents::add);
        handlers.put(Route.API_DOCUMENT_REMOVE, documents::remove);
        return handlers;
    }
}

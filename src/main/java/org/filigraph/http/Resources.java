package org.filigraph.http;

import io.javalin.http.Handler;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.filigraph.view.Views;

/** What is done for each route that reads the graph through views, or adds and removes documents. */
public final class Resources {
    private Resources() {}

    /**
     * The handlers of these routes.
     *
     * @param version of this program
     * @param reading reads a document that a client sends into the graph
     * @param removing removes the document of an id; false where there is none
     */
    public static Map<Route, Handler> handlers(
            Views views, String version, Function<Submission, Receipt> reading, Predicate<String> removing) {
        Pages pages = new Pages(new Links(views.iris().base()));
        SearchResource search = new SearchResource(views.things(), pages);
        FigureResource figures =
                new FigureResource(views.figures(), new FigureParameters(views.things(), views.iris()), pages);
        FactResource facts = new FactResource(views.facts(), views.iris());
        EntityResource entities = new EntityResource(views.things(), views.iris());
        DocumentResource documents =
                new DocumentResource(views.documents(), views.facts(), views.iris(), pages, reading, removing);
        LinkedDataResource linkedData =
                new LinkedDataResource(views.descriptions(), entities, documents, facts, views.iris(), pages);
        OntologyResource ontology = new OntologyResource(pages);
        HomeResource home = new HomeResource(views, pages, version);

        Map<Route, Handler> handlers = new EnumMap<>(Route.class);
        handlers.put(Route.HOME, home::home);
        handlers.put(Route.ABOUT, home::about);
        handlers.put(Route.HEALTH, home::health);
        handlers.put(Route.OPENAPI, home::openapi);
        handlers.put(Route.OPENAPI_JSON, home::openapiJson);
        handlers.put(Route.STATIC, home::file);
        handlers.put(Route.SEARCH, search::page);
        handlers.put(Route.API_SEARCH, search::json);
        handlers.put(Route.FIGURES, figures::page);
        handlers.put(Route.API_FIGURES, figures::data);
        handlers.put(Route.DOCUMENTS, documents::listPage);
        handlers.put(Route.DOCUMENT, documents::redirect);
        handlers.put(Route.API_DOCUMENTS, documents::listJson);
        handlers.put(Route.API_DOCUMENTS_ADD, documents::add);
        handlers.put(Route.API_DOCUMENT, documents::json);
        handlers.put(Route.API_DOCUMENT_REMOVE, documents::remove);
        handlers.put(Route.API_FACT, facts::json);
        handlers.put(Route.API_ENTITY, entities::json);
        handlers.put(Route.ID, linkedData::thing);
        handlers.put(Route.INDICATORS, linkedData::scheme);
        handlers.put(Route.SECTORS, linkedData::scheme);
        handlers.put(Route.KINDS, linkedData::scheme);
        handlers.put(Route.INDICATOR, linkedData::concept);
        handlers.put(Route.SECTOR, linkedData::concept);
        handlers.put(Route.KIND, linkedData::concept);
        handlers.put(Route.DOCUMENT_GRAPH, linkedData::documentGraph);
        handlers.put(Route.ONTOLOGY, ontology::answer);
        handlers.put(Route.ONTOLOGY_FILE, ontology::answer);
        return handlers;
    }
}

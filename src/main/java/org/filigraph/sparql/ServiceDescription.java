package org.filigraph.sparql;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint tells of itself: the W3C's SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    /**
     * Describes the endpoint. Inside a read transaction.
     *
     * @param endpoint where it is reached
     * @param federated whether it asks other endpoints
     */
    static Model of(DatasetGraph dataset, String endpoint, boolean federated, Cancellation cancellation) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD);
        model.setNsPrefix("formats", FORMATS);
        Resource service = model.createResource(endpoint + "#service").addProperty(RDF.type, sd(model, "Service"));
        service.addProperty(property("endpoint"), model.createResource(endpoint));
        service.addProperty(property("supportedLanguage"), sd(model, "SPARQL11Query"));
        service.addProperty(property("feature"), sd(model, "UnionDefaultGraph"));
        if (federated) {
            service.addProperty(property("feature"), sd(model, "BasicFederatedQuery"));
        }
        List.of(
                        "SPARQL_Results_JSON",
                        "SPARQL_Results_XML",
                        "SPARQL_Results_CSV",
                        "SPARQL_Results_TSV",
                        "Turtle",
                        "N-Triples",
                        "RDF_XML",
                        "JSON-LD")
                .forEach(format ->
                        service.addProperty(property("resultFormat"), model.createResource(FORMATS + format)));
        Resource described = model.createResource(endpoint + "#dataset").addProperty(RDF.type, sd(model, "Dataset"));
        service.addProperty(property("defaultDataset"), described);
        described.addProperty(
                property("defaultGraph"),
                model.createResource(endpoint + "#default-graph").addProperty(RDF.type, sd(model, "Graph")));
        for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
            cancellation.check();
            described.addProperty(
                    property("namedGraph"),
                    model.createResource()
                            .addProperty(RDF.type, sd(model, "NamedGraph"))
                            .addProperty(
                                    property("name"),
                                    model.createResource(graphs.next().getURI())));
        }
        return model;
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD, name);
    }

    private static Resource sd(Model model, String name) {
        return model.createResource(SD + name);
    }
}

package org.filigraph.http;

import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.Statistics;

/** The graph as a data set for catalogues: VoID with counts and partitions, DCAT with the ways to get at it. */
final class DatasetDescription {
    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    private final Model model = ModelFactory.createDefaultModel();
    private final String here;
    private final Resource dataset;

    private DatasetDescription(String base, String here) {
        this.here = here;
        model.setNsPrefixes(Vocabulary.prefixes());
        this.dataset = model.createResource(base + Route.VOID.path().substring(1) + "#filigraph");
    }

    /**
     * Describes the graph.
     *
     * @param base of the identifiers
     * @param here the address of this server, without a slash at its end
     * @param example a thing to begin with; blank for none
     */
    static Model of(Statistics statistics, String base, String here, String example) {
        DatasetDescription description = new DatasetDescription(base, here);
        description.about(base, example);
        description.counts(statistics);
        description.links(statistics);
        description.distributions();
        return description.model;
    }

    private void about(String base, String example) {
        dataset.addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.title, "Filigraph", "fr")
                .addProperty(
                        DCTerms.description,
                        "Faits tirés de documents sur la politique industrielle des régions, chacun avec les mots qui le"
                                + " portent.",
                        "fr")
                .addProperty(
                        DCTerms.description,
                        "Facts of French documents on regional industrial policy, each with the words it rests on.",
                        "en")
                .addProperty(DCTerms.license, model.createResource(LICENSE))
                .addProperty(DCTerms.language, "fr")
                .addProperty(FOAF.homepage, at("/"))
                .addProperty(DCAT.landingPage, at("/"))
                .addProperty(VOID.uriSpace, base + "id/")
                .addProperty(VOID.sparqlEndpoint, at("/sparql"))
                .addProperty(VOID.vocabulary, model.createResource(Vocabulary.FG));
        new TreeSet<>(Vocabulary.prefixes().getNsPrefixMap().values())
                .forEach(space -> dataset.addProperty(VOID.vocabulary, model.createResource(space)));
        if (!example.isBlank()) {
            dataset.addProperty(VOID.exampleResource, model.createResource(example));
        }
        for (GraphFormat format : GraphFormat.values()) {
            dataset.addProperty(VOID.feature, model.createResource("http://www.w3.org/ns/formats/" + name(format)));
        }
    }

    private static String name(GraphFormat format) {
        return switch (format) {
            case TURTLE -> "Turtle";
            case JSON_LD -> "JSON-LD";
            case N_TRIPLES -> "N-Triples";
            case RDF_XML -> "RDF_XML";
        };
    }

    private void counts(Statistics statistics) {
        number(dataset, VOID.triples, statistics.triples());
        number(dataset, VOID.classes, statistics.classes().size());
        number(dataset, VOID.properties, statistics.properties().size());
        number(dataset, VOID.documents, statistics.classes().getOrDefault(Vocabulary.Document.getURI(), 0L));
        for (Map.Entry<String, Long> entry : statistics.classes().entrySet()) {
            Resource part =
                    part("class", entry.getKey()).addProperty(VOID._class, model.createResource(entry.getKey()));
            number(part, VOID.entities, entry.getValue());
            dataset.addProperty(VOID.classPartition, part);
        }
        for (Map.Entry<String, Long> entry : statistics.properties().entrySet()) {
            Resource part =
                    part("property", entry.getKey()).addProperty(VOID.property, model.createResource(entry.getKey()));
            number(part, VOID.triples, entry.getValue());
            dataset.addProperty(VOID.propertyPartition, part);
        }
    }

    /** A part under a readable address of its own: no blank nodes. */
    private Resource part(String what, String iri) {
        String shortName = Vocabulary.prefixes().qnameFor(iri);
        String name = (shortName == null ? iri : shortName).replaceAll("[^A-Za-z0-9]+", "-");
        return model.createResource(dataset.getURI() + "-" + what + "-" + name);
    }

    private void links(Statistics statistics) {
        for (Statistics.Linkset links : statistics.links()) {
            Resource target = part("target", links.space())
                    .addProperty(RDF.type, VOID.Dataset)
                    .addProperty(VOID.uriSpace, links.space());
            Resource linkset = part("links", links.predicate() + " " + links.space())
                    .addProperty(RDF.type, VOID.Linkset)
                    .addProperty(VOID.linkPredicate, model.createResource(links.predicate()))
                    .addProperty(VOID.subjectsTarget, dataset)
                    .addProperty(VOID.objectsTarget, target);
            number(linkset, VOID.triples, links.count());
            dataset.addProperty(VOID.subset, linkset);
        }
    }

    private void distributions() {
        distribution("figures", "Chiffres en CSV", "/api/v1/figures?format=csv", "text/csv");
        distribution("nquads", "Tout le graphe en N-Quads", "/dump.nq.gz", "application/n-quads");
        distribution("trig", "Tout le graphe en TriG", "/dump.trig.gz", "application/trig");
        dataset.addProperty(VOID.dataDump, at("/dump.nq.gz")).addProperty(VOID.dataDump, at("/dump.trig.gz"));
        service("sparql", "SPARQL 1.1", "/sparql", "/sparql");
        service("api", "API", "/api/v1/", "/openapi.json");
        service("reconcile", "Reconciliation API 0.2", "/reconcile", "/reconcile");
    }

    private void distribution(String name, String title, String path, String mediaType) {
        Resource distribution = model.createResource(dataset.getURI() + "-distribution-" + name)
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, title, "fr")
                .addProperty(DCTerms.license, model.createResource(LICENSE))
                .addProperty(DCAT.downloadURL, at(path))
                .addProperty(
                        DCAT.mediaType,
                        model.createResource("https://www.iana.org/assignments/media-types/" + mediaType));
        dataset.addProperty(DCAT.distribution, distribution);
    }

    private void service(String name, String title, String path, String description) {
        model.createResource(dataset.getURI() + "-service-" + name)
                .addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCTerms.title, title)
                .addProperty(DCAT.endpointURL, at(path))
                .addProperty(DCAT.endpointDescription, at(description))
                .addProperty(DCAT.servesDataset, dataset);
    }

    private Resource at(String path) {
        return model.createResource(here + path);
    }

    private void number(Resource of, org.apache.jena.rdf.model.Property property, long number) {
        of.addProperty(property, model.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger));
    }
}

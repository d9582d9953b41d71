package org.filigraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String FGSH = "https://w3id.org/filigraph/shapes#";
    private static final Model CONTRACT = RDFDataMgr.loadModel("ontology/shapes.ttl");
    private static final Shapes SHAPES = Shapes.parse(CONTRACT.getGraph());

    @Test
    void accepts_a_good_document() {
        ValidationReport report = validate(fixture("good-document.ttl").getGraph());
        assertTrue(report.conforms(), () -> describe(report));
    }

    @Test
    void rejects_a_bad_document_and_names_each_fault() {
        Set<String> broken = brokenShapes(fixture("bad-document.ttl"));
        assertEquals(
                new TreeSet<>(Set.of(
                        "DocumentCharacters",
                        "DocumentIdentifier",
                        "DocumentSha256",
                        "DocumentTextSha256",
                        "EvidenceQuote",
                        "EvidenceSelectors",
                        "FactConfidence",
                        "FactRule",
                        "FactRun",
                        "FigureDataSet",
                        "FigureIndicator",
                        "FigureMeasure",
                        "FigureModifier",
                        "FigureObservation",
                        "FigureStatus",
                        "FigureUnit",
                        "FigureValue",
                        "PositionStart",
                        "ValidFrom")),
                broken);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("breaches")
    void rejects_a_document_that_breaks(String shape, String change) {
        Model document = fixture("good-document.ttl");
        long before = document.size();
        Graph untouched = fixture("good-document.ttl").getGraph();
        UpdateAction.parseExecute(prologue() + change, document);
        assertFalse(document.size() == before && document.getGraph().isIsomorphicWith(untouched), "changes nothing");
        Set<String> broken = brokenShapes(document);
        assertTrue(broken.contains(shape), () -> "broken are " + broken);
    }

    @Test
    void every_shape_that_reports_is_broken_by_some_example() {
        Set<String> tried = breaches().map(line -> line[0]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> reporting = CONTRACT.listResourcesWithProperty(sh("path")).toList().stream()
                .map(Resource::getLocalName)
                // these tell the cases of one choice apart, and the choice itself reports
                .filter(name -> !name.startsWith("PredicateIs") && !name.startsWith("ObjectIs"))
                .collect(Collectors.toCollection(TreeSet::new));
        reporting.removeAll(tried);
        assertEquals(Set.of(), reporting);
    }

    @Test
    void every_shape_says_in_English_what_to_do() {
        Set<String> silent = Stream.of("NodeShape", "PropertyShape")
                .flatMap(type -> CONTRACT.listResourcesWithProperty(RDF.type, sh(type)).toList().stream())
                .filter(shape ->
                        shape.listProperties(sh("message"), "en").toList().size() != 1)
                .map(Resource::toString)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), silent);
    }

    @Test
    void lists_are_those_of_the_schemes() {
        Model schemes = RDFDataMgr.loadModel("ontology/schemes.ttl");
        Map<String, String> schemeOfShape = Map.of(
                "FigureIndicator", Vocabulary.INDICATORS,
                "FigureMeasure", Vocabulary.measures.getURI(),
                "FigureModifier", Vocabulary.modifiers.getURI(),
                "FigureStatus", Vocabulary.statuses.getURI(),
                "FigureUnit", Vocabulary.units.getURI(),
                "RelationModality", Vocabulary.modalities.getURI(),
                "Sector", Vocabulary.SECTORS,
                "ObjectIsSector", Vocabulary.SECTORS);
        schemeOfShape.forEach((shape, scheme) -> assertEquals(
                schemes.listResourcesWithProperty(SKOS.inScheme, ResourceFactory.createResource(scheme))
                        .mapWith(Resource::getURI)
                        .toSet(),
                listOf(shape),
                shape));
        Map<String, String> collectionOfShape = Map.of(
                "AgreementKind", "agreement", "CommitmentKind", "commitment", "OrganisationKind", "organisation");
        collectionOfShape.forEach((shape, collection) -> assertEquals(
                schemes.listObjectsOfProperty(
                                schemes.createResource("https://w3id.org/filigraph/kinds/" + collection), SKOS.member)
                        .mapWith(member -> member.asResource().getURI())
                        .toSet(),
                listOf(shape),
                shape));
        assertEquals(
                Vocabulary.RELATIONS.stream().map(Resource::getURI).collect(Collectors.toSet()),
                listOf("RelationPredicate"));
    }

    @Test
    void checks_twenty_thousand_triples_in_seconds() {
        Model document = fixture("good-document.ttl");
        Model figure = figureAndEvidence(document);
        int copies = (int) (20_000 / figure.size());
        for (int copy = 0; copy < copies; copy++) {
            String suffix = "-" + copy;
            figure.listStatements()
                    .forEach(statement -> document.add(
                            renamed(statement.getSubject(), suffix).asResource(),
                            statement.getPredicate(),
                            renamed(statement.getObject(), suffix)));
        }
        ValidationReport report = Assertions.assertTimeout(Duration.ofSeconds(20), () -> validate(document.getGraph()));
        assertTrue(report.conforms(), () -> describe(report));
    }

    @Test
    void a_stored_document_still_conforms() {
        Dataset store = TDB2Factory.createDataset();
        Txn.executeWrite(store, () -> store.getDefaultModel().add(fixture("good-document.ttl")));
        ValidationReport report =
                Txn.calculateRead(store, () -> validate(store.getDefaultModel().getGraph()));
        assertTrue(report.conforms(), () -> describe(report));
    }

    private static Model figureAndEvidence(Model document) {
        Model part = ModelFactory.createDefaultModel();
        document.listStatements()
                .filterKeep(statement -> statement.getSubject().toString().contains("/fact/figure"))
                .forEach(part::add);
        return part;
    }

    private static RDFNode renamed(RDFNode node, String suffix) {
        return node.isURIResource() && node.asResource().getURI().contains("/fact/figure")
                ? ResourceFactory.createResource(
                        node.asResource().getURI().replace("/fact/figure", "/fact/figure" + suffix))
                : node;
    }

    private static Set<String> listOf(String shape) {
        return CONTRACT
                .getResource(FGSH + shape)
                .getRequiredProperty(sh("in"))
                .getObject()
                .as(RDFList.class)
                .asJavaList()
                .stream()
                .map(node -> node.asResource().getURI())
                .collect(Collectors.toSet());
    }

    private static Property sh(String name) {
        return ResourceFactory.createProperty(SH, name);
    }

    private static ValidationReport validate(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph);
    }

    private static Set<String> brokenShapes(Model document) {
        return validate(document.getGraph()).getEntries().stream()
                .map(ReportEntry::source)
                .map(Node::getLocalName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String describe(ValidationReport report) {
        return report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.source() + ": " + entry.message())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String[]> breaches() {
        return text("breaches.tsv").lines().skip(1).map(line -> line.split("\t", 2));
    }

    private static String prologue() {
        return Vocabulary.prefixes().getNsPrefixMap().entrySet().stream()
                .map(prefix -> "PREFIX %s: <%s>%n".formatted(prefix.getKey(), prefix.getValue()))
                .collect(Collectors.joining(
                        "",
                        "PREFIX t: <https://w3id.org/filigraph/id/fact/>\n",
                        "PREFIX doc: <https://w3id.org/filigraph/id/document/>\n"));
    }

    private static Model fixture(String name) {
        return RDFDataMgr.loadModel("org/filigraph/rdf/" + name);
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(ShapesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.filigraph.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.rdf.OntologyFiles;
import org.filigraph.rdf.Vocabulary;

/**
 * The ontology as it was built into the program, told in one language. Immutable, safe for threads.
 *
 * @param title of the whole
 * @param description of the whole
 * @param classes in the order of their names
 * @param properties in the order of their names
 * @param schemes the closed lists
 * @param graph all of it as RDF
 */
public record OntologyView(
        String title,
        String description,
        List<Term> classes,
        List<Term> properties,
        List<Scheme> schemes,
        Graph graph) {
    /**
     * A class or property.
     *
     * @param name the end of its IRI
     * @param above classes or properties that it is a kind of, in this ontology or in shared ones
     * @param domain of what it is said
     * @param range what its values are
     */
    public record Term(
            String id,
            String name,
            String label,
            String definition,
            List<Ref> above,
            List<Ref> domain,
            List<Ref> range) {}

    /** A closed list of concepts. */
    public record Scheme(String id, String name, String label, String definition, List<Term> concepts) {}

    /** Whether a concept's IRI ends in a name that stands for nothing else on a page of all terms. */
    public boolean isAnchor(Term concept) {
        return concept.id().startsWith(Vocabulary.FG)
                && Stream.concat(classes.stream(), properties.stream())
                        .noneMatch(term -> term.id().equals(concept.id()));
    }

    /**
     * Reads it from the program's own files.
     *
     * @param language in which it is told, as ISO 639 writes it
     */
    public static OntologyView load(String language) {
        return new Teller(language).ontology();
    }

    /** Tells the ontology in one language. */
    private record Teller(String language) {
        private OntologyView ontology() {
            Model model = ModelFactory.createModelForGraph(OntologyFiles.terms());
            Resource ontology = model.createResource(Vocabulary.ONTOLOGY);
            return new OntologyView(
                    text(ontology, DCTerms.title).orElse(""),
                    text(ontology, DCTerms.description).orElse(""),
                    terms(model, OWL.Class),
                    Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                            .flatMap(type -> terms(model, type).stream())
                            .sorted(Comparator.comparing(Term::name))
                            .toList(),
                    schemes(model),
                    model.getGraph());
        }

        private List<Term> terms(Model model, Resource type) {
            return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
                    .filter(Resource::isURIResource)
                    .map(this::term)
                    .sorted(Comparator.comparing(Term::name))
                    .toList();
        }

        private List<Scheme> schemes(Model model) {
            return model.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList().stream()
                    .map(scheme -> new Scheme(
                            scheme.getURI(),
                            NameIndex.lastPart(scheme.getURI()),
                            label(scheme),
                            text(scheme, SKOS.definition).orElse(""),
                            model.listSubjectsWithProperty(SKOS.inScheme, scheme).toList().stream()
                                    .map(this::term)
                                    .sorted(Comparator.comparing(Term::label))
                                    .toList()))
                    .sorted(Comparator.comparing(Scheme::label))
                    .toList();
        }

        private Term term(Resource term) {
            return new Term(
                    term.getURI(),
                    NameIndex.lastPart(term.getURI()),
                    label(term),
                    text(term, RDFS.comment)
                            .or(() -> text(term, SKOS.definition))
                            .orElse(""),
                    refs(term, RDFS.subClassOf, RDFS.subPropertyOf, SKOS.broader),
                    refs(term, RDFS.domain),
                    refs(term, RDFS.range));
        }

        private List<Ref> refs(Resource term, Property... properties) {
            return Stream.of(properties)
                    .flatMap(property -> term.listProperties(property).toList().stream())
                    .map(statement -> statement.getObject())
                    .filter(RDFNode::isURIResource)
                    .map(RDFNode::asResource)
                    .map(above -> new Ref(above.getURI(), shortName(above)))
                    .sorted(Comparator.comparing(Ref::label))
                    .toList();
        }

        /** With the prefix that everyone knows: {@code schema:Organization}. */
        private String shortName(Resource resource) {
            String shortForm = Vocabulary.prefixes().qnameFor(resource.getURI());
            return shortForm == null ? resource.getURI() : shortForm;
        }

        private String label(Resource resource) {
            return text(resource, SKOS.prefLabel)
                    .or(() -> text(resource, RDFS.label))
                    .orElseGet(() -> NameIndex.lastPart(resource.getURI()));
        }

        private Optional<String> text(Resource resource, Property property) {
            return resource.listProperties(property, language).toList().stream()
                    .map(statement -> statement.getString())
                    .sorted()
                    .findFirst();
        }
    }
}

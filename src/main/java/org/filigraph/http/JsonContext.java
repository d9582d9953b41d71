package org.filigraph.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.OntologyView;

/**
 * The JSON-LD context of the JSON that is served: what each of its names means. With it, a list is read as the facts or
 * things it holds and a fact or thing as what the graph says of it. Words of evidence have selectors of their own in the
 * graph and are left out here.
 */
final class JsonContext {
    private static final String SCHEMA = "schema:";

    /** Names of other vocabularies that things and documents have. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            SCHEMA,
            List.of("population", "containedInPlace", "startDate", "endDate", "location", "organizer", "sameAs"),
            "dcterms:",
            List.of("title", "issued", "publisher", "source", "language", "license", "identifier"),
            "skos:",
            List.of(
                    "altLabel",
                    "broader",
                    "narrower",
                    "inScheme",
                    "topConceptOf",
                    "definition",
                    "notation",
                    "exactMatch",
                    "closeMatch"),
            "geo:",
            List.of("lat", "long"),
            "org:",
            List.of("member", "organization"),
            "oa:",
            List.of("hasBody"));

    private JsonContext() {}

    /** The context, as it is served. */
    static Map<String, Object> of(OntologyView ontology) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("@version", 1.1);
        Vocabulary.prefixes().getNsPrefixMap().forEach(terms::put);
        OTHERS.forEach((prefix, names) -> names.forEach(name -> terms.put(name, prefix + name)));
        ontology.properties().forEach(term -> terms.put(term.name(), term.id()));
        ontology.classes().forEach(term -> terms.put(term.name(), term.id()));
        terms.put("Concept", SKOS.Concept.getURI());
        terms.put("label", RDFS.label.getURI());
        terms.put("items", "@graph");
        terms.put("evidence", "prov:wasDerivedFrom");
        terms.put("RelationFact", relation());
        // of an evidence: said of its selectors in the graph
        for (String name : List.of("start", "end", "quote", "prefix", "suffix", "clauseEnd", "textFragment")) {
            terms.put(name, null);
        }
        terms.put("title", DCTerms.title.getURI());
        terms.put("member", ORG.member.getURI());
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@context", terms);
        return context;
    }

    /** In a statement of a tie these names mean the parts of the statement. */
    private static Map<String, Object> relation() {
        return Map.of(
                "@id",
                Vocabulary.RelationFact.getURI(),
                "@context",
                Map.of(
                        "subject", RDF.subject.getURI(),
                        "predicate", RDF.predicate.getURI(),
                        "object", RDF.object.getURI()));
    }
}

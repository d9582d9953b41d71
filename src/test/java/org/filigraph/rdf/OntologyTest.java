package org.filigraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private static final Model TERMS = read("filigraph.ttl");
    private static final Model SCHEMES = read("schemes.ttl");
    private static final Model SHAPES = read("shapes.ttl");
    private static final Model ONTOLOGY = ModelFactory.createUnion(TERMS, SCHEMES);
    private static final Set<Resource> CLASS = Set.of(OWL.Class);
    private static final Set<Resource> PROPERTY = Set.of(OWL.ObjectProperty, OWL.DatatypeProperty);
    private static final Set<Resource> INDIVIDUAL = Set.of(SKOS.Concept, SKOS.ConceptScheme);

    @Test
    void every_class_and_individual_has_a_constant_and_the_reverse() {
        assertEquals(
                declared(
                        Stream.of(CLASS, INDIVIDUAL).flatMap(Collection::stream).collect(Collectors.toSet())),
                constants(type -> !type.equals(Property.class)));
    }

    @Test
    void every_property_has_a_constant_and_the_reverse() {
        assertEquals(declared(PROPERTY), constants(Property.class::equals));
    }

    @Test
    void a_constant_is_named_as_its_term() {
        constantFields()
                .forEach(field -> assertEquals(
                        Vocabulary.FG + field.getName(), value(field).getURI()));
    }

    @Test
    void terms_keep_the_case_of_their_kind() {
        declared(CLASS).forEach(iri -> assertTrue(Character.isUpperCase(initial(iri)), iri));
        Stream.of(PROPERTY, INDIVIDUAL)
                .flatMap(types -> declared(types).stream())
                .forEach(iri -> assertTrue(Character.isLowerCase(initial(iri)), iri));
    }

    @Test
    void every_term_has_one_label_and_one_definition_in_French_and_in_English() {
        Map<String, String> faults = new TreeMap<>();
        Stream.of(CLASS, PROPERTY).flatMap(Collection::stream).forEach(type -> TERMS.listSubjectsWithProperty(
                        RDF.type, type)
                .forEach(term -> checkWords(term, RDFS.label, RDFS.comment, faults)));
        Stream.of(SKOS.Concept, SKOS.ConceptScheme, SKOS.Collection)
                .forEach(type -> SCHEMES.listSubjectsWithProperty(RDF.type, type)
                        .forEach(term -> checkWords(term, SKOS.prefLabel, SKOS.definition, faults)));
        assertEquals(Map.of(), faults);
    }

    @Test
    void every_term_says_where_it_is_defined() {
        Set<String> orphans = Stream.of(CLASS, PROPERTY, INDIVIDUAL)
                .flatMap(types -> declared(types).stream())
                .filter(iri -> !ONTOLOGY.getResource(iri)
                        .hasProperty(RDFS.isDefinedBy, ONTOLOGY.getResource(Vocabulary.ONTOLOGY)))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), orphans);
    }

    @Test
    void every_class_stands_under_one_of_a_shared_vocabulary() {
        Set<String> alone = declared(CLASS).stream()
                .filter(iri -> superClasses(TERMS.getResource(iri)).noneMatch(OntologyTest::isForeign))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), alone);
    }

    @Test
    void terms_and_schemes_have_no_blank_nodes() {
        Set<Statement> blank = ONTOLOGY.listStatements()
                .filterKeep(statement ->
                        statement.getSubject().isAnon() || statement.getObject().isAnon())
                .toSet();
        assertEquals(Set.of(), blank);
    }

    @Test
    void terms_and_shapes_use_declared_terms_alone() {
        Set<String> known = Stream.of(CLASS, PROPERTY, INDIVIDUAL)
                .flatMap(types -> declared(types).stream())
                .collect(Collectors.toSet());
        SCHEMES.listSubjectsWithProperty(RDF.type, SKOS.Concept).forEach(concept -> known.add(concept.getURI()));
        Set<String> unknown = Stream.of(TERMS, SCHEMES, SHAPES)
                .flatMap(model -> model.listStatements().toList().stream())
                .flatMap(
                        statement -> Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject()))
                .filter(RDFNode::isURIResource)
                .map(node -> node.asResource().getURI())
                .filter(iri -> Stream.of(Vocabulary.FG, Vocabulary.FGI, Vocabulary.FGS, Vocabulary.FGK)
                        .anyMatch(iri::startsWith))
                .filter(iri -> !known.contains(iri))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void prefixes_of_the_files_are_those_of_Java() {
        Map<String, String> ours = Vocabulary.prefixes().getNsPrefixMap();
        Stream.of(TERMS, SCHEMES, SHAPES).forEach(model -> model.getNsPrefixMap()
                .forEach((prefix, namespace) -> assertEquals(namespace, ours.getOrDefault(prefix, namespace))));
    }

    @Test
    void prefixes_cannot_be_changed() {
        assertThrows(RuntimeException.class, () -> Vocabulary.prefixes().setNsPrefix("fg", "https://example.org/"));
    }

    @Test
    void the_notation_of_a_concept_is_its_key() {
        SCHEMES.listSubjectsWithProperty(RDF.type, SKOS.Concept).forEach(concept -> {
            String notation = concept.getRequiredProperty(SKOS.notation).getString();
            if (concept.hasProperty(SKOS.inScheme, Vocabulary.units)) {
                assertEquals(Units.unit(notation), concept);
            } else {
                assertEquals(notation, localPart(concept.getURI()));
            }
        });
    }

    @Test
    void a_concept_is_at_the_top_of_its_scheme_or_below_another() {
        SCHEMES.listSubjectsWithProperty(RDF.type, SKOS.Concept).forEach(concept -> {
            Resource scheme = concept.getRequiredProperty(SKOS.inScheme).getResource();
            boolean top = concept.hasProperty(SKOS.topConceptOf, scheme);
            assertEquals(top, SCHEMES.contains(scheme, SKOS.hasTopConcept, concept), concept.getURI());
            assertEquals(top, !concept.hasProperty(SKOS.broader), concept.getURI());
            concept.listProperties(SKOS.broader)
                    .forEach(broader ->
                            assertTrue(broader.getResource().hasProperty(SKOS.inScheme, scheme), concept.getURI()));
        });
    }

    @Test
    void preferred_labels_are_unique_in_a_scheme() {
        Map<String, Long> uses = SCHEMES.listStatements(null, SKOS.prefLabel, (RDFNode) null).toList().stream()
                .filter(statement -> statement.getSubject().hasProperty(SKOS.inScheme))
                .map(statement -> statement
                                .getSubject()
                                .getRequiredProperty(SKOS.inScheme)
                                .getResource() + " " + statement.getObject())
                .collect(Collectors.groupingBy(use -> use, TreeMap::new, Collectors.counting()));
        uses.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), uses);
    }

    @Test
    void indicators_and_sectors_are_those_of_the_contract() {
        assertEquals(keysOf("indicators.csv"), members(Vocabulary.INDICATORS));
        assertEquals(keysOf("sectors.csv"), members(Vocabulary.SECTORS));
    }

    @Test
    void every_word_of_the_contract_leads_to_its_concept() {
        for (String table : List.of("indicators.csv", "sectors.csv")) {
            String namespace = table.startsWith("indicators") ? Vocabulary.FGI : Vocabulary.FGS;
            for (CSVRecord row : contract(table)) {
                Set<String> words = Stream.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
                        .flatMap(
                                property -> SCHEMES
                                        .getResource(namespace + row.get("key"))
                                        .listProperties(property, "fr")
                                        .toList()
                                        .stream())
                        .map(Statement::getString)
                        .collect(Collectors.toSet());
                String left = row.get("fr");
                for (String word : words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList()) {
                    left = left.replace(word, "");
                }
                assertEquals("", left.replaceAll("[, ]", ""), row.get("key"));
            }
        }
    }

    @Test
    void sectors_are_matched_to_the_nomenclature_of_activities() {
        Set<String> known = rows(shared("reference/naf_rev2_fr.tsv"), CSVFormat.TDF).stream()
                .map(row -> row.get("nace2_iri"))
                .collect(Collectors.toSet());
        for (CSVRecord row : contract("sectors.csv")) {
            Set<String> matches =
                    SCHEMES.listObjectsOfProperty(Vocabulary.sector(row.get("key")), SKOS.closeMatch).toList().stream()
                            .map(RDFNode::toString)
                            .collect(Collectors.toSet());
            String nace = row.get("nace");
            assertEquals(
                    nace.isEmpty() ? Set.of() : Set.of("http://data.europa.eu/ux2/nace2/" + nace.replace(".", "")),
                    matches);
            assertTrue(known.containsAll(matches), () -> row.get("key") + " matches an unknown class");
        }
    }

    /** A unit that the graph lacks would make the whole document be refused. */
    @Test
    void has_every_unit_that_is_read_from_texts() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<String> rows = Files.lines(Path.of("src/main/resources/lexicon/units.tsv"))) {
            rows.filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t", 2)[0])
                    .forEach(read::add);
        }
        try (Stream<Path> examples = Files.list(Path.of("src/main/resources/examples"))) {
            for (Path example : (Iterable<Path>) examples::iterator) {
                Matcher unit = Pattern.compile("; unit: ([^;\\s]+)").matcher(Files.readString(example));
                while (unit.find()) {
                    read.add(unit.group(1));
                }
            }
        }
        assertTrue(read.contains("km/h") && read.contains("EUR"), read.toString());
        read.removeAll(Units.codes());
        assertEquals(Set.of(), read);
    }

    @Test
    void a_unit_has_one_code_and_one_address() {
        assertEquals(Units.codes(), members(Vocabulary.units.getURI()));
        Units.codes()
                .forEach(code -> assertEquals(code, Units.code(Units.unit(code).getURI())));
        assertThrows(IllegalArgumentException.class, () -> Units.unit("furlong"));
        assertThrows(IllegalArgumentException.class, () -> Units.code("http://qudt.org/vocab/unit/FUR"));
    }

    @Test
    void keys_of_the_contract_become_terms() {
        assertEquals(
                "https://w3id.org/filigraph/indicator/employment",
                Vocabulary.indicator("employment").getURI());
        assertEquals(
                "https://w3id.org/filigraph/sector/health",
                Vocabulary.sector("health").getURI());
        assertEquals(
                "https://w3id.org/filigraph/kind/contract",
                Vocabulary.kind("contract").getURI());
        assertEquals(Vocabulary.spinOffOf, Vocabulary.relation("spinOffOf"));
        assertEquals(Vocabulary.moreThan, Vocabulary.modifier("moreThan"));
        assertEquals(Vocabulary.about, Vocabulary.modifier("about"));
        assertEquals(Vocabulary.rank, Vocabulary.measure("rank"));
        assertEquals(Vocabulary.target, Vocabulary.status("target"));
        assertEquals(Vocabulary.denied, Vocabulary.modality("denied"));
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.relation("marriedTo"));
    }

    private static void checkWords(Resource term, Property label, Property definition, Map<String, String> faults) {
        for (Property property : List.of(label, definition)) {
            for (String language : List.of("fr", "en")) {
                List<Literal> words = term.listProperties(property, language)
                        .mapWith(Statement::getLiteral)
                        .toList();
                if (words.size() != 1 || words.get(0).getString().isBlank()) {
                    faults.put(term.getURI(), property.getLocalName() + "@" + language + " " + words);
                }
            }
        }
    }

    private static Stream<Resource> superClasses(Resource type) {
        return type.listProperties(RDFS.subClassOf).toList().stream()
                .map(Statement::getResource)
                .flatMap(parent -> Stream.concat(Stream.of(parent), superClasses(parent)));
    }

    private static boolean isForeign(Resource resource) {
        return !resource.getURI().startsWith(Vocabulary.FG);
    }

    private static Set<String> members(String scheme) {
        return SCHEMES.listSubjectsWithProperty(SKOS.inScheme, SCHEMES.getResource(scheme)).toList().stream()
                .map(concept -> concept.getRequiredProperty(SKOS.notation).getString())
                .collect(Collectors.toSet());
    }

    private static Set<String> declared(Set<Resource> types) {
        return types.stream()
                .flatMap(type -> ONTOLOGY.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .map(Resource::getURI)
                .filter(iri -> iri.startsWith(Vocabulary.FG))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(Predicate<Class<?>> type) {
        return constantFields()
                .filter(field -> type.test(field.getType()))
                .map(field -> value(field).getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Field> constantFields() {
        return Arrays.stream(Vocabulary.class.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()));
    }

    private static Resource value(Field field) {
        try {
            return (Resource) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static char initial(String iri) {
        return localPart(iri).charAt(0);
    }

    private static String localPart(String iri) {
        return iri.replaceFirst(".*[/#]", "");
    }

    private static Set<String> keysOf(String table) {
        return contract(table).stream().map(row -> row.get("key")).collect(Collectors.toSet());
    }

    private static List<CSVRecord> contract(String table) {
        return rows(shared("contract/" + table), CSVFormat.DEFAULT);
    }

    private static Path shared(String file) {
        Path path = Path.of(System.getProperty("filigraph.shared", "../shared"), file);
        assumeTrue(Files.exists(path), "skipped: there is no " + path);
        return path;
    }

    private static List<CSVRecord> rows(Path table, CSVFormat format) {
        CSVFormat withHeader =
                format.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, withHeader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Read with warnings as errors: a bad address or literal must not pass. */
    private static Model read(String file) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source("ontology/" + file)
                .lang(Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(model);
        return model;
    }
}

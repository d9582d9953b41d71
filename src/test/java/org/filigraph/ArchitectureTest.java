package org.filigraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the code to the picture in ARCHITECTURE.md: one line of packages, read in one direction. */
class ArchitectureTest {
    private static final String ALL = "org.filigraph..";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.filigraph");

    /** Each package, which others it may know, and why no more. */
    private enum Room {
        DOCUMENT("bytes become text before anything else is known of them"),
        TEXT("a text is cut up without knowing what its words mean", DOCUMENT),
        MENTION("names, numbers and dates are recognised before anything is claimed of them", DOCUMENT, TEXT),
        FACT("what a text claims does not depend on how a graph spells it", DOCUMENT, TEXT, MENTION),
        EXTRACT("facts are read from mentions, whoever wants them", DOCUMENT, TEXT, MENTION, FACT),
        RDF("triples are made from facts, wherever they are stored", DOCUMENT, TEXT, MENTION, FACT),
        STORE("a store keeps any graph that fits the shapes, also one from a dump", RDF),
        COMPARE(
                "which statements can be so together is a matter of numbers and dates, wherever they are kept",
                DOCUMENT),
        VIEW(
                "what is shown is read from the graph alone, so that a dump serves as well as an extraction",
                RDF,
                STORE,
                COMPARE),
        HTTP(
                "what is served is read through views; a document is read by what the wiring hands in",
                DOCUMENT,
                RDF,
                STORE,
                VIEW),
        SPARQL(
                "the endpoint is on the store; it shares errors and negotiation with the other routes",
                RDF,
                STORE,
                HTTP),
        IDENTITY(
                "which names mean one thing is decided on what the graph says, and on what words say of names",
                DOCUMENT,
                TEXT,
                MENTION,
                RDF,
                STORE),
        INGEST(
                "ingestion runs the chain up to the store, and serves nothing",
                DOCUMENT,
                TEXT,
                MENTION,
                FACT,
                EXTRACT,
                RDF,
                STORE,
                IDENTITY),
        LINK("things are looked for elsewhere by what the graph says of them", DOCUMENT, TEXT, RDF, STORE),
        EVALUATE("facts are judged in the shape of the contract, whoever read them"),
        APP(
                "the wiring knows everything, and nothing knows it",
                DOCUMENT,
                TEXT,
                MENTION,
                FACT,
                EXTRACT,
                RDF,
                STORE,
                VIEW,
                HTTP,
                SPARQL,
                INGEST,
                IDENTITY,
                LINK,
                EVALUATE);

        private final String because;

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
        private final List<Room> known;

        Room(String because, Room... known) {
            this.because = because;
            this.known = List.of(known);
        }

        String packages() {
            return "org.filigraph." + name().toLowerCase(java.util.Locale.ROOT) + "..";
        }

        String[] reach() {
            return Stream.concat(Stream.of(this), known.stream())
                    .map(Room::packages)
                    .toArray(String[]::new);
        }
    }

    private static final String TIES = "org.filigraph.extract.relation.";

    /** Each room that reads ties, which of the others it may know, and why no more. */
    private enum TieRoom {
        WORD("what a word can be does not depend on who is meant"),
        BODY("who is meant is found before anything is told of him", WORD),
        PHRASE("what a phrase tells is found before it is tied to anybody", WORD, BODY),
        PLACE("where bodies are can be read and changed alone", WORD, BODY, PHRASE),
        FIELD("what bodies work in can be read and changed alone", WORD, BODY, PHRASE),
        PRODUCT("what bodies make can be read and changed alone", WORD, BODY, PHRASE),
        MONEY("who pays can be read and changed alone", WORD, BODY, PHRASE),
        CUSTOMER("who buys can be read and changed alone", WORD, BODY, PHRASE),
        OWNER("whose a body is can be read and changed alone", WORD, BODY, PHRASE),
        PARTNER("of those who help, whoever pays is no partner", WORD, BODY, PHRASE, MONEY),
        LIST("what stands in brackets may go on as a description does", WORD, BODY, PHRASE, FIELD),
        FRAME(
                "a frame of the table gives way to what the rooms for some ties read better",
                WORD,
                BODY,
                PHRASE,
                FIELD,
                OWNER,
                PARTNER);

        private final String because;

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
        private final List<TieRoom> known;

        TieRoom(String because, TieRoom... known) {
            this.because = because;
            this.known = List.of(known);
        }

        String folder() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        String[] reach() {
            return Stream.concat(Stream.of(this), known.stream())
                    .map(room -> TIES + room.folder())
                    .toArray(String[]::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_room_of_ties_knows_only_those_that_it_stands_on(TieRoom room) {
        classes()
                .that()
                .resideInAPackage(TIES + room.folder())
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAnyPackage(TIES.replaceAll("\\.$", ".."))).or(resideInAnyPackage(room.reach())))
                .because(room.because)
                .check(CODE);
    }

    @ParameterizedTest
    @EnumSource
    void a_package_knows_only_those_before_it(Room room) {
        classes()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ALL)).or(resideInAnyPackage(room.reach())))
                .because(room.because)
                .check(CODE);
    }

    @Test
    void every_package_has_its_place_in_the_picture() throws IOException {
        assertEquals(
                Arrays.stream(Room.values())
                        .map(room -> room.packages().replaceAll("^org\\.filigraph\\.|\\.\\.$", ""))
                        .collect(Collectors.toCollection(TreeSet::new)),
                folders("src/main/java/org/filigraph"));
        assertEquals(
                Arrays.stream(TieRoom.values()).map(TieRoom::folder).collect(Collectors.toCollection(TreeSet::new)),
                folders("src/main/java/org/filigraph/extract/relation"));
    }

    private static Set<String> folders(String parent) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(parent))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void what_is_served_knows_nothing_of_how_facts_are_read() {
        noClasses()
                .that()
                .resideInAnyPackage("org.filigraph.view..", "org.filigraph.http..", "org.filigraph.pages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.filigraph.text..",
                        "org.filigraph.mention..",
                        "org.filigraph.extract..",
                        "org.filigraph.fact..")
                .because("everything that is served is in the graph: a dump from elsewhere serves as well")
                .check(CODE);
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        for (String rooms : List.of("org.filigraph.(*)..", "org.filigraph.extract.(*)..", TIES + "(*)..")) {
            slices().matching(rooms)
                    .should()
                    .beFreeOfCycles()
                    .because("a circle of packages can only be understood, tested and changed as one")
                    .check(CODE);
        }
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto)$")
                .because("such a name says nothing of the domain, and collects what has no place")
                .check(CODE);
    }

    @Test
    void graph_nodes_are_made_in_the_room_of_rdf() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.filigraph.document..",
                        "org.filigraph.text..",
                        "org.filigraph.mention..",
                        "org.filigraph.extract..",
                        "org.filigraph.fact..",
                        "org.filigraph.store..",
                        "org.filigraph.ingest..",
                        "org.filigraph.app..")
                .should()
                .callMethod(NodeFactory.class, "createURI", String.class)
                .orShould()
                .callMethod(ResourceFactory.class, "createResource", String.class)
                .orShould()
                .callMethod(ResourceFactory.class, "createProperty", String.class)
                .because("an identifier that is made in two places will be made in two ways")
                .check(CODE);
    }

    @Test
    void only_iris_and_the_vocabulary_know_how_identifiers_are_built() throws IOException {
        Set<String> mayKnow = Set.of("Iris.java", "Vocabulary.java", "ServerSettings.java", "Setting.java");
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$", "");
                if (code.contains("w3id.org/filigraph")
                        && !mayKnow.contains(file.getFileName().toString())) {
                    found.put(file.toString(), "holds the base of our identifiers: ask rdf.Iris for them");
                }
            }
        }
        assertEquals(Map.of(), found);
    }

    @Test
    void only_the_command_line_ends_the_process() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.filigraph.app..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a part that fails tells its caller")
                .check(CODE);
    }

    @Test
    void only_the_command_line_speaks_to_the_terminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.filigraph.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("results are piped and errors are told in one line; everything else is logged")
                .check(CODE);
    }
}

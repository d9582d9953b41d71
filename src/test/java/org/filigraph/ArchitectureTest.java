package org.filigraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The directions in which packages may depend on each other. Nothing is exempted. */
class ArchitectureTest {
    /** document → text → mention → fact → rdf → store → view → http: each may use those before it. */
    private static final List<String> CHAIN =
            List.of("document", "text", "mention", "fact", "rdf", "store", "view", "http");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.filigraph");

    private static String in(String name) {
        return "org.filigraph." + name + "..";
    }

    @Test
    void data_flows_one_way() {
        for (int i = 0; i < CHAIN.size(); i++) {
            List<String> later = new ArrayList<>(CHAIN.subList(i + 1, CHAIN.size()));
            later.addAll(List.of("ingest", "sparql", "app"));
            noClasses()
                    .that()
                    .resideInAPackage(in(CHAIN.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later.stream().map(ArchitectureTest::in).toArray(String[]::new))
                    .because("a document becomes text, mentions, facts, triples, a store, views, HTTP: in that order")
                    .check(CODE);
        }
    }

    @Test
    void what_is_served_is_read_from_the_graph_alone() {
        noClasses()
                .that()
                .resideInAnyPackage(in("view"), in("http"), in("sparql"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("text"), in("mention"), in("fact"), in("ingest"))
                .because("a graph loaded from a dump must serve as well as one just extracted")
                .check(CODE);
    }

    @Test
    void ingestion_ends_at_the_store() {
        noClasses()
                .that()
                .resideInAPackage(in("ingest"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("view"), in("http"), in("sparql"), in("app"))
                .because("ingestion runs the chain up to the store and knows nothing of how it is served")
                .check(CODE);
    }

    @Test
    void nothing_depends_on_the_program() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("app"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("app"))
                .because("app wires the parts by hand; the parts don't know it")
                .check(CODE);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("org.filigraph.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a reader must be able to begin somewhere")
                .check(CODE);
    }

    @Test
    void names_tell_what_a_thing_is() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .because("such names hide the concept")
                .check(CODE);
    }

    @Test
    void the_command_line_is_the_only_one_to_end_the_process() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("app"))
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a part that fails tells its caller")
                .check(CODE);
    }

    @Test
    void every_class_stands_in_a_package_of_the_design() {
        List<String> packages =
                new ArrayList<>(CHAIN.stream().map(ArchitectureTest::in).toList());
        packages.addAll(List.of(in("ingest"), in("sparql"), in("app"), in("link"), in("pages")));
        classes()
                .should()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .because("a new room is decided, not slipped in")
                .check(CODE);
    }
}

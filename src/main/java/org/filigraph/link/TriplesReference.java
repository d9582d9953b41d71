package org.filigraph.link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.text.NameForm;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A dump in N-Triples or another RDF format, also gzipped, in which what is said of a thing stands together, as in the
 * usual dumps: read thing by thing. Names are taken from {@code skos:prefLabel}, {@code rdfs:label} and the like.
 */
public final class TriplesReference implements Reference {
    static {
        JenaSystem.init();
    }

    private static final Set<String> NAMES = Set.of(
            SKOS.prefLabel.getURI(),
            RDFS.label.getURI(),
            "http://xmlns.com/foaf/0.1/name",
            "http://schema.org/name",
            "https://schema.org/name");
    private static final Set<String> ALIASES =
            Set.of(SKOS.altLabel.getURI(), "http://schema.org/alternateName", "https://schema.org/alternateName");
    private static final Set<String> PLACES =
            WordSet.of("http://schema.org/addressLocality https://schema.org/addressLocality");

    private final Path file;
    private final Naming naming;
    private final @Nullable String kind;

    /** Prepares reading; for {@code kind} see {@link TableReference}. */
    public TriplesReference(Path file, Naming naming, @Nullable String kind) {
        this.file = file;
        this.naming = naming;
        this.kind = kind;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void read(Consumer<Entry> entries, Consumer<String> complaints) {
        if (!Files.isReadable(file)) {
            throw new LinkProblem("the dump " + file + " is not there", "check its name and rights", null);
        }
        Things things = new Things(entries, complaints);
        try {
            RDFParser.source(file)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(things);
        } catch (RiotException e) {
            throw new LinkProblem(
                    "the dump " + file + " can't be read further: " + e.getMessage(),
                    "nothing was linked from it; correct it or download it again",
                    e);
        }
    }

    private final class Things extends StreamRDFBase {
        private final Consumer<Entry> entries;
        private final Consumer<String> complaints;
        private final Seen seen = new Seen();
        private @Nullable Node thing;
        private List<String> names = new ArrayList<>();
        private List<String> aliases = new ArrayList<>();
        private List<String> places = new ArrayList<>();

        Things(Consumer<Entry> entries, Consumer<String> complaints) {
            this.entries = entries;
            this.complaints = complaints;
        }

        @Override
        public void triple(Triple triple) {
            if (!triple.getSubject().equals(thing)) {
                finish();
                thing = triple.getSubject();
            }
            String property = triple.getPredicate().getURI();
            Node value = triple.getObject();
            if (value.isLiteral()) {
                String text = value.getLiteralLexicalForm();
                if (NAMES.contains(property)) {
                    // a French name goes before the others
                    names.add(value.getLiteralLanguage().startsWith("fr") ? 0 : names.size(), text);
                } else if (ALIASES.contains(property)) {
                    aliases.add(text);
                } else if (PLACES.contains(property)) {
                    places.add(text);
                }
            }
        }

        @Override
        public void finish() {
            if (thing != null && thing.isURI() && !names.isEmpty()) {
                String iri = thing.getURI();
                if (seen.add(iri)) {
                    List<String> others = new ArrayList<>(names.subList(1, names.size()));
                    others.addAll(aliases);
                    String scheme = naming.schemeOf(iri)
                            .orElseThrow(() -> new LinkProblem(
                                    "of which scheme <" + iri + "> is an identifier is not known",
                                    "name the scheme, as in --scheme wikidata",
                                    null));
                    List<String> acronyms = others.stream()
                            .filter(name -> NameForm.of(name).isAcronym())
                            .toList();
                    entries.accept(new Entry(
                            iri,
                            iri,
                            scheme,
                            names.get(0),
                            others,
                            acronyms,
                            kind == null ? List.of() : List.of(kind),
                            places,
                            List.of(),
                            true));
                } else {
                    complaints.accept(file + ": <" + iri + "> stands in two places; only the first counts");
                }
            }
            thing = null;
            names = new ArrayList<>();
            aliases = new ArrayList<>();
            places = new ArrayList<>();
        }
    }
}

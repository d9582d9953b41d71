package org.filigraph.rdf;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.filigraph.document.Document;
import org.filigraph.document.Metadata;
import org.filigraph.document.Offsets;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Naming;
import org.filigraph.fact.Reading;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Block;
import org.filigraph.text.Blocks;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The graph of one document: the document, its facts with the words they rest on, and the things they name. It holds no
 * blank node and depends on the reading alone, whatever the order of its facts. Immutable, safe for threads.
 */
public final class FactTriples {
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
    private static final int QUOTE_IN_MESSAGE = 60;

    private final Iris iris;
    private final TextPolicy policy;
    private final String version;

    /**
     * Prepares graphs.
     *
     * @param iris names of things
     * @param policy how much of the text goes into the graph
     * @param version of the program that read the facts
     */
    public FactTriples(Iris iris, TextPolicy policy, String version) {
        this.iris = iris;
        this.policy = policy;
        this.version = version;
    }

    /** A fact in one place, which others may repeat. */
    private record Stated(String type, Claim claim, Evidence evidence) {}

    /**
     * The graph of what was read from a document.
     *
     * @throws IllegalArgumentException when a fact uses a key that the ontology lacks; names the fact
     */
    public Graph of(Reading reading) {
        Document document = reading.document();
        Offsets offsets = new Offsets(document.text());
        Things things = new Things(iris, document.id());
        Claims claims = new Claims(things);
        Labels labels = new Labels();
        Set<Territory> territories = new LinkedHashSet<>();
        Map<Node, Stated> facts = new LinkedHashMap<>();
        for (Fact fact : reading.facts()) {
            Claim claim = claim(fact, document, claims);
            claim.things()
                    .forEach((thing, names) -> names.forEach(name -> {
                        labels.add(thing, name);
                        territory(name).ifPresent(territories::add);
                    }));
            if (fact instanceof Naming naming) {
                labels.written(things.of(naming.entity()), naming.label());
            }
            facts.merge(
                    iri(document, fact, claim, offsets),
                    new Stated(fact.type(), claim, fact.evidence()),
                    FactTriples::join);
        }
        Graph graph = GraphFactory.createDefaultGraph();
        Consumer<Triple> out = triple -> graph.add(policy.kept(triple));
        describe(document, offsets, out);
        EvidenceTriples evidence = new EvidenceTriples(iris, policy, document, offsets);
        facts.forEach((fact, stated) -> write(document, fact, stated, evidence, labels, out));
        labels.triples(out);
        ReferenceGraph reference = new ReferenceGraph(iris, Territories.get());
        territories.forEach(territory -> reference.complete(territory, out));
        return graph;
    }

    private static Optional<Territory> territory(Entity entity) {
        return entity.kind() == EntityKind.TERRITORY ? Territories.get().byKey(entity.key()) : Optional.empty();
    }

    private static Claim claim(Fact fact, Document document, Claims claims) {
        try {
            Claim claim = claims.of(fact);
            String speaker = fact.evidence().statedBy();
            return claim.says(Vocabulary.statedBy, speaker == null ? null : Literals.string(speaker));
        } catch (IllegalArgumentException e) {
            String quote = fact.evidence().span().of(document.text());
            String head = quote.length() <= QUOTE_IN_MESSAGE ? quote : quote.substring(0, QUOTE_IN_MESSAGE) + "…";
            throw new IllegalArgumentException(
                    "the " + fact.type() + " read by " + fact.evidence().rule() + " from « " + head + " »: "
                            + e.getMessage(),
                    e);
        }
    }

    private Node iri(Document document, Fact fact, Claim claim, Offsets offsets) {
        Span first = fact.evidence().span();
        return iris.fact(
                document.id(),
                fact.type(),
                claim.contents(),
                offsets.codePoint(first.start()),
                offsets.codePoint(first.end()));
    }

    /** Two rules that read the same from the same words are one fact, by the surer of them. */
    private static Stated join(Stated one, Stated other) {
        Comparator<Stated> surer = Comparator.comparingDouble(
                        (Stated s) -> s.evidence().confidence())
                .thenComparing(s -> s.evidence().rule(), Comparator.reverseOrder());
        boolean first = surer.compare(one, other) >= 0;
        Stated best = first ? one : other;
        Stated rest = first ? other : one;
        return new Stated(best.type(), best.claim(), best.evidence().and(rest.evidence()));
    }

    private void write(
            Document document,
            Node fact,
            Stated stated,
            EvidenceTriples evidence,
            Labels labels,
            Consumer<Triple> out) {
        stated.claim().triples(fact, out);
        add(out, fact, Vocabulary.document, iris.document(document.id()));
        add(out, fact, Vocabulary.rule, Literals.string(stated.evidence().rule()));
        add(
                out,
                fact,
                Vocabulary.confidence,
                Literals.decimal(BigDecimal.valueOf(stated.evidence().confidence())));
        add(out, fact, Prov.wasGeneratedBy, iris.run(version, document.id()));
        String speaker = stated.evidence().statedBy();
        if (speaker != null) {
            labels.speaker(speaker).ifPresent(who -> add(out, fact, Vocabulary.speaker, who));
        }
        for (Span span : stated.evidence().spans()) {
            Node place = evidence.write(fact, span, out);
            add(out, fact, Prov.wasDerivedFrom, place);
            if (stated.type().equals("mention")) {
                add(out, fact, OA.hasTarget, place);
            }
        }
    }

    private void describe(Document document, Offsets offsets, Consumer<Triple> out) {
        Node node = iris.document(document.id());
        Metadata metadata = document.metadata();
        add(out, node, RDF.type, Vocabulary.Document.asNode());
        add(out, node, DCTerms.identifier, Literals.string(document.name()));
        add(out, node, Vocabulary.sha256, Literals.string(document.id()));
        add(out, node, Vocabulary.textSha256, Literals.string(document.textDigest()));
        add(
                out,
                node,
                Vocabulary.characters,
                Literals.offset(offsets.codePoint(document.text().length())));
        add(out, node, DCTerms.title, title(metadata));
        add(out, node, DCTerms.issued, metadata.issued() == null ? null : Literals.date(metadata.issued()));
        add(out, node, DCTerms.publisher, string(metadata.publisher()));
        add(out, node, DCTerms.source, address(metadata.source()));
        add(out, node, DCTerms.language, string(metadata.language()));
        add(out, node, DCTerms.license, licence(metadata.licence()));

        Node run = iris.run(version, document.id());
        add(out, run, RDF.type, Vocabulary.Run.asNode());
        add(out, run, SchemaDO.softwareVersion, Literals.string(version));
        add(out, run, Prov.wasAssociatedWith, iris.software());

        if (policy == TextPolicy.FULL) {
            add(out, node, SchemaDO.text, Literals.string(document.text()));
            passages(document, offsets, out);
        }
    }

    private void passages(Document document, Offsets offsets, Consumer<Triple> out) {
        int number = 0;
        for (Block block : Blocks.of(document.text()).blocks()) {
            Node passage = iris.passage(document.id(), ++number);
            String kind = block.kind().name().toLowerCase(Locale.ROOT);
            add(out, passage, RDF.type, Vocabulary.Passage.asNode());
            add(out, passage, DCTerms.isPartOf, iris.document(document.id()));
            add(
                    out,
                    passage,
                    Vocabulary.start,
                    Literals.offset(offsets.codePoint(block.span().start())));
            add(
                    out,
                    passage,
                    Vocabulary.end,
                    Literals.offset(offsets.codePoint(block.span().end())));
            add(out, passage, Vocabulary.passageKind, Literals.string(kind));
        }
    }

    private static @Nullable Node title(Metadata metadata) {
        String language = metadata.language();
        if (metadata.title() == null
                || language == null
                || !LANGUAGE_TAG.matcher(language).matches()) {
            return string(metadata.title());
        }
        return NodeFactory.createLiteralLang(metadata.title(), language);
    }

    private static @Nullable Node string(@Nullable String text) {
        return text == null ? null : Literals.string(text);
    }

    private static @Nullable Node address(@Nullable URI source) {
        return source == null || !source.isAbsolute() ? null : NodeFactory.createURI(source.toString());
    }

    /** A licence's address is a thing, its name a word. */
    private static @Nullable Node licence(@Nullable String licence) {
        boolean address = licence != null && ADDRESS.matcher(licence).matches();
        return address ? NodeFactory.createURI(licence) : string(licence);
    }

    private static void add(Consumer<Triple> out, Node subject, Property property, @Nullable Node value) {
        if (value != null) {
            out.accept(Triple.create(subject, property.asNode(), value));
        }
    }
}

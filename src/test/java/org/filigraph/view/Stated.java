package org.filigraph.view;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;

/** An invented document of which only what it states matters: written line by line, then stored. */
public final class Stated {
    private final StringBuilder turtle = new StringBuilder();
    private final String id;
    private int facts;

    /**
     * A document that states nothing yet.
     *
     * @param id one letter or digit, of which its hash is made
     * @param issued when it came out; empty where that is not known
     */
    public Stated(String id, String issued) {
        this.id = id.repeat(64);
        Vocabulary.prefixes()
                .getNsPrefixMap()
                .forEach((prefix, name) -> turtle.append("PREFIX %s: <%s>\n".formatted(prefix, name)));
        turtle.append("BASE <%s>\n".formatted(Iris.STANDARD.base()));
        turtle.append("<id/document/%s> a fg:Document ; dcterms:title \"Document %s\" ; fg:sha256 \"%s\" .\n"
                .formatted(this.id, id, this.id));
        if (!issued.isEmpty()) {
            turtle.append("<id/document/%s> dcterms:issued \"%s\"^^xsd:date .\n".formatted(this.id, issued));
        }
    }

    /** States a fact: its class, its words, and its properties in Turtle. */
    public Stated fact(String type, String words, String properties) {
        return factAt(0, type, words, properties);
    }

    private Stated factAt(int start, String type, String words, String properties) {
        String fact = "id/fact/" + id.substring(0, 10) + "%010d".formatted(facts++);
        int end = start + 9;
        String evidence = fact + "/evidence/" + start + "-" + end;
        turtle.append("<%s> a fg:Fact, fg:%s ; %s ; fg:document <id/document/%s> ; prov:wasDerivedFrom <%s> .\n"
                .formatted(fact, type, properties, id, evidence));
        turtle.append("<%s> oa:hasSelector <%s/quote>, <%s/position> .\n".formatted(evidence, evidence, evidence));
        turtle.append("<%s/quote> oa:exact \"%s\" .\n".formatted(evidence, words));
        turtle.append("<%s/position> oa:start %d ; oa:end %d .\n".formatted(evidence, start, end));
        return this;
    }

    /** States a figure on the level of something, in a sector of a region. */
    public Stated figure(String indicator, String words, String value, String properties) {
        return figureAt(0, indicator, words, value, properties);
    }

    /** The same, at an offset of its text. */
    public Stated figureAt(int start, String indicator, String words, String value, String properties) {
        return factAt(
                start,
                "Figure",
                words,
                ("fg:indicator fgi:%s ; fg:measure fg:level ; fg:value %s ; fg:unit unit:NUM ; fg:status fg:actual ; "
                                + "fg:territory <id/territory/region/53> ; %s")
                        .formatted(indicator, value, properties));
    }

    /** Says that all its facts stand in one paragraph. */
    public Stated inOneParagraph() {
        return inParagraphs(9, 1);
    }

    /** Says that its text is paragraphs of one length. */
    public Stated inParagraphs(int length, int number) {
        for (int i = 0; i < number; i++) {
            turtle.append("<id/document/%1$s/passage/%2$d> a fg:Passage ; dcterms:isPartOf <id/document/%1$s> ; "
                            .formatted(id, i)
                    + "fg:start %d ; fg:end %d ; fg:passageKind \"paragraph\" .\n"
                            .formatted(i * length, (i + 1) * length));
        }
        return this;
    }

    /** Puts it into a store. */
    public void into(GraphStore store) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(turtle.toString()), Iris.STANDARD.base(), Lang.TURTLE);
        store.replaceGraph(Iris.STANDARD.documentGraph(id), model.getGraph());
    }
}

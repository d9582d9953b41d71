package org.filigraph.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.filigraph.document.PartialDate;

/** The literals of facts, each in the one form that a store gives back unchanged. */
public final class Literals {
    private Literals() {}

    /** Words of no language. */
    public static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** Words in French. */
    public static Node french(String text) {
        return NodeFactory.createLiteralLang(text, "fr");
    }

    static Node decimal(BigDecimal number) {
        // always with a fraction, as the canonical form of XSD 1.0 has it: TDB2 of Jena 5.6 gives "5"^^xsd:decimal back
        // as "5.0", and then
        // neither finds nor deletes it (apache/jena issue 3404)
        BigDecimal plain = number.stripTrailingZeros();
        return NodeFactory.createLiteralDT(
                (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node offset(int codePoint) {
        return NodeFactory.createLiteralDT(Integer.toString(codePoint), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node date(PartialDate date) {
        XSDDatatype type =
                switch (date.datatype()) {
                    case "gYear" -> XSDDatatype.XSDgYear;
                    case "gYearMonth" -> XSDDatatype.XSDgYearMonth;
                    default -> XSDDatatype.XSDdate;
                };
        return NodeFactory.createLiteralDT(date.iso(), type);
    }
}

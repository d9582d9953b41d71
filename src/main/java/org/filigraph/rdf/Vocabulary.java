package org.filigraph.rdf;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sys.JenaSystem;

/**
 * The terms of our ontology and the prefixes we write. A term keeps its name in Java, as in Jena's own vocabularies: a
 * class begins with a capital, a property or individual with a small letter. Meanings stand in
 * {@code ontology/filigraph.ttl} and {@code ontology/schemes.ttl}; a test holds both to this class. Immutable, safe for
 * threads.
 */
public final class Vocabulary {
    static {
        JenaSystem.init();
    }

    /** Address of the ontology itself. */
    public static final String ONTOLOGY = "https://w3id.org/filigraph/ontology";
    /** Namespace of classes, properties and the individuals of closed lists. */
    public static final String FG = ONTOLOGY + "#";
    /** Address of the scheme of indicators. */
    public static final String INDICATORS = "https://w3id.org/filigraph/indicator";
    /** Address of the scheme of sectors. */
    public static final String SECTORS = "https://w3id.org/filigraph/sector";
    /** Address of the scheme of kinds: of agreements, commitments and organisations. */
    public static final String KINDS = "https://w3id.org/filigraph/kind";
    /** Namespace of indicators. */
    public static final String FGI = INDICATORS + "/";
    /** Namespace of sectors. */
    public static final String FGS = SECTORS + "/";
    /** Namespace of kinds. */
    public static final String FGK = KINDS + "/";

    // classes
    public static final Resource Document = resource("Document");
    public static final Resource Passage = resource("Passage");
    public static final Resource Fact = resource("Fact");
    public static final Resource Evidence = resource("Evidence");
    public static final Resource Run = resource("Run");
    public static final Resource Figure = resource("Figure");
    public static final Resource Agreement = resource("Agreement");
    public static final Resource AgreementFact = resource("AgreementFact");
    public static final Resource Commitment = resource("Commitment");
    public static final Resource Person = resource("Person");
    public static final Resource Role = resource("Role");
    public static final Resource RelationFact = resource("RelationFact");
    public static final Resource Event = resource("Event");
    public static final Resource EventFact = resource("EventFact");
    public static final Resource Mention = resource("Mention");
    public static final Resource Organisation = resource("Organisation");
    public static final Resource Territory = resource("Territory");
    public static final Resource Site = resource("Site");
    public static final Resource Product = resource("Product");
    public static final Resource Thing = resource("Thing");
    public static final Resource Link = resource("Link");
    public static final Resource Identification = resource("Identification");
    public static final Resource Distinction = resource("Distinction");

    // properties
    public static final Property sha256 = property("sha256");
    public static final Property textSha256 = property("textSha256");
    public static final Property characters = property("characters");
    public static final Property start = property("start");
    public static final Property end = property("end");
    public static final Property passageKind = property("passageKind");
    public static final Property document = property("document");
    public static final Property confidence = property("confidence");
    public static final Property rule = property("rule");
    public static final Property statedBy = property("statedBy");
    public static final Property speaker = property("speaker");
    public static final Property clauseEnd = property("clauseEnd");
    public static final Property describes = property("describes");
    public static final Property territory = property("territory");
    public static final Property sector = property("sector");
    public static final Property validFrom = property("validFrom");
    public static final Property validTo = property("validTo");
    public static final Property due = property("due");
    public static final Property amount = property("amount");
    public static final Property indicator = property("indicator");
    public static final Property measure = property("measure");
    public static final Property value = property("value");
    public static final Property valueMax = property("valueMax");
    public static final Property unit = property("unit");
    public static final Property modifier = property("modifier");
    public static final Property status = property("status");
    public static final Property subject = property("subject");
    public static final Property whole = property("whole");
    public static final Property agreementKind = property("agreementKind");
    public static final Property signedOn = property("signedOn");
    public static final Property party = property("party");
    public static final Property signed = property("signed");
    public static final Property commitmentOf = property("commitmentOf");
    public static final Property commitmentKind = property("commitmentKind");
    public static final Property position = property("position");
    public static final Property roleLabel = property("roleLabel");
    public static final Property modality = property("modality");
    public static final Property placeName = property("placeName");
    public static final Property organiser = property("organiser");
    public static final Property organisationKind = property("organisationKind");
    public static final Property insee = property("insee");
    public static final Property successor = property("successor");
    public static final Property identifierScheme = property("identifierScheme");
    public static final Property identifier = property("identifier");
    public static final Property method = property("method");
    public static final Property score = property("score");
    public static final Property siren = property("siren");
    public static final Property iso3166 = property("iso3166");
    public static final Property identified = property("identified");
    public static final Property distinguished = property("distinguished");
    public static final Property obstacle = property("obstacle");
    public static final Property settled = property("settled");
    public static final Property asRead = property("asRead");

    // properties that tie two things, named as the contract names its relations
    public static final Property locatedIn = property("locatedIn");
    public static final Property headquarteredIn = property("headquarteredIn");
    public static final Property memberOf = property("memberOf");
    public static final Property partOf = property("partOf");
    public static final Property subsidiaryOf = property("subsidiaryOf");
    public static final Property spinOffOf = property("spinOffOf");
    public static final Property partnerOf = property("partnerOf");
    public static final Property fundedBy = property("fundedBy");
    public static final Property foundedIn = property("foundedIn");
    public static final Property activeIn = property("activeIn");
    public static final Property acquiredBy = property("acquiredBy");
    public static final Property mergedWith = property("mergedWith");
    public static final Property produces = property("produces");
    public static final Property customerOf = property("customerOf");
    public static final Property supersedes = property("supersedes");
    public static final Property covers = property("covers");
    public static final Property amends = property("amends");
    public static final Property organises = property("organises");
    public static final Property distributes = property("distributes");
    public static final Property alsoKnownAs = property("alsoKnownAs");

    /** What a relation may be, each under the contract's name. */
    public static final List<Property> RELATIONS = List.of(
            locatedIn,
            headquarteredIn,
            memberOf,
            partOf,
            subsidiaryOf,
            spinOffOf,
            partnerOf,
            fundedBy,
            foundedIn,
            activeIn,
            acquiredBy,
            mergedWith,
            produces,
            customerOf,
            supersedes,
            covers,
            amends,
            organises,
            distributes,
            alsoKnownAs);

    // the closed lists
    public static final Resource measures = resource("measures");
    public static final Resource level = resource("level");
    public static final Resource share = resource("share");
    public static final Resource change = resource("change");
    public static final Resource rank = resource("rank");
    public static final Resource modifiers = resource("modifiers");
    public static final Resource exact = resource("exact");
    public static final Resource about = resource("about");
    public static final Resource moreThan = resource("moreThan");
    public static final Resource lessThan = resource("lessThan");
    public static final Resource upTo = resource("upTo");
    public static final Resource statuses = resource("statuses");
    public static final Resource actual = resource("actual");
    public static final Resource target = resource("target");
    public static final Resource modalities = resource("modalities");
    public static final Resource stated = resource("stated");
    public static final Resource denied = resource("denied");
    public static final Resource envisaged = resource("envisaged");
    public static final Resource units = resource("units");
    public static final Resource ordinalRank = resource("ordinalRank");
    public static final Resource euroPerSquareMetreYear = resource("euroPerSquareMetreYear");
    public static final Resource calendarYear = resource("calendarYear");

    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("fg", FG)
            .setNsPrefix("fgi", FGI)
            .setNsPrefix("fgs", FGS)
            .setNsPrefix("fgk", FGK)
            .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
            .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
            .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
            .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
            .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
            .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
            .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
            .setNsPrefix("schema", "https://schema.org/")
            .setNsPrefix("org", "http://www.w3.org/ns/org#")
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("qb", "http://purl.org/linked-data/cube#")
            .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
            .setNsPrefix("as", ActivityStreams.AS)
            .setNsPrefix("unit", "http://qudt.org/vocab/unit/")
            .setNsPrefix("qudt", "http://qudt.org/schema/qudt/")
            .setNsPrefix("time", "http://www.w3.org/2006/time#")
            .setNsPrefix("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#")
            .setNsPrefix("void", "http://rdfs.org/ns/void#")
            .setNsPrefix("dcat", "http://www.w3.org/ns/dcat#")
            .lock();

    private Vocabulary() {}

    /** The prefixes of everything we write or query; can't be changed. */
    public static PrefixMapping prefixes() {
        return PREFIXES;
    }

    /** The indicator of a key such as {@code employment}. */
    public static Resource indicator(String key) {
        return ResourceFactory.createResource(FGI + key);
    }

    /** The sector of a key such as {@code health}. */
    public static Resource sector(String key) {
        return ResourceFactory.createResource(FGS + key);
    }

    /** The kind, of an agreement, a commitment or an organisation, of a key such as {@code contract}. */
    public static Resource kind(String key) {
        return ResourceFactory.createResource(FGK + key);
    }

    /** The property of a relation's name in the contract, such as {@code locatedIn}. */
    public static Property relation(String name) {
        return among(RELATIONS, name, "relation");
    }

    /** The measure of a key such as {@code level}. */
    public static Resource measure(String key) {
        return among(List.of(level, share, change, rank), key, "measure");
    }

    /** The modifier of a key such as {@code moreThan}. */
    public static Resource modifier(String key) {
        return among(List.of(exact, about, moreThan, lessThan, upTo), key, "modifier");
    }

    /** The status of a key such as {@code target}. */
    public static Resource status(String key) {
        return among(List.of(actual, target), key, "status");
    }

    /** The modality of a key such as {@code denied}. */
    public static Resource modality(String key) {
        return among(List.of(stated, denied, envisaged), key, "modality");
    }

    private static <R extends Resource> R among(List<R> terms, String name, String what) {
        return terms.stream()
                .filter(term -> term.getLocalName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + what + " \"" + name + "\"; known are: "
                        + String.join(
                                ", ", terms.stream().map(Resource::getLocalName).toList())));
    }

    private static Resource resource(String name) {
        return ResourceFactory.createResource(FG + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(FG, name);
    }
}

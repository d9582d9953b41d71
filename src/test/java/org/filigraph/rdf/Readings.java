package org.filigraph.rdf;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.filigraph.document.Document;
import org.filigraph.document.Metadata;
import org.filigraph.document.PartialDate;
import org.filigraph.fact.Agreement;
import org.filigraph.fact.Commitment;
import org.filigraph.fact.Event;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Figure;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Modifier;
import org.filigraph.fact.Figure.Quantity;
import org.filigraph.fact.Figure.Scope;
import org.filigraph.fact.Figure.Status;
import org.filigraph.fact.Naming;
import org.filigraph.fact.Period;
import org.filigraph.fact.Reading;
import org.filigraph.fact.Relation;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Span;

/** A document of ours with a fact of every kind, as extraction gives them. */
public final class Readings {
    /** Letters beyond the first plane of Unicode stand before the facts, so that units and code points differ. */
    public static final String TEXT = "𝔉iligrane 🏭🏭\n\n"
            + "« L'Armorique compte plus de 25 000 emplois dans la santé », a dit Anne Le Goff, présidente de la région.\n\n"
            + "Le contrat de filière Santé 2030 a été signé le 3 mars 2025 avec Bioval, filiale de Valmed et non de Pharmor, "
            + "pour 12,5 millions d'euros et un objectif de 400 à 600 emplois nouveaux d'ici à 2030 dans tout le pays.\n\n"
            + "Les Journées bretonnes de la santé, à Rennes, les 4 et 5 juin 2025.\n\n"
            + "1. Former les soignants. L'Armorique compte plus de 25 000 emplois dans la santé.\n";

    private static final Entity REGION = new Entity(EntityKind.TERRITORY, "region/53", "Bretagne");
    private static final Entity BIOVAL = Entity.named(EntityKind.ORGANISATION, "Bioval");
    private static final Entity VALMED = Entity.named(EntityKind.ORGANISATION, "Valmed");
    private static final Entity PHARMOR = Entity.named(EntityKind.ORGANISATION, "Pharmor");
    private static final Entity PERSON = Entity.named(EntityKind.PERSON, "Anne Le Goff");
    private static final Entity CONTRACT = Entity.named(EntityKind.AGREEMENT, "contrat de filière Santé 2030");
    private static final Entity DAYS = Entity.named(EntityKind.EVENT, "Journées bretonnes de la santé");

    private Readings() {}

    /** The document. */
    public static Document document() {
        return Document.of("armorique", TEXT)
                .with(new Metadata(
                        "Filigrane",
                        new PartialDate("2025-06"),
                        "Nous-mêmes",
                        URI.create("https://example.org/armorique?p=1"),
                        "fr",
                        "https://creativecommons.org/licenses/by/4.0/"));
    }

    /** All its facts. */
    public static Reading reading() {
        return new Reading(document(), facts(), List.of());
    }

    /** A reading with one figure more, of an indicator that no scheme has. */
    public static Reading broken() {
        Figure good = (Figure) facts().get(0);
        Fact bad = new Figure("happiness", good.quantity(), good.scope(), good.evidence());
        return new Reading(document(), List.of(good, bad), List.of());
    }

    private static List<Fact> facts() {
        Evidence jobs = new Evidence(
                List.of(
                        span("L'Armorique compte plus de 25 000 emplois dans la santé"),
                        last("L'Armorique compte plus de 25 000 emplois")),
                "figure.count",
                0.9,
                "Anne Le Goff");
        Span signed = span("Le contrat de filière", "dans tout le pays");
        return List.of(
                new Figure(
                        "employment",
                        new Quantity(new BigDecimal("25000"), null, "count", Measure.LEVEL, Modifier.MORE_THAN),
                        new Scope(REGION, "health", null, null, Period.in(PartialDate.of(2025)), Status.ACTUAL),
                        jobs),
                new Figure(
                        "employment",
                        new Quantity(
                                new BigDecimal("400"), new BigDecimal("600"), "count", Measure.LEVEL, Modifier.EXACT),
                        new Scope(
                                REGION,
                                null,
                                CONTRACT,
                                new Entity(EntityKind.THING, "tout-le-pays", "tout le pays"),
                                new Period(null, PartialDate.of(2030)),
                                Status.TARGET),
                        at("400 à 600 emplois nouveaux d'ici à 2030")),
                new Agreement(
                        CONTRACT,
                        CONTRACT.label(),
                        "contract",
                        "health",
                        REGION,
                        new PartialDate("2025-03-03"),
                        new Period(null, PartialDate.of(2030)),
                        List.of(REGION, BIOVAL),
                        new BigDecimal("1.25E7"),
                        Evidence.at(signed, "agreement.signed", 1)),
                new Role(PERSON, "présidente", REGION, Period.NONE, at("Anne Le Goff, présidente de la région")),
                new Relation(BIOVAL, "subsidiaryOf", VALMED, Modality.STATED, at("Bioval, filiale de Valmed")),
                new Relation(BIOVAL, "subsidiaryOf", PHARMOR, Modality.DENIED, at("non de Pharmor")),
                new Relation(
                        BIOVAL,
                        "activeIn",
                        new Entity(EntityKind.THING, "health", "health"),
                        Modality.STATED,
                        at("filière Santé")),
                new Relation(
                        BIOVAL,
                        "foundedIn",
                        new Entity(EntityKind.THING, "2005", "2005"),
                        Modality.ENVISAGED,
                        at("Bioval")),
                new Event(
                        DAYS,
                        new Period(new PartialDate("2025-06-04"), new PartialDate("2025-06-05")),
                        "Rennes",
                        new Entity(EntityKind.TERRITORY, "commune/35238", "Rennes"),
                        List.of(REGION, BIOVAL),
                        at("Les Journées bretonnes de la santé, à Rennes, les 4 et 5 juin 2025.")),
                new Commitment(
                        CONTRACT,
                        "measure",
                        "Former les soignants",
                        1,
                        "health",
                        null,
                        Period.NONE,
                        at("Former les soignants")),
                new Naming("Armorique", REGION, at("Armorique")),
                new Naming("Anne Le Goff", PERSON, at("Anne Le Goff")));
    }

    private static Evidence at(String words) {
        return Evidence.at(span(words), "test.rule", 0.75);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Span last(String words) {
        int start = TEXT.lastIndexOf(words);
        return new Span(start, start + words.length());
    }

    private static Span span(String first, String last) {
        return span(first).cover(span(last));
    }
}

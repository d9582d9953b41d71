package org.filigraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.filigraph.document.Document;
import org.filigraph.extract.agreement.Agreements;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Speakers;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.commitment.Commitments;
import org.filigraph.extract.commitment.Purposes;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.event.Events;
import org.filigraph.extract.figure.Figures;
import org.filigraph.extract.relation.Relations;
import org.filigraph.extract.role.Roles;
import org.filigraph.fact.Agreement;
import org.filigraph.fact.Event;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Naming;
import org.filigraph.fact.Reading;
import org.filigraph.fact.Relation;
import org.filigraph.fact.Role;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Name;
import org.filigraph.mention.NameClue;
import org.filigraph.mention.Names;
import org.filigraph.mention.Numerals;
import org.filigraph.mention.PassedOver;
import org.filigraph.mention.Times;
import org.filigraph.mention.WeighedName;
import org.filigraph.text.Blocks;
import org.filigraph.text.Layout;

/** Reads the facts out of a document. The same document gives the same facts. Safe for threads. */
public final class Extractor {
    /** Name and version, as facts cite it. */
    public static final String VERSION = "filigraph-0.1.0";

    /** What is far less likely a name is not told of. */
    private static final int SHOWN = -20;

    private final Confidence confidence;

    /** Reads facts with their measured confidence. */
    public Extractor() {
        this(Confidence.measured());
    }

    /** Reads facts with that confidence. */
    public Extractor(Confidence confidence) {
        this.confidence = confidence;
    }

    /** Reads a document. Never fails on its words; what it can't use is in {@link Reading#skipped()}. */
    public Reading read(Document document) {
        return inspect(document).reading();
    }

    /** Reads a document and tells what was recognised on the way to its facts. */
    public Inspection inspect(Document document) {
        Layout layout = Blocks.of(document.text());
        List<WeighedName> weighed = new ArrayList<>();
        List<Name> names = Names.of(layout, weighed);
        var times = Times.of(layout, document.metadata().issued());
        List<PassedOver> passedOver = new ArrayList<>();
        Mentions mentions = new Mentions(names, Numerals.of(layout, names, times, passedOver), times, passedOver);
        Source source =
                new Source(document, layout, mentions, new Context(layout, mentions), new Speakers(layout, mentions));
        List<Fact> facts = new ArrayList<>();
        facts.addAll(Namings.of(source));
        Discourse unspoken = Discourse.of(source, List.of());
        List<Weighing> weighings = new ArrayList<>();
        weighed.stream().filter(name -> name.weight() > SHOWN).forEach(name -> weighings.add(weighing(name)));
        List<Role> roles = Roles.of(source, unspoken, weighings);
        // who holds which position tells whom "nous" stands for
        Discourse discourse = Discourse.of(source, roles, unspoken);
        weighings.add(source.context().mainSector().weighing());
        weighings.add(source.context().mainTerritory().weighing());
        weighings.add(discourse.themes().weighing());
        // what bodies do tells the sector of their figures
        List<Relation> ties = Relations.of(source, discourse, weighings);
        List<Agreement> agreements = Agreements.of(source);
        List<Event> events = Events.of(source, agreements);
        facts.addAll(Figures.of(source, discourse, ties, events, weighings));
        facts.addAll(agreements);
        facts.addAll(roles);
        facts.addAll(ties);
        facts.addAll(events);
        facts.addAll(Commitments.of(source));
        facts.addAll(Purposes.of(source, agreements, events));
        List<Fact> once = Repetition.merge(
                document.text(),
                facts.stream().map(f -> told(f, source.speakers())).toList());
        List<Fact> ordered = once.stream()
                .map(confidence::in)
                .sorted(Comparator.comparing(Fact::type)
                        .thenComparing(f -> f.evidence().span()))
                .toList();
        return new Inspection(
                layout, mentions, new Reading(document, ordered, Skipping.of(source, ordered)), weighings);
    }

    // a body's name or none
    private static Weighing weighing(WeighedName name) {
        String why = name.clues().stream().map(NameClue::words).collect(Collectors.joining(", "));
        Weighing.Option body = new Weighing.Option(name.label(), why, name.weight());
        Weighing.Option none = new Weighing.Option(null, "what names are likely", WeighedName.ENOUGH);
        return new Weighing(name.span(), "name", List.of(body, none));
    }

    // what stands in a quotation is told by the one who is quoted
    private static Fact told(Fact fact, Speakers speakers) {
        Evidence evidence = fact.evidence();
        String speaker = speakers.speakerAt(evidence.span().start());
        boolean said = speaker != null && evidence.statedBy() == null && !(fact instanceof Naming);
        return said ? fact.on(evidence.by(speaker)) : fact;
    }
}

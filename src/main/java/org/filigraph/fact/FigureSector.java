package org.filigraph.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Referent.Case;
import org.filigraph.fact.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the sector of a figure: the words that the number counts, the sector that the clause is about, what its
 * subject does, the heading, and what the document is about. A word told in passing weighs less than the document.
 */
final class FigureSector {
    private static final int COUNTED = 92;
    private static final int SUBJECT = 80;
    private static final int AFTER = 64;
    private static final int KNOWN = 70;
    /** What a group is known for elsewhere, in a document that is clearly about one sector. */
    private static final int KNOWN_BESIDE = 51;
    /** A document of which so much tells one sector is clearly about it. */
    private static final double CLEAR = 0.3;

    private static final int TOLD_WITH_SUBJECT = 53;
    private static final int OVER = 57;
    private static final int DOCUMENT = 50;
    private static final int PASSING = 50;
    private static final int GENERAL = 44;
    private static final int WEAK = 16;
    private static final int WINDOW = 300;

    /** Under a heading about property, rooms and land belong to it whoever has them. */
    private static final Set<String> PROPERTY = Set.of("floorArea", "rent", "landArea");

    private final Source source;
    private final Map<Entity, Optional<String>> doing = new HashMap<>();

    FigureSector(Source source) {
        this.source = source;
    }

    Weighing.Scale<String> weigh(
            Block block,
            Sentence sentence,
            Numeral numeral,
            Indicators.Counted counted,
            Measure measure,
            Discourse.Stretch stretch,
            @Nullable Entity subject,
            int limit) {
        Weighing.Scale<String> scale = new Weighing.Scale<>("sector");
        Wording w = stretch.wording();
        Span around = new Span(
                Math.max(sentence.span().start(), numeral.span().start() - WINDOW),
                Math.min(sentence.span().end(), numeral.span().end() + WINDOW));
        List<Sectors.Hit> hits = source.context().sectorsIn(around);
        String narrower = hits.stream()
                .map(Sectors.Hit::sector)
                .filter(s -> !s.equals("energy") && Sectors.wider(s).equals("energy"))
                .findFirst()
                .orElse(null); // "le parc éolien produit 480 MW d'électricité"
        for (Sectors.Hit hit : hits) {
            int weight = weight(w, hit, numeral, counted, stretch, limit, isBody(subject), measure == Measure.RANK);
            weight = hit.weak() ? Math.min(weight - WEAK, PASSING) : weight;
            boolean made = hit.sector().equals("energy") && narrower != null;
            scale.add(
                    made ? narrower : hit.sector(),
                    "« " + hit.span().of(source.text()) + " »",
                    general(hit) ? Math.min(weight, GENERAL) : weight);
        }
        if (subject != null) {
            boolean clear = source.context().mainSector().share() >= CLEAR;
            known(subject).ifPresent(s -> scale.add(s, "what its subject is known for", clear ? KNOWN_BESIDE : KNOWN));
            doing(subject).ifPresent(s -> scale.add(s, "told with its subject", TOLD_WITH_SUBJECT));
        }
        String heading = block.isHeading() ? null : source.context().sectorOfHeading(block);
        boolean backed = heading != null && source.context().isToldUnder(block, heading);
        boolean property = "realEstate".equals(heading) && PROPERTY.contains(counted.indicator());
        scale.add(heading, "heading", property ? KNOWN + 2 : backed ? OVER : PASSING - 1);
        scale.add(
                block.isHeading() ? null : source.context().sectorOfSection(block, stretch.profile()),
                "section",
                stretch.profile() ? KNOWN - 6 : OVER - 2);
        scale.add(
                source.context().mainSector().key(),
                "document",
                DOCUMENT + (int) (8 * source.context().mainSector().share()));
        boolean ofAll = counted.indicator().equals("population")
                || counted.indicator().equals("gdp")
                        && isOfEconomy(w, stretch, w.at(numeral.span().start()));
        boolean amongAll =
                measure == Measure.RANK && Set.of("other", "employment").contains(counted.indicator());
        scale.addNone(ofAll || amongAll ? "of all sectors" : "nothing said", ofAll || amongAll ? KNOWN + 2 : 5);
        return scale;
    }

    /** "la région", "une économie qui": the figure is of all its sectors. */
    private static boolean isOfEconomy(Wording w, Discourse.Stretch stretch, int at) {
        for (int i = Math.max(0, at - 8); i < at; i++) {
            if (w.word(i).equals("economie")) {
                return true;
            }
        }
        return stretch.referents().stream().anyMatch(r -> r.is(Kind.PLACE) && r.is(Case.SUBJECT) && r.to() <= at);
    }

    private static boolean isBody(@Nullable Entity subject) {
        return subject != null && (subject.kind() == EntityKind.ORGANISATION || subject.kind() == EntityKind.SITE);
    }

    /** Industry as such is told of every sector. */
    private static boolean general(Sectors.Hit hit) {
        return hit.sector().equals("industry");
    }

    private static int weight(
            Wording w,
            Sectors.Hit hit,
            Numeral numeral,
            Indicators.Counted counted,
            Discourse.Stretch stretch,
            int limit,
            boolean owned,
            boolean ranked) {
        boolean after = hit.span().start() >= numeral.span().start();
        if (counted.span().contains(hit.span())) {
            return COUNTED;
        }
        int at = w.at(numeral.span().start());
        int from = w.at(hit.span().start());
        if (after) {
            int gap = from - w.at(counted.span().end());
            return (hit.span().start() >= limit ? PASSING - 4 : ranked ? SUBJECT : owned ? PASSING + 2 : AFTER)
                    - gap / 2;
        }
        int to = w.at(hit.span().end());
        if (w.word(to).equals("(") && at <= to + 3) {
            return SUBJECT;
        }
        for (Referent referent : stretch.referents()) {
            if (referent.is(Kind.SECTOR)
                    && referent.is(Case.SUBJECT)
                    && referent.to() <= at
                    && from >= referent.from()
                    && from <= referent.to() + 4) {
                return SUBJECT;
            }
        }
        return PASSING - (at - from) / 8;
    }

    private static Optional<String> known(Entity subject) {
        return WellKnown.get().lookup(subject.label()).map(WellKnown.Known::sector);
    }

    /** What is told of a thing where it is named first: in its name, or else near it. */
    private Optional<String> doing(Entity subject) {
        return doing.computeIfAbsent(subject, this::told);
    }

    private Optional<String> told(Entity subject) {
        List<Sectors.Hit> inName = Sectors.in(
                Tokens.of(subject.label(), new Span(0, subject.label().length())));
        for (Sectors.Hit hit : inName) {
            if (!hit.weak()) {
                return Optional.of(hit.sector());
            }
        }
        for (Name name : source.mentions().names()) {
            if (name.entity().equals(subject)) {
                Span near = new Span(
                        Math.max(0, name.span().start() - 70), name.span().end() + 90);
                Sectors.Hit best = null;
                for (Sectors.Hit hit : source.context().sectorsIn(near)) {
                    boolean better = best == null
                            || best.weak() && !hit.weak()
                            || !hit.weak()
                                    && hit.sector()
                                            .equals(source.context()
                                                    .mainSector()
                                                    .key());
                    if (better && !hit.sector().equals("industry") && isSameLine(hit.span(), name.span())) {
                        best = hit;
                    }
                }
                return best == null || best.weak() ? Optional.empty() : Optional.of(best.sector());
            }
        }
        return Optional.empty();
    }

    private boolean isSameLine(Span a, Span b) {
        Span both = a.cover(b);
        String between = both.of(source.text());
        return between.indexOf('\n') < 0 && between.indexOf(". ") < 0;
    }
}

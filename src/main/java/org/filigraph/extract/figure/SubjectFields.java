package org.filigraph.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.filigraph.extract.clause.Source;
import org.filigraph.fact.Relation;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Span;
import org.filigraph.text.Tokens;
import org.jspecify.annotations.Nullable;

/** In which sectors things are, as far as their names, common knowledge and the words where they are first named tell. */
final class SubjectFields {
    private static final int BEFORE = 70;
    private static final int AFTER = 90;
    /** Who works in more fields than these serves markets. */
    private static final int MANY = 3;

    private final Source source;
    private final Map<Entity, Optional<String>> told = new HashMap<>();
    private final Map<String, Set<String>> active = new HashMap<>();

    /** @param ties what the whole text tells of bodies */
    SubjectFields(Source source, List<Relation> ties) {
        this.source = source;
        for (Relation tie : ties) {
            if (tie.relation().equals("activeIn") && tie.modality() == Modality.STATED) {
                active.computeIfAbsent(tie.subject().key(), key -> new TreeSet<>())
                        .add(tie.object().key());
            }
        }
    }

    /** The fields in which the whole text says that it works, most often none or one; none of many is its own. */
    Set<String> active(Entity thing) {
        Set<String> fields = active.getOrDefault(thing.key(), Set.of());
        return fields.size() > MANY ? Set.of() : fields;
    }

    /** What a group is known for elsewhere. */
    static Optional<String> known(Entity thing) {
        return WellKnown.get().lookup(thing.label()).map(WellKnown.Known::sector);
    }

    /** What its name tells. */
    static Optional<String> inName(Entity thing) {
        return Sectors.in(Tokens.of(thing.label(), new Span(0, thing.label().length()))).stream()
                .filter(hit -> !hit.weak())
                .map(Sectors.Hit::sector)
                .findFirst();
    }

    /** What the text tells near its first name. */
    Optional<String> told(Entity thing) {
        return told.computeIfAbsent(thing, this::find);
    }

    private Optional<String> find(Entity thing) {
        for (Name name : source.mentions().names()) {
            if (name.entity().equals(thing)) {
                return Optional.ofNullable(best(near(name), name)).map(Sectors.Hit::sector);
            }
        }
        return Optional.empty();
    }

    private List<Sectors.Hit> near(Name name) {
        Span near =
                new Span(Math.max(0, name.span().start() - BEFORE), name.span().end() + AFTER);
        return source.context().sectorsIn(near);
    }

    // the last firm one, or the document's
    private Sectors.@Nullable Hit best(List<Sectors.Hit> hits, Name name) {
        String main = source.context().mainSector().key();
        Sectors.Hit best = null;
        for (Sectors.Hit hit : hits) {
            boolean better = best == null || hit.sector().equals(main);
            if (better && !hit.weak() && !hit.sector().equals("industry") && isSameLine(hit.span(), name.span())) {
                best = hit;
            }
        }
        return best;
    }

    private boolean isSameLine(Span a, Span b) {
        String between = a.cover(b).of(source.text());
        return between.indexOf('\n') < 0 && between.indexOf(". ") < 0;
    }
}

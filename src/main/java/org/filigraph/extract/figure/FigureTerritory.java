package org.filigraph.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.Entries;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.BodyHomes;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.discourse.Referent;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Territories;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Weighs where a figure holds: in a place told with it, in the one its clause is about, in the one that its council
 * governs, where the text is, or nowhere in particular, as what a company or an event counts. Each place is a
 * candidate; the weights of the clues that speak for and against it are added up.
 */
final class FigureTerritory {
    private static final int WINDOW = 400;
    /** More than any clues. */
    private static final int HEAD_OF_ENTRY = 200;
    /** What stands between a town and the department or region that it is in. */
    private static final Pattern SAYS_WHERE =
            Pattern.compile(",? (?:en|dans (?:la|le|les)) (?:région )?|,? dans l['’]| ?\\(");

    private static final Set<String> ONES = WordSet.of("un une deux trois quatre cinq six");

    private final Source source;
    private final Discourse discourse;
    private final PointedPlaces pointed;
    private final BodyHomes homes;
    private final Map<Entity, NavigableMap<Integer, Entity>> towns = new HashMap<>();
    /** The block of the figure before, and where that figure holds. */
    private int block = -1;

    private @Nullable Entity previous;

    FigureTerritory(Source source, Discourse discourse, List<Relation> ties) {
        this.source = source;
        this.discourse = discourse;
        this.homes = new BodyHomes(source, discourse, ties);
        this.pointed = new PointedPlaces(source.context());
    }

    /**
     * Weighs the territories.
     *
     * @param whole of a share or a rank, the territory it is a part of or holds in
     * @param before the figure before in the sentence, on which the number hangs by {@code tie}, or null
     * @param limit offset where the words that belong to the number end at the latest
     */
    Weighing.Scale<Entity> weigh(
            Block block,
            Sentence sentence,
            Numeral numeral,
            Indicators.Counted counted,
            Measure measure,
            Discourse.Stretch stretch,
            @Nullable Entity subject,
            @Nullable Entity whole,
            Scopes.@Nullable Earlier before,
            Tie tie,
            int limit) {
        TerritorySurroundings around = new TerritorySurroundings(
                source,
                discourse,
                block,
                sentence,
                stretch,
                subject,
                subject == null ? null : homes.of(subject),
                subject != null && homes.isForeign(subject),
                subject == null ? last(stretch, numeral) : null,
                subject == null ? null : townWith(subject, sentence),
                block.span().start() == this.block ? previous : null);
        around.hangOn(before, tie);
        around.isOfCountry(numeral);
        TerritoryCandidates candidates = new TerritoryCandidates(around, counted.indicator(), measure);
        Wording w = stretch.wording();
        PlaceClues places = new PlaceClues(source.mentions(), stretch, block, numeral, counted, measure, limit);
        Span near = new Span(
                Math.max(sentence.span().start(), numeral.span().start() - WINDOW),
                Math.min(sentence.span().end(), numeral.span().end() + WINDOW));
        Context.Place last = null;
        for (Context.Place place : source.context().placesIn(near)) {
            boolean tells = last == null || !leads(sentence, last) || !tellsWhere(last, place);
            if (tells && !isOfOne(sentence, place, numeral)) {
                candidates.said(place.territory(), places.of(place, whole));
            }
            last = place;
        }
        pointed.in(w, stretch, numeral, counted, limit).forEach((clue, place) -> candidates.pointed(place, clue));
        Weighing.Scale<Entity> scale = candidates.weigh();
        Entries.Entry entry = source.context().entries().at(numeral.span().start());
        Name home = entry == null || subject == null || !subject.equals(discourse.same(entry.head()))
                ? null
                : entry.place();
        if (home != null && !isSaid(near, scale.best(), home)) {
            scale.add(home.entity(), "head of the entry", HEAD_OF_ENTRY);
        }
        if (block.span().start() != this.block || !HeldAgainst.is(sentence, numeral)) {
            this.block = block.span().start();
            this.previous = scale.best();
        }
        return scale;
    }

    /** Whether a sentence names a place, other than as where the body at the head of its entry is. */
    private boolean isSaid(Span sentence, @Nullable Entity place, Name home) {
        return source.context().placesIn(sentence).stream()
                .anyMatch(p ->
                        p.named() && p.territory().equals(place) && !p.span().overlaps(home.span()));
    }

    /** "13 sites, dont un à Colmar, et emploie 2 800 salariés": the place of one of many, told before the number. */
    private static boolean isOfOne(Sentence sentence, Context.Place place, Numeral numeral) {
        int at = sentence.tokenAt(place.span().start());
        return place.span().end() < numeral.span().start()
                && at > 2
                && sentence.tokens().get(at - 3).is("dont")
                && ONES.contains(sentence.tokens().get(at - 2).folded());
    }

    /** "À Vienne, …": the sentence begins with the place of what it tells. */
    private boolean leads(Sentence sentence, Context.Place place) {
        int start = sentence.span().start();
        return place.span().start() > start
                && source.text().substring(start, place.span().start()).strip().matches("[AÀ]");
    }

    /** "À Vienne, en Isère", "À Foix (Ariège)": the wider place only says which town is meant. */
    private boolean tellsWhere(Context.Place town, Context.Place wider) {
        if (!town.named() || !wider.named() || town.span().end() > wider.span().start()) {
            return false;
        }
        String between = source.text().substring(town.span().end(), wider.span().start());
        return SAYS_WHERE.matcher(between).matches() && isWithin(town.territory(), wider.territory());
    }

    private static boolean isWithin(Entity town, Entity wider) {
        Territories territories = Territories.get();
        return territories
                .byKey(town.key())
                .filter(inner -> inner.kind() == TerritoryKind.COMMUNE)
                .flatMap(inner -> territories
                        .byKey(wider.key())
                        .filter(area -> territories.around(inner).contains(area)))
                .isPresent();
    }

    /** Where that is at home which words before a number, or the sentence before, tell of last. */
    private @Nullable Entity last(Discourse.Stretch stretch, Numeral numeral) {
        List<Entity> things = new ArrayList<>(stretch.told());
        int at = stretch.wording().at(numeral.span().start());
        for (Referent referent : stretch.referents()) {
            if (referent.thing() != null && referent.from() < at) {
                things.add(referent.thing());
            }
        }
        for (int i = things.size() - 1; i >= 0; i--) {
            BodyHomes.Home home = homes.of(things.get(i));
            if (home != null && home.tie().isFirm()) {
                return home.place();
            }
        }
        return null;
    }

    /** The town told last, up to the end of a sentence, in a sentence that names a body. */
    private @Nullable Entity townWith(Entity body, Sentence until) {
        NavigableMap<Integer, Entity> towns = towns(discourse.known(body));
        Map.Entry<Integer, Entity> last = towns.lowerEntry(until.span().end());
        return last == null ? null : last.getValue();
    }

    /** The first towns of the sentences that name a body, by where these begin. */
    private NavigableMap<Integer, Entity> towns(Entity body) {
        if (towns.isEmpty()) {
            for (Block block : source.layout().blocks()) {
                for (Sentence sentence : block.sentences()) {
                    source.context().strongPlacesIn(sentence.span()).stream()
                            .filter(p -> p.named() && p.territory().key().startsWith("commune/"))
                            .findFirst()
                            .ifPresent(town -> source.mentions()
                                    .namesIn(sentence.span())
                                    .forEach(name -> towns.computeIfAbsent(
                                                    discourse.known(name.entity()), b -> new TreeMap<>())
                                            .put(sentence.span().start(), town.territory())));
                }
            }
        }
        return towns.computeIfAbsent(body, b -> new TreeMap<>());
    }
}

package org.filigraph.extract.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.discourse.Referent;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.jspecify.annotations.Nullable;

/** Places that a sentence tells by a common noun or its adjective: "le département", "dans la région", "départemental". */
final class PointedPlaces {
    /** Words farther from a number than this tell nothing of where it holds. */
    private static final int FAR = 60;
    /** So many words after it tell where it holds: "300 emplois dans le département". */
    private static final int NEAR = 12;

    private final Context context;
    private final PointedLands lands;
    private final Territories territories = Territories.get();

    PointedPlaces(Context context) {
        this.context = context;
        this.lands = new PointedLands(context);
    }

    /** The places that words near a number point at, by how they do; the last of each kind. */
    Map<TerritoryClue, Entity> in(
            Wording w, Discourse.Stretch stretch, Numeral numeral, Indicators.Counted counted, int limit) {
        Map<TerritoryClue, Entity> found = new EnumMap<>(TerritoryClue.class);
        int at = w.at(numeral.span().start());
        for (int i = at; i < w.at(counted.span().end()); i++) {
            if (isLocal(w.word(i))) {
                put(found, TerritoryClue.POINTED_ADJECTIVE, w, w.word(i));
            }
        }
        for (Referent referent : stretch.referents()) {
            boolean local = referent.is(Kind.SECTOR) && isLocal(w.word(referent.to()));
            boolean place = referent.is(Kind.PLACE) && w.name(referent.to() - 1) == null;
            if (Math.abs(referent.from() - at) > FAR || !local && !place) {
                continue;
            }
            String noun = w.word(local ? referent.to() : referent.to() - 1);
            boolean before = referent.to() <= at;
            boolean with = !before
                    && !noun.equals("territoire")
                    && w.token(referent.from()).span().start() < limit
                    && referent.is(Case.OTHER)
                    && referent.from() - at < NEAR;
            if (with) {
                put(found, TerritoryClue.POINTED_AFTER, w, noun);
            } else if (before && referent.is(Case.SUBJECT)) {
                put(found, TerritoryClue.POINTED_SUBJECT, w, noun);
            }
        }
        lands.in(w, numeral, limit, found);
        return found;
    }

    /** "l'écosystème départemental", "la filière régionale". */
    private static boolean isLocal(String word) {
        return word.startsWith("departementa")
                || word.startsWith("regional")
                || word.equals("local")
                || word.equals("locale");
    }

    private void put(Map<TerritoryClue, Entity> found, TerritoryClue clue, Wording w, String noun) {
        Entity place = pointedAt(noun, w.span().start());
        if (place != null) {
            found.put(clue, place);
        }
    }

    /** What "le département", "la région", "le territoire" stand for: the last one told, or the one the text lies in. */
    private @Nullable Entity pointedAt(String noun, int offset) {
        Entity now = context.territoryAt(Math.max(0, offset - 1));
        String kind = kind(noun);
        List<Entity> told = Stream.of(now, context.mainTerritory().territory())
                .filter(t -> t != null)
                .toList();
        return Stream.concat(told.stream(), told.stream().flatMap(this::around))
                .filter(t -> t.key().contains(kind))
                .findFirst()
                .orElse(now);
    }

    private static String kind(String noun) {
        if (noun.equals("pays")) {
            return "country/";
        }
        if (noun.equals("ile")) {
            return "region/";
        }
        return noun.startsWith("departement") ? "departement/" : noun.startsWith("region") ? "region/" : "";
    }

    private Stream<Entity> around(Entity place) {
        return territories.byKey(place.key()).stream()
                .flatMap(t -> territories.around(t).stream())
                .map(Territory::entity);
    }
}

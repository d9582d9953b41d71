package org.filigraph.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.mention.Gazetteer.Hit;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among territories of one name by what stands near it: the department in brackets, a postal code, the
 * preposition, a wider territory named nearby, the places listed with it; else the kind and the number of inhabitants.
 */
final class Homonyms {
    /** The order of likelihood where a name stands alone. */
    static final Comparator<Territory> MOST_LIKELY_FIRST =
            Comparator.<Territory>comparingDouble(t -> -likelihood(t)).thenComparing(Territory::key);

    private static final int NEAR = 200;
    private static final int LISTED = 60;
    private static final String ABROAD = "abroad";

    private final Territories territories;
    private final PlaceGloss gloss;

    Homonyms(Territories territories) {
        this.territories = territories;
        this.gloss = new PlaceGloss(territories);
    }

    /** How likely a territory is meant, all else unknown: about ten points for ten times the inhabitants of a commune. */
    static double likelihood(Territory territory) {
        return switch (territory.kind()) {
            case REGION -> territory.population() > 100_000 ? 70 : 40;
            case WORLD, CONTINENT, UNION, COUNTRY, AREA -> 62;
            case DEPARTEMENT -> 55;
            case FORMER_REGION -> 50;
            case CITY -> 46;
            case EPCI -> 31;
            case EPT -> 30;
            case COMMUNE -> 10 * Math.log10((double) Math.max(10, territory.population()));
            case ARRONDISSEMENT -> 40;
            case FORMER_COMMUNE -> isMainTown(territory) ? 36 : 15;
        };
    }

    // a commune that left its code to the one it went into is the town there: Vire, of Vire Normandie
    private static boolean isMainTown(Territory former) {
        return former.within().contains("commune/" + former.code());
    }

    /** The most likely one of several for the first place where {@code context} has the name. */
    Territory best(List<Territory> candidates, String name, String context) {
        List<Hit> hits = Gazetteer.find(context);
        String key = NameIndex.key(name);
        Span at = hits.stream()
                .filter(hit -> hit.key().equals(key))
                .map(Hit::span)
                .findFirst()
                .orElse(new Span(context.length(), context.length()));
        return best(candidates, context, at, hits);
    }

    /**
     * The most likely one of several.
     *
     * @param at where the name stands in {@code text}
     * @param hits all places of the text that may be territories, in order
     */
    Territory best(List<Territory> candidates, String text, Span at, List<Hit> hits) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Surroundings near = surroundings(text, at, hits);
        Territory best = candidates.get(0);
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Territory candidate : candidates) {
            double score = likelihood(candidate) + near.speaksFor(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private Surroundings surroundings(String text, Span at, List<Hit> hits) {
        Map<String, Double> named = new HashMap<>();
        for (int i = Gazetteer.firstFrom(hits, at.start() - NEAR); i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.span().start() > at.end() + NEAR) {
                break;
            }
            int distance = hit.span().start() >= at.end()
                    ? hit.span().start() - at.end()
                    : at.start() - hit.span().end();
            if (distance < 0 || distance > NEAR || hit.needsContext()) {
                continue;
            }
            if (hit.candidates().size() == 1) {
                note(named, hit.candidates().get(0), distance);
            }
        }
        return new Surroundings(PlaceLead.before(text, at), gloss.after(text, at, hits), named);
    }

    // a territory named nearby speaks for what lies in it, and a little for what lies beside it
    private void note(Map<String, Double> named, Territory neighbour, int distance) {
        double weight =
                switch (neighbour.kind()) {
                    case DEPARTEMENT, EPCI, EPT, AREA -> 14;
                    case REGION, FORMER_REGION -> 10;
                    case COUNTRY -> neighbour.code().equals("FRA") ? 0 : 14;
                    default -> 0;
                };
        if (weight > 0) {
            named.merge(neighbour.key(), weight, Math::max);
        }
        if (neighbour.kind() == TerritoryKind.CITY && distance <= LISTED) {
            named.merge(ABROAD, 9.0, Double::sum);
        }
        // "Vienne, Autriche"
        if (neighbour.kind() == TerritoryKind.COUNTRY && distance <= 2) {
            named.merge(ABROAD, 18.0, Double::sum);
        }
        if (neighbour.kind() == TerritoryKind.COMMUNE) {
            for (Territory outer : territories.around(neighbour)) {
                if (outer.kind() == TerritoryKind.DEPARTEMENT || outer.kind() == TerritoryKind.REGION) {
                    named.merge(outer.key(), 4.0, Math::max);
                }
            }
        }
    }

    /** What stands near a name. */
    private final class Surroundings {
        private final PlaceLead left;
        private final @Nullable Territory brackets;
        private final Map<String, Double> named;

        Surroundings(PlaceLead left, @Nullable Territory brackets, Map<String, Double> named) {
            this.left = left;
            this.brackets = brackets;
            this.named = named;
        }

        double speaksFor(Territory candidate) {
            double score = 0;
            boolean town = candidate.kind().isTown();
            if (left.saysRegion()) {
                boolean region =
                        candidate.kind() == TerritoryKind.REGION || candidate.kind() == TerritoryKind.FORMER_REGION;
                score += region ? 30 : 0;
            } else if (left.saysCommunity()) {
                score += candidate.kind() == TerritoryKind.EPCI ? 30 : 0;
            } else if (left.saysTown()) {
                score += town ? 25 : 0;
            } else if (left.saysArea()) {
                score += town ? -15 : 10;
            }
            List<Territory> around = territories.around(candidate);
            if (brackets != null && !brackets.equals(candidate)) {
                score += around.contains(brackets) ? 60 : 0;
                boolean abroad = brackets.kind() == TerritoryKind.COUNTRY
                        && !brackets.code().equals("FRA");
                score += abroad && candidate.kind() == TerritoryKind.CITY ? 30 : 0;
            }
            String postal = left.postalCode();
            if (postal != null && town) {
                score += candidate.code().startsWith(postal.substring(0, 2)) ? 60 : 0;
            }
            for (Territory outer : around) {
                score += named.getOrDefault(outer.key(), 0.0);
            }
            if (candidate.kind() == TerritoryKind.CITY) {
                score += Math.min(18, named.getOrDefault(ABROAD, 0.0));
            }
            return score;
        }
    }
}

package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Finds the territory that a document as a whole is about: each place that it tells, the regions and departments around its
 * towns, France, and none are weighed by {@link MainPlaceClue}s (docs/decisions/0053).
 */
final class TerritoryOfText {
    /** Up to this sentence a place is told early. */
    static final int EARLY = 3;

    private static final int MANY = 3;
    private static final int MARGIN = 25;

    private final PlaceTellings tellings;
    private final @Nullable Entity opened;
    private final boolean dated;
    private final @Nullable Entity lead;

    private TerritoryOfText(PlaceTellings tellings, OpeningPlace opening, @Nullable Entity lead) {
        this.tellings = tellings;
        this.opened = opening.place();
        this.dated = opening.dated();
        this.lead = lead;
    }

    static MainTerritory of(
            Layout layout, List<Context.Place> places, List<Name> names, OpeningPlace opening, @Nullable Entity lead) {
        return new TerritoryOfText(PlaceTellings.of(layout, places, names), opening, lead).weigh();
    }

    private MainTerritory weigh() {
        Territories all = Territories.get();
        Map<Entity, Territory> told = new LinkedHashMap<>();
        tellings.places().forEach(t -> all.byKey(t.key())
                .or(() -> MainTerritory.isLand(t) ? Optional.of(Territory.land(t)) : Optional.empty())
                .ifPresent(x -> told.put(t, x)));
        List<Territory> smaller =
                told.values().stream().filter(TerritoryOfText::isLocal).toList();
        List<Territory> towns = new ArrayList<>(smaller);
        if (opened != null) {
            all.byKey(opened.key()).filter(t -> !smaller.contains(t)).ifPresent(towns::add);
        }
        for (Territory town : towns) {
            for (Territory around : all.around(town)) {
                if (around.kind() == TerritoryKind.REGION
                        || around.kind() == TerritoryKind.DEPARTEMENT && tellings.pointedAt("departement") > 0) {
                    told.putIfAbsent(around.entity(), around);
                }
            }
        }
        all.byKey(FranceOfText.KEY).ifPresent(france -> told.putIfAbsent(france.entity(), france));
        Weighing.Scale<Entity> scale = new Weighing.Scale<>("main territory");
        scale.add(null, EnumSet.of(MainPlaceClue.NOTHING));
        long regions = told.entrySet().stream()
                .filter(e -> tellings.isTold(e.getKey()))
                .filter(e -> isRegion(e.getValue()))
                .count();
        told.forEach((entity, territory) -> scale.add(entity, clues(entity, territory, told, smaller, regions)));
        return new MainTerritory(
                scale.best(), scale.margin() >= MARGIN, scale.weighing(tellings.opening(), Entity::label));
    }

    private static boolean isRegion(Territory territory) {
        return territory.kind() == TerritoryKind.REGION || territory.kind() == TerritoryKind.FORMER_REGION;
    }

    private static boolean isLocal(Territory territory) {
        return territory.kind().compareTo(TerritoryKind.DEPARTEMENT) >= 0 && territory.kind() != TerritoryKind.CITY;
    }

    private Set<MainPlaceClue> clues(
            Entity entity, Territory territory, Map<Entity, Territory> told, List<Territory> smaller, long regions) {
        Set<MainPlaceClue> clues = EnumSet.noneOf(MainPlaceClue.class);
        PlaceTellings.Telling telling = tellings.of(entity);
        if (!territory.key().equals(FranceOfText.KEY)) {
            often(clues, entity, telling);
            where(clues, entity, telling);
        }
        around(clues, territory, told, smaller);
        if (regions > 1 && isRegion(territory)) {
            clues.add(regions >= MANY ? MainPlaceClue.AMONG_MANY : MainPlaceClue.AMONG_TWO);
        }
        boolean land = isRegion(territory) || territory.kind() == TerritoryKind.DEPARTEMENT;
        if (land && holds(territory, opened)) {
            clues.add(MainPlaceClue.AROUND_OPENED);
        }
        if (land && holds(territory, lead)) {
            clues.add(MainPlaceClue.AROUND_LEAD);
        }
        kind(clues, territory);
        return clues;
    }

    private static boolean holds(Territory land, @Nullable Entity town) {
        Territories all = Territories.get();
        return town != null
                && !town.equals(land.entity())
                && all.byKey(town.key()).filter(t -> all.isWithin(t, land)).isPresent();
    }

    private void often(Set<MainPlaceClue> clues, Entity entity, PlaceTellings.Telling telling) {
        int own = tellings.told(entity);
        Clue.steps(
                clues,
                own,
                Map.of(
                        1.0,
                        MainPlaceClue.TOLD,
                        2.0,
                        MainPlaceClue.TOLD_TWICE,
                        3.0,
                        MainPlaceClue.TOLD_MORE,
                        5.0,
                        MainPlaceClue.TOLD_OFTEN));
        if (own > 0 && telling.named() == 0) {
            clues.add(MainPlaceClue.BY_ADJECTIVE);
        }
        int others = tellings.mostBeside(entity);
        if (own > 0) {
            Clue.steps(
                    clues,
                    (own + 0.5) / (others + 0.5),
                    Map.of(1.0, MainPlaceClue.AHEAD, 2.0, MainPlaceClue.TWICE_AHEAD));
        }
        Clue.steps(
                clues,
                (double) own / Math.max(1, tellings.sentences()),
                Map.of(0.2, MainPlaceClue.DENSE, 0.4, MainPlaceClue.DENSER));
        if (own == 0 && telling.names() == 0) {
            clues.add(telling.isToldInPassing() ? MainPlaceClue.ONLY_PASSING : MainPlaceClue.UNTOLD);
        }
        Clue.steps(clues, telling.names(), Map.of(1.0, MainPlaceClue.IN_NAME, 2.0, MainPlaceClue.IN_NAMES));
    }

    private void where(Set<MainPlaceClue> clues, Entity entity, PlaceTellings.Telling telling) {
        if (telling.isNamedInTitle()) {
            clues.add(MainPlaceClue.IN_TITLE);
        } else if (telling.isInTitle()) {
            clues.add(MainPlaceClue.ADJECTIVE_IN_TITLE);
        }
        if (telling.isInHeading()) {
            clues.add(MainPlaceClue.IN_HEADING);
        }
        if (tellings.isFirst(entity)) {
            clues.add(MainPlaceClue.FIRST);
        }
        if (entity.equals(opened)) {
            clues.add(dated ? MainPlaceClue.DATED : MainPlaceClue.OPENED);
        }
        int begin = telling.sentences().stream().min(Integer::compare).orElse(tellings.sentences());
        if (begin < EARLY) {
            clues.add(MainPlaceClue.EARLY);
        } else if (begin * 2 >= tellings.sentences()) {
            clues.add(MainPlaceClue.LATE);
        }
        Clue.steps(clues, telling.leads(), Map.of(1.0, MainPlaceClue.LEADS, 2.0, MainPlaceClue.LEADS_OFTEN));
    }

    private void around(
            Set<MainPlaceClue> clues, Territory territory, Map<Entity, Territory> told, List<Territory> smaller) {
        Territories all = Territories.get();
        if (isRegion(territory) || territory.kind() == TerritoryKind.DEPARTEMENT) {
            long others = smaller.stream().filter(s -> !s.equals(territory)).count();
            long inside = smaller.stream()
                    .filter(s -> !s.equals(territory) && all.isWithin(s, territory))
                    .count();
            if (inside == 0 && others > 0) {
                clues.add(MainPlaceClue.AROUND_NONE);
            }
            if (inside > 0) {
                clues.add(
                        inside == others
                                ? MainPlaceClue.AROUND_ALL
                                : inside * 2 > others ? MainPlaceClue.AROUND_MOST : MainPlaceClue.AROUND_SOME);
            }
        }
        boolean within = told.entrySet().stream()
                .filter(e -> tellings.isTold(e.getKey()))
                .map(Map.Entry::getValue)
                .anyMatch(t -> !t.equals(territory)
                        && (isRegion(t) || t.kind() == TerritoryKind.DEPARTEMENT)
                        && all.isWithin(territory, t));
        if (within) {
            clues.add(MainPlaceClue.WITHIN_TOLD);
        }
        String kind = pointedAs(territory);
        Clue.steps(
                clues, tellings.pointedAt(kind), Map.of(1.0, MainPlaceClue.POINTED, 3.0, MainPlaceClue.POINTED_OFTEN));
        if (tellings.isPointedAtInTitle(kind)) {
            clues.add(MainPlaceClue.POINTED_IN_TITLE);
        }
    }

    private static String pointedAs(Territory territory) {
        return switch (territory.kind()) {
            case REGION, FORMER_REGION -> "region";
            case DEPARTEMENT -> "departement";
            case EPCI, EPT -> "epci";
            case COMMUNE, FORMER_COMMUNE, ARRONDISSEMENT -> "commune";
            default -> "";
        };
    }

    private void kind(Set<MainPlaceClue> clues, Territory territory) {
        switch (territory.kind()) {
            case REGION -> clues.add(MainPlaceClue.REGION);
            case FORMER_REGION -> clues.add(MainPlaceClue.FORMER_REGION);
            case DEPARTEMENT -> clues.add(MainPlaceClue.DEPARTMENT);
            case COMMUNE, FORMER_COMMUNE, ARRONDISSEMENT -> clues.add(MainPlaceClue.TOWN);
            case EPCI, EPT, AREA -> clues.add(MainPlaceClue.AREA);
            case CITY -> clues.add(MainPlaceClue.ABROAD);
            case COUNTRY -> {
                if (territory.key().equals(FranceOfText.KEY)) {
                    clues.addAll(FranceOfText.clues(territory.entity(), tellings));
                } else {
                    clues.add(MainPlaceClue.ABROAD);
                }
            }
            default -> clues.add(MainPlaceClue.WIDE);
        }
    }
}

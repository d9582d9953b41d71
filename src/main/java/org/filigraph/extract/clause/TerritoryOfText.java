package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Gazetteer;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the territory that a document as a whole is about: each place that it tells, the regions and departments around its
 * towns, France, and none are weighed by {@link MainPlaceClue}s (docs/decisions/0053).
 */
final class TerritoryOfText {
    private static final String FRANCE = "country/FRA";
    /** A place among so many words that begin a sentence leads it. */
    private static final int LEADING = 4;
    /** Up to this sentence a place is told early. */
    private static final int EARLY = 3;

    private static final int MANY = 3;
    private static final int MARGIN = 25;

    private static final List<String> NATION = List.of("national", "nationaux", "hexagon", "francais");
    private static final Set<String> STATE =
            Set.of("gouvernement", "ministre", "ministere", "bercy", "matignon", "elysee", "etat");

    /** In which sentences a place is told, and how. */
    private static final class Telling {
        private final Set<Integer> named = new LinkedHashSet<>();
        private final Set<Integer> adjectives = new LinkedHashSet<>();
        private final Set<Integer> passing = new LinkedHashSet<>();
        private final Set<Integer> leads = new HashSet<>();
        private int names;
        private boolean titled;
        private boolean adjectiveTitled;
        private boolean heading;

        Set<Integer> sentences() {
            Set<Integer> all = new LinkedHashSet<>(named);
            all.addAll(adjectives);
            return all;
        }
    }

    private final Layout layout;
    private final @Nullable Entity opened;
    private final boolean dated;
    private final @Nullable Entity lead;
    private final Map<Entity, Telling> tellings = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> words = new HashMap<>();
    private final Set<String> titleWords = new HashSet<>();
    private final Set<Integer> nation = new HashSet<>();
    private final Set<Integer> state = new HashSet<>();
    private boolean nationTitled;
    /** The first place told that is no country, the one told most, and in how many sentences the next is. */
    private @Nullable Entity first;

    private @Nullable Entity most;
    private int next;
    private int sentences;
    private Span opening = new Span(0, 0);

    private TerritoryOfText(Layout layout, OpeningPlace opening, @Nullable Entity lead) {
        this.layout = layout;
        this.opened = opening.place();
        this.dated = opening.dated();
        this.lead = lead;
    }

    static MainTerritory of(
            Layout layout, List<Context.Place> places, List<Name> names, OpeningPlace opening, @Nullable Entity lead) {
        TerritoryOfText text = new TerritoryOfText(layout, opening, lead);
        text.read(places);
        text.readNames(names);
        return text.weigh();
    }

    private void read(List<Context.Place> places) {
        int next = 0;
        for (Block block : layout.blocks()) {
            if (!block.isContent()) {
                continue;
            }
            for (Sentence sentence : block.sentences()) {
                boolean title = block.kind() == Block.Kind.TITLE || sentences == 0;
                opening = sentences == 0 ? sentence.span() : opening;
                for (Token token : sentence.tokens()) {
                    count(token, title);
                }
                while (next < places.size()
                        && places.get(next).span().start() < sentence.span().end()) {
                    Context.Place place = places.get(next);
                    if (place.span().start() >= sentence.span().start()) {
                        tell(place, sentence, title, block.isHeading());
                    }
                    next++;
                }
                sentences++;
            }
        }
    }

    private void count(Token token, boolean title) {
        String word = token.folded();
        kindOf(word).ifPresent(kind -> {
            words.computeIfAbsent(kind, k -> new HashSet<>()).add(sentences);
            if (title) {
                titleWords.add(kind);
            }
        });
        if (NATION.stream().anyMatch(word::startsWith) || word.equals("pays") && !token.isCapitalised()) {
            nation.add(sentences);
            nationTitled |= title;
        }
        if (STATE.contains(word) && (!word.equals("etat") || token.isCapitalised())) {
            state.add(sentences);
        }
    }

    /** The kind of territory that a word points at. */
    private static Optional<String> kindOf(String word) {
        return word.equals("region") || word.startsWith("regiona")
                ? Optional.of("region")
                : word.equals("departement") || word.startsWith("departementa")
                        ? Optional.of("departement")
                        : word.equals("metropole")
                                        || word.startsWith("agglo")
                                        || word.equals("intercommunalite")
                                        || word.equals("communaute")
                                ? Optional.of("epci")
                                : word.equals("ville") || word.equals("commune") || word.startsWith("municipa")
                                        ? Optional.of("commune")
                                        : Optional.empty();
    }

    private void tell(Context.Place place, Sentence sentence, boolean title, boolean heading) {
        Telling telling = tellings.computeIfAbsent(place.territory(), t -> new Telling());
        if (place.passing() || place.manner() == Context.Manner.COMPARED) {
            telling.passing.add(sentences);
            return;
        }
        boolean named = place.named() && !place.weak();
        (named ? telling.named : telling.adjectives).add(sentences);
        if (title) {
            telling.titled |= named;
            telling.adjectiveTitled |= !named;
        } else if (heading) {
            telling.heading |= named;
        }
        if (named && sentence.tokenAt(place.span().start()) <= LEADING) {
            telling.leads.add(sentences);
        }
    }

    /** "CCI Bretagne", "Région Bretagne": a body's name tells of a place. */
    private void readNames(List<Name> names) {
        for (Name name : names) {
            if (name.is(EntityKind.ORGANISATION) || name.is(EntityKind.AGREEMENT)) {
                Gazetteer.places(name.label()).stream()
                        .map(p -> p.territory().entity())
                        .filter(t -> !MainTerritory.isWide(t))
                        .forEach(t -> tellings.computeIfAbsent(t, x -> new Telling()).names++);
            }
        }
    }

    /** Finds the first place that is no country, and those told in most sentences. */
    private void rank() {
        for (Map.Entry<Entity, Telling> telling : tellings.entrySet()) {
            Entity place = telling.getKey();
            if (MainTerritory.isWide(place)) {
                continue;
            }
            if (first == null && !telling.getValue().named.isEmpty()) {
                first = place;
            }
            int told = told(place);
            if (most == null || told > told(most)) {
                next = most == null ? 0 : told(most);
                most = place;
            } else {
                next = Math.max(next, told);
            }
        }
    }

    private int told(Entity place) {
        Telling telling = tellings.get(place);
        return telling == null ? 0 : telling.sentences().size();
    }

    private MainTerritory weigh() {
        rank();
        Territories all = Territories.get();
        Map<Entity, Territory> told = new LinkedHashMap<>();
        tellings.keySet().forEach(t -> all.byKey(t.key())
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
                        || around.kind() == TerritoryKind.DEPARTEMENT && words.containsKey("departement")) {
                    told.putIfAbsent(around.entity(), around);
                }
            }
        }
        all.byKey(FRANCE).ifPresent(france -> told.putIfAbsent(france.entity(), france));
        Weighing.Scale<Entity> scale = new Weighing.Scale<>("main territory");
        scale.add(null, EnumSet.of(MainPlaceClue.NOTHING));
        long regions = told.entrySet().stream()
                .filter(e -> tellings.containsKey(e.getKey()))
                .filter(e -> isRegion(e.getValue()))
                .count();
        told.forEach((entity, territory) -> scale.add(entity, clues(entity, territory, told, smaller, regions)));
        return new MainTerritory(scale.best(), scale.margin() >= MARGIN, scale.weighing(opening, Entity::label));
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
        Telling telling = tellings.getOrDefault(entity, new Telling());
        if (!territory.key().equals(FRANCE)) {
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

    private void often(Set<MainPlaceClue> clues, Entity entity, Telling telling) {
        int own = told(entity);
        steps(
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
        if (own > 0 && telling.named.isEmpty()) {
            clues.add(MainPlaceClue.BY_ADJECTIVE);
        }
        int others = entity.equals(most) ? next : most == null ? 0 : told(most);
        if (own > 0) {
            steps(
                    clues,
                    (own + 0.5) / (others + 0.5),
                    Map.of(1.0, MainPlaceClue.AHEAD, 2.0, MainPlaceClue.TWICE_AHEAD));
        }
        steps(
                clues,
                (double) own / Math.max(1, sentences),
                Map.of(0.2, MainPlaceClue.DENSE, 0.4, MainPlaceClue.DENSER));
        if (own == 0 && telling.names == 0) {
            clues.add(telling.passing.isEmpty() ? MainPlaceClue.UNTOLD : MainPlaceClue.ONLY_PASSING);
        }
        steps(clues, telling.names, Map.of(1.0, MainPlaceClue.IN_NAME, 2.0, MainPlaceClue.IN_NAMES));
    }

    private void where(Set<MainPlaceClue> clues, Entity entity, Telling telling) {
        if (telling.titled) {
            clues.add(MainPlaceClue.IN_TITLE);
        } else if (telling.adjectiveTitled) {
            clues.add(MainPlaceClue.ADJECTIVE_IN_TITLE);
        }
        if (telling.heading) {
            clues.add(MainPlaceClue.IN_HEADING);
        }
        if (entity.equals(first)) {
            clues.add(MainPlaceClue.FIRST);
        }
        if (entity.equals(opened)) {
            clues.add(dated ? MainPlaceClue.DATED : MainPlaceClue.OPENED);
        }
        int begin = telling.sentences().stream().min(Integer::compare).orElse(sentences);
        if (begin < EARLY) {
            clues.add(MainPlaceClue.EARLY);
        } else if (begin * 2 >= sentences) {
            clues.add(MainPlaceClue.LATE);
        }
        steps(clues, telling.leads.size(), Map.of(1.0, MainPlaceClue.LEADS, 2.0, MainPlaceClue.LEADS_OFTEN));
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
                .filter(e -> tellings.containsKey(e.getKey()))
                .map(Map.Entry::getValue)
                .anyMatch(t -> !t.equals(territory)
                        && (isRegion(t) || t.kind() == TerritoryKind.DEPARTEMENT)
                        && all.isWithin(territory, t));
        if (within) {
            clues.add(MainPlaceClue.WITHIN_TOLD);
        }
        String kind = pointedAs(territory);
        steps(
                clues,
                words.getOrDefault(kind, Set.of()).size(),
                Map.of(1.0, MainPlaceClue.POINTED, 3.0, MainPlaceClue.POINTED_OFTEN));
        if (titleWords.contains(kind)) {
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
            case COUNTRY -> country(clues, territory);
            default -> clues.add(MainPlaceClue.WIDE);
        }
    }

    private void country(Set<MainPlaceClue> clues, Territory territory) {
        if (!territory.key().equals(FRANCE)) {
            clues.add(MainPlaceClue.ABROAD);
            return;
        }
        clues.add(MainPlaceClue.FRANCE);
        Telling telling = tellings.getOrDefault(territory.entity(), new Telling());
        steps(
                clues,
                telling.named.size(),
                Map.of(
                        1.0,
                        MainPlaceClue.FRANCE_TOLD,
                        2.0,
                        MainPlaceClue.FRANCE_TOLD_TWICE,
                        4.0,
                        MainPlaceClue.FRANCE_TOLD_OFTEN));
        if (telling.sentences().stream().anyMatch(s -> s < EARLY)) {
            clues.add(MainPlaceClue.FRANCE_EARLY);
        }
        if (!telling.leads.isEmpty()) {
            clues.add(MainPlaceClue.FRANCE_LEADS);
        }
        if (telling.titled || telling.adjectiveTitled) {
            clues.add(MainPlaceClue.FRANCE_IN_TITLE);
        }
        steps(
                clues,
                most == null ? 0 : told(most),
                Map.of(1.0, MainPlaceClue.LOCAL, 2.0, MainPlaceClue.LOCAL_MORE, 4.0, MainPlaceClue.LOCAL_OFTEN));
        if (words.containsKey("region")) {
            clues.add(MainPlaceClue.LOCAL_POINTED);
        }
        if (tellings.keySet().stream().allMatch(MainTerritory::isWide)) {
            clues.add(MainPlaceClue.FRANCE_ALONE);
        }
        boolean titled = tellings.entrySet().stream()
                .anyMatch(e ->
                        !MainTerritory.isWide(e.getKey()) && (e.getValue().titled || e.getValue().adjectiveTitled));
        if (titled) {
            clues.add(MainPlaceClue.FRANCE_UNDER_TITLE);
        }
        steps(
                clues,
                nation.size(),
                Map.of(1.0, MainPlaceClue.NATION, 2.0, MainPlaceClue.NATION_TWICE, 4.0, MainPlaceClue.NATION_OFTEN));
        if (nationTitled) {
            clues.add(MainPlaceClue.NATION_IN_TITLE);
        }
        steps(clues, state.size(), Map.of(1.0, MainPlaceClue.STATE, 2.0, MainPlaceClue.STATE_OFTEN));
    }

    private static void steps(Set<MainPlaceClue> clues, double measured, Map<Double, MainPlaceClue> least) {
        least.forEach((step, clue) -> {
            if (measured >= step) {
                clues.add(clue);
            }
        });
    }
}

package org.filigraph.extract.clause;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Layout;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sector that a document as a whole is about: each that its words tell, the wider ones of their kinds, industry
 * as such, and none at all are weighed by {@link ThemeClue}s (docs/decisions/0050).
 */
final class SectorOfText {
    private static final int SHORT = 5;
    private static final int SELDOM = 3;
    private static final int MANY = 3;
    /** A text leans to a sector that weighs so much less than none, and so much more than any other. */
    private static final int NEAR_NONE = 30;

    private static final int AHEAD = 8;
    private static final String INDUSTRY = SectorTellings.INDUSTRY;
    /** What texts tell of any sector, as its means or sites. */
    private static final Set<String> MEANS = WordSet.of(
            """
            construction energy environment digital logistics culture tourism realEstate agriculture""");

    /** Sectors of their kinds that no other has for its means. */
    private static final Set<String> PROGRAMMES = WordSet.of("nuclear hydrogen");

    private final SectorTellings tellings;
    /** How much each kind of sectors is told. */
    private final Map<String, Double> kinds;

    private SectorOfText(SectorTellings tellings) {
        this.tellings = tellings;
        this.kinds = tellings.kinds();
    }

    static MainSector of(Layout layout, List<Sectors.Hit> hits) {
        return new SectorOfText(SectorTellings.of(layout, hits)).weigh();
    }

    private MainSector weigh() {
        Weighing.Scale<String> scale = new Weighing.Scale<>("theme");
        scale.add(null, nothing());
        Set<String> candidates = new TreeSet<>(kinds.keySet());
        candidates.addAll(tellings.sectors());
        candidates.remove(INDUSTRY);
        for (String sector : candidates) {
            scale.add(sector, sector(sector));
        }
        if (tellings.isTold(INDUSTRY)) {
            scale.add(INDUSTRY, industry());
        }
        String best = scale.best();
        String kind = best == null ? "" : Sectors.wider(best);
        double all = kinds.values().stream().mapToDouble(m -> m).sum();
        double own = best == null ? 0 : best.equals(INDUSTRY) ? tellings.mass(INDUSTRY) : kinds.getOrDefault(kind, 0.0);
        double total = best != null && best.equals(INDUSTRY) ? own + all : all;
        long others = kinds.entrySet().stream()
                .filter(e -> !e.getKey().equals(kind) && e.getValue() >= 1)
                .count();
        int told = best == null
                ? 0
                : best.equals(INDUSTRY)
                        ? tellings.of(INDUSTRY).sentences().size()
                        : tellings.ofKind(kind).size();
        return new MainSector(
                best,
                total == 0 ? 0 : own / total,
                best != null && others >= MANY,
                best != null && tellings.sentences() > SELDOM && told < SELDOM,
                told == 1,
                best == null && others < MANY ? leaning(scale.weighing(tellings.opening(), key -> key)) : null,
                scale.weighing(tellings.opening(), key -> key));
    }

    // what a text without a theme tells most of, where it tells it clearly more than any other
    private static @Nullable String leaning(Weighing weighing) {
        List<Weighing.Option> sectors = weighing.options().stream()
                .filter(o -> o.value() != null)
                .sorted(Comparator.comparingInt(Weighing.Option::weight).reversed())
                .toList();
        if (sectors.isEmpty()) {
            return null;
        }
        Weighing.Option first = sectors.get(0);
        boolean near = first.weight() >= weighing.options().get(0).weight() - NEAR_NONE;
        boolean ahead = sectors.stream()
                .filter(o -> !kind(o).equals(kind(first)))
                .allMatch(o -> o.weight() + AHEAD <= first.weight());
        return near && ahead ? first.value() : null;
    }

    private static String kind(Weighing.Option option) {
        String sector = option.value();
        return sector == null ? "" : Sectors.wider(sector);
    }

    private Set<ThemeClue> sector(String sector) {
        Set<ThemeClue> clues = EnumSet.noneOf(ThemeClue.class);
        String kind = Sectors.wider(sector);
        double mass = kinds.getOrDefault(kind, 0.0);
        double others = kinds.entrySet().stream()
                .filter(e -> !e.getKey().equals(kind))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        Clue.steps(
                clues,
                mass,
                Map.of(
                        1.5,
                        ThemeClue.TOLD,
                        2.5,
                        ThemeClue.TOLD_MORE,
                        4.0,
                        ThemeClue.TOLD_OFTEN,
                        7.0,
                        ThemeClue.TOLD_THROUGHOUT));
        Clue.steps(
                clues,
                (mass + 0.5) / (others + 0.5),
                Map.of(1.0, ThemeClue.AHEAD, 2.0, ThemeClue.TWICE_AHEAD, 4.0, ThemeClue.FAR_AHEAD));
        Set<Integer> told = tellings.ofKind(kind);
        Clue.steps(
                clues,
                (double) told.size() / tellings.sentences(),
                Map.of(0.2, ThemeClue.DENSE, 0.4, ThemeClue.DENSER));
        if (told.size() < 2) {
            clues.add(ThemeClue.PASSING);
            if (told.stream().anyMatch(s -> s > 1)) {
                clues.add(ThemeClue.BROUGHT_UP);
            }
        }
        if (kinds.size() == 1 && !clues.contains(ThemeClue.BROUGHT_UP)) {
            clues.add(tellings.sentences() > SHORT ? ThemeClue.ALONE : ThemeClue.ALONE_IN_SHORT);
        }
        place(clues, sector, kind);
        if (SectorMarkets.isMarket(
                sector, kinds, tellings::mass, tellings.of(sector).strong().size())) {
            clues.add(ThemeClue.MARKET);
        }
        share(clues, sector, kind, mass);
        return clues;
    }

    // where the words for a sector and its kind stand
    private void place(Set<ThemeClue> clues, String sector, String kind) {
        SectorTellings.Telling own = tellings.of(sector);
        Set<String> kin = tellings.sectors().stream()
                .filter(s -> Sectors.wider(s).equals(kind))
                .collect(Collectors.toSet());
        boolean kinTitled =
                kin.stream().anyMatch(s -> tellings.isTitled(tellings.of(s).strong()));
        if (tellings.isTitled(own.strong())) {
            clues.add(ThemeClue.IN_TITLE);
        } else {
            if (tellings.isTitled(own.weak())) {
                clues.add(ThemeClue.HINTED_IN_TITLE);
            }
            if (kinTitled) {
                clues.add(ThemeClue.KIN_IN_TITLE);
            }
        }
        boolean first =
                kin.stream().anyMatch(s -> tellings.isEarly(tellings.of(s).strong()));
        if (first) {
            clues.add(ThemeClue.FIRST);
        }
        if (own.isOutright()) {
            clues.add(ThemeClue.OUTRIGHT);
        }
        if (own.isHead()) {
            clues.add(ThemeClue.HEADED);
        }
        Clue.steps(clues, own.takenUp(), Map.of(1.0, ThemeClue.TAKEN_UP, 2.0, ThemeClue.TAKEN_UP_OFTEN));
        if (own.isMade()) {
            clues.add(ThemeClue.MADE_FIRST);
        }
        if (tellings.isOnTheWay(sector)) {
            clues.add(ThemeClue.ON_THE_WAY);
        }
        if (MEANS.contains(kind) && !PROGRAMMES.contains(sector)) {
            clues.add(ThemeClue.MEANS);
        }
    }

    // which part of its kind it is
    private void share(Set<ThemeClue> clues, String sector, String kind, double mass) {
        double part = mass == 0 ? 0 : tellings.mass(sector) / mass;
        if (isOnlyNarrow(sector, kind)) {
            clues.add(ThemeClue.ONLY_NARROW);
        }
        if (!sector.equals(kind)) {
            clues.add(ThemeClue.NARROW);
            Clue.steps(clues, part, Map.of(0.5001, ThemeClue.NARROW_MOST, 0.8001, ThemeClue.NARROW_ALL));
        } else if (part > 0.5) {
            clues.add(ThemeClue.WIDE_MOST);
        } else if (part == 0) {
            clues.add(ThemeClue.UNTOLD);
        }
    }

    // "notre parc solaire", where all else is of electricity
    private boolean isOnlyNarrow(String sector, String kind) {
        Set<Integer> own = tellings.of(sector).strong();
        Set<Integer> wide = tellings.of(kind).strong();
        return !sector.equals(kind)
                && own.size() > 1
                && wide.size() >= own.size()
                && (tellings.isTitled(own) || !tellings.isTitled(wide))
                && tellings.sectors().stream()
                        .allMatch(s -> s.equals(sector)
                                || s.equals(kind)
                                || !Sectors.wider(s).equals(kind));
    }

    private Set<ThemeClue> industry() {
        Set<ThemeClue> clues = EnumSet.of(ThemeClue.INDUSTRY);
        double most = kinds.values().stream().mapToDouble(m -> m).max().orElse(0);
        Clue.steps(
                clues,
                tellings.industryNouns(),
                Map.of(1.0, ThemeClue.INDUSTRY_NOUN, 2.0, ThemeClue.INDUSTRY_NOUNS, 4.0, ThemeClue.INDUSTRY_OFTEN));
        Clue.steps(
                clues,
                (tellings.mass(INDUSTRY) + 0.5) / (most + 0.5),
                Map.of(1.0, ThemeClue.INDUSTRY_AHEAD, 2.0, ThemeClue.INDUSTRY_FAR_AHEAD));
        if (tellings.isTitled(tellings.of(INDUSTRY).sentences())) {
            clues.add(ThemeClue.INDUSTRY_IN_TITLE);
        }
        return clues;
    }

    private Set<ThemeClue> nothing() {
        Set<ThemeClue> clues = EnumSet.of(ThemeClue.NOTHING);
        boolean titled = tellings.sectors().stream()
                .anyMatch(s ->
                        !s.equals(INDUSTRY) && tellings.isTitled(tellings.of(s).sentences()));
        if (!titled) {
            clues.add(ThemeClue.NONE_IN_TITLE);
        }
        Clue.steps(
                clues,
                tellings.sentences() == 0 ? 0 : (double) tellings.economy() / tellings.sentences(),
                Map.of(0.5, ThemeClue.ECONOMY, 1.0, ThemeClue.MORE_ECONOMY, 1.5, ThemeClue.MOST_ECONOMY));
        Clue.steps(clues, tellings.publicWords(), Map.of(1.0, ThemeClue.PUBLIC, 3.0, ThemeClue.MORE_PUBLIC));
        if (kinds.size() > MANY) {
            clues.add(ThemeClue.MANY_FIELDS);
        }
        return clues;
    }
}

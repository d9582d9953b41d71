package org.filigraph.extract.clause;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sector that a document as a whole is about: each that its words tell, the wider ones of their kinds, industry
 * as such, and none at all are weighed by {@link ThemeClue}s (docs/decisions/0050).
 */
final class SectorOfText {
    /** A sentence with weak words alone counts so much. */
    private static final double WEAK = 0.4;
    /** Up to this sentence the words behind the title stand first. */
    private static final int FIRST = 3;

    private static final int SHORT = 5;
    private static final int SELDOM = 3;
    private static final int MANY = 3;
    /** A text leans to a sector that weighs so much less than none, and so much more than any other. */
    private static final int NEAR_NONE = 30;

    private static final int AHEAD = 8;
    private static final String INDUSTRY = "industry";
    /** What texts tell of any sector, as its means or sites. */
    private static final Set<String> MEANS = WordSet.of(
            """
            construction energy environment digital logistics culture tourism realEstate agriculture""");

    /** Sectors of their kinds that no other has for its means. */
    private static final Set<String> PROGRAMMES = Set.of("nuclear", "hydrogen");

    /** Nouns for a field as such, before its name. */
    private static final Set<String> FIELDS =
            WordSet.of("filiere filieres secteur secteurs industrie branche marche industries");

    private static final Set<String> LINKS = WordSet.of("de du des d' la le les l'");

    private static final Set<String> ECONOMY = WordSet.of(
            """
            insee economie entreprises etablissements attractivite emplois implantations projets secteurs filieres""");
    /** How the words begin of a public body at work. */
    private static final List<String> PUBLIC =
            List.of("session", "pleniere", "assemblee", "budget", "relance", "mesures", "collectivite", "permanente");

    /** In which sentences a sector is told. */
    private static final class Telling {
        private final Set<Integer> strong = new HashSet<>();
        private final Set<Integer> weak = new HashSet<>();
        private boolean outright;

        double mass() {
            return strong.size()
                    + WEAK * weak.stream().filter(s -> !strong.contains(s)).count();
        }

        Set<Integer> sentences() {
            Set<Integer> all = new HashSet<>(strong);
            all.addAll(weak);
            return all;
        }
    }

    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, Double> kinds = new HashMap<>();
    private final Map<String, Set<Integer>> kindSentences = new HashMap<>();
    private final Set<Integer> titles = new HashSet<>();
    private final Set<Integer> industryNouns = new HashSet<>();
    private int sentences;
    private int economy;
    private int publicWords;
    private Span opening = new Span(0, 0);

    private SectorOfText() {}

    static MainSector of(Layout layout, List<Sectors.Hit> hits) {
        SectorOfText text = new SectorOfText();
        text.read(layout, hits);
        return text.weigh();
    }

    private void read(Layout layout, List<Sectors.Hit> hits) {
        int next = 0;
        for (Block block : layout.blocks()) {
            if (!block.isContent()) {
                continue;
            }
            for (Sentence sentence : block.sentences()) {
                if (block.kind() == Block.Kind.TITLE || sentences == 0) {
                    titles.add(sentences);
                }
                opening = sentences == 0 ? sentence.span() : opening;
                sentence.tokens().forEach(this::count);
                while (next < hits.size()
                        && hits.get(next).span().start() < sentence.span().end()) {
                    if (hits.get(next).span().start() >= sentence.span().start()) {
                        tell(hits.get(next), sentence);
                    }
                    next++;
                }
                sentences++;
            }
        }
        tellings.forEach((sector, telling) -> {
            if (!sector.equals(INDUSTRY)) {
                kinds.merge(Sectors.wider(sector), telling.mass(), Double::sum);
                kindSentences
                        .computeIfAbsent(Sectors.wider(sector), k -> new HashSet<>())
                        .addAll(telling.sentences());
            }
        });
    }

    private void count(Token token) {
        String word = token.folded();
        if (word.startsWith("industrie") && !word.startsWith("industriel")
                || word.startsWith("reindus")
                || word.startsWith("desindus")) {
            industryNouns.add(sentences);
        }
        economy += ECONOMY.contains(word) || word.startsWith("industri") ? 1 : 0;
        publicWords += PUBLIC.stream().anyMatch(word::startsWith) ? 1 : 0;
    }

    private void tell(Sectors.Hit hit, Sentence sentence) {
        Telling telling = tellings.computeIfAbsent(hit.sector(), s -> new Telling());
        (hit.weak() ? telling.weak : telling.strong).add(sentences);
        if (sentences <= FIRST && isOutright(sentence.tokens(), hit.span().start())) {
            telling.outright = true;
        }
    }

    // "la filière bois", "le secteur de l'hydrogène"
    private static boolean isOutright(List<Token> tokens, int start) {
        for (int i = 0; i < tokens.size() && tokens.get(i).span().start() <= start; i++) {
            if (FIELDS.contains(tokens.get(i).folded())) {
                int next = i + 1;
                while (next < tokens.size() && LINKS.contains(tokens.get(next).folded())) {
                    next++;
                }
                boolean named = next < tokens.size() && tokens.get(next).span().start() == start;
                if (named || tokens.get(i).span().start() == start) {
                    return true;
                }
            }
        }
        return false;
    }

    private MainSector weigh() {
        Weighing.Scale<String> scale = new Weighing.Scale<>("theme");
        scale.add(null, nothing());
        Set<String> candidates = new TreeSet<>(kinds.keySet());
        candidates.addAll(tellings.keySet());
        candidates.remove(INDUSTRY);
        for (String sector : candidates) {
            scale.add(sector, sector(sector));
        }
        if (tellings.containsKey(INDUSTRY)) {
            scale.add(INDUSTRY, industry());
        }
        String best = scale.best();
        String kind = best == null ? "" : Sectors.wider(best);
        double all = kinds.values().stream().mapToDouble(m -> m).sum();
        double own = best == null ? 0 : best.equals(INDUSTRY) ? mass(INDUSTRY) : kinds.getOrDefault(kind, 0.0);
        double total = best != null && best.equals(INDUSTRY) ? own + all : all;
        long others = kinds.entrySet().stream()
                .filter(e -> !e.getKey().equals(kind) && e.getValue() >= 1)
                .count();
        int told = best == null
                ? 0
                : best.equals(INDUSTRY)
                        ? telling(INDUSTRY).sentences().size()
                        : kindSentences.getOrDefault(kind, Set.of()).size();
        return new MainSector(
                best,
                total == 0 ? 0 : own / total,
                best != null && others >= MANY,
                best != null && sentences > SELDOM && told < SELDOM,
                told == 1,
                best == null && others < MANY ? leaning(scale.weighing(opening, key -> key)) : null,
                scale.weighing(opening, key -> key));
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

    private Telling telling(String sector) {
        return tellings.getOrDefault(sector, new Telling());
    }

    private double mass(String sector) {
        return telling(sector).mass();
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
        steps(
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
        steps(
                clues,
                (mass + 0.5) / (others + 0.5),
                Map.of(1.0, ThemeClue.AHEAD, 2.0, ThemeClue.TWICE_AHEAD, 4.0, ThemeClue.FAR_AHEAD));
        Set<Integer> told = kindSentences.getOrDefault(kind, Set.of());
        steps(clues, (double) told.size() / sentences, Map.of(0.2, ThemeClue.DENSE, 0.4, ThemeClue.DENSER));
        if (told.size() < 2) {
            clues.add(ThemeClue.PASSING);
            if (told.stream().anyMatch(s -> s > 1)) {
                clues.add(ThemeClue.BROUGHT_UP);
            }
        }
        if (kinds.size() == 1 && !clues.contains(ThemeClue.BROUGHT_UP)) {
            clues.add(sentences > SHORT ? ThemeClue.ALONE : ThemeClue.ALONE_IN_SHORT);
        }
        place(clues, sector, kind);
        if (SectorMarkets.isMarket(
                sector, kinds, this::mass, telling(sector).strong.size())) {
            clues.add(ThemeClue.MARKET);
        }
        share(clues, sector, kind, mass);
        return clues;
    }

    // where the words for a sector and its kind stand
    private void place(Set<ThemeClue> clues, String sector, String kind) {
        Telling own = telling(sector);
        Set<String> kin = tellings.keySet().stream()
                .filter(s -> Sectors.wider(s).equals(kind))
                .collect(Collectors.toSet());
        boolean kinTitled = kin.stream().anyMatch(s -> isTitled(telling(s).strong));
        if (isTitled(own.strong)) {
            clues.add(ThemeClue.IN_TITLE);
        } else {
            if (isTitled(own.weak)) {
                clues.add(ThemeClue.HINTED_IN_TITLE);
            }
            if (kinTitled) {
                clues.add(ThemeClue.KIN_IN_TITLE);
            }
        }
        boolean first =
                kin.stream().flatMap(s -> telling(s).strong.stream()).anyMatch(s -> s < FIRST && !titles.contains(s));
        if (first) {
            clues.add(ThemeClue.FIRST);
        }
        if (own.outright) {
            clues.add(ThemeClue.OUTRIGHT);
        }
        if (MEANS.contains(kind) && !PROGRAMMES.contains(sector)) {
            clues.add(ThemeClue.MEANS);
        }
    }

    private boolean isTitled(Set<Integer> told) {
        return told.stream().anyMatch(titles::contains);
    }

    // which part of its kind it is
    private void share(Set<ThemeClue> clues, String sector, String kind, double mass) {
        double part = mass == 0 ? 0 : mass(sector) / mass;
        if (isOnlyNarrow(sector, kind)) {
            clues.add(ThemeClue.ONLY_NARROW);
        }
        if (!sector.equals(kind)) {
            clues.add(ThemeClue.NARROW);
            steps(clues, part, Map.of(0.5001, ThemeClue.NARROW_MOST, 0.8001, ThemeClue.NARROW_ALL));
        } else if (part > 0.5) {
            clues.add(ThemeClue.WIDE_MOST);
        } else if (part == 0) {
            clues.add(ThemeClue.UNTOLD);
        }
    }

    // "notre parc solaire", where all else is of electricity
    private boolean isOnlyNarrow(String sector, String kind) {
        Set<Integer> own = telling(sector).strong;
        Set<Integer> wide = telling(kind).strong;
        return !sector.equals(kind)
                && own.size() > 1
                && wide.size() >= own.size()
                && (isTitled(own) || !isTitled(wide))
                && tellings.keySet().stream()
                        .allMatch(s -> s.equals(sector)
                                || s.equals(kind)
                                || !Sectors.wider(s).equals(kind));
    }

    private Set<ThemeClue> industry() {
        Set<ThemeClue> clues = EnumSet.of(ThemeClue.INDUSTRY);
        double most = kinds.values().stream().mapToDouble(m -> m).max().orElse(0);
        steps(
                clues,
                industryNouns.size(),
                Map.of(1.0, ThemeClue.INDUSTRY_NOUN, 2.0, ThemeClue.INDUSTRY_NOUNS, 4.0, ThemeClue.INDUSTRY_OFTEN));
        steps(
                clues,
                (mass(INDUSTRY) + 0.5) / (most + 0.5),
                Map.of(1.0, ThemeClue.INDUSTRY_AHEAD, 2.0, ThemeClue.INDUSTRY_FAR_AHEAD));
        if (isTitled(telling(INDUSTRY).sentences())) {
            clues.add(ThemeClue.INDUSTRY_IN_TITLE);
        }
        return clues;
    }

    private Set<ThemeClue> nothing() {
        Set<ThemeClue> clues = EnumSet.of(ThemeClue.NOTHING);
        boolean titled = tellings.entrySet().stream()
                .anyMatch(e ->
                        !e.getKey().equals(INDUSTRY) && isTitled(e.getValue().sentences()));
        if (!titled) {
            clues.add(ThemeClue.NONE_IN_TITLE);
        }
        steps(
                clues,
                sentences == 0 ? 0 : (double) economy / sentences,
                Map.of(0.5, ThemeClue.ECONOMY, 1.0, ThemeClue.MORE_ECONOMY, 1.5, ThemeClue.MOST_ECONOMY));
        steps(clues, publicWords, Map.of(1.0, ThemeClue.PUBLIC, 3.0, ThemeClue.MORE_PUBLIC));
        if (kinds.size() > MANY) {
            clues.add(ThemeClue.MANY_FIELDS);
        }
        return clues;
    }

    private static void steps(Set<ThemeClue> clues, double measured, Map<Double, ThemeClue> least) {
        least.forEach((step, clue) -> {
            if (measured >= step) {
                clues.add(clue);
            }
        });
    }
}

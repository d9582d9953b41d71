package org.filigraph.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.compare.Counted;
import org.filigraph.compare.Hedge;
import org.filigraph.compare.NormalUnit;
import org.filigraph.compare.Period;
import org.filigraph.compare.Range;
import org.filigraph.compare.Rivals;
import org.filigraph.compare.SameTime;
import org.filigraph.compare.Sets;
import org.filigraph.compare.Sides;
import org.filigraph.compare.Statement;
import org.filigraph.rdf.Units;
import org.filigraph.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures on one matter: the same indicator, measure, dimension, status, territory, sector, subject and whole,
 * counting the same and at the same time. 25 000 jobs in health and 25 000 in defence are two matters.
 */
final class FigureMatters {
    private static final Map<String, Hedge> HEDGES = Map.of(
            Vocabulary.about.getURI(), Hedge.ABOUT,
            Vocabulary.moreThan.getURI(), Hedge.MORE_THAN,
            Vocabulary.lessThan.getURI(), Hedge.LESS_THAN,
            Vocabulary.upTo.getURI(), Hedge.UP_TO);

    /** Such a subject has its figures whatever sector a sentence puts it in. */
    private static final Set<String> OF_ITS_OWN = Set.of("organisation", "site", "event", "product", "person");

    /** A figure with what it says. */
    private record Said(FigureIndex.Entry figure, String counted, Statement statement) {}

    private final Map<String, String> issued;
    private final Function<Collection<String>, Map<String, String>> quotes;
    private final Function<Collection<String>, Map<String, String>> passages;

    /**
     * @param issued dates of documents
     * @param quotes the words of figures, and those that follow where they are held, by fact
     * @param passages where in their documents figures stand, by fact
     */
    FigureMatters(
            Map<String, String> issued,
            Function<Collection<String>, Map<String, String>> quotes,
            Function<Collection<String>, Map<String, String>> passages) {
        this.issued = issued;
        this.quotes = quotes;
        this.passages = passages;
    }

    /**
     * The matters with several figures.
     *
     * @param related indicators that count nearly the same, by indicator
     */
    List<Matter> of(List<FigureIndex.Entry> figures, Map<String, Set<String>> related) {
        Map<Map<String, String>, List<FigureIndex.Entry>> byMatter = new LinkedHashMap<>();
        for (FigureIndex.Entry figure : figures) {
            if (canBeCompared(figure)) {
                byMatter.computeIfAbsent(matter(figure), matter -> new ArrayList<>())
                        .add(figure);
            }
        }
        Set<String> several = new HashSet<>();
        Set<String> ofOneDocument = new HashSet<>();
        byMatter.forEach((matter, on) -> {
            if (on.size() > 1 || related.containsKey(matter.get("indicator"))) {
                on.forEach(figure -> several.add(figure.fact()));
            }
            on.stream().collect(Collectors.groupingBy(FigureIndex.Entry::document)).values().stream()
                    .filter(own -> own.size() > 1)
                    .forEach(own -> own.forEach(figure -> ofOneDocument.add(figure.fact())));
        });
        Map<String, String> words = quotes.apply(several);
        Map<String, String> places = passages.apply(ofOneDocument);
        Map<Map<String, String>, List<Said>> said = new LinkedHashMap<>();
        byMatter.forEach((matter, on) -> said.put(
                matter,
                on.stream()
                        .filter(figure -> several.contains(figure.fact()))
                        .map(figure -> said(
                                figure, words.getOrDefault(figure.fact(), ""), places.getOrDefault(figure.fact(), "")))
                        .toList()));
        Sets sets = Sets.of(said.entrySet().stream()
                .flatMap(matter -> matter.getValue().stream()
                        .map(one -> new Sets.Told(
                                whatever(matter.getKey()),
                                matter.getKey().get("indicator") + " " + one.counted,
                                one.statement)))
                .toList());
        List<Matter> found = new ArrayList<>();
        said.forEach((matter, all) -> found.addAll(compared(matter, all, sets)));
        said.forEach((matter, all) -> related.getOrDefault(matter.getOrDefault("indicator", ""), Set.of()).stream()
                .filter(other -> other.compareTo(matter.getOrDefault("indicator", "")) > 0)
                .forEach(other -> found.addAll(
                        underTwoWords(matter, all, said.getOrDefault(with(matter, "indicator", other), List.of())))));
        return found;
    }

    /** Whether it is said of what: "anything else", or something somewhere, is not one matter. */
    private static boolean canBeCompared(FigureIndex.Entry figure) {
        return figure.value() != null
                && (figure.territory() != null || figure.subject() != null)
                && !figure.indicator().equals(Vocabulary.FGI + "other");
    }

    private static Map<String, String> matter(FigureIndex.Entry figure) {
        Map<String, String> matter = new TreeMap<>();
        matter.put("indicator", figure.indicator());
        matter.put("measure", figure.measure());
        matter.put("unit", unit(figure));
        matter.put("status", figure.status());
        put(matter, "territory", figure.territory());
        put(matter, "subject", figure.subject());
        put(matter, "whole", figure.whole());
        if (!isOfItsOwn(figure.subject())) {
            put(matter, "sector", figure.sector());
        }
        if (figure.measure().equals(Vocabulary.change.getURI())
                || figure.status().equals(Vocabulary.target.getURI())) {
            // growth from when, and aims until when, must be the same
            put(matter, "from", figure.from());
            put(matter, "to", figure.to());
        }
        return matter;
    }

    private static void put(Map<String, String> matter, String name, @Nullable String value) {
        if (value != null) {
            matter.put(name, value);
        }
    }

    private static boolean isOfItsOwn(@Nullable String subject) {
        return subject != null && OF_ITS_OWN.stream().anyMatch(kind -> subject.contains("/id/" + kind + "/"));
    }

    private static Map<String, String> with(Map<String, String> matter, String name, String value) {
        Map<String, String> changed = new TreeMap<>(matter);
        changed.put(name, value);
        return changed;
    }

    /** The unit in which figures of its dimension are compared. */
    private static String unit(FigureIndex.Entry figure) {
        return Units.knows(figure.unit())
                ? Units.unit(NormalUnit.of(Units.code(figure.unit())).code()).getURI()
                : figure.unit();
    }

    private Said said(FigureIndex.Entry figure, String words, String passage) {
        NormalUnit unit = NormalUnit.of(Units.knows(figure.unit()) ? Units.code(figure.unit()) : figure.unit());
        BigDecimal value = Objects.requireNonNull(figure.value());
        BigDecimal last = figure.valueMax();
        return new Said(
                figure,
                unit.code().equals("count") ? Counted.of(NameIndex.lastPart(figure.indicator()), value, words) : "",
                new Statement(
                        figure.fact(),
                        figure.document(),
                        figure.speaker() == null ? "" : figure.speaker(),
                        passage,
                        unit.of(value),
                        Range.of(
                                unit.of(value),
                                last == null ? null : unit.of(last),
                                HEDGES.getOrDefault(figure.modifier(), Hedge.EXACT)),
                        Period.of(figure.from(), figure.to()),
                        Period.around(issued.get(figure.document()))));
    }

    /** What a matter is about, whatever is counted. */
    private static String whatever(Map<String, String> matter) {
        Map<String, String> about = new TreeMap<>(matter);
        about.keySet().removeAll(Set.of("indicator", "unit"));
        return about.toString();
    }

    private static List<Matter> compared(Map<String, String> matter, List<Said> all, Sets sets) {
        Map<String, Said> byFact = all.stream().collect(Collectors.toMap(said -> said.figure.fact(), said -> said));
        List<Matter> found = new ArrayList<>();
        all.stream()
                .filter(said -> !Counted.isOfWhatCame(said.counted))
                .collect(Collectors.groupingBy(Said::counted, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> SameTime.groups(
                                alike.stream().map(Said::statement).toList())
                        .forEach(group -> {
                            List<List<Statement>> sides = Sides.of(group);
                            if (group.size() > 1 && (sides.size() == 1 || isOneMatter(matter, sides, sets))) {
                                found.add(matter(
                                        sides.size() == 1 ? Comparison.Verdict.CONFIRMED : Comparison.Verdict.DISPUTED,
                                        matter,
                                        sides,
                                        byFact));
                            }
                        }));
        return found;
    }

    /** Whether different numbers are meant to be one: of shares and ranks, those of one whole. */
    private static boolean isOneMatter(Map<String, String> matter, List<List<Statement>> sides, Sets sets) {
        String measure = matter.getOrDefault("measure", "");
        boolean isOfAWhole = matter.containsKey("whole")
                || measure.equals(Vocabulary.level.getURI())
                || measure.equals(Vocabulary.change.getURI());
        return isOfAWhole
                && Rivals.areOfOneThing(
                        NameIndex.lastPart(matter.getOrDefault("indicator", "")),
                        isDeed(matter.getOrDefault("subject", "")),
                        sides,
                        (one, other) -> sets.areOfTwoThings(whatever(matter), one, other));
    }

    /** A region gives many sums, a contract holds one. */
    private static boolean isDeed(String subject) {
        return subject.contains("/id/agreement/") || subject.contains("/id/event/");
    }

    private static Set<String> documents(List<Statement> side) {
        return side.stream().map(Statement::document).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Matter> underTwoWords(Map<String, String> matter, List<Said> some, List<Said> others) {
        List<Matter> found = new ArrayList<>();
        Map<String, Said> byFact = Stream.concat(some.stream(), others.stream())
                .collect(Collectors.toMap(said -> said.figure.fact(), said -> said));
        Map<BigDecimal, List<Statement>> byValue = some.stream()
                .filter(said -> said.counted.isEmpty())
                .map(Said::statement)
                .collect(Collectors.groupingBy(Statement::value, TreeMap::new, Collectors.toList()));
        byValue.forEach((value, same) -> {
            List<Statement> underTheOther = others.stream()
                    .filter(said -> said.counted.isEmpty())
                    .map(Said::statement)
                    .filter(statement -> statement.value().compareTo(value) == 0
                            && same.stream().anyMatch(one -> one.taken().meets(statement.taken())))
                    .toList();
            if (!underTheOther.isEmpty()) {
                found.add(matter(Comparison.Verdict.WORDS, matter, List.of(same, underTheOther), byFact));
            }
        });
        return found;
    }

    private static Matter matter(
            Comparison.Verdict verdict,
            Map<String, String> matter,
            List<List<Statement>> sides,
            Map<String, Said> byFact) {
        List<FigureIndex.Entry> figures = sides.stream()
                .flatMap(List::stream)
                .map(statement -> Objects.requireNonNull(byFact.get(statement.fact())).figure)
                .toList();
        Map<String, String> about = new HashMap<>(matter);
        about.remove("from");
        about.remove("to");
        figures.stream()
                .flatMap(figure -> Stream.ofNullable(figure.sector()))
                .findFirst()
                .ifPresent(sector -> about.putIfAbsent("sector", sector));
        Set<String> things = new TreeSet<>(about.values());
        figures.forEach(figure -> things.add(figure.indicator()));
        return new Matter(
                Comparison.Kind.FIGURE,
                verdict,
                about,
                sides.stream()
                        .map(side -> new Matter.Side(
                                side.get(0).value(),
                                side.stream().map(Statement::fact).toList(),
                                documents(side)))
                        .toList(),
                things,
                figures.stream()
                        .flatMap(figure -> Stream.ofNullable(figure.from()))
                        .min(String::compareTo)
                        .orElse(null),
                figures.stream()
                        .flatMap(figure -> Stream.ofNullable(figure.to()))
                        .max(String::compareTo)
                        .orElse(null));
    }
}

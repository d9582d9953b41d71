package org.filigraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names of bodies that no rule found. All that a text says of a run of capitals, wherever it has it, is weighed: its words,
 * what stands beside them, how often they come, what the rules made of them. What is likelier a body's name than not is
 * one.
 */
final class LikelyNames {
    private static final double LIKELY = 0.7;
    private static final String RULE = "organisation.likely";
    private static final Map<NameClue, NameClue> ALWAYS = new EnumMap<>(Map.of(
            NameClue.LEFT_CAPITAL, NameClue.ALWAYS_LEFT_CAPITAL,
            NameClue.RIGHT_CAPITAL, NameClue.ALWAYS_RIGHT_CAPITAL,
            NameClue.LEFT_DE, NameClue.ALWAYS_LEFT_DE,
            NameClue.RIGHT_DE, NameClue.ALWAYS_RIGHT_DE,
            NameClue.RIGHT_AND, NameClue.ALWAYS_RIGHT_AND));

    /** The same words wherever a text has them; {@code open} are the places that are the rules' leavings. */
    private record Candidate(List<NameRun> runs, List<NameRun> open, Set<NameClue> clues) {
        int weight() {
            return clues.stream().mapToInt(NameClue::weight).sum();
        }
    }

    private final Page page;
    private final List<Name> found;
    private final NameClaims claims;

    LikelyNames(Page page, List<Name> found) {
        this.page = page;
        this.found = found;
        this.claims = new NameClaims(found);
    }

    /** The names found, with those that are likely; what was weighed and came near is added to {@code weighed}. */
    List<Name> read(List<WeighedName> weighed) {
        NavigableMap<Integer, Name> taken = new TreeMap<>();
        List<Candidate> candidates = candidates().stream()
                .filter(c -> !c.open.isEmpty())
                .sorted(Comparator.comparingInt(Candidate::weight).reversed())
                .toList();
        for (Candidate candidate : candidates) {
            boolean enough = candidate.weight() > WeighedName.ENOUGH;
            boolean any = false;
            for (NameRun run : enough ? candidate.open : List.<NameRun>of()) {
                Name name = NameAt.of(run.passage(), run.from(), run.to(), EntityKind.ORGANISATION, RULE, LIKELY);
                if (isFree(name.span(), taken)) {
                    taken.put(name.span().start(), name);
                    any = true;
                }
            }
            weighed.add(weighed(candidate, any));
        }
        List<Name> all = new ArrayList<>(
                found.stream().filter(name -> isFree(name.span(), taken)).toList());
        all.addAll(taken.values());
        all.sort(Comparator.comparing(Name::span));
        return all;
    }

    /** All that could be weighed, also what the rules have named: what the weights are fitted to. */
    List<WeighedName> all() {
        return candidates().stream().map(c -> weighed(c, false)).toList();
    }

    private WeighedName weighed(Candidate candidate, boolean taken) {
        NameRun first = (candidate.open.isEmpty() ? candidate.runs : candidate.open).get(0);
        Span span = first.passage().span(first.from(), first.to());
        return new WeighedName(span, NameAt.clean(span.of(page.text())), List.copyOf(candidate.clues), taken);
    }

    private static boolean isFree(Span span, NavigableMap<Integer, Name> taken) {
        var before = taken.floorEntry(span.end() - 1);
        return before == null || before.getValue().span().end() <= span.start();
    }

    private List<Candidate> candidates() {
        Map<String, List<NameRun>> byKey = new LinkedHashMap<>();
        for (Passage passage : page.passages()) {
            if (!EnglishPassages.is(passage)) {
                for (NameRun run : NameRun.of(passage)) {
                    byKey.computeIfAbsent(run.key(), k -> new ArrayList<>()).add(run);
                }
            }
        }
        return byKey.values().stream().map(this::candidate).toList();
    }

    private Candidate candidate(List<NameRun> runs) {
        boolean body = runs.stream().anyMatch(run -> claims.isBody(span(run)));
        List<NameRun> open = new ArrayList<>();
        Set<NameClue> clues = EnumSet.of(NameClue.RUN);
        for (NameRun run : runs) {
            Set<NameClue> claimed = body ? null : claims.of(span(run));
            if (claimed != null && !isListedProduct(run, claimed)) {
                open.add(run);
                clues.addAll(claimed);
            }
        }
        Set<NameClue> always = EnumSet.allOf(NameClue.class);
        boolean shouted = true;
        for (NameRun run : runs) {
            Set<NameClue> own = cluesOf(run);
            always.retainAll(own);
            shouted &= run.passage().isTitleCase();
            if (open.isEmpty() || open.contains(run)) {
                clues.addAll(own);
            }
        }
        always.forEach(clue -> add(ALWAYS.get(clue), clues));
        NameShape.addIf(shouted, NameClue.ALWAYS_TITLE_CASE, clues);
        NameShape.addIf(always.contains(NameClue.STARTS), NameClue.NEVER_MID, clues);
        NameShape.addIf(open.isEmpty(), NameClue.RULED, clues);
        clues.add(runs.size() == 1 ? NameClue.ONCE : runs.size() == 2 ? NameClue.TWICE : NameClue.OFTEN);
        return new Candidate(runs, open, clues);
    }

    // "des machines : Numéval": the noun before the colon tells what it is
    private static boolean isListedProduct(NameRun run, Set<NameClue> claimed) {
        return claimed.contains(NameClue.CLAIMED_PRODUCT)
                && run.passage().word(run.from() - 1).equals(":");
    }

    private Set<NameClue> cluesOf(NameRun run) {
        Set<NameClue> clues = EnumSet.noneOf(NameClue.class);
        NameShape.add(page, run, clues);
        NameSurroundings.add(run, clues);
        return clues;
    }

    private static void add(@Nullable NameClue clue, Set<NameClue> clues) {
        if (clue != null) {
            clues.add(clue);
        }
    }

    private static Span span(NameRun run) {
        return run.passage().span(run.from(), run.to());
    }
}

package org.filigraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found, missed and spurious in one document by one criterion, without what is neither a miss nor an error.
 *
 * @param found each fact of the gold that was read, with the one that was read for it
 * @param missed facts of the gold that were not read
 * @param spurious facts that were read and are none of the gold's
 */
public record Judgement(List<Match> found, List<Claim> missed, List<Claim> spurious) {
    /** A fact of the gold and the one that was read for it. */
    public record Match(Claim gold, Claim read) {}

    private record Pair(int gold, int read, boolean lenient, int overlap) {
        // what must be found goes first, then what rests on the same words
        static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::lenient)
                .thenComparing(Comparator.comparingInt(Pair::overlap).reversed())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::read);
    }

    /** Matches one to one, the best pairs first. Both lists are one document's, of all types. */
    static Judgement of(Criterion criterion, List<Claim> gold, List<Claim> read) {
        List<Claim> wanted = ofType(gold, criterion.type());
        List<Claim> offered = ofType(read, criterion.type());
        Set<Integer> goldLeft = indices(wanted);
        Set<Integer> readLeft = indices(offered);
        List<Match> found = new ArrayList<>();
        for (Pair pair : pairs(criterion, wanted, offered)) {
            if (goldLeft.contains(pair.gold) && readLeft.contains(pair.read)) {
                goldLeft.remove(pair.gold);
                readLeft.remove(pair.read);
                if (!pair.lenient) {
                    found.add(new Match(wanted.get(pair.gold), offered.get(pair.read)));
                }
            }
        }
        List<Claim> missed = goldLeft.stream()
                .sorted()
                .map(wanted::get)
                .filter(claim -> !claim.isLenient() && read.stream().noneMatch(other -> holdsElsewhere(claim, other)))
                .toList();
        List<Claim> spurious = readLeft.stream()
                .sorted()
                .map(offered::get)
                .filter(claim -> gold.stream().noneMatch(other -> holdsElsewhere(other, claim)))
                .toList();
        return new Judgement(found, missed, spurious);
    }

    /** The counts. */
    public Tally tally() {
        return new Tally(found.size(), missed.size(), spurious.size());
    }

    // the same statement, read as another kind of fact that is as fair
    private static boolean holdsElsewhere(Claim gold, Claim read) {
        return gold.otherTypes().contains(read.type()) && gold.overlap(read) > 0;
    }

    private static List<Pair> pairs(Criterion criterion, List<Claim> wanted, List<Claim> offered) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < wanted.size(); g++) {
            for (int r = 0; r < offered.size(); r++) {
                if (criterion.holds(wanted.get(g), offered.get(r))) {
                    int overlap = wanted.get(g).overlap(offered.get(r));
                    pairs.add(new Pair(g, r, wanted.get(g).isLenient(), overlap));
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        return pairs;
    }

    private static List<Claim> ofType(List<Claim> claims, String type) {
        return claims.stream().filter(claim -> claim.type().equals(type)).toList();
    }

    private static Set<Integer> indices(List<Claim> claims) {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            all.add(i);
        }
        return all;
    }
}

package org.filigraph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FirstNames;
import org.filigraph.mention.FrenchWords;
import org.filigraph.mention.Territories;
import org.filigraph.text.OneSlip;

/** Finds names that are spellings of one: other case, accents, hyphens, plural, order of words, or one letter off. */
final class Spellings {
    private static final int SHORTEST_ORDER = 8;
    private static final int SHORTEST_SLIP = 7;
    private static final int LONG = 12;
    private static final int MOST_ALIKE = 400;

    private final List<Bearer> bearers;
    private final Forms forms;
    private final Consumer<Identification> out;

    Spellings(List<Bearer> bearers, Forms forms, Consumer<Identification> out) {
        this.bearers = bearers;
        this.forms = forms;
        this.out = out;
    }

    /** A preferred name of a thing. */
    private record Main(Bearer bearer, Form form) {}

    void find() {
        Map<String, List<Main>> joined = new TreeMap<>();
        Map<String, List<Main>> sorted = new TreeMap<>();
        List<Main> exact = new ArrayList<>();
        for (Bearer bearer : bearers) {
            boolean pure = forms.isPure(bearer);
            for (String name : bearer.mains()) {
                Form form = forms.of(name);
                if (form.joined().isEmpty() || (form.acronym() && !pure)) {
                    continue;
                }
                Main main = new Main(bearer, form);
                joined.computeIfAbsent(bearer.kind() + form.joined(), key -> new ArrayList<>())
                        .add(main);
                if (form.words().size() > 1 && form.joined().length() >= SHORTEST_ORDER) {
                    sorted.computeIfAbsent(bearer.kind() + form.sorted(), key -> new ArrayList<>())
                            .add(main);
                }
                if (form.joined().length() >= SHORTEST_SLIP && !form.acronym()) {
                    exact.add(main);
                }
            }
        }
        joined.values().forEach(same -> tie(same, Rule.SPELLING));
        sorted.values().forEach(same -> tie(same, Rule.ORDER));
        slips(exact);
    }

    private void tie(List<Main> same, Rule rule) {
        List<Main> telling =
                same.stream().filter(main -> !main.bearer.isCommon()).toList();
        for (int i = 1; i < telling.size(); i++) {
            tie(telling.get(i - 1), telling.get(i), rule);
        }
        // a name of common words means one thing in one text, and nothing in two
        for (Main common : same) {
            for (Main other : same) {
                boolean first = common.bearer.id().compareTo(other.bearer.id()) < 0;
                if (first && common.bearer.isCommon() != other.bearer.isCommon() && common.bearer.meets(other.bearer)
                        || first && common.bearer.isCommon() && common.bearer.meets(other.bearer)) {
                    tie(common, other, rule);
                }
            }
        }
    }

    private void tie(Main one, Main other, Rule rule) {
        if (!one.bearer.id().equals(other.bearer.id())) {
            out.accept(Identification.of(
                    one.bearer.id(), other.bearer.id(), rule, Forms.both(one.form.written(), other.form.written())));
        }
    }

    // one slip leaves the first half of a name as it is, or the second
    private void slips(List<Main> mains) {
        Map<String, List<Main>> halves = new HashMap<>();
        for (Main main : mains) {
            String name = main.form.spaced();
            int half = name.length() / 2;
            for (int length : name.length() % 2 == 0 ? new int[] {half, half - 1} : new int[] {half}) {
                String kind = main.bearer.kind().key();
                put(halves, kind + "<" + name.substring(0, length), main);
                put(halves, kind + ">" + name.substring(name.length() - length), main);
            }
        }
        for (List<Main> alike : halves.values()) {
            if (alike.size() <= MOST_ALIKE) {
                for (int i = 0; i < alike.size(); i++) {
                    for (int j = i + 1; j < alike.size(); j++) {
                        slip(alike.get(i), alike.get(j));
                    }
                }
            }
        }
    }

    private static void put(Map<String, List<Main>> halves, String half, Main main) {
        halves.computeIfAbsent(half, key -> new ArrayList<>()).add(main);
    }

    private void slip(Main one, Main other) {
        String a = one.form.spaced();
        String b = other.form.spaced();
        if (one.bearer.id().equals(other.bearer.id())
                || a.equals(b)
                || !OneSlip.between(a, b, SHORTEST_SLIP)
                || a.charAt(0) != b.charAt(0)
                || one.bearer.isCommon()
                || other.bearer.isCommon()) {
            return;
        }
        List<String> differing = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        int words = Math.min(one.form.words().size(), other.form.words().size());
        for (int i = 0; i < words; i++) {
            if (!one.form.words().get(i).equals(other.form.words().get(i))) {
                differing.add(one.form.words().get(i));
                theirs.add(other.form.words().get(i));
            }
        }
        boolean sameText = one.bearer.meets(other.bearer);
        boolean enough = sameText || Math.min(a.length(), b.length()) >= LONG;
        if (enough
                && differing.size() == 1
                && one.form.words().size() == other.form.words().size()
                && mayBeSlip(differing.get(0), theirs.get(0), one.bearer.kind(), sameText)) {
            tie(one, other, Rule.LETTER);
        }
    }

    // "Jean" and "Jeanne", "Nord" and "Nords", "Vienne" and "Vienna" are two; "yposkesi" and "ypokesi" are one
    private static boolean mayBeSlip(String word, String other, EntityKind kind, boolean sameText) {
        if (word.charAt(0) != other.charAt(0) || (isKnown(word) && isKnown(other))) {
            return false;
        }
        boolean coined = !isKnown(word) && !isKnown(other);
        if (kind == EntityKind.PERSON) {
            return sameText || (coined && Math.min(word.length(), other.length()) >= SHORTEST_ORDER);
        }
        // the last letter of a coined name makes another name of it more often than a slip does
        boolean atEnd = word.startsWith(other)
                || other.startsWith(word)
                || word.regionMatches(0, other, 0, Math.min(word.length(), other.length()) - 1);
        return sameText || !atEnd || !coined;
    }

    private static boolean isKnown(String word) {
        return FrenchWords.has(word)
                || FirstNames.has(word)
                || !Territories.get().lookup(word).isEmpty();
    }
}

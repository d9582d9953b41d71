package org.filigraph.extract.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;

/**
 * The common nouns that a text itself gives to things: "le cluster Boisalia", "Verbois, fabricant de parquets". They
 * tell their sorts where nothing else does, and "le cluster" means the thing that was called so.
 */
final class CalledThings {
    private static final Set<String> QUOTES = Set.of("«", "\"", "“", "'");
    private static final Set<String> ARTICLES = WordSet.of("le la l' un une du au");

    private static final Set<String> DASHES = WordSet.of("- – —");

    private static final int NEAR = 5;

    private final Map<Entity, Set<String>> nouns = new HashMap<>();

    /** Nouns with what stands behind them: "groupe familial", "pole competitivite". */
    private final Map<Entity, Set<String>> described = new HashMap<>();

    private CalledThings() {}

    static CalledThings of(Source source, SameThings same) {
        CalledThings things = new CalledThings();
        Entity over = null;
        for (Wording w : Wording.of(source)) {
            if (over != null) {
                things.read(w, over);
            }
            Name alone = w.size() > 0 && w.endOfName(0) == w.size() ? w.name(0) : null;
            over = alone != null && Referents.isThing(alone) ? same.first(alone.entity()) : null;
            for (int i = 0; i < w.size(); i = w.endOfName(i)) {
                Name name = w.name(i);
                if (name != null && Referents.isThing(name)) {
                    things.read(w, i, same.first(name.entity()));
                }
            }
        }
        return things;
    }

    /** "FIBRELEC", and in the line under it "Fédération du câble": what a name that stands alone is. */
    private void read(Wording w, Entity over) {
        int noun = ARTICLES.contains(w.word(0)) ? 1 : 0;
        boolean line = !w.word(w.size() - 1).equals(".") && w.afterOf(noun + 1) > noun + 1;
        if (line) {
            note(w, noun, over);
        }
    }

    private void read(Wording w, int from, Entity thing) {
        int before = from - 1;
        while (before >= 0 && QUOTES.contains(w.word(before))) {
            before--;
        }
        note(w, before, thing);
        int head = before;
        while (head > 0
                && before - head < NEAR
                && !ARTICLES.contains(w.word(head))
                && (w.isContentWord(head) || w.afterOf(head) > head)) {
            head--; // "l'école d'ingénieurs Polymeca"
        }
        if (head < before && ARTICLES.contains(w.word(head))) {
            note(w, head + 1, thing);
            for (int k = head + 2; k <= before; k++) {
                described.computeIfAbsent(thing, t -> new HashSet<>()).add(w.word(head + 1) + " " + w.word(k));
            }
        }
        int after = w.endOfName(from);
        if (w.word(after).equals("»") || w.word(after).equals("\"")) {
            after++;
        }
        boolean dash =
                DASHES.contains(w.word(after)) && w.afterOf(after + 2) > after + 2; // "Fibrelec – Fédération du câble"
        if (w.word(after).equals(",") || dash) {
            int noun = after + 1;
            while (ARTICLES.contains(w.word(noun))
                    || noun < after + 3 && ReferentWords.ADJECTIVES.contains(w.word(noun))) {
                noun++;
            }
            boolean another = noun + 1 < w.size() && w.token(noun + 1).isCapitalised(); // ", l'entreprise Sorex"
            if (!another) {
                note(w, noun, thing);
            }
        }
    }

    private void note(Wording w, int at, Entity thing) {
        Body told = at >= 0 && at < w.size() && w.name(at) == null ? Body.pointedAtBy(w.word(at)) : null;
        if (told == Body.COUNCIL && w.afterOf(at + 1) > at + 1) {
            return; // "le conseil d'administration", "le conseil de surveillance de Sorex"
        }
        boolean scheme = Body.of(thing) == Body.AGREEMENT || Body.of(thing) == Body.EVENT;
        if (told != null && (!scheme || told == Body.of(thing))) {
            nouns.computeIfAbsent(thing, t -> new HashSet<>()).add(w.word(at));
        }
    }

    /** Whether the text gives a thing this folded noun. */
    boolean by(Entity thing, String noun) {
        return nouns.getOrDefault(thing, Set.of()).contains(noun);
    }

    /** Whether the text gives a thing this folded noun with this adjective. */
    boolean by(Entity thing, String noun, String adjective) {
        return described.getOrDefault(thing, Set.of()).contains(noun + " " + adjective);
    }

    /** The sort of thing that its nouns tell; a body where they tell none, or several. */
    Body sort(Entity thing) {
        Body sort = Body.BODY;
        for (String noun : nouns.getOrDefault(thing, Set.of())) {
            Body told = Body.pointedAtBy(noun);
            if (told == null || sort != Body.BODY && told != sort) {
                return Body.BODY;
            }
            sort = told == Body.SITE ? Body.COMPANY : told;
        }
        return sort;
    }
}

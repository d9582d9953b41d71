package org.filigraph.extract.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The nouns that a text calls bodies and schemes by, so that a position "du pôle", "de la laiterie", "du programme" is one
 * in what was called so: by the name itself ({@code Laiterie du Morvan}), before it ({@code le pôle Nautimer}), after it
 * ({@code Nautimer, le cluster de la plaisance}), on the line below it.
 */
final class BodiesByNoun {
    /** So many words may stand between the noun and the name: "l'école d'ingénieurs Polymeca". */
    private static final int NEAR = 7;

    private static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”", "*", "_");
    private static final Set<String> CONTRACTED = WordSet.of("du au");
    private static final Set<String> MARKS = Set.of(",", "|", "–", "—", "-", ":", "(");

    /** What the letters that a name begins with stand for. */
    private static final Map<String, List<String>> LETTERS = Map.of(
            "cci", List.of("chambre"),
            "ccir", List.of("chambre"),
            "ccit", List.of("chambre"),
            "cma", List.of("chambre"),
            "chu", List.of("hopital", "centre"),
            "chru", List.of("hopital", "centre"),
            "cmq", List.of("campus"),
            "afpi", List.of("centre"),
            "cfa", List.of("centre"));

    /** Nouns for bodies of members, one of which often stands for another. */
    private static final Set<String> OF_MEMBERS = WordSet.of("cluster pole grappe reseau");

    private static final Set<String> SCHEMES =
            WordSet.of("plan programme projet dispositif fonds chaire parcours campus centrale chambre");

    private final Map<String, NavigableMap<Integer, Entity>> called = new HashMap<>();
    private final Map<String, Set<Entity>> bodies = new HashMap<>();
    private final Set<Entity> networks = new HashSet<>();

    BodiesByNoun(Discourse discourse) {
        Name line = null;
        for (Wording w : discourse.wordings()) {
            if (line != null && FunctionWords.isArticle(w.word(0))) {
                note(w, 1, line);
            }
            for (int i = 0; i < w.size(); i = w.endOfName(i)) {
                Name name = w.name(i);
                if (name != null
                        && (name.is(EntityKind.ORGANISATION) || name.is(EntityKind.AGREEMENT))
                        && !Discourse.isPointer(name)) {
                    own(name);
                    before(w, i, name);
                    after(w, w.endOfName(i), name);
                }
            }
            Name alone = w.size() == 0 ? null : w.name(0, EntityKind.ORGANISATION, EntityKind.AGREEMENT);
            line = alone != null && w.endOfName(0) == w.size() ? alone : null;
        }
    }

    /** Whether a noun is one that bodies or schemes are called by. */
    private static boolean calls(String noun) {
        return SCHEMES.contains(noun)
                || !Bodies.isPlain(noun)
                        && (Bodies.isNoun(noun) || NounClass.HOUSE.has(noun) || Body.isPointedAtBy(noun));
    }

    private void own(Name name) {
        String[] words = Folding.fold(name.label()).split("[^a-z0-9-]+", -1);
        int head = words.length > 1 && FunctionWords.isArticle(words[0]) ? 1 : 0;
        String noun = words[head];
        put(noun, name);
        if (noun.endsWith("s")) {
            put(noun.substring(0, noun.length() - 1), name);
        }
        LETTERS.getOrDefault(noun, List.of()).forEach(n -> put(n, name));
        if (noun.equals("communaute") && words.length > head + 2 && words[head + 2].equals("agglomeration")) {
            put("agglomeration", name);
            put("agglo", name);
        }
        WellKnown.get()
                .lookup(name.entity().label())
                .filter(known -> known.kind().equals("cluster"))
                .ifPresent(known -> OF_MEMBERS.forEach(n -> put(n, name)));
    }

    // "le pôle de compétitivité Nautimer", "du plan « Rivages »"
    private void before(Wording w, int at, Name name) {
        int i = at - 1;
        while (i >= 0 && QUOTES.contains(w.word(i))) {
            i--;
        }
        note(w, i, name);
        while (i > 0 && at - i <= NEAR && w.name(i) == null && (w.token(i).isWord() || QUOTES.contains(w.word(i)))) {
            if (FunctionWords.isArticle(w.word(i - 1)) || CONTRACTED.contains(w.word(i - 1))) {
                note(w, i, name);
                return;
            }
            i--;
        }
    }

    // "Nautimer, le cluster de la plaisance", "NAUTIMER | Le réseau", "Nautimer est une association"
    private void after(Wording w, int end, Name name) {
        int i = end;
        while (QUOTES.contains(w.word(i))) {
            i++;
        }
        boolean told = w.says(i, "est", "un") || w.says(i, "est", "une");
        if (!told && !MARKS.contains(w.word(i))) {
            return;
        }
        i++;
        if (!told && !FunctionWords.isArticle(w.word(i)) && !calls(w.word(i))) {
            return;
        }
        i = FunctionWords.isArticle(w.word(i)) ? i + 1 : i;
        note(w, i, name);
        note(w, i + 1, name);
    }

    private void note(Wording w, int at, Name name) {
        boolean noun = at >= 0 && at < w.size() && w.name(at) == null && calls(w.word(at));
        // ", l'école Polymeca": another
        boolean other = noun
                && w.token(at).span().start() > name.span().start()
                && at + 1 < w.size()
                && (w.name(at + 1, EntityKind.ORGANISATION) != null
                        || w.token(at + 1).isCapitalised());
        if (noun && !other) {
            put(w.word(at), name);
        }
    }

    private void put(String noun, Name name) {
        called.computeIfAbsent(noun, n -> new TreeMap<>()).put(name.span().start(), name.entity());
        bodies.computeIfAbsent(noun, n -> new HashSet<>()).add(name.entity());
        if (OF_MEMBERS.contains(noun)) {
            networks.add(name.entity());
        }
    }

    /** Whether the text calls a body or a scheme by a noun that any may be called by. */
    boolean has(String noun) {
        return calls(noun) && called.containsKey(noun);
    }

    /** Whether the text calls a body so. */
    boolean by(Entity body, String noun) {
        return bodies.getOrDefault(noun, Set.of()).contains(body);
    }

    /** What the text last called by the noun before {@code offset}, or first behind it; null for nothing. */
    @Nullable
    Entity last(String noun, int offset) {
        NavigableMap<Integer, Entity> all = called.get(noun);
        if (all == null) {
            return OF_MEMBERS.contains(noun) ? only() : null;
        }
        Map.Entry<Integer, Entity> before = all.lowerEntry(offset);
        return before != null ? before.getValue() : all.firstEntry().getValue();
    }

    // "le cluster" for the only one that the text calls a network, a pole
    private @Nullable Entity only() {
        return networks.size() == 1 ? networks.iterator().next() : null;
    }
}

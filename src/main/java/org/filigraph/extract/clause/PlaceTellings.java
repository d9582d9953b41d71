package org.filigraph.extract.clause;

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
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * In which of its sentences a document tells each place, and how: by name or by an adjective, in its title, at the head of
 * a sentence, in passing; and which words point at a kind of land ("la région") or at the whole country ("national").
 */
final class PlaceTellings {
    /** A place among so many words that begin a sentence leads it. */
    private static final int LEADING = 4;

    private static final Stems NATION = Stems.of("national nationaux hexagon francais");
    private static final Set<String> STATE = WordSet.of("gouvernement ministre ministere bercy matignon elysee etat");

    /** How one place is told. Sentences are counted from 0 on. */
    static final class Telling {
        private final Set<Integer> named = new LinkedHashSet<>();
        private final Set<Integer> adjectives = new LinkedHashSet<>();
        private final Set<Integer> passing = new LinkedHashSet<>();
        private final Set<Integer> leads = new HashSet<>();
        private int names;
        private boolean titled;
        private boolean adjectiveTitled;
        private boolean heading;

        /** Those that tell it other than in passing. */
        Set<Integer> sentences() {
            Set<Integer> all = new LinkedHashSet<>(named);
            all.addAll(adjectives);
            return all;
        }

        /** In how many sentences it is told by name. */
        int named() {
            return named.size();
        }

        /** How many sentences begin with its name. */
        int leads() {
            return leads.size();
        }

        /** How many names of bodies and agreements hold it: "CCI Bretagne". */
        int names() {
            return names;
        }

        boolean isToldInPassing() {
            return !passing.isEmpty();
        }

        boolean isInHeading() {
            return heading;
        }

        boolean isNamedInTitle() {
            return titled;
        }

        boolean isInTitle() {
            return titled || adjectiveTitled;
        }
    }

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

    private PlaceTellings() {}

    static PlaceTellings of(Layout layout, List<Context.Place> places, List<Name> names) {
        PlaceTellings tellings = new PlaceTellings();
        tellings.read(layout, places);
        tellings.readNames(names);
        tellings.rank();
        return tellings;
    }

    /** All places told, in the order of the text. */
    Set<Entity> places() {
        return tellings.keySet();
    }

    boolean isTold(Entity place) {
        return tellings.containsKey(place);
    }

    Telling of(Entity place) {
        return tellings.getOrDefault(place, new Telling());
    }

    /** In how many sentences a place is told other than in passing. */
    int told(Entity place) {
        Telling telling = tellings.get(place);
        return telling == null ? 0 : telling.sentences().size();
    }

    /** The same of the place that is told most and is no country. */
    int most() {
        return most == null ? 0 : told(most);
    }

    /** The same of the one told most but for this. */
    int mostBeside(Entity place) {
        return place.equals(most) ? next : most();
    }

    /** Whether no place that is no country is named before this one. */
    boolean isFirst(Entity place) {
        return place.equals(first);
    }

    /** How many sentences point at a kind of territory: {@code region} for "la région", "régional". */
    int pointedAt(String kind) {
        return words.getOrDefault(kind, Set.of()).size();
    }

    boolean isPointedAtInTitle(String kind) {
        return titleWords.contains(kind);
    }

    /** How many sentences tell of the whole country: "national". */
    int nation() {
        return nation.size();
    }

    boolean isNationInTitle() {
        return nationTitled;
    }

    /** How many sentences tell of the State: "le ministère". */
    int state() {
        return state.size();
    }

    /** How many sentences the document has. */
    int sentences() {
        return sentences;
    }

    /** Where its first sentence stands. */
    Span opening() {
        return opening;
    }

    private void read(Layout layout, List<Context.Place> places) {
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
        if (NATION.begin(word) || word.equals("pays") && !token.isCapitalised()) {
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
}

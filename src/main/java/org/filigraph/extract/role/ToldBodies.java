package org.filigraph.extract.role;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.discourse.Investors;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FirstNames;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What a text as a whole tells of each body that it names: how often, as what, with whose positions. */
final class ToldBodies {
    /** A name in the title counts so much. */
    private static final int IN_TITLE = 3;

    /** Of bodies that are named as often as each other so many are looked at. */
    private static final int FOREMOST = 20;

    private static final int OFTEN = 3;

    /** A name less sure than this is told by its capitals alone. */
    static final double DOUBTFUL = 0.7;
    /** So many words stand between a position's noun and the body at most. */
    private static final int NEAR = 7;

    private static final int SHORTEST_FAMILY = 4;

    private static final Set<String> PREPOSITIONS =
            WordSet.of("de du des d' avec par a au aux selon contre via sur dans entre pour chez en aupres");
    /** What leads to the name of a body that has only come into being. */
    private static final Set<String> BIRTH = WordSet.of(
            """
            nom nomme nommee appelle appellera baptise baptisee nouvelle nouvel nouveau naissance former forment
            formant devenus devenues naitre creent cree statuts coentreprise fusion fonde lance donne deviennent
            devient""");

    private final Discourse discourse;
    private final Map<Entity, Integer> counts = new LinkedHashMap<>();
    private final Map<Entity, Double> sureness = new HashMap<>();
    private final Map<Entity, Integer> subjects = new HashMap<>();
    private final Map<Entity, Set<PositionKind>> offices = new HashMap<>();
    private final Map<Entity, Set<Entity>> employers = new HashMap<>();
    private final OutsideBodies outside = new OutsideBodies();
    private final MergedBodies merged = new MergedBodies();
    private final Set<Entity> newborn = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final List<Entity> foremost;

    ToldBodies(Source source, Discourse discourse) {
        this.discourse = discourse;
        Span title = source.layout().title().map(Block::span).orElse(new Span(0, 0));
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.PERSON)) {
                people.add(Entity.slug(name.label()));
            } else if (name.is(EntityKind.ORGANISATION)) {
                Entity body = same(name.entity());
                int weight = title.contains(name.span()) ? IN_TITLE : 1;
                counts.merge(body, weight, Integer::sum);
                sureness.merge(body, name.confidence(), Math::max);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        foremost = counts.keySet().stream()
                .filter(b -> count(b) == most)
                .limit(FOREMOST)
                .toList();
        discourse.wordings().forEach(w -> merged.read(w, discourse));
        discourse.wordings().forEach(this::read);
    }

    /** The body under the name by which the text speaks of it. */
    Entity same(Entity body) {
        Entity same = discourse.same(body);
        return same == null ? body : same;
    }

    /** Whether the body has gone into a new one. */
    boolean isGone(Entity body) {
        return merged.has(same(body)) && !newborn.isEmpty();
    }

    /** The bodies that are named most often, first those named first. */
    List<Entity> foremost() {
        return foremost;
    }

    private int count(Entity body) {
        return counts.getOrDefault(body, 0);
    }

    private void read(Wording w) {
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.ORGANISATION);
            if (name == null || Discourse.isPointer(name)) {
                continue;
            }
            Entity body = same(name.entity());
            if (!isGoverned(w, i)) {
                subjects.merge(body, 1, Integer::sum);
            }
            for (int k = i - 1; k >= 0 && i - k < NEAR && w.name(k) == null; k--) {
                if (BIRTH.contains(w.word(k)) && !merged.has(body)) {
                    newborn.add(body);
                }
            }
            office(w, i, body);
            outside.read(w, i, body);
        }
    }

    /** Whether a preposition stands before the name at {@code at}, or before its noun: "pour le transporteur Sorex". */
    static boolean isGoverned(Wording w, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 4 && w.token(i).isWord() && w.name(i) == null; i--) {
            if (PREPOSITIONS.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    // "Anne Martin, présidente de Sorex", "Anne Martin (Sorex)", "la présidente de Sorex"
    private void office(Wording w, int at, Entity body) {
        int k = at - 1;
        while (k > 0 && at - k <= NEAR && w.name(k) == null && !w.isMark(k) && !NounClass.ROLE.has(w.word(k))) {
            k--;
        }
        if (k >= 0 && w.name(k) == null && NounClass.ROLE.has(w.word(k))) {
            offices.computeIfAbsent(body, b -> EnumSet.noneOf(PositionKind.class))
                    .add(PositionKind.of(words(w, k, at)));
            k--;
        }
        while (k > 0 && (w.word(k).equals(",") || w.word(k).equals("(") || FunctionWords.isArticle(w.word(k)))) {
            k--;
        }
        Name person = k < 0 ? null : w.name(k, EntityKind.PERSON);
        if (person != null) {
            employers.computeIfAbsent(person.entity(), p -> new HashSet<>()).add(body);
        }
    }

    /** The folded words from one index to another. */
    static String words(Wording w, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(to, w.size()); i++) {
            words.append(i > from ? " " : "").append(w.word(i));
        }
        return words.toString();
    }

    /** Adds what is told of a body, for a position of a kind that the person beside it may hold. */
    void add(Entity body, PositionKind kind, @Nullable Entity person, Set<BodyClue> clues) {
        if (count(body) <= 1) {
            clues.add(BodyClue.ONCE);
        }
        if (count(body) >= OFTEN) {
            clues.add(BodyClue.THRICE);
        }
        outside.add(body, count(body), kind, clues);
        int subject = subjects.getOrDefault(body, 0);
        if (subject == 0) {
            clues.add(BodyClue.NEVER_SUBJECT);
        } else if (subject > 1) {
            clues.add(BodyClue.OFTEN_SUBJECT);
        }
        if (newborn.contains(body)) {
            clues.add(BodyClue.NEWBORN);
        }
        if (isGone(body)) {
            clues.add(BodyClue.MERGED);
        }
        Set<PositionKind> told = offices.getOrDefault(body, Set.of());
        if (!told.isEmpty()) {
            clues.add(told.contains(kind) ? BodyClue.SAME_OFFICE_TOLD : BodyClue.OFFICE_TOLD);
        }
        if (person != null && employers.getOrDefault(person, Set.of()).contains(body)) {
            clues.add(BodyClue.PERSONS);
        }
        if (person != null && isOfFamily(body, person)) {
            clues.add(BodyClue.FAMILY);
        }
        if (sureness.getOrDefault(body, 1.0) < DOUBTFUL) {
            clues.add(BodyClue.DOUBTFUL);
        }
        if (WellKnown.get().lookup(body.label()).isPresent()) {
            clues.add(BodyClue.WELL_KNOWN);
        }
        if (Investors.isOne(body)) {
            clues.add(BodyClue.INVESTOR);
        }
        if (people.contains(Entity.slug(body.label())) || FirstNames.has(Folding.fold(body.label()))) {
            clues.add(BodyClue.AS_PERSON);
        }
    }

    private static boolean isOfFamily(Entity body, Entity person) {
        String[] names = Entity.slug(person.label()).split("-", -1);
        String family = names[names.length - 1];
        return names.length > 1
                && family.length() >= SHORTEST_FAMILY
                && List.of(Entity.slug(body.label()).split("-", -1)).contains(family);
    }
}

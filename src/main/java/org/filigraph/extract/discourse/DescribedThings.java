package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Things that a text speaks of by a description and not by a name that is known: "le marché d'intérêt national de
 * Rungis", "l'usine sidérurgique de Grande-Synthe", "la Plaine Images" where it comes again and again. Figures are
 * about such things as about those that have names.
 */
final class DescribedThings {
    /** The rule of names that are descriptions. */
    static final String RULE = "described";

    private static final double CONFIDENCE = 0.5;

    private final Source source;
    private final List<Name> names = new ArrayList<>();
    private final TreeSet<Span> described = new TreeSet<>();
    private final Map<String, Entity> byNoun = new HashMap<>();
    /** What has no name, by nouns that stand for nothing else: "cette halle". */
    private final Map<String, Entity> plainByNoun = new HashMap<>();

    private final Map<String, Entity> byAcronym = new HashMap<>();
    private final Set<Entity> plain = new HashSet<>();
    private final Map<Entity, Body> sorts = new HashMap<>();
    /** What the text appeared in: nothing is told of it. */
    private final Set<Entity> mastheads = new HashSet<>();

    private DescribedThings(Source source) {
        this.source = source;
    }

    static DescribedThings of(Source source) {
        DescribedThings things = new DescribedThings(source);
        List<Wording> wordings = new ArrayList<>();
        for (Block block : source.layout().blocks()) {
            if (block.isContent() && block.kind() != Block.Kind.ROW) {
                for (Sentence sentence : block.sentences()) {
                    Wording w = Wording.of(source, block, sentence);
                    if (!isShouted(w)) {
                        wordings.add(w);
                    }
                }
            }
        }
        QuotedAgain quoted = new QuotedAgain(source);
        for (Wording w : wordings) {
            for (Name name : quoted.in(w)) {
                things.names.add(name);
                things.described.add(name.span());
            }
        }
        HeadedCalls calls = new HeadedCalls(things);
        wordings.stream().filter(w -> w.block().isHeading()).forEach(calls::read);
        wordings.forEach(new Descriptions(source, things)::read);
        source.mentions().names().forEach(things::spellOut);
        RepeatedCapitals capitals = new RepeatedCapitals(things);
        wordings.forEach(capitals::count);
        wordings.forEach(capitals::take);
        things.names.sort(Comparator.comparing(Name::span));
        List<Name> all = new ArrayList<>(source.mentions().names());
        all.addAll(things.names);
        things.mastheads.addAll(Mastheads.of(source, all));
        return things;
    }

    /** "L'INVITÉE DE LA SEMAINE": where all words are in capitals, capitals tell no name. */
    private static boolean isShouted(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.token(i).isWord() && w.token(i).text().chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }

    /** The thing that a noun after a definite article stands for, null where none was described by it. */
    @Nullable
    Entity meantBy(String noun) {
        Entity told = byNoun.get(noun);
        return told == null ? plainByNoun.get(noun) : told;
    }

    /** The words of a sentence with names and descriptions. */
    Wording wording(Block block, Sentence sentence) {
        int from = Span.firstFrom(names, Name::span, sentence.span().start());
        int to = Span.firstFrom(names, Name::span, sentence.span().end());
        if (from == to && mastheads.isEmpty()) {
            return Wording.of(source, block, sentence);
        }
        List<Name> all = new ArrayList<>(names.subList(from, to));
        all.addAll(source.mentions().namesIn(sentence.span()));
        all.removeIf(name -> mastheads.contains(name.entity()));
        all.sort(Comparator.comparingInt((Name n) -> n.span().start())
                .thenComparingInt(n -> -n.span().length()));
        return Wording.of(block, sentence, all);
    }

    /** Whether a thing is one that nothing names and no place tells: "la halle technologique". */
    boolean isPlain(Entity thing) {
        return plain.contains(thing);
    }

    /** "le Min de Nantes" is "le marché" too. */
    private void spellOut(Name name) {
        String head = Folding.fold(name.label()).split("[^a-z]+", 2)[0];
        String noun = DescribedNouns.SHORT_FOR.get(head);
        if (noun != null && Referents.isThing(name)) {
            byNoun.putIfAbsent(noun, name.entity());
        }
    }

    /** A thing of the sort that a noun points at. */
    Entity entity(String noun, String label) {
        Body pointed = Body.pointedAtBy(noun);
        Body sort = DescriptionWords.isPlace(noun) ? Body.SITE : pointed == null ? Body.BODY : pointed;
        EntityKind kind =
                switch (sort) {
                    case EVENT -> EntityKind.EVENT;
                    case SITE -> EntityKind.SITE;
                    case AGREEMENT -> EntityKind.AGREEMENT;
                    default -> EntityKind.ORGANISATION;
                };
        Entity thing = Entity.named(kind, label);
        for (Name name : source.mentions().names()) {
            if (Referents.isThing(name) && name.entity().key().equals(thing.key())) {
                return name.entity(); // "la scierie de l'Alène", elsewhere "Scierie de l'Alène"
            }
        }
        sorts.putIfAbsent(thing, sort);
        return thing;
    }

    /** The sort of a thing that the text described, null for one that it did not. */
    @Nullable
    Body sort(Entity thing) {
        return sorts.get(thing);
    }

    /** The thing described before by the same noun and no other words, or else this one. */
    Entity known(String noun, Entity thing) {
        Entity before = byNoun.get(noun);
        if (before == null) {
            return thing;
        }
        Set<String> a = contents(before);
        Set<String> b = contents(thing);
        return a.containsAll(b) || b.containsAll(a) ? before : thing;
    }

    private static Set<String> contents(Entity thing) {
        Set<String> words = new HashSet<>();
        for (String word : thing.key().split("-", -1)) {
            if (!FunctionWords.has(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether a description stands there already. */
    boolean isTaken(Span span) {
        Span before = described.floor(span);
        Span after = described.ceiling(span);
        return before != null && before.overlaps(span) || after != null && after.overlaps(span);
    }

    /** Takes words that describe a thing. */
    void put(Span span, Entity thing) {
        names.add(new Name(span, thing.label(), thing, RULE, CONFIDENCE));
        described.add(span);
    }

    /** Takes words that describe a thing by its use, of which no place and no name tells. */
    void putPlain(Span span, String noun, Entity thing) {
        put(span, thing);
        plain.add(thing);
        if (!Body.isPointedAtBy(noun)) {
            plainByNoun.putIfAbsent(noun, thing);
        }
    }

    /** From now on a noun after a definite article stands for a thing, if it does for none yet. */
    void callBy(String noun, Entity thing) {
        byNoun.putIfAbsent(noun, thing);
    }

    /** A thing has a short form: "le marché d'intérêt national (MIN)". */
    void callShort(String acronym, Entity thing) {
        byAcronym.putIfAbsent(acronym, thing);
        callBy(acronym, thing);
    }

    /** The thing of which this is the short form, null for none. */
    @Nullable
    Entity calledShort(String acronym) {
        return byAcronym.get(acronym);
    }
}

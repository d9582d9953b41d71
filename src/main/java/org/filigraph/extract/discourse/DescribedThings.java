package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.filigraph.extract.clause.FiniteVerbs;
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
import org.filigraph.text.WordSet;
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

    private static final int LONGEST_CALL = 7;

    /** Adjectives right after the noun. */
    private static final int ADJECTIVES = 3;

    private static final Set<String> DEFINITE = WordSet.of("le la l' du au ce cet cette un une");
    private static final Set<String> INDEFINITE = Set.of("un", "une", "ce", "cet", "cette");
    private static final Set<String> BEFORE =
            WordSet.of("nouveau nouvelle nouvel futur future grand grande ancien ancienne");

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

    private final Map<String, Integer> runs = new HashMap<>();
    private final Map<String, String> nextWords = new HashMap<>();

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
        wordings.stream().filter(w -> w.block().isHeading()).forEach(things::call);
        wordings.forEach(things::describe);
        source.mentions().names().forEach(things::spellOut);
        wordings.forEach(things::countRuns);
        wordings.forEach(things::takeRuns);
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

    /** "« Ports propres » : dix projets retenus", "Quais d'hier : les lauréats bretons": a call is told by those it chose. */
    private void call(Wording w) {
        int colon = 0;
        while (colon < w.size() && colon <= LONGEST_CALL && !w.word(colon).equals(":") && w.name(colon) == null) {
            colon++;
        }
        int from = w.word(0).equals("«") ? 1 : 0;
        int to = from == 1 && w.word(colon - 1).equals("»") ? colon - 1 : colon;
        boolean named = w.word(colon).equals(":")
                && to > from + 1
                && w.token(from).isCapitalised()
                && !isTaken(w.span(from, to))
                && !namesAgreement(w, colon + 1); // "Filière bois : les lauréats de l'appel « Ports propres »"
        for (int i = colon + 1; named && i < w.size(); i++) {
            if (w.word(i).startsWith("laureat") || DescribedNouns.CHOSEN.contains(w.word(i))) {
                Entity thing = entity("appel", DescriptionWords.words(w, from, to));
                put(w.span(from, to), thing);
                byNoun.putIfAbsent("appel", thing);
                byNoun.putIfAbsent("dispositif", thing);
                return;
            }
        }
    }

    private static boolean namesAgreement(Wording w, int from) {
        for (int i = from; i < w.size(); i++) {
            if (w.name(i, EntityKind.AGREEMENT) != null) {
                return true;
            }
        }
        return false;
    }

    private void describe(Wording w) {
        for (int i = 0; i < w.size() - 1; i++) {
            if (w.name(i) == null && DEFINITE.contains(w.word(i))) {
                int head = i + 1;
                int from = head;
                while (BEFORE.contains(w.word(head)) && w.name(head) == null) {
                    from = w.token(head).isCapitalised() ? from : head + 1;
                    head++;
                }
                String noun = w.word(head);
                boolean place = DescriptionWords.isPlace(noun);
                int capitals = DescriptionWords.capitals(w, head + 1);
                int quoted = DescriptionWords.endOfQuoted(w, head);
                if (w.name(head) == null
                        && DescriptionWords.NAMED.contains(noun)
                        && capitals > head + 1
                        && !w.token(head).isCapitalised()) {
                    put(w.span(head, capitals), known(noun, entity(noun, DescriptionWords.words(w, head, capitals))));
                    i = capitals - 1;
                } else if (quoted > 0) {
                    Entity thing = entity(noun, DescriptionWords.words(w, head + 2, quoted - 1));
                    put(w.span(head, quoted), thing);
                    byNoun.putIfAbsent(noun, thing);
                    i = quoted - 1;
                } else if (DescriptionWords.closing(w, DescriptionWords.quotedPlace(w, head)) > 0) {
                    int open = DescriptionWords.quotedPlace(w, head);
                    int close = DescriptionWords.closing(w, open);
                    Entity thing = entity(noun, DescriptionWords.words(w, open + 1, close - 1));
                    put(w.span(head, close), thing);
                    byNoun.putIfAbsent(noun, thing);
                    i = close - 1;
                } else if (w.name(head) == null
                        && DescribedNouns.UNDERTAKINGS.contains(noun)
                        && DescriptionWords.endOfAim(w, head) > 0) {
                    int end = DescriptionWords.endOfAim(w, head);
                    boolean comma =
                            INDEFINITE.contains(w.word(i)) && w.word(end).equals(",");
                    Name next = w.name(comma ? end + 1 : end, EntityKind.AGREEMENT); // "un fonds de prêts, Rivages, de"
                    Entity apposed = apposed(w, i);
                    Entity called = apposed == null && INDEFINITE.contains(w.word(i)) ? called(noun) : apposed;
                    Entity thing = next != null
                            ? next.entity()
                            : called == null ? undertaking(noun, DescriptionWords.words(w, head, end)) : called;
                    put(w.span(head, end), thing);
                    byNoun.putIfAbsent(noun, thing);
                    i = end - 1;
                } else if (w.name(head) == null
                        && (place || DescriptionWords.isOwnCapital(w, head) || noun.equals("cluster"))) {
                    i = Math.max(i, phrase(w, from, head, noun, place || noun.equals("cluster")) - 1);
                }
            }
        }
    }

    /** "Rivages, un fonds de prêts": what the words from its article on are said of, or null. */
    private static @Nullable Entity apposed(Wording w, int article) {
        int before = article - 2;
        if (w.word(before).equals("»")) {
            before--;
        }
        Name name = w.word(article - 1).equals(",") ? w.name(before) : null;
        if (name == null || !Referents.isThing(name) || Body.of(name.entity()) == Body.COUNCIL) {
            return null;
        }
        return name.entity();
    }

    /** "un pacte pour l'emploi … le pacte « Rivages 2030 »": the one agreement that the text names with a noun before it. */
    private @Nullable Entity called(String noun) {
        Set<Entity> all = new HashSet<>();
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.AGREEMENT)) {
                int start = name.span().start();
                String before = Folding.fold(source.text().substring(Math.max(0, start - noun.length() - 3), start));
                if (before.replace("«", "").replace("\"", "").strip().endsWith(noun)) {
                    all.add(name.entity());
                }
            }
        }
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /** The agreement that the document names more fully, or else the one described before, or else this one. */
    private Entity undertaking(String noun, String label) {
        String key = Entity.slug(label);
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.AGREEMENT) && Entity.slug(name.label()).startsWith(key)) {
                return name.entity();
            }
        }
        return known(noun, entity(noun, label));
    }

    /** Takes the description that begins with the noun at {@code head}; answers the index after it. */
    private int phrase(Wording w, int from, int head, String noun, boolean place) {
        int i = head + 1;
        String acronym = null;
        while (place && DescriptionWords.isOwnCapital(w, i) && i < head + 3) {
            i++; // "Grand Port Maritime de la Réunion"
        }
        int adjectives = 0;
        boolean placed = false;
        while (place && adjectives < ADJECTIVES && DescriptionWords.isAdjective(w, i)) {
            if (DescribedNouns.OTHER_SENSES.contains(w.word(i))) {
                return head;
            }
            placed |= DescriptionWords.isOfTown(w.word(i));
            i++;
            adjectives++;
        }
        boolean called = w.name(i) != null
                || DescriptionWords.isOwnCapital(w, i); // "le port brestois", but "le pôle parisien Sorex"
        int end = placed && !called && !DescribedNouns.NOT_OF_TOWN.contains(noun) ? i : -1;
        while (i < Math.min(w.size(), head + DescriptionWords.LONGEST)) {
            if (w.word(i).equals("(")
                    && w.word(i + 2).equals(")")
                    && w.token(i + 1).isAllCapitals()) {
                acronym = w.word(i + 1);
                i += 3;
                continue;
            }
            if (w.word(i).equals("a") && w.name(i + 1, EntityKind.TERRITORY) != null && i > head + 1) {
                end = i; // "une usine de batteries à Douai"
                break;
            }
            if (!DescriptionWords.TYING.contains(w.word(i))) {
                break;
            }
            int next = DescriptionWords.ARTICLES.contains(w.word(i + 1)) ? i + 2 : i + 1;
            Name name = w.name(next);
            if (name != null) {
                end = name.is(EntityKind.TERRITORY) || DescriptionWords.isCouncil(name) ? w.endOfName(next) : end;
                break;
            }
            if (DescriptionWords.isOwnCapital(w, next)) {
                end = DescriptionWords.capitals(w, next);
                break;
            }
            if (!place || !w.isContentWord(next) || DescribedNouns.OTHER_SENSES.contains(w.word(next))) {
                break;
            }
            i = next + 1;
            while (DescriptionWords.isAdjective(w, i) || DescriptionWords.isPlainNoun(w, i)) {
                i++;
            }
        }
        if (end < 0) {
            boolean used = i > head + 1
                    && !FiniteVerbs.at(w, i - 1)
                    && !w.word(head + 1).equals("en");
            return used && DescribedNouns.BUILT.contains(noun) ? plain(w, from, head, i, noun) : head;
        }
        add(w, from, end, noun, acronym);
        return end;
    }

    /** "une halle technologique", "l'atelier de découpe": what is built, told by its use and by no place. */
    private int plain(Wording w, int from, int head, int end, String noun) {
        if (w.name(end) != null
                || DescriptionWords.isOwnCapital(w, end)
                || w.word(end).equals("a")) {
            return head;
        }
        Entity thing = entity(noun, DescriptionWords.words(w, from, end));
        put(w.span(from, end), thing);
        plain.add(thing);
        if (!Body.isPointedAtBy(noun)) {
            plainByNoun.putIfAbsent(noun, thing);
        }
        return end;
    }

    /** Whether a thing is one that nothing names and no place tells: "la halle technologique". */
    boolean isPlain(Entity thing) {
        return plain.contains(thing);
    }

    private void add(Wording w, int head, int end, String noun, @Nullable String acronym) {
        Entity thing = known(noun, entity(noun, DescriptionWords.words(w, head, end)));
        put(w.span(head, end), thing);
        byNoun.putIfAbsent(noun, thing);
        byNoun.putIfAbsent(DescribedNouns.SHORT_FOR.getOrDefault(noun, noun), thing);
        if (acronym != null) {
            byAcronym.putIfAbsent(acronym, thing);
            byNoun.putIfAbsent(acronym, thing);
        }
    }

    /** "le Min de Nantes" is "le marché" too. */
    private void spellOut(Name name) {
        String head = Folding.fold(name.label()).split("[^a-z]+", 2)[0];
        String noun = DescribedNouns.SHORT_FOR.get(head);
        if (noun != null && Referents.isThing(name)) {
            byNoun.putIfAbsent(noun, name.entity());
        }
    }

    private Entity entity(String noun, String label) {
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
        sorts.putIfAbsent(thing, sort);
        return thing;
    }

    /** The sort of a thing that the text described, null for one that it did not. */
    @Nullable
    Body sort(Entity thing) {
        return sorts.get(thing);
    }

    /** The thing described before by the same noun and no other words, or else this one. */
    private Entity known(String noun, Entity thing) {
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

    // capitals that come again

    private void countRuns(Wording w) {
        for (int i = 0; i < w.size() - 1; i++) {
            int end = DescriptionWords.endOfRun(w, i);
            if (end > 0) {
                String run = DescriptionWords.words(w, i + 1, end);
                runs.merge(run, 1, Integer::sum);
                String next = w.isContentWord(end) ? w.word(end) : "";
                nextWords.merge(run, next, (a, b) -> a.equals(b) ? a : "");
            }
        }
    }

    private void takeRuns(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            int end = DescriptionWords.endOfRun(w, i);
            if (end > 0) {
                String run = DescriptionWords.words(w, i + 1, end);
                Entity shortened = end == i + 2 ? byAcronym.get(w.word(i + 1)) : null;
                String noun = w.word(i + 1);
                if (shortened != null && !isTaken(w.span(i + 1, end))) {
                    put(w.span(i + 1, end), shortened);
                } else if (runs.getOrDefault(run, 0) > 1 && !isTaken(w.span(i + 1, end))) {
                    boolean longer = !nextWords.getOrDefault(run, "").isEmpty();
                    int to = longer ? end + 1 : end;
                    Entity thing = known(noun, entity(noun, DescriptionWords.words(w, i + 1, to)));
                    boolean inPlace = w.name(i) != null; // "la Plaine Images" where "la Plaine" is a place
                    put(w.span(inPlace ? i : i + 1, to), thing);
                    byNoun.putIfAbsent(noun, thing);
                }
                i = end - 1;
            }
        }
    }

    private boolean isTaken(Span span) {
        Span before = described.floor(span);
        Span after = described.ceiling(span);
        return before != null && before.overlaps(span) || after != null && after.overlaps(span);
    }

    private void put(Span span, Entity thing) {
        names.add(new Name(span, thing.label(), thing, RULE, CONFIDENCE));
        described.add(span);
    }
}

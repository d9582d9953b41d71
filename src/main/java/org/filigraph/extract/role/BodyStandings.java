package org.filigraph.extract.role;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Where the bodies stand that a position may be held in, as seen from the position. */
final class BodyStandings {
    /** So many bodies back one may be meant. */
    private static final int REMEMBERED = 12;
    /** So many words after the position another body is farther off. */
    private static final int NEXT = 8;

    /** So many names off a council is looked for, and so many back those of a paragraph. */
    private static final int FAR = 80;

    private static final Set<String> OWN = WordSet.of("son sa ses leur leurs");
    private static final int LONGEST_LABEL = 6;

    private static final Set<String> COUNCILS =
            WordSet.of("agglo agglomeration metropole departement region intercommunalite mairie");

    private final Source source;
    private final Discourse discourse;
    private final ToldBodies told;
    private final NavigableMap<Integer, Wording> wordings = new TreeMap<>();
    private final NavigableMap<Integer, Entity> named = new TreeMap<>();
    private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    private final NavigableMap<Integer, Entity> councils = new TreeMap<>();

    BodyStandings(Source source, Discourse discourse, ToldBodies told) {
        this.source = source;
        this.discourse = discourse;
        this.told = told;
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.ORGANISATION)) {
                named.put(name.span().start(), name.entity());
            }
        }
        for (Block block : source.layout().blocks()) {
            block.sentences().forEach(s -> sentences.put(s.span().start(), s));
        }
        for (Wording w : discourse.wordings()) {
            wordings.put(w.span().start(), w);
            councils(w);
        }
    }

    // "la communauté de communes a racheté": a council that has no name
    private void councils(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            boolean definite =
                    FunctionWords.isArticle(w.word(i - 1)) || w.word(i - 1).equals("du");
            int end = definite && w.name(i) == null ? endOfCouncil(w, i) : i;
            if (end > i && w.name(end) == null) {
                councils.put(
                        w.token(i).span().start(),
                        Entity.named(EntityKind.ORGANISATION, w.span(i, end).of(source.text())));
            }
        }
    }

    private static int endOfCouncil(Wording w, int i) {
        if (w.says(i, "communaute", "de", "communes") || w.says(i, "communaute", "d'", "agglomeration")) {
            return i + 3;
        }
        boolean qualified = w.says(i, "conseil", "regional")
                || w.says(i, "conseil", "departemental")
                || w.says(i, "communaute", "urbaine");
        return qualified ? i + 2 : COUNCILS.contains(w.word(i)) ? i + 1 : i;
    }

    /** Adds the bodies that a position at {@code offset} may be held in, each with what its standing says. */
    void add(int offset, PositionKind kind, Map<Entity, Set<BodyClue>> options) {
        Map.Entry<Integer, Wording> around = wordings.floorEntry(offset);
        if (around == null) {
            return;
        }
        Wording w = around.getValue();
        int at = w.at(offset);
        if (!isLabel(w, at)) {
            inSentence(w, at, options);
        }
        before(offset, options);
        lately(w, at, options);
        block(offset, options);
        if (at > 0) {
            add(discourse.standsFor(w.token(at - 1).span().start()), BodyClue.POINTED, options);
        }
        add(discourse.carriedTo(w), BodyClue.CARRIED, options);
        add(discourse.we(offset), BodyClue.WE, options);
        add(discourse.themes().main(), BodyClue.MAIN, options);
        discourse.themes().foremost().forEach(f -> add(f, BodyClue.FOREMOST, options));
        told.foremost().forEach(f -> add(f, BodyClue.MOST, options));
        if (!named.isEmpty()) {
            add(named.firstEntry().getValue(), BodyClue.FIRST, options);
        }
        if (kind == PositionKind.ELECTED) {
            elected(offset, options);
        }
    }

    // the last named before, and those of this sentence and the one before
    private void lately(Wording w, int at, Map<Entity, Set<BodyClue>> options) {
        int offset = w.token(at).span().start();
        Map.Entry<Integer, Entity> latest = named.lowerEntry(offset);
        if (latest != null && OWN.contains(w.word(at - 1))) {
            own(w, at, latest, options);
        }
        if (latest != null && isSaid(w)) {
            add(latest.getValue(), BodyClue.SAYS_LATEST, options);
        }
        Integer before = wordings.lowerKey(w.span().start());
        int from = before == null ? w.span().start() : before;
        named.subMap(from, true, offset, false).values().forEach(b -> add(b, BodyClue.NEARBY, options));
    }

    // "son président": of the last named, of what the paragraph is about, of whose words were just quoted
    private void own(Wording w, int at, Map.Entry<Integer, Entity> latest, Map<Entity, Set<BodyClue>> options) {
        int offset = w.token(at).span().start();
        Entity body = latest.getValue();
        add(body, BodyClue.OWN_LATEST, options);
        Entity topic = source.context().topicAt(offset);
        if (topic != null && told.same(topic).equals(told.same(body))) {
            add(body, BodyClue.OWN_TOPIC, options);
        }
        Entity pointed = discourse.standsFor(w.token(at - 1).span().start());
        Integer before = wordings.lowerKey(w.span().start());
        boolean open = pointed == null || told.same(pointed).equals(told.same(body));
        if (at == 1 && open && before != null && latest.getKey() >= before) {
            add(body, BodyClue.OWN_OPENS, options);
        }
        if (isQuotedBefore(w, at)) {
            Entity carried = pointed != null ? pointed : discourse.carriedTo(w);
            add(carried != null ? carried : theme(offset), BodyClue.OWN_SAID, options);
        }
    }

    private @Nullable Entity theme(int offset) {
        Map.Entry<Integer, Sentence> sentence = sentences.floorEntry(offset);
        Block block = source.layout().blockAt(offset).orElse(null);
        return block == null || sentence == null
                ? null
                : discourse.at(block, sentence.getValue()).theme();
    }

    // "« … », dit son président"
    private static boolean isQuotedBefore(Wording w, int at) {
        for (int i = at - 1; i >= 0 && i > at - NEXT; i--) {
            if (w.word(i).equals("»")) {
                return true;
            }
        }
        return false;
    }

    // "« … », résume le directeur"
    private static boolean isSaid(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.word(i).equals("»") || w.word(i).equals("«")) {
                return true;
            }
        }
        return false;
    }

    // who was elected sits in a council, however far back that was named
    private void elected(int offset, Map<Entity, Set<BodyClue>> options) {
        Map.Entry<Integer, Entity> noun = councils.floorEntry(offset);
        if (noun != null) {
            add(noun.getValue(), BodyClue.COUNCIL_NOUN, options);
        }
        Entity before = council(named.headMap(offset, false).descendingMap().values());
        add(before != null ? before : council(named.tailMap(offset).values()), BodyClue.LAST_COUNCIL, options);
    }

    private @Nullable Entity council(Collection<Entity> bodies) {
        return bodies.stream()
                .limit(FAR)
                .filter(b -> discourse.sort(b) == Body.COUNCIL)
                .findFirst()
                .orElse(null);
    }

    private void add(@Nullable Entity body, BodyClue clue, Map<Entity, Set<BodyClue>> options) {
        if (body != null && body.kind() == EntityKind.ORGANISATION && !isSitting(body)) {
            options.computeIfAbsent(told.same(body), b -> EnumSet.noneOf(BodyClue.class))
                    .add(clue);
        }
    }

    // "Présidence : Anne Martin (Sorex)": a body beside the person is where they come from
    private static boolean isLabel(Wording w, int at) {
        for (int i = at; i < w.size() && i < at + LONGEST_LABEL; i++) {
            if (w.isMark(i)) {
                return w.word(i).equals(":") || RoleLabels.isDash(w, i);
            }
        }
        return false;
    }

    // a meeting of a body, in which nobody has a position
    private static boolean isSitting(Entity body) {
        return body.key().startsWith("assemblee-generale") || body.key().startsWith("conseil-d-administration");
    }

    private void inSentence(Wording w, int at, Map<Entity, Set<BodyClue>> options) {
        Entity last = null;
        boolean subject = false;
        boolean next = false;
        int open = 0;
        for (int i = 0; i < w.size(); i++) {
            open += w.word(i).equals("(") ? 1 : w.word(i).equals(")") ? -1 : 0;
            Name name = w.begins(i) ? w.name(i, EntityKind.ORGANISATION) : null;
            if (name == null || i <= at && at < w.endOfName(i)) {
                continue;
            }
            if (open > 0) {
                add(name.entity(), BodyClue.IN_BRACKETS, options);
            }
            if (i < at) {
                last = name.entity();
                boolean governed = ToldBodies.isGoverned(w, i);
                if (governed || !subject) {
                    add(last, governed ? BodyClue.GOVERNED_IN : BodyClue.SUBJECT_IN, options);
                }
                subject |= !governed;
                if (w.word(i - 1).equals("chez") || w.word(i - 2).equals("chez")) {
                    add(last, BodyClue.AT_IN, options);
                    if (w.word(0).equals("chez") && i <= 2) {
                        add(last, BodyClue.AT_FRONT, options);
                    }
                }
            } else {
                if (isGloss(w, i, at)) {
                    add(name.entity(), BodyClue.NEXT_IN_BRACKETS, options);
                }
                next |= i - at > NEXT || opensClause(w, at, i);
                add(name.entity(), next ? BodyClue.LATER_IN : BodyClue.NEXT_IN, options);
                next = true;
            }
        }
        add(last, BodyClue.LAST_IN, options);
    }

    // "le rapporteur précise que Sorex recrute": told by the holder, not of what
    private static boolean opensClause(Wording w, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (w.word(i).equals("que") || w.word(i).equals("qu'") || w.word(i).equals("dont")) {
                return true;
            }
        }
        return false;
    }

    // "Anne Martin, gérante (Sorex)", "la gérante Anne Martin (Sorex)"
    private static boolean isGloss(Wording w, int i, int at) {
        boolean person = w.name(i - 2, EntityKind.PERSON) != null;
        return w.word(i - 1).equals("(") && (person && i - at < NEXT || w.name(i - 2) == null && i - at <= 5);
    }

    private void before(int offset, Map<Entity, Set<BodyClue>> options) {
        Set<Entity> seen = new HashSet<>();
        for (Entity body : named.headMap(offset, false).descendingMap().values()) {
            if (seen.isEmpty()) {
                add(body, BodyClue.LATEST, options);
            }
            if (seen.add(told.same(body)) && !isSitting(body)) {
                options.computeIfAbsent(told.same(body), b -> EnumSet.noneOf(BodyClue.class));
            }
            if (seen.size() == REMEMBERED) {
                break;
            }
        }
    }

    private void block(int offset, Map<Entity, Set<BodyClue>> options) {
        add(source.context().topicAt(offset), BodyClue.TOPIC, options);
        Block title = source.layout().title().orElse(null);
        if (title != null) {
            bodies(title).forEach(b -> add(b.entity(), BodyClue.TITLE, options));
        }
        Block block = source.layout().blockAt(offset).orElse(null);
        if (block == null) {
            return;
        }
        NavigableMap<Integer, Entity> earlier = named.subMap(block.span().start(), true, offset, false);
        earlier.descendingMap().values().stream().limit(FAR).forEach(b -> add(b, BodyClue.IN_BLOCK, options));
        if (!earlier.isEmpty()) {
            add(earlier.firstEntry().getValue(), BodyClue.FIRST_IN_BLOCK, options);
        }
        add(opensAt(block, offset), BodyClue.AT_OPENS, options);
        for (Block heading : source.layout().headingsOver(block)) {
            if (!heading.equals(title)) {
                bodies(heading).forEach(b -> add(b.entity(), BodyClue.HEADING, options));
            }
        }
        Map.Entry<Integer, Sentence> sentence = sentences.floorEntry(offset);
        if (sentence != null) {
            Discourse.Stretch stretch = discourse.at(block, sentence.getValue());
            stretch.told().forEach(t -> add(t, BodyClue.TOLD, options));
            add(stretch.theme(), BodyClue.THEME, options);
        }
    }

    // "Chez Sorex, à Vernoux, on …. « … », dit le directeur": whom the paragraph looks at, while it names no other
    private @Nullable Entity opensAt(Block block, int offset) {
        Wording w = wordings.get(block.span().start());
        int chez = w == null ? -1 : w.word(0).equals("chez") ? 0 : w.word(1).equals("cote") ? 2 : -1;
        Name name = w == null || chez < 0 ? null : w.name(chez + 1, EntityKind.ORGANISATION);
        if (name == null || name.span().end() > offset) {
            return null;
        }
        Map.Entry<Integer, Entity> latest = named.lowerEntry(offset);
        boolean only = latest != null && told.same(latest.getValue()).equals(told.same(name.entity()));
        return only ? name.entity() : null;
    }

    private List<Name> bodies(Block block) {
        return source.mentions().namesIn(block.span()).stream()
                .filter(n -> n.is(EntityKind.ORGANISATION))
                .toList();
    }

    /** The word at {@code offset}. */
    Span wordAt(int offset) {
        Map.Entry<Integer, Wording> around = wordings.floorEntry(offset);
        return around == null
                ? new Span(offset, offset)
                : around.getValue().token(around.getValue().at(offset)).span();
    }

    /** The person whom the sentence at {@code offset} names nearest to it. */
    @Nullable
    Entity personBeside(int offset) {
        Map.Entry<Integer, Wording> around = wordings.floorEntry(offset);
        Wording w = around == null ? null : around.getValue();
        Entity nearest = null;
        int least = Integer.MAX_VALUE;
        for (int i = 0; w != null && i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.PERSON);
            int gap = name == null ? Integer.MAX_VALUE : Math.abs(name.span().start() - offset);
            if (name != null && gap < least) {
                nearest = name.entity();
                least = gap;
            }
        }
        return nearest;
    }
}

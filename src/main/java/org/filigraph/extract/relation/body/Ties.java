package org.filigraph.extract.relation.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Relation;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The ties of one document as the rules find them, and what all these rules ask: who a sentence is about, and whether
 * it states, denies or only hopes.
 */
public final class Ties {
    private static final Set<String> NOT_SUBJECT = Set.of(
            "de", "du", "des", "d'", "par", "avec", "pour", "chez", "sur", "dans", "en", "contre", "selon", "entre",
            "a", "au", "aux", "vers", "via", "apres", "depuis");
    private static final Set<String> BACK = Set.of(
            "il",
            "elle",
            "ils",
            "elles",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "celui-ci",
            "celle-ci",
            "c'",
            "ce",
            "cette",
            "cet",
            "qui");
    private static final Set<String> IS = Set.of("est", "sont", "ont", "etait", "sera");

    private final Source source;
    private final Discourse discourse;
    private final List<Relation> relations = new ArrayList<>();
    private boolean named;
    private int before;
    private final Map<String, Entity> written = new HashMap<>();
    /** The body named last by each noun that its name begins with: "Pôle Mer" for "pôle". */
    private final Map<String, Entity> byNoun = new HashMap<>();

    private final Subjects subjects = new Subjects(this);
    private final Salience salience = new Salience(this);
    private final Parties parties = new Parties(this);
    private @Nullable Entity subject;
    private @Nullable Entity latest;
    private @Nullable Entity main;
    private boolean mainSought;
    private @Nullable Entity whole;
    private boolean wholeSought;
    private @Nullable Entity authority;
    private @Nullable Entity leader;
    private @Nullable Entity agreement;
    private @Nullable Entity event;
    private int ledFrom;
    private boolean authoritySought;
    private int authorities;
    private boolean inherited;
    private int block = -1;
    private int heading = -1;

    /** Ties that no court has: it orders sales, and is no party to them. */
    private static final Set<String> BETWEEN_BODIES = Set.of(
            "acquiredBy", "memberOf", "partnerOf", "subsidiaryOf", "fundedBy", "customerOf", "mergedWith", "partOf");

    private static final int FIRST_LINES = 600;
    /** So many characters behind a leader's line its partners' may stand. */
    private static final int LED = 1200;
    /** Marks of a quotation are sought so many characters around a word. */
    private static final int QUOTED = 1500;

    /** No ties as yet, of a document and what it speaks of from sentence to sentence. */
    public Ties(Source source, Discourse discourse) {
        this.source = source;
        this.discourse = discourse;
        Set<String> known = new HashSet<>();
        for (Name name : source.mentions().names()) {
            boolean acronym = name.label().chars().noneMatch(Character::isLowerCase);
            if (!acronym && name.label().equals(name.entity().label())) {
                known.add(name.entity().key());
            }
            if (name.is(EntityKind.ORGANISATION)
                    && !acronym
                    && !shareWord(name.entity().label(), name.label())) {
                written.putIfAbsent(
                        name.entity().key(),
                        new Entity(EntityKind.ORGANISATION, name.entity().key(), name.label()));
            }
        }
        written.keySet().removeAll(known);
    }

    private static boolean shareWord(String one, String other) {
        List<String> words = List.of(Entity.slug(other).split("-", -1));
        return Arrays.stream(Entity.slug(one).split("-", -1)).anyMatch(words::contains);
    }

    // a body goes by the name that the words use; else by the one used in the document, where that is no form of the
    // one that we know it by
    private Entity asWritten(Entity entity, Span evidence) {
        if (entity.kind() != EntityKind.ORGANISATION) {
            return entity;
        }
        for (Name name : source.mentions().namesIn(evidence)) {
            if (name.entity().key().equals(entity.key()) && name.is(EntityKind.ORGANISATION)) {
                return Entity.slug(name.label()).equals(Entity.slug(entity.label()))
                        ? entity
                        : new Entity(EntityKind.ORGANISATION, entity.key(), name.label());
            }
        }
        return written.getOrDefault(entity.key(), entity);
    }

    /** The body that the whole document is about: named in its first lines and most often; null where none is. */
    @Nullable
    public Entity main() {
        if (!mainSought) {
            mainSought = true;
            main = findMain();
        }
        return main;
    }

    /** What the document speaks of as a whole, a body; or null. */
    @Nullable
    public Entity whole() {
        if (!wholeSought) {
            wholeSought = true;
            Entity told = main() != null ? main() : discourse.main() != null ? discourse.main() : first();
            whole = told != null && told.kind() == EntityKind.ORGANISATION ? told : null;
        }
        return whole;
    }

    // the one body that the title, headings and questions before the first paragraph name: "Quelle est la mission de A
    // ?"
    private @Nullable Entity first() {
        int end = 0;
        for (Block block : source.layout().blocks()) {
            boolean lead =
                    block.isHeading() || source.text().charAt(block.span().end() - 1) == '?';
            if (end > 0 && !lead) {
                break;
            }
            end = block.span().end();
        }
        Entity first = null;
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.ORGANISATION) && name.span().end() <= Math.min(end, FIRST_LINES)) {
                if (first != null && !first.equals(name.entity()) || PublicBodies.has(name.entity())) {
                    return null;
                }
                first = name.entity();
            }
        }
        return first;
    }

    /** The authority that the document names most often: whose money is spoken of where nobody is named; or null. */
    @Nullable
    public Entity authority() {
        if (!authoritySought) {
            authoritySought = true;
            authority = findAuthority();
        }
        return authority;
    }

    /** The authority that the document names, where it names one alone; or null. */
    @Nullable
    public Entity onlyAuthority() {
        Entity one = authority();
        return authorities == 1 ? one : null;
    }

    private @Nullable Entity findAuthority() {
        Map<String, Integer> counts = new HashMap<>();
        Entity most = null;
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.ORGANISATION) && PublicBodies.has(name.entity())) {
                int count = counts.merge(name.entity().key(), 1, Integer::sum);
                most = most == null || count > counts.getOrDefault(most.key(), 0) ? name.entity() : most;
            }
        }
        authorities = counts.size();
        return most;
    }

    private @Nullable Entity findMain() {
        Map<String, Integer> counts = new HashMap<>();
        List<Name> names = source.mentions().names();
        for (Name name : names) {
            if (name.is(EntityKind.ORGANISATION) && !PublicBodies.has(name.entity())) {
                counts.merge(name.entity().key(), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        for (Name name : names) {
            if (name.is(EntityKind.ORGANISATION)
                    && counts.getOrDefault(name.entity().key(), 0) == most
                    && (most > 1 || counts.size() == 1)) {
                return name.span().start() < FIRST_LINES ? name.entity() : null;
            }
        }
        return null;
    }

    /** The event named last before this sentence, or null. */
    @Nullable
    public Entity event() {
        return event;
    }

    /** The agreement named last before this sentence, or null. */
    @Nullable
    public Entity agreement() {
        return agreement;
    }

    /** Who leads the undertaking whose partners a line near this one lists ("Porteur : A"), or null. */
    @Nullable
    public Entity leader() {
        return block - ledFrom < LED ? leader : null;
    }

    /** Keeps who leads the undertaking that the lines are about; null where a new one begins. */
    public void lead(@Nullable Entity one, Wording w) {
        leader = one;
        ledFrom = w.block().span().start();
    }

    /** The document that the ties are of. */
    public Source source() {
        return source;
    }

    /** Whom "nous" and "notre" stand for at the word at {@code i}: the body of the one who speaks, or that the text is of; or null. */
    @Nullable
    public Entity we(Wording w, int i) {
        int offset = w.token(i).span().start();
        Entity we = discourse.we(offset);
        boolean told = source.speakers().personAt(offset) == null && !isQuoted(w, offset);
        return we != null ? we : told ? whole() : sayer(w);
    }

    /** The body of one who speaks and is told by an office alone: "« Nous … », indique le PDG de A"; or null. */
    @Nullable
    public Entity sayer(Wording w) {
        int close = w.size() - 1;
        while (close > 0 && !w.word(close).equals("»") && !w.word(close).equals("”")) {
            close--;
        }
        for (int k = close + 1; k < w.size(); k++) {
            int of = w.afterOf(k + 1);
            if (w.name(k) == null && NounClass.ROLE.has(w.word(k)) && of > k + 1) {
                int body = NameLists.skipNouns(w, of);
                return w.name(body, EntityKind.ORGANISATION) == null ? null : NameLists.entity(w, body);
            }
        }
        return null;
    }

    // words of others, of whom it is not known who they are: between marks, or before one that closes
    private boolean isQuoted(Wording w, int offset) {
        Span block = w.block().span();
        String before = new Span(Math.max(block.start(), offset - QUOTED), offset).of(source.text());
        String after = new Span(offset, Math.min(block.end(), offset + QUOTED)).of(source.text());
        boolean open = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'))
                > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
        int closing = Math.max(after.indexOf('»'), after.indexOf('”'));
        int opening = Math.max(after.indexOf('«'), after.indexOf('“'));
        boolean closed = closing >= 0 && (opening < 0 || closing < opening);
        boolean straight = before.chars().filter(c -> c == '"').count() % 2 == 1
                || after.chars().filter(c -> c == '"').count() % 2 == 1;
        return open || closed || straight;
    }

    /** Whom the words of a sentence are said of. */
    public Subjects subjects() {
        return subjects;
    }

    /** The bodies that a list names. */
    public Parties parties() {
        return parties;
    }

    /** Whether a body may be what a common noun points at: no forge is meant by "ce cluster". */
    boolean fits(Entity body, String noun) {
        Body sort = Body.pointedAtBy(noun);
        return sort == null || discourse.sort(body).fits(sort);
    }

    /** The body that a sentence goes on about where its words do not tell; null for none. */
    @Nullable
    public Entity carriedTo(Wording w) {
        Entity carried = discourse.carriedTo(w);
        boolean body = carried != null && carried.kind() == EntityKind.ORGANISATION;
        return body ? carried : earlierSubject();
    }

    /** The body that the pronoun, possessive or article at {@code i} stands for; null where none is known. */
    @Nullable
    Entity standsFor(Wording w, int i) {
        Entity thing = discourse.standsFor(w.token(i).span().start());
        return thing != null && thing.kind() == EntityKind.ORGANISATION ? thing : null;
    }

    /** What a name of a sentence is of; where it is a word in the plural that points back, all that it stands for. */
    List<Entity> several(Name name) {
        return discourse.several(name);
    }

    /** Whether the word at {@code i} is known to stand for none that has a name. */
    boolean isOther(Wording w, int i) {
        return discourse.isOther(w.token(i).span().start());
    }

    /** What "ce projet" and the like stand for. */
    public Salience salience() {
        return salience;
    }

    /** The ties found; what one sentence plans and another states is stated. */
    public List<Relation> relations() {
        Set<List<String>> stated = new HashSet<>();
        for (Relation one : relations) {
            if (one.modality() == Modality.STATED) {
                stated.add(ends(one));
            }
        }
        return relations.stream()
                .filter(one -> one.modality() != Modality.ENVISAGED || !stated.contains(ends(one)))
                .toList();
    }

    private static List<String> ends(Relation one) {
        return List.of(one.relation(), one.subject().key(), one.object().key());
    }

    /** Whether the words of a sentence were read as a tie of this kind. */
    public boolean tells(String relation, Span sentence) {
        for (int i = relations.size() - 1; i >= 0; i--) {
            Span evidence = relations.get(i).evidence().span();
            if (evidence.end() <= sentence.start()) {
                return false;
            }
            if (relations.get(i).relation().equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tie of this sentence tells that somebody is at a place. */
    public boolean isTold(Entity place) {
        return !toldAt(place).isEmpty();
    }

    /** The ties of this sentence that tell who is at a place. */
    public List<Relation> toldAt(Entity place) {
        return relations.subList(before, relations.size()).stream()
                .filter(r -> r.object().key().equals(place.key())
                        && (r.relation().equals("locatedIn") || r.relation().equals("headquarteredIn")))
                .toList();
    }

    /** Goes to a sentence: keeps whom the one before it in the same block was about. */
    public void enter(Wording w) {
        before = relations.size();
        turn(w);
        if (subject == null && !named && pointsBack(w)) {
            subject = ahead(w);
        }
    }

    // "Elle est née à Cognac. La tonnellerie X": where nobody was told of before, the one named next in the passage
    private @Nullable Entity ahead(Wording w) {
        Span rest = new Span(
                w.span().end(), Math.min(w.block().span().end(), w.span().end() + QUOTED));
        for (Name name : rest.length() > 0 ? source.mentions().namesIn(rest) : List.<Name>of()) {
            if (name.is(EntityKind.ORGANISATION)) {
                return PublicBodies.has(name.entity()) ? null : name.entity();
            }
        }
        return null;
    }

    private void turn(Wording w) {
        if (w.block().span().start() != block) {
            boolean goesOn =
                    w.block().kind() == Block.Kind.PARAGRAPH && w.block().heading() == heading;
            block = w.block().span().start();
            heading = w.block().heading();
            latest = null;
            inherited = goesOn && subject != null;
            if (goesOn && subject != null && !source.context().isProfileAt(block)) {
                // a paragraph under the same heading goes on about the same body
                return;
            }
            subject = null;
            Entity topic = source.context().topicAt(w.block().span().start());
            if (topic != null && topic.kind() == EntityKind.ORGANISATION) {
                subject = topic;
            }
        }
    }

    /** Leaves a sentence: the next may point back to the body that this one began with. */
    public void leave(Wording w) {
        salience.leave(w);
        for (int i = 0; i < w.size() && !named; i = w.endOfName(i)) {
            named = w.name(i, EntityKind.ORGANISATION) != null;
        }
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.AGREEMENT);
            agreement = name == null ? agreement : name.entity();
            Name held = w.name(i, EntityKind.EVENT);
            event = held == null ? event : held.entity();
        }
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            boolean several = w.endOfName(i) > i + 1 && w.token(i).text().length() > 4; // "Tannerie Haas"
            if (w.name(i, EntityKind.ORGANISATION) != null && (several || BodyNouns.isBody(w.word(i)))) {
                byNoun.put(w.word(i), NameLists.entity(w, i));
            }
        }
        for (int i = w.size() - 1; i >= 0; i--) {
            if (w.name(i, EntityKind.ORGANISATION) != null) {
                latest = NameLists.entity(w, i);
                break;
            }
        }
        if (pointsBack(w)) {
            return;
        }
        Entity we = w.word(0).equals("nous") || w.word(0).equals("notre") ? we(w, 0) : null;
        if (we != null) {
            subject = we;
            return;
        }
        for (int i = 0; i < w.size() && i < 25; i = w.endOfName(i)) {
            if (subject != null && i > 1 && w.name(i) == null && w.word(i).equals("par")) {
                break;
            }
            Name name = w.name(i, EntityKind.ORGANISATION);
            boolean court = name != null && PublicBodies.isCourt(name.entity());
            if (name != null && !court && !PhraseHeads.governed(w, i) && !NOT_SUBJECT.contains(beforeArticle(w, i))) {
                subject = name.entity();
                inherited = false;
                return;
            }
        }
        boolean far = subject == null || inherited && !subject.equals(main());
        Entity only = far ? only(w) : null;
        if (only != null) {
            subject = only;
            inherited = false;
        }
    }

    // the one body that a sentence names as one that acts: nearer than the one that an earlier paragraph was about
    private static @Nullable Entity only(Wording w) {
        Entity only = null;
        boolean acts = false;
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.ORGANISATION);
            boolean other = name != null && only != null && !only.equals(name.entity());
            if (other || name != null && PublicBodies.has(name.entity())) {
                return null;
            }
            acts |= name != null
                    && (w.word(i - 1).equals("par")
                            || w.word(i - 1).equals("chez")
                            || w.name(i - 1) == null && NounClass.COMPANY.has(w.word(i - 1)));
            only = name == null ? only : name.entity();
        }
        return acts ? only : null;
    }

    /** The body named last before this sentence in its block. */
    @Nullable
    public Entity latest() {
        return latest;
    }

    /** The body named last before this sentence by a name that begins with this folded noun. */
    @Nullable
    Entity named(String noun) {
        return byNoun.get(noun);
    }

    /** The body told of before this sentence in its block, or over it. */
    @Nullable
    public Entity earlierSubject() {
        return subject;
    }

    // "le groupe X", "l'institut de recherche X": named, not pointed back to
    private static boolean isCalled(Wording w, int noun) {
        return w.name(noun + 1) != null || w.name(NameLists.skipNouns(w, noun), EntityKind.ORGANISATION) != null;
    }

    private static String beforeArticle(Wording w, int start) {
        int head = PhraseHeads.head(w, start);
        int k = head < 0 ? start - 1 : head; // "l'institut de recherche X"
        // "l'entreprise X", "la PME bretonne X"
        int steps = 0;
        while (k >= 0 && w.isContentWord(k) && !IS.contains(w.word(k)) && steps < 4) {
            k--;
            steps++;
        }
        String word = w.word(k);
        if ((word.equals("le") || word.equals("la") || word.equals("l'") || word.equals("les")) && k > 0) {
            return w.word(k - 1);
        }
        return word;
    }

    /** Whether a sentence begins with words that point back: {@code Elle}, {@code Son}, {@code L'entreprise}. */
    public static boolean pointsBack(Wording w) {
        int i = 0;
        while (i < w.size() && w.isMark(i)) {
            i++;
        }
        // "En 2020, elle", "Aujourd'hui, le groupe"
        for (int k = i; k < Math.min(w.size(), i + 8); k++) {
            boolean starts = k == i || w.word(k - 1).equals(",");
            if (starts && BACK.contains(w.word(k))) {
                return true;
            }
            boolean article = w.word(k).equals("le")
                    || w.word(k).equals("la")
                    || w.word(k).equals("l'");
            if (starts && article && BodyNouns.isBody(w.word(k + 1)) && !isCalled(w, k + 1)) {
                return true;
            }
            if (w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null) {
                return false;
            }
        }
        return false;
    }

    /**
     * Adds a tie that words tell; nothing where an end of it is nobody, where both are one, or where a court would be a
     * party to what it rules on.
     *
     * @param evidence the words
     * @param rule what read them
     * @param confidence how firmly, 0 to 1
     */
    public void add(
            @Nullable Entity from,
            String relation,
            @Nullable Entity to,
            Modality modality,
            Span evidence,
            String rule,
            double confidence) {
        boolean same = from != null
                && to != null
                && from.kind() == to.kind()
                && from.key().equals(to.key());
        boolean court = BETWEEN_BODIES.contains(relation)
                && (from != null && PublicBodies.isCourt(from) || to != null && PublicBodies.isCourt(to));
        if (from != null && to != null && !same && !court) {
            relations.add(new Relation(
                    asWritten(from, evidence),
                    relation,
                    asWritten(to, evidence),
                    modality,
                    Evidence.at(evidence, rule, confidence)));
        }
    }

    /** A sector as the object of {@code activeIn}. */
    public static Entity sector(String key) {
        return new Entity(EntityKind.THING, key, key);
    }

    /** A year as the object of {@code foundedIn}. */
    public static Entity year(String year) {
        return new Entity(EntityKind.THING, year, year);
    }

    /** What a phrase names in the text's own words. */
    public Entity thing(EntityKind kind, Span span) {
        return Entity.named(kind, span.of(source.text()).replaceAll("[*_]+", "").replaceAll("\\s+", " "));
    }
}

package org.filigraph.extract.relation.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The ties of one document as the rules find them, and what all these rules ask: who a sentence is about, and whether
 * it states, denies or only hopes.
 */
public final class Ties {
    private final Source source;
    private final Discourse discourse;
    private final List<Relation> relations = new ArrayList<>();
    private int before;

    private final WrittenNames writtenNames;
    private final MainBodies mainBodies;
    private final WhoSpeaks speaks;
    private final ToldBefore told;
    private final Subjects subjects = new Subjects(this);
    private final Salience salience = new Salience(this);
    private final Parties parties = new Parties(this);

    /** Ties that no court has: it orders sales, and is no party to them. */
    private static final Set<String> BETWEEN_BODIES =
            WordSet.of("acquiredBy memberOf partnerOf subsidiaryOf fundedBy customerOf mergedWith partOf");

    /** So many characters on, a purchase is still what a passage tells of. */
    private static final int NEAR = 500;

    /** No ties as yet, of a document and what it speaks of from sentence to sentence. */
    public Ties(Source source, Discourse discourse) {
        this.source = source;
        this.discourse = discourse;
        this.writtenNames = new WrittenNames(source);
        this.mainBodies = new MainBodies(source, discourse);
        this.speaks = new WhoSpeaks(source, discourse, mainBodies);
        this.told = new ToldBefore(source, speaks, mainBodies);
    }

    /** The body that the whole document is about: named in its first lines and most often; null where none is. */
    @Nullable
    public Entity main() {
        return mainBodies.main();
    }

    /** The main body, or else, where no body is named more often than others, the one that the title tells of. */
    @Nullable
    public Entity foremost() {
        return mainBodies.foremost();
    }

    /** What the document speaks of as a whole, a body; or null. */
    @Nullable
    public Entity whole() {
        return mainBodies.whole();
    }

    /** The contract, plan, programme or call that the document's title or its first headings name; or null. */
    @Nullable
    public Entity undertaking() {
        return mainBodies.undertaking();
    }

    /** The authority that the document names most often: whose money is spoken of where nobody is named; or null. */
    @Nullable
    public Entity authority() {
        return mainBodies.authority();
    }

    /** The authority that the document names, where it names one alone; or null. */
    @Nullable
    public Entity onlyAuthority() {
        return mainBodies.onlyAuthority();
    }

    /** The event named last before this sentence, or null. */
    @Nullable
    public Entity event() {
        return told.event();
    }

    /** The agreement named last before this sentence, or null. */
    @Nullable
    public Entity agreement() {
        return told.agreement();
    }

    /** Who leads the undertaking whose partners a line near this one lists ("Porteur : A"), or null. */
    @Nullable
    public Entity leader() {
        return told.leader();
    }

    /** Keeps who leads the undertaking that the lines are about; null where a new one begins. */
    public void lead(@Nullable Entity one, Wording w) {
        told.lead(one, w);
    }

    /** Whom "nous" and "notre" stand for at the word at {@code i}: the body of the one who speaks, or that the text is of; or null. */
    @Nullable
    public Entity we(Wording w, int i) {
        return speaks.we(w, i);
    }

    /** The body named last before this sentence in its block. */
    @Nullable
    public Entity latest() {
        return told.latest();
    }

    /** The body whose entry or passage a sentence goes on with: the one named last in its block, or over it; or null. */
    @Nullable
    public Entity holder(Wording w) {
        Entity last = latest();
        return last != null ? last : carriedTo(w);
    }

    /** The body named last before this sentence by a name that begins with this folded noun. */
    @Nullable
    Entity named(String noun) {
        return told.named(noun);
    }

    /** The body told of before this sentence in its block, or over it. */
    @Nullable
    public Entity earlierSubject() {
        return told.earlierSubject();
    }

    /** Whether a sentence begins with words that point back: {@code Elle}, {@code Son}, {@code L'entreprise}. */
    public static boolean pointsBack(Wording w) {
        return ToldBefore.pointsBack(w);
    }

    /** Goes to a sentence: keeps whom the one before it in the same block was about. */
    public void enter(Wording w) {
        before = relations.size();
        told.enter(w);
    }

    /** Leaves a sentence: the next may point back to the body that this one began with. */
    public void leave(Wording w) {
        salience.leave(w);
        told.leave(w);
    }

    /** The document that the ties are of. */
    public Source source() {
        return source;
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

    /** Whether a body is one of bodies, by its name or by what the text calls it. */
    public boolean isNetwork(Entity body) {
        return BodyNouns.isNetwork(body) || discourse.sort(body) == Body.CLUSTER;
    }

    /** The body that a sentence goes on about where its words do not tell; null for none. */
    @Nullable
    public Entity carriedTo(Wording w) {
        Entity carried = discourse.carriedTo(w);
        boolean body = carried != null && carried.kind() == EntityKind.ORGANISATION;
        return body ? carried : earlierSubject();
    }

    /** What a sentence goes on about where its words do not tell, of whatever kind; null for none. */
    @Nullable
    public Entity goesOn(Wording w) {
        Entity carried = discourse.carriedTo(w);
        return carried == null || discourse.isPlain(carried) ? null : carried;
    }

    /** What the document's figures are of as a whole, an undertaking or a body; null where that is not clear. */
    @Nullable
    Entity theme() {
        return discourse.themes().main();
    }

    /** What the pronoun, possessive or article at {@code i} stands for, of whatever kind; null where none is known. */
    @Nullable
    public Entity meantAt(Wording w, int i) {
        return discourse.standsFor(w.token(i).span().start());
    }

    /** The body that the pronoun, possessive or article at {@code i} stands for; null where none is known. */
    @Nullable
    public Entity standsFor(Wording w, int i) {
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

    /** A thing under the name by which the text speaks of it. */
    public @Nullable Entity same(@Nullable Entity thing) {
        return discourse.same(thing);
    }

    /** The project whose partners the list lists that a sentence stands in; null where it is no such list. */
    public @Nullable Entity projectOver(Wording w) {
        return discourse.projectOver(w);
    }

    /** The project named last before the word at {@code i} in its block; null where none is. */
    public @Nullable Entity projectBefore(Wording w, int i) {
        return discourse.projectBefore(w, i);
    }

    /** Whether a thing is a project, a chair or the like that the text calls by a name. */
    public boolean isProject(@Nullable Entity thing) {
        return discourse.isProject(thing);
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

    /** The body that was told to be bought by this one so few characters before {@code offset}; or null. */
    public @Nullable Entity bought(Entity buyer, int offset) {
        for (int i = relations.size() - 1; i >= 0; i--) {
            Relation one = relations.get(i);
            if (offset - one.evidence().span().end() > NEAR) {
                return null;
            }
            if (one.relation().equals("acquiredBy")
                    && one.modality() != Modality.DENIED
                    && one.object().key().equals(buyer.key())) {
                return one.subject();
            }
        }
        return null;
    }

    /** Whether a tie of this sentence tells that somebody is at a place. */
    public boolean isTold(Entity place) {
        return !toldAt(place).isEmpty();
    }

    /** The ties of this sentence that tell who is at a place. */
    public List<Relation> toldAt(Entity place) {
        return toldHere().stream()
                .filter(r -> r.object().key().equals(place.key())
                        && (r.relation().equals("locatedIn") || r.relation().equals("headquarteredIn")))
                .toList();
    }

    /** The ties of this sentence that were read so far. */
    public List<Relation> toldHere() {
        return List.copyOf(relations.subList(before, relations.size()));
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
        if (from != null && to != null && relation.equals("memberOf") && discourse.isProject(to)) {
            add(to, "partnerOf", from, modality, evidence, rule, confidence); // nobody is a member of a project
        } else if (from != null && to != null && !same && !court) {
            relations.add(new Relation(
                    writtenNames.asWritten(from, evidence),
                    relation,
                    writtenNames.asWritten(to, evidence),
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

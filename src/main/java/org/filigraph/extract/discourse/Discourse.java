package org.filigraph.extract.discourse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What a text speaks of from sentence to sentence: who is meant by "elle", "l'entreprise", "ce pôle", "nous", and what
 * a sentence that names nobody is about.
 */
public final class Discourse {
    /**
     * A sentence's referents, in order, and what the text spoke of before it.
     *
     * @param theme the thing that the text spoke of, null where it spoke of a sector or a place, or nothing was named
     * @param profile whether it stands under a heading that is the name of one thing alone
     * @param told the things that the sentence before told of
     * @param led the subjects of the sentences before in the paragraph
     * @param ofMany whether the sentence before has a sector or place as its subject
     */
    public record Stretch(
            Wording wording,
            List<Referent> referents,
            @Nullable Entity theme,
            boolean profile,
            List<Entity> told,
            Set<Entity> led,
            boolean ofMany) {}

    /** Labels of lines that name what the text does not go on to speak of: "Lieu : parc des expositions". */
    private static final Set<String> BESIDE =
            WordSet.of("lieu adresse partenaire partenaires financeur financeurs soutien soutiens contact");

    /** A sentence passes on so many things to the next. */
    private static final int MOST_TOLD = 4;

    private final Source source;
    private final Map<Integer, Stretch> stretches = new HashMap<>();
    private final Map<Integer, Entity> carried = new HashMap<>();
    private final Map<Entity, Body> sorts = new HashMap<>();
    private final WrittenNames written;
    private final DescribedThings things;
    private final SameThings same;
    private final CalledThings called;
    private final Projects projects;
    private final Course course;
    private final Spokespeople people;
    private final Answers answers;
    private final NounFit nounFit;
    private final Antecedents antecedents;
    private final Pointers pointers = new Pointers();
    private final Groups groups = new Groups();
    private final Themes themes = new Themes(this::sort, this::isPlain);
    private List<Entity> told = List.of();
    /** Whether the sentence before has a sector or place as its subject. */
    private boolean ofMany;

    private Discourse(Source source, List<Role> roles) {
        this.source = source;
        this.written = new WrittenNames(source.mentions().names());
        this.things = DescribedThings.of(source);
        this.same = new SameThings(source.mentions().names(), source.text());
        this.called = CalledThings.of(source, same);
        this.projects = Projects.of(source, same);
        this.course = new Course(source, same, this::sort, this::isPlain);
        this.people = new Spokespeople(roles, same);
        this.nounFit = new NounFit(called, this::sort, projects::has);
        this.answers = new Answers(source, people, nounFit, course);
        Councils councils = new Councils(
                source.mentions().names(),
                same,
                thing -> Body.of(thing) == Body.COUNCIL,
                source.context().mainTerritory().territory());
        this.antecedents = new Antecedents(source, things, same, projects, nounFit, councils, course, people, answers);
    }

    /** Reads a document's sentences; {@code roles} tell whom "nous" stands for where a person speaks. */
    public static Discourse of(Source source, List<Role> roles) {
        return of(source, roles, null);
    }

    /** The same, with what another reading of the document found of who heads what. */
    public static Discourse of(Source source, List<Role> roles, @Nullable Discourse earlier) {
        Discourse discourse = new Discourse(source, roles);
        if (earlier != null) {
            discourse.people.learn(earlier.people);
        }
        for (Block block : source.layout().blocks()) {
            if (block.isContent()) {
                discourse.read(block);
            }
        }
        discourse.themes.rank();
        return discourse;
    }

    /** A sentence with what its words stand for. */
    public Stretch at(Block block, Sentence sentence) {
        Stretch stretch = stretches.get(sentence.span().start());
        return stretch != null
                ? stretch
                : new Stretch(Wording.of(source, block, sentence), List.of(), null, false, List.of(), Set.of(), false);
    }

    /**
     * The body that the heading over a passage points at, by a noun or as what is told of there: "Le cluster en chiffres",
     * "Sorex en bref"; null where it does not.
     */
    @Nullable
    public Entity pointedAtOver(Block block) {
        if (block.heading() < 0) {
            return null;
        }
        Block heading = source.layout().blocks().get(block.heading());
        for (Sentence sentence : heading.sentences()) {
            Stretch stretch = stretches.get(sentence.span().start());
            if (stretch == null) {
                continue;
            }
            for (Referent referent : stretch.referents()) {
                if (referent.is(Kind.NAME)
                        && referent.thing() != null
                        && AboutHeads.names(stretch.wording(), referent)) {
                    return referent.thing();
                }
                Body pointed = referent.pointed();
                if (referent.is(Kind.NOUN) && referent.from() == 0 && pointed != null) {
                    Entity likely = likeliest(pointed);
                    return likely == null ? referent.thing() : likely;
                }
            }
        }
        return null;
    }

    /** The one body, site or agreement that the heading over a passage names, under the title; null for none or several. */
    @Nullable
    public Entity namedOver(Block block) {
        Block heading = block.heading() < 0 || block.isHeading()
                ? null
                : source.layout().blocks().get(block.heading());
        if (heading == null || heading.kind() == Block.Kind.TITLE || isFirst(heading)) {
            return null;
        }
        Entity named = null;
        for (Sentence sentence : heading.sentences()) {
            Stretch stretch = stretches.get(sentence.span().start());
            for (Referent referent : stretch == null ? List.<Referent>of() : stretch.referents()) {
                if (referent.is(Kind.NAME) && !course.isAuthority(referent.thing())) {
                    if (named != null && !named.equals(referent.thing())) {
                        return null;
                    }
                    named = referent.thing();
                }
            }
        }
        return named;
    }

    private boolean isFirst(Block heading) {
        return source.layout().blocks().stream()
                .filter(Block::isContent)
                .findFirst()
                .filter(heading::equals)
                .isPresent();
    }

    private @Nullable Entity likeliest(Body pointed) {
        Entity whole = themes.main();
        if (whole != null && sort(whole).fits(pointed)) {
            return whole;
        }
        return themes.foremost().stream()
                .filter(t -> sort(t).fits(pointed))
                .min(Comparator.comparing(t -> sort(t) != pointed))
                .orElse(null);
    }

    /** What the document as a whole speaks of: what its title names, or else its first sentences have as subject. */
    @Nullable
    public Entity main() {
        return course.main();
    }

    /** Whom "nous" stands for at a place: the body of the one who speaks there; null where nobody does. */
    @Nullable
    public Entity we(int offset) {
        return answers.we(offset);
    }

    /** The body of a speaker that the question was about to which the words at a place answer; null for none. */
    @Nullable
    public Entity answering(int offset) {
        return answers.bodyAt(offset);
    }

    /** Whether the words at a place answer a question about a field or a land as a whole. */
    public boolean isOnField(int offset) {
        return answers.isOnField(offset);
    }

    /**
     * The sentences of the document in which a pronoun or a noun that points back is a name of the thing that it stands
     * for: who reads ties between names reads them between what stands for names too.
     */
    public List<Wording> wordings() {
        return Wording.plain(source, span -> pointers.with(source.mentions().namesIn(span), span));
    }

    /** Whether a name in {@link #wordings} is none, but a word that stands for a thing. */
    public static boolean isPointer(Name name) {
        return name.rule().equals(Pointers.RULE);
    }

    /** What a sentence goes on about where its words do not tell, by what was told before it; null for none. */
    @Nullable
    public Entity carriedTo(Wording w) {
        return carried.get(w.span().start());
    }

    /** What the pronoun, possessive or article at {@code offset} stands for, alone or with its noun; null where none is known. */
    @Nullable
    public Entity standsFor(int offset) {
        return pointers.at(offset);
    }

    /** The things that a word of {@link #wordings} in the plural stands for; of others the one. */
    public List<Entity> several(Name name) {
        return isPointer(name) ? pointers.several(name) : List.of(name.entity());
    }

    /** Whether the word at {@code offset} is known to stand for what has no name ("elle" for the crisis), or for nothing. */
    public boolean isOther(int offset) {
        return pointers.isOther(offset);
    }

    /** What the document may speak of as a whole. */
    public Themes themes() {
        return themes;
    }

    public Body sort(Entity thing) {
        return sorts.computeIfAbsent(thing, t -> {
            Body described = things.sort(t);
            Body own = described == null ? Body.of(t) : described;
            return own == Body.BODY ? called.sort(t) : own;
        });
    }

    /** The project whose partners the list lists that a sentence stands in; null where it is no such list. */
    public @Nullable Entity projectOver(Wording w) {
        return projects.listed(w.block());
    }

    /** The project named last before the word at {@code i} in its block; null where none is. */
    public @Nullable Entity projectBefore(Wording w, int i) {
        return projects.named(w.block().span().start(), w.token(i).span().start());
    }

    /** Whether a thing is a project, a chair or the like that the text calls by a name. */
    public boolean isProject(@Nullable Entity thing) {
        return thing != null && projects.has(thing);
    }

    /** Whether a body speaks for all of a trade: a union, a federation. */
    public boolean isUnion(Entity thing) {
        return nounFit.isUnion(thing);
    }

    /** Whether a thing is one that nothing names and no place tells: "la halle technologique". */
    public boolean isPlain(Entity thing) {
        return things.isPlain(thing);
    }

    /** A thing under a name that the document itself gives it, where it is known by quite another. */
    public Entity asWritten(Entity thing) {
        return written.asWritten(thing);
    }

    /** The thing under the name by which the text speaks of it. */
    @Nullable
    public Entity same(@Nullable Entity thing) {
        return thing == null ? null : same.first(thing);
    }

    /** Whether a pronoun may stand for a thing. */
    public boolean agree(String pronoun, Entity thing) {
        return antecedents.agree(pronoun, thing);
    }

    /** The thing that {@link #asWritten} gave another name. */
    public Entity known(Entity asWritten) {
        return written.known(asWritten);
    }

    private void read(Block block) {
        course.enter(block);
        answers.enter(block);
        Set<Entity> led = new HashSet<>();
        for (Sentence sentence : block.sentences()) {
            int start = sentence.span().start();
            Wording words = things.wording(block, sentence);
            antecedents.enter(words, block.span().start());
            Entity likeliest = antecedents.carried();
            if (likeliest != null) {
                carried.put(start, likeliest);
            }
            boolean filled = antecedents.isFilled();
            List<Referent> referents = groups.with(words, Referents.of(words, antecedents));
            Wording w = Wording.of(source, block, sentence);
            stretches.put(
                    start,
                    new Stretch(w, referents, course.theme(), course.isProfile(), told, Set.copyOf(led), ofMany));
            boolean others = OtherParties.areTold(words);
            antecedents.note(words, referents, others);
            pointers.read(words, referents);
            people.read(words, referents);
            pointers.readOthers(words, referents, filled);
            groups.read(words, referents, pointers);
            answers.read(words, referents);
            themes.read(block, words, referents);
            List<Entity> all = referents.stream()
                    .filter(r -> !r.is(Kind.HEAD))
                    .map(Referent::thing)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (BESIDE.contains(words.word(0)) && words.word(1).equals(":")) {
                continue;
            }
            List<Referent> subjects = referents.stream()
                    .filter(r -> r.is(Case.SUBJECT) && !r.bracketed())
                    .toList();
            subjects.stream()
                    .filter(r -> !r.is(Kind.HEAD))
                    .map(Referent::thing)
                    .filter(Objects::nonNull)
                    .forEach(led::add);
            ofMany = !subjects.isEmpty()
                    && (subjects.get(0).is(Kind.SECTOR) || subjects.get(0).is(Kind.PLACE));
            told = all.subList(Math.max(0, all.size() - MOST_TOLD), all.size());
            if (!course.isInEntry() && !others) {
                course.goOn(block, words, referents);
            }
        }
        course.leave(block);
    }
}

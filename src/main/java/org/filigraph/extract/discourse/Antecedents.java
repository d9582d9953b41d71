package org.filigraph.extract.discourse;

import java.util.List;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/** What a text has told of up to the sentence that is read, and which of it a word that points back stands for. */
final class Antecedents {
    /**
     * What words that point back stand for.
     *
     * @param thing the thing, or the body that the person heads; null where it is none that has a name
     * @param person whether they stand for a person
     */
    record Told(@Nullable Entity thing, boolean person) {
        static final Told NOTHING = new Told(null, false);
    }

    private final Source source;
    private final DescribedThings things;
    private final SameThings same;
    private final Projects projects;
    private final NounFit nounFit;
    private final Councils councils;
    private final Course course;
    private final Spokespeople people;
    private final Answers answers;
    private final Genders genders = new Genders();
    private final Latter latter = new Latter(genders);
    private final Memory memory = new Memory();
    private final Persons persons = new Persons();

    Antecedents(
            Source source,
            DescribedThings things,
            SameThings same,
            Projects projects,
            NounFit nounFit,
            Councils councils,
            Course course,
            Spokespeople people,
            Answers answers) {
        this.source = source;
        this.things = things;
        this.same = same;
        this.projects = projects;
        this.nounFit = nounFit;
        this.councils = councils;
        this.course = course;
        this.people = people;
        this.answers = answers;
    }

    /** Goes to a sentence of the block that begins at {@code block}: its words tell what is "il" and what is "elle". */
    void enter(Wording w, int block) {
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i);
            if (name != null && Referents.isThing(name)) {
                genders.read(w, i, name);
            } else if (name != null && name.is(EntityKind.PERSON)) {
                persons.read(w, i, name.entity());
            }
        }
        memory.enter(block);
    }

    /** What a sentence that names nothing goes on about; null for nothing. */
    @Nullable
    Entity carried() {
        return memory.carried(course.theme(), course.main());
    }

    /** Whether anything was told of lately before the sentence. */
    boolean isFilled() {
        return memory.isFilled();
    }

    /**
     * Takes note of what the sentence tells of.
     *
     * @param others whether it tells of others than whom it is about
     */
    void note(Wording w, List<Referent> referents, boolean others) {
        PlainSubjects.note(w, referents, memory);
        List<Referent> together = Groups.together(w, referents);
        for (Referent r : referents) {
            Memory.Part part = together.contains(r) ? Memory.Part.OF_SEVERAL : Memory.Part.ONE;
            memory.note(r, gender(w, r), others ? Memory.Part.BESIDE : part);
        }
        referents.forEach(r -> latter.note(w, r));
    }

    /** Whether a pronoun may stand for a thing. */
    boolean agree(String pronoun, Entity thing) {
        return genders.agree(pronoun, thing);
    }

    /** The body that a person heads, as a subject: null where it is not known. */
    @Nullable
    Entity headedBy(Entity person) {
        return people.employer(person, course.main());
    }

    /** Whether a pronoun may stand for a person. */
    boolean isOf(String pronoun, Entity person) {
        Genders.Gender gender = persons.of(person);
        return gender == null || gender == Genders.ofPronoun(pronoun);
    }

    /** Whether words at a place of the document are said by somebody: in quotation marks, in an answer. */
    boolean isSpoken(int offset) {
        return source.speakers().isSpoken(offset);
    }

    /**
     * What a pronoun or possessive stands for.
     *
     * @param trading whether the words tell of it what no authority does
     */
    Told pronoun(String word, boolean trading) {
        return ReferentWords.THEY.contains(word)
                ? Told.NOTHING
                : memory.pronoun(
                        Genders.ofPronoun(word), t -> trading && course.isAuthority(t), course.theme(), course.main());
    }

    /** What "ce dernier" stands for: the last that was named before, null where none agrees. */
    @Nullable
    Entity last(String word) {
        return latter.thing(word);
    }

    /** Whether "celui-ci" stands for a field that was told of last: "la filière". */
    boolean isField(String word) {
        return latter.isField(word);
    }

    /**
     * What "le groupe", "ce pôle" stand for.
     *
     * @param adjective the word behind the noun, "de" left out: "ce groupe familial"; empty for none
     * @param nearest whether the words point at what was named last ("ce", "cette")
     * @param other what they do not stand for: the subject of their clause; null for none
     */
    @Nullable
    Entity noun(Body sort, String noun, String adjective, boolean nearest, @Nullable Entity other) {
        Entity main = course.main();
        boolean own = main != null
                && !nearest
                && !main.equals(other)
                && (sort == Body.AGREEMENT || sort == Body.EVENT || sort == Body.CLUSTER)
                && NounFit.heads(main, noun);
        if (own) {
            return main; // "le contrat" in a text on the "Contrat de filière Bois"
        }
        return memory.noun(
                thing -> thing.equals(other)
                        ? 0
                        : nounFit.of(thing, sort, noun, adjective, nearest, course.isForemost(thing)),
                noun,
                null,
                nearest,
                course.theme(),
                course.main());
    }

    /** What the text described by this noun before: "le port", "le campus"; null where nothing was. */
    @Nullable
    Entity described(String noun) {
        return things.meantBy(noun);
    }

    /** What "le projet", "la chaire" at a place of the document mean; null where no project has a name. */
    @Nullable
    Entity project(int offset) {
        return projects.meant(offset);
    }

    /** The council that sits: "la commission permanente", "les élus"; null where none is known. */
    @Nullable
    Entity council() {
        Entity told = noun(Body.COUNCIL, "conseil", "", false, null);
        return told == null ? councils.sitting() : told;
    }

    /** The council of "la région", "le département"; null where none is known. */
    @Nullable
    Entity councilOf(String land) {
        return councils.of(land);
    }

    /** The territories named inside a description. */
    List<Name> placesIn(Name described) {
        return source.mentions().namesIn(described.span()).stream()
                .filter(n -> n.is(EntityKind.TERRITORY))
                .toList();
    }

    /** The thing that a name is of. */
    Entity thing(Name name) {
        return same.first(name.entity());
    }

    /** Whether a thing may be meant by a noun for things of a sort. */
    boolean fits(Entity thing, Body pointed, String noun) {
        return nounFit.of(thing, pointed, noun, false, course.isForemost(thing)) > 0;
    }

    /** Whom "nous" stands for at a place of the document. */
    @Nullable
    Entity we(int offset) {
        return answers.we(offset);
    }

    /** The gender that the words for a thing have. */
    private Genders.@Nullable Gender gender(Wording w, Referent referent) {
        if (referent.is(Kind.PRONOUN)) {
            return Genders.ofPronoun(w.word(referent.to() - 1));
        }
        if (referent.is(Kind.HEAD)) {
            Name person = w.name(referent.from());
            return person == null ? Genders.ofPronoun(w.word(referent.from())) : persons.of(person.entity());
        }
        if (referent.is(Kind.NOUN)) {
            return Genders.ofNoun(w.word(referent.from()), w.word(referent.to() - 1));
        }
        return referent.thing() == null ? null : genders.of(referent.thing());
    }
}

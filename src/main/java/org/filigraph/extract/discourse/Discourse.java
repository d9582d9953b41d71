package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.filigraph.extract.clause.Entries;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
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

    /** What leads to those that a heading does not go on about. */
    private static final Set<String> AFTER = Set.of("apres", "comme", "outre", "contrairement", "hormis", "derriere");

    private static final Set<String> PLURAL = Set.of("ils", "elles");
    /** A sentence passes on so many things to the next. */
    private static final int MOST_TOLD = 4;

    private final Source source;
    private final Map<Entity, List<Entity>> employers;
    private final Map<Integer, Stretch> stretches = new HashMap<>();
    private final Map<Integer, Entity> carried = new HashMap<>();
    private final Map<Entity, Body> sorts = new HashMap<>();

    /** Whom "elle" stands for. */
    private @Nullable Entity actor;

    private @Nullable Entity theme;
    private @Nullable Entity main;
    private final WrittenNames written;
    private final DescribedThings things;
    private final SameThings same;
    private final CalledThings called;
    private final NounFit nounFit;
    private final Councils councils;
    private final Genders genders = new Genders();
    private final Latter latter = new Latter(genders);
    private final Memory memory = new Memory();
    private final Pointers pointers = new Pointers();
    private final Groups groups = new Groups();
    private final Heads heads = new Heads();
    private final Persons persons = new Persons();
    private final Themes themes = new Themes(this::sort, this::isPlain);
    private List<Entity> told = List.of();
    /** What the text spoke of before the list or cards that it is in. */
    private @Nullable Entity beforeList;

    /** Whether the sentence before has a sector or place as its subject. */
    private boolean ofMany;

    /** What a question names, of which the answer then tells; null where the passage before is none. */
    private @Nullable Entity asked;

    /** Which of a speaker's bodies he was asked about and speaks for. */
    private @Nullable Entity answering;

    /** The same, by where the passages of the answers begin. */
    private final Map<Integer, Entity> spokenFor = new HashMap<>();

    /** Where the passages begin that answer a question about a field. */
    private final Set<Integer> onField = new HashSet<>();

    /** Whether a question asks of a field or a land, and of no body. */
    private boolean askedOfField;

    private boolean decided;
    private boolean profile;
    /** What the text spoke of before the list whose entry it is in. */
    private @Nullable Entity beforeEntries;

    private boolean inEntry;

    private Discourse(Source source, Map<Entity, List<Entity>> employers) {
        this.source = source;
        this.employers = employers;
        this.written = new WrittenNames(source.mentions().names());
        this.things = DescribedThings.of(source);
        this.same = new SameThings(source.mentions().names(), source.text());
        this.called = CalledThings.of(source, same);
        this.nounFit = new NounFit(called, this::sort);
        this.councils = new Councils(
                source.mentions().names(),
                same,
                thing -> Body.of(thing) == Body.COUNCIL,
                source.context().mainTerritory().territory());
    }

    /** Reads a document's sentences; {@code roles} tell whom "nous" stands for where a person speaks. */
    public static Discourse of(Source source, List<Role> roles) {
        return of(source, roles, null);
    }

    /** The same, with what another reading of the document found of who heads what. */
    public static Discourse of(Source source, List<Role> roles, @Nullable Discourse earlier) {
        Map<Entity, List<Entity>> employers = new HashMap<>();
        for (Role role : roles) {
            if (role.organisation() != null && role.organisation().kind() != EntityKind.TERRITORY) {
                employers.computeIfAbsent(role.person(), p -> new ArrayList<>()).add(role.organisation());
            }
        }
        Discourse discourse = new Discourse(source, employers);
        if (earlier != null) {
            discourse.heads.learn(earlier.heads);
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

    /** What the document as a whole speaks of: what its title names, or else its first sentences have as subject. */
    @Nullable
    public Entity main() {
        return main;
    }

    /** Whom "nous" stands for at a place: the body of the one who speaks there; null where nobody does. */
    @Nullable
    public Entity we(int offset) {
        Entity speaker = source.speakers().personAt(offset);
        if (speaker == null) {
            return null;
        }
        Entity told = answering(offset);
        return told == null ? employer(speaker) : told;
    }

    /** The body of a speaker that the question was about to which the words at a place answer; null for none. */
    @Nullable
    public Entity answering(int offset) {
        return source.layout()
                .blockAt(offset)
                .map(b -> spokenFor.get(b.span().start()))
                .orElse(null);
    }

    /** Whether the words at a place answer a question about a field or a land as a whole. */
    public boolean isOnField(int offset) {
        return source.layout()
                .blockAt(offset)
                .map(b -> onField.contains(b.span().start()))
                .orElse(false);
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
        return genders.agree(pronoun, thing);
    }

    /** The thing that {@link #asWritten} gave another name. */
    public Entity known(Entity asWritten) {
        return written.known(asWritten);
    }

    /** Words that stand for what has no name, though things that have one were told of. */
    private void others(Wording w, List<Referent> referents, boolean filled) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && Impersonal.at(w, i)) {
                pointers.other(w.token(i).span().start());
            }
        }
        for (Referent referent : referents) {
            boolean one = referent.is(Kind.PRONOUN) && !PLURAL.contains(w.word(referent.from()));
            boolean noun = referent.is(Kind.NOUN) && referent.pointed() != Body.SITE;
            boolean person = referent.is(Kind.HEAD) && w.name(referent.from()) == null;
            if (person || referent.thing() == null && filled && (one || noun)) {
                pointers.other(w.token(referent.from()).span().start());
            }
        }
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

    private void read(Block block) {
        boolean listed = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CARD;
        if (listed && !profile) {
            theme = beforeList;
        }
        enter(block);
        Entity speaker = source.speakers().personAt(block.span().start());
        if (speaker != null
                && speaker.equals(source.speakers().personAt(block.span().end() - 1))) {
            if (asked != null) {
                answering = bodies(speaker).contains(asked) ? asked : null;
            }
            Entity own = answering == null ? employer(speaker) : answering;
            theme = asked != null ? asked : askedOfField ? null : own;
            if (askedOfField) {
                onField.add(block.span().start());
            }
            if (answering != null) {
                spokenFor.put(block.span().start(), answering);
            }
        } else {
            answering = null;
        }
        boolean question = source.text().charAt(block.span().end() - 1) == '?'
                || source.speakers().isAsked(block.span().start());
        asked = null;
        askedOfField = question && FieldQuestions.isOne(source.text(), block);
        Set<Entity> led = new HashSet<>();
        for (Sentence sentence : block.sentences()) {
            Wording w = Wording.of(source, block, sentence);
            Wording words = things.wording(block, sentence);
            for (int i = 0; i < words.size(); i = words.endOfName(i)) {
                Name name = words.name(i);
                if (name != null && Referents.isThing(name)) {
                    genders.read(words, i, name);
                } else if (name != null && name.is(EntityKind.PERSON)) {
                    persons.read(words, i, name.entity());
                }
            }
            memory.enter(block.span().start());
            Entity likeliest = memory.carried(theme, main);
            if (likeliest != null) {
                carried.put(sentence.span().start(), likeliest);
            }
            boolean filled = memory.isFilled();
            List<Referent> referents = groups.with(words, Referents.of(words, antecedents()));
            stretches.put(
                    sentence.span().start(), new Stretch(w, referents, theme, profile, told, Set.copyOf(led), ofMany));
            PlainSubjects.note(words, referents, memory);
            boolean others = OtherParties.areTold(words);
            List<Referent> together = Groups.together(words, referents);
            for (Referent r : referents) {
                Memory.Part part = together.contains(r) ? Memory.Part.OF_SEVERAL : Memory.Part.ONE;
                memory.note(r, gender(words, r), others ? Memory.Part.BESIDE : part);
            }
            referents.forEach(r -> latter.note(words, r));
            pointers.read(words, referents);
            heads.read(words, referents);
            others(words, referents, filled);
            groups.read(words, referents, pointers);
            for (Referent referent : question ? referents : List.<Referent>of()) {
                Entity own = referent.is(Kind.NOUN) ? headed(referent, words) : null;
                boolean one = referent.is(Kind.NAME) && !isAuthority(referent.thing());
                asked = own != null ? own : one ? referent.thing() : asked;
            }
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
            if (inEntry || others) {
                continue;
            }
            if (block.isHeading()) {
                heading(block, words, referents);
            } else {
                goOn(referents);
            }
        }
        if (!listed && !inEntry) {
            beforeList = theme;
        }
    }

    /** In an entry of a list the text speaks of the body at its head alone; after the list of what it did before. */
    private void enter(Block block) {
        Entries.Entry entry = source.context().entries().at(block.span().start());
        if (entry != null) {
            beforeEntries = inEntry ? beforeEntries : theme;
            theme = same.first(entry.head());
            profile = true;
        } else if (inEntry) {
            theme = beforeEntries;
            profile = false;
        }
        inEntry = entry != null;
    }

    /** A heading that names a thing makes it the theme; one that is a name alone begins a profile. */
    private void heading(Block block, Wording words, List<Referent> referents) {
        Entity thing = null;
        boolean sector = false;
        int from = beside(words);
        for (Referent referent : referents) {
            boolean told = referent.is(Kind.NAME) && referent.from() >= from;
            if (told && thing == null && !isAuthority(referent.thing())) {
                thing = referent.thing();
            }
            sector |= referent.is(Kind.SECTOR) && referent.is(Case.SUBJECT) && thing == null;
        }
        profile = thing != null && isNameAlone(block, thing);
        if (thing == null) {
            theme = main;
        } else if (!sector) {
            theme = thing;
            actor = thing;
        }
        if (sector) {
            actor = null;
        }
        if (!decided) {
            main = theme;
            decided = sector || thing != null;
        }
    }

    // "Après A en 2013 et B en 2015, le parc accueille": index where a heading goes on to what it is about
    private static int beside(Wording w) {
        int comma = 0;
        while (AFTER.contains(w.word(0)) && w.name(0) == null && comma < w.size()) {
            if (w.word(comma).equals(",")) {
                return comma;
            }
            comma++;
        }
        return 0;
    }

    private boolean isNameAlone(Block heading, Entity thing) {
        return heading.kind() == Block.Kind.HEADING
                && source.mentions().namesIn(heading.span()).stream()
                        .filter(n -> n.entity().equals(thing))
                        .anyMatch(n -> n.span().length() * 3 > heading.span().length() * 2);
    }

    /**
     * After a sentence the text speaks of its first subject: of a sector where that is one, and not of an authority
     * that does something about the theme.
     */
    private void goOn(List<Referent> referents) {
        Referent subject = null;
        Entity owner = null;
        for (Referent referent : referents) {
            if (referent.bracketed() || referent.is(Kind.POSSESSIVE) || referent.is(Kind.HEAD)) {
                continue;
            }
            if (referent.is(Case.SUBJECT) && subject == null) {
                subject = referent;
            } else if (referent.is(Kind.NAME) && referent.is(Case.OF) && owner == null) {
                owner = referent.thing();
            }
        }
        if (subject == null) {
            if (owner != null && (!decided || theme == null)) {
                actor = owner;
            }
            if (owner != null && !decided) {
                set(owner);
            }
            return;
        }
        boolean known = subject.thing() != null || subject.is(Kind.SECTOR) || subject.is(Kind.PLACE);
        if (!known) {
            return;
        }
        actor = subject.thing();
        if (!profile && !(isAuthority(actor) && theme != null) && !(actor != null && isPlain(actor))) {
            set(actor);
        }
    }

    private void set(@Nullable Entity thing) {
        theme = thing;
        if (!decided) {
            main = thing;
        }
        decided = true;
    }

    private boolean isAuthority(@Nullable Entity thing) {
        return thing != null && (sort(thing) == Body.COUNCIL || sort(thing) == Body.PUBLIC);
    }

    private Antecedents antecedents() {
        return new Antecedents() {
            @Override
            public boolean agree(String pronoun, Entity thing) {
                return genders.agree(pronoun, thing);
            }

            @Override
            public @Nullable Entity headedBy(Entity person) {
                return employer(person);
            }

            @Override
            public boolean isOf(String pronoun, Entity person) {
                Genders.Gender gender = persons.of(person);
                return gender == null || gender == Genders.ofPronoun(pronoun);
            }

            @Override
            public boolean isSpoken(int offset) {
                return source.speakers().isSpoken(offset);
            }

            @Override
            public Told pronoun(String word, boolean trading) {
                return PLURAL.contains(word)
                        ? Told.NOTHING
                        : memory.pronoun(Genders.ofPronoun(word), t -> trading && isAuthority(t), theme, main);
            }

            @Override
            public @Nullable Entity last(String word) {
                return latter.thing(word);
            }

            @Override
            public boolean isField(String word) {
                return latter.isField(word);
            }

            @Override
            public @Nullable Entity noun(
                    Body sort, String noun, String adjective, boolean nearest, @Nullable Entity other) {
                return pointedAt(sort, noun, adjective, nearest, other);
            }

            @Override
            public @Nullable Entity described(String noun) {
                return things.meantBy(noun);
            }

            @Override
            public @Nullable Entity council() {
                Entity told = pointedAt(Body.COUNCIL, "conseil", "", false, null);
                return told == null ? councils.sitting() : told;
            }

            @Override
            public @Nullable Entity councilOf(String land) {
                return councils.of(land);
            }

            @Override
            public List<Name> placesIn(Name described) {
                return source.mentions().namesIn(described.span()).stream()
                        .filter(n -> n.is(EntityKind.TERRITORY))
                        .toList();
            }

            @Override
            public Entity thing(Name name) {
                return same.first(name.entity());
            }

            @Override
            public boolean fits(Entity thing, Body pointed, String noun) {
                return fit(thing, pointed, noun) > 0;
            }

            @Override
            public @Nullable Entity we(int offset) {
                return Discourse.this.we(offset);
            }
        };
    }

    /** The body that a person speaks for: the one that the document is about where it is theirs, else their first. */
    private @Nullable Entity employer(Entity person) {
        List<Entity> bodies = bodies(person);
        return bodies.isEmpty() || main != null && bodies.contains(main) ? main : same.first(bodies.get(0));
    }

    /** "Et l'association ?": the body that somebody of the document heads and that the text calls so; null for none. */
    private @Nullable Entity headed(Referent asked, Wording w) {
        Body pointed = asked.pointed();
        String noun = w.word(asked.to() - 1);
        Entity best = null;
        double most = 1;
        if (pointed == null) {
            return null;
        }
        for (List<Entity> bodies : employers.values()) {
            for (Entity body : bodies) {
                double fits = fit(body, pointed, noun);
                best = fits > most ? body : best;
                most = Math.max(most, fits);
            }
        }
        return best;
    }

    private List<Entity> bodies(Entity person) {
        return employers.getOrDefault(person, heads.of(person));
    }

    private @Nullable Entity pointedAt(
            Body sort, String noun, String adjective, boolean nearest, @Nullable Entity other) {
        return memory.noun(
                thing -> thing.equals(other) ? 0 : nounFit.of(thing, sort, noun, adjective, nearest, isForemost(thing)),
                noun,
                null,
                nearest,
                theme,
                main);
    }

    private double fit(Entity thing, Body pointed, String noun) {
        return nounFit.of(thing, pointed, noun, false, isForemost(thing));
    }

    private boolean isForemost(Entity thing) {
        return thing.equals(theme) || thing.equals(main);
    }
}

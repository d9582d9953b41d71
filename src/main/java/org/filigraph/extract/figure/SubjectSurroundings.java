package org.filigraph.extract.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.discourse.Helpers;
import org.filigraph.extract.discourse.Investors;
import org.filigraph.extract.discourse.Referent;
import org.filigraph.extract.discourse.Themes;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.WellKnown;
import org.jspecify.annotations.Nullable;

/** What a text speaks of around a figure, and what that says of a thing being the figure's subject. */
final class SubjectSurroundings {
    private final Discourse discourse;
    private final Discourse.Stretch stretch;
    private final Scopes.@Nullable Earlier before;
    private final @Nullable Entity earlier;
    private final Tie tie;
    private final @Nullable Entity topic;
    private final @Nullable Entity previous;
    private final @Nullable Entity heading;
    private final @Nullable Entity named;
    private final PassageBodies passage;
    private final TakeoverNews takeover;

    /**
     * @param before the figure before in the sentence, on which the number hangs by {@code tie}, or null
     * @param previous subject of the figure before in the paragraph, or null
     * @param heading what the heading over cards and lists points at, or null
     * @param named the one thing that the heading over the passage names, or null
     * @param topic what cards and lists there are about, or null
     * @param passage whom the passage names up to the sentence
     * @param takeover whether the text is news of a takeover
     */
    SubjectSurroundings(
            Discourse discourse,
            Discourse.Stretch stretch,
            Scopes.@Nullable Earlier before,
            Tie tie,
            @Nullable Entity previous,
            @Nullable Entity topic,
            @Nullable Entity heading,
            @Nullable Entity named,
            PassageBodies passage,
            TakeoverNews takeover) {
        this.discourse = discourse;
        this.stretch = stretch;
        this.before = before;
        Entity subject = before == null ? null : before.scope().subject();
        this.earlier = subject == null ? null : discourse.known(subject);
        this.tie = tie;
        this.previous = previous;
        this.topic = discourse.same(topic);
        this.heading = heading;
        this.named = named;
        this.passage = passage;
        this.takeover = takeover;
    }

    TakeoverNews takeover() {
        return takeover;
    }

    List<Referent> referents() {
        return stretch.referents();
    }

    /** Index after the number before in the sentence; beyond its words where there is none. */
    int lastNumber(Wording w) {
        return before == null ? w.size() : w.at(before.numeral().span().end());
    }

    boolean fits(Entity thing, @Nullable Body pointed) {
        return pointed != null && discourse.sort(thing).fits(pointed);
    }

    boolean isCouncil(Entity thing) {
        return discourse.sort(thing) == Body.COUNCIL;
    }

    boolean isTheme(Entity thing) {
        return thing.equals(stretch.theme());
    }

    /** Whether the text speaks of a thing about the figure or as a whole. */
    boolean isSpokenOf(Entity thing) {
        return thing.equals(stretch.theme())
                || thing.equals(topic)
                || thing.equals(discourse.themes().main())
                || stretch.led().contains(thing)
                || stretch.told().contains(thing);
    }

    /** Whether "y" may stand for a thing that the text spoke of. */
    boolean isThere(Entity thing) {
        Body sort = discourse.sort(thing);
        return (thing.equals(stretch.theme()) || stretch.told().contains(thing))
                && (sort == Body.SITE || sort == Body.EVENT || sort == Body.CLUSTER || sort == Body.BODY);
    }

    /** Whether "y" may take up a thing: what the text spoke of last, and nobody who pays. */
    boolean isMeantThere(Entity thing) {
        return (thing.equals(stretch.theme()) || stretch.told().contains(thing))
                && !isGiver(thing)
                && !Helpers.isOne(thing)
                && discourse.sort(thing) != Body.RESEARCH;
    }

    /** Whether a thing only helps those whom the text is about: a bank, an agency, a chamber, a union. */
    boolean isHelper(Entity thing) {
        boolean foremost = thing.equals(topic)
                || thing.equals(named)
                || discourse.themes().lead(thing) != Themes.Lead.NONE
                || thing.equals(discourse.themes().main()) && !isLed();
        return !foremost
                && thing.kind() == EntityKind.ORGANISATION
                && discourse.sort(thing) != Body.COUNCIL
                && (isGiver(thing) || Helpers.isOne(thing));
    }

    /** Whether one thing is clearly the foremost of all. */
    private boolean isLed() {
        return discourse.themes().foremost().stream()
                .anyMatch(t -> discourse.themes().lead(t) == Themes.Lead.CLEAR);
    }

    /** Whether a body speaks for a field and not for itself: a union, a federation. */
    boolean speaksForField(Entity thing) {
        return discourse.isUnion(thing)
                && thing.kind() == EntityKind.ORGANISATION
                && !thing.equals(heading)
                && !stretch.profile();
    }

    /** Whether a thing is one that gives, lends or puts in money: a council, an office, a bank, a fund for companies. */
    boolean isGiver(Entity thing) {
        Body sort = discourse.sort(thing);
        return sort == Body.COUNCIL
                || sort == Body.PUBLIC
                || thing.kind() == EntityKind.ORGANISATION && Investors.isOne(thing);
    }

    /** Whether a thing is the body of its own of which a speaker was asked. */
    boolean isAskedOf(Entity thing) {
        return thing.equals(discourse.answering(stretch.wording().span().start()));
    }

    /** Whether a thing is a call, a programme or another agreement that the text speaks of. */
    boolean isAgreement(Entity thing) {
        return discourse.sort(thing) == Body.AGREEMENT;
    }

    boolean isSite(Entity thing) {
        return discourse.sort(thing) == Body.SITE;
    }

    boolean agree(String pronoun, Entity thing) {
        return discourse.agree(pronoun, thing);
    }

    /**
     * The things that a number may be about without words for them in its sentence.
     *
     * @param takenOver whether it is told how it was with a body that is taken over
     */
    Set<Entity> things(boolean takenOver) {
        Set<Entity> things = new LinkedHashSet<>();
        addTo(things, takenOver ? takeover.taken() : null);
        addTo(things, earlier);
        addTo(things, previous);
        addTo(things, stretch.theme());
        addTo(things, topic);
        addTo(things, heading);
        addTo(things, named);
        things.addAll(stretch.told());
        addTo(things, discourse.main());
        things.addAll(discourse.themes().foremost());
        if (discourse.themes().main() != null) {
            things.add(discourse.themes().main());
        }
        return things;
    }

    private static void addTo(Set<Entity> things, @Nullable Entity thing) {
        if (thing != null
                && (thing.kind() == EntityKind.ORGANISATION
                        || thing.kind() == EntityKind.AGREEMENT
                        || thing.kind() == EntityKind.EVENT
                        || thing.kind() == EntityKind.SITE)) {
            things.add(thing);
        }
    }

    /**
     * What the surroundings and the sort of a thing say.
     *
     * @param said whether words of the sentence stand for it: then what the document says of it counts less
     */
    void clues(Entity thing, String indicator, boolean said, Set<SubjectClue> clues) {
        boolean theme = thing.equals(stretch.theme());
        boolean usual = UsualFigures.of(discourse.sort(thing), indicator);
        if (theme) {
            clues.add(stretch.profile() ? SubjectClue.PROFILE : SubjectClue.THEME);
        }
        if (!said && thing.equals(topic)) {
            clues.add(SubjectClue.TOPIC);
        }
        if (!said && thing.equals(heading)) {
            clues.add(SubjectClue.HEADING_POINTS);
        }
        if (!said && named != null) {
            if (thing.equals(named)) {
                clues.add(SubjectClue.NAMED_OVER);
            } else if (thing.equals(discourse.themes().main())
                    && !stretch.told().contains(thing)) {
                clues.add(SubjectClue.MAIN_ELSEWHERE);
            }
        }
        if (stretch.told().contains(thing)) {
            clues.add(SubjectClue.JUST_TOLD);
        }
        boolean turned = stretch.theme() != null
                && !thing.equals(stretch.theme())
                && !stretch.told().contains(thing);
        if (before == null && thing.equals(previous) && !turned) { // a sentence between may go on to something else
            clues.add(SubjectClue.HERE_BEFORE);
        }
        if (!said && stretch.led().contains(thing)) {
            clues.add(SubjectClue.LED_HERE);
        }
        if (thing.equals(earlier)) {
            clues.add(
                    switch (tie) {
                        case PART -> SubjectClue.WHOLE_BEFORE;
                        case BRACKET -> SubjectClue.BRACKETED_BEFORE;
                        case LIST -> SubjectClue.LISTED_BEFORE;
                        case NONE -> SubjectClue.SAID_BEFORE;
                    });
        }
        if (usual) {
            clues.add(theme ? SubjectClue.USUAL_THEME : SubjectClue.USUAL);
        }
        if (thing.equals(passage.first())) {
            clues.add(SubjectClue.PASSAGE_BEGINS);
        }
        if (thing.equals(passage.last())) {
            clues.add(SubjectClue.PASSAGE_NAMED_LAST);
        }
        if (thing.equals(passage.most())) {
            clues.add(SubjectClue.PASSAGE_NAMES_MOST);
        }
        if (discourse.isPlain(thing)) {
            clues.add(SubjectClue.PLAIN);
        }
        wherever(thing, clues);
        sort(thing, indicator, clues);
    }

    /** What speaks for a thing wherever a figure stands. */
    private void wherever(Entity thing, Set<SubjectClue> clues) {
        Themes themes = discourse.themes();
        if (thing.kind() == EntityKind.ORGANISATION
                && WellKnown.get().lookup(thing.label()).isPresent()) {
            clues.add(SubjectClue.WELL_KNOWN);
        }
        if (themes.isOnlySource(thing)) {
            clues.add(SubjectClue.ONLY_SOURCE);
        }
        if (themes.isDoubtful(thing)) {
            clues.add(SubjectClue.DOUBTFUL);
        }
        if (thing.equals(themes.main())) {
            clues.add(themes.isClear() ? SubjectClue.CLEARLY_MAIN : SubjectClue.MAIN);
        }
        switch (themes.lead(thing)) {
            case CLEAR -> clues.add(SubjectClue.CLEARLY_FOREMOST);
            case LIKELY -> clues.add(SubjectClue.FOREMOST);
            case FAINT, NONE -> {}
        }
    }

    private void sort(Entity thing, String indicator, Set<SubjectClue> clues) {
        boolean money = UsualFigures.isMoney(indicator);
        switch (discourse.sort(thing)) {
            case COUNCIL -> clues.add(money ? SubjectClue.COUNCIL_MONEY : SubjectClue.COUNCIL);
            case PUBLIC -> clues.add(money ? SubjectClue.PUBLIC_MONEY : SubjectClue.PUBLIC);
            case AGREEMENT -> {
                if (money && WellKnown.get().lookup(thing.label()).isPresent()) {
                    clues.add(SubjectClue.NATIONAL_MONEY);
                }
                clues.add(
                        money
                                ? SubjectClue.AGREEMENT_MONEY
                                : UsualFigures.isOfAgreements(indicator)
                                        ? SubjectClue.AGREEMENT_PROJECTS
                                        : SubjectClue.AGREEMENT);
            }
            case EVENT ->
                clues.add(UsualFigures.isOfEvents(indicator) ? SubjectClue.EVENT_VISITORS : SubjectClue.EVENT);
            case RESEARCH -> clues.add(SubjectClue.RESEARCH);
            default -> {}
        }
    }
}

package org.filigraph.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Referent.Case;
import org.filigraph.fact.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FrenchWords;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whose a figure is: the organisation, agreement, event or site it describes, or none where it describes a
 * sector or a territory. Each thing that the sentence, the text before it or the document speaks of is a candidate, and
 * nothing is another; the weights of the clues that speak for each are added up.
 */
final class FigureSubject {
    /** Referents farther than this say nothing of a number. */
    private static final int WINDOW = 90;

    private final Discourse discourse;
    private final Source source;

    FigureSubject(Source source, Discourse discourse) {
        this.source = source;
        this.discourse = discourse;
    }

    /** @param before the figure before in the sentence, on which the number hangs by {@code tie}, or null */
    Weighing.Scale<Entity> weigh(
            Block block,
            Sentence sentence,
            Numeral numeral,
            Indicators.Counted counted,
            Measure measure,
            Discourse.Stretch stretch,
            Scopes.@Nullable Earlier before,
            Tie tie) {
        Weighing.Scale<Entity> scale = new Weighing.Scale<>("subject");
        Wording w = stretch.wording();
        int at = w.at(numeral.span().start());
        int after = Math.max(at + 1, w.at(counted.span().end()));
        String indicator = isAwarded(w, at, after) ? "projects" : counted.indicator();
        EnumSet<SubjectClue> nothing = nothing(block, stretch, indicator, measure);
        Around around = new Around(block, stretch, before, tie);
        Set<Entity> said = new LinkedHashSet<>();
        SubjectClue acted = inSentence(scale, around, w, at, after, indicator, said, nothing);
        for (Entity thing : around.things()) {
            if (said.add(thing)) {
                EnumSet<SubjectClue> clues = EnumSet.of(acted);
                if (acted == SubjectClue.POINTED_AT && around.fits(thing)) {
                    clues.add(SubjectClue.FITS);
                }
                if (!discourse.agree(around.pronoun, thing)) {
                    clues.add(SubjectClue.DISAGREES);
                }
                around.clues(thing, indicator, false, clues);
                add(scale, thing, clues);
            }
        }
        add(scale, null, nothing);
        return scale;
    }

    /** Puts on the scale what the sentence itself tells of; answers what its subject says against all else. */
    private SubjectClue inSentence(
            Weighing.Scale<Entity> scale,
            Around around,
            Wording w,
            int at,
            int after,
            String indicator,
            Set<Entity> said,
            Set<SubjectClue> nothing) {
        ReferentClues places = new ReferentClues(w, at, after);
        boolean money = UsualFigures.isMoney(indicator);
        boolean acted = false;
        SubjectClue subject = SubjectClue.UNSAID;
        int earlier = 0;
        int clause = 0;
        int ended = 0;
        int superseded = 0;
        EnumSet<SubjectClue> last = null;
        List<Entity> things = new ArrayList<>();
        List<EnumSet<SubjectClue>> reasons = new ArrayList<>();
        nothing.add(SubjectClue.NONE_BEFORE);
        for (Referent referent : near(around.stretch().referents(), at)) {
            if (places.isAside(referent)) {
                continue;
            }
            boolean before = referent.to() <= at;
            if (before && places.breaks(clause, referent.from()) > 0) {
                earlier = 0;
                ended = places.isMarked(clause, referent.from()) ? ended : reasons.size();
            }
            clause = referent.from();
            Entity thing = referent.thing();
            boolean nameless = referent.is(Kind.SECTOR) || referent.is(Kind.PLACE);
            if (thing != null) {
                EnumSet<SubjectClue> clues = EnumSet.noneOf(SubjectClue.class);
                if (before) {
                    places.before(referent, earlier, clues);
                    if (ended > 0 && referent.is(Case.SUBJECT) && earlier == 0) {
                        clues.add(SubjectClue.CONTRASTED);
                    }
                    if (referent.from() >= around.lastNumber(w) && !referent.is(Case.SUBJECT)) {
                        clues.add(SubjectClue.OF_NUMBER_BEFORE);
                    } else {
                        last = clues;
                    }
                    nothing.remove(SubjectClue.NONE_BEFORE);
                } else {
                    places.after(referent, acted, money, clues);
                }
                if (clues.contains(SubjectClue.CITED) || clues.contains(SubjectClue.COUNTS)) {
                    nothing.add(SubjectClue.COUNTED);
                }
                around.clues(thing, indicator, true, clues);
                things.add(thing);
                reasons.add(clues);
                said.add(thing);
            } else if (nameless) {
                places.nameless(referent, nothing);
            }
            if (before && referent.is(Case.SUBJECT) && (thing != null || nameless)) {
                acted = true;
                subject = said(referent, subject);
                around.pointed = around.pointed == null ? referent.pointed() : around.pointed;
                around.pronoun = referent.is(Kind.PRONOUN) ? w.word(referent.from()) : around.pronoun;
                superseded = ended;
                earlier++;
            }
        }
        reasons.subList(0, superseded).forEach(clues -> clues.add(SubjectClue.SUPERSEDED));
        if (last != null) {
            last.add(SubjectClue.LAST_BEFORE);
        }
        for (int i = 0; i < things.size(); i++) {
            add(scale, things.get(i), reasons.get(i));
        }
        return subject;
    }

    /** What a subject of the clause says against things that the sentence does not name. */
    private static SubjectClue said(Referent referent, SubjectClue before) {
        if (referent.is(Kind.NAME) || before == SubjectClue.PASSED_OVER) {
            return SubjectClue.PASSED_OVER;
        }
        boolean nameless = referent.is(Kind.SECTOR) || referent.is(Kind.PLACE);
        return nameless && before != SubjectClue.POINTED_AT ? SubjectClue.PASSED_OVER_FOR_MANY : SubjectClue.POINTED_AT;
    }

    private static void add(Weighing.Scale<Entity> scale, @Nullable Entity thing, Set<SubjectClue> clues) {
        int weight = clues.stream().mapToInt(SubjectClue::weight).sum();
        String why = clues.stream().map(SubjectClue::words).collect(Collectors.joining(", "));
        if (thing == null) {
            scale.addNone(why, weight);
        } else {
            scale.add(thing, why, weight);
        }
    }

    private static List<Referent> near(List<Referent> referents, int at) {
        if (referents.size() < 12) {
            return referents;
        }
        int low = 0;
        int high = referents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (referents.get(middle).from() < at - WINDOW) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = low;
        while (to < referents.size() && referents.get(to).from() < at + WINDOW) {
            to++;
        }
        return referents.subList(low, to);
    }

    /** "29 entreprises lauréates": what is counted was chosen by a call or programme. */
    private static boolean isAwarded(Wording w, int at, int after) {
        for (int i = at; i < Math.min(w.size(), after + 4); i++) {
            if (w.word(i).startsWith("laureat")
                    || w.word(i).startsWith("selectionne")
                    || w.word(i).equals("retenus")) {
                return true;
            }
        }
        return false;
    }

    private EnumSet<SubjectClue> nothing(Block block, Discourse.Stretch stretch, String indicator, Measure measure) {
        EnumSet<SubjectClue> clues = EnumSet.of(SubjectClue.NOTHING);
        if (stretch.theme() == null) {
            clues.add(discourse.main() == null ? SubjectClue.NO_THEME : SubjectClue.THEME_LEFT);
        }
        if (block.kind() == Block.Kind.CARD || block.kind() == Block.Kind.ITEM) {
            clues.add(SubjectClue.NONE_LISTED);
        }
        if (measure == Measure.SHARE) {
            clues.add(SubjectClue.NONE_SHARE);
        }
        if (UsualFigures.isMoney(indicator)) {
            clues.add(SubjectClue.NONE_MONEY);
        } else if (UsualFigures.countsBodies(indicator)) {
            clues.add(SubjectClue.NONE_BODIES);
        } else if (indicator.equals("employment")) {
            clues.add(SubjectClue.NONE_JOBS);
        } else if (UsualFigures.isOfBodies(indicator)) {
            clues.add(SubjectClue.NONE_OF_BODIES);
        }
        return clues;
    }

    /** What a text speaks of around a sentence. */
    private final class Around {
        private final Discourse.Stretch stretch;
        private final Scopes.@Nullable Earlier before;
        private final @Nullable Entity earlier;
        private final Tie tie;
        private final @Nullable Entity topic;
        /** The sort of things that a noun before the number points at. */
        private @Nullable Body pointed;
        /** The last pronoun before the number that is a subject, or empty. */
        private String pronoun = "";

        Around(Block block, Discourse.Stretch stretch, Scopes.@Nullable Earlier before, Tie tie) {
            this.stretch = stretch;
            this.before = before;
            Entity subject = before == null ? null : before.scope().subject();
            this.earlier = subject == null ? null : discourse.known(subject);
            this.tie = tie;
            this.topic = discourse.same(source.context().topicAt(block.span().start()));
        }

        Discourse.Stretch stretch() {
            return stretch;
        }

        boolean fits(Entity thing) {
            return pointed != null && discourse.sort(thing).fits(pointed);
        }

        /** Index after the number before in the sentence; beyond its words where there is none. */
        int lastNumber(Wording w) {
            return before == null ? w.size() : w.at(before.numeral().span().end());
        }

        /** The things that a number may be about without words for them in its sentence. */
        Set<Entity> things() {
            Set<Entity> things = new LinkedHashSet<>();
            addTo(things, earlier);
            addTo(things, stretch.theme());
            addTo(things, topic);
            things.addAll(stretch.told());
            addTo(things, discourse.main());
            things.addAll(discourse.themes().foremost());
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
            if (stretch.told().contains(thing)) {
                clues.add(SubjectClue.JUST_TOLD);
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
            if (thing.kind() == EntityKind.ORGANISATION && isOfCommonWords(thing)) {
                clues.add(SubjectClue.COMMON_WORDS);
            }
            discourse.themes().clues(thing, clues);
            sort(thing, indicator, clues);
        }

        private static boolean isOfCommonWords(Entity thing) {
            for (String word : thing.key().split("-", -1)) {
                if (!FrenchWords.has(word) && !FunctionWords.has(word)) {
                    return false;
                }
            }
            return true;
        }

        private void sort(Entity thing, String indicator, Set<SubjectClue> clues) {
            boolean money = UsualFigures.isMoney(indicator);
            switch (discourse.sort(thing)) {
                case COUNCIL -> clues.add(money ? SubjectClue.COUNCIL_MONEY : SubjectClue.COUNCIL);
                case PUBLIC -> clues.add(money ? SubjectClue.PUBLIC_MONEY : SubjectClue.PUBLIC);
                case AGREEMENT ->
                    clues.add(
                            money
                                    ? SubjectClue.AGREEMENT_MONEY
                                    : UsualFigures.isOfAgreements(indicator)
                                            ? SubjectClue.AGREEMENT_PROJECTS
                                            : SubjectClue.AGREEMENT);
                case EVENT ->
                    clues.add(UsualFigures.isOfEvents(indicator) ? SubjectClue.EVENT_VISITORS : SubjectClue.EVENT);
                case RESEARCH -> clues.add(SubjectClue.RESEARCH);
                default -> {}
            }
        }
    }
}

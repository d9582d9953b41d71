package org.filigraph.extract.figure;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.BodyHomes;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.mention.Entity;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The towns that a text or its last words are about: the one it opens with, the one under its title, the one of the sentence
 * before. They speak against the lands around them, and against lands whose councils only pay for what is there.
 */
final class TownsNear {
    /** What tells that something is at a place: whose council is told as who pays is not told as where. */
    private static final Set<TerritoryClue> AS_PLACE = EnumSet.of(
            TerritoryClue.LEADING,
            TerritoryClue.SUBJECT,
            TerritoryClue.WHICH,
            TerritoryClue.HOST,
            TerritoryClue.BESIDE,
            TerritoryClue.FIRST,
            TerritoryClue.LAST_BEFORE,
            TerritoryClue.AFTER_OF,
            TerritoryClue.AGENT,
            TerritoryClue.PUBLIC_AREA);

    private final @Nullable Body sort;
    private final BodyHomes.@Nullable Home home;
    private final @Nullable Entity opened;
    private final @Nullable Entity titled;
    private final @Nullable Entity lead;
    private final @Nullable Entity before;
    private final boolean takesUp;

    TownsNear(
            Context context,
            Block block,
            Sentence sentence,
            Discourse.Stretch stretch,
            @Nullable Body sort,
            BodyHomes.@Nullable Home home) {
        this.sort = sort;
        this.home = home;
        this.opened = context.openingPlace().place();
        this.titled = context.openingPlace().titled();
        this.lead = context.leadTown();
        this.before = context.townRightBefore(block, sentence);
        this.takesUp = TakenUpPlaces.isTakenUp(stretch.wording());
    }

    /** All of them that a figure may hold in. */
    Set<Entity> all() {
        Set<Entity> all = new LinkedHashSet<>();
        for (Entity one : new Entity[] {before, lead, isPayer() ? opened : null}) {
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    /** Whether the sentence goes on about the place of the one before. */
    boolean takesUp() {
        return takesUp;
    }

    boolean isTakenUp(Entity territory) {
        return takesUp && territory.equals(before);
    }

    /** What speaks for a town. */
    void clues(Entity territory, @Nullable Entity with, String indicator, boolean owned, Set<TerritoryClue> clues) {
        if (territory.equals(before)) {
            clues.add(TerritoryClue.TOWN_BEFORE);
            if (territory.equals(with)) {
                clues.add(TerritoryClue.WITH_SUBJECT_BEFORE);
            }
        }
        if (territory.equals(opened) && isPayer() && UsualFigures.isMoney(indicator)) {
            clues.add(TerritoryClue.OPENING_PAID);
        }
        boolean away = owned && home != null && !home.place().equals(territory);
        if (territory.equals(titled)
                && away
                && UsualFigures.isOfWorks(indicator)
                && clues.contains(TerritoryClue.UNSAID)) {
            clues.add(TerritoryClue.TITLE_TOWN_WORKS);
        }
        if (territory.equals(lead) && clues.contains(TerritoryClue.UNSAID)) {
            clues.add(
                    !owned
                            ? TerritoryClue.LEAD_TOWN
                            : sort == Body.CLUSTER
                                    ? TerritoryClue.LEAD_TOWN_OF_CLUSTER
                                    : TerritoryClue.LEAD_TOWN_OWNED);
        }
    }

    /** What speaks against the town that a text opens with being its subject's home. */
    void elsewhere(BodyHomes.Home home, @Nullable Entity with, Set<TerritoryClue> clues) {
        boolean dated = home.tie() == BodyHomes.Tie.DATED;
        if ((dated || home.tie() == BodyHomes.Tie.OPENED) && with != null && !with.equals(home.place())) {
            clues.add(TerritoryClue.OPENING_ELSEWHERE);
        }
        if (dated && titled != null && !titled.equals(opened)) {
            clues.add(TerritoryClue.DATELINE_AWAY);
        }
    }

    /** What speaks against a land around a town: those told in the sentence, the subject's home, the one of the opening. */
    void around(Entity territory, Set<Entity> said, boolean owned, Set<TerritoryClue> clues) {
        if (said.stream().anyMatch(town -> Lands.isAround(territory, town))) {
            clues.add(TerritoryClue.AROUND_SAID);
        }
        if (home != null && owned && Lands.isAround(territory, home.place())) {
            clues.add(TerritoryClue.AROUND_HOME);
        }
        if (opened != null && Lands.isAround(territory, opened)) {
            clues.add(TerritoryClue.AROUND_OPENING);
        }
    }

    /** What it says of a land that its council gives the money: what is paid for is elsewhere. */
    void givers(Entity territory, boolean owned, Set<TerritoryClue> clues) {
        if (!clues.contains(TerritoryClue.GIVER)) {
            return;
        }
        if (owned) {
            clues.add(TerritoryClue.GIVER_OWNED);
        }
        boolean toTown = opened != null && !territory.equals(opened);
        if (toTown) {
            clues.add(TerritoryClue.GIVER_TO_TOWN);
        }
        if (owned || toTown) {
            clues.removeAll(AS_PLACE);
        }
    }

    private boolean isPayer() {
        return sort == Body.COUNCIL || sort == Body.PUBLIC || sort == Body.AGREEMENT;
    }
}

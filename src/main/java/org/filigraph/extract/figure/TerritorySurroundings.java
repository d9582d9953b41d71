package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.MainTerritory;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.BodyHomes;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Gazetteer;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What a text tells around a figure, and what that says of a territory being where the figure holds. */
final class TerritorySurroundings {
    /** What says of a place that it is where a body is, where people met or where something goes, and no site. */
    private static final Set<TerritoryClue> NO_SITE =
            EnumSet.of(TerritoryClue.SEAT, TerritoryClue.HELD, TerritoryClue.END);

    /** What tells that somebody is in a place, or that what goes on is told of what is there. */
    private static final Set<TerritoryClue> TOLD_THERE = EnumSet.of(
            TerritoryClue.AT_HOME,
            TerritoryClue.CLUSTER_AT_HOME,
            TerritoryClue.EVENT_AT_OPENING,
            TerritoryClue.TAKEN_UP,
            TerritoryClue.GIVER_TO_TOWN);

    /** What says of a place by itself whether a number holds there: that it is the subject's home adds nothing. */
    private static final Set<TerritoryClue> TELLING = EnumSet.of(
            TerritoryClue.TAKEN,
            TerritoryClue.COUNTED,
            TerritoryClue.AFTER_NUMBER,
            TerritoryClue.AFTER_IN,
            TerritoryClue.AFTER_NEAR,
            TerritoryClue.AFTER_OF);

    /** What tells that a share is the country's: "contre 7 % au niveau national". */
    private static final Set<TerritoryClue> SHARES =
            EnumSet.of(TerritoryClue.COUNTED, TerritoryClue.AFTER_SCALE, TerritoryClue.SCALE, TerritoryClue.AVERAGE);

    /** No region has such a plan of its own. */
    private static final BigDecimal BILLIONS = new BigDecimal("5e9");

    private final @Nullable Body sort;
    private final boolean national;
    private final @Nullable Entity inName;
    private final BodyHomes.@Nullable Home home;
    private final boolean foreign;
    private final @Nullable Entity opening;
    private final @Nullable Entity entry;
    private final @Nullable Entity last;
    private final @Nullable Entity told;
    private final boolean just;
    private final @Nullable Entity heading;
    private final boolean placed;
    private final @Nullable Entity document;
    private final boolean clear;
    private final @Nullable Entity town;
    private final @Nullable Entity with;
    private final @Nullable Entity acting;
    private final @Nullable Entity previous;
    private final TownsNear towns;
    private final boolean later;
    private final boolean ofSector;
    private boolean hangs;
    private boolean billions;
    private Tie tie = Tie.NONE;
    private @Nullable Entity earlier;

    TerritorySurroundings(
            Source source,
            Discourse discourse,
            Block block,
            Sentence sentence,
            Discourse.Stretch stretch,
            @Nullable Entity subject,
            BodyHomes.@Nullable Home home,
            boolean foreign,
            @Nullable Entity last,
            @Nullable Entity with,
            @Nullable Entity previous) {
        Context context = source.context();
        this.sort = subject == null ? null : discourse.sort(subject);
        this.national = subject != null
                && sort == Body.AGREEMENT
                && WellKnown.get().lookup(subject.label()).isPresent();
        this.inName = subject == null
                ? null
                : Gazetteer.places(subject.label()).stream()
                        .map(p -> p.territory().entity())
                        .findFirst()
                        .orElse(null);
        this.home = home;
        this.foreign = foreign && home == null;
        this.last = last;
        this.entry = context.placeOfEntry(block);
        this.opening = subject == null && !context.openingPlace().dated()
                ? context.openingPlace().place()
                : null;
        this.with = with;
        this.previous = previous;
        this.ofSector =
                subject == null && stretch.referents().stream().anyMatch(r -> r.is(Kind.SECTOR) && r.is(Case.SUBJECT));
        this.told = block.kind() == Block.Kind.CARD ? null : context.territoryBefore(block, sentence);
        this.just = told != null && context.isToldRightBefore(block, sentence, told);
        this.heading = context.territoryOfHeadings(block);
        this.placed = heading != null && context.headings().isPlaceHeading(block);
        this.document = context.mainTerritory().territory();
        this.clear = context.mainTerritory().clear();
        this.town = context.mainTown();
        this.towns = new TownsNear(context, block, sentence, stretch, sort, home);
        this.later = sentence.span().start() > block.sentences().get(0).span().start();
        this.acting =
                stretch.referents().stream().anyMatch(r -> r.is(Kind.NAME) && r.is(Case.SUBJECT) && isState(r.thing()))
                                || isGovernmentTold(stretch.wording())
                        ? home().orElse(null)
                        : null;
    }

    /** Says which figure in the sentence comes before, and how the number hangs on it. */
    void hangOn(Scopes.@Nullable Earlier before, Tie by) {
        if (before != null) {
            this.hangs = true;
            this.earlier = before.scope().territory();
            this.tie = by;
        }
    }

    /** Says that a sum is so large that a plan of the whole country alone has it. */
    void isOfCountry(Numeral numeral) {
        this.billions =
                national && numeral.unit().equals("EUR") && numeral.value().compareTo(BILLIONS) >= 0;
    }

    /** The territories that a figure may hold in without words for them in its sentence. */
    Set<Entity> territories() {
        Set<Entity> all = new LinkedHashSet<>();
        Entity own = home == null ? null : home.place();
        for (Entity one : new Entity[] {
            earlier, previous, told, heading, document, inName, own, entry, last, opening, with, town, acting
        }) {
            if (one != null) {
                all.add(one);
            }
        }
        all.addAll(towns.all());
        return all;
    }

    /** What the surroundings say of a territory. */
    void clues(Entity territory, String indicator, Measure measure, Set<TerritoryClue> clues) {
        if (towns.isTakenUp(territory) || towns.takesUp() && just && territory.equals(told)) {
            clues.add(TerritoryClue.TAKEN_UP);
        }
        if (territory.equals(told)) {
            clues.add(just ? TerritoryClue.JUST_TOLD : TerritoryClue.TOLD_BEFORE);
        }
        if (territory.equals(heading)) {
            clues.add(placed ? TerritoryClue.PLACE_HEADING : TerritoryClue.HEADING);
        }
        if (territory.equals(document)) {
            clues.add(clear ? TerritoryClue.CLEARLY_DOCUMENT : TerritoryClue.DOCUMENT);
        } else if (document != null && Lands.lies(territory, document)) {
            clues.add(TerritoryClue.IN_DOCUMENT);
        }
        if (territory.equals(inName)) {
            clues.add(sort == Body.COUNCIL ? TerritoryClue.GOVERNED : TerritoryClue.IN_SUBJECT_NAME);
        }
        home(territory, measure, clues);
        if (Collections.disjoint(clues, NO_SITE)) {
            town(territory, indicator, clues);
        }
        if (territory.equals(acting)) {
            clues.add(UsualFigures.isMoney(indicator) ? TerritoryClue.STATE_PAYS : TerritoryClue.STATE_ACTS);
        }
        if (territory.equals(earlier)) {
            clues.add(hung());
        } else if (territory.equals(previous)) {
            clues.add(TerritoryClue.PREVIOUS);
        }
        if (isOwned() && MainTerritory.isWide(territory)) {
            clues.add(TerritoryClue.WIDE_OWNED);
            if (measure != Measure.LEVEL) {
                clues.add(TerritoryClue.WIDE_PART);
            }
        }
        if (UsualFigures.isOfAgreements(indicator) && Lands.isArea(territory)) {
            clues.add(TerritoryClue.PUBLIC_AREA);
        }
        towns.givers(territory, isOwned(), clues);
        kind(territory, clues.contains(TerritoryClue.UNSAID), clues);
        if (clues.contains(TerritoryClue.UNSAID)) {
            if (sort != null && clues.contains(TerritoryClue.IN_DOCUMENT) && Collections.disjoint(clues, TOLD_THERE)) {
                clues.add(TerritoryClue.UNSAID_WITHIN);
            }
            sizes(territory, indicator, clues);
        }
        if (clues.contains(TerritoryClue.ABROAD)
                && clues.contains(TerritoryClue.COUNTED)
                && clues.contains(TerritoryClue.WIDE_ADJECTIVE)) {
            clues.add(TerritoryClue.ABROAD_COUNTED);
        }
        if (measure == Measure.SHARE && clues.contains(TerritoryClue.HOME) && Collections.disjoint(clues, SHARES)) {
            clues.add(TerritoryClue.HOME_SHARE);
        }
    }

    /** How wide a land that is not told in the sentence may be for what is counted. */
    private void sizes(Entity territory, String indicator, Set<TerritoryClue> clues) {
        if (Lands.isArea(territory) && isOwned()) {
            clues.add(sort == Body.CLUSTER ? TerritoryClue.AREA_OF_CLUSTER : TerritoryClue.AREA_OWNED);
        } else if (MainTerritory.isTown(territory)) {
            if (sort == null) {
                clues.add(TerritoryClue.TOWN_UNOWNED);
            }
            if (UsualFigures.countsBodies(indicator)) {
                clues.add(TerritoryClue.TOWN_OF_BODIES);
            }
        }
    }

    /** What the subject's home says of a territory. */
    private void home(Entity territory, Measure measure, Set<TerritoryClue> clues) {
        if (territory.equals(opening) && !ofSector) {
            clues.add(Lands.isArea(territory) ? TerritoryClue.OPENING_LAND : TerritoryClue.OPENING);
        }
        if (territory.equals(entry)) {
            clues.add(TerritoryClue.ENTRY);
            if (later) {
                clues.add(TerritoryClue.ENTRY_ON);
            }
        }
        if (territory.equals(last)) {
            clues.add(TerritoryClue.LAST_AT_HOME);
        }
        if (home == null || !isOwned() || measure == Measure.RANK) {
            return;
        }
        if (!Collections.disjoint(clues, TELLING)) {
            if (territory.equals(home.place())) {
                clues.add(TerritoryClue.SUBJECT_PLACE);
            }
            return;
        }
        if (territory.equals(home.place())) {
            clues.add(
                    switch (home.tie()) {
                        case SEAT, TOLD -> sort == Body.CLUSTER ? TerritoryClue.CLUSTER_AT_HOME : TerritoryClue.AT_HOME;
                        case SITE -> TerritoryClue.AT_SITE;
                        case OPENED -> sort == Body.EVENT ? TerritoryClue.EVENT_AT_OPENING : TerritoryClue.AT_OPENING;
                        case DATED -> TerritoryClue.AT_DATELINE;
                        case LIKELY -> TerritoryClue.LIKELY_THERE;
                    });
            towns.elsewhere(home, with, clues);
        } else if (home.tie().isFirm() && sort != Body.CLUSTER && clues.contains(TerritoryClue.UNSAID)) {
            clues.add(TerritoryClue.NOT_AT_HOME);
        }
    }

    /** What speaks for a town: the one site that a text tells of is in it, or the subject was told with it. */
    private void town(Entity territory, String indicator, Set<TerritoryClue> clues) {
        if (territory.equals(with)) {
            clues.add(TerritoryClue.WITH_SUBJECT);
        }
        towns.clues(territory, with, indicator, isOwned(), clues);
        if (territory.equals(town)) {
            clues.add(TerritoryClue.MAIN_TOWN);
            if (isOwned()) {
                clues.add(TerritoryClue.MAIN_TOWN_OWNED);
            }
            if (UsualFigures.isOfWorks(indicator)) {
                clues.add(TerritoryClue.MAIN_TOWN_WORKS);
            }
        }
    }

    /** What speaks against a territory that the sentence does not tell. */
    void unsaid(Entity territory, String indicator, Set<Entity> said, Set<TerritoryClue> clues) {
        towns.around(territory, said, isOwned(), clues);
        if (isOwned()) {
            clues.add(TerritoryClue.UNSAID_OWNED);
        }
        if (ofSector) {
            clues.add(TerritoryClue.UNSAID_SECTOR);
        }
        if (UsualFigures.isOfAgreements(indicator)) {
            clues.add(TerritoryClue.UNSAID_PUBLIC);
        }
        if (billions && !MainTerritory.isWide(territory)) {
            clues.add(TerritoryClue.UNSAID_BILLIONS);
        }
        if (acting != null && !territory.equals(acting) && !UsualFigures.isMoney(indicator)) {
            clues.add(TerritoryClue.UNSAID_STATE);
        }
    }

    /** What the surroundings say for a figure to hold in no territory. */
    void nothing(Measure measure, Set<TerritoryClue> clues) {
        if (document == null) {
            clues.add(TerritoryClue.NONE_OF_DOCUMENT);
        }
        if (home != null && isOwned() && sort != Body.CLUSTER && measure != Measure.RANK) {
            clues.add(TerritoryClue.NOTHING_AT_HOME);
        }
        if (hangs && earlier == null) {
            clues.add(hung());
        }
        if (ofSector) {
            clues.add(TerritoryClue.NONE_SECTOR);
        }
        if (foreign) {
            clues.add(TerritoryClue.OF_FOREIGN);
        }
        if (sort == null) {
            return;
        }
        clues.add(
                switch (sort) {
                    case BODY, COMPANY -> TerritoryClue.OF_COMPANY;
                    case SITE -> TerritoryClue.OF_A_SITE;
                    case CLUSTER -> TerritoryClue.OF_CLUSTER;
                    case EVENT -> TerritoryClue.OF_EVENT;
                    case AGREEMENT -> national ? TerritoryClue.OF_NATIONAL_AGREEMENT : TerritoryClue.OF_AGREEMENT;
                    case COUNCIL -> TerritoryClue.OF_COUNCIL;
                    case PUBLIC -> TerritoryClue.OF_PUBLIC;
                    case RESEARCH -> TerritoryClue.OF_RESEARCH;
                });
    }

    /** Whether what the subject counts is its own, and not a territory's. */
    private boolean isOwned() {
        return sort != null && sort != Body.COUNCIL && sort != Body.AGREEMENT && sort != Body.PUBLIC;
    }

    private TerritoryClue hung() {
        return switch (tie) {
            case PART -> TerritoryClue.WHOLE_BEFORE;
            case BRACKET -> TerritoryClue.BRACKETED_BEFORE;
            case LIST -> TerritoryClue.LISTED_BEFORE;
            case NONE -> TerritoryClue.SAID_BEFORE;
        };
    }

    private void kind(Entity territory, boolean unsaid, Set<TerritoryClue> clues) {
        TerritoryKind kind =
                Territories.get().byKey(territory.key()).map(Territory::kind).orElse(TerritoryKind.AREA);
        switch (kind) {
            case WORLD, CONTINENT, UNION -> clues.add(TerritoryClue.WORLD);
            case COUNTRY -> clues.add(country(territory, unsaid));
            case REGION, FORMER_REGION -> clues.add(TerritoryClue.REGION);
            case DEPARTEMENT -> clues.add(TerritoryClue.DEPARTMENT);
            default -> {}
        }
        if (national && unsaid && kind != TerritoryKind.COUNTRY) {
            clues.add(TerritoryClue.UNSAID_NATIONAL);
        }
    }

    private TerritoryClue country(Entity territory, boolean unsaid) {
        return !territory.key().equals("country/FRA")
                ? TerritoryClue.ABROAD
                : !unsaid
                        ? TerritoryClue.HOME
                        : territory.equals(document) ? TerritoryClue.HOME_DOCUMENT : TerritoryClue.HOME_UNSAID;
    }

    private static Optional<Entity> home() {
        return Territories.get().byKey("country/FRA").map(Territory::entity);
    }

    /** "le gouvernement a annoncé": that of the country. */
    private static boolean isGovernmentTold(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.word(i).equals("gouvernement")
                    && w.name(i) == null
                    && w.word(i - 1).equals("le")
                    && FiniteVerbs.at(w, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isState(@Nullable Entity thing) {
        return thing != null && (thing.key().equals("etat") || thing.key().equals("gouvernement"));
    }
}

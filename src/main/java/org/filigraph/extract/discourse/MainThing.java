package org.filigraph.extract.discourse;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.filigraph.extract.clause.Clue;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Block;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whose the figures of a document are as a whole: those of one body, site, event or agreement, or of none, as in a text
 * about a sector or a land (docs/decisions/0054). {@link MainThingClue}s speak for and against.
 */
final class MainThing {
    /** What the text tells of one thing. */
    private static final class Telling {
        private int named;
        private int referred;
        private int subject;
        private int headed;
        private int first = -1;
        private int last;
        private boolean titled;
        private boolean alone;
        private boolean doneTo;
        private boolean doer;
        private boolean heading;
        private boolean about;
        private boolean early;
        private boolean born;
        private boolean joins;
    }

    /** What another does to a body that is in the news for it. */
    private static final Set<String> DONE = WordSet.of(
            """
            repris reprise rachete rachetee acquis acquise cede cedee absorbe absorbee sauve sauvee relance relancee
            soutenu soutenue primee recompense recompensee distingue distinguee choisi choisie retenu retenue
            selectionne selectionnee labellise labellisee finance financee place placee accompagne accompagnee""");

    /** The rules of names that titles and mastheads tell. */
    private static final Set<String> TITLES = WordSet.of("agreement.titled organisation.masthead");

    private static final int AGENT = 6;
    private static final int FIRST_SENTENCES = 2;
    /** The news stands in so many sentences. */
    private static final int LEAD = 4;

    private final Map<Entity, Telling> tellings = new HashMap<>();
    private final Set<Entity> fromNames = new HashSet<>();
    private @Nullable Entity firstSubject;
    private int names;
    /** What the title named last, and the index of the word after its name. */
    private @Nullable Telling lastTitled;

    private int titledTo;
    /** Whether a referent of the sentence was read. */
    private boolean begun;
    /** Whether the sentence tells that bodies become one. */
    private boolean joined;
    /** Whether a body is told of that comes into being. */
    private boolean newborn;

    private int sentences;
    /** How many of them stand under the headings. */
    private int told;

    private int field;
    private int land;
    private boolean fieldTitled;
    private boolean landTitled;
    private int most;
    private int next;

    /**
     * Takes note of a referent of the sentence that is read.
     *
     * @param w the words of the sentence
     * @param title whether it stands in the lines over the text: title, kicker, subtitle
     */
    void read(Block block, Wording w, Referent referent, boolean title) {
        joined = begun ? joined : told <= LEAD && Newborns.tellsJoining(w);
        begun = true;
        if (referent.is(Case.SUBJECT) && referent.is(Kind.SECTOR)) {
            field++;
            fieldTitled |= title;
        } else if (referent.is(Case.SUBJECT) && referent.is(Kind.PLACE)) {
            land++;
            landTitled |= title;
        }
        Entity thing = referent.thing();
        if (thing == null || referent.is(Kind.PLACE)) {
            return;
        }
        Telling telling = tellings.computeIfAbsent(thing, t -> new Telling());
        if (referent.is(Kind.HEAD)) {
            telling.headed++;
            return;
        }
        telling.referred++;
        telling.first = telling.first < 0 ? sentences : telling.first;
        telling.last = sentences;
        if (referent.is(Case.SUBJECT) && !referent.is(Kind.POSSESSIVE)) {
            telling.subject++;
            if (firstSubject == null && !block.isHeading() && told <= FIRST_SENTENCES) {
                firstSubject = thing;
            }
        }
        if (referent.is(Kind.NAME)) {
            names++;
            telling.named++;
            fromNames.add(thing);
            telling.titled |= title;
            Name name = w.name(referent.from());
            telling.alone |= name != null && TITLES.contains(name.rule());
            if (title) {
                passive(w, referent, telling);
                lastTitled = telling;
                titledTo = referent.to();
            }
            telling.heading |= block.isHeading() && !title;
            telling.about |= block.isHeading() && isAbout(w, referent);
            telling.early |= !title && told <= FIRST_SENTENCES;
            telling.born |= told <= LEAD && Newborns.isOne(w, referent);
            telling.joins |= told <= LEAD && joined;
        }
    }

    // "Sorex racheté par Morva", "Sorex va être repris par le groupe Morva"
    private void passive(Wording w, Referent agent, Telling telling) {
        int by = agent.from() - 1;
        while (by > 0
                && agent.from() - by < AGENT
                && w.name(by) == null
                && !w.isMark(by)
                && !w.word(by).equals("par")) {
            by--;
        }
        if (!w.word(by).equals("par") || lastTitled == null || w.name(by - 1) != null) {
            return;
        }
        for (int i = by - 1; i >= titledTo && i > by - AGENT && !w.isMark(i); i--) {
            if (DONE.contains(w.word(i))) {
                lastTitled.doneTo = true;
                telling.doer = true;
            }
        }
    }

    // "À propos de Sorex", "Chez Sorex", "Sorex en bref", "Sorex, c'est", "Les chiffres clés de Sorex"
    private static boolean isAbout(Wording w, Referent referent) {
        String after = w.word(referent.to());
        String next = w.word(referent.to() + 1);
        return w.word(0).equals("a") && w.word(1).equals("propos")
                || w.word(0).equals("chez") && referent.from() == 1
                || after.equals("en") && (next.equals("bref") || next.startsWith("chiffre") || next.equals("resume"))
                || w.word(0).startsWith("chiffre")
                || w.word(1).startsWith("chiffre") && referent.from() > 1
                || after.equals(",") && next.equals("c'");
    }

    /** Ends a sentence. */
    void next(Block block) {
        begun = false;
        lastTitled = null;
        sentences++;
        told += block.isHeading() ? 0 : 1;
    }

    /** How often the thing named most is, and the next. */
    private void rank() {
        for (Telling telling : tellings.values()) {
            next = Math.max(next, Math.min(most, telling.named));
            most = Math.max(most, telling.named);
        }
    }

    /** All that may be meant, weighed. */
    Weighing.Scale<Entity> weigh(Themes themes, Function<Entity, Body> sorts) {
        Weighing.Scale<Entity> scale = new Weighing.Scale<>("main subject");
        rank();
        newborn = tellings.values().stream().anyMatch(t -> t.born);
        scale.add(null, nothing());
        tellings.keySet().stream()
                .sorted(Comparator.comparing(Entity::key))
                .forEach(thing -> scale.add(thing, clues(thing, themes, sorts.apply(thing))));
        return scale;
    }

    private Set<MainThingClue> clues(Entity thing, Themes themes, Body sort) {
        Set<MainThingClue> clues = EnumSet.noneOf(MainThingClue.class);
        Telling telling = tellings.getOrDefault(thing, new Telling());
        Clue.steps(
                clues,
                telling.named,
                Map.of(2.0, MainThingClue.TWICE, 3.0, MainThingClue.OFTEN, 5.0, MainThingClue.VERY_OFTEN));
        Clue.steps(
                clues,
                (double) telling.named / Math.max(1, names),
                Map.of(0.25, MainThingClue.QUARTER, 0.5, MainThingClue.HALF));
        int others = telling.named == most ? next : most;
        if (telling.named > 0) {
            Clue.steps(
                    clues,
                    (telling.named + 0.5) / (others + 0.5),
                    Map.of(1.0, MainThingClue.AHEAD, 2.0, MainThingClue.TWICE_AHEAD));
        }
        Clue.steps(clues, telling.referred, Map.of(3.0, MainThingClue.REFERRED, 6.0, MainThingClue.REFERRED_OFTEN));
        Clue.steps(clues, telling.subject, Map.of(2.0, MainThingClue.SUBJECT, 4.0, MainThingClue.SUBJECT_OFTEN));
        if (fromNames.size() == 1 && fromNames.contains(thing)) {
            clues.add(MainThingClue.ALONE);
        }
        if (telling.headed > 0) {
            clues.add(MainThingClue.HEAD_TOLD);
        }
        where(clues, thing, telling);
        if (thing.kind() == EntityKind.ORGANISATION
                && WellKnown.get().lookup(thing.label()).isPresent()) {
            clues.add(MainThingClue.WELL_KNOWN);
        }
        if (themes.isOnlySource(thing)) {
            clues.add(MainThingClue.ONLY_SOURCE);
        }
        if (Investors.isOne(thing)) {
            clues.add(MainThingClue.AN_INVESTOR);
        }
        clues.add(
                switch (sort) {
                    case BODY -> MainThingClue.A_BODY;
                    case COMPANY -> MainThingClue.A_COMPANY;
                    case SITE -> MainThingClue.A_SITE;
                    case CLUSTER -> MainThingClue.A_CLUSTER;
                    case EVENT -> MainThingClue.AN_EVENT;
                    case AGREEMENT -> MainThingClue.AN_AGREEMENT;
                    case COUNCIL -> MainThingClue.A_COUNCIL;
                    case PUBLIC -> MainThingClue.PUBLIC;
                    case RESEARCH -> MainThingClue.RESEARCH;
                });
        return clues;
    }

    private void where(Set<MainThingClue> clues, Entity thing, Telling telling) {
        if (telling.titled) {
            clues.add(MainThingClue.IN_TITLE);
        }
        if (telling.alone) {
            clues.add(MainThingClue.TITLED);
        }
        if (telling.doneTo) {
            clues.add(MainThingClue.DONE_TO_IN_TITLE);
        }
        if (telling.doer) {
            clues.add(MainThingClue.DOER_IN_TITLE);
        }
        if (telling.born) {
            clues.add(MainThingClue.NEWBORN);
        }
        if (telling.joins && !telling.born && newborn) {
            clues.add(MainThingClue.JOINED);
        }
        if (telling.heading) {
            clues.add(MainThingClue.IN_HEADING);
        }
        if (telling.about) {
            clues.add(MainThingClue.HEADED_ABOUT);
        }
        if (telling.early) {
            clues.add(MainThingClue.IN_FIRST);
        }
        if (thing.equals(firstSubject)) {
            clues.add(MainThingClue.FIRST_SUBJECT);
        }
        if (telling.first * 2 > sentences) {
            clues.add(MainThingClue.LATE);
        } else if (telling.last * 3 >= sentences * 2) {
            clues.add(MainThingClue.TO_THE_END);
        }
    }

    private Set<MainThingClue> nothing() {
        Set<MainThingClue> clues = EnumSet.of(MainThingClue.NOTHING);
        if (tellings.values().stream().noneMatch(t -> t.titled)) {
            clues.add(MainThingClue.NONE_IN_TITLE);
        }
        Clue.steps(clues, fromNames.size(), Map.of(5.0, MainThingClue.MANY, 10.0, MainThingClue.VERY_MANY));
        if (fromNames.size() < 2) {
            clues.add(MainThingClue.FEW);
        }
        Clue.steps(clues, field, Map.of(1.0, MainThingClue.FIELD, 3.0, MainThingClue.FIELD_OFTEN));
        Clue.steps(clues, land, Map.of(1.0, MainThingClue.LAND, 3.0, MainThingClue.LAND_OFTEN));
        if (fieldTitled) {
            clues.add(MainThingClue.FIELD_IN_TITLE);
        }
        if (landTitled) {
            clues.add(MainThingClue.LAND_IN_TITLE);
        }
        return clues;
    }
}

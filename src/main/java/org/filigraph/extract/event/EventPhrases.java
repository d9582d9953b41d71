package org.filigraph.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.NumberWords;
import org.filigraph.mention.Publications;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases in small letters for what is held: {@code l'assemblée générale du pôle}, {@code le deuxième comité de filière},
 * {@code l'inauguration de l'usine}; and sentences that open something: {@code l'atelier a été inauguré}.
 */
final class EventPhrases {
    /** So near stands the verb of a body that met. */
    private static final int NEAR = 7;
    /** What somebody does who has a seat in a body, whenever it meets. */
    private static final Set<String> SEATS =
            WordSet.of("participe participent preside presidait copreside anime animent pilote copilote");

    /**
     * Something held, in the words of a sentence.
     *
     * @param from index of its first word, without the article
     * @param to index after its last
     * @param verb index of the verb of holding, or -1
     * @param label its name made of these words
     * @param during whether other things are told to happen in its course
     * @param sure whether it is one where it is told where it is held
     * @param certain whether it is one though neither day nor place is told: {@code la sixième journée}, {@code réunie en
     *     commission permanente}
     */
    record Phrase(int from, int to, int verb, String label, boolean during, boolean sure, boolean certain) {
        /** Whether it is over in a day, an opening or a visit: a year alone does not date it as an event. */
        boolean isOfADay() {
            return label.startsWith("inauguration") || label.startsWith("visite d") && !during && verb >= 0;
        }

        /** Whether it is a meeting of people who are called by what they are. */
        boolean people() {
            return label.startsWith(Gatherings.MEETING);
        }
    }

    private final Source source;
    private final Inaugurations openings;
    private final Anniversaries anniversaries;
    private final Visits visits;
    private final Gatherings gatherings;
    private final AgendaLines agenda;
    private final UnderAgenda lines;
    private final OpenDoors doors;
    private final Hearings hearings;
    private final Presentations presentations;

    EventPhrases(Source source) {
        this.source = source;
        this.openings = new Inaugurations(source);
        this.anniversaries = new Anniversaries(source);
        this.visits = new Visits(source);
        this.gatherings = new Gatherings(source);
        this.agenda = new AgendaLines(source);
        this.lines = new UnderAgenda(source);
        this.doors = new OpenDoors(source);
        this.hearings = new Hearings(source);
        this.presentations = new Presentations(source);
    }

    /** The things held that a sentence describes. */
    List<Phrase> in(Wording w) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < w.size(); i++) {
            Phrase phrase = w.name(i) == null || isHead(w, i) ? phraseAt(w, i) : null;
            if (phrase != null) {
                phrases.add(phrase);
                i = phrase.to - 1;
            }
        }
        for (@Nullable Phrase told : Arrays.asList(openings.in(w), anniversaries.in(w))) {
            // "pour ses 50 ans, Sorex organise une journée portes ouvertes": told as that
            boolean other =
                    told != null && told.verb() > told.to() && phrases.stream().anyMatch(p -> p.verb == told.verb);
            if (told != null && !other) {
                // "a été signé lors d'une cérémonie": that of the signature
                phrases.removeIf(p -> p.to - p.from == 1 && w.word(p.from).equals("ceremonie"));
                phrases.add(told);
            }
        }
        Phrase entry = phrases.isEmpty() ? agenda.in(w) : null;
        entry = entry == null && phrases.isEmpty() && !namesEvent(w) ? lines.in(w) : entry;
        if (entry != null) {
            phrases.add(entry);
        }
        boolean other = !phrases.isEmpty() || namesEvent(w);
        Phrase visit = visits.in(w);
        if (visit != null && !isTold(phrases, visit) && !goesToEvent(w, visit.verb)) {
            phrases.add(visit);
        }
        Phrase open = other || visit != null ? null : doors.in(w);
        open = open == null && !other && visit == null ? hearings.in(w) : open;
        open = open == null && !other && visit == null ? presentations.in(w) : open;
        if (open != null) {
            phrases.add(open);
            return phrases;
        }
        Phrase gathering = other || visit != null ? null : gatherings.in(w);
        if (gathering != null) {
            phrases.add(gathering);
        }
        return phrases;
    }

    // "s'est rendue à Vannes pour inaugurer l'usine": one verb tells one thing
    private static boolean isTold(List<Phrase> phrases, Phrase visit) {
        return phrases.stream()
                .anyMatch(p -> p.verb == visit.verb
                        || p.from <= visit.verb && visit.verb < p.to
                        || p.to <= visit.from + 1 && p.to > visit.from
                        || p.label.startsWith("inauguration")
                        || p.label.startsWith("pose "));
    }

    // "s'est rendue au salon Silvalor": told as that
    private static boolean goesToEvent(Wording w, int verb) {
        for (int i = verb + 1; i <= verb + NEAR; i++) {
            if (w.name(i, EntityKind.EVENT) != null || EventWords.isHeld(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence names something held. */
    static boolean namesEvent(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i, EntityKind.EVENT) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHead(Wording w, int i) {
        return EventWords.isBody(w.word(i)) && w.begins(i) && w.name(i, EntityKind.ORGANISATION) != null;
    }

    private @Nullable Phrase phraseAt(Wording w, int i) {
        String word = w.word(i);
        boolean body = EventWords.isBody(word) || word.equals("groupe") && w.says(i + 1, "de", "travail");
        boolean season = PhraseSigns.isSeason(w, i);
        boolean sitting =
                EventWords.isSitting(w.word(i + 1)) || (word.equals("conference") && w.says(i + 1, "de", "presse"));
        if ((!body && !season && !EventWords.isHeld(word))
                || (w.token(i).isCapitalised()
                        && w.name(i) == null
                        && !w.block().isHeading()
                        && !sitting // "l'Assemblée plénière du 9 mai"
                        && i > 1)) {
            return null;
        }
        int from = i;
        boolean compound = EventWords.makes(w.word(i - 1), word);
        if (compound) {
            from--;
        }
        while (from > 0 && PhraseSigns.isOrder(w, from - 1)) {
            from--;
        }
        boolean gathered = w.word(from - 1).equals("en") && EventWords.isGathered(w.word(from - 2));
        String determiner = w.word(from - 1);
        boolean determined = FunctionWords.isDeterminer(determiner)
                || NumberWords.isCount(determiner)
                || from == 0
                || w.isMark(from - 1)
                || (determiner.equals("d'") || determiner.equals("de") || determiner.equals("en"))
                || word.equals("portes") && determiner.equals("avec");
        boolean sat = body && PhraseSigns.isDay(w, PhraseEnds.of(w, i));
        if (!determined && !sat
                || (word.equals("table") && !w.word(i + 1).equals("ronde"))
                || (word.equals("convention") && !w.word(i + 1).equals("d'") && !PhraseSigns.isNumbered(w, from, i))
                || ((word.equals("dating") || word.equals("dejeuner")) && !compound)
                || (word.equals("marche") && !w.says(i + 1, "de", "noel") && !determiner.equals("une"))
                || (word.equals("lecon") && !w.word(i + 1).equals("inaugurale"))
                || PhraseSigns.isPartOfDay(w, i)
                || (word.equals("revue") && !w.word(i + 1).equals("de"))
                || (word.equals("portes") && !w.word(i + 1).startsWith("ouverte"))
                || (word.equals("fete") && FunctionWords.isDeterminer(w.word(i + 1)))
                || (word.equals("pose") && !PhraseSigns.laysFirst(w, i))
                || (word.equals("mise") && !w.says(i + 1, "a", "l'", "eau"))
                || (word.equals("enquete") && !w.word(i + 1).equals("publique"))
                || (word.equals("universite") && !w.says(i + 1, "d'", "ete"))
                || PhraseSigns.isOtherThing(w, i)
                || (word.equals("congres") && PhraseSigns.isHall(w, i))
                || (word.equals("edition") && (w.afterOf(i + 1) == i + 1 || Publications.has(w.word(w.afterOf(i + 1)))))
                || (word.equals("bureau")
                        && (determiner.equals("un") || w.word(i + 1).equals("d'")))
                || (word.equals("comite") && w.says(i + 1, "de", "direction"))) {
            return null;
        }
        int end = w.name(i) != null
                ? w.endOfName(i)
                : PhraseEnds.of(w, word.equals("mise") ? i + 3 : word.equals("universite") ? i + 2 : i);
        if (w.name(i) != null) {
            end = Math.max(end, PhraseEnds.of(w, end - 1));
        }
        int named = w.says(end, "a", "vocation") || w.says(end, "a", "dimension") ? end + 3 : end + 1;
        for (int k = i; k <= named; k++) {
            if (w.name(k, EntityKind.EVENT) != null) {
                return null;
            }
        }
        if (EventWords.isTravel(word)) {
            end = PhraseSigns.journeyEnd(w, end);
        }
        // "la visite de la ministre P"
        if (EventWords.isTravel(word) && end > i + 1 && w.name(end, EntityKind.PERSON) != null) {
            end = w.endOfName(end);
        }
        boolean first =
                from <= 1 && !determiner.equals("en") || w.word(from - 1).equals(",");
        boolean journeyed = first && EventWords.isTravel(word) && PhraseSigns.isToPlace(w, i, end);
        int verb = HoldingVerbs.of(w, from, end);
        boolean during = PhraseSigns.isDuring(w, from)
                || body && determiner.equals("en") && !FunctionWords.isDeterminer(w.word(from));
        int complement = end == i + 1 ? PhraseSigns.afterDay(w, end) : -1;
        // "en comité d'entreprise, mardi": in the course of its sitting
        boolean inSitting =
                body && determiner.equals("en") && (w.word(i + 1).equals("d'") || end > i + 1 || word.equals("cse"));
        boolean itselfSoon =
                body && verb >= end && verb < end + 3 && PhraseSigns.isReflexive(w, verb) && Gatherings.tellsDay(w);
        boolean arranged = PhraseSigns.isArranged(w, from, end);
        boolean telling = sat
                || inSitting
                || itselfSoon
                || arranged
                || complement > 0
                || end > i + 1
                || compound
                || gathered
                || (sitting && end > i)
                || PhraseSigns.isDated(w, i, end);
        boolean edition = word.equals("edition")
                && (NounClass.EVENT.has(w.word(end - 1)) || w.name(end - 1, EntityKind.TERRITORY) != null);
        if (edition) {
            return null;
        }
        boolean numbered = from < i && PhraseSigns.isNumbered(w, from, i);
        boolean heading = PhraseSigns.isHeading(w, from, word);
        // "Une réunion est prévue le 3 mai", "Les deux assemblées se tenaient jeudi"; "le forum" is one told of before
        boolean set = EventWords.isSet(w.word(end + 1)) && Set.of("est", "sera").contains(w.word(end));
        boolean some = Set.of("un", "une").contains(determiner) || NumberWords.isCount(determiner) || set;
        boolean heldOnDay = some
                && verb > end
                && verb < end + NEAR
                && (Gatherings.tellsDay(w) && (EventWords.standsAlone(word) || body && word.endsWith("s"))
                        || Recurrence.isIn(w) && (EventWords.standsAlone(word) || body));
        if (!telling && !sitting && !heldOnDay && !(during && EventWords.standsAlone(word))) {
            return null;
        }
        // "lors de l'assemblée générale": it was held, whenever that was
        boolean told = during && sitting && PhraseSigns.isStrong(w, from);
        boolean sure = verb >= 0 || heading || arranged || journeyed || during && !EventWords.isAct(word);
        // "une commission d'appui siégera chaque trimestre": what a text foresees, nobody called to it anywhere
        boolean foreseen = body && Recurrence.isIn(w) && !Gatherings.tellsDay(w) && !Recurrence.isSettled(w);
        if (foreseen || body && !sitting && !sat && verb < 0 && !during && !gathered) {
            return null;
        }
        // "La visite du site par les élus, le 20 janvier, a permis"
        boolean opening =
                from <= 1 && EventWords.isTravel(word) && w.word(i + 1).startsWith("d") || journeyed;
        boolean act = EventWords.isAct(word) && !opening && !arranged;
        if (act && verb < 0 && !during && !heading && !PhraseSigns.isPast(w, from, end)) {
            return null;
        }
        // "siège au comité du lycée", "anime la commission formation": all the year round
        boolean seat = body && verb >= 0 && verb < from && SEATS.contains(w.word(verb)) && !Gatherings.tellsDay(w);
        if (seat || body && verb >= 0 && !HoldingVerbs.isSitting(w, verb, from) && !during) {
            return null;
        }
        boolean itself = verb > 0 && Set.of("se", "s'", "est", "sont").contains(w.word(verb - 1)) && verb - end < NEAR;
        if (w.name(i) != null && !itself && !during) {
            return null;
        }
        String label = PhraseEnds.words(source, w, from, end)
                + (complement < 0
                        ? ""
                        : " "
                                + PhraseEnds.words(
                                        source, w, complement, PhraseEnds.of(w, PhraseSigns.nounAfter(w, complement))));
        boolean again = body && verb > 0 && word.endsWith("s") && verb > end;
        return new Phrase(
                from,
                end,
                verb,
                again ? "réunion des " + PhraseEnds.words(source, w, i, end) : label,
                during,
                sure,
                numbered && telling || gathered || season || told || PhraseSigns.isFair(w, from, i));
    }
}

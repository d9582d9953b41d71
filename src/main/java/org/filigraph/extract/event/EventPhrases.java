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
import org.filigraph.mention.Publications;
import org.jspecify.annotations.Nullable;

/**
 * Phrases in small letters for what is held: {@code l'assemblée générale du pôle}, {@code le deuxième comité de filière},
 * {@code l'inauguration de l'usine}; and sentences that open something: {@code l'atelier a été inauguré}.
 */
final class EventPhrases {
    private static final Set<String> REFLEXIVE = Set.of("se", "s'");
    private static final Set<String> PERFECT = Set.of("est", "sont", "etait", "etaient");
    private static final int LONGEST = 24;
    /** So near stands the verb of a body that met. */
    private static final int NEAR = 7;
    /** As many words tell a day between a verb and its object. */
    private static final int NEAR_DAY = 8;

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

    EventPhrases(Source source) {
        this.source = source;
        this.openings = new Inaugurations(source);
        this.anniversaries = new Anniversaries(source);
        this.visits = new Visits(source);
        this.gatherings = new Gatherings(source);
    }

    /** Index of the verb of holding in a sentence, or -1. */
    static int meets(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) == null && isMeeting(w, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isMeeting(Wording w, int i) {
        String word = w.word(i);
        if (EventWords.holds(word)) {
            boolean itself = Set.of("se", "s'").contains(w.word(i - 1));
            return EventWords.isModal(w.word(itself ? i - 2 : i - 1));
        }
        if (!EventWords.meets(word) || Set.of("en", "le", "un", "du").contains(w.word(i - 1))) {
            return false;
        }
        return !word.equals("lieu")
                || Set.of("aura", "eu", "auront", "a", "aurait", "avait", "avoir", "ont")
                        .contains(w.word(i - 1));
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
            if (told != null) {
                phrases.add(told);
            }
        }
        if (phrases.isEmpty() && !namesEvent(w)) {
            for (@Nullable Phrase told : Arrays.asList(visits.in(w), gatherings.in(w))) {
                if (told != null) {
                    phrases.add(told);
                }
            }
        }
        return phrases;
    }

    private static boolean namesEvent(Wording w) {
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
        boolean body = EventWords.isBody(word);
        boolean season = isSeason(w, i);
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
        while (from > 0 && isOrder(w, from - 1)) {
            from--;
        }
        boolean gathered = w.word(from - 1).equals("en") && EventWords.isGathered(w.word(from - 2));
        String determiner = w.word(from - 1);
        boolean determined = FunctionWords.isDeterminer(determiner)
                || from == 0
                || w.isMark(from - 1)
                || (determiner.equals("d'") || determiner.equals("de") || determiner.equals("en"));
        if (!determined
                || (word.equals("table") && !w.word(i + 1).equals("ronde"))
                || (word.equals("convention") && !w.word(i + 1).equals("d'") && !isNumbered(w, from, i))
                || (word.equals("revue") && !w.word(i + 1).equals("de"))
                || (word.equals("portes") && !w.word(i + 1).startsWith("ouverte"))
                || (word.equals("fete") && FunctionWords.isDeterminer(w.word(i + 1)))
                || (word.equals("pose")
                        && !w.says(i + 1, "de", "la", "premiere")
                        && !w.says(i + 2, "de", "la", "premiere"))
                || (word.equals("edition") && (w.afterOf(i + 1) == i + 1 || Publications.has(w.word(w.afterOf(i + 1)))))
                || (word.equals("comite") && w.says(i + 1, "de", "direction"))) {
            return null;
        }
        int end = w.name(i) != null ? w.endOfName(i) : PhraseEnds.of(w, i);
        if (w.name(i) != null) {
            end = Math.max(end, PhraseEnds.of(w, end - 1));
        }
        int named = w.says(end, "a", "vocation") || w.says(end, "a", "dimension") ? end + 3 : end + 1;
        for (int k = i; k <= named; k++) {
            if (w.name(k, EntityKind.EVENT) != null) {
                return null;
            }
        }
        boolean telling = end > i + 1 || compound || gathered || (sitting && end > i) || isDated(w, i, end);
        if (word.equals("edition") && NounClass.EVENT.has(w.word(end - 1))) {
            return null;
        }
        int verb = verbOf(w, from, end);
        boolean during = isDuring(w, from);
        boolean numbered = from < i && isNumbered(w, from, i);
        boolean heading = isHeading(w, from, word);
        if (!telling && !sitting && !(during && EventWords.standsAlone(word))) {
            return null;
        }
        boolean sure = verb >= 0 || heading || during && !EventWords.isAct(word);
        if (body && !sitting && verb < 0 && !during && !gathered) {
            return null;
        }
        if (EventWords.isAct(word) && verb < 0 && !during && !heading) {
            return null;
        }
        if (body && verb >= 0 && !isSitting(w, verb, from) && !during) {
            return null;
        }
        boolean itself = verb > 0 && Set.of("se", "s'", "est", "sont").contains(w.word(verb - 1)) && verb - end < NEAR;
        if (w.name(i) != null && !itself && !during) {
            return null;
        }
        String label = PhraseEnds.words(source, w, from, end);
        boolean again = body && verb > 0 && word.endsWith("s") && verb > end;
        return new Phrase(
                from,
                end,
                verb,
                again ? "réunion des " + PhraseEnds.words(source, w, i, end) : label,
                during,
                sure,
                numbered && telling || gathered || season);
    }

    // "dans le cadre du mois de la formation": a month or a week that something has for its own
    private static boolean isSeason(Wording w, int i) {
        int of = w.afterOf(i + 1);
        boolean definite = of == i + 3
                || of == i + 2 && (w.word(i + 1).equals("du") || w.word(i + 1).equals("des"));
        return EventWords.isSeason(w.word(i))
                && definite
                && w.isContentWord(of)
                && !FunctionWords.isCalendar(w.word(of))
                && (w.word(i - 2).equals("cadre")
                        || w.word(i - 3).equals("cadre")
                        || w.word(i - 2).equals("occasion")
                        || w.word(i - 3).equals("occasion"));
    }

    // "Rencontre de la filière sur le site de Vernolles": a heading tells that it was held
    private static boolean isHeading(Wording w, int from, String head) {
        return from == 0 && w.block().isHeading() && EventWords.isMeeting(head);
    }

    // "réunion du 6 décembre", "prochaine séance : 29 et 30 mai", "journée le 3 juin"
    private static boolean isDated(Wording w, int head, int end) {
        if (end != head + 1 || !EventWords.standsAlone(w.word(head))) {
            return false;
        }
        boolean link = Set.of("du", "des", "de", ":", "le", "les", ",").contains(w.word(end));
        int day = end + 1;
        while (link && FunctionWords.isCalendar(w.word(day))) {
            day++;
        }
        return link && day < w.size() && w.token(day).isNumber();
    }

    // a body that others bring together, or that met: not one that unites its members
    private static boolean isSitting(Wording w, int verb, int from) {
        String word = w.word(verb);
        if (word.startsWith("rassembl") || word.equals("reunit") || word.equals("reunissent")) {
            boolean itself = REFLEXIVE.contains(w.word(verb - 1))
                    || PERFECT.contains(w.word(verb - 1)) && REFLEXIVE.contains(w.word(verb - 2));
            return itself || verb < from;
        }
        return verb < from
                || !word.startsWith("participe") && !word.startsWith("organise") && !word.startsWith("accueill");
    }

    // the verb of holding that has the phrase for its subject, right after it, or for its object, right before it
    private static int verbOf(Wording w, int from, int end) {
        for (int i = end; i < w.size() && i < end + LONGEST; i++) {
            boolean other = i > end && !w.word(end).equals("qui") && w.name(i, EntityKind.ORGANISATION) != null;
            if ((w.isMark(i) && (w.word(i).equals(";") || w.word(i).equals(":")))
                    || w.word(i).equals("par")
                    || other) {
                break;
            }
            if (w.name(i) == null && isMeeting(w, i)) {
                boolean apart = w.word(i).equals("reunis") || w.word(i).equals("participe");
                return apart ? -1 : i;
            }
        }
        int before = from - 1;
        while (before > 0
                && (FunctionWords.isDeterminer(w.word(before)) || w.word(before).equals("a"))) {
            before--;
        }
        if (before > 0 && isMeeting(w, before)) {
            return before;
        }
        // "achèvent, ce jour, un voyage d'étude"
        for (int i = before; i > 0 && i > before - NEAR_DAY && EventWords.isAct(w.word(from)); i--) {
            if (w.name(i) == null && EventWords.undertakes(w.word(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDuring(Wording w, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 4; i--) {
            String word = w.word(i);
            if (EventWords.isDuring(word)) {
                boolean strong =
                        !Set.of("a", "en", "pour", "apres", "avant", "depuis").contains(word);
                return strong || Set.of("generale", "pleniere").contains(w.word(from + 1));
            }
            if (!FunctionWords.has(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNumbered(Wording w, int from, int head) {
        for (int i = from; i < head; i++) {
            boolean ordinal = w.word(i).endsWith("ieme") || w.token(i).isNumber();
            if (ordinal) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrder(Wording w, int i) {
        String word = w.word(i);
        return (w.isSmallWord(i) || i == 0) && (EventWords.isOrder(word) || word.endsWith("ieme"))
                || (Set.of("e", "eme", "er", "ere").contains(word)
                        && i > 0
                        && w.token(i - 1).isNumber())
                || (w.token(i).isNumber() && Set.of("e", "eme", "er", "ere").contains(w.word(i + 1)));
    }
}

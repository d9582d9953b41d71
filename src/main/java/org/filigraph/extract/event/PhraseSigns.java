package org.filigraph.extract.event;

import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/** What words around a noun for something held tell: whether others happen in its course, which it is, its day, its place. */
final class PhraseSigns {
    private static final Set<String> PLACING = WordSet.of("a au aux en sur dans chez");
    private static final Set<String> SITES =
            WordSet.of("usine site entreprise chantier plateau port atelier ateliers campus salon siege");
    private static final Set<String> DAY_WORDS = WordSet.of(", le les ce cet cette er et au du");
    private static final Set<String> RELATIVE =
            WordSet.of("hier demain matin soir apres-midi dernier derniere prochain prochaine");
    /** What is called by the noun for something held and by one more, and is no such thing. */
    private static final Map<String, Set<String>> OTHERS = Map.of(
            "salon", Set.of("coiffure", "the", "beaute", "jardin", "massage", "lecture"),
            "forum", Set.of("discussion"),
            "concours", Set.of("recrutement", "circonstances"),
            "mission", Set.of("information", "enquete", "evaluation", "service", "controle"));

    private static final Set<String> STRONG = WordSet.of("lors occasion cours cadre marge issue");
    private static final int LONGEST_DAY = 8;
    private static final int LONGEST_TOLD = 12;
    /** Fairs of which there is one for each subject. */
    private static final Set<String> FAIRS = WordSet.of("salon foire festival");

    private PhraseSigns() {}

    // "le salon de l'habitat", "la foire du bois": not "un salon de thé"
    static boolean isFair(Wording w, int from, int head) {
        int of = w.afterOf(head + 1);
        boolean article = of == head + 3
                || of == head + 2 && !FunctionWords.isOf(w.word(head + 1))
                || w.word(head + 1).equals("du");
        return FAIRS.contains(w.word(head))
                && Set.of("le", "la", "au", "du").contains(w.word(from - 1))
                && article
                && w.isContentWord(of)
                && !FunctionWords.isCalendar(w.word(of));
    }

    // "le salon de coiffure", "le forum de discussion", "la mission d'information"
    static boolean isOtherThing(Wording w, int i) {
        return FunctionWords.isOf(w.word(i + 1))
                && OTHERS.getOrDefault(w.word(i), Set.of()).contains(w.word(i + 2));
    }

    // "la cité des congrès de Vannes": where they are held
    static boolean isHall(Wording w, int i) {
        return FunctionWords.isOf(w.word(i - 1))
                && Set.of("cite", "palais", "centre").contains(w.word(i - 2));
    }

    // "pose symbolique de la première pierre", "pose du premier rail"
    static boolean laysFirst(Wording w, int pose) {
        for (int of = pose + 1; of <= pose + 2; of++) {
            boolean one =
                    FunctionWords.isOf(w.word(of)) && w.word(nounAfter(w, of)).startsWith("premier");
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word is for a place where people work and come to. */
    static boolean isSite(String word) {
        return SITES.contains(word);
    }

    // "visite à Vannes", "déplacement sur le site de Sorex"
    static int journeyEnd(Wording w, int at) {
        if (!PLACING.contains(w.word(at))) {
            return at;
        }
        int place = w.afterArticle(at + 1);
        boolean named = w.name(place, EntityKind.TERRITORY, EntityKind.SITE, EntityKind.ORGANISATION) != null;
        return named
                ? w.endOfName(place)
                : w.isContentWord(place) && SITES.contains(w.word(place)) ? PhraseEnds.of(w, place) : at;
    }

    // past "de", "d'une", "de la"
    static int nounAfter(Wording w, int of) {
        int i = of + 1;
        while (i + 1 < w.size() && w.name(i) == null && FunctionWords.isDeterminer(w.word(i))) {
            i++;
        }
        return i;
    }

    // "l'inauguration, mardi 3 mai, de l'usine": the index of "de" behind the day, or -1
    static int afterDay(Wording w, int at) {
        boolean day = false;
        int i = at;
        while (i < at + LONGEST_DAY && i < w.size()) {
            boolean told = FunctionWords.isCalendar(w.word(i)) || w.token(i).isNumber() || RELATIVE.contains(w.word(i));
            if (!told && !DAY_WORDS.contains(w.word(i))) {
                break;
            }
            day |= told;
            i++;
        }
        boolean linked = FunctionWords.isOf(w.word(i)) && (w.name(i + 1) != null || w.isSmallWord(i + 1));
        return day
                        && linked
                        && !FunctionWords.isCalendar(w.word(i + 1))
                        && !w.token(i + 1).isNumber()
                ? i
                : -1;
    }

    // "dans le cadre du mois de la formation": a month or a week that something has for its own
    static boolean isSeason(Wording w, int i) {
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
    static boolean isHeading(Wording w, int from, String head) {
        return from == 0 && w.block().isHeading() && EventWords.isMeeting(head);
    }

    private static boolean tellsDay(Wording w, int from) {
        for (int i = from; i < from + LONGEST_TOLD && i < w.size(); i++) {
            boolean number = w.token(i - 1).isNumber()
                    || i + 1 < w.size() && w.token(i + 1).isNumber();
            if (FunctionWords.isCalendar(w.word(i)) && number || RELATIVE.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    // "… Commission permanente du 9 mai 2017"
    static boolean isDay(Wording w, int at) {
        return w.word(at).equals("du")
                && w.token(Math.min(at + 1, w.size() - 1)).isNumber();
    }

    // "réunion du 6 décembre", "prochaine séance : 29 et 30 mai", "journée le 3 juin"
    static boolean isDated(Wording w, int head, int end) {
        if (end != head + 1 || !EventWords.standsAlone(w.word(head))) {
            return false;
        }
        // "un symposium à Vernolles, le 3 mai"; "le colloque organisé mardi"
        boolean placed = PLACING.contains(w.word(end)) && w.name(end + 1, EntityKind.TERRITORY) != null;
        int from = placed ? w.endOfName(end + 1) : end;
        from = w.word(from).startsWith("organise") || EventWords.isArranged(w.word(from))
                ? from + 1
                : placed && w.word(from).equals(",") ? from + 1 : from;
        if (from > end && tellsDay(w, from)) {
            return true;
        }
        boolean link = Set.of("du", "des", "de", ":", "le", "les", ",").contains(w.word(end));
        // "la plénière de vendredi"
        if (FunctionWords.isOf(w.word(end)) && FunctionWords.isWeekday(w.word(end + 1))) {
            return true;
        }
        int day = end + 1;
        while (link && (FunctionWords.isCalendar(w.word(day)) || w.word(day).equals("le"))) {
            day++;
        }
        return link && day < w.size() && w.token(day).isNumber();
    }

    // "la matinée de jeudi", "la journée du samedi": of a day
    static boolean isPartOfDay(Wording w, int i) {
        return Set.of("journee", "matinee", "soiree").contains(w.word(i))
                && FunctionWords.isOf(w.word(i + 1))
                && FunctionWords.isWeekday(w.word(i + 2))
                && !w.token(Math.min(i + 3, w.size() - 1)).isNumber();
    }

    static boolean isReflexive(Wording w, int verb) {
        return Set.of("se", "s'").contains(w.word(verb - 1))
                || Set.of("se", "s'").contains(w.word(verb - 2));
    }

    // "la mission conduite avec le port", "les assises tenues à Vernolles"
    static boolean isArranged(Wording w, int from, int end) {
        boolean one = Set.of("le", "la", "l'", "les", "un", "une", "des").contains(w.word(from - 1));
        if (!one || !EventWords.isArranged(w.word(end))) {
            return false;
        }
        int after = w.afterArticle(end + 2);
        boolean by = (w.word(end + 1).equals("par") || w.word(end + 1).equals("avec"))
                && w.name(after, EntityKind.ORGANISATION) != null;
        // "le salon organisé à Vernolles" is one told of by its name
        boolean fair = FAIRS.contains(w.word(from)) && end == from + 1;
        return by || !fair && PLACING.contains(w.word(end + 1)) && w.name(after, EntityKind.TERRITORY) != null;
    }

    // "mission collective à Vernolles": the words of a journey end with where it goes
    static boolean isToPlace(Wording w, int head, int end) {
        for (int i = head + 1; i < end; i++) {
            if (PLACING.contains(w.word(i)) && w.name(w.afterArticle(i + 1), EntityKind.TERRITORY) != null) {
                return true;
            }
        }
        return false;
    }

    static boolean isStrong(Wording w, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 4; i--) {
            if (STRONG.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isDuring(Wording w, int from) {
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

    // "depuis l'inauguration de l'atelier, le 3 mai 2019,": what came to pass on that day
    static boolean isPast(Wording w, int from, int end) {
        int lead = w.word(from - 1).equals("l'") || FunctionWords.isDeterminer(w.word(from - 1)) ? from - 2 : from - 1;
        int day = w.word(end).equals(",") ? end + 1 : end;
        boolean since = Set.of("depuis", "apres", "avant", "avec", "des").contains(w.word(lead));
        return since
                && w.word(day).equals("le")
                && w.token(Math.min(day + 1, w.size() - 1)).isNumber();
    }

    static boolean isNumbered(Wording w, int from, int head) {
        for (int i = from; i < head; i++) {
            boolean ordinal = w.word(i).endsWith("ieme") || w.token(i).isNumber();
            if (ordinal) {
                return true;
            }
        }
        return false;
    }

    static boolean isOrder(Wording w, int i) {
        String word = w.word(i);
        return (w.isSmallWord(i) || i == 0) && (EventWords.isOrder(word) || word.endsWith("ieme"))
                || (Set.of("e", "eme", "er", "ere").contains(word)
                        && i > 0
                        && w.token(i - 1).isNumber())
                || (w.token(i).isNumber() && Set.of("e", "eme", "er", "ere").contains(w.word(i + 1)));
    }
}

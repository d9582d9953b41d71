package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Sentences in which people meet who are called by what they are: {@code les adhérents du pôle se sont réunis à Lyon}. */
final class Gatherings {
    private static final Set<String> PEOPLE = WordSet.of(
            """
            elus membres acteurs partenaires dirigeants adherents industriels administrateurs entrepreneurs ministres
            presidents representants professionnels actionnaires delegues signataires conseillers maires prefets
            chercheurs producteurs""");
    private static final Set<String> MET =
            WordSet.of("reunis reunies rassembles rassemblees retrouves retrouvees rencontres rencontrees");
    private static final Set<String> MEET = WordSet.of(
            """
            reunissent reunissaient reuniront rassemblent rassemblaient rassembleront retrouvent retrouvaient
            retrouveront rencontrent rencontreront""");
    /** How the names of such meetings begin. */
    static final String MEETING = "réunion des ";

    private static final Set<String> BRING =
            WordSet.of("reunit reunissait reunira rassemblait rassemblera recevait recevra rencontrait");
    private static final Set<String> BROUGHT = WordSet.of("reuni rassemble recu rencontre convie");
    private static final Set<String> HAVE = WordSet.of("a ont avait avaient");
    private static final Set<String> DAYS = WordSet.of("hier demain");
    private static final Set<String> BE = WordSet.of("sont etaient seront");

    private final Source source;

    Gatherings(Source source) {
        this.source = source;
    }

    EventPhrases.@Nullable Phrase in(Wording w) {
        EventPhrases.Phrase opening = EventWords.isGathered(w.word(0)) ? afterParticiple(w) : null;
        if (opening != null) {
            return opening;
        }
        EventPhrases.Phrase panel = tellsDay(w) ? panel(w) : null;
        if (panel != null) {
            return panel;
        }
        for (int i = 1; i < w.size(); i++) {
            if (!PEOPLE.contains(w.word(i)) || !w.isSmallWord(i)) {
                continue;
            }
            int end = PhraseEnds.of(w, i);
            int verb = verb(w, end);
            int brought = verb > 0 ? verb : broughtTogether(w, i);
            if (brought > 0) {
                String label = MEETING + PhraseEnds.words(source, w, i, end);
                return new EventPhrases.Phrase(i, end, brought, label, false, false, false);
            }
        }
        return null;
    }

    // "Le jury, réuni à Nancy le 3 mai,"
    private EventPhrases.@Nullable Phrase panel(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            String article = w.word(i - 1);
            boolean noun = EventWords.isBody(w.word(i)) && w.isSmallWord(i) && FunctionWords.isArticle(article);
            int end = noun ? PhraseEnds.of(w, i) : -1;
            if (noun && w.word(end).equals(",") && EventWords.isGathered(w.word(end + 1))) {
                String of = article.equals("le") ? "du " : article.equals("la") ? "de la " : "de l'";
                String label = "réunion " + of + PhraseEnds.words(source, w, i, end);
                return new EventPhrases.Phrase(i, end, end + 1, label, false, false, false);
            }
        }
        return null;
    }

    // "a réuni mardi les acteurs de la filière": on a day, for a body brings its members together all the year round
    private static int broughtTogether(Wording w, int people) {
        int verb = HoldingVerbs.before(w, people);
        boolean brings = verb > 0
                && (BRING.contains(w.word(verb)) || BROUGHT.contains(w.word(verb)) && HAVE.contains(w.word(verb - 1)));
        return brings && tellsDay(w) ? verb : -1;
    }

    /** Whether a sentence tells a day. */
    static boolean tellsDay(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            boolean number =
                    i > 0 && (w.token(i - 1).isNumber() || w.word(i - 1).equals("er"))
                            || i + 1 < w.size() && w.token(i + 1).isNumber();
            if (FunctionWords.isCalendar(w.word(i)) && number
                    || FunctionWords.isWeekday(w.word(i))
                    || DAYS.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    // "Réunis le 3 mai à Lyon, les élus du conseil ont voté"
    private EventPhrases.@Nullable Phrase afterParticiple(Wording w) {
        for (int i = 2; i < w.size(); i++) {
            boolean subject = w.word(i - 2).equals(",") && FunctionWords.isArticle(w.word(i - 1));
            boolean people = PEOPLE.contains(w.word(i));
            if (subject && w.isSmallWord(i) && (people || EventWords.isBody(w.word(i)))) {
                int end = PhraseEnds.of(w, i);
                // "les élus de la Commission permanente"
                int whose = w.afterOf(end);
                end = whose > end && w.token(whose).isCapitalised() ? PhraseEnds.of(w, whose) : end;
                String label = (people ? MEETING : "") + PhraseEnds.words(source, w, i, end);
                return new EventPhrases.Phrase(i, end, 0, label, false, false, false);
            }
        }
        return null;
    }

    // "se sont réunis", "étaient rassemblés", "se retrouveront"
    private static int verb(Wording w, int at) {
        boolean itself = w.word(at).equals("se");
        int verb = itself ? at + 1 : at;
        if (BE.contains(w.word(verb)) && MET.contains(w.word(verb + 1))) {
            return verb + 1;
        }
        return itself && MEET.contains(w.word(verb)) ? verb : -1;
    }
}

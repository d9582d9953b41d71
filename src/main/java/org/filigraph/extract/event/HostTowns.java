package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Towns that something held is told to be in by other words than a preposition before their name: {@code Vernoux vit au
 * rythme du salon}, {@code le forum aura pour cadre Vernoux}, {@code Cap sur Vernoux : le salon y prend ses quartiers}.
 */
final class HostTowns {
    /** What a town does with what is held there, or is to it. */
    private static final Set<String> HOSTS = WordSet.of(
            """
            rythme heure couleurs diapason fete theatre cadre capitale hote hotesse ecrin decor epicentre scene
            accueille accueillait accueillera accueillent accueilli accueillir recevra recoit recevait recu recevoir
            abrite abritera abritait heberge hebergera hebergeait visite rendez-vous tapis portes organise organisera
            reunit reunira reunissait rassemble rassemblera convie conviera tiendra retrouve retrouvera""");
    /** What stands before a town that is the place of something. */
    private static final Set<String> SETTINGS =
            WordSet.of("cadre theatre decor ecrin hote port terre scene ville etape");
    /** What an event does with the town that it comes to. */
    private static final Set<String> COMES = WordSet.of(
            """
            investit investira investissait investi gagne gagnera regagne regagnera rejoint rejoindra retrouve
            retrouvera choisit choisira choisi anime animera envahit envahira""");

    private static final int LONGEST = 9;
    private static final int FAR = 20;

    private HostTowns() {}

    /** The town that receives what is named at {@code before}, or null. */
    static @Nullable Name before(Wording w, int before) {
        for (int i = before - 1; i >= 0 && i > before - FAR; i--) {
            Name town = w.name(i, EntityKind.TERRITORY);
            if (town != null && isSubject(w, w.startOfName(i)) && hosts(w, w.endOfName(i), before)) {
                return town;
            }
            if (w.word(i).equals(";") || w.word(i).equals("»")) {
                return null;
            }
        }
        return null;
    }

    // at the head of the sentence or behind a mark: no preposition governs it
    private static boolean isSubject(Wording w, int at) {
        return at == 0 || Set.of(",", ":", "que", "qu'", "et", "–", "-").contains(w.word(at - 1));
    }

    private static boolean hosts(Wording w, int from, int before) {
        for (int i = from; i < before && i < from + LONGEST; i++) {
            if (w.name(i) != null || w.isMark(i) && !w.word(i).equals(",")) {
                return false;
            }
            if (HOSTS.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The town that what ends before {@code from} comes to, or that "y" stands for; or null. */
    static @Nullable Name after(Wording w, int from) {
        for (int i = from; i < w.size() && i < from + FAR; i = w.endOfName(i)) {
            Name town = w.name(i, EntityKind.TERRITORY);
            boolean set =
                    SETTINGS.contains(w.word(i - 1)) && Set.of("pour", "comme").contains(w.word(i - 2));
            boolean comes = COMES.contains(w.word(i - 1)) && w.name(i - 1) == null;
            if (town != null && (set || comes)) {
                return town;
            }
            if (w.word(i).equals("y") && w.name(i) == null) {
                return last(w, i);
            }
            if (w.word(i).equals(";")) {
                return null;
            }
        }
        return null;
    }

    // "Cap sur Vernoux : le salon y": the last town before
    private static @Nullable Name last(Wording w, int before) {
        for (int i = before - 1; i > 0; i--) {
            Name town = w.name(i, EntityKind.TERRITORY);
            int lead = town == null ? 0 : w.startOfName(i) - 1;
            boolean at = town != null
                    && (FunctionWords.isPreposition(w.word(lead))
                            || w.word(lead).equals("sur"))
                    && !FunctionWords.isOf(w.word(lead));
            if (at) {
                return town;
            }
        }
        return null;
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Names that begin like those of companies, shops and seasons and are of things held where the text tells one of them
 * with a date, an edition or its holding: {@code les Ateliers du Verdon se sont tenus mardi}. Then the same words are that
 * event everywhere in the text.
 */
final class EventHeads {
    private static final Set<String> HEADS = WordSet.of(
            """
            atelier ateliers nuit nuits printemps automnales estivales hivernales fete fetes village mondial tour
            journal mardis jeudis matins cafes defi defis prix grand open route rallye raid tournee caravane parcours
            debats bourse escales matinee matinees soiree soirees rdv etape cycle""");
    private static final Set<String> HELD = WordSet.of(
            """
            lieu tient tiendra tiendront tenu tenus tenue tenues deroule deroulera derouleront deroules programme
            programmes laureat laureats laureate laureates""");
    private static final Set<String> GLOSSES =
            WordSet.of("matinee matinees soiree soirees journee journees rencontre rencontres rendez-vous conferences");
    private static final Set<String> NO_FIRMS =
            WordSet.of("cafes mardis jeudis matins nuits rdv soirees matinees automnales estivales hivernales");
    private static final Set<String> UNITS = WordSet.of("mois an annee trimestre semestre semaine automne printemps");
    private static final int SOON = 6;
    private static final int NEAR = 16;

    private EventHeads() {}

    static List<Name> find(Page page) {
        List<Name> all = new ArrayList<>();
        Set<String> held = new HashSet<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                int end = HEADS.contains(passage.word(i)) ? end(passage, i) : 0;
                if (end > 0) {
                    Name name = NameAt.of(passage, i, end, EntityKind.EVENT, "event.head", 0.95);
                    all.add(name);
                    if (isHeld(passage, i, end)) {
                        held.add(name.entity().key());
                    }
                }
            }
        }
        all.removeIf(name -> !held.contains(name.entity().key()));
        return all;
    }

    // "Ateliers du Verdon", "Nuit de la forge", "Grand Prix de Vernolles"
    private static int end(Passage passage, int head) {
        if (!passage.hasCapital(head) || passage.isTitleCase()) {
            return 0;
        }
        boolean grand = passage.word(head).equals("grand");
        if (grand && !Set.of("prix", "debat", "forum", "rassemblement").contains(passage.word(head + 1))) {
            return 0;
        }
        int from = grand ? head + 2 : head + 1;
        int end = NounComplements.complements(passage, from);
        // "Cafés Pellicule": no firm is called by such a noun
        while (NO_FIRMS.contains(passage.word(head))
                && end < passage.size()
                && passage.joins(end)
                && passage.hasCapital(end)) {
            end++;
        }
        return end > from && (FunctionWords.isOf(passage.word(from)) || passage.hasCapital(from))
                ? AgreementRuns.years(passage, end)
                : 0;
    }

    private static boolean isHeld(Passage passage, int from, int end) {
        // "lors de la Nuit de la forge", "à l'occasion des Ateliers du Verdon"
        for (int i = from - 1; i >= 0 && i >= from - 3; i--) {
            if (passage.word(i).equals("lors") || passage.word(i).equals("occasion")) {
                return true;
            }
        }
        if (isGlossed(passage, end) || isAgain(passage, end)) {
            return true;
        }
        for (int i = Math.max(0, from - NEAR); i < Math.min(passage.size(), end + NEAR); i++) {
            String word = passage.word(i);
            boolean edition = word.startsWith("edition") && FunctionWords.isOf(passage.word(i + 1)) && i < from;
            boolean day =
                    FunctionWords.isCalendar(word) && (isDay(passage, i - 1) || isDay(passage, i + 1)) && i >= end;
            if (edition
                    || day
                    || HELD.contains(word) && i >= end
                    || passage.word(i).equals("laureats")) {
                return true;
            }
        }
        return false;
    }

    // "les Mardis du verre : des matinées", "les Nuits de la forge, une soirée par atelier"
    private static boolean isGlossed(Passage passage, int end) {
        int mark = passage.word(end).equals("»") ? end + 1 : end;
        boolean apart = passage.word(mark).equals(":") || passage.word(mark).equals(",");
        return apart
                && Set.of("des", "une", "un", "deux", "trois").contains(passage.word(mark + 1))
                && (NounClass.EVENT.has(passage.word(mark + 2)) || GLOSSES.contains(passage.word(mark + 2)));
    }

    // "les Matins du bois, un mardi par mois", "les Cafés de la filière, chaque trimestre"
    private static boolean isAgain(Passage passage, int end) {
        for (int i = end; i < passage.size() && i < end + SOON; i++) {
            boolean each = passage.word(i).equals("chaque")
                    || passage.word(i).equals("tous") && passage.word(i + 1).equals("les")
                    || passage.word(i).equals("par") && UNITS.contains(passage.word(i + 1));
            boolean unit = UNITS.contains(passage.word(i + 1))
                    || FunctionWords.isCalendar(passage.word(i + 1))
                    || passage.word(i).equals("tous");
            if (each && unit) {
                return true;
            }
            if (passage.word(i).equals(".") || passage.word(i).equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDay(Passage passage, int i) {
        return i >= 0
                && i < passage.size()
                && passage.at(i).isNumber()
                && passage.word(i).length() <= 2;
    }
}

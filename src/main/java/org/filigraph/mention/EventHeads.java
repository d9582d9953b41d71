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

    private static boolean isDay(Passage passage, int i) {
        return i >= 0
                && i < passage.size()
                && passage.at(i).isNumber()
                && passage.word(i).length() <= 2;
    }
}

package org.filigraph.mention;

import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/** Games and conferences of nations: {@code la COP 26}, {@code les Jeux olympiques de Paris 2024}. */
final class EventGames {
    private static final Set<String> GAMES = WordSet.of("cop jo jeux coupe");

    private EventGames() {}

    /** Adds the name of games or of a conference of nations that begins at {@code i}, if one does. */
    // "COP 26", "les JO d'hiver 2030", "les Jeux olympiques de Paris 2024", "la Coupe du monde de rugby 2023"
    static void at(Passage passage, int i, List<Name> names) {
        String word = passage.word(i);
        if (!passage.hasCapital(i) || !GAMES.contains(word) && !isConference(passage, i)) {
            return;
        }
        int end = i + 1;
        if (isConference(passage, i)) {
            names.add(NameAt.of(passage, i, end, EntityKind.EVENT, "event.games", 0.9));
            return;
        }
        if (word.equals("cop")) {
            boolean number = end < passage.size()
                    && passage.at(end).isNumber()
                    && passage.word(end).length() <= 2;
            if (number) {
                names.add(NameAt.of(passage, i, end + 1, EntityKind.EVENT, "event.games", 0.9));
            }
            return;
        }
        if (word.equals("jeux")) {
            if (!passage.word(end).startsWith("olympique") && !passage.word(end).startsWith("paralympique")) {
                return;
            }
            end += passage.word(end + 1).equals("et") && passage.word(end + 2).startsWith("paralympique") ? 3 : 1;
        } else if (word.equals("coupe")) {
            if (!passage.word(end).equals("du") || !passage.word(end + 1).equals("monde")) {
                return;
            }
            end += 2;
        }
        for (int n = 0; n < 2; n++) {
            if (FunctionWords.isOf(passage.word(end)) && passage.isWord(end + 1) && passage.joins(end + 1)) {
                end += 2;
            }
            if (EventNames.isNumber(passage, end)) {
                end++;
                break;
            }
        }
        names.add(NameAt.of(passage, i, end, EntityKind.EVENT, "event.games", 0.88));
    }

    // "COP21"
    private static boolean isConference(Passage passage, int i) {
        String word = passage.word(i);
        return word.startsWith("cop")
                && word.length() > 3
                && word.length() < 6
                && word.substring(3).chars().allMatch(Character::isDigit);
    }
}

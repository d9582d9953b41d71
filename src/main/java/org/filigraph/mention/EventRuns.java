package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Names of things held that only their words tell: behind the noun for what they are ({@code le salon Bois et Habitat}),
 * or by the last of them ({@code Blue Forge Days}, {@code Vernolles Tech Summit 2024}).
 */
final class EventRuns {
    /** What names of things held end with. */
    private static final Set<String> LAST = WordSet.of(
            """
            day days week show summit meeting meetings challenge awards fair expo conference congress convention forum
            festival workshop hackathon symposium marathon contest trophy cup meetup""");
    /** Of these, what no institution is called by: {@code Campus Forge Summit} is held. */
    private static final Set<String> OWN =
            WordSet.of("day days week summit awards hackathon workshop meetup challenge");
    /** Nouns that a name of words of the language stands behind. */
    private static final Set<String> NOUNS =
            WordSet.of("salon forum congres festival colloque challenge seminaire concours");

    private static final Set<String> ON = WordSet.of("on for");
    private static final Set<String> AFTER_NAME = WordSet.of(", . ; : ( ) » – - ! ?");
    /** How adjectives begin that names of things held end with. */
    private static final Set<String> ADJECTIVES = WordSet.of(
            """
            vivant durabl innovant intelligent connect solidair ouvert libre bleu vert numeriqu productif nouveau
            circulair responsabl sauvag creatif local industriel electriqu""");

    private static final int LONGEST = 7;

    private EventRuns() {}

    /** The name of something held that begins at {@code i}, or null. */
    static @Nullable Name at(Passage passage, int i) {
        if (!passage.hasCapital(i)
                || FunctionWords.isCalendar(passage.word(i))
                || FunctionWords.isDeterminer(passage.word(i))
                || passage.isTitleCase() && isAllCapitalised(passage)) {
            return null;
        }
        boolean inside = passage.hasCapital(i - 1) && passage.joins(i) && !passage.startsClause(i - 1);
        return inside ? null : behindNoun(passage, i) ? apposed(passage, i) : byLast(passage, i);
    }

    // "Rencontres de la Loire vivante, …", "Assises du Bois durable": what its last word ends with, before a mark
    static int lastAdjective(Passage passage, int end) {
        String word = passage.word(end);
        boolean apart = end + 1 >= passage.size() || AFTER_NAME.contains(passage.word(end + 1));
        return end < passage.size()
                        && passage.joins(end)
                        && passage.hasCapital(end - 1)
                        && !passage.hasCapital(end)
                        && apart
                        && ADJECTIVES.stream().anyMatch(word::startsWith)
                ? end + 1
                : end;
    }

    /** Whether a folded word is one that names of things held end with. */
    static boolean isLast(String word) {
        return LAST.contains(word);
    }

    // "Les Lauréats Du Concours": capitals that tell nothing
    private static boolean isAllCapitalised(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.isWord(i) && !passage.hasCapital(i) && !FunctionWords.has(passage.word(i))) {
                return false;
            }
        }
        return true;
    }

    // "le salon Bois et Habitat", "le salon professionnel Atelier du futur"
    private static boolean behindNoun(Passage passage, int i) {
        int noun = i - 1;
        while (noun > i - 3 && NounComplements.isAdjective(passage.word(noun))) {
            noun--;
        }
        return NOUNS.contains(passage.word(noun)) && !passage.hasCapital(noun) && passage.joins(i);
    }

    private static @Nullable Name apposed(Passage passage, int i) {
        int run = AgreementRuns.properRun(passage, i);
        // "le festival Lumières d'usine"
        int end = run > i + 1 ? run : NounComplements.complements(passage, i + 1);
        boolean language = FrenchWords.has(passage.word(i)) && !Acronyms.isAcronym(passage.at(i));
        return end > i + 1 && language && !PersonNames.begins(passage, i)
                ? NameAt.of(passage, i, end, EntityKind.EVENT, "event.noun", 0.95)
                : null;
    }

    private static @Nullable Name byLast(Passage passage, int i) {
        int end = i;
        while (end < passage.size()
                && end - i < LONGEST
                && (end == i || passage.joins(end))
                && (passage.hasCapital(end) || passage.word(end).equals("&"))
                && !FunctionWords.isCalendar(passage.word(end))) {
            end++;
        }
        // "International Conference on Solar Energy"
        if (end > i + 1
                && ON.contains(passage.word(end))
                && LAST.contains(passage.word(end - 1))
                && passage.hasCapital(end + 1)
                && passage.joins(end + 1)) {
            return NameAt.of(
                    passage, i, AgreementRuns.properRun(passage, end + 1), EntityKind.EVENT, "event.last", 0.97);
        }
        // "Vernay Expo" is where it is held
        boolean hall = passage.word(end - 1).equals("expo")
                && !Territories.get()
                        .lookup(passage.at(end - 2 < i ? i : end - 2).text())
                        .isEmpty();
        boolean held = end > i + 1
                && !hall
                && LAST.contains(passage.word(end - 1))
                && (OWN.contains(passage.word(end - 1)) || !NounClass.INSTITUTION.has(passage.word(i)))
                && !NounClass.INSTITUTION.has(passage.word(i - 1))
                && NounBefore.of(passage, i) != NounClass.COMPANY;
        if (!held) {
            return null;
        }
        int year = AgreementRuns.isYear(passage, end) ? end + 1 : end;
        return NameAt.of(passage, i, year, EntityKind.EVENT, "event.last", 0.97);
    }
}

package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Runs of capitals that name what is held, a fair, a day, a prize: by their own words, the noun before, or what is said of them. */
final class HeldRuns {
    /** What only an event is called: a "prix" or a "concours" may be an award. */
    private static final Set<String> HELD_NOUNS = WordSet.of(
            """
            salon festival foire congres forum colloque convention rendez-vous sommet conference manifestation""");

    private static final int LONGEST_ASIDE = 12;
    /** How the verbs begin that only events are the subject of, after "se". */
    private static final Stems HAPPENS = Stems.of("tiendr tient tenai derouler deroule");

    private static final Set<String> HELD = WordSet.of("tenu tenue tenus tenues deroule deroulee");
    private static final Set<String> HAS = WordSet.of("a aura ont auront avait");
    /** What a time or a place begins with. */
    private static final Set<String> AT =
            WordSet.of("le les du de a au aux en dans ce cette sur pendant hier demain jusqu' chaque tous");

    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_QUALIFIERS = 3;

    private HeldRuns() {}

    /** Whether its own words, or the noun before it, say that a run names what is held. */
    static boolean is(CapitalRun run, @Nullable NounClass before) {
        if (run.length() == 1 && Acronyms.isGeneric(run.first().folded())) {
            return false;
        }
        if (isEdition(run)
                || (run.head().equals("tour")
                        && run.passage().word(run.from() + 1).equals("de")
                        && run.passage().hasCapital(run.from() + 2))) {
            return true;
        }
        if (before == NounClass.EVENT) {
            return !run.isCommon() || run.length() > 1 || Acronyms.isAcronym(run.first());
        }
        for (int i = run.from(); i < run.to(); i++) {
            if (RunWords.EVENT_WORDS.contains(run.passage().word(i)) && run.length() > 1) {
                return true;
            }
        }
        return false;
    }

    // "le Nautidest, le salon international du nautisme": what follows says that it is held
    static boolean isToldHeld(CapitalRun run) {
        Passage passage = run.passage();
        int comma = afterAside(passage, run.to());
        int noun = comma + 2;
        boolean apposed = passage.word(comma).equals(",")
                && (FunctionWords.isArticle(passage.word(comma + 1)) || RunWords.ONE.contains(passage.word(comma + 1)));
        while (apposed && noun < comma + 2 + LONGEST_QUALIFIERS && RunWords.BEFORE_NOUNS.contains(passage.word(noun))) {
            noun++;
        }
        boolean called = apposed
                && HELD_NOUNS.contains(passage.word(noun))
                && !passage.hasCapital(noun)
                && !passage.hasCapital(noun + 1);
        boolean subject = !FunctionWords.isOf(passage.word(run.from() - 1));
        return called || subject && isHeld(passage, run.to()) || isApposedToHeld(passage, run.from());
    }

    // "(Salon international du nautisme)": the index after it, or as before
    private static int afterAside(Passage passage, int open) {
        for (int i = open; passage.word(open).equals("(") && i < open + LONGEST_ASIDE; i++) {
            if (passage.word(i).equals(")")) {
                return i + 1;
            }
        }
        return open;
    }

    // "le Nautidest se tiendra", "Nautidest aura lieu"
    private static boolean isHeld(Passage passage, int verb) {
        String first = passage.word(verb);
        String second = passage.word(verb + 1);
        String third = passage.word(verb + 2);
        if (first.equals("se")) {
            return HAPPENS.begin(second) && isAt(third);
        }
        if (first.equals("s'")) {
            return second.equals("est") && HELD.contains(third) && isAt(passage.word(verb + 3));
        }
        boolean place = second.equals("lieu") || second.equals("eu") && third.equals("lieu");
        return HAS.contains(first)
                && place
                && !passage.word(verb + (second.equals("eu") ? 3 : 2)).equals("de");
    }

    // "un salon, le Nautidest,"
    private static boolean isApposedToHeld(Passage passage, int from) {
        int noun = from - 2;
        boolean apposed = FunctionWords.isArticle(passage.word(from - 1))
                && passage.word(noun).equals(",");
        for (int i = noun - 1; apposed && i >= 0 && i > noun - LONGEST_PHRASE && passage.isWord(i); i--) {
            if (FunctionWords.isArticle(passage.word(i)) || RunWords.ONE.contains(passage.word(i))) {
                return HELD_NOUNS.contains(passage.word(i + 1)) || HELD_NOUNS.contains(passage.word(i + 2));
            }
        }
        return false;
    }

    // "les 9èmes RAB", "le 12e Nautilia": what is held again and again
    private static boolean isEdition(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.from();
        boolean ordinal = RunWords.EDITIONS.contains(passage.word(i - 1))
                && i > 1
                && passage.at(i - 2).isNumber();
        return ordinal
                && !run.isCommon()
                && !NounClass.INSTITUTION.has(run.head())
                && !NounClass.COMPANY.has(run.head())
                && !NounClass.ROLE.has(run.head())
                && WellKnown.get().lookup(run.first().text()).isEmpty();
    }

    private static boolean isAt(String word) {
        return AT.contains(word) || FunctionWords.isWeekday(word);
    }
}

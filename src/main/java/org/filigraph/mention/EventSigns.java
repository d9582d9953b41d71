package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Names of things held that the words around them tell: a line of a diary ({@code 12 mars 2024 : Silvalor, Épinal}), who
 * shows there ({@code exposeront au SIPEX du 6 au 8 décembre}), an edition and its days ({@code Hydralia 2022 :
 * rendez-vous du 8 au 10 juin}).
 */
final class EventSigns {
    /** How words begin that tell of being at something held. */
    private static final Set<String> SHOWING = WordSet.of(
            """
            expos particip present stand rendez-vous pavillon visiteur delegation mission presence""");

    /** What one has or does at something held that has a name of its own. */
    private static final Set<String> DONE_THERE =
            WordSet.of("stand stands pavillon pavillons espace presence participation exposition demonstration");

    private static final Set<String> PLACING = WordSet.of("a au aux sur lors");
    private static final Set<String> OPENING = Set.of(":", ",", "(", "-", "–");
    private static final Set<String> CLOSING = WordSet.of(", ( . ; - – a au");
    private static final Set<String> BE = WordSet.of("est sont etait etaient");
    private static final Set<String> HAVE = WordSet.of("a ont aura auront avait avaient");
    private static final Set<String> HELD = WordSet.of(
            """
            tenu tenue tenus tenues tiendra tiendront tenait tenaient deroule deroulee deroules deroulees deroulera
            derouleront deroulait""");
    private static final Set<String> CALLED = WordSet.of(
            """
            baptise baptisee baptises baptisees intitule intitulee intitules intitulees nomme nommee nommes appele
            appelee denomme denommee surnomme dit dite""");
    private static final Set<String> TOURS =
            WordSet.of("tour tournee caravane semaine quinzaine matinee soiree journee journees cycle rendez-vous");
    private static final int LONGEST_TITLE = 9;
    private static final int NEAR = 12;
    private static final int BACK = 12;

    private EventSigns() {}

    /** The name of something held that begins at {@code i}, or null. */
    static @Nullable Name at(Passage passage, int i) {
        // "les « Prairiales » se sont tenues"
        int close = QuotationMarks.opens(passage, i - 1) ? QuotationMarks.closing(passage, i - 1) : 0;
        boolean baptised = close > i && CALLED.contains(passage.word(i - 2)) && isBehindNoun(passage, i - 3);
        if (baptised && close - i < LONGEST_TITLE && passage.hasCapital(i)) {
            return NameAt.of(passage, i, close, EntityKind.EVENT, "event.sign", 0.95);
        }
        boolean called = FunctionWords.isArticle(passage.word(i - 2));
        if (called && close > i && close - i < LONGEST_TITLE && passage.hasCapital(i) && isTold(passage, close + 1)) {
            return NameAt.of(passage, i, close, EntityKind.EVENT, "event.sign", 0.95);
        }
        if (!passage.isProper(i)
                || passage.isTitleCase()
                || PersonNames.begins(passage, i)
                || passage.hasCapital(i - 1) && passage.joins(i)
                || FunctionWords.isCalendar(passage.word(i))
                || NounBefore.of(passage, i) == NounClass.COMPANY
                || !Territories.get().lookup(passage.at(i).text()).isEmpty()) {
            return null;
        }
        int end = AgreementRuns.years(passage, Math.max(i + 1, AgreementRuns.properRun(passage, i)));
        boolean told = isInDiary(passage, i, end)
                || isShownAt(passage, i, end)
                || isMetFor(passage, i, end)
                || !FunctionWords.isOf(passage.word(i - 1)) && isTold(passage, end)
                || isEdition(passage, i, end);
        return told ? NameAt.of(passage, i, end, EntityKind.EVENT, "event.sign", 0.9) : null;
    }

    // "le forum des scieurs, baptisé « … »": what is called is something held
    private static boolean isBehindNoun(Passage passage, int last) {
        for (int i = last; i >= 0 && i > last - BACK; i--) {
            String word = passage.word(i);
            if (NounClass.EVENT.has(word) && !word.startsWith("convention") || TOURS.contains(word)) {
                return !passage.hasCapital(i) || passage.startsClause(i);
            }
            boolean inside = passage.isWord(i) && (FunctionWords.has(word) || i > last - 3 || passage.hasCapital(i))
                    || i == last && word.equals(",");
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    // "12 mars 2024 : Silvalor, Épinal", "8-10 juin 2022 : Hydralia (Lyon)"
    private static boolean isInDiary(Passage passage, int from, int end) {
        if (!OPENING.contains(passage.word(from - 1)) || passage.word(from - 1).equals("(")) {
            return false;
        }
        boolean month = false;
        for (int i = 0; i < from - 1; i++) {
            boolean inDate = passage.at(i).isNumber()
                    || FunctionWords.isCalendar(passage.word(i))
                    || WordSet.of("- – • au et du le les").contains(passage.word(i));
            if (!inDate) {
                return false;
            }
            month |= FunctionWords.isCalendar(passage.word(i));
        }
        // "12 mars 2018 - Emploi, formation": the rubric of a page
        boolean rubric = !passage.word(from - 1).equals(":") && end == from + 1 && FrenchWords.has(passage.word(from));
        // "18 juin – Stand collectif au salon Silvalor": what is done at another
        boolean part = DONE_THERE.contains(passage.word(from));
        return month && !rubric && !part && (end == passage.size() || CLOSING.contains(passage.word(end)));
    }

    // "exposeront au SIPEX, du 6 au 8 décembre", "présentes à Hydralia en juin 2022"
    private static boolean isShownAt(Passage passage, int from, int end) {
        int placing = from - 1;
        while (placing > from - 3 && FunctionWords.isArticle(passage.word(placing))
                || FunctionWords.isOf(passage.word(placing))
                        && passage.word(placing - 1).equals("lors")) {
            placing--;
        }
        if (!PLACING.contains(passage.word(placing))) {
            return false;
        }
        for (int i = placing - 1; i >= 0 && i > placing - BACK; i--) {
            String word = passage.word(i);
            if (SHOWING.stream().anyMatch(word::startsWith) && !passage.hasCapital(i)) {
                return isDated(passage, end) || isGlossedByTown(passage, from, end);
            }
            if (!passage.isWord(i) && !passage.word(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    // "une mission collective à Silva (Hanovre)": a town has its country or department there
    private static boolean isGlossedByTown(Passage passage, int from, int end) {
        boolean bracket = passage.word(end).equals("(")
                && passage.hasCapital(end + 1)
                && passage.word(end + 2).equals(")");
        boolean at = passage.word(end).equals(",") && PlacePosition.isTo(passage, end + 1); // "à Silva, à Milan"
        int town = at ? end + 2 : end + 1;
        return (bracket || at)
                && town < passage.size()
                && Territories.get()
                        .lookup(passage.span(from, end).of(passage.text()))
                        .isEmpty()
                && Territories.get().lookup(passage.at(town).text()).stream()
                        .anyMatch(t -> t.kind().isTown());
    }

    // "du 3 au 6 juin, les brasseurs se donnent rendez-vous à Vernolles pour Brassalia"
    private static boolean isMetFor(Passage passage, int from, int end) {
        if (!passage.word(from - 1).equals("pour")) {
            return false;
        }
        for (int i = from - 2; i >= 0 && i > from - NEAR; i--) {
            if (passage.word(i).equals("rendez-vous") || passage.word(i).startsWith("retrouve")) {
                return isDated(passage, end) || isDated(passage, 0);
            }
        }
        return false;
    }

    // "aura lieu", "se tiendra", "s'est déroulée": what is only said of something held
    private static boolean isTold(Passage passage, int verb) {
        String first = passage.word(verb);
        if (first.equals("se") || first.equals("s'")) {
            int i = BE.contains(passage.word(verb + 1)) ? verb + 2 : verb + 1;
            return HELD.contains(passage.word(i));
        }
        int lieu = passage.word(verb + 1).equals("eu") ? verb + 2 : verb + 1;
        return HAVE.contains(first) && passage.word(lieu).equals("lieu") && !FunctionWords.isOf(passage.word(lieu + 1));
    }

    // "Hydralia 2022 : rendez-vous du 8 au 10 juin", "Silvalor 2024 (12-14 mars, Épinal)"
    private static boolean isEdition(Passage passage, int from, int end) {
        return end > from + 1
                && passage.at(end - 1).isNumber()
                && OPENING.contains(passage.word(end))
                && isDated(passage, end);
    }

    // a day with its month, or a month with its year, in the words from i on
    private static boolean isDated(Passage passage, int from) {
        for (int i = from; i < passage.size() && i < from + NEAR; i++) {
            boolean number = i > from && passage.at(i - 1).isNumber()
                    || i + 1 < passage.size() && passage.at(i + 1).isNumber();
            if (FunctionWords.isCalendar(passage.word(i)) && number) {
                return true;
            }
        }
        return false;
    }
}

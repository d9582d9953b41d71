package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in which a body has its anniversary: {@code Sorex a fêté ses dix ans le 15 juin}, {@code souffle ses 20 bougies};
 * {@code le centenaire de la forge a été célébré}; {@code pour son dixième anniversaire, le pôle a réuni mardi ses membres}.
 */
final class Anniversaries {
    private static final Set<String> KEEPS = WordSet.of(
            """
            fete fetent fetait fetera feter celebre celebrent celebrait celebrera celebrer souffle soufflait soufflera
            souffler""");
    private static final Set<String> ITS = WordSet.of("ses son leurs leur les");
    private static final Set<String> YEARS = WordSet.of("ans bougies anniversaire annees");
    /** What needs no number. */
    private static final Set<String> JUBILEES = WordSet.of("centenaire bicentenaire cinquantenaire tricentenaire");

    private static final Set<String> INVITES = WordSet.of("invite invitait convie conviait recoit ouvre");
    private static final int LONGEST = 6;
    private static final int NEAR = 14;

    private final Source source;

    Anniversaries(Source source) {
        this.source = source;
    }

    EventPhrases.@Nullable Phrase in(Wording w) {
        EventPhrases.Phrase told = kept(w);
        return told != null ? told : occasion(w);
    }

    // "Les 70 ans de la forge ont été célébrés", "a fêté mardi le centenaire de la forge"
    private EventPhrases.@Nullable Phrase whose(Wording w) {
        for (int i = 1; i + 1 < w.size(); i++) {
            int noun = jubilee(w, i);
            int of = noun < 0 ? 0 : noun + 1;
            int complement = noun < 0 ? 0 : w.afterOf(of);
            boolean dated = complement < w.size() && w.token(complement).isNumber();
            if (noun < 0 || dated || complement == of && !w.word(of).equals("de")) {
                continue;
            }
            boolean its = (ITS.contains(w.word(of + 1)) || w.word(of + 1).equals("sa")) && w.isContentWord(of + 2);
            int end = PhraseEnds.of(w, its ? of + 2 : noun);
            int verb = verbBeside(w, i, end);
            if (verb >= 0) {
                String label = PhraseEnds.words(source, w, i, end);
                return new EventPhrases.Phrase(i, end, verb, label, false, false, false);
            }
        }
        return null;
    }

    // the index of the noun for an anniversary whose words begin at i: "70 ans", "dixième anniversaire"; or -1
    private static int jubilee(Wording w, int i) {
        if (!FunctionWords.isDeterminer(w.word(i - 1)) || w.name(i) != null) {
            return -1;
        }
        // "l'anniversaire des 100 ans de la forge"
        if (w.word(i).equals("anniversaire")
                && w.word(i + 1).equals("des")
                && w.word(i + 3).equals("ans")) {
            return i + 3;
        }
        if (JUBILEES.contains(w.word(i)) || w.word(i).equals("anniversaire")) {
            return i;
        }
        boolean counted = w.token(i).isNumber()
                || NumberWords.isCount(w.word(i))
                || w.word(i).endsWith("ieme");
        return counted && YEARS.contains(w.word(i + 1)) ? i + 1 : -1;
    }

    private static int verbBeside(Wording w, int from, int end) {
        for (int i = from - 2; i > 0 && i > from - NEAR; i--) {
            if (KEEPS.contains(w.word(i)) && w.name(i) == null) {
                return i;
            }
        }
        for (int i = end + 1; i < w.size() && i < end + LONGEST; i++) {
            if (w.word(i - 1).equals("ete") && KEEPS.stream().anyMatch(w.word(i)::startsWith)) {
                return i;
            }
        }
        return HoldingVerbs.of(w, from, end);
    }

    // "Pour son dixième anniversaire, le pôle a réuni mardi ses membres", "À l'occasion de ses 50 ans, …"
    private EventPhrases.@Nullable Phrase occasion(Wording w) {
        for (int i = 1; i + 1 < w.size() && i < LONGEST; i++) {
            boolean its =
                    ITS.contains(w.word(i)) && (w.word(i - 1).equals("pour") || FunctionWords.isOf(w.word(i - 1)));
            int noun =
                    its || i > 1 && ITS.contains(w.word(i)) && KEEPS.contains(w.word(i - 1)) ? jubilee(w, i + 1) : -1;
            if (noun < 0 || !w.word(noun + 1).equals(",") || !Gatherings.tellsDay(w)) {
                continue;
            }
            int verb = gathers(w, noun + 2);
            Name whose = verb < 0 ? null : bodyBefore(w, verb);
            if (whose != null) {
                String label = PhraseEnds.words(source, w, i + 1, noun + 1) + of(whose);
                return new EventPhrases.Phrase(i + 1, noun + 1, verb, label, false, false, false);
            }
        }
        return null;
    }

    private static int gathers(Wording w, int from) {
        for (int i = from; i < w.size(); i++) {
            if (w.name(i) == null && (EventWords.convenes(w.word(i)) || INVITES.contains(w.word(i)))) {
                return i;
            }
        }
        return -1;
    }

    private EventPhrases.@Nullable Phrase kept(Wording w) {
        EventPhrases.Phrase told = whose(w);
        if (told != null) {
            return told;
        }
        for (int i = 1; i + 2 < w.size(); i++) {
            if (!KEEPS.contains(w.word(i)) || w.name(i) != null) {
                continue;
            }
            // "fêtait dans la soirée ses dix ans"
            int its = i + 1;
            while (its < i + LONGEST && w.isSmallWord(its) && !ITS.contains(w.word(its))) {
                its++;
            }
            if (!ITS.contains(w.word(its))) {
                continue;
            }
            int end = its + 1;
            while (end < w.size() && end < its + LONGEST && !YEARS.contains(w.word(end))) {
                end++;
            }
            Name whose = YEARS.contains(w.word(end)) ? bodyBefore(w, i) : null;
            // "le salon fêtera ses 30 ans du 8 au 11 avril": the salon is what is held
            if (whose == null && YEARS.contains(w.word(end)) && isCounted(w, its + 1) && Gatherings.tellsDay(w)) {
                // "l'usine a soufflé samedi ses 20 bougies"
                String label = PhraseEnds.words(source, w, its + 1, end) + " ans";
                return new EventPhrases.Phrase(i, end + 1, i, label, false, false, false);
            }
            if (whose != null && !whose.is(EntityKind.EVENT)) {
                String count = PhraseEnds.words(source, w, its + 1, end);
                String label = w.word(end).equals("anniversaire") ? "anniversaire" : count + " ans";
                return new EventPhrases.Phrase(i, end + 1, i, label + of(whose), false, false, false);
            }
        }
        return null;
    }

    private static boolean isCounted(Wording w, int i) {
        return w.token(i).isNumber() || NumberWords.small(w.word(i)) > 1;
    }

    private static @Nullable Name bodyBefore(Wording w, int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - NEAR; i--) {
            Name name = w.name(i, EntityKind.ORGANISATION, EntityKind.SITE, EntityKind.EVENT);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    // "d'Orvelia", "de Sorex"
    private static String of(Name whose) {
        boolean vowel = "aeiouy".indexOf(Folding.fold(whose.label()).charAt(0)) >= 0;
        return (vowel ? " d'" : " de ") + whose.label();
    }
}

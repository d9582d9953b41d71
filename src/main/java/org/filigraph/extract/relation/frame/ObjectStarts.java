package org.filigraph.extract.relation.frame;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Time;
import org.filigraph.text.WordSet;

/** Where the object of a verb begins behind what may come between: times, asides, who sells, the share that is sold. */
final class ObjectStarts {
    private static final Set<String> LAST = WordSet.of("derniere dernier passee passe");

    private static final Set<String> SPANS = WordSet.of("an ans annees mois semaines");

    /** Parts of a year, which tell with a small word when something was done: "cet été", "dès janvier". */
    private static final Set<String> SEASONS =
            WordSet.of("ete automne hiver printemps annee mois semaine trimestre semestre matin");

    private static final Set<String> WHEN = WordSet.of("ce cet cette en au a l' des debut fin courant");

    private static final Set<String> SHARES = WordSet.of("capital parts actions titres");

    private static final Set<String> HELPED = WordSet.of("avec grace via aupres apres aux");

    private static final Set<String> HANDS = WordSet.of("salaries actifs activites activite emplois");

    private ObjectStarts() {}

    // "la semaine dernière", "le 1er octobre", "depuis deux ans", then "80 % du capital de"
    static int afterTimes(Wording w, int i, Mentions mentions) {
        int k = afterSeason(w, afterAdverbs(w, i));
        for (Time time : mentions.timesIn(w.span())) {
            int from = w.at(time.span().start());
            if (from >= k && from <= k + 2 && !w.isMark(from - 1)) {
                k = w.at(time.span().end() - 1) + 1;
                break;
            }
        }
        for (int n = k; n < w.size() && n < k + 4; n++) {
            if (LAST.contains(w.word(n)) || w.word(k).equals("depuis") && SPANS.contains(w.word(n))) {
                k = afterAdverbs(w, n + 1);
                break;
            }
        }
        for (int n = k; n < w.size() && n < k + 9 && w.name(n) == null && k > 0; n++) {
            if (SHARES.contains(w.word(n)) && w.afterOf(n + 1) > n + 1) {
                return w.afterOf(n + 1);
            }
        }
        return k;
    }

    // "cet été", "dès janvier", "au printemps", "en début d'année"
    private static int afterSeason(Wording w, int i) {
        int k = i;
        while (k - i < 3 && w.name(k) == null && (WHEN.contains(w.word(k)) || k > i && w.afterOf(k) > k)) {
            k++;
        }
        return k > i && w.name(k) == null && isSeason(w.word(k)) ? k + 1 : i;
    }

    // "a repris, en juillet dernier, la société X": after what stands between commas
    static int afterAside(Wording w, int i) {
        // "a acheté, avec le soutien de deux fonds (A et B), la société X"
        boolean helped = HELPED.contains(w.word(i + 1));
        int longest = helped ? 26 : 11;
        for (int k = i + 1; w.word(i).equals(",") && k < w.size() && k - i < longest; k++) {
            k = helped ? NameLists.afterBrackets(w, k) : k;
            if (w.word(k).equals(",") && !w.token(k - 1).isNumber()) {
                return k + 1;
            }
            if (!helped && w.name(k, EntityKind.ORGANISATION) != null
                    || VerbGroup.isAuxiliary(w, k)
                    || w.word(k).equals("qui")) {
                return i;
            }
        }
        return i;
    }

    // "rachète à B, l'un de ses fournisseurs, la société X": after the one that sells
    static int afterSeller(Wording w, int i) {
        boolean to =
                w.word(i).equals("au") || w.word(i).equals("aux") || w.word(i).equals("a");
        int name = to ? NameLists.skipNouns(w, w.afterArticle(i + 1)) : -1;
        if (w.name(name) == null) {
            return i;
        }
        int end = NameLists.afterBrackets(w, w.endOfName(name));
        for (int k = end + 1; w.word(end).equals(",") && k < w.size() && k - end < 12; k++) {
            if (w.word(k).equals(",")) {
                return k + 1;
            }
        }
        return end;
    }

    // "détient 72 % de B", "possède la majorité du capital de B"
    static int afterMajority(Wording w, int i) {
        int k = afterAdverbs(w, i);
        boolean share = false;
        for (int n = k; n < w.size() && n - k < 5 && w.name(n) == null && !share; n++) {
            boolean most = w.word(n).equals("%") && w.token(n - 1).isNumber() && isMost(w, n - 1)
                    || w.word(n).equals("majorite")
                    || w.word(n).equals("totalite");
            if (most && w.afterOf(n + 1) > n + 1) {
                int of = w.afterOf(n + 1);
                return SHARES.contains(w.word(of)) && w.afterOf(of + 1) > of + 1 ? w.afterOf(of + 1) : of;
            }
            share = most;
        }
        int hands = w.afterArticle(k);
        hands += hands < w.size() && w.token(hands).isNumber() ? 1 : 0;
        boolean taken = hands > k && HANDS.contains(w.word(hands)) && w.name(hands) == null;
        return taken && w.afterOf(hands + 1) > hands + 1 ? w.afterOf(hands + 1) : i; // "reprend les 45 salariés de B"
    }

    private static boolean isMost(Wording w, int number) {
        String digits = w.token(number).text();
        return digits.length() > 2 && Character.isDigit(digits.charAt(2)) || digits.compareTo("50") >= 0;
    }

    static int afterAdverbs(Wording w, int i) {
        int k = i;
        while (VerbGroup.isAdverb(w, k) && !w.word(k).equals("a") && !w.word(k).equals("la")) {
            k++;
        }
        return k;
    }

    private static boolean isSeason(String word) {
        return SEASONS.contains(word) || FunctionWords.isCalendar(word);
    }
}

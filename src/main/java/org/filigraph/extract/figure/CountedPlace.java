package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Crowds;
import org.filigraph.text.WordSet;

/** What the words round a number say of whose it is, whatever the sentence names. */
final class CountedPlace {
    private static final Set<String> DEFINITE = WordSet.of("le la l' les ce cet cette ces");
    private static final Set<String> CHOSEN = WordSet.of("projets dossiers laureats candidatures operations");
    private static final Set<String> THERE_IS = WordSet.of("a avait aura aurait eut ait en va");
    /** Words farther than this say nothing of a number. */
    private static final int WINDOW = 40;

    private static final int FAR = 20;
    /** "Le chiffre d'affaires, 17 M€ à la clôture": so many words stand between at most. */
    private static final int OWNED = 10;

    /** So many words lead to a clause at most: "Selon l'Insee, 300 emplois". */
    private static final int LEADING = 5;
    /** "Avec ..., X": so many words may stand before the number. */
    private static final int WITH = 25;
    /** "Sorex : une aide de 2 M€": so many words stand between a colon and the number at most. */
    static final int AMOUNT_OF = 8;

    private final Wording w;
    private final int at;
    private final int after;

    /**
     * @param at index of the number
     * @param after index after what is counted
     */
    CountedPlace(Wording w, int at, int after) {
        this.w = w;
        this.at = at;
        this.after = after;
    }

    /** "Coût : 9 M€", "Effectif : 14 personnes": whether common nouns and a colon lead to the number. */
    boolean isLabelled() {
        int colon = 0;
        while (colon < at && !w.word(colon).equals(":")) {
            if (w.name(colon) != null) {
                return false;
            }
            colon++;
        }
        return colon > 0 && colon < at && colon <= LEADING && at - colon <= AMOUNT_OF;
    }

    /** "Un atelier de 600 m², 23 personnes.": whether the sentence has no verb, and so goes on about what was told. */
    boolean isBare() {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && FiniteVerbs.at(w, i)) {
                return false;
            }
        }
        return true;
    }

    /** "Le chiffre d'affaires atteint 9 M€", "L'effectif, 34 permanents": what one body has, and no other is named. */
    boolean isOwned() {
        for (int i = Math.max(0, at - OWNED); i < at; i++) {
            boolean definite = i > 0 && DEFINITE.contains(w.word(i - 1))
                    || i == 0 && w.word(i + 1).equals(":");
            if (definite && w.name(i) == null && SubjectWords.OF_ONE.contains(w.word(i))) {
                return w.afterOf(i + 1) == i + 1;
            }
        }
        return false;
    }

    /** "Les 14 projets lauréats créeront 300 emplois": whether the clause's subject are those that a call chose. */
    boolean isOfChosen() {
        for (int i = 1; i <= Math.min(LEADING, at - 1); i++) {
            boolean many = CHOSEN.contains(w.word(i)) && w.name(i) == null;
            String next = w.word(i + 1);
            boolean chosen = w.word(i).equals("laureats")
                    || next.startsWith("laureat")
                    || next.startsWith("retenu")
                    || next.startsWith("selectionne");
            if (many && chosen) {
                return true;
            }
        }
        return false;
    }

    /** "70 entreprises représentent": whether those counted are the clause's subject. */
    boolean isCrowd() {
        return Crowds.holds(w, at);
    }

    /** "deux autres entreprises": whether others than those told of are counted. */
    boolean countsOthers() {
        for (int i = at; i < after; i++) {
            if (w.word(i).equals("autres") && i > at) {
                return true;
            }
        }
        return false;
    }

    /** Whether what somebody undertakes is told before the number: "le chantier", "cet investissement". */
    boolean tellsUndertaking() {
        for (int i = Math.max(1, at - WINDOW); i < at; i++) {
            boolean definite = DEFINITE.contains(w.word(i - 1));
            if (definite && w.name(i) == null && SubjectWords.UNDERTAKINGS.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "42 entreprises y sont installées". */
    boolean saysThere() {
        for (int i = Math.max(0, at - FAR); i < Math.min(w.size(), after + LEADING); i++) {
            if (w.word(i).equals("y") && w.isSmallWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** "40 ateliers y sont entrés": whether those counted are the subject of a clause where "y" takes up what was told. */
    boolean isCountedThere() {
        for (int i = after; i < Math.min(w.size(), after + LEADING); i++) {
            if (w.isMark(i) || w.name(i) != null) {
                return false;
            }
            if (w.word(i).equals("y") && w.isSmallWord(i)) {
                return takesUp(i) && !FiniteVerbs.at(w, i - 1);
            }
        }
        return false;
    }

    /** "la ville y met 2 M€": whether "y" takes up what money is put in. */
    boolean isPutThere() {
        for (int i = Math.max(0, at - LEADING); i < at; i++) {
            if (w.word(i).equals("y") && w.isSmallWord(i)) {
                return takesUp(i);
            }
        }
        return false;
    }

    // not "il y a", "y compris", "il y va de"
    private boolean takesUp(int y) {
        int before = w.word(y - 1).equals("n'") ? y - 2 : y - 1;
        return !w.word(y + 1).equals("compris")
                && !(THERE_IS.contains(w.word(y + 1)) && w.word(before).equals("il"))
                && !w.word(before).equals("t");
    }

    /** "fait partie des 8 lauréats", "est l'un des neuf sites", "figure parmi les 30". */
    boolean isOneOfCounted() {
        String article = w.word(at - 1);
        String before = w.word(at - 2);
        return article.equals("des") && (before.equals("partie") || before.equals("un") || before.equals("une"))
                || article.equals("les") && (before.equals("parmi") || before.equals("rejoint"));
    }

    /** "Avec 250 salariés, X", "Premier employeur, X": whether the number stands in words that lead to the subject. */
    boolean opens() {
        String opening = w.word(0);
        boolean with = opening.equals("avec")
                || SubjectWords.STRONG.contains(opening)
                || opening.endsWith("ant") && opening.length() > 6;
        if (with && at > 0 && at < WITH) {
            return true;
        }
        if (at <= 1) {
            return w.token(at).is("numero")
                    || w.word(at).startsWith("premier")
                    || w.word(at).startsWith("leader");
        }
        String first = w.token(0).text();
        if (at < 8 && (first.endsWith("é") || first.endsWith("ée") || SubjectWords.PARTICIPLES.contains(w.word(0)))) {
            return true; // "Commercialisé aux deux tiers, le parc"
        }
        for (int i = Math.max(0, at - 8); i < at; i++) {
            String word = w.word(i);
            if (i <= 3
                    && (SubjectWords.OPENING.contains(word)
                            || i == 0 && word.equals("de")
                            || word.endsWith("ant") && word.length() > 6)) {
                return true;
            }
        }
        return false;
    }
}

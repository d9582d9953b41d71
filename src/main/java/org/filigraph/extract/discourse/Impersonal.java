package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** The "il" that stands for nothing: "il faut", "il s'agit de", "il est prévu que". */
final class Impersonal {
    private static final Set<String> VERBS = WordSet.of(
            """
            agit faut faudra faudrait fallait fallu existe existait existera reste restera restait manque convient
            conviendra importe suffit suffira suffirait semble semblerait parait apparait arrive vaut pleut neige fait
            incombe appartient revient""");
    private static final Set<String> HAVE = WordSet.of("a avait aura aurait eut ait en va");
    private static final Set<String> BE = WordSet.of("est etait sera serait fut reste parait semble devient apparait");
    private static final Set<String> TOLD = WordSet.of(
            """
            question possible impossible prevu temps important essentiel necessaire difficile vrai clair certain
            probable indispensable urgent normal evident envisage envisageable interessant facile rare tot tard
            logique bon utile inutile midi minuit primordial crucial interdit conseille rappele precise demande
            regrettable souhaitable preferable fondamental permis hors vital""");
    private static final Set<String> BETWEEN = WordSet.of(
            """
            n' ne s' en lui leur nous pas plus donc aussi encore toujours tres trop desormais meme bien egalement
            jamais deja""");
    private static final int NEAR = 5;

    private Impersonal() {}

    /** Whether the pronoun at {@code i} stands for nothing. */
    static boolean at(Wording w, int i) {
        if (!w.word(i).equals("il")) {
            return false;
        }
        // "il y a", but "il y fabrique"
        int y = w.word(i + 1).equals("n'") ? i + 2 : i + 1;
        if (w.word(y).equals("y")) {
            return HAVE.contains(w.word(y + 1));
        }
        int k = after(w, i + 1, i);
        if (BE.contains(w.word(k)) && TOLD.contains(w.word(after(w, k + 1, i)))) {
            return true;
        }
        boolean coming = w.word(k - 1).equals("en")
                && (w.word(k).equals("est") || w.word(k).equals("va"));
        return coming || VERBS.contains(w.word(k)) && !isOwn(w, k);
    }

    // "il fait partie de", "il reste le premier", "il revient à Brest": said of somebody
    private static boolean isOwn(Wording w, int k) {
        String verb = w.word(k);
        String next = w.word(k + 1);
        return switch (verb) {
            case "fait" -> !next.equals("froid") && !next.equals("chaud") && !next.equals("beau");
            case "reste", "restera", "restait" ->
                !next.equals("a")
                        && !next.startsWith("qu")
                        && !(k + 1 < w.size() && w.token(k + 1).isNumber());
            case "arrive", "semble", "semblerait", "parait", "apparait", "manque" -> !next.startsWith("qu");
            case "appartient", "revient" ->
                !w.word(k + 3).equals("de") && !w.word(k + 2).equals("de");
            case "vaut" -> !next.equals("mieux");
            default -> false;
        };
    }

    private static int after(Wording w, int from, int i) {
        int k = from;
        while (k - i < NEAR && BETWEEN.contains(w.word(k))) {
            k++;
        }
        return k;
    }
}

package org.filigraph.fact;

import java.util.List;
import java.util.Set;
import org.filigraph.fact.Figure.Status;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;

/** Tells whether a figure is so, or planned, hoped for or due. */
final class Statuses {
    private static final List<String> AIMS = List.of(
            "objectif",
            "ambition",
            "vis",
            "prevoi",
            "prevu",
            "devrai",
            "doit",
            "devra",
            "projet",
            "cible",
            "planifi",
            "envisag",
            "attendu",
            "espere",
            "prochain");
    private static final Set<String> NOT_FUTURE =
            Set.of("opera", "camera", "agora", "para", "extra", "ultra", "intra", "infra", "front", "affront");

    private Statuses() {}

    static Status of(Sentence sentence, int first, int after) {
        List<Token> tokens = sentence.tokens();
        if (after < tokens.size()
                && Set.of("actuellement", "aujourd'hui")
                        .contains(tokens.get(after).folded())) {
            return Status.ACTUAL;
        }
        for (int i = first - 1; i >= Math.max(0, first - 10); i--) {
            Token token = tokens.get(i);
            if (isBreak(token) || token.is(",") && first - i > 5) {
                break;
            }
            String word = token.folded();
            if (startsWithOne(word, AIMS)
                            && !Set.of(
                                            "visite",
                                            "visiteurs",
                                            "visites",
                                            "vision",
                                            "visibilite",
                                            "visible",
                                            "projets",
                                            "projet",
                                            "vis")
                                    .contains(word)
                    || isFuture(word)
                    || word.equals("va")
                            && first - i <= 6
                            && i + 1 < tokens.size()
                            && tokens.get(i + 1).folded().endsWith("er")) {
                return Status.TARGET;
            }
        }
        for (int i = after; i < Math.min(tokens.size(), after + 12); i++) {
            Token token = tokens.get(i);
            if (isBreak(token) || token.isNumber() && token.text().length() != 4) {
                break;
            }
            String word = token.folded();
            boolean by = word.equals("ici") && i > 0 && tokens.get(i - 1).is("d'") || word.equals("horizon");
            if (by
                    || word.startsWith("prevu")
                    || word.startsWith("attendu")
                    || word.startsWith("devrai")
                    || i < after + 5 && isFuture(word)) {
                return Status.TARGET;
            }
        }
        return Status.ACTUAL;
    }

    /** A verb in the future: "créera", "accueilleront". */
    private static boolean isFuture(String word) {
        return word.length() > 3
                && (word.endsWith("era") || word.endsWith("ront") || word.endsWith("ira"))
                && !NOT_FUTURE.contains(word);
    }

    private static boolean isBreak(Token token) {
        return token.is(";") || token.is(".") || token.is(")") || token.is("(") || token.is("»");
    }

    private static boolean startsWithOne(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}

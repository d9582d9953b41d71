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
            "prochain",
            "ambitionn",
            "escompt");
    /** Words that begin like those and tell no aim. */
    private static final Set<String> NO_AIMS = Set.of(
            "visite",
            "visiteurs",
            "visiteur",
            "visites",
            "vision",
            "visibilite",
            "visible",
            "visibles",
            "visage",
            "visa",
            "vis",
            "projets",
            "projet",
            "cibles",
            "cible");
    /** With an infinitive, they tell what is to come: "compte recruter". */
    private static final Set<String> GOING = Set.of(
            "va",
            "vont",
            "compte",
            "comptent",
            "entend",
            "entendent",
            "veut",
            "veulent",
            "souhaite",
            "souhaitent",
            "espere",
            "esperent",
            "pourrait",
            "pourraient",
            "apprete",
            "appretent");

    private static final Set<String> NOW = Set.of("actuellement", "aujourd'hui");
    private static final Set<String> NOT_FUTURE =
            Set.of("opera", "camera", "agora", "para", "extra", "ultra", "intra", "infra", "front", "affront");

    private Statuses() {}

    static Status of(Sentence sentence, int first, int after) {
        List<Token> tokens = sentence.tokens();
        if (after < tokens.size() && NOW.contains(tokens.get(after).folded())) {
            return Status.ACTUAL;
        }
        return isAimedBefore(tokens, first) || isAimedAfter(tokens, after) ? Status.TARGET : Status.ACTUAL;
    }

    /** "vise 300 emplois", "va investir 3 M€", "souhaite recruter 20 personnes". */
    private static boolean isAimedBefore(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 10); i--) {
            Token token = tokens.get(i);
            if (isBreak(token) || token.is(",") && first - i > 5) {
                return false;
            }
            String word = token.folded();
            boolean aims = startsWithOne(word, AIMS) && !NO_AIMS.contains(word) || isFuture(word);
            if (aims || first - i <= 6 && GOING.contains(word) && isInfinitive(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "300 emplois d'ici 2030", "seront créés", "sont programmés", "à terme". */
    private static boolean isAimedAfter(List<Token> tokens, int after) {
        for (int i = after; i < Math.min(tokens.size(), after + 12); i++) {
            Token token = tokens.get(i);
            if (isBreak(token)
                    || token.is("qui")
                    || token.isNumber() && token.text().length() != 4) {
                return false;
            }
            String word = token.folded();
            String before = i > 0 ? tokens.get(i - 1).folded() : "";
            boolean by = word.equals("ici") && before.equals("d'") || word.equals("horizon");
            boolean planned = before.equals("sont") && (word.startsWith("programm") || word.startsWith("envisag"));
            boolean inTheEnd = word.equals("terme") && before.equals("a");
            boolean next = word.startsWith("prochain") && (before.equals("an") || before.equals("annee"));
            if (by
                    || planned
                    || inTheEnd
                    || next
                    || word.startsWith("prevu")
                    || word.startsWith("attendu")
                    || word.startsWith("devrai")
                    || i < after + 5 && isFuture(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInfinitive(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return false;
        }
        String word = tokens.get(i).folded();
        return word.length() > 3 && (word.endsWith("er") || word.endsWith("ir") || word.endsWith("re"));
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

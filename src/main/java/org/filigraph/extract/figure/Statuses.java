package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.StatusWords;
import org.filigraph.fact.Figure.Status;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.Sentence;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * Tells whether a figure is so, or planned, hoped for or due: from the verb that governs it, the words of time right
 * after it, or the figure that it hangs on.
 */
final class Statuses {
    /** A governing verb or noun stands at most so many words before its number. */
    private static final int BACK = 28;
    /** Words after a number tell of it up to here. */
    private static final int ON = 12;

    private static final Set<String> CREATING = WordSet.of(
            """
            creer recruter embaucher ouvrir doubler tripler porter former construire installer produire planter replanter
            renover rehabiliter amenager equiper raccorder batir viabiliser depolluer implanter deployer""");
    /** A participle of an aim tells of numbers so close. */
    private static final int CLOSE = 8;

    private static final Set<String> HOLDING = WordSet.of("ses leurs nos ces");
    private static final Stems SHOWN =
            Stems.of("present prime expos concern invit transfer regroup reuni recompens represent");
    private static final Stems COMING =
            Stems.of("ser devr pourr verr arriver ajouter naitr ouvrir viendr rejoindr sortir");
    private static final Set<String> BECOMING = WordSet.of("etre se s' voir");
    private static final Set<String> KEYS = WordSet.of("cle clef cles terme etude venir pourvoir");
    private static final Set<String> ENDOWED = WordSet.of("dote dotee dotes dotees");
    /** What joins a number to the one before it. */
    private static final Set<String> JOINING =
            WordSet.of(", et ou dont soit puis a contre sur avec pour par dans en de des du d' / - – : +");

    /** "il faut savoir que". */
    private static final Set<String> SAYING =
            WordSet.of("savoir noter rappeler souligner dire ajouter preciser signaler constater");

    private static final Set<String> STAFF =
            WordSet.of("salaries personnes collaborateurs employes habitants agents ouvriers");
    private static final Set<String> HEARSAY = WordSet.of(
            """
            representerait representeraient compterait compteraient peserait peseraient avoisinerait s'eleverait
            eleverait eleveraient""");

    /** "1 200 entreprises visées". */
    private static final Set<String> VISED = WordSet.of("visee visees vises");

    private static final Set<String> PHASES = WordSet.of("phase tranche etape");

    private Statuses() {}

    /** The figure before in the same sentence: where its number begins, and what it is. */
    record Before(int first, Status status) {
        static final Before NONE = new Before(-1, Status.ACTUAL);
    }

    /**
     * The status of a number.
     *
     * @param first index of the first word of the number
     * @param after index after its last word
     */
    static Status of(Sentence sentence, int first, int after, Before before) {
        List<Token> tokens = sentence.tokens();
        if (after < tokens.size() && StatusWords.isNow(tokens.get(after).folded()) || isHeld(tokens, first, after)) {
            return Status.ACTUAL;
        }
        if (isStaffInBracket(tokens, first, after)
                || StatusClauses.isJoined(tokens, first)
                || StatusClauses.isHandedOver(tokens, after)) {
            return Status.ACTUAL;
        }
        if (is(tokens, first - 1, "bientot") || isToFind(tokens, first)) {
            return Status.TARGET;
        }
        boolean towards = is(tokens, first - 1, "les") && is(tokens, first - 2, "vers"); // "vers les 1 000 salariés"
        return towards || isAimedAfter(tokens, after) ? Status.TARGET : governed(tokens, first, before);
    }

    /** "Reste à trouver 1,8 million", "il nous faut 900 embauches". */
    private static boolean isToFind(List<Token> tokens, int first) {
        boolean needed = is(tokens, first - 1, "faut") || is(tokens, first - 1, "faudra");
        int to = is(tokens, first - 1, "les") || is(tokens, first - 1, "encore") ? first - 3 : first - 2;
        return needed
                || is(tokens, to, "a")
                        && to > 0
                        && tokens.get(to - 1).folded().startsWith("rest")
                        && StatusWords.isInfinitive(tokens.get(to + 1).folded());
    }

    /** "va investir à Gien (435 salariés)": whom a place or body has, whatever the verb. */
    private static boolean isStaffInBracket(List<Token> tokens, int first, int after) {
        return first > 1
                && tokens.get(first - 1).is("(")
                && tokens.get(first - 2).isCapitalised()
                && after + 1 < tokens.size()
                && STAFF.contains(tokens.get(after).folded())
                && tokens.get(after + 1).is(")");
    }

    /** "ses 260 membres", "contre 300 auparavant": what is there, whatever the verb. */
    static boolean isHeld(List<Token> tokens, int first, int after) {
        return first > 0 && HOLDING.contains(tokens.get(first - 1).folded())
                || is(tokens, first - 1, "contre")
                || is(tokens, first - 2, "contre")
                || is(tokens, first - 1, "de") && is(tokens, first - 2, "lieu")
                || TimeReach.isFrom(tokens, first, after)
                || is(tokens, first - 1, "parmi")
                || is(tokens, first - 2, "capital") && is(tokens, first - 1, "de");
    }

    /** What the nearest verb or noun before says that governs the number, or else the figure before. */
    private static Status governed(List<Token> tokens, int first, Before before) {
        boolean purpose = false;
        boolean making = false;
        boolean joined = false;
        boolean colon = false;
        int from = TimeReach.from(tokens, first); // "on va passer de 30 à 50": the verb tells of both
        if (AimOfDoing.governs(tokens, first)) {
            return Status.TARGET; // "les objectifs : implanter 50 entreprises"
        }
        for (int i = first - 1; i >= Math.max(0, first - BACK); i--) {
            Token token = tokens.get(i);
            if (token.is(")")) {
                i = opening(tokens, i);
                joined = true;
                continue;
            }
            if (i == before.first() && i == from) {
                continue;
            }
            if (i == before.first() || token.is("(")) {
                boolean alone = !joined && !token.is("(");
                return purpose ? Status.TARGET : alone ? Status.ACTUAL : before.status();
            }
            joined |= JOINING.contains(token.folded());
            if (token.is(";") || token.is(".") || token.is(":") && StatusClauses.opensClause(tokens, i + 1)) {
                break;
            }
            String word = token.folded();
            if (StatusWords.isNow(word) && first - i <= 4 || isEndowed(tokens, i)) {
                return Status.ACTUAL;
            }
            if (isComingThing(tokens, i, first)) {
                return Status.TARGET;
            }
            colon |= token.is(":");
            if (!token.isWord() || word.equals("ici") && !is(tokens, i - 1, "d'")) {
                continue;
            }
            making |= StatusWords.isMaking(word);
            if (isHearsay(tokens, i) || StatusClauses.isOver(tokens, i)) {
                return Status.ACTUAL;
            }
            boolean going = StatusWords.isGoing(word)
                    && i + 1 < tokens.size()
                    && !SAYING.contains(tokens.get(i + 1).folded())
                    && isInfinitiveAfter(tokens, i + 1);
            if (StatusWords.isFuture(token)
                    || StatusWords.isAim(word) && !isSpent(tokens, i)
                    || going
                    || first - i <= CLOSE
                            && StatusWords.isCloseAim(word)
                            && i + 1 < tokens.size()
                            && isInfinitiveAfter(tokens, i + 1)
                    || StatusClauses.isSought(tokens, i, first)
                    || StatusClauses.isCondition(tokens, i, first)
                    || making && word.startsWith("annonc")) {
                return Status.TARGET;
            }
            if (StatusClauses.isOfAim(tokens, i)) {
                return Status.TARGET;
            }
            if (StatusClauses.isMeanwhile(tokens, i)) {
                return purpose ? Status.TARGET : Status.ACTUAL;
            }
            purpose |= !colon && CREATING.contains(word) && isPurpose(tokens, i);
            if (StatusWords.isDone(token) && !isOfAim(tokens, i)) {
                return purpose ? Status.TARGET : Status.ACTUAL;
            }
        }
        return purpose ? Status.TARGET : Status.ACTUAL;
    }

    /** "représenterait 20 000 emplois", "serait de 3,9 millions": told of others, not hoped for. */
    private static boolean isHearsay(List<Token> tokens, int i) {
        if (HEARSAY.contains(tokens.get(i).folded())) {
            return true;
        }
        boolean be = tokens.get(i).is("serait") || tokens.get(i).is("seraient");
        int next = i + 1;
        while (next < tokens.size()
                && Set.of("donc", "ainsi", "aujourd'hui", "actuellement")
                        .contains(tokens.get(next).folded())) {
            next++;
        }
        return be
                && next < tokens.size()
                && (tokens.get(next).is("de")
                        || tokens.get(next).is("d'")
                        || tokens.get(next).isNumber()
                        || next > i + 1);
    }

    /** "programme doté de 54 M€": not "sera doté". */
    private static boolean isEndowed(List<Token> tokens, int i) {
        return ENDOWED.contains(tokens.get(i).folded())
                && (i == 0
                        || !StatusWords.isFuture(tokens.get(i - 1))
                                && !tokens.get(i - 1).is("etre"));
    }

    /** "le futur bâtiment de 900 m2". */
    private static boolean isComingThing(List<Token> tokens, int i, int first) {
        return tokens.get(i).folded().startsWith("futur")
                && first - i <= 4
                && (is(tokens, first - 1, "de") || is(tokens, first - 1, "d'"));
    }

    /** "l'objectif était d'atteindre". */
    private static boolean isOfAim(List<Token> tokens, int i) {
        return (is(tokens, i + 1, "de") || is(tokens, i + 1, "d'"))
                && i + 2 < tokens.size()
                && StatusWords.isInfinitive(tokens.get(i + 2).folded());
    }

    /** "a engagé 3 M€", "12 M€ sont engagés": no promise. */
    private static boolean isSpent(List<Token> tokens, int i) {
        String word = tokens.get(i).folded();
        boolean present = word.equals("engage") || word.equals("engagent");
        boolean participle =
                present || tokens.get(i).text().endsWith("é") || word.endsWith("ees") || word.endsWith("ee");
        return word.startsWith("engag")
                && participle
                && (i == 0 || !is(tokens, i - 2, "s'") && !is(tokens, i - 1, "s'"))
                && !is(tokens, i + 1, "a");
    }

    /** "300 emplois d'ici 2030", "seront créés", "sont programmés", "à terme", "qui devraient être créés". */
    private static boolean isAimedAfter(List<Token> tokens, int after) {
        int comma = -1;
        for (int i = after; i < Math.min(tokens.size(), after + ON); i++) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(".") || token.is(")") || token.is("(") || token.is("»")) {
                return token.is("(") && (is(tokens, i + 1, "horizon") || is(tokens, i + 2, "horizon"));
            }
            if (token.isNumber() && token.text().length() != 4 || comma >= 0 && i > comma + 3) {
                return false;
            }
            if (token.is("qui")) {
                return isComing(tokens, i + 1);
            }
            boolean next = token.is("et")
                    && i + 1 < tokens.size()
                    && (tokens.get(i + 1).folded().startsWith("devra")
                            || tokens.get(i + 1).folded().startsWith("pourra")
                            || tokens.get(i + 1).is("doit")
                            || tokens.get(i + 1).is("prevoit")
                            || tokens.get(i + 1).is("va")
                            || StatusWords.isFuture(tokens.get(i + 1)));
            if (next) {
                return false; // "emploie 140 personnes et devrait en recruter 20"
            }
            if (isLater(tokens, i)) {
                return true;
            }
            if (token.is(",")) {
                comma = comma < 0 ? i : comma;
            } else if ((comma < 0 || i == comma + 1 && isAwaited(token.folded())) && isPlanned(tokens, i, after)) {
                return true;
            } else if (comma < 0 && token.isWord() && StatusWords.isDone(token) && !isPlannedAfter(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** "d'ici 2030", "à l'horizon", "à la clé", "en première phase", "dans les années à venir". */
    private static boolean isLater(List<Token> tokens, int i) {
        String word = tokens.get(i).folded();
        String before = i > 0 ? tokens.get(i - 1).folded() : "";
        return word.equals("ici") && before.equals("d'")
                || word.equals("horizon")
                || KEYS.contains(word) && (before.equals("a") || before.equals("l'") || before.equals("la"))
                || PHASES.contains(word) && before.startsWith("premi")
                || word.startsWith("prochain") && (before.startsWith("an") || before.equals("mois"))
                || before.startsWith("prochain") && (word.startsWith("annee") || word.equals("mois"));
    }

    // ", attendue fin 2023": of what is counted, however many words stand between
    private static boolean isAwaited(String word) {
        return word.startsWith("attendu") || word.startsWith("prevu");
    }

    private static boolean isPlanned(List<Token> tokens, int i, int after) {
        String word = tokens.get(i).folded();
        return word.startsWith("prevu")
                || word.startsWith("promis")
                || word.startsWith("annonce")
                        && i > after
                        && Set.of("est", "sont").contains(tokens.get(i - 1).folded())
                || word.startsWith("espere")
                || word.startsWith("projete")
                || word.startsWith("programme") && i > 0 && StatusWords.isDone(tokens.get(i - 1))
                || word.startsWith("attendu")
                || word.startsWith("devrai")
                || i < after + 3 && (word.equals("doit") || word.equals("doivent"))
                || word.startsWith("escompte")
                || word.startsWith("planifie")
                || i < after + 3 && VISED.contains(word)
                || word.startsWith("potentiel") && !isNoun(tokens, i)
                || word.startsWith("envisage") && !isOfOther(tokens, i, after)
                || i < after + 6 && StatusWords.isFuture(tokens.get(i)) && !isShown(tokens, i);
    }

    /** "les deux tiers du potentiel". */
    private static boolean isNoun(List<Token> tokens, int i) {
        return i > 0
                && (FunctionWords.isDeterminer(tokens.get(i - 1).folded())
                        || FunctionWords.isPreposition(tokens.get(i - 1).folded()));
    }

    /** "90 salariés et création envisagée de 20 emplois". */
    private static boolean isOfOther(List<Token> tokens, int i, int after) {
        for (int k = after; k < i - 1; k++) {
            if (tokens.get(k).is("et")) {
                return !StatusWords.isDone(tokens.get(i - 1));
            }
        }
        return false;
    }

    /** "seront présentés": what is already there is only shown. */
    private static boolean isShown(List<Token> tokens, int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 4); i++) {
            String word = tokens.get(i).folded();
            if (SHOWN.begin(word)) {
                return true;
            }
        }
        return false;
    }

    /** "sont prévus", "est actuellement à l'étude". */
    private static boolean isPlannedAfter(List<Token> tokens, int i) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + 5); k++) {
            String word = tokens.get(k).folded();
            if (StatusWords.isAim(word) || KEYS.contains(word) || word.startsWith("annonce") && k == i + 1) {
                return true;
            }
        }
        return false;
    }

    /** "seront", "devraient être": a verb of what is to come within a word or two. */
    private static boolean isComing(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
            String word = tokens.get(i).folded();
            boolean coming = StatusWords.isFuture(tokens.get(i)) || word.startsWith("devrai");
            if (coming && COMING.begin(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInfinitiveAfter(List<Token> tokens, int i) {
        String word = tokens.get(i).folded();
        return StatusWords.isInfinitive(word)
                || BECOMING.contains(word)
                || (word.equals("de") || word.equals("d'") || word.equals("a"))
                        && i + 1 < tokens.size()
                        && StatusWords.isInfinitive(tokens.get(i + 1).folded());
    }

    /** "pour créer", "afin d'atteindre". */
    private static boolean isPurpose(List<Token> tokens, int i) {
        return is(tokens, i - 1, "pour") || is(tokens, i - 2, "afin") || is(tokens, i - 2, "vue");
    }

    private static int opening(List<Token> tokens, int closing) {
        int i = closing;
        while (i > 0 && !tokens.get(i).is("(")) {
            i--;
        }
        return i;
    }

    private static boolean is(List<Token> tokens, int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }
}

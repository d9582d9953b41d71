package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.StatusWords;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * What the shape of a clause tells of a number beside a verb of what is to come: that it is over by then, that it was
 * there before, or that it is still sought.
 */
final class StatusClauses {
    private static final Set<String> HAVING = WordSet.of("aura auront aurons aurait auraient");
    private static final Stems JOINING = Stems.of("ajout rejoi complet renfor");
    private static final Set<String> SEEKING =
            WordSet.of("cherche cherchent cherchons recherche recherchent recherchons");
    private static final Set<String> CONDITIONED =
            WordSet.of("conditionne conditionnee conditionnes conditionnees subordonne subordonnee");
    private static final Set<String> RETURN = WordSet.of("contrepartie echange condition reserve");
    private static final Set<String> NEED = WordSet.of("besoin besoins");
    private static final Set<String> BEING = WordSet.of("est etait reste demeure sont etaient n'est");
    private static final Set<String> AIMS = WordSet.of("objectif objectifs cible cibles ambition ambitions but cap");
    private static final Set<String> MEANWHILE = WordSet.of("alors tandis pendant");
    private static final Set<String> PRONOUNS = WordSet.of("il elle on nous ils elles je j' ce c'");
    private static final Stems HANDED =
            Stems.of("vendu cede laisse libere legue delaisse abandonne occupe acquis achete");
    /** A verb and what belongs to it stand so close. */
    private static final int CLOSE = 4;
    /** "s'ajouteront dès la rentrée prochaine aux 32 salariés". */
    private static final int FAR = 10;

    private StatusClauses() {}

    /** "il aura fallu 13 M€", "aurait perdu 300 emplois": it is over then, or was so by what is said. */
    static boolean isOver(List<Token> tokens, int i) {
        return HAVING.contains(tokens.get(i).folded())
                && tokens.subList(i + 1, Math.min(tokens.size(), i + CLOSE)).stream()
                        .anyMatch(SinceThen::isParticiple);
    }

    /** "s'ajouteront aux 32 salariés", "rejoindront les 540 déjà en poste": those who were there before. */
    static boolean isJoined(List<Token> tokens, int first) {
        return (is(tokens, first - 1, "aux") || is(tokens, first - 1, "les"))
                && tokens.subList(Math.max(0, first - FAR), first).stream()
                        .map(Token::folded)
                        .anyMatch(word -> JOINING.begin(word));
    }

    /** "l'objectif est fixé à 740", "notre cible, c'est 9 euros": what an aim is. */
    static boolean isOfAim(List<Token> tokens, int i) {
        if (!BEING.contains(tokens.get(i).folded())) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - CLOSE); k--) {
            String before = k > 0 ? tokens.get(k - 1).folded() : "";
            if (AIMS.contains(tokens.get(k).folded())) {
                return k > 0 && FunctionWords.isDeterminer(before) && i - k <= CLOSE;
            }
            if (tokens.get(k).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /** "…, alors que les lycées forment 450 jeunes par an": a verb in the present behind what sets its clause apart. */
    static boolean isMeanwhile(List<Token> tokens, int i) {
        String word = tokens.get(i).folded();
        String before = i > 0 ? tokens.get(i - 1).folded() : "";
        boolean verb = tokens.get(i).isWord()
                && FiniteVerbs.isForm(word)
                && !StatusWords.isFuture(tokens.get(i))
                && !FunctionWords.isDeterminer(before)
                && !FunctionWords.isPreposition(before);
        for (int k = i - 1; verb && k >= Math.max(1, i - FAR); k--) {
            String joins = tokens.get(k).folded();
            boolean than = (joins.equals("que") || joins.equals("qu'"))
                    && MEANWHILE.contains(tokens.get(k - 1).folded());
            boolean and = joins.equals("et") && is(tokens, k - 1, ",") && isArticle(tokens, k + 1);
            if (than || joins.equals("quand") || and) {
                return true;
            }
            if (tokens.get(k).isNumber() || is(tokens, k, ",") || FiniteVerbs.isForm(joins)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isArticle(List<Token> tokens, int i) {
        return FunctionWords.isDeterminer(tokens.get(i).folded());
    }

    /** "cherche encore une quinzaine de soudeurs", "estime le besoin à 600", "a besoin de 40 caristes". */
    static boolean isSought(List<Token> tokens, int i, int first) {
        String word = tokens.get(i).folded();
        String before = i > 0 ? tokens.get(i - 1).folded() : "";
        if (first - i > CLOSE) {
            return false;
        }
        boolean noun = FunctionWords.isDeterminer(before) || FunctionWords.isPreposition(before);
        return SEEKING.contains(word) && !noun
                || NEED.contains(word) && (is(tokens, first - 1, "a") || is(tokens, first - 1, ":"))
                || word.equals("besoin")
                        && Set.of("a", "ont", "avons", "aura", "auront").contains(before);
    }

    /** "conditionné au maintien de 45 emplois", "en contrepartie de la création de 20 postes": what is asked in return. */
    static boolean isCondition(List<Token> tokens, int i, int first) {
        String word = tokens.get(i).folded();
        boolean asked = CONDITIONED.contains(word) && (is(tokens, i + 1, "a") || is(tokens, i + 1, "au"))
                || RETURN.contains(word)
                        && (is(tokens, i - 1, "en") || is(tokens, i - 1, "a") || is(tokens, i - 1, "sous"));
        return asked && first - i <= FAR;
    }

    /** "Soyons clairs : il nous manque 300 soudeurs": a clause of its own, which no verb before it governs. */
    static boolean opensClause(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && PRONOUNS.contains(tokens.get(i).folded())
                && tokens.get(i + 1).isWord();
    }

    /** "sur un terrain de 4 hectares vendu par la ville": what somebody has let go of is there. */
    static boolean isHandedOver(List<Token> tokens, int after) {
        for (int i = after; i < Math.min(tokens.size() - 1, after + CLOSE); i++) {
            String word = tokens.get(i).folded();
            if (tokens.get(i).isNumber() || !tokens.get(i).isWord() || FunctionWords.isPreposition(word)) {
                return false;
            }
            if (HANDED.begin(word)) {
                return is(tokens, i + 1, "par");
            }
        }
        return false;
    }

    private static boolean is(List<Token> tokens, int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }
}

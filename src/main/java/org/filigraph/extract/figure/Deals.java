package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What an amount is by the deal it is told in: what a contract earns, what a project is valued at, what awardees get. */
final class Deals {
    static final String RULE = "figure.amount";
    private static final int REACH = 24;
    private static final List<String> VALUED = List.of("evalue", "estime", "chiffre", "budgete");
    private static final Set<String> MAKE = WordSet.of("fait fera faisait ferons faisons fais ferait feront");
    private static final Set<String> DEALS = WordSet.of("contrat contrats marche marches commande accord-cadre");
    private static final List<String> WON =
            List.of("remport", "decroch", "gagn", "obten", "obtient", "sign", "empoch", "rafl", "conclu", "attribu");
    private static final List<String> SUPPLIED =
            List.of("livraison", "fourniture", "aupres", "client", "armee", "marine");
    private static final Set<String> PUBLIC = WordSet.of(
            """
            filiere plan projet territoire ruralite developpement relance transition ville agglomeration pays
            objectifs convergence avenir solutions baie bassin""");
    private static final Set<String> CLOSED =
            WordSet.of("clos close cloture clot acheve termine terminent boucle fini finit cloturent");
    private static final int CLOSING_BEFORE = 6;
    private static final int DEAL = 8;

    private Deals() {}

    /** "ce projet, évalué à 68 M€": what is valued before it is built. */
    static @Nullable Counted valued(List<Token> tokens, Numeral numeral, int first) {
        boolean valued = first > 1
                && tokens.get(first - 1).is("a")
                && VALUED.stream().anyMatch(tokens.get(first - 2).folded()::startsWith);
        for (int i = first - 3; valued && i >= Math.max(0, first - REACH) && !Amounts.isStop(tokens.get(i)); i--) {
            Optional<Phrases.Hit<String>> noun = MoneyWords.noun(tokens, i);
            if (noun.isPresent()) {
                return null;
            }
            Optional<String> hint = MoneyWords.weak(tokens, i);
            if (hint.isPresent() && hint.get().equals("investment")) {
                return new Counted("investment", i, numeral.span(), RULE, 0.8);
            }
        }
        return null;
    }

    /** "la maison tourne à 9 M€", "a clos 2023 à 23 M€": what a year brought. */
    private static boolean isClosed(List<Token> tokens, int first) {
        if (first < 2 || !tokens.get(first - 1).is("a")) {
            return false;
        }
        for (int i = first - 2; i >= Math.max(0, first - CLOSING_BEFORE); i--) {
            Token token = tokens.get(i);
            if (!token.isWord() && !token.isNumber()) {
                return false;
            }
            boolean year = i < first - 2;
            if (token.folded().startsWith("tourn") && !year || year && CLOSED.contains(token.folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of making tells what is earned: "faisait". */
    static boolean isMade(Token verb) {
        return MAKE.contains(verb.folded());
    }

    /** "23 projets ont été lauréats, à hauteur de 20,7 M€": what those get who were chosen. */
    static boolean isAwarded(List<Token> tokens, int first) {
        return Words.any(tokens, 0, first, List.of("laureat", "retenu", "selectionn", "recompens"));
    }

    /** "un contrat de filière de 35 M€": a contract of public policy. */
    static boolean isPublic(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - DEAL); i--) {
            if (tokens.get(i).isNumber()
                    || Amounts.isStop(tokens.get(i))
                    || tokens.get(i).is(",")) {
                return false;
            }
            if (DEALS.contains(tokens.get(i).folded())) {
                return isPublicAt(tokens, i);
            }
        }
        return false;
    }

    /** Whether a contract is one of public policy: "contrat de filière", "contrat de plan". */
    private static boolean isPublicAt(List<Token> tokens, int contract) {
        return contract + 2 < tokens.size()
                && NounPhrase.isOf(tokens.get(contract + 1))
                && PUBLIC.contains(tokens.get(contract + 2).folded());
    }

    /** "a cédé 35 % du capital à un fonds pour", "a été racheté pour": of a firm or its shares. */
    static boolean isTransfer(List<Token> tokens, int first) {
        int from = Math.max(0, first - REACH / 2);
        for (int i = first - 1; i > from; i--) {
            if (Amounts.isStop(tokens.get(i)) || tokens.get(i).is("qui")) {
                return false;
            }
            String word = tokens.get(i).folded();
            if (word.startsWith("rachet") || word.startsWith("cede") || word.startsWith("ceder")) {
                return true;
            }
        }
        return false;
    }

    /** "on a fait 12 M€", "décroche un contrat de 25 M€", "un marché de 14 M€ remporté": what a firm earns. */
    static boolean isEarned(List<Token> tokens, int first) {
        if (first > 0 && MAKE.contains(tokens.get(first - 1).folded())) {
            return true;
        }
        if (isClosed(tokens, first)) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(0, first - DEAL); i--) {
            String word = tokens.get(i).folded();
            boolean other = tokens.get(i).isNumber() || Amounts.isStop(tokens.get(i));
            if (other) {
                return false;
            }
            boolean direct = word.equals("contrat")
                    && i == first - 2
                    && NounPhrase.isOf(tokens.get(first - 1))
                    && Words.any(tokens, first, first + DEAL, List.of("avec", "passe", "conclu"));
            if (direct) {
                return true; // "un contrat de 60 millions avec un constructeur"
            }
            if (DEALS.contains(word)) {
                return Words.any(tokens, i - DEAL, first, WON) || Words.any(tokens, first, first + 2 * DEAL, SUPPLIED);
            }
        }
        return false;
    }
}

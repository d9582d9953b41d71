package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Territories;
import org.filigraph.text.Phrases;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Tells ordinals that rank ("3e région exportatrice") from those that only count ("premier contrat"). */
public final class Ranks {
    /** What can hold a place in a ranking, beside who acts: "fabricant", "motoriste". */
    private static final Set<String> RANKED = WordSet.of(
            """
            region pays departement pole port filiere secteur industrie marche destination universite reseau banque
            groupe excedent deficit poste bassin territoire puissance cluster ville metropole client cliente
            partenaire entreprise industriel vignoble foret hub ecosysteme activite aeroport economie domaine
            concentration technopole societe pme eti cooperative ecole agglomeration commune laboratoire place rang
            position marque enseigne massif zone source""");
    /** What is rather first in time; it ranks only where a field is told right at it: "2e salon européen". */
    private static final Set<String> THINGS = WordSet.of(
            """
            parc site centre salon rendez-vous evenement plateforme plate-forme campus incubateur accelerateur
            entrepot chantier pepiniere""");
    /** Endings of those who act. */
    private static final List<String> AGENTS =
            List.of("eur", "euse", "trice", "iste", "ier", "iere", "ant", "ante", "oir");

    private static final Set<String> NO_AGENTS = WordSet.of(
            """
            chantier atelier quartier dossier papier calendrier courrier metier moteur facteur valeur ordinateur
            tracteur reacteur simulateur demonstrateur electrolyseur liste piste restaurant montant carburant
            composant instant trimestre pilier secteur espoir pouvoir devoir couloir avenant bilan levier passager
            visiteur matiere carriere lumiere croisiere frontiere derniere capteur lanceur interieur""");
    /** Lands, which are ranked by whatever is said of them: "la première région en superficie". */
    private static final Set<String> LANDS = WordSet.of("region departement pays commune");

    /** What is sold abroad or bought there, behind the noun that is ranked. */
    private static final Set<String> TRADED = WordSet.of("exporte exportee importe importee");

    private static final Set<String> OWN = WordSet.of("son sa leur notre");
    private static final Set<String> POSITIONS = WordSet.of("place rang position");
    private static final Set<String> LISTS = WordSet.of("classement palmares podium");
    private static final Set<String> FIELDS = WordSet.of("nationale nationaux regionale departementale");
    private static final int REACH = 9;
    private static final int MOST = 7;
    /** Editions go on beyond this; a rank that is worth telling rarely does. */
    private static final BigDecimal LOWEST = BigDecimal.valueOf(10);

    private Ranks() {}

    static Optional<Counted> of(List<Token> tokens, Numeral numeral, int first, int after) {
        String ordinal = tokens.get(first).folded();
        if (ordinal.equals("top")) {
            return top(tokens, numeral, first, after);
        }
        int noun = after;
        while (noun < tokens.size()
                && noun < after + 2
                && NounPhrase.BEFORE_NOUN.contains(tokens.get(noun).folded())
                && !isOf(tokens, noun)) {
            noun++;
        }
        String before = first > 0 ? tokens.get(first - 1).folded() : "";
        if (noun >= tokens.size()
                || ordinal.endsWith("s")
                || tokens.get(after - 1).folded().endsWith("s") && after - 1 > first
                || Set.of("parmi", "pour", "lors", "plan", "temps").contains(before)
                || before.equals("un") && numeral.value().compareTo(BigDecimal.ONE) > 0 // "un douzième cluster"
                || before.equals("en") && !POSITIONS.contains(tokens.get(noun).folded())) {
            return Optional.empty();
        }
        boolean numbered = ordinal.equals("numero") || ordinal.equals("n");
        int scope = scope(tokens, after, noun);
        String head = Phrases.singular(tokens.get(noun).folded());
        // "son premier marché va équiper la Guyane": first in time
        if (OWN.contains(before) && ordinal.startsWith("premi") && scope > noun + 3) {
            return Optional.empty();
        }
        boolean fits;
        if (isFirstToDo(tokens, noun)) {
            return Optional.empty(); // "la première région française à se doter de …"
        }
        boolean producing = numeral.value().compareTo(LOWEST) < 0 && isProducing(tokens, noun);
        if (producing) {
            fits = true; // "le premier département producteur de fraises"
        } else if (tokens.get(noun).is("pour") || tokens.get(noun).is("par")) {
            // "la 3e pour les dépôts de brevets"
            boolean opens = first == 0
                    && noun + 1 < tokens.size()
                    && !RankedBy.of(tokens, noun).equals("other");
            fits = (before.equals("la") || before.equals("le") || opens) && !isTime(tokens, noun + 1);
        } else if (noun == after && tokens.get(noun).is("plus") || isMost(tokens, noun)) {
            fits = true; // "le troisième plus grand employeur", "le deuxième pôle le plus important"
        } else if (LANDS.contains(head) && isLandRanked(tokens, first, noun)) {
            fits = true;
        } else if (isTraded(tokens, noun)) {
            fits = true; // "le deuxième produit d'exportation"
        } else if (isOf(tokens, noun)
                && noun + 1 < tokens.size()
                && LISTS.contains(tokens.get(noun + 1).folded())) {
            fits = true; // "deuxième du classement"
        } else if (tokens.get(noun).is("en") && noun + 1 < tokens.size() && RankedBy.isMeasure(tokens.get(noun + 1))) {
            fits = before.equals("la") || before.equals("le"); // "la deuxième en part d'emploi"
        } else if (isOf(tokens, noun) && numbered) {
            fits = isFieldNear(tokens, noun) || RankedBy.isMeasured(tokens, noun); // "le n°4 de la tannerie française"
        } else if (isOf(tokens, noun)) {
            fits = (before.equals("la") || before.equals("le")) && isFieldName(tokens, noun + 1); // "la 3e d'Europe"
        } else if (isField(tokens.get(noun))) {
            // "3e national", but "une première mondiale"
            fits = !ordinal.startsWith("premiere");
        } else if (POSITIONS.contains(head)) {
            fits = scope >= 0 || !ordinal.startsWith("premi");
        } else if (THINGS.contains(head)) {
            boolean heads =
                    first == 0 && tokens.get(0).isCapitalised() && Words.any(tokens, noun, noun + REACH, List.of(","));
            boolean own =
                    Set.of("sa", "son", "ses", "leur", "notre", "une", "un").contains(before);
            fits = !own
                    && (isFieldNear(tokens, noun) || heads)
                    && numeral.value().compareTo(LOWEST) < 0;
        } else {
            boolean another = numeral.value().compareTo(BigDecimal.ONE) > 0 && isFieldOf(tokens, noun);
            fits = (RANKED.contains(head) || isAgent(head) || another) && (scope >= 0 || numbered) || numbered;
        }
        if (!fits) {
            return Optional.empty();
        }
        Span span = numeral.span()
                .cover(tokens.get(Math.min(Math.max(noun, scope), tokens.size() - 1))
                        .span());
        return Optional.of(new Counted(RankedBy.of(tokens, noun), noun, span, "figure.rank", 0.8));
    }

    /** "Top 5 mondial": a place up to the fifth; "dans le top 50" is a threshold. */
    private static Optional<Counted> top(List<Token> tokens, Numeral numeral, int first, int after) {
        boolean threshold = first > 1
                && Set.of("le", "les").contains(tokens.get(first - 1).folded())
                && tokens.get(first - 2).is("dans")
                && numeral.value().compareTo(LOWEST) > 0;
        if (threshold) {
            return Optional.empty();
        }
        int noun = Math.min(after, tokens.size() - 1);
        Span span = numeral.span().cover(tokens.get(noun).span());
        return Optional.of(new Counted(RankedBy.of(tokens, noun), noun, span, "figure.rank", 0.8));
    }

    private static boolean isFirstToDo(List<Token> tokens, int noun) {
        for (int i = noun + 1; i + 1 < Math.min(tokens.size(), noun + MOST); i++) {
            if (!tokens.get(i).isWord()) {
                return false;
            }
            if (tokens.get(i).is("a")) {
                int verb = Set.of("se", "s'", "nous", "vous")
                                .contains(tokens.get(i + 1).folded())
                        ? i + 2
                        : i + 1;
                String word = verb < tokens.size() ? tokens.get(verb).folded() : "";
                return Conjugation.isInfinitive(word);
            }
        }
        return false;
    }

    /** "département producteur", "région exportatrice", "secteur employeur": ranked by what it does. */
    private static boolean isProducing(List<Token> tokens, int noun) {
        return noun + 1 < tokens.size()
                && RANKED.contains(Phrases.singular(tokens.get(noun).folded()))
                && RankedBy.isTrade(tokens.get(noun + 1));
    }

    /** "pôle de compétitivité le plus important", within one noun phrase. */
    private static boolean isMost(List<Token> tokens, int noun) {
        for (int i = noun + 1; i + 2 < Math.min(tokens.size(), noun + MOST); i++) {
            if (!tokens.get(i).isWord()
                    || NounPhrase.CLOSING.contains(tokens.get(i).folded())) {
                return false;
            }
            if (tokens.get(i + 1).is("plus")
                    && (tokens.get(i).is("le") || tokens.get(i).is("la"))) {
                return true;
            }
        }
        return false;
    }

    /** "la première région en superficie", "1ère région d'élevage"; not "la première région à signer". */
    private static boolean isLandRanked(List<Token> tokens, int first, int noun) {
        if (noun + 2 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(noun + 1);
        boolean by = next.is("en") || next.is("pour") || next.is("d'") || next.is("de");
        boolean opens = first == 0
                || tokens.get(first - 1).is("la")
                || tokens.get(first - 1).is("le");
        return opens && by && tokens.get(noun + 2).isWord() && !isTime(tokens, noun + 2);
    }

    private static boolean isTraded(List<Token> tokens, int noun) {
        if (noun + 1 >= tokens.size()) {
            return false;
        }
        boolean abroad = noun + 2 < tokens.size()
                && (tokens.get(noun + 1).is("d'") || tokens.get(noun + 1).is("a l'"))
                && tokens.get(noun + 2).folded().startsWith("export");
        return abroad || TRADED.contains(tokens.get(noun + 1).folded());
    }

    private static boolean isTime(List<Token> tokens, int i) {
        return i >= tokens.size() || tokens.get(i).isNumber() || tokens.get(i).isCapitalised();
    }

    private static boolean isOf(List<Token> tokens, int i) {
        return Set.of("de", "d'", "du", "des", "au", "en")
                .contains(tokens.get(i).folded());
    }

    private static boolean isAgent(String head) {
        return head.length() > 5 && !NO_AGENTS.contains(head) && AGENTS.stream().anyMatch(head::endsWith);
    }

    /** Index of the word that tells in what something is ranked, or -1. */
    private static int scope(List<Token> tokens, int after, int noun) {
        for (int i = after; i < Math.min(tokens.size(), noun + REACH); i++) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(".") && i > noun) {
                return -1;
            }
            boolean told = isField(token)
                    || token.isCapitalised()
                    || WordSet.of(
                                            """
                            monde apres derriere termes terme nombre depot classement pays departement region secteur
                            filiere bassin canton vallee agglomeration ville commune ile archipel continent planete
                            facade littoral territoire prive""")
                                    .contains(token.folded())
                            && i > noun;
            if (told) {
                return i;
            }
        }
        return -1;
    }

    /** "mondial", "français", "breton". */
    private static boolean isField(Token token) {
        String word = Phrases.singular(token.folded());
        return token.isWord()
                && !token.isCapitalised()
                && (word.startsWith("mondial")
                        || word.startsWith("europeen")
                        || word.startsWith("francais")
                        || word.equals("national")
                        || word.equals("regional")
                        || word.equals("departemental")
                        || FIELDS.contains(word)
                        || Territories.get().demonym(token.text()).isPresent());
    }

    private static boolean isFieldNear(List<Token> tokens, int noun) {
        for (int i = noun + 1; i < Math.min(tokens.size(), noun + 4); i++) {
            if (isField(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "missilier mondial", but not "ligne du site vosgien": the field is the noun's own. */
    private static boolean isFieldOf(List<Token> tokens, int noun) {
        for (int i = noun + 1; i < Math.min(tokens.size(), noun + 3) && !isOf(tokens, i); i++) {
            if (isField(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFieldName(List<Token> tokens, int i) {
        return i < tokens.size()
                && (tokens.get(i).isCapitalised() || tokens.get(i).is("monde"));
    }
}

package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.CountedNouns;
import org.filigraph.text.Sentence;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Shares and changes that their sentence tells, not the noun behind them: of money that is given, of what is sold abroad. */
final class SharesTold {
    /** What is shortened, lightened or spared. */
    private static final Set<String> TIMES = WordSet.of(
            """
            temps duree delai delais poids taille encombrement bruit consommation rebut rebuts risque risques pannes
            arrets distance""");

    private static final Set<String> OF_WHOM = WordSet.of("de d' du des");
    private static final Set<String> WHOLES = WordSet.of("ressources recettes total ensemble budget produits moyens");
    private static final Set<String> OF = WordSet.of("de d' des du");
    private static final Set<String> ARTICLES = WordSet.of("le la les l' leur leurs son sa ses nos");
    private static final List<String> MOVING =
            List.of("redui", "diminu", "baiss", "augment", "accroi", "abaiss", "alleg", "relev", "major", "ralenti");
    private static final int NEAR_OBJECT = 7;

    private static final Set<String> ABROAD = WordSet.of("etranger international export exportation exportations");
    private static final Stems YIELDING =
            Stems.of("rapport represent pes gener fourni assur absorb constitu concentr apport");
    private static final List<String> SALES =
            List.of("recette", "vente", "chiffre", "ca", "revenu", "activite", "commande", "volume", "production");
    private static final int NEAR = 5;

    private SharesTold() {}

    /** "L'export, 9 % des ventes, devrait passer à 20 %": the sentence is about what is sold abroad. */
    static boolean isOfExports(List<Token> tokens, int first) {
        int noun = tokens.get(0).is("l'") || tokens.get(0).is("les") ? 1 : 0;
        return first > noun + 1
                && tokens.get(noun).folded().startsWith("export")
                && tokens.get(noun + 1).is(",");
    }

    /** "L'étranger nous apporte 58 % de nos recettes", "L'international pèse 40 % du chiffre d'affaires". */
    static boolean isSoldAbroad(List<Token> tokens, int first, int after) {
        int noun = Words.any(tokens, 0, 1, List.of("l'", "les", "le", "«")) ? 1 : 0;
        noun = noun == 1 && tokens.size() > 1 && tokens.get(1).is("l'") ? 2 : noun;
        boolean abroad = noun < first && ABROAD.contains(tokens.get(noun).folded());
        boolean told = false;
        for (int i = noun + 1; i < first && i < noun + NEAR; i++) {
            if (!tokens.get(i).isWord()) {
                return false;
            }
            told |= YIELDING.begin(tokens.get(i).folded());
        }
        return abroad && told && Words.any(tokens, after + 1, after + NEAR, SALES);
    }

    /** "3 M€, dont un tiers apporté par la Région", "Budget : 1,4 M€. État 21 % – Région 34 %": who gives a part of money. */
    static @Nullable String paid(Sentence sentence, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        Told.Entry last = told.last();
        boolean money = last != null
                && (MoneyWords.INDICATORS.contains(last.indicator())
                        || last.numeral().unit().equals("EUR"));
        if (!money || last == null) {
            return null;
        }
        boolean dont = first > 0 && tokens.get(first - 1).is("dont") && last.isIn(sentence);
        int verb = after < tokens.size() && tokens.get(after).is("environ") ? after + 1 : after;
        boolean comes = verb < tokens.size()
                && (tokens.get(verb).folded().startsWith("provien")
                        || tokens.get(verb).folded().startsWith("vien")); // "La moitié provient du budget régional"
        if ((dont || comes) && PublicPayers.isAfter(tokens, verb) || PublicPayers.isBefore(tokens, first)) {
            return "publicFunding";
        }
        boolean part = dont
                && last.numeral().unit().equals("EUR")
                && after < tokens.size()
                && (tokens.get(after).text().endsWith("é")
                        || CountedNouns.indicatorAt(tokens, after).isEmpty())
                && tokens.get(after).isWord()
                && !Set.of("a", "en").contains(tokens.get(after).folded());
        return part ? last.indicator() : null;
    }

    /** "le temps de mise au point" behind a factor, "la part du douglas dans" behind a level: no list has it. */
    static boolean isPartOfUnknown(List<Token> tokens, int first, int after, boolean factor) {
        int of = after + 2;
        boolean determined = of < tokens.size()
                && ARTICLES.contains(tokens.get(after).folded())
                && tokens.get(after + 1).isWord();
        if (!determined) {
            return false;
        }
        if (factor) {
            return TIMES.contains(tokens.get(after + 1).folded());
        }
        boolean raised = first > 1
                && tokens.get(first - 1).is("a")
                && tokens.get(after + 1).is("part")
                && OF_WHOM.contains(tokens.get(of).folded());
        int noun = raised
                        && of + 2 < tokens.size()
                        && ARTICLES.contains(tokens.get(of + 1).folded())
                ? of + 2
                : of + 1;
        if (noun < tokens.size()
                && (CountedNouns.indicatorAt(tokens, noun).isPresent()
                        || MoneyWords.noun(tokens, noun).isPresent())) {
            return false;
        }
        return raised;
    }

    /** "des subventions (61 % des ressources)": what the noun before the bracket tells, if money, or null. */
    static @Nullable String inBrackets(List<Token> tokens, int first, int after) {
        boolean whole = first > 1
                && tokens.get(first - 1).is("(")
                && after + 1 < tokens.size()
                && OF_WHOM.contains(tokens.get(after).folded())
                && WHOLES.contains(tokens.get(after + 1).folded());
        return whole ? MoneyWords.noun(tokens, first - 2).map(h -> h.value()).orElse(null) : null;
    }

    /** "réduira de 30 % la charge des eaux": what a verb moves is told, and no list has it. */
    static boolean isOfUnknown(List<Token> tokens, int first, int after) {
        boolean moved = first > 1
                && OF.contains(tokens.get(first - 1).folded())
                && MOVING.stream().anyMatch(tokens.get(first - 2).folded()::startsWith)
                && after + 1 < tokens.size()
                && ARTICLES.contains(tokens.get(after).folded());
        for (int i = after + 1; moved && i < Math.min(tokens.size(), after + NEAR_OBJECT); i++) {
            if (CountedNouns.indicatorAt(tokens, i).isPresent()
                    || MoneyWords.noun(tokens, i).isPresent()) {
                return false;
            }
            if (!tokens.get(i).isWord()) {
                break;
            }
        }
        return moved;
    }
}

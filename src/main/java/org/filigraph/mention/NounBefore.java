package org.filigraph.mention;

import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What the noun before a name says that it names. */
final class NounBefore {
    private static final List<NounClass> CLASSES = List.of(
            NounClass.STREET, NounClass.EVENT, NounClass.COMPANY, NounClass.PRODUCT, NounClass.SITE, NounClass.PLACE);
    /** What an apposed name can be of when complements stand between: {@code le fabricant de stations Hydrova}. */
    private static final Set<NounClass> APPOSED = Set.of(NounClass.COMPANY, NounClass.PRODUCT, NounClass.EVENT);

    /** Nouns that say of another before them what rank it has: {@code le salon leader mondial}. */
    private static final Set<String> QUALITIES =
            WordSet.of("leader leadeur fleuron phare specialiste pionnier partenaire membre fabricant");

    /** Nouns and adjectives that are spelt like verbs: "projet pilote", "programme cadre", "start-up verte". */
    private static final Set<String> BESIDE = WordSet.of(
            """
            pilote cadre modele phare propre rare libre double triple simple classe marque mixte test commune centre
            etoile verte vedette produit circuit credit debit petit culte rouge jaune bio franche calme ferme usine
            fabrique entreprise montagne vie groupe enseigne compagnie filiale gare place ligne zone campagne ville
            agence finance commerce programme""");

    private static final Set<String> NO_WORKSHOPS = WordSet.of(
            """
            ingenierie bioingenierie gendarmerie tresorerie hotellerie confrerie messagerie galerie batterie loterie
            billetterie artillerie causerie tracasserie""");

    private static final int SEARCHED = 5;
    private static final int COMPLEMENTS = 10;
    private static final int LONGEST_LIST = 48;
    private static final int LEAD_IN = 8;

    private NounBefore() {}

    /**
     * The class of the noun that stands so near before the name at {@code from} that it says what is named: {@code le
     * groupe}, {@code la start-up bretonne}, {@code le fabricant de stations}. Adjectives may stand between, and
     * complements without articles. Null where there is none.
     */
    static @Nullable NounClass of(Passage passage, int from) {
        for (int i = from - 1; i >= 0 && i >= from - SEARCHED && passage.joins(i + 1); i--) {
            String word = passage.word(i);
            if (opensQuote(word) && i == from - 1) {
                continue;
            }
            if (!passage.isWord(i)) {
                return null;
            }
            if (FunctionWords.has(word)) {
                return i < from - 1 ? ofComplement(passage, i) : null;
            }
            NounClass noun = at(passage, i);
            if (i < from - 1 && passage.hasCapital(i) && (noun == null || passage.hasCapital(i + 1))) {
                return null; // "la Région Occitanie accompagne X": a noun inside another name
            }
            if (noun != null) {
                // "le salon leader mondial Kerzhou"
                NounClass qualified = QUALITIES.contains(word) ? at(passage, i - 1) : null;
                if (qualified != null) {
                    return qualified;
                }
                // "l'éditeur de logiciels Kerzhou"
                boolean bare =
                        passage.word(i - 1).equals("de") || passage.word(i - 1).equals("d'");
                NounClass head = bare ? ofComplement(passage, i - 1) : null;
                return head == null ? noun : head;
            }
            if (i == from - 1 && isVerb(word) && !isParticiple(passage.at(i).text())) {
                return null; // "le projet associe X"
            }
        }
        return null;
    }

    // what the complement that the word at i begins belongs to: "pôle de compétitivité X", "projet d'usine X"
    private static @Nullable NounClass ofComplement(Passage passage, int i) {
        int j = i;
        while (j > 0 && j > i - COMPLEMENTS && passage.joins(j)) {
            String word = passage.word(j);
            if (!passage.isWord(j) || (FunctionWords.has(word) && !isOf(passage, j))) {
                return null;
            }
            if (!FunctionWords.has(word)) {
                NounClass noun = at(passage, j);
                if (noun != null) {
                    return APPOSED.contains(noun) && !isPlural(word) ? noun : null;
                }
                if (NounClass.ROLE.has(word) || NounClass.INSTITUTION.has(word)) {
                    return word.equals("pole") ? NounClass.COMPANY : null;
                }
            }
            j--;
        }
        return null;
    }

    // "de", "d'", "en", and the article of "de la", "de l'"
    private static boolean isOf(Passage passage, int i) {
        String word = passage.word(i);
        boolean article =
                (word.equals("la") || word.equals("l'")) && passage.word(i - 1).equals("de");
        return article || word.equals("de") || word.equals("d'") || word.equals("en") || word.equals("du");
    }

    // a form of a verb in "-er" that is no noun beside another: "associe", "reunissent"
    private static boolean isVerb(String word) {
        if (NounComplements.isAdjective(word) || QUALITIES.contains(word) || BESIDE.contains(word)) {
            return false;
        }
        String plural = word.endsWith("ent") ? word.substring(0, word.length() - 2) : word;
        return plural.endsWith("e") && FrenchWords.has(plural + "r") || word.endsWith("issent") || word.endsWith("it");
    }

    // "un accélérateur baptisé"
    private static boolean isParticiple(String form) {
        return form.endsWith("é") || form.endsWith("ée") || form.endsWith("és") || form.endsWith("ées");
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") || word.endsWith("x");
    }

    private static @Nullable NounClass at(Passage passage, int i) {
        String word = passage.word(i);
        if (!passage.isWord(i)) {
            return null;
        }
        for (NounClass c : CLASSES) {
            boolean named = passage.hasCapital(i) && !passage.startsClause(i) && !Acronyms.isGeneric(word);
            if (c.has(word) && !(named && c == NounClass.COMPANY)) {
                return c;
            }
        }
        boolean young = word.startsWith("pousse") && passage.word(i - 1).startsWith("jeune");
        return young || isWorkshop(passage, i) ? NounClass.COMPANY : null;
    }

    // "la charcuterie Camille Vernet": nouns in -erie are of workshops and trades, but for these
    private static boolean isWorkshop(Passage passage, int i) {
        return isWorkshop(passage.word(i)) && !passage.hasCapital(i) && FunctionWords.isDeterminer(passage.word(i - 1));
    }

    /** Whether a folded noun tells a workshop or a trade by its ending: {@code tannerie}. */
    static boolean isWorkshop(String word) {
        return word.endsWith("erie") && word.length() > 6 && !NO_WORKSHOPS.contains(word);
    }

    /**
     * The class of the noun that leads the list which the name at {@code from} is in: {@code cinq entreprises : X, Y et
     * Z}; null where it is in none.
     */
    static @Nullable NounClass ofList(Passage passage, int from) {
        int i = from - 1;
        while (i >= 0 && i > from - LONGEST_LIST && !passage.word(i).equals(":") && !opensExamples(passage, i)) {
            String word = passage.word(i);
            boolean inList = passage.isWord(i)
                    || passage.at(i).isNumber()
                    || word.equals(",")
                    || word.equals("&")
                    || word.equals("(")
                    || word.equals(")")
                    || word.equals("-");
            if (!inList || FunctionWords.isPronoun(word)) {
                return null;
            }
            i--;
        }
        if (i < 0 || !passage.word(i).equals(":") && !opensExamples(passage, i)) {
            return null;
        }
        // ": la série de Sorex est" goes on with a clause, ": l'ESRI, Sorex" with names
        int first = FunctionWords.isArticle(passage.word(i + 1)) ? i + 2 : i + 1;
        if (first < from && first > i + 1 && !passage.hasCapital(first)) {
            return null;
        }
        for (int j = i - 1; j >= 0 && j >= i - LEAD_IN; j--) {
            NounClass noun = isPlural(passage.word(j)) ? at(passage, j) : null;
            if (noun != null) {
                return noun;
            }
        }
        return null;
    }

    // "huit cabinets référencés, dont Ombrage, K-Nord et Audit du Val"
    private static boolean opensExamples(Passage passage, int i) {
        int first = FunctionWords.isArticle(passage.word(i + 1)) ? i + 2 : i + 1;
        return passage.word(i).equals("dont") && passage.word(i - 1).equals(",") && passage.hasCapital(first);
    }

    private static boolean opensQuote(String word) {
        return word.equals("«") || word.equals("\"") || word.equals("“") || word.equals("'");
    }
}

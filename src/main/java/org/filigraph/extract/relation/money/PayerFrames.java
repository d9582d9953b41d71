package org.filigraph.extract.relation.money;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.Purses;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What the words of a sentence, and those around one who may pay, say of whether its money is told of. */
final class PayerFrames {
    private static final Set<String> UNDER = WordSet.of(
            """
            cadre titre laureat laureats laureate laureates retenu retenue retenus retenues selectionne selectionnee
            travers via grace programme volet""");
    private static final Set<String> CAPITAL = WordSet.of(
            """
            capital actionnaire actionnaires actionnariat investisseur investisseurs levee lever leves tour amorcage
            souscrit souscrire souscripteurs minoritaire propres augmentation""");
    private static final Set<String> BUDGET = WordSet.of(
            "budget cout couts investissement investissements enveloppe montant total facture depense travaux coute");
    private static final Set<String> REST = WordSet.of("reste solde moitie tiers quart complement parite");
    /** Forms that help another verb: "la Région a financé". */
    private static final Set<String> HELPING = WordSet.of("a ont va");

    private static final int NEAR = 7;
    private static final int VERB = 12;
    private static final int SHORT = 12;
    private static final int LABEL = 5;

    private PayerFrames() {}

    /** A sentence: what it says whoever pays, and whether it tells of money or help at all. */
    record Sentence(Set<PayerClue> clues, boolean money, boolean help) {
        /** Whether any body that it names may pay. */
        boolean strong() {
            return money || clues.contains(PayerClue.AMOUNT);
        }

        /** Whether it tells of money or help. */
        boolean tells() {
            return strong() || help;
        }
    }

    /** Reads what a sentence says whoever pays. */
    static Sentence sentence(Wording w, List<Numeral> amounts) {
        Set<PayerClue> clues = EnumSet.of(PayerClue.ANY);
        boolean money = false;
        boolean help = false;
        boolean budget = false;
        for (int k = 0; k < w.size(); k++) {
            if (w.name(k) != null) {
                continue;
            }
            String word = w.word(k);
            boolean noun = MoneyTold.isNoun(word);
            money |= noun || FundingVerbs.of(word) != null;
            budget |= noun || BUDGET.contains(word);
            if (!noun && PayerTold.isHelp(word)) {
                help = true;
                clues.add(PayerClue.HELP);
            }
            if (word.equals(":") && k < LABEL && (budget || help)) {
                clues.add(PayerClue.LABEL);
            }
            said(word, clues);
        }
        if (!amounts.isEmpty()) {
            clues.add(PayerClue.AMOUNT);
        }
        if (Doubts.between(w, 0, w.size()) == Modality.ENVISAGED) {
            clues.add(PayerClue.HOPED);
        }
        if (w.size() < SHORT) {
            clues.add(PayerClue.SHORT);
        }
        return new Sentence(clues, money, help);
    }

    private static void said(String word, Set<PayerClue> clues) {
        if (CAPITAL.contains(word)) {
            clues.add(PayerClue.CAPITAL);
        }
        if (REST.contains(word)) {
            clues.add(PayerClue.REST);
        }
        if (word.equals("merci") || word.startsWith("remerci")) {
            clues.add(PayerClue.THANKS);
        }
        if (NameLists.isQuote(word)) {
            clues.add(PayerClue.QUOTED);
        }
    }

    /** Adds who the payer is. */
    static void kind(Wording w, Found payer, Set<PayerClue> clues) {
        Entity one = payer.entity();
        if (w.name(payer.end() - 1) == null) {
            clues.add(PayerClue.UNNAMED);
        }
        boolean union = one.key().startsWith("european-union") || Purses.has(one);
        if (!union && one.kind() == EntityKind.AGREEMENT) {
            clues.add(PayerClue.SCHEME);
        } else if (!union && !PublicBodies.has(one) && !Funders.funds(w, payer)) {
            clues.add(PayerClue.OTHER_BODY);
        }
    }

    /** How the payer whose words stand from {@code from} to {@code end} stands in the sentence. */
    static Set<PayerClue> frame(Wording w, int from, int end, List<Numeral> amounts) {
        Set<PayerClue> clues = EnumSet.noneOf(PayerClue.class);
        int k = lead(w, from);
        String word = k < 0 || w.name(k) != null ? "" : w.word(k);
        if (word.equals("par")) {
            clues.add(agent(w, k));
        } else if (FunctionWords.isOf(word)) {
            clues.add(of(w, k));
            if (isAmount(w, k - 2, k, amounts) || k > 0 && w.token(k - 1).isNumber()) {
                clues.add(PayerClue.AMOUNT_OF);
            }
        } else if (word.equals("avec")) {
            clues.add(PayerClue.WITH);
        } else if (word.equals("via")) {
            clues.add(PayerClue.UNDER);
        } else if (!word.equals("aupres") && FunctionWords.isPreposition(word)) {
            clues.add(PayerClue.TOWARDS);
        } else {
            FundingVerbs.Kind verb = verb(w, end);
            if (verb == FundingVerbs.Kind.PAYS) {
                clues.add(PayerClue.PAYS);
            } else if (verb == FundingVerbs.Kind.RECEIVES) {
                clues.add(PayerClue.RECEIVES);
            }
            if (isAmount(w, end, end + 3, amounts)
                    || end < w.size() && w.token(end).isNumber()) {
                clues.add(PayerClue.AMOUNT_BEHIND);
            }
        }
        return clues;
    }

    /**
     * Whether the words around a payer tell of other people's money, or of none, whatever the weights say: who stands for
     * it ("le président de la Région"), a land ("la transition de l'Europe"), what is paid for in general ("une étude
     * financée par", "finance les stations", "suit 2 000 dossiers").
     */
    static boolean isOther(Wording w, int from, int end, List<Numeral> amounts) {
        int k = lead(w, from);
        String word = k < 0 || w.name(k) != null ? "" : w.word(k);
        if (FunctionWords.isOf(word)) {
            return w.name(from, EntityKind.TERRITORY) != null || isRole(w, k);
        }
        if (word.equals("par")) {
            return isOfAny(w, k);
        }
        if (FunctionWords.isPreposition(word)) {
            return w.name(from, EntityKind.TERRITORY) != null;
        }
        return isInGeneral(w, end, amounts);
    }

    // the verb behind the payer has many for its object: "suit 2 000 dossiers", "finance les stations"
    private static boolean isInGeneral(Wording w, int end, List<Numeral> amounts) {
        for (int k = end; k + 2 < w.size() && k - end < VERB && !w.isMark(k); k++) {
            boolean verb = w.isContentWord(k)
                    && (k == end || FundingVerbs.of(w.word(k)) != null || FiniteVerbs.at(w, k))
                    && !HELPING.contains(w.word(k));
            if (verb) {
                int noun = k + 1;
                while (noun < w.size() && w.token(noun).isNumber()) {
                    noun++; // "2 000"
                }
                boolean counted = noun > k + 1 && w.isContentWord(noun) && !isAmount(w, k + 1, noun, amounts);
                return counted || w.word(k + 1).equals("les") || w.word(k + 1).equals("des");
            }
        }
        return false;
    }

    // "le directeur général de", "la présidente du"
    private static boolean isRole(Wording w, int of) {
        for (int j = of - 1; j >= 0 && of - j < 4 && w.name(j) == null; j--) {
            if (NounClass.ROLE.has(w.word(j))) {
                return true;
            }
            if (!w.isContentWord(j)) {
                return false;
            }
        }
        return false;
    }

    // "une étude financée par"
    private static boolean isOfAny(Wording w, int by) {
        for (int k = by - 2; k >= 0 && by - k < 6 && !w.isMark(k); k--) {
            String word = w.word(k);
            if (word.equals("un") || word.equals("une") || word.equals("des")) {
                return k < by - 2;
            }
            if (FunctionWords.isDeterminer(word) || FunctionWords.isArticle(word) || VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
        }
        return false;
    }

    // the word that the name's article and nouns stand behind: "par le conseil régional", "de la société X"
    private static int lead(Wording w, int from) {
        int k = from - 1;
        while (k >= 0
                && from - k < 5
                && (FunctionWords.isArticle(w.word(k)) && w.afterArticle(k) > k || w.isContentWord(k))
                && !FiniteVerbs.at(w, k)) {
            k--;
        }
        return k;
    }

    private static PayerClue agent(Wording w, int by) {
        for (int j = by - 1; j >= 0 && by - j < NEAR; j--) {
            FundingVerbs.Use use = w.name(j) == null ? FundingVerbs.of(w.word(j)) : null;
            if (use != null) {
                return switch (use.kind()) {
                    case PAYS, ENDOWS -> PayerClue.PAID_BY;
                    case BACKS -> PayerClue.BACKED_BY;
                    case GIVES, RECEIVES -> PayerClue.GIVEN_BY;
                };
            }
        }
        return PayerClue.DONE_BY;
    }

    private static PayerClue of(Wording w, int of) {
        for (int j = of - 1; j >= 0 && of - j < NEAR; j--) {
            String word = w.word(j);
            if (w.name(j) != null || w.isMark(j)) {
                break;
            }
            if (UNDER.contains(word)) {
                return PayerClue.UNDER;
            }
            if (MoneyTold.isNoun(word) || PayerTold.isHelp(word) && !FiniteVerbs.at(w, j)) {
                return PayerClue.HELP_OF;
            }
            if (w.afterOf(j) > j && of - j > 3) {
                break;
            }
        }
        return PayerClue.OF;
    }

    // how the first verb behind the payer takes its object; null where it is no verb of paying
    private static FundingVerbs.@Nullable Kind verb(Wording w, int end) {
        boolean aside = false;
        for (int j = end; j < w.size() && j - end < VERB; j = w.endOfName(j)) {
            String word = w.word(j);
            if (w.name(j) != null) {
                continue;
            }
            FundingVerbs.Use use = FundingVerbs.of(word);
            if (use != null && (FiniteVerbs.at(w, j) || j > end)) {
                return use.kind();
            }
            boolean other = FiniteVerbs.at(w, j) && !HELPING.contains(word) && !aside;
            if (other || word.equals(";") || word.equals(":") || word.equals("|")) {
                return null;
            }
            aside = word.equals("qui") || word.equals("dont");
        }
        return null;
    }

    private static boolean isAmount(Wording w, int from, int to, List<Numeral> amounts) {
        return amounts.stream()
                .anyMatch(n -> w.at(n.span().start()) < to && w.at(n.span().end() - 1) >= from);
    }

    /** Whether money is told near the words from {@code from} to {@code end}. */
    static boolean isAmountNear(Wording w, int from, int end, List<Numeral> amounts) {
        return amounts.stream()
                .mapToInt(n -> w.at(n.span().start()))
                .anyMatch(at -> at >= from - NEAR && at <= end + NEAR);
    }

    /** Whether only joints and the words of a list stand between two words: "l'État (A), le conseil régional de". */
    static boolean areJoined(Wording w, int from, int to) {
        boolean joint = false;
        for (int k = from; k < to; k++) {
            String word = w.word(k);
            joint |= word.equals(",")
                    || word.equals("et")
                    || word.equals("que")
                    || word.equals("/")
                    || word.equals("|")
                    || word.equals("(");
            boolean passed = FunctionWords.isArticle(word)
                    || w.afterOf(k) > k
                    || w.isMark(k) && !word.equals(";") && !word.equals(".")
                    || word.equals("et")
                    || word.equals("ainsi")
                    || word.equals("que")
                    || word.equals("par")
                    || w.token(k).isNumber()
                    || w.isContentWord(k) && !FiniteVerbs.at(w, k);
            if (!passed || k - from >= NEAR + 1) {
                return false;
            }
        }
        return joint;
    }
}

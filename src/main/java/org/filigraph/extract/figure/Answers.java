package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks for that a number answers: "Combien êtes-vous ? – Cent douze", "Et le chiffre d'affaires ? –
 * Quatre millions", and who "nous" are that are so many: the people of a house, or the members of an association.
 */
final class Answers {
    private static final List<String> MEMBERS = List.of(
            "adherent",
            "membre",
            "association",
            "club",
            "cluster",
            "federation",
            "syndicat",
            "groupement",
            "reunissez",
            "reseau",
            "cotis",
            "regroupez",
            "federez",
            "pole");
    private static final List<String> GATHERED =
            List.of("assemblee", "reunion", "soir", "colloque", "salle", "rencontre", "congres", "inauguration");
    private static final Set<String> BE = WordSet.of("etes etes-vous etiez etiez-vous serez serez-vous");

    private Answers() {}

    /** Who so many are that speak of themselves, as the question or the sentence tells. */
    static String us(Sentence sentence, Told told) {
        Sentence asked = told.asked();
        if (isOfMembers(sentence) || asked != null && isOfMembers(asked)) {
            return "members";
        }
        return isGathered(sentence) ? "attendees" : "employment";
    }

    private static boolean isOfMembers(Sentence sentence) {
        return Words.any(sentence.tokens(), 0, sentence.tokens().size(), MEMBERS);
    }

    private static boolean isGathered(Sentence sentence) {
        return Words.any(sentence.tokens(), 0, sentence.tokens().size(), GATHERED);
    }

    /** What a number counts that opens the answer to "combien", or null. */
    static @Nullable String count(Sentence sentence, int first, Told told) {
        Sentence asked = told.asked();
        if (asked == null || first > 3 || !asked.equals(told.previous())) {
            return null;
        }
        List<Token> words = asked.tokens();
        boolean many = words.stream().anyMatch(t -> t.is("combien"))
                || Words.any(words, 0, words.size(), List.of("effectif", "nombre"));
        if (!many) {
            return null;
        }
        if (words.stream().anyMatch(t -> BE.contains(t.folded()))) {
            return us(sentence, told);
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(words, i);
            if (hit.isPresent() && !MoneyWords.INDICATORS.contains(hit.get().value())) {
                return hit.get().value();
            }
        }
        return null;
    }

    /** "Ils étaient douze", "les voilà soixante": people of whom no noun tells more. */
    static @Nullable String them(Sentence sentence, int first, Told told) {
        List<Token> tokens = sentence.tokens();
        for (int i = first - 1; i >= Math.max(1, first - 5); i--) {
            boolean are =
                    Set.of("sont", "etaient", "seront").contains(tokens.get(i).folded())
                            && tokens.get(i - 1).is("ils");
            boolean there = tokens.get(i).is("voila") && tokens.get(i - 1).is("les");
            if (are || there) {
                return isGathered(sentence) ? "attendees" : us(sentence, told);
            }
            if (!tokens.get(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    /** What an amount is that the question right before asks for: "Vous avez investi ? – Six fours, pour 3 M€"; or null. */
    static @Nullable String amount(Numeral numeral, Told told) {
        Sentence asked = told.asked();
        Sentence before = told.previous();
        if (asked == null || !asked.equals(before)) {
            return null;
        }
        List<Token> words = asked.tokens();
        for (int i = words.size() - 1; i >= 0; i--) {
            Optional<String> kind = Amounts.moneyWord(words, i);
            boolean own = kind.isPresent()
                    && (kind.get().equals("turnover") || kind.get().equals("investment"));
            if (own && !UntoldAmounts.isPrice(numeral)) {
                return kind.get();
            }
        }
        return null;
    }
}

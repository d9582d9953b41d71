package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Amounts of which no noun or verb tells what they are: as what was told before, or what the passage is about. */
final class UntoldAmounts {
    private static final String RULE = Amounts.RULE;
    /** An amount of which no word tells what it is, is public money for want of better. */
    static final double DEFAULT = 0.5;

    private static final Set<String> PRONOUNS = WordSet.of("il elle c' ce cela celui-ci celle-ci");
    private static final Set<String> THAT = WordSet.of("celui celle ceux celles");
    private static final int SUBJECT = 6;
    private static final List<String> STAFF =
            List.of("salarie", "personnes", "collaborat", "compagnon", "ouvrier", "employe");
    /** Between a house's people and what it turns over stand no more words. */
    private static final int PROFILE = 12;

    private static final List<String> GIVEN = List.of("apporte", "verse", "finance", "fourni", "pris");

    private static final int PAIR = 7;
    private static final int PART = 8;
    /** A pronoun that stands for what was told opens the sentence. */
    private static final int OPENING = 9;
    /** A smaller amount without a scale is rather what something costs. */
    private static final BigDecimal PRICE = BigDecimal.valueOf(2_000);

    private UntoldAmounts() {}

    /** "Le ticket moyen a augmenté. Il est à 12 millions": what the subject of the sentence before is, if money. */
    static @Nullable Counted resumed(List<Token> tokens, Numeral numeral, int first, Told told) {
        Sentence before = told.previous();
        boolean pronoun = tokens.subList(0, first).stream().anyMatch(t -> PRONOUNS.contains(t.folded()));
        boolean bare = isBare(tokens, numeral, first);
        if (before == null || !bare && (!pronoun || first > OPENING)) {
            return null;
        }
        Told.Entry last = bare ? told.lastOf(before, numeral.unit()) : told.last();
        if (last != null && last.numeral().unit().equals(numeral.unit()) && last.isIn(before)) {
            return new Counted(last.indicator(), -1, numeral.span(), RULE, 0.6);
        }
        List<Token> words = before.tokens();
        int end = bare && told.lastOf(before) != null ? 0 : Math.min(words.size(), SUBJECT);
        for (int i = 0; i < end; i++) {
            Optional<Phrases.Hit<String>> noun = MoneyWords.noun(words, i);
            if (noun.isPresent()) {
                return new Counted(noun.get().value(), -1, numeral.span(), RULE, 0.6);
            }
        }
        return null;
    }

    /** "- 19,5 Md€ en 2015": a line that tells an amount and its time alone. */
    static boolean isBare(List<Token> tokens, Numeral numeral, int first) {
        int after = first;
        while (after < tokens.size()
                && tokens.get(after).span().start() < numeral.span().end()) {
            after++;
        }
        boolean leads = tokens.subList(0, first).stream().noneMatch(t -> t.isWord() || t.isNumber());
        String next = after < tokens.size() ? tokens.get(after).folded() : "";
        boolean dated = (next.equals("en") || next.equals("("))
                && after + 1 < tokens.size()
                && tokens.get(after + 1).isNumber();
        boolean ends = after + (next.equals("en") ? 2 : 3) >= tokens.size()
                || next.equals("en") && tokens.get(after + 2).is("(");
        return leads && (after >= tokens.size() || dated && ends);
    }

    /** "celui des fabricants s'élève à 24 M€": what the noun before tells that the pronoun stands for, or null. */
    static @Nullable Counted ofThat(List<Token> tokens, Numeral numeral, int first, Told told) {
        int that = first - 1;
        while (that >= 0 && !isThat(tokens, that)) {
            if (Amounts.isStop(tokens.get(that))
                    || MoneyWords.noun(tokens, that).isPresent()) {
                return null;
            }
            that--;
        }
        if (that < 0) {
            return null;
        }
        for (int i = that - 1; i >= 0; i--) {
            Optional<Phrases.Hit<String>> noun = MoneyWords.noun(tokens, i);
            if (noun.isPresent()) {
                return new Counted(noun.get().value(), -1, numeral.span(), RULE, 0.75);
            }
        }
        Told.Entry last = told.last();
        if (last != null && last.numeral().unit().equals(numeral.unit())) {
            return new Counted(last.indicator(), -1, numeral.span(), RULE, 0.7);
        }
        Sentence before = told.previous();
        List<Token> words = before == null ? List.of() : before.tokens();
        for (int i = 0; i < words.size(); i++) {
            Optional<Phrases.Hit<String>> noun = MoneyWords.noun(words, i);
            if (noun.isPresent()) {
                return new Counted(noun.get().value(), -1, numeral.span(), RULE, 0.65);
            }
        }
        return null;
    }

    private static boolean isThat(List<Token> tokens, int i) {
        return THAT.contains(tokens.get(i).folded()) && i + 1 < tokens.size() && NounPhrase.isOf(tokens.get(i + 1));
    }

    /** "6,9 M€ / 800 000 €": what is spent, and what is given towards it. */
    static boolean isPair(List<Token> tokens, int after) {
        if (after + 2 >= tokens.size()
                || !tokens.get(after).is("/")
                || !tokens.get(after + 1).isNumber()) {
            return false;
        }
        for (int i = after + 2; i < Math.min(tokens.size(), after + PAIR); i++) {
            String word = tokens.get(i).folded();
            if (word.equals("€") || word.equals("m€") || word.equals("k€") || word.startsWith("euro")) {
                return true;
            }
        }
        return false;
    }

    /** "Neuf millions, dont 2 d'aides de l'État", "4 M€, dont un prêt de la Région": more than the public money in it. */
    private static boolean isWhole(List<Token> tokens, int after) {
        int part = after;
        while (part < Math.min(tokens.size(), after + 3) && !tokens.get(part).is("dont")) {
            part++;
        }
        if (part >= tokens.size()
                || !tokens.get(part).is("dont")
                || !tokens.get(Math.max(after, part - 1)).is(",") && part > after) {
            return false;
        }
        int number = part + 1;
        while (number < Math.min(tokens.size(), part + PART)
                && (tokens.get(number).isNumber() || tokens.get(number).is(","))) {
            number++;
        }
        boolean paid = number > part + 1
                && number < tokens.size()
                && GIVEN.stream().anyMatch(tokens.get(number).folded()::startsWith)
                && PublicPayers.isAfter(tokens, number); // "8 M€ dont 1,1 apportés par l'État"
        return paid || Words.any(tokens, part, part + PART, List.of("aide", "subvention", "pret", "feder", "avance"));
    }

    /** "210 salariés, 48 M€", "210 personnes, pour 31 millions": what a house of so many people turns over. */
    private static boolean isStaff(List<Token> tokens, Told.Entry last, int first) {
        return last.indicator().equals("employment")
                && last.measured().measure() == Measure.LEVEL
                && first - last.at() <= PROFILE
                && Words.any(tokens, last.at(), first, STAFF)
                && !Words.any(tokens, last.at(), first, List.of("invest", "emploi", "embauch", "recrut"));
    }

    /** Whether an amount is so small that it is rather what something costs. */
    static boolean isPrice(Numeral numeral) {
        return numeral.value().compareTo(PRICE) < 0;
    }

    /** What an amount is where no noun or verb tells: as the one before it, or what the passage is about. */
    static Counted guessed(
            List<Token> tokens, Numeral numeral, int first, int after, Told.@Nullable Entry last, Told told) {
        if (isPair(tokens, after)) {
            return new Counted("investment", -1, numeral.span(), RULE, 0.6); // "6,9 M€ / 800 000 €"
        }
        if (isWhole(tokens, after)) {
            return new Counted("investment", -1, numeral.span(), RULE, 0.6);
        }
        boolean open = last == null || !MoneyWords.INDICATORS.contains(last.indicator());
        String answer = open ? Answers.amount(numeral, told) : null;
        if (answer != null) {
            return new Counted(answer, -1, numeral.span(), RULE, 0.6);
        }
        boolean second = last != null
                && first > 0
                && tokens.get(first - 1).is("/")
                && last.indicator().equals("investment")
                && last.numeral().value().compareTo(numeral.value()) > 0;
        if (second) {
            return new Counted("publicFunding", -1, numeral.span(), RULE, 0.6);
        }
        if (last != null && isStaff(tokens, last, first)) {
            return new Counted("turnover", -1, numeral.span(), RULE, 0.6); // "210 salariés, 48 M€"
        }
        if (last != null && MoneyWords.INDICATORS.contains(last.indicator())) {
            return new Counted(last.indicator(), -1, numeral.span(), RULE, 0.6);
        }
        if (isPrice(numeral)) {
            return new Counted("price", -1, numeral.span(), RULE, 0.6);
        }
        for (int i = after; i < Math.min(tokens.size(), after + 7); i++) {
            Optional<String> hint = MoneyWords.weak(tokens, i);
            if (hint.isPresent() && hint.get().equals("investment")) {
                return new Counted(hint.get(), i, numeral.span(), RULE, 0.55); // "10 M€ pour une usine"
            }
        }
        for (int i = first - 1; i >= Math.max(0, first - Amounts.REACH); i--) {
            Optional<String> hint = MoneyWords.weak(tokens, i);
            if (hint.isPresent()) {
                return new Counted(hint.get(), i, numeral.span(), RULE, 0.55);
            }
        }
        return new Counted("publicFunding", -1, numeral.span(), RULE, DEFAULT);
    }
}

package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Shares of what was told before them, or by the same measure as a share before them: "35 % des salariés, suivie par le
 * sciage (28 %)", "ce taux atteint 4 %", "41 M€, soit un tiers de l'effort national", "dont 61 % d'hommes".
 */
final class ToldShares {
    private static final Set<String> RATES = WordSet.of("taux part proportion pourcentage ratio");
    private static final Set<String> SUMS =
            WordSet.of("somme montant enveloppe budget total valeur chiffre richesse manne");
    private static final Set<String> THIS = WordSet.of("ce cette");
    private static final Set<String> ARTICLES = WordSet.of("le la les l' ses son sa leur ces");
    private static final Set<String> SEXES = WordSet.of("hommes femmes");
    /** What people may be counted as. */
    private static final Set<String> PEOPLE =
            WordSet.of("employment students researchers attendees trainings population exhibitors customers");

    private static final List<String> EQUALLING = List.of("represent", "pese", "equival", "equivaut");
    private static final int REACH = 8;
    private static final int NEAR = 3;

    private ToldShares() {}

    /** "ce taux atteint 4 %": the share told last, where the words point back at it; or null. */
    static Told.@Nullable Entry rate(List<Token> tokens, int first, Told told) {
        Told.Entry share = told.lastShare();
        for (int i = first - 1; share != null && i > 0 && i >= first - REACH; i--) {
            if (!tokens.get(i).isWord()) {
                return null;
            }
            boolean of = i + 1 < tokens.size() && NounPhrase.isOf(tokens.get(i + 1));
            String before = tokens.get(i - 1).folded();
            boolean same = THIS.contains(before) || before.equals("le") && !of;
            if (RATES.contains(tokens.get(i).folded())) {
                return same ? share : null;
            }
        }
        return null;
    }

    /** "pour une moyenne nationale de 33 %": the share or change that it is compared with; or null. */
    static Told.@Nullable Entry mean(Sentence sentence, int first, Told told) {
        List<Token> tokens = sentence.tokens();
        Told.Entry share = told.lastShareIn(sentence);
        for (int i = first - 1; share != null && i > share.at() && i >= first - REACH; i--) {
            boolean mean = tokens.get(i).is("moyenne")
                    && (tokens.get(i - 1).is("une") || tokens.get(i - 1).is("la"))
                    && Set.of("pour", "contre", "a", "que", "de", "qu'")
                            .contains(tokens.get(i - 2).folded());
            if (mean) {
                return share;
            }
            if (!tokens.get(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    /** "…, le sciage (28 %), les meubles (9 %)": as the share before it in the sentence; or null. */
    static @Nullable String listed(Sentence sentence, int first, Told told) {
        List<Token> tokens = sentence.tokens();
        Told.Entry last = told.lastIn(sentence);
        boolean bracket = first > 1
                && tokens.get(first - 1).is("(")
                && tokens.get(first - 2).isWord();
        boolean share = last != null
                && last.numeral().unit().equals("percent")
                && last.measured().measure() == Measure.SHARE;
        return bracket && share && last != null ? last.indicator() : null;
    }

    /** What a share of something that no list has, or of no quantity, takes up; or null. */
    static @Nullable String takenUp(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        Told.Entry last = told.lastIn(sentence);
        Token noun = after + 1 < tokens.size() ? tokens.get(after + 1) : tokens.get(tokens.size() - 1);
        String sum = sum(tokens, after, told);
        if (sum != null) {
            return sum;
        }
        if (last == null) {
            return equalled(tokens, first);
        }
        if (SEXES.contains(noun.folded()) && PEOPLE.contains(last.indicator())) {
            return last.indicator(); // "1 200 salariés, dont 61 % d'hommes et 48 % de femmes"
        }
        boolean part = first > 0
                && tokens.get(first - 1).is("dont")
                && (noun.folded().startsWith("etranger")
                        || noun.folded().startsWith("francais")
                        || noun.folded().startsWith("international"));
        if (part && PEOPLE.contains(last.indicator())) {
            return last.indicator(); // "74 500 visiteurs, dont 14 % d'étrangers"
        }
        boolean made = first > 0
                && tokens.get(first - 1).is("dont")
                && (tokens.get(after).is("de") || tokens.get(after).is("d'"))
                && !Set.of("percent", "rank", "EUR").contains(last.numeral().unit());
        if (made) {
            return last.indicator(); // "10,3 millions de m3, dont 62 % de pin"
        }
        boolean equal = Words.any(tokens, first - NEAR, first, List.of("soit"))
                && !numeral.unit().equals("rank");
        if (equal && !last.numeral().unit().equals("rank")) {
            return last.indicator();
        }
        String mark = first > 0 ? tokens.get(first - 1).folded() : "";
        boolean bare = tokens.get(after).is("de") || tokens.get(after).is("d'");
        boolean composed = bare
                && last.numeral().unit().equals("percent")
                && last.measured().measure() == Measure.SHARE
                && (mark.equals(",") || mark.equals("et"))
                && !ARTICLES.contains(noun.folded());
        return composed ? last.indicator() : equalled(tokens, first); // "50 % de blé dur, 20 % de blé tendre"
    }

    /** "la moitié de cette somme": of the amount told last. */
    private static @Nullable String sum(List<Token> tokens, int after, Told told) {
        Told.Entry money = told.last();
        boolean pointing = after + 2 < tokens.size()
                && THIS.contains(tokens.get(after + 1).folded())
                && SUMS.contains(tokens.get(after + 2).folded());
        return pointing && money != null && MoneyWords.INDICATORS.contains(money.indicator())
                ? money.indicator()
                : null;
    }

    /** "les investissements représentent 57 % de l'excédent": of two quantities, the one that is told of. */
    private static @Nullable String equalled(List<Token> tokens, int first) {
        if (first < 2 || EQUALLING.stream().noneMatch(tokens.get(first - 1).folded()::startsWith)) {
            return null;
        }
        for (int i = first - 2; i >= Math.max(0, first - REACH); i--) {
            boolean money = CountedNouns.indicatorAt(tokens, i)
                    .filter(h -> MoneyWords.INDICATORS.contains(h.value()))
                    .isPresent();
            boolean governed = i > 0 && NounPhrase.isOf(tokens.get(i - 1));
            if (money && !governed) {
                return CountedNouns.indicatorAt(tokens, i).orElseThrow().value();
            }
            if (!tokens.get(i).isWord()) {
                return null;
            }
        }
        return null;
    }
}

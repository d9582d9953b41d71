package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that "en" ties to what was told before, whatever it was told in: "l'atelier traitait 900 tonnes, il en vise 2
 * 000", "elle a perdu le tiers de ses salariés et n'en compte plus que 80".
 */
final class OfThem {
    /** Words between the verb and the number. */
    private static final Set<String> BETWEEN = WordSet.of(
            """
            plus que qu' de d' pas moins environ pres deja encore aujourd'hui meme quelque desormais jusqu'a jamais
            guere seulement maintenant presque ici la ainsi aussi bien toujours deux fois peu un vivre travailler""");

    private static final Set<String> AUXILIARIES =
            WordSet.of("a ai ont fait font avait avaient avons aura auront est etait reste restent");
    /** Verbs that people, bodies and goods are counted with, never a measure. */
    private static final List<String> COUNTING = List.of(
            "compt", "emplo", "recens", "denombr", "federe", "form", "reun", "embauch", "recrut", "vend", "livr");
    /** What is paid, promised or hoped for in money. */
    private static final Stems MONEY = Stems.of(
            "vis annonc pay promet realis relev val vau ajout demand esper reclam attend mis met pris pren cout engag apport fait faisai fer donn depens factur gagn perd touch obten recu recev laiss falla faud");

    /** What is left of a sum is told in full. */
    private static final BigDecimal FULL = BigDecimal.valueOf(1000);

    private static final BigDecimal FAR = BigDecimal.valueOf(300);
    private static final int REACH = 7;

    private OfThem() {}

    /** The token of the verb that "en" stands before and whose object begins at {@code first}, or -1. */
    static int verb(List<Token> tokens, int first) {
        int i = first - 1;
        while (i > 0 && first - i < REACH && BETWEEN.contains(tokens.get(i).folded())) {
            i--;
        }
        for (int verb = i; verb > 0 && verb >= i - 2; verb--) {
            if (tokens.get(verb - 1).is("en")) {
                return isVerb(tokens.get(verb)) ? i : -1;
            }
            if (!tokens.get(verb).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isVerb(Token token) {
        String word = token.folded();
        return !token.isCapitalised()
                && (AUXILIARIES.contains(word)
                        || !FunctionWords.has(word)
                                && !FunctionWords.isCalendar(word)
                                && (FiniteVerbs.isForm(word) || Conjugation.isInfinitive(word)));
    }

    /** The figure told in a measure, in the sentence or the one before, that a number without a unit goes on with. */
    static Told.@Nullable Entry measured(Sentence sentence, Numeral numeral, int first, Told told) {
        List<Token> tokens = sentence.tokens();
        int verb = verb(tokens, first);
        if (verb < 0) {
            return null;
        }
        Told.Entry last = told.lastIn(sentence);
        Sentence before = told.previous();
        if (last == null && before != null) {
            last = told.lastOf(before);
        }
        if (last == null) {
            return null;
        }
        String unit = last.numeral().unit();
        boolean counts = unit.equals("count") || unit.equals("rank") || unit.equals("percent");
        String word = tokens.get(verb).folded();
        boolean fits = unit.equals("EUR")
                ? MONEY.begin(word)
                        || word.startsWith("rest") && numeral.value().compareTo(FULL) >= 0
                : COUNTING.stream().noneMatch(word::startsWith) && isNear(numeral, last);
        return !counts && fits ? last : null;
    }

    private static boolean isNear(Numeral numeral, Told.Entry last) {
        BigDecimal value = numeral.value();
        BigDecimal other = last.numeral().value();
        return value.multiply(FAR).compareTo(other) > 0 && other.multiply(FAR).compareTo(value) > 0;
    }

    /** The share or change of people or things counted one by one, of which a number of them is told: "n'en compte que 80". */
    static Told.@Nullable Entry shared(Sentence sentence, int first, Told told) {
        if (verb(sentence.tokens(), first) < 0) {
            return null;
        }
        Sentence before = told.previous();
        Told.Entry share = told.lastShareIn(sentence);
        share = share == null && before != null ? told.lastOf(before, "percent") : share;
        boolean counted = share != null
                && !MoneyWords.INDICATORS.contains(share.indicator())
                && !share.indicator().equals("other");
        return counted ? share : null;
    }
}

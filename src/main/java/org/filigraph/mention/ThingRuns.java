package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** Runs of capitals that name a thing or a piece of land, and no body: what is made, what grows, where a road leads. */
final class ThingRuns {
    private static final Set<String> FEMININE = WordSet.of("la sa une cette leur");

    private ThingRuns() {}

    // "sous les marques Bleulin et Olvia": the second goes by the noun of the first
    static boolean isListedProduct(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.from() - 1;
        boolean tied = passage.word(i).equals("et") || passage.word(i).equals(",");
        int first = i - 1;
        while (tied && first > 0 && passage.hasCapital(first - 1) && passage.joins(first)) {
            first--;
        }
        return tied
                && first >= 0
                && passage.hasCapital(first)
                && NounBefore.of(passage, first) == NounClass.PRODUCT
                && passage.word(first - 1).endsWith("s");
    }

    // "la Loue, une rivière", "le Sanivox, un nouveau médicament": what follows says that it is no body
    static boolean isThingAfter(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.to();
        boolean apposed = passage.word(i).equals(",")
                && (RunWords.ONE.contains(passage.word(i + 1))
                        || passage.word(i + 2).equals("plus"));
        int noun = i + 2;
        while (apposed && RunWords.BEFORE_NOUNS.contains(passage.word(noun))) {
            noun++;
        }
        String word = passage.word(noun);
        return apposed && !NounClass.COMPANY.has(word) && (NounClass.PLACE.has(word) || NounClass.PRODUCT.has(word));
    }

    // "une vaste CVthèque": one of many
    static boolean isCounted(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.from() - 1;
        if (passage.isWord(i) && !FunctionWords.has(passage.word(i)) && FrenchWords.has(passage.word(i))) {
            i--;
        }
        String form = run.first().text();
        boolean inner = !Acronyms.isAcronym(run.first()) && !form.equals(form.toLowerCase(java.util.Locale.ROOT));
        return run.length() == 1
                && (passage.word(i).equals("une") || passage.word(i).equals("un"))
                && inner
                && form.substring(1).chars().anyMatch(Character::isUpperCase)
                && NounBefore.of(passage, run.from()) == null;
    }

    // "A380", "H160": what is made, not who makes it
    static boolean isModel(CapitalRun run) {
        String form = run.first().text();
        boolean car = form.length() == 2 && Character.isLetter(form.charAt(0)) && Character.isDigit(form.charAt(1));
        if (car) {
            return FEMININE.contains(run.passage().word(run.from() - 1)); // "sa R5 rouge"
        }
        int letters = 0;
        while (letters < form.length() && Character.isUpperCase(form.charAt(letters))) {
            letters++;
        }
        int digits = letters;
        while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
            digits++;
        }
        return letters > 0 && letters <= 2 && digits - letters >= 2 && form.length() - digits <= 1;
    }

    // "Ostrea edulis": two words of Latin
    static boolean isSpecies(CapitalRun run) {
        Passage passage = run.passage();
        String second = passage.word(run.to());
        boolean latin = second.endsWith("a") || second.endsWith("us") || second.endsWith("um") || second.endsWith("is");
        return run.length() == 1
                && passage.joins(run.to())
                && passage.isWord(run.to())
                && !passage.hasCapital(run.to())
                && second.length() > 4
                && latin
                && !FrenchWords.has(second)
                && !FrenchWords.has(run.head());
    }

    // "le parc de la Beaumière", "la halle du Grand Clos": what a ground or hall is called after
    static boolean isGround(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.from() - 1;
        i = FunctionWords.isArticle(passage.word(i)) ? i - 1 : i;
        return i > 0
                && FunctionWords.isOf(passage.word(i))
                && RunWords.GROUNDS.contains(passage.word(i - 1))
                && !passage.hasCapital(i - 1);
    }

    // "Le Nord-Franche-Comté": a part of a territory
    static boolean isPart(CapitalRun run) {
        String last = run.passage().at(run.to() - 1).text();
        int hyphen = last.indexOf('-');
        return hyphen > 0
                && !Territories.get().lookup(last.substring(hyphen + 1)).isEmpty();
    }

    // "la ligne Carhaix–Guingamp": what a dash ties to a place
    static boolean isRouteEnd(CapitalRun run) {
        Passage passage = run.passage();
        int dash = run.from() - 1;
        boolean tied = run.length() == 1
                && passage.word(dash).equals("–")
                && !passage.at(dash).spaceBefore()
                && !passage.at(run.from()).spaceBefore();
        return tied
                && !Acronyms.isAcronym(run.first())
                && !Territories.get().lookup(passage.at(dash - 1).text()).isEmpty();
    }

    // "Avenières (38)", "(Avenières, 38)": a town with its department's number
    static boolean isPlaceCode(Passage passage, CapitalRun run) {
        int i = run.to();
        boolean inside = passage.word(run.from() - 1).equals("(")
                && passage.hasCapital(run.from() - 2)
                && Set.of(",", "-", "–").contains(passage.word(i));
        return (passage.word(i).equals("(") || inside)
                && i + 2 < passage.size()
                && passage.at(i + 1).isNumber()
                && passage.at(i + 1).text().length() <= 3
                && passage.at(i + 1).text().length() >= 2
                && passage.word(i + 2).equals(")")
                && run.length() <= 3;
    }

    // "à la Saint-Valentin": a day
    static boolean isFeast(CapitalRun run) {
        return run.length() == 1
                && run.first().folded().startsWith("saint")
                && run.passage().word(run.from() - 1).equals("la");
    }
}

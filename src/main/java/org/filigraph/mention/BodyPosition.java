package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** Where in a clause capitals without an article can only be a body's name: as the subject of a deed, in a list of names. */
final class BodyPosition {
    private static final int LONGEST_PHRASE = 6;
    private static final Set<String> CLOSES = Set.of(",", ".", "(", ")", "", "–");
    private static final Set<String> LEADS = WordSet.of("un une son sa leur le la l' cette ce");

    private static final Set<String> ARTICLES = WordSet.of("un une le la l'");
    private static final Set<String> RANKS = WordSet.of("premier premiere nouveau nouvelle jeune grande petite");
    private static final Set<String> ACTS = WordSet.of("a est avait etait sera va vient vise veut entend");

    private BodyPosition() {}

    // "Aujourd'hui Marée Haute réalise", "Grand Pavois recrute": capitals without an article, the subject of a deed
    static boolean isSubject(Page page, Passage passage, CapitalRun run) {
        String before = passage.word(run.from() - 1);
        boolean single = run.length() == 1;
        boolean free = before.isEmpty() && !single
                || before.equals(",")
                || passage.isWord(run.from() - 1)
                        && (!passage.hasCapital(run.from() - 1) || FunctionWords.has(before))
                        && !FunctionWords.isDeterminer(before)
                        && !FunctionWords.isPreposition(before);
        return free
                && !passage.isTitleCase()
                && run.first().text().chars().noneMatch(Character::isDigit)
                && passage.joins(run.to())
                && !passage.hasCapital(run.to())
                && BusinessVerbs.has(passage.word(run.to()))
                && (!single || !page.hasSmall(run.head()) && !NounClass.ROLE.has(run.head()))
                && Territories.get()
                        .lookup(passage.span(run.from(), run.to()).of(passage.text()))
                        .isEmpty();
    }

    // "un promoteur biterrois, Sud Horizons,", "sa filiale, Nouvel Air": behind a noun for a company and a comma
    static boolean isApposed(CapitalRun run) {
        Passage passage = run.passage();
        if (!passage.word(run.from() - 1).equals(",") || !CLOSES.contains(passage.word(run.to()))) {
            return false;
        }
        for (int i = run.from() - 2; i > 0 && i > run.from() - LONGEST_PHRASE && passage.isWord(i); i--) {
            boolean noun = NounClass.COMPANY.has(passage.word(i)) && !passage.hasCapital(i);
            if (noun && LEADS.contains(passage.word(i - 1)) && !passage.word(i).endsWith("s")) {
                return true;
            }
            if (passage.hasCapital(i)) {
                return false;
            }
        }
        return false;
    }

    // "ORVEL, l'école bretonne des métiers du cuir": a sentence opens with it, and a noun for a body says what it is
    static boolean isSaidToBe(CapitalRun run) {
        Passage passage = run.passage();
        int noun = run.to() + 2;
        boolean opens = run.from() == 0 || passage.word(run.from() - 1).equals(".");
        if (!opens
                || !passage.word(run.to()).equals(",")
                || !ARTICLES.contains(passage.word(noun - 1))
                || passage.hasCapital(noun - 1)) {
            return false;
        }
        noun = RANKS.contains(passage.word(noun)) ? noun + 1 : noun;
        String word = passage.word(noun);
        return !passage.hasCapital(noun) && (NounClass.COMPANY.has(word) || NounClass.INSTITUTION.has(word));
    }

    // "À l'inverse ORVEL a été arrêté": right before a verb that agrees with it
    static boolean isActor(CapitalRun run) {
        Passage passage = run.passage();
        String verb = passage.word(run.to());
        return passage.joins(run.to()) && (ACTS.contains(verb) || BusinessVerbs.has(verb));
    }

    // "est Aura Aero": several capitals where a noun would have its article
    static boolean isBare(Passage passage, CapitalRun run) {
        String before = passage.word(run.from() - 1);
        return !passage.isTitleCase()
                && passage.isWord(run.from() - 1)
                && passage.joins(run.from())
                && !passage.block().isHeading()
                && (before.equals("est")
                        || before.equals("sont")
                        || before.equals("de")
                        || before.equals("d'")
                        || RunWords.WITHOUT_ARTICLE.contains(before)
                        || PlacePosition.isRecipient(passage, run.from()))
                && !passage.hasCapital(run.from() - 1);
    }

    // "chez Orange", "avec Safran": a common noun would have its article
    static boolean standsWithoutArticle(Passage passage, CapitalRun run) {
        return RunWords.WITHOUT_ARTICLE.contains(passage.word(run.from() - 1))
                && passage.joins(run.from())
                && Territories.get().lookup(run.first().text()).isEmpty()
                && !NounClass.PLACE.has(run.first().folded());
    }

    // "Thales, Safran ou Daher": between names, without an article
    static boolean isListed(Passage passage, CapitalRun run) {
        String before = passage.word(run.from() - 1);
        String after = passage.word(run.to());
        boolean tiedBefore = before.equals(",") || before.equals("et") || before.equals("ou");
        boolean tiedAfter = after.equals(",") || after.equals("et") || after.equals("ou");
        return (tiedBefore && isForeign(passage, run.from() - 2))
                || (tiedAfter
                        && isForeign(passage, run.to() + 1)
                        && (tiedBefore || RunWords.WITHOUT_ARTICLE.contains(before)));
    }

    // "l'appui de Cascade", "attribué à Cascade": in a text that has the word with a capital only
    static boolean isComplement(Page page, CapitalRun run) {
        Passage passage = run.passage();
        String before = passage.word(run.from() - 1);
        boolean of = before.equals("de") || before.equals("d'") || before.equals("pour");
        return (of || PlacePosition.isRecipient(passage, run.from()))
                && passage.joins(run.from())
                && !passage.hasCapital(run.from() - 2)
                && !passage.block().isHeading()
                && !page.hasSmall(run.first().folded())
                && Territories.get().lookup(run.first().text()).isEmpty()
                && !NounComplements.isAdjective(run.first().folded())
                && !NounClass.ROLE.has(run.first().folded());
    }

    private static boolean isForeign(Passage passage, int i) {
        return passage.isProper(i) && !FrenchWords.has(passage.word(i)) && !Acronyms.isAcronym(passage.at(i));
    }
}

package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** Runs of capitals that call people: the inhabitants of a land, somebody by initials or by the first name alone. */
final class PersonRuns {
    private static final int LONGEST_INITIALS = 4;
    /** What somebody, or an animal, is called by. */
    private static final Set<String> NAMED = WordSet.of("nomme nommee prenomme prenommee surnomme surnommee");
    /** What people alone do with words. */
    private static final Set<String> TELLS = WordSet.of(
            """
            sourit raconte glisse soupire plaisante s'amuse s'enthousiasme s'exclame murmure lache rigole confie
            temoigne tempere ironise""");

    private static final Set<String> TRADES = WordSet.of("eur euse ier iere iste icien icienne");
    private static final Set<String> GOES_ON = WordSet.of(", et ou :");
    /** Before those who live somewhere: {@code beaucoup de Rouennais}. */
    private static final Set<String> QUANTITIES = WordSet.of("beaucoup nombre peu tant nombreux plein majorite");

    private PersonRuns() {}

    /** Whether a run calls somebody, or a people, and no body. */
    static boolean is(CapitalRun run) {
        return isSpeaker(run) || isNickname(run) || isPeople(run) || isTrade(run);
    }

    // "HM : …", "JGDE. …": who speaks in an interview, by initials
    private static boolean isSpeaker(CapitalRun run) {
        String after = run.passage().word(run.to());
        return run.from() == 0
                && run.length() == 1
                && Acronyms.isAcronym(run.first())
                && run.first().text().length() <= LONGEST_INITIALS
                && (after.equals(":") || after.equals("."))
                && run.passage().size() > run.to() + 1;
    }

    // "le Finistérien Yann Kervadec": where somebody is from
    private static boolean isNickname(CapitalRun run) {
        boolean article = run.passage().word(run.from() - 1).equals("le")
                || run.passage().word(run.from() - 1).equals("la");
        return run.length() == 1
                && article
                && PersonNames.begins(run.passage(), run.to())
                && run.passage().joins(run.to());
    }

    // "les Ardéchois", "dans le Valois": who lives there, or a stretch of land
    private static boolean isPeople(CapitalRun run) {
        String word = run.head();
        boolean ending = word.endsWith("ois")
                || word.endsWith("ais")
                || word.endsWith("iens")
                || word.endsWith("eens")
                || word.endsWith("aines")
                || word.endsWith("oises")
                || word.endsWith("aises");
        return run.length() == 1
                && ending
                && word.length() > 5
                && (RunWords.NATIVE.contains(run.passage().word(run.from() - 1)) || isOfMany(run))
                && NounBefore.of(run.passage(), run.from()) == null;
    }

    // "Julie M.", "Martin, chef d'atelier": somebody by the first name alone
    static boolean isFirstName(CapitalRun run) {
        Passage passage = run.passage();
        int after = run.to();
        boolean initial = passage.hasCapitalInitial(after)
                && passage.at(after).text().length() == 1
                && passage.word(after + 1).equals(".");
        boolean called = passage.word(after).equals(",")
                && (NounClass.ROLE.has(passage.word(after + 1)) || NounClass.CALLING.has(passage.word(after + 1)));
        return run.length() == 1 && FirstNames.has(run.first().folded()) && (initial || called);
    }

    private static boolean isOfMany(CapitalRun run) {
        return run.passage().word(run.from() - 1).equals("de")
                && QUANTITIES.contains(run.passage().word(run.from() - 2));
    }

    /** Whether a single word is what somebody is called by: a first name alone, or what only people are told to be. */
    static boolean isSomebody(CapitalRun run) {
        if (run.length() != 1 || Acronyms.isAcronym(run.first())) {
            return false;
        }
        return FirstNames.has(run.head()) ? !isFirm(run) : isCalled(run) || isBesideFirstName(run);
    }

    // "chez Arsène", "les biscuits Arsène", "Arsène (60 salariés)", "Arsène investit": a firm that bears a first name
    private static boolean isFirm(CapitalRun run) {
        Passage passage = run.passage();
        int after = run.to();
        boolean sized = passage.word(after).equals("(")
                && after + 1 < passage.size()
                && passage.at(after + 1).isNumber();
        boolean acts = BusinessVerbs.has(passage.word(after)) && passage.joins(after);
        String before = passage.word(run.from() - 1);
        String determiner = passage.word(run.from() - 2);
        boolean wares = before.endsWith("s")
                && (determiner.equals("les") || determiner.equals("des") || determiner.equals("aux"))
                && !PersonNouns.has(before)
                && !NounClass.ROLE.has(before);
        return wares
                || NounBefore.of(passage, run.from()) != null
                || before.equals("chez")
                || determiner.equals("nom") // "sous le nom d'Arsène"
                || sized
                || acts;
    }

    // "sourit Kerbrat", "un chien nommé Rustine"
    private static boolean isCalled(CapitalRun run) {
        String before = run.passage().word(run.from() - 1);
        String form = run.from() > 0 ? run.passage().at(run.from() - 1).text() : "";
        boolean participle = form.endsWith("é") || form.endsWith("ée");
        boolean named = participle && NAMED.contains(before) && NounBefore.of(run.passage(), run.from()) == null;
        return named || TELLS.contains(before);
    }

    // "Odette et Fañch": a first name alone, and another that no list holds
    private static boolean isBesideFirstName(CapitalRun run) {
        Passage passage = run.passage();
        int first = run.from() - 2;
        return passage.word(run.from() - 1).equals("et")
                && passage.hasCapital(first)
                && !passage.hasCapital(first - 1)
                && FirstNames.has(passage.word(first))
                && !FrenchWords.has(passage.word(first))
                && Territories.get().lookup(passage.at(first).text()).isEmpty();
    }

    // "Stratifieur, gréeur, mécanicien : …": trades that begin a sentence
    private static boolean isTrade(CapitalRun run) {
        Passage passage = run.passage();
        int second = run.to() + 1;
        String word = run.head();
        boolean listed = passage.word(run.to()).equals(",")
                && passage.isWord(second)
                && !passage.hasCapital(second)
                && isTrade(passage.word(second))
                && GOES_ON.contains(passage.word(second + 1));
        return run.length() == 1
                && !run.first().isAllCapitals()
                && passage.startsClause(run.from())
                && listed
                && isTrade(word);
    }

    private static boolean isTrade(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return TRADES.stream().anyMatch(one::endsWith);
    }
}

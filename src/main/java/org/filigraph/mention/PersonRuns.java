package org.filigraph.mention;

/** Runs of capitals that call people: the inhabitants of a land, somebody by initials or by the first name alone. */
final class PersonRuns {
    private static final int LONGEST_INITIALS = 4;

    private PersonRuns() {}

    /** Whether a run calls somebody, or a people, and no body. */
    static boolean is(CapitalRun run) {
        return isSpeaker(run) || isNickname(run) || isPeople(run);
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
                && RunWords.NATIVE.contains(run.passage().word(run.from() - 1))
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
}

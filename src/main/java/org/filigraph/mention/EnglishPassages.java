package org.filigraph.mention;

/** Words of English among the French ones: their capitals are not those of French. */
final class EnglishPassages {
    private static final int LONGEST_BRACKET = 20;
    private static final int FEWEST = 2;

    private EnglishPassages() {}

    /** Whether a passage is no French: its capitals are those of another language. */
    static boolean is(Passage passage) {
        int english = 0;
        for (int i = 0; i < passage.size(); i++) {
            String word = passage.word(i);
            if (FunctionWords.isOf(word) || FunctionWords.isArticle(word) || word.equals("et") || word.equals("un")) {
                return false;
            }
            english += RunWords.FOREIGN.contains(word) ? 1 : 0;
        }
        return english >= FEWEST;
    }

    // "Surcouf (Smart Unmanned vehicle for Ocean Surveillance)": what an English acronym stands for, word by word
    static boolean isExpansion(CapitalRun run) {
        Passage passage = run.passage();
        int open = run.from();
        while (open > 0
                && open > run.from() - LONGEST_BRACKET
                && !passage.word(open).equals("(")) {
            open--;
        }
        if (!passage.word(open).equals("(") || !passage.hasCapital(open - 1)) {
            return false;
        }
        boolean english = false;
        int close = open + 1;
        while (close < passage.size() && close < open + LONGEST_BRACKET && passage.isWord(close)) {
            english |= RunWords.ENGLISH.contains(passage.word(close)) && !passage.hasCapital(close);
            close++;
        }
        return english && passage.word(close).equals(")") && close - open > 3 && close > run.to() - 1;
    }
}

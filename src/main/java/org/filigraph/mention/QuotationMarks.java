package org.filigraph.mention;

/** The marks around words that are quoted or are a title: « », “ ”, and the straight ones. */
final class QuotationMarks {
    private static final int LONGEST_QUOTE = 20;

    private QuotationMarks() {}

    /** Whether a mark at {@code i} opens a quotation. */
    static boolean opens(Passage passage, int i) {
        boolean straight = passage.word(i).equals("\"")
                && passage.at(i).spaceBefore()
                && passage.hasCapital(i + 1)
                && !passage.at(i + 1).spaceBefore();
        return passage.word(i).equals("«") || passage.word(i).equals("“") || straight;
    }

    /** The index of the mark that closes what is opened at {@code open}; 0 where none does nearby. */
    static int closing(Passage passage, int open) {
        String mark = passage.word(open).equals("«") ? "»" : passage.word(open).equals("“") ? "”" : "\"";
        for (int i = open + 1; i < passage.size() && i - open <= LONGEST_QUOTE; i++) {
            if (passage.word(i).equals(mark)) {
                return i;
            }
        }
        return 0;
    }
}

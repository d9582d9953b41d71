package org.filigraph.mention;

import java.util.List;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.text.Block;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The year that a heading gives to the days beneath it: {@code Agenda 2025}, {@code Nos rendez-vous (avril-juin 2023)}; and
 * where the text's own date is not known, the year of what is held in its title: {@code Salon du verre 2024}.
 */
final class HeadedYears {
    /** What heads a list of days. */
    private static final Set<String> LISTS = WordSet.of(
            """
            agenda calendrier programme programmation rendez-vous dates evenements manifestations sessions saison
            planning salons webinaires reunions visites formations sorties""");

    private static final int LONGEST = 14;
    private static final int FIRST = 1950;
    private static final int LAST = 2060;

    private final @Nullable PartialDate issued;
    private int year;
    private boolean ofTitle;

    HeadedYears(@Nullable PartialDate issued) {
        this.issued = issued;
    }

    /** The year of the days in a block that comes after those seen before, or 0 where no heading gives one. */
    int at(Block block) {
        List<Token> tokens = block.tokens();
        boolean heads = block.isHeading() || block.kind() == Block.Kind.PARAGRAPH && tokens.size() <= LONGEST / 2;
        if (heads && tokens.size() <= LONGEST && !tellsDay(tokens)) {
            int told = onlyYear(tokens);
            boolean list = tokens.stream().anyMatch(t -> LISTS.contains(t.folded()));
            boolean held = issued == null
                    && block.isHeading()
                    && tokens.stream().anyMatch(t -> NounClass.EVENT.has(t.folded()) || t.is("edition"));
            if (told > 0 && (list || held)) {
                year = told;
                ofTitle = !list;
            } else if (block.isHeading() && !ofTitle) {
                year = 0; // another part begins
            }
        }
        return year;
    }

    private static boolean tellsDay(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean day =
                    tokens.get(i - 1).isNumber() && tokens.get(i - 1).text().length() <= 2;
            if (day && FunctionWords.isCalendar(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private static int onlyYear(List<Token> tokens) {
        int found = 0;
        for (Token token : tokens) {
            if (token.isNumber() && token.text().length() == 4) {
                int told = Integer.parseInt(token.text());
                if (told < FIRST || told > LAST || found > 0 && found != told) {
                    return 0;
                }
                found = told;
            }
        }
        return found;
    }
}

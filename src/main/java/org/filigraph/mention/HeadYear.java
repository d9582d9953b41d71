package org.filigraph.mention;

import java.util.List;
import java.util.Optional;
import org.filigraph.document.PartialDate;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The year, and the month where it is told, that a text without a date is of: the latest that the lines over it tell ({@code La lettre n° 27, printemps
 * 2025}, {@code Prix du bois 2018 : les lauréats}), else that of the notice of copyright at its foot. Days without a year are
 * of it.
 */
final class HeadYear {
    /** So many blocks at the beginning are the head at most, and so many at the end the foot. */
    private static final int HEAD = 8;

    private static final int FOOT = 4;
    /** A passage of so many words is the text itself. */
    private static final int RUNNING = 8;

    private static final int FIRST = 1990;
    private static final int LAST = 2060;

    private HeadYear() {}

    static Optional<PartialDate> of(Layout layout) {
        List<Block> blocks = layout.blocks();
        PartialDate latest = null;
        for (Block block : blocks.subList(0, Math.min(HEAD, blocks.size()))) {
            if (block.isContent() && !block.isHeading() && block.tokens().size() >= RUNNING) {
                break;
            }
            latest = later(latest, latest(block.tokens()));
        }
        for (Block block : blocks.subList(Math.max(0, blocks.size() - FOOT), blocks.size())) {
            if (latest == null
                    && layout.text()
                            .substring(block.span().start(), block.span().end())
                            .contains("©")) {
                latest = latest(block.tokens());
            }
        }
        return Optional.ofNullable(latest);
    }

    private static @Nullable PartialDate later(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null || other != null && other.year() > one.year() ? other : one;
    }

    /** The latest year told that is no end of a stretch of years, with its month where that stands before it; or null. */
    private static @Nullable PartialDate latest(List<Token> tokens) {
        PartialDate latest = null;
        for (int i = 0; i < tokens.size(); i++) {
            boolean stretch = isJoined(tokens, i - 1) || isJoined(tokens, i + 1);
            if (tokens.get(i).isNumber() && tokens.get(i).text().length() == 4 && !stretch) {
                int year = Integer.parseInt(tokens.get(i).text());
                int month = i == 0 ? 0 : Months.of(tokens.get(i - 1).folded());
                PartialDate told = month == 0 ? PartialDate.of(year) : PartialDate.of(year, month);
                latest = year >= FIRST && year <= LAST ? later(latest, told) : latest;
            }
        }
        return latest;
    }

    // the hyphen of "2021-2027"
    private static boolean isJoined(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).isNumber()
                && tokens.get(i + 1).isNumber()
                && (tokens.get(i).is("-")
                        || tokens.get(i).is("–")
                        || tokens.get(i).is("/"));
    }
}

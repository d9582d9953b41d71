package org.filigraph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final Ref DOCUMENT = new Ref("urn:d", "d");

    private static FactView.Basis basis(String id, int[]... spans) {
        List<Quote> quotes = new ArrayList<>();
        for (int[] span : spans) {
            quotes.add(new Quote(id + "/" + span[0], "", null, null, span[0], span[1], null, null));
        }
        return new FactView.Basis(id, "", DOCUMENT, BigDecimal.ONE, "rule", null, null, quotes);
    }

    private static FactView role(String id, int[]... spans) {
        return new FactView.Role(new Ref("urn:p", "p"), null, "r", null, null, basis(id, spans));
    }

    private static FactView mention(String id, int[]... spans) {
        return new FactView.Mention(new Ref("urn:e", "e"), "e", basis(id, spans));
    }

    private static int[] span(int start, int end) {
        return new int[] {start, end};
    }

    /** Marks as brackets, notes as their numbers, links between bars. */
    private static String drawn(String text, List<MarkedText.Passage> passages, FactView... facts) {
        StringBuilder drawn = new StringBuilder();
        for (MarkedText.Block block :
                MarkedText.of(text, passages, List.of(facts)).blocks()) {
            drawn.append(drawn.isEmpty() ? "" : "¶");
            block.pieces().forEach(piece -> drawn.append(drawn(piece)));
        }
        return drawn.toString();
    }

    private static String drawn(MarkedText.Piece piece) {
        if (piece instanceof MarkedText.Open open) {
            return open.first() ? "[" : "<";
        } else if (piece instanceof MarkedText.Close close) {
            return close.note() ? "]" + close.number() : ">";
        } else if (piece instanceof MarkedText.Link link) {
            return "|" + link.text() + "|";
        }
        return ((MarkedText.Words) piece).text();
    }

    @Test
    void marks_the_words_of_a_fact_and_notes_its_number_after_them() {
        assertEquals("ab[cd]1ef", drawn("abcdef", List.of(), role("a", span(2, 4))));
    }

    @Test
    void marks_inside_marks_nest() {
        assertEquals("[a[bc]2d]1", drawn("abcd", List.of(), role("a", span(0, 4)), role("b", span(1, 3))));
        assertEquals("[[abcd]2]1", drawn("abcd", List.of(), role("a", span(0, 4)), role("b", span(0, 4))));
    }

    @Test
    void marks_that_cross_are_split_where_the_outer_one_ends() {
        assertEquals("[ab[cd>]1<ef]2", drawn("abcdef", List.of(), role("a", span(0, 4)), role("b", span(2, 6))));
    }

    @Test
    void a_name_is_itself_the_link_unless_it_holds_another_mark() {
        assertEquals("a[|bc|>d", drawn("abcd", List.of(), mention("a", span(1, 3))));
        assertEquals("[a[|b|>c]1", drawn("abc", List.of(), mention("a", span(0, 3)), mention("b", span(1, 2))));
        assertEquals("[[|abc|>]1", drawn("abc", List.of(), role("a", span(0, 3)), mention("b", span(0, 3))));
    }

    @Test
    void counts_code_points_and_not_units_of_utf16() {
        assertEquals("🌲🪵 [é𝄞b]1c", drawn("🌲🪵 é𝄞bc", List.of(), role("a", span(3, 6))));
    }

    @Test
    void a_fact_stated_twice_is_noted_twice() {
        assertEquals("[a]1b[c]1", drawn("abc", List.of(), role("a", span(0, 1), span(2, 3))));
    }

    @Test
    void passages_stand_apart_and_marks_are_split_at_their_ends() {
        List<MarkedText.Passage> passages =
                List.of(new MarkedText.Passage(0, 2, "title"), new MarkedText.Passage(4, 6, "paragraph"));
        assertEquals("a[b>¶<c]1d", drawn("ab\n\ncd", passages, role("a", span(1, 5))));
        assertEquals("ab¶xx¶cd", drawn("abxxcd", passages));
    }

    @Test
    void bad_places_do_no_harm() {
        assertEquals(
                "ab[c]3",
                drawn("abc", List.of(), role("a", span(9, 12)), role("b", span(1, 1)), role("c", span(2, 9))));
    }

    @Test
    void whatever_the_marks_the_text_is_whole_and_marks_nest() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            String text = "a🌲bcdé f🪵gh\nij 𝄞";
            int length = text.codePointCount(0, text.length());
            FactView[] facts = new FactView[random.nextInt(8)];
            for (int i = 0; i < facts.length; i++) {
                int start = random.nextInt(length);
                int[] span = span(start, start + random.nextInt(length - start + 1));
                facts[i] = random.nextBoolean() ? role("f" + i, span) : mention("f" + i, span);
            }
            checkWhole(text, facts);
        }
    }

    private static void checkWhole(String text, FactView... facts) {
        StringBuilder words = new StringBuilder();
        Deque<FactView> open = new ArrayDeque<>();
        for (MarkedText.Block block :
                MarkedText.of(text, List.of(), List.of(facts)).blocks()) {
            for (MarkedText.Piece piece : block.pieces()) {
                if (piece instanceof MarkedText.Open mark) {
                    open.push(mark.fact());
                } else if (piece instanceof MarkedText.Close mark) {
                    assertEquals(open.pop(), mark.fact());
                } else {
                    words.append(
                            piece instanceof MarkedText.Link link ? link.text() : ((MarkedText.Words) piece).text());
                }
            }
        }
        assertEquals(0, open.size());
        assertEquals(text, words.toString());
    }
}

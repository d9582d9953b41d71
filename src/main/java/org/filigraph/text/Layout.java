package org.filigraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text and the blocks it is made of, in order.
 *
 * @param text the document's text, untouched
 * @param blocks its blocks; together they hold all that is not white space
 * @param tables its tables, whose rows are blocks too
 */
public record Layout(String text, List<Block> blocks, List<Table> tables) {
    public Layout {
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
    }

    /** The document's title, if it has one. */
    public Optional<Block> title() {
        return blocks.stream().filter(b -> b.kind() == Block.Kind.TITLE).findFirst();
    }

    /** The heading over a block, the heading before that one, and so on up to the title: nearest first. */
    public List<Block> headingsOver(Block block) {
        List<Block> above = new ArrayList<>();
        for (int i = block.heading(); i >= 0; i = blocks.get(i).heading()) {
            above.add(blocks.get(i));
        }
        return above;
    }

    /** Up to {@code most} blocks that follow a block of this text. */
    public List<Block> after(Block block, int most) {
        int next = indexAt(block.span().start()) + 1;
        return blocks.subList(next, Math.min(blocks.size(), next + most));
    }

    /** The block that holds {@code offset}, if one does. */
    public Optional<Block> blockAt(int offset) {
        int index = indexAt(offset);
        return index < 0 ? Optional.empty() : Optional.of(blocks.get(index));
    }

    private int indexAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Block block = blocks.get(middle);
            if (block.span().contains(offset)) {
                return middle;
            }
            if (block.span().start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}

package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Span;

/** Tells which passages were not read as content. */
final class Skipping {
    private Skipping() {}

    static List<Reading.Skipped> of(Layout layout) {
        List<Reading.Skipped> skipped = new ArrayList<>();
        Span run = null;
        for (Block block : layout.blocks()) {
            if (block.isContent()) {
                if (run != null) {
                    skipped.add(new Reading.Skipped("not content", run));
                }
                run = null;
            } else {
                run = run == null ? block.span() : run.cover(block.span());
            }
        }
        if (run != null) {
            skipped.add(new Reading.Skipped("not content", run));
        }
        return skipped;
    }
}

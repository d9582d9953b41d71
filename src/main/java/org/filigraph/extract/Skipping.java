package org.filigraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.filigraph.extract.clause.Source;
import org.filigraph.fact.Fact;
import org.filigraph.fact.Reading;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Span;

/** Tells what was not read: passages that are no content, and numbers that count nothing. */
final class Skipping {
    private Skipping() {}

    static List<Reading.Skipped> of(Source source, List<Fact> facts) {
        List<Reading.Skipped> skipped = new ArrayList<>();
        Span run = null;
        for (Block block : source.layout().blocks()) {
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
        source.mentions().passedOver().forEach(p -> skipped.add(new Reading.Skipped(p.reason(), p.span())));
        Set<Integer> used = facts.stream()
                .flatMap(f -> f.evidence().spans().stream())
                .flatMap(s -> source.mentions().numeralsIn(s).stream())
                .map(n -> n.span().start())
                .collect(Collectors.toSet());
        source.mentions().numerals().stream()
                .filter(n -> !used.contains(n.span().start()))
                .forEach(n -> skipped.add(new Reading.Skipped(
                        n.form() == Numeral.Form.ORDINAL ? "an ordinal that ranks nothing" : "counts nothing we know",
                        n.span())));
        skipped.sort(Comparator.comparing(Reading.Skipped::span));
        return skipped;
    }
}

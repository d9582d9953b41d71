package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that tell sectors, and which sector each place is about by them: those of its sentence, of the
 * sentences before it, of its section, of the heading over it, of the document.
 */
public final class ToldSectors {
    /** Sentences farther back than this say nothing of a place any more. */
    private static final int SENTENCES_BACK = 12;

    private final Layout layout;
    private final List<Sectors.Hit> hits = new ArrayList<>();
    private final MainSector main;
    /** How often the words under a heading, by its index, tell each sector. */
    private final Map<Integer, Map<String, Integer>> told = new HashMap<>();
    /** Where words first tell each sector or a narrower one. */
    private final Map<String, Integer> first = new HashMap<>();

    ToldSectors(Layout layout, Mentions mentions) {
        this.layout = layout;
        for (Block block : layout.blocks()) {
            if (block.isContent()) {
                block.sentences().forEach(s -> hits.addAll(Sectors.in(s.tokens())));
            }
        }
        hits.removeIf(hit -> isInName(mentions, hit.span())); // "Sylvie", "Mâcon", "Le Port"
        this.main = SectorOfText.of(layout, hits);
        findSections();
    }

    /** The sector that the document is about. */
    MainSector main() {
        return main;
    }

    /** The sector that the heading right over a block tells, or null. */
    @Nullable
    public String ofHeading(Block block) {
        if (Headings.isLabelled(block, this)) {
            return in(block.sentences().get(0).span()).get(0).sector();
        }
        if (block.heading() < 0) {
            return null;
        }
        Block heading = layout.blocks().get(block.heading());
        return in(heading.span()).stream()
                .filter(hit -> !hit.weak())
                .map(Sectors.Hit::sector)
                .findFirst()
                .orElse(null);
    }

    /** The sector that the sentence before one of a block tells last, or null. */
    @Nullable
    public String rightBefore(Block block, Sentence sentence) {
        int own = block.sentenceAt(sentence.span().start());
        return own == 0
                ? null
                : in(block.sentences().get(own - 1).span()).stream()
                        .filter(hit -> !hit.weak() && !hit.sector().equals("industry"))
                        .map(Sectors.Hit::sector)
                        .reduce((first, last) -> last)
                        .orElse(null);
    }

    /** Whether the words under the heading of a block tell a sector too. */
    public boolean isToldUnder(Block block, String sector) {
        return told.getOrDefault(block.heading(), Map.of()).containsKey(sector);
    }

    /** Whether words before {@code offset} tell a sector, or a wider or narrower one. */
    public boolean isToldBefore(int offset, String sector) {
        return first.getOrDefault(Sectors.wider(sector), offset) < offset;
    }

    /** Whether the document's title tells a sector. */
    public boolean isToldInTitle(String sector) {
        return layout.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.TITLE)
                .flatMap(b -> in(b.span()).stream())
                .anyMatch(hit -> hit.sector().equals(sector));
    }

    /** The sector that most words under the same heading tell, or null where few tell one and {@code few} are not enough. */
    @Nullable
    public String ofSection(Block block, boolean few) {
        Map<String, Integer> counts = told.getOrDefault(block.heading(), Map.of());
        String best = Sectors.dominant(counts);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int most = best == null ? 0 : counts.getOrDefault(best, 0);
        return few || most >= 2 && most * 3 >= all * 2 ? best : null;
    }

    private void findSections() {
        for (Sectors.Hit hit : hits) {
            first.putIfAbsent(Sectors.wider(hit.sector()), hit.span().start());
            Block block = layout.blockAt(hit.span().start()).orElseThrow();
            if (!hit.weak() && !hit.sector().equals("industry") && !block.isHeading()) {
                told.computeIfAbsent(block.heading(), h -> new HashMap<>()).merge(hit.sector(), 1, Integer::sum);
            }
        }
    }

    /** The key of the sector that the place at {@code offset} is about. */
    @Nullable
    public String at(int offset) {
        Optional<Block> block = layout.blockAt(offset);
        if (block.isEmpty()) {
            return main.key();
        }
        String weak = null;
        List<Sentence> sentences = block.get().sentences();
        int at = block.get().sentenceAt(offset);
        for (int i = at; i >= Math.max(0, at - SENTENCES_BACK); i--) {
            Sectors.Hit nearest = nearest(in(sentences.get(i).span()), offset);
            if (nearest != null && !nearest.weak()) {
                return nearest.sector();
            }
            weak = weak == null && nearest != null ? nearest.sector() : weak;
        }
        String over = over(block.get());
        return over != null ? over : weak;
    }

    /** The sector of the heading over a block, or else of the document. */
    @Nullable
    String over(Block block) {
        if (block.heading() >= 0) {
            for (Sectors.Hit hit : in(layout.blocks().get(block.heading()).span())) {
                if (!hit.weak()) {
                    return hit.sector();
                }
            }
        }
        return main.key();
    }

    /** Sector words inside {@code span}, in order. */
    public List<Sectors.Hit> in(Span span) {
        int from = Span.firstFrom(hits, Sectors.Hit::span, span.start());
        List<Sectors.Hit> inside = new ArrayList<>();
        for (int i = from; i < hits.size() && hits.get(i).span().start() < span.end(); i++) {
            inside.add(hits.get(i));
        }
        return inside;
    }

    // in the name of a person or a place, which tells no field
    private static boolean isInName(Mentions mentions, Span words) {
        return mentions.namesIn(words).stream()
                .anyMatch(name ->
                        name.span().contains(words) && (name.is(EntityKind.PERSON) || name.is(EntityKind.TERRITORY)));
    }

    private static Sectors.@Nullable Hit nearest(List<Sectors.Hit> hits, int offset) {
        Sectors.Hit best = null;
        for (Sectors.Hit hit : hits) {
            if (best == null
                    || best.weak() && !hit.weak()
                    || best.weak() == hit.weak() && distance(hit, offset) < distance(best, offset)) {
                best = hit;
            }
        }
        return best;
    }

    /** Words after a number tell its sector rather than words before it. */
    private static int distance(Sectors.Hit hit, int offset) {
        return hit.span().start() >= offset
                ? hit.span().start() - offset
                : (offset - hit.span().start()) * 2;
    }
}

package org.filigraph.extract.clause;

import java.util.List;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Token;

/** Headings, and labels that begin a paragraph, that are a place or a word for a field and little else. */
public final class Headings {
    /** The label of a paragraph has no more words and marks than so many. */
    private static final int LABEL = 5;

    private final Layout layout;
    private final Context context;
    /** How many sectors headings of their own tell. */
    private final int fields;

    Headings(Layout layout, Context context) {
        this.layout = layout;
        this.context = context;
        this.fields = (int) layout.blocks().stream()
                .filter(b -> b.isContent() && isField(b))
                .flatMap(b -> context.sectorsIn(b.span()).stream()
                        .map(Sectors.Hit::sector)
                        .limit(1))
                .distinct()
                .count();
    }

    /** Whether the heading right over a block is a place and little else: "En Bretagne". */
    public boolean isPlaceHeading(Block block) {
        if (isPlaced(block)) {
            return true;
        }
        if (block.heading() < 0) {
            return false;
        }
        Block heading = layout.blocks().get(block.heading());
        return heading.kind() == Block.Kind.HEADING
                && isPlace(
                        heading.sentences().stream()
                                .flatMap(s -> s.tokens().stream())
                                .toList(),
                        context.strongPlacesIn(heading.span()));
    }

    /** "Charente. La verrerie de Cognac": whether a block's first sentence is no more than a place. */
    boolean isPlaced(Block block) {
        return block.sentences().size() > 1
                && block.sentences().get(0).tokens().size() <= LABEL
                && isPlace(
                        block.sentences().get(0).tokens(),
                        context.strongPlacesIn(block.sentences().get(0).span()));
    }

    private static boolean isPlace(List<Token> tokens, List<Context.Place> here) {
        return !here.isEmpty()
                && tokens.stream()
                        .filter(t -> t.isWord() && !FunctionWords.has(t.folded()))
                        .allMatch(t -> here.stream().anyMatch(p -> p.span().contains(t.span())));
    }

    /** Whether the heading right over a block is a word for a field and little else: "Agriculture et forêt". */
    public boolean isFieldHeading(Block block) {
        return isLabelled(block, context.sectors())
                || block.heading() >= 0 && isField(layout.blocks().get(block.heading()));
    }

    /** "Agroalimentaire. À Ancenis, la coopérative": whether a block's first sentence is no more than a word for a field. */
    static boolean isLabelled(Block block, ToldSectors sectors) {
        return block.sentences().size() > 1
                && block.sentences().get(0).tokens().size() <= LABEL
                && isField(
                        block.sentences().get(0).tokens(),
                        sectors.in(block.sentences().get(0).span()));
    }

    /** Whether other headings of the document are words for two fields or more, and the one over a block is none. */
    public boolean isBesideFields(Block block) {
        return fields > 1
                && block.heading() >= 0
                && layout.blocks().get(block.heading()).kind() == Block.Kind.HEADING;
    }

    private boolean isField(Block heading) {
        return heading.kind() == Block.Kind.HEADING
                && isField(
                        heading.sentences().stream()
                                .flatMap(s -> s.tokens().stream())
                                .toList(),
                        context.sectorsIn(heading.span()));
    }

    private static boolean isField(List<Token> tokens, List<Sectors.Hit> hits) {
        int all = 0;
        int telling = 0;
        for (Token token : tokens) {
            if (token.isWord() && !FunctionWords.has(token.folded())) {
                all++;
                telling += hits.stream().anyMatch(h -> !h.weak() && h.span().contains(token.span())) ? 1 : 0;
            }
        }
        return telling > 0 && telling * 2 >= all;
    }
}

package org.filigraph.extract.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Territories;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The places of the entries of a text: "• Sorex – Brest (29)", "Sorex (Brest) – une seconde ligne." begin what is told of one
 * body, up to the next item or blank line.
 */
final class PlaceLabels {
    /** A line's place that heads an entry has no more words and marks before it. */
    private static final int HEAD = 12;

    private static final Set<String> BEFORE = WordSet.of(", ( – - — | ; /");
    private static final Set<String> AFTER = WordSet.of(") , ( – - — | ; / : .");

    private final String text;
    private final Context context;
    private final Mentions mentions;
    private final Map<Integer, Entity> places = new HashMap<>();

    PlaceLabels(Layout layout, Context context, Mentions mentions) {
        this.text = layout.text();
        this.context = context;
        this.mentions = mentions;
        Entity entry = null;
        int stanza = -1;
        for (Block block : layout.blocks()) {
            boolean own = block.kind() == Block.Kind.ITEM || block.isHeading() || block.stanza() != stanza;
            Entity head = block.isContent()
                            && !block.isHeading()
                            && !block.sentences().isEmpty()
                    ? head(block)
                    : null;
            entry = own || head != null ? head : entry;
            stanza = block.stanza();
            if (entry != null) {
                places.put(block.span().start(), entry);
            }
        }
    }

    /** The place that heads the entry which a block belongs to, null for none. */
    @Nullable
    Entity of(Block block) {
        return places.get(block.span().start());
    }

    private @Nullable Entity head(Block block) {
        Sentence first = block.sentences().get(0);
        Wording w = Wording.of(block, first, mentions.namesIn(first.span()));
        for (Context.Place place : context.strongPlacesIn(first.span())) {
            int from = w.at(place.span().start());
            int to = w.at(place.span().end());
            boolean ends = to >= w.size() || AFTER.contains(w.word(to)) || endsLine(place);
            if (place.named() && from > 1 && from <= HEAD && ends && isTown(place.territory()) && isApart(w, from)) {
                return isLabel(w, from) ? place.territory() : null;
            }
        }
        return null;
    }

    private boolean endsLine(Context.Place place) {
        int end = place.span().end();
        return text.startsWith("\n", end) || text.startsWith("\r", end);
    }

    /** ", Brest", "(Brest", ", à Brest". */
    private static boolean isApart(Wording w, int from) {
        return BEFORE.contains(w.word(w.word(from - 1).equals("a") ? from - 2 : from - 1));
    }

    /** Whether the words before the place are no clause, and tell no number. */
    private static boolean isLabel(Wording w, int to) {
        for (int i = 0; i < to; i++) {
            if (FiniteVerbs.at(w, i) || w.token(i).isNumber() && w.name(i) == null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTown(Entity place) {
        return Territories.get().byKey(place.key()).map(t -> t.kind().isTown()).orElse(false);
    }
}

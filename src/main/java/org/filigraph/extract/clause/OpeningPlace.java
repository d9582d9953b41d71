package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Mentions;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The place with which a text opens, so that what it goes on to tell is there: the one town of its title or of the lines
 * around it ("À Vire, la laiterie s'agrandit", "Vire. La laiterie s'agrandit"), else the town of its dateline, else the one
 * land of these where it is a department.
 *
 * @param place null where the text opens with none, or with several
 * @param dated whether it only says where the text was written
 * @param titled the one town that its title tells
 */
public record OpeningPlace(@Nullable Entity place, boolean dated, @Nullable Entity titled) {
    private static final OpeningPlace NONE = new OpeningPlace(null, false, null);
    private static final Set<String> AT = WordSet.of("a au aux pres depuis");
    private static final Set<String> ENDS = WordSet.of(", . : – - — | (");
    /** What opens a text stands in so many blocks. */
    private static final int BLOCKS = 6;

    /** A town that begins a title has no more words before it. */
    private static final int LEADING = 2;

    static OpeningPlace of(Layout layout, Mentions mentions, List<Context.Place> places) {
        Entity town = null;
        List<Context.Place> lands = new ArrayList<>();
        Entity dated = null;
        int left = BLOCKS;
        for (Block block : layout.blocks()) {
            if (!block.isContent()) {
                continue;
            }
            if (left-- == 0) {
                break;
            }
            if (block.isHeading()) {
                List<Context.Place> told = places.stream()
                        .filter(p -> block.span().contains(p.span()) && isTold(layout.text(), p))
                        .toList();
                Optional<Context.Place> leading = told.stream()
                        .filter(p -> isTown(p.territory()) && leads(block, p))
                        .findFirst();
                if (leading.isPresent()) {
                    return new OpeningPlace(
                            leading.get().territory(), false, leading.get().territory());
                }
                town = town == null ? only(told, OpeningPlace::isTown) : town;
                told.stream().filter(p -> isLand(p.territory())).forEach(lands::add);
            } else {
                dated = dated == null ? dateline(layout, mentions, block) : dated;
                if (block.kind() != Block.Kind.DATELINE) {
                    break;
                }
            }
        }
        if (dated != null && !dated.equals(town)) {
            return new OpeningPlace(
                    dated, true, town); // "Évry, le 3 mai": what X does at T, which its title tells, is not X
        }
        Entity land = only(lands, OpeningPlace::isLand);
        Entity titled = town == null && land != null && isDepartment(land) ? land : town;
        return titled == null ? NONE : new OpeningPlace(titled, false, titled);
    }

    /** The one place of a kind that a line tells, null where it tells none or several. */
    private static @Nullable Entity only(List<Context.Place> told, Predicate<Entity> kind) {
        List<Entity> all = told.stream()
                .map(Context.Place::territory)
                .filter(kind)
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    /** Whether a line tells of the place, which is no part of what something is called: "« Dole 1 »". */
    private static boolean isTold(String text, Context.Place place) {
        int end = place.span().end();
        boolean numbered = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        return place.named() && !place.weak() && !place.passing() && !numbered;
    }

    private static boolean isTown(Entity place) {
        return place.key().startsWith("commune/") || place.key().startsWith("arrondissement");
    }

    private static boolean isLand(Entity place) {
        return isDepartment(place) || place.key().contains("region/");
    }

    private static boolean isDepartment(Entity place) {
        return place.key().startsWith("departement/");
    }

    /** "À Vire, …", "Vire. …", "Vire" alone. */
    private static boolean leads(Block block, Context.Place place) {
        Sentence sentence = block.sentences().get(0);
        if (!sentence.span().contains(place.span())) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        int from = sentence.tokenAt(place.span().start());
        int to = sentence.tokenAt(place.span().end());
        boolean ends = to >= tokens.size() || ENDS.contains(tokens.get(to).folded());
        boolean begins =
                from == 0 || from < LEADING && AT.contains(tokens.get(from - 1).folded());
        return begins && ends;
    }

    /** "Vire, le 3 mai 2022", as a line of its own or before the first sentence. */
    private static @Nullable Entity dateline(Layout layout, Mentions mentions, Block block) {
        List<Entity> towns = mentions.namesIn(block.span()).stream()
                .filter(n -> n.is(EntityKind.TERRITORY) && isTown(n.entity()))
                .filter(n -> block.kind() == Block.Kind.DATELINE || Datelines.isIn(layout, n.span()))
                .map(n -> n.entity())
                .distinct()
                .toList();
        return towns.size() == 1 ? towns.get(0) : null;
    }
}

package org.filigraph.extract.relation.likely;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of things that each sentence of a document may tie: two that it names, or one that it names and one that it
 * goes on about, that the heading over it names, or that the whole document is about.
 */
public final class Pairs {
    /** In a longer enumeration only so many names are looked at. */
    private static final int MOST_NAMES = 24;

    private final Layout layout;
    private final Discourse discourse;
    private final Map<Integer, Wording> firstOfBlock = new HashMap<>();
    private @Nullable Wording leadIn;

    /** Of a document and what it speaks of from sentence to sentence. */
    public Pairs(Layout layout, Discourse discourse) {
        this.layout = layout;
        this.discourse = discourse;
    }

    /** A thing of a pair: where the sentence names it, or else from where it is known. */
    private record End(Entity thing, int at, @Nullable Name name, String from) {
        boolean isNamed() {
            return name != null;
        }
    }

    /** The pairs of a sentence; sentences come in the order of the text. */
    public List<Pair> of(Wording w) {
        firstOfBlock.putIfAbsent(w.block().span().start(), w);
        if (w.block().kind() != Block.Kind.ITEM) {
            leadIn = w.word(w.size() - 1).equals(":") ? w : null;
        }
        Gist gist = new Gist(w);
        List<End> ends = named(w, gist);
        if (ends.isEmpty()) {
            return List.of();
        }
        PairClues clues = new PairClues(w, gist, above(w), w.block().kind() == Block.Kind.ITEM ? leadIn : null);
        ends.addAll(elsewhere(w, ends));
        List<Pair> pairs = new ArrayList<>();
        for (End subject : ends) {
            for (End object : ends) {
                boolean here = subject.isNamed() || object.isNamed();
                if (here && !subject.thing().equals(object.thing())) {
                    pairs.add(new Pair(
                            subject.thing(),
                            object.thing(),
                            clues.of(view(subject), view(object)),
                            words(w, subject, object)));
                }
            }
        }
        return pairs;
    }

    private PairClues.View view(End end) {
        Entity thing = end.thing();
        return new PairClues.View(
                thing.kind() + "." + discourse.sort(thing),
                thing.label(),
                end.at(),
                end.from(),
                thing.equals(discourse.themes().main()));
    }

    private List<End> named(Wording w, Gist gist) {
        List<End> ends = new ArrayList<>();
        for (int i = 0; i < w.size() && ends.size() < MOST_NAMES; i = w.endOfName(i)) {
            Name name = w.name(i);
            if (name != null) {
                for (Entity thing : discourse.several(name)) {
                    if (mayBeTied(thing)) {
                        ends.add(new End(thing, gist.ofToken(i), name, "named"));
                    }
                }
            }
        }
        return ends;
    }

    private List<End> elsewhere(Wording w, List<End> named) {
        Map<Entity, String> things = new LinkedHashMap<>();
        putIfTied(things, discourse.carriedTo(w), "goes on");
        Wording heading = above(w);
        for (int i = 0; heading != null && i < heading.size(); i = heading.endOfName(i)) {
            Name name = heading.name(i);
            if (name != null && named.stream().noneMatch(end -> end.thing().equals(name.entity()))) {
                putIfTied(things, name.entity(), "heading");
                break;
            }
        }
        putIfTied(things, discourse.themes().main(), "main");
        named.forEach(end -> things.remove(end.thing()));
        List<End> ends = new ArrayList<>();
        things.forEach((thing, from) -> ends.add(new End(thing, -1, null, from)));
        return ends;
    }

    private static void putIfTied(Map<Entity, String> things, @Nullable Entity thing, String from) {
        if (thing != null && mayBeTied(thing)) {
            things.putIfAbsent(thing, from);
        }
    }

    private static boolean mayBeTied(Entity thing) {
        return thing.kind() == EntityKind.ORGANISATION
                || thing.kind() == EntityKind.AGREEMENT
                || thing.kind() == EntityKind.SITE;
    }

    private @Nullable Wording above(Wording w) {
        int heading = w.block().heading();
        return heading < 0
                ? null
                : firstOfBlock.get(layout.blocks().get(heading).span().start());
    }

    private static Span words(Wording w, End one, End other) {
        Name a = one.name();
        Name b = other.name();
        if (a != null && b != null) {
            return a.span().cover(b.span());
        }
        Name only = a == null ? b : a;
        return only == null ? w.span() : new Span(w.span().start(), only.span().end());
    }
}

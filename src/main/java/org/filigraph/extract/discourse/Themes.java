package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.mention.SpeechVerbs;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The things that a document as a whole may speak of, from its title, its first sentences and how often it names them.
 * An interview with a cluster's director, a page on a trade fair, a report on a plant: their figures need not name it.
 */
public final class Themes {
    /** Words before who says or published something. */
    private static final Set<String> SOURCES = WordSet.of(
            """
            selon source sources d'apres etude enquete barometre rapport chiffres donnees publie publiee publies
            publiees publication note""");

    private static final int SOURCE = 9;
    private static final int MOST = 3;
    private static final int FIRST_SENTENCES = 2;
    /** A passage with a sentence of so many words is the text itself, and no line of its head. */
    private static final int RUNNING = 8;

    private static final double CLEAR = 4;
    private static final double LIKELY = 2;
    private static final int MARGIN = 20;
    private static final double DOUBTFUL = 0.7;

    /** How clearly one thing stands before all others. */
    public enum Lead {
        NONE,
        FAINT,
        LIKELY,
        CLEAR
    }

    private final Function<Entity, Body> sorts;
    private final Predicate<Entity> nameless;
    private final Map<Entity, Integer> named = new HashMap<>();
    /** How sure the surest of its names is one. */
    private final Map<Entity, Double> sureness = new HashMap<>();
    /** What is named otherwise than as who says or published something. */
    private final Set<Entity> told = new HashSet<>();

    private final Set<Entity> inTitle = new HashSet<>();
    private final Set<Entity> inFirst = new HashSet<>();
    private @Nullable Entity firstSubject;
    private int sentences;
    /** Whether the text itself has begun, under its title, kicker and subtitle. */
    private boolean running;

    private int all;
    private List<Entity> foremost = List.of();
    private final MainThing things = new MainThing();
    private Span opening = new Span(0, 0);
    private @Nullable Entity main;
    private boolean clear;
    private Weighing weighing = new Weighing(new Span(0, 0), "main subject", List.of());

    Themes(Function<Entity, Body> sorts, Predicate<Entity> nameless) {
        this.sorts = sorts;
        this.nameless = nameless;
    }

    /** Takes note of a sentence's referents; sentences come in order. */
    void read(Block block, Wording w, List<Referent> referents) {
        running |= !block.isHeading() && w.size() >= RUNNING;
        boolean title = block.kind() == Block.Kind.TITLE || block.isHeading() && !running;
        opening = opening.length() == 0 ? w.span() : opening;
        if (!block.isHeading()) {
            sentences++;
        }
        for (Referent referent : referents) {
            things.read(block, w, referent, title);
            Entity thing = referent.thing();
            if (thing == null || referent.is(Kind.HEAD) || nameless.test(thing)) {
                continue;
            }
            if (referent.is(Kind.NAME)) {
                named.merge(thing, 1, Integer::sum);
                Name name = w.name(referent.from());
                sureness.merge(thing, name == null ? 1 : name.confidence(), Math::max);
                all++;
                if (!isSource(w, referent.from(), referent.to())) {
                    told.add(thing);
                }
                if (title) {
                    inTitle.add(thing);
                } else if (!block.isHeading() && sentences <= FIRST_SENTENCES) {
                    inFirst.add(thing);
                }
            }
            if (firstSubject == null
                    && !block.isHeading()
                    && sentences <= FIRST_SENTENCES
                    && referent.is(Case.SUBJECT)
                    && !referent.is(Kind.POSSESSIVE)) {
                firstSubject = thing;
            }
        }
        things.next(block);
    }

    /** Ranks what was read. */
    void rank() {
        Weighing.Scale<Entity> scale = things.weigh(this, sorts);
        main = scale.best();
        clear = scale.margin() >= MARGIN;
        weighing = scale.weighing(opening, Entity::label);
        Map<Entity, Double> weights = new HashMap<>();
        named.forEach((thing, count) -> weights.put(thing, weight(thing, count)));
        List<Entity> ranked = new ArrayList<>(weights.keySet());
        ranked.sort(Comparator.comparingDouble((Entity e) -> -weights.getOrDefault(e, 0.0))
                .thenComparing(Entity::key));
        foremost = ranked.stream()
                .filter(e -> weights.getOrDefault(e, 0.0) > 1)
                .limit(MOST)
                .toList();
    }

    private double weight(Entity thing, int count) {
        Body sort = sorts.apply(thing);
        return (inTitle.contains(thing) ? 3 : 0)
                + (thing.equals(firstSubject) ? 2 : 0)
                + (inFirst.contains(thing) ? 1 : 0)
                + 6.0 * count / Math.max(6, all)
                - (sort == Body.COUNCIL || sort == Body.PUBLIC ? 3 : 0);
    }

    /** The thing whose the document's figures are as a whole, null for none. */
    public @Nullable Entity main() {
        return main;
    }

    /** Whether {@link #main} outweighs all others by far. */
    public boolean isClear() {
        return clear;
    }

    /** What was weighed for {@link #main}. */
    public Weighing weighing() {
        return weighing;
    }

    /** The likeliest, first the most likely. */
    public List<Entity> foremost() {
        return foremost;
    }

    /** Whether a thing is named as who says or published something, and never otherwise: "selon une étude de X". */
    public boolean isOnlySource(Entity thing) {
        return named.containsKey(thing) && !told.contains(thing);
    }

    // "selon X", "une étude de X", "les chiffres publiés par X", "relève X", "Source : X"
    private static boolean isSource(Wording w, int from, int to) {
        for (int k = from - 1;
                k >= 0 && from - k < SOURCE && (!w.isMark(k) || w.word(k).equals(":"));
                k--) {
            if (w.name(k) == null
                    && (SOURCES.contains(w.word(k))
                            || w.word(k).equals("d'") && w.word(k + 1).equals("apres"))) {
                return true;
            }
            if (FiniteVerbs.at(w, k) && !SpeechVerbs.has(w.word(k))) {
                break;
            }
        }
        int verb = w.word(from - 1).equals("l'")
                        || w.word(from - 1).equals("le")
                        || w.word(from - 1).equals("la")
                ? from - 2
                : from - 1;
        return w.name(verb) == null && SpeechVerbs.has(w.word(verb)) || SpeechVerbs.has(w.word(to));
    }

    /** Whether nothing but capitals tells that words are the name of a thing. */
    public boolean isDoubtful(Entity thing) {
        return sureness.getOrDefault(thing, 1.0) < DOUBTFUL;
    }

    /** How clearly a thing is the foremost of all. */
    public Lead lead(Entity thing) {
        if (foremost.isEmpty() || !foremost.get(0).equals(thing)) {
            return Lead.NONE;
        }
        double weight = weight(thing, named.getOrDefault(thing, 0));
        return weight >= CLEAR ? Lead.CLEAR : weight >= LIKELY ? Lead.LIKELY : Lead.FAINT;
    }
}

package org.filigraph.extract.relation.list;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.field.Descriptions;
import org.filigraph.extract.relation.phrase.MakingPhrases;
import org.filigraph.extract.relation.phrase.ProductBounds;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what bodies make from entries that name a body and then its wares without a verb: behind a mark ("X – Dole –
 * capteurs de gel"), in another cell of the row, in a sentence or line of its own under the name ({@code produces}).
 */
final class EntryWares implements TieReader {
    private static final Set<String> MARKS = WordSet.of("– — - | : • , ; / . →");
    private static final Set<String> DASHES = WordSet.of("– — - | • →");
    /** What may join a sentence to the one before it. */
    private static final Set<String> JOINTS = WordSet.of("et ou puis enfin ainsi chez");

    private static final Set<String> SOME = WordSet.of("un une des du de");
    /** A line under a name that tells its town, its people, its year: so many may stand before the wares. */
    private static final int LINES = 2;

    private static final int LONGEST = 40;
    private static final String RULE = "relation.entry.wares";

    private final Ties ties;
    private final ProductPhrases products;
    private final MakingPhrases makings;
    private @Nullable Entity head;
    private @Nullable Block under;
    private int left;

    EntryWares(Ties ties) {
        this.ties = ties;
        this.products = new ProductPhrases(ties);
        this.makings = new MakingPhrases(products);
    }

    @Override
    public void read(Wording w) {
        int start = opening(w);
        boolean named = w.name(start, EntityKind.ORGANISATION) != null;
        if (!isNear(w)) {
            head = null;
        }
        boolean opens = named && start <= LINES && canMake(NameLists.entity(w, start));
        if (opens && w.size() <= LONGEST && !isFunded(w)) {
            Entity body = NameLists.entity(w, start);
            head = told(w, body, NameLists.afterBrackets(w, w.endOfName(start))) ? null : body;
            head = isVerbless(w, w.endOfName(start), w.size()) ? head : null;
            left = LINES;
        } else if (opens) {
            head = null;
            told(w, NameLists.entity(w, start), NameLists.afterBrackets(w, w.endOfName(start)));
        } else if (head != null) {
            Entity body = head;
            boolean plain = isVerbless(w, 0, w.size()) && !named && !isFunded(w);
            head = !plain || --left < 0 || wares(w, body, 0, end(w, 0)) ? null : body;
        }
        under = w.block();
    }

    // in the same block, in the next line of the same stanza, or right under a heading
    private boolean isNear(Wording w) {
        Block before = under;
        return before != null
                && (before.equals(w.block())
                        || before.kind() != Block.Kind.ROW
                                && w.block().kind() != Block.Kind.ROW
                                && (before.stanza() == w.block().stanza() || before.isHeading()));
    }

    private static boolean canMake(Entity body) {
        String label = Folding.fold(body.label());
        return !PublicBodies.has(body)
                && Arrays.stream(label.split("[ '’]", -1)).noneMatch(EntryNouns::isNoMaker);
    }

    // "120 000 €": what an entry gets money for is what its body buys or does
    private static boolean isFunded(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            String word = w.word(k);
            if (word.endsWith("€") || word.equals("euros") || word.startsWith("subvention")) {
                return true;
            }
        }
        return false;
    }

    private static int opening(Wording w) {
        int start = 0;
        while (start < 3 && (w.isMark(start) || JOINTS.contains(w.word(start)))) {
            start++;
        }
        return NameLists.skipNouns(w, w.afterArticle(start));
    }

    // the stretches between marks behind the name, up to the first that tells wares
    private boolean told(Wording w, Entity body, int from) {
        boolean line =
                w.size() <= LONGEST && !isFunded(w) && (w.block().kind() == Block.Kind.ITEM || !isSentence(w, from));
        int k = from;
        while (k < w.size() && MARKS.contains(w.word(k))) {
            int end = end(w, k + 1);
            boolean set = line || isSet(w, k, end);
            if (set && wares(w, body, k + 1, end)) {
                return true;
            }
            if (!line && !isTown(w, k + 1, end)) {
                return false;
            }
            k = NameLists.afterBrackets(w, end);
        }
        return false;
    }

    // ", coques en aluminium, ": things in the plural between commas, and no people
    private static boolean isSet(Wording w, int from, int end) {
        String noun = w.word(ProductBounds.head(w, from + 1));
        return w.word(from).equals(",")
                && w.word(end).equals(",")
                && (noun.endsWith("s") || noun.endsWith("x"))
                && !noun.endsWith("eurs")
                && !noun.endsWith("iers")
                && !VerbGroup.isAdverb(w, from + 1);
    }

    // "X, à Dieppe, gaines et étuis, a": only its town stands between a body and its wares in a sentence
    private static boolean isTown(Wording w, int from, int to) {
        int k = w.word(from).equals("a") || w.word(from).equals("en") ? w.afterArticle(from + 1) : from;
        return w.name(k, EntityKind.TERRITORY) != null && w.endOfName(k) == to;
    }

    private static boolean isSentence(Wording w, int from) {
        return w.word(from).equals(",") && !isVerbless(w, from, w.size());
    }

    // where the stretch ends: at a mark outside brackets
    private static int end(Wording w, int from) {
        int end = from;
        while (end < w.size()
                && !w.word(end).equals("(")
                && (!MARKS.contains(w.word(end)) || w.word(end).equals("-") && w.name(end) != null)) {
            end = w.endOfName(end);
        }
        return end;
    }

    private static boolean isVerbless(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (FiniteVerbs.at(w, k) || w.name(k) == null && VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
        }
        return true;
    }

    private boolean wares(Wording w, Entity body, int from, int to) {
        int noun = SOME.contains(w.word(from)) ? w.afterArticle(from + 1) : from;
        boolean phrase = to > noun
                && w.name(noun) == null
                && (noun > from || !FunctionWords.has(w.word(noun)))
                && !w.word(to).equals(":")
                && isVerbless(w, from, to);
        if (!phrase) {
            return false;
        }
        List<Found> made = isDeed(w, noun) ? ofDeed(w, noun) : isWare(w, noun, to) ? products.from(w, from) : List.of();
        Span evidence =
                w.span(0, made.isEmpty() ? to : made.get(made.size() - 1).end());
        for (Found one : made) {
            ties.add(body, "produces", one.entity(), Modality.STATED, evidence, RULE, 0.6);
        }
        return !made.isEmpty();
    }

    private static boolean isDeed(Wording w, int noun) {
        return MakingPhrases.isMaking(w.word(noun))
                || EntryNouns.isDeed(w.word(noun))
                || Descriptions.isMaker(w.word(noun));
    }

    // "formulation et façonnage de crèmes", "fabricant de poêles"
    private List<Found> ofDeed(Wording w, int noun) {
        int last = noun;
        while ((w.word(last + 1).equals("et") || w.word(last + 1).equals(",")) && isDeed(w, last + 2)) {
            last += 2;
        }
        return MakingPhrases.isMaking(w.word(last))
                ? makings.made(w, last)
                : w.afterOf(last + 1) > last + 1 ? products.things(w, last, last + 1) : List.of();
    }

    // several things, or one behind a dash that is told by more than its noun: "– spectromètre de poche"
    private boolean isWare(Wording w, int from, int to) {
        int noun = ProductBounds.head(w, from);
        String word = w.word(noun);
        boolean many = word.endsWith("s") || word.endsWith("x");
        if (noun >= to) {
            return false;
        }
        boolean apart = from > 0 && w.token(noun).isCapitalised(); // "– Tours": a town
        return ProductNouns.isThingAtStart(w, noun)
                && !EntryNouns.isNoWare(word)
                && !NumberWords.isCount(word)
                && !EntryNouns.isSaid(w.token(noun).text())
                && (!apart || to - noun > 1 || products.isKnown(w, noun))
                && !BodyNouns.isBody(word)
                && (many || DASHES.contains(w.word(from - 1)) && (to - noun > 1 || products.isKnown(w, noun)));
    }
}

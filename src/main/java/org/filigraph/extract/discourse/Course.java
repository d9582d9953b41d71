package org.filigraph.extract.discourse;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.filigraph.extract.clause.Entries;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.text.Block;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What a text speaks of as it goes on: its theme up to the sentence that is read, what it spoke of before the list or the
 * entry that it is in, and what its title and first sentences say that it speaks of as a whole.
 */
final class Course {
    /** What leads to those that a heading does not go on about. */
    private static final Set<String> AFTER = WordSet.of("apres comme outre contrairement hormis derriere");

    /** A sentence of so many words is the text itself, and no line over it. */
    private static final int RUNNING = 8;

    private final Source source;
    private final SameThings same;
    private final Function<Entity, Body> sorts;
    private final Predicate<Entity> nameless;
    private @Nullable Entity theme;
    private @Nullable Entity main;
    /** Whether the first heading or sentence has told what the text speaks of as a whole. */
    private boolean decided;

    private boolean profile;
    /** What the text spoke of before the list or cards that it is in. */
    private @Nullable Entity beforeList;
    /** What the text spoke of before the list whose entry it is in. */
    private @Nullable Entity beforeEntries;

    private boolean inEntry;
    /** Whether the text itself has begun, under the lines over it. */
    private boolean running;
    /** Whom the last rubric shows: "Portrait d'adhérent – Sorex". */
    private @Nullable Entity shown;

    /** With the sort of each thing, and whether nothing names it. */
    Course(Source source, SameThings same, Function<Entity, Body> sorts, Predicate<Entity> nameless) {
        this.source = source;
        this.same = same;
        this.sorts = sorts;
        this.nameless = nameless;
    }

    /** What it speaks of now; null where that is a sector or a place, or nothing was named. */
    @Nullable
    Entity theme() {
        return theme;
    }

    /** What it speaks of as a whole. */
    @Nullable
    Entity main() {
        return main;
    }

    /** Whether it stands under a heading that is the name of one thing alone, or at the entry of one in a list. */
    boolean isProfile() {
        return profile;
    }

    boolean isInEntry() {
        return inEntry;
    }

    /** Whether a thing is what the text speaks of, now or as a whole. */
    boolean isForemost(Entity thing) {
        return thing.equals(theme) || thing.equals(main);
    }

    /** Whether a thing is a council or another public body. */
    boolean isAuthority(@Nullable Entity thing) {
        return thing != null && (sorts.apply(thing) == Body.COUNCIL || sorts.apply(thing) == Body.PUBLIC);
    }

    /** Goes to a block: the items of a list go on about what was told before it. */
    void enter(Block block) {
        if (isListed(block) && !profile) {
            theme = beforeList;
        }
        enterEntry(block);
    }

    /** Somebody speaks, of this thing or of none. */
    void turnTo(@Nullable Entity thing) {
        theme = thing;
    }

    /** Ends a block. */
    void leave(Block block) {
        if (!isListed(block) && !inEntry) {
            beforeList = theme;
        }
    }

    private static boolean isListed(Block block) {
        return block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CARD;
    }

    /** Goes on after a sentence that tells of these. */
    void goOn(Block block, Wording w, List<Referent> referents) {
        if (block.isHeading()) {
            heading(block, w, referents);
        } else {
            running |= w.size() >= RUNNING;
            sentence(referents);
        }
    }

    /** In an entry of a list the text speaks of the body at its head alone; after the list of what it did before. */
    private void enterEntry(Block block) {
        Entries.Entry entry = source.context().entries().at(block.span().start());
        if (entry != null) {
            beforeEntries = inEntry ? beforeEntries : theme;
            theme = same.first(entry.head());
            profile = true;
        } else if (inEntry) {
            theme = beforeEntries;
            profile = false;
        }
        inEntry = entry != null;
    }

    /** A heading that names a thing makes it the theme; one that is a name alone begins a profile. */
    private void heading(Block block, Wording words, List<Referent> referents) {
        Entity thing = null;
        boolean sector = false;
        boolean portrait = false;
        int from = beside(words);
        for (Referent referent : referents) {
            boolean told = referent.is(Kind.NAME) && referent.from() >= from;
            if (told && thing == null && !isAuthority(referent.thing())) {
                thing = referent.thing();
            }
            if (told && AboutHeads.isPortrait(words, referent)) {
                thing = referent.thing();
                portrait = true;
            }
            sector |= referent.is(Kind.SECTOR) && referent.is(Case.SUBJECT) && thing == null;
        }
        profile = thing != null && isNameAlone(block, thing);
        boolean page = portrait && !running; // the page shows one body, whoever's it is
        decided &= !page;
        if (portrait || thing != null) {
            shown = portrait ? thing : null;
        }
        if (thing == null) {
            theme = shown != null && AboutHeads.isOfCard(words) ? shown : main;
        } else if (!sector) {
            theme = thing;
        }
        if (!decided) {
            main = theme;
            decided = sector || thing != null;
        }
    }

    // "Après A en 2013 et B en 2015, le parc accueille": index where a heading goes on to what it is about
    private static int beside(Wording w) {
        int comma = 0;
        while (AFTER.contains(w.word(0)) && w.name(0) == null && comma < w.size()) {
            if (w.word(comma).equals(",")) {
                return comma;
            }
            comma++;
        }
        return 0;
    }

    private boolean isNameAlone(Block heading, Entity thing) {
        return heading.kind() == Block.Kind.HEADING
                && source.mentions().namesIn(heading.span()).stream()
                        .filter(n -> n.entity().equals(thing))
                        .anyMatch(n -> n.span().length() * 3 > heading.span().length() * 2);
    }

    /**
     * After a sentence the text speaks of its first subject: of a sector where that is one, and not of an authority
     * that does something about the theme.
     */
    private void sentence(List<Referent> referents) {
        Referent subject = null;
        Entity owner = null;
        for (Referent referent : referents) {
            if (referent.bracketed() || referent.is(Kind.POSSESSIVE) || referent.is(Kind.HEAD)) {
                continue;
            }
            if (referent.is(Case.SUBJECT) && subject == null) {
                subject = referent;
            } else if (referent.is(Kind.NAME) && referent.is(Case.OF) && owner == null) {
                owner = referent.thing();
            }
        }
        if (subject == null) {
            if (owner != null && !decided) {
                set(owner);
            }
            return;
        }
        boolean known = subject.thing() != null || subject.is(Kind.SECTOR) || subject.is(Kind.PLACE);
        if (!known) {
            return;
        }
        Entity actor = subject.thing();
        if (!profile && !(isAuthority(actor) && theme != null) && !(actor != null && nameless.test(actor))) {
            set(actor);
        }
    }

    private void set(@Nullable Entity thing) {
        theme = thing;
        if (!decided) {
            main = thing;
        }
        decided = true;
    }
}

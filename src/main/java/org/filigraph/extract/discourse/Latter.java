package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/** What "celle-ci" and "ce dernier" stand for: the last that was told of. */
final class Latter {
    /** A pronoun that what was told of can't be points at one of the last so many names. */
    private static final int FEW_BACK = 5;

    /** What was named, or told of as a sector or place without a name, in order. */
    private final List<Told> named = new ArrayList<>();

    private final Genders genders;

    Latter(Genders genders) {
        this.genders = genders;
    }

    /**
     * What "celle-ci" may stand for.
     *
     * @param thing null for what has no name: "la filière"
     */
    private record Told(@Nullable Entity thing, Genders.@Nullable Gender gender) {}

    private @Nullable Told latter(String pronoun) {
        for (int i = named.size() - 1; i >= Math.max(0, named.size() - FEW_BACK); i--) {
            Told latter = named.get(i);
            Entity thing = latter.thing();
            boolean agrees =
                    thing == null ? latter.gender() == Genders.ofPronoun(pronoun) : genders.agree(pronoun, thing);
            if (agrees) {
                return latter;
            }
        }
        return null;
    }

    void note(Wording w, Referent referent) {
        Entity thing = referent.thing();
        if (thing != null && referent.is(Kind.NAME)) {
            named.add(new Told(thing, null));
        } else if (referent.is(Kind.SECTOR) && referent.to() == referent.from() + 2) {
            named.add(new Told(null, Genders.ofNoun(w.word(referent.from()), w.word(referent.to() - 1))));
        }
    }

    /** The thing that the pronoun stands for, null for none that has a name. */
    @Nullable
    Entity thing(String pronoun) {
        Told told = latter(pronoun);
        return told == null ? null : told.thing();
    }

    /** Whether the pronoun stands for a field: "la filière". */
    boolean isField(String pronoun) {
        Told told = latter(pronoun);
        return told != null && told.thing() == null;
    }
}

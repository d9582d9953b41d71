package org.filigraph.extract.discourse;

import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/** Whose "son", "sa", "leurs" are. */
final class Possessives {
    private final Wording w;
    private final FoundReferents found;
    private final Antecedents antecedents;

    Possessives(Wording w, FoundReferents found, Antecedents antecedents) {
        this.w = w;
        this.found = found;
        this.antecedents = antecedents;
    }

    /** Whose "son" at {@code i} is: what stands right before, the subject of the sentence, else what was told before. */
    @Nullable
    Entity owner(int i) {
        Entity joined = joined(i);
        return joined == null ? ownerBefore() : joined;
    }

    /** "Connue pour son port, la Bretagne": whether a possessive is the subject's to which the words before it lead. */
    boolean isOfLater(int i) {
        if (!found.isEmpty()
                || w.name(0) != null
                || !ReferentWords.LEADING.contains(w.word(0)) && !ClauseOpenings.isParticiple(w)) {
            return false;
        }
        int comma = i + 1;
        while (comma < w.size() && !w.isMark(comma) && !FiniteVerbs.at(w, comma)) {
            comma++;
        }
        int next = comma + 1;
        return w.word(comma).equals(",")
                && (w.name(next) != null
                        || w.afterArticle(next) > next
                        || w.word(next).equals("les"));
    }

    /** "derrière Sorex et ses 900 salariés", "le port, avec ses 12 hectares": of what stands right before. */
    private @Nullable Entity joined(int possessive) {
        int i = possessive - 1;
        i = w.word(i).equals("de") ? i - 1 : i;
        boolean joins = w.word(i).equals("et") || w.word(i).equals("avec");
        i = joins && w.word(i - 1).equals(",") ? i - 2 : i - 1;
        Name place = joins ? w.name(i, EntityKind.TERRITORY) : null;
        if (place != null) {
            while (i > 0 && place.equals(w.name(i - 1))) {
                i--;
            }
            i = w.word(i - 1).equals("a") ? i - 2 : -1;
        }
        Name name = joins && i >= 0 ? w.name(i) : null;
        return name != null
                        && Referents.isThing(name)
                        && w.token(possessive + 1).isNumber()
                ? antecedents.thing(name)
                : null;
    }

    private @Nullable Entity ownerBefore() {
        for (Referent referent : found.all()) {
            boolean known = !referent.is(Kind.HEAD) || referent.thing() != null;
            if (referent.is(Case.SUBJECT) && !referent.is(Kind.POSSESSIVE) && known) {
                return referent.thing();
            }
        }
        return antecedents.pronoun("son", false).thing();
    }
}

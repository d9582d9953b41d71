package org.filigraph.extract.discourse;

import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/** What "il", "elle", "celui-ci" stand for: something that their own sentence told of, else what was told before it. */
final class Pronouns {
    private static final int LEAD = 6;

    private final Wording w;
    private final FoundReferents found;
    private final Antecedents antecedents;

    Pronouns(Wording w, FoundReferents found, Antecedents antecedents) {
        this.w = w;
        this.found = found;
        this.antecedents = antecedents;
    }

    /** "la filière recrute, mais elle": of the subject of the same sentence, else of what was told before. */
    void read(int i, String word) {
        if (i > 3 && (w.word(i - 1).equals(",") || w.word(i - 1).equals(";")) && isUnnamed(word)) {
            found.add(Kind.PRONOUN, Case.SUBJECT, null, i, i + 1, "");
            return;
        }
        Entity given = Gifts.purposed(w, i, found.all(), antecedents);
        if (given != null) {
            found.add(Kind.PRONOUN, Case.SUBJECT, given, i, i + 1, "");
            return;
        }
        for (int k = found.all().size() - 1; k >= 0; k--) {
            Referent told = found.all().get(k);
            if (told.bracketed() && !found.isBracketed()) {
                continue; // "situé au Mans (Sarthe), il"
            }
            if (told.is(Case.SUBJECT) && (told.is(Kind.SECTOR) || told.is(Kind.PLACE))) {
                found.add(told.kind(), Case.SUBJECT, null, i, i + 1, "");
                return;
            }
            if (told.is(Kind.HEAD) && w.name(told.from()) != null && isOf(word, told)) {
                found.add(Kind.HEAD, Case.SUBJECT, told.thing(), i, i + 1, "");
                return;
            }
            if (told.is(Case.SUBJECT) && !told.is(Kind.HEAD) && told.thing() != null && agrees(word, told)) {
                found.add(Kind.PRONOUN, Case.SUBJECT, told.thing(), i, i + 1, "");
                return;
            }
        }
        Antecedents.Told told = antecedents.pronoun(word, Trading.isTold(w, i));
        found.add(told.person() ? Kind.HEAD : Kind.PRONOUN, Case.SUBJECT, told.thing(), i, i + 1, "");
    }

    /** "ce dernier": the last that the sentence named, or else that was named before it. */
    @Nullable
    Entity latter(String pronoun) {
        for (int k = found.all().size() - 1; k >= 0; k--) {
            Entity thing = found.all().get(k).thing();
            if (found.all().get(k).is(Kind.PLACE)) {
                return null;
            }
            if (found.all().get(k).is(Kind.NAME) && thing != null && antecedents.agree(pronoun, thing)) {
                return thing;
            }
        }
        return antecedents.last(pronoun);
    }

    private boolean isOf(String pronoun, Referent person) {
        Name name = w.name(person.from());
        return name != null && antecedents.isOf(pronoun, name.entity());
    }

    /** Whether a pronoun may stand for what words of its sentence do: "l'entreprise" is no "il", whatever it is called. */
    private boolean agrees(String pronoun, Referent told) {
        Genders.Gender noun = told.is(Kind.NOUN) ? Genders.ofNoun(w.word(told.from()), w.word(told.to() - 1)) : null;
        Genders.Gender one = Genders.ofPronoun(pronoun);
        Entity thing = told.thing();
        return noun != null && one != null ? noun == one : thing != null && antecedents.agree(pronoun, thing);
    }

    /** Whether the sentence's subject has no name and a pronoun may stand for it: "le projet étant prêt, il". */
    private boolean isUnnamed(String pronoun) {
        boolean noun = w.name(0) == null && w.name(1) == null && Genders.isArticle(w.word(0)) && w.isContentWord(1);
        boolean told = !found.isEmpty() && found.all().get(0).from() <= LEAD;
        Genders.Gender gender = Genders.ofPronoun(pronoun);
        return noun && !told && gender != null && gender == Genders.ofNoun(w.word(0), w.word(1));
    }
}

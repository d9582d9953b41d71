package org.filigraph.extract.relation.body;

import java.util.List;
import org.filigraph.extract.clause.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a verb or a description is said of: the name before it, the one that a relative pronoun takes up, the one
 * described between commas, or the one that "elle", "l'entreprise", "ce pôle" point back to. Where a clause has another
 * subject ("la machine produit") there is none.
 */
public final class Subjects {
    private final JoinedBodies joined;
    private final Antecedents antecedents;
    private final Fronted fronted;
    private final Described described;
    private final VerbSubjects verbs;

    Subjects(Ties ties) {
        this.joined = new JoinedBodies(ties);
        this.antecedents = new Antecedents(ties);
        this.fronted = new Fronted(ties, antecedents);
        this.described = new Described(ties, this, antecedents, fronted);
        this.verbs = new VerbSubjects(ties, antecedents, joined, described);
    }

    /** Whom the verb group that begins at {@code start} is said of; several where they are enumerated. */
    public List<Said> ofVerb(Wording w, int start) {
        return verbs.ofVerb(w, start);
    }

    /** Whom a predicate that "et" joins to one before it is said of: whom that one is. */
    List<Said> ofJoined(Wording w, int and) {
        return verbs.joined(w, and);
    }

    /** Whom a noun or participle at {@code i} is said of, with which it agrees: an apposition, "est un", "X, situé à". */
    public @Nullable Said ofDescription(Wording w, int i) {
        return described.ofDescription(w, i);
    }

    /** The name that a name at {@code start} helps to describe: X in "X, pionnier de l'IoT". */
    public @Nullable Said apposedTo(Wording w, int start) {
        return described.apposedTo(w, start);
    }

    /** Whom a phrase in front from {@code i} to {@code end} is said of: "Cofinancé par A, B et C, X". */
    public @Nullable Said afterFront(Wording w, int i, int end) {
        return fronted.afterFront(w, i, end);
    }

    /** Whom the phrase that a sentence begins with is said of: "Depuis ses débuts en 2005, X". */
    public @Nullable Said afterFront(Wording w, int i) {
        return fronted.afterFront(w, i);
    }

    /** Those that are listed up to the one told, by names or behind what they are: A, B and C in "A, le port de B et C". */
    public List<Said> listed(Wording w, Said last) {
        return joined.listed(w, last);
    }

    /** Those that are enumerated up to the one told: A and B in "A et B". */
    public List<Said> with(Wording w, Said said) {
        return joined.with(w, said);
    }

    /** What "l'entreprise" and "elle" at {@code i} stand for: the body named before in the sentence, or before it. */
    public @Nullable Said topic(Wording w, int i) {
        return antecedents.topic(w, i);
    }

    /** Whom "le groupe" or "ce pôle" at {@code article} stand for; one whose name begins with the noun before others. */
    public @Nullable Said pointed(Wording w, int article) {
        return antecedents.pointed(w, article);
    }
}

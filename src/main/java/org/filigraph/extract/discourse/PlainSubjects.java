package org.filigraph.extract.discourse;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.NounClass;
import org.filigraph.text.WordSet;

/** Subjects of sentences that are nouns of no name, noted as what words that point back may stand for. */
final class PlainSubjects {
    /** A name stands so many words behind the noun that it belongs to. */
    private static final int LEAD = 5;

    /** What is told of a subject in front of it is no longer. */
    private static final int FRONT = 25;

    /** What is another than the one whose it is: "le concurrent de Sorex". */
    private static final Set<String> OTHERS = WordSet.of(
            """
            concurrent rival client fournisseur partenaire voisin actionnaire proprietaire repreneur filiale maison
            homologue sous-traitant prestataire ministre maire""");

    private PlainSubjects() {}

    /**
     * The subject of a sentence where it is a noun of no name, right at its beginning or behind what is told of it: "un
     * fondeur", "l'arrivée de Sorex", "Financée par Sorex, la station".
     */
    static void note(Wording w, List<Referent> referents, Memory memory) {
        int article = 0;
        if (w.name(0) == null && ClauseOpenings.isFronted(w)) {
            int comma = 1;
            while (comma < Math.min(w.size(), FRONT)
                    && !(w.word(comma).equals(",") && Genders.isArticle(w.word(comma + 1)))) {
                comma++;
            }
            article = w.word(comma).equals(",") ? comma + 1 : 0;
        }
        int noun = article + 1;
        while (noun < article + 4 && ReferentWords.ADJECTIVES.contains(w.word(noun))) {
            noun++;
        }
        boolean site = Body.pointedAtBy(w.word(noun)) == Body.SITE; // that of whom the text tells, if only later
        if (!Genders.isArticle(w.word(article))
                || w.name(article) != null
                || w.name(noun) != null
                || !isNoun(w, noun)) {
            return;
        }
        Entity owner = null;
        for (Referent referent : referents) {
            boolean near = referent.from() >= article && referent.from() <= noun + LEAD;
            if (near && referent.is(Case.SUBJECT) && (referent.thing() != null || referent.from() > noun)) {
                return;
            }
            boolean of = near && (referent.is(Case.OF) || referent.is(Case.BY)) && referent.is(Kind.NAME);
            owner = of && owner == null ? referent.thing() : owner;
        }
        if (site && owner == null) {
            return;
        }
        boolean other = OTHERS.contains(w.word(noun)) || NounClass.ROLE.has(w.word(noun));
        memory.lead(other ? null : owner, w.word(noun), Genders.ofNoun(w.word(article), w.word(noun)));
    }

    private static boolean isNoun(Wording w, int i) {
        return w.isContentWord(i) || w.isSmallWord(i) && Body.pointedAtBy(w.word(i)) != null;
    }
}

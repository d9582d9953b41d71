package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Referents;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.text.WordSet;

/**
 * Bodies that a text tells of without a name, with a number of theirs right behind: "une tannerie de 40 salariés", "un
 * groupe danois qui emploie 9 000 personnes", "une start-up nantaise (12 salariés)". The number is nobody's whom the text
 * names, or his of whom such words are said: "Sorex, une jeune société de Brest (12 salariés)".
 */
final class UnnamedBodies {
    private static final int PHRASE = 9;
    private static final int CLAUSE = 6;

    private static final Set<String> SOME = WordSet.of("un une");
    private static final Set<String> KIN = WordSet.of("son sa notre leur le la l'");
    private static final Set<String> OPENING = WordSet.of("ou et mais alors que qu' quand");
    private static final Set<String> HEDGES =
            WordSet.of("quelque environ pres plus moins de d' a jusqu' peu autour ses les des");

    /** Bodies told by how they stand to another, or by how large they are. */
    private static final Set<String> OTHERS = WordSet.of(
            """
            concurrent concurrente rival rivale confrere homologue geant mastodonte cooperative sous-traitant
            fournisseur client forge repreneur""");

    private static final Set<String> RIVALS =
            WordSet.of("concurrent concurrente rival rivale confrere homologue geant");

    /** What is formed of several: "un réseau de 40 membres" may be the one that the text is about. */
    private static final Set<String> FORMED = WordSet.of(
            """
            reseau groupe ensemble club collectif consortium groupement communaute ecosysteme structure equipe comite
            union alliance organisation""");

    /** What somebody has, besides being a house itself. */
    private static final Set<String> WORKS =
            WordSet.of("atelier magasin boutique site usine bureau entrepot laboratoire agence showroom");

    /** What makes the words behind it tell what the subject is. */
    private static final Set<String> COPULAS = WordSet.of(
            """
            est etait etre sont reste devient devenu devenue forme constitue comme en d' c'est represente""");

    private UnnamedBodies() {}

    /** Index of the article of such a body, told right before the number at {@code at}, or -1. */
    static int before(Wording w, int at) {
        int i = at - 1;
        while (i > 0 && HEDGES.contains(w.word(i)) && !w.word(i - 1).equals("forte")) {
            i--;
        }
        boolean of = w.word(at - 1).equals("de") || w.word(at - 1).equals("d'");
        if (w.word(i).equals("(") || of && isContent(w, i)) {
            int end = w.word(i).equals("(") ? i : i + 1;
            return phrase(w, end, of && end == i + 1);
        }
        for (int k = i; k > 0 && i - k < CLAUSE && !w.isMark(k) && w.name(k) == null; k--) {
            if (w.word(k).equals("qui")) {
                int end = w.word(k - 1).equals(",") ? k - 1 : k;
                return phrase(w, end, false);
            }
            if (FiniteVerbs.at(w, k) && !FiniteVerbs.at(w, k - 1)) {
                int article = phrase(w, k, false);
                boolean opens =
                        article == 0 || article > 0 && (w.isMark(article - 1) || OPENING.contains(w.word(article - 1)));
                return opens ? article : -1;
            }
        }
        return -1;
    }

    private static boolean isContent(Wording w, int i) {
        return i > 0 && w.name(i) == null && w.isContentWord(i);
    }

    private static int phrase(Wording w, int end, boolean of) {
        for (int i = end - 1; i >= 0 && end - i < PHRASE && !w.isMark(i); i--) {
            Name name = w.name(i);
            if (name != null && !name.is(EntityKind.TERRITORY)) {
                return -1;
            }
            boolean kin = OTHERS.contains(w.word(i + 1)) && KIN.contains(w.word(i));
            if (name == null && (SOME.contains(w.word(i)) || kin)) {
                boolean body = kin || isBody(w.word(i + 1), of) || isBody(w.word(i + 2), of) && i + 2 < end;
                return body && !COPULAS.contains(w.word(i - 1)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isBody(String noun, boolean of) {
        Body sort = Body.pointedAtBy(noun);
        boolean body = sort == Body.COMPANY
                || sort == Body.CLUSTER
                || sort == Body.RESEARCH
                || OTHERS.contains(noun)
                || NounClass.COMPANY.has(noun) && sort == null;
        boolean works = OTHERS.contains(noun) || NounClass.COMPANY.has(noun) && !WORKS.contains(noun);
        return body && works && !(of && FORMED.contains(noun));
    }

    /** Whether nobody whom the text is about can be meant: "un concurrent", "sa rivale". */
    static boolean isAnother(Wording w, int article) {
        return RIVALS.contains(w.word(article + 1)) || RIVALS.contains(w.word(article + 2));
    }

    /** Whether the words with the article at {@code article} are said of the name that ends at {@code to}: "Sorex, une société". */
    static boolean isSaidOf(Wording w, int article, int to) {
        int comma = w.word(article - 1).equals(",") ? article - 1 : -1;
        Name name = comma > 0 ? w.name(comma - 1) : null;
        return comma > 0 && to == comma && name != null && Referents.isThing(name);
    }
}

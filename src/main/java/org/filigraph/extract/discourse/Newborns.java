package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/**
 * Bodies that come into being where a text tells of them, of others that join or of those who found them: "le nouveau
 * cluster, baptisé Rive Photonique", "pour former Cime Textile", "Vaxor Bois voit le jour". What is told of the future is
 * theirs and no more of those who went before.
 */
final class Newborns {
    /** What is formed of others. */
    private static final Set<String> FORMED = WordSet.of(
            """
            cluster pole association federation ensemble entite structure groupement union alliance organisation reseau
            syndicat fondation agence consortium collectif cooperative groupe confederation organisme technopole""");

    /** What stands between a body and its name. */
    private static final Set<String> CALLED = WordSet.of(
            """
            baptise baptisee denomme denommee nomme nommee appele appelee intitule intitulee , « : provisoirement
            desormais officiellement simplement tout""");

    private static final Set<String> LINKS = WordSet.of("a au de d' du le la l' les «");
    private static final Set<String> FORMING = WordSet.of("former creer constituer fonder");
    private static final Set<String> DAWNS = WordSet.of("voit verra vit voyait");
    private static final Set<String> BORN = WordSet.of("nait naitra naquit");
    /** What bodies do that become one. */
    private static final Set<String> JOINING = WordSet.of(
            """
            fusion fusionnent fusionner fusionne fusionnaient fusionneront unissent unir uniront marient rapprochent
            rapprochement regroupent reunissent mariage""");

    /** So many words lead from a new body to the name that it takes. */
    private static final int TAKEN = 6;

    private Newborns() {}

    /** Whether a sentence tells that the body that a name stands for comes into being. */
    static boolean isOne(Wording w, Referent name) {
        int after = name.to();
        boolean dawns = DAWNS.contains(w.word(after)) && w.says(after + 1, "le", "jour");
        return dawns || BORN.contains(w.word(after)) || isNew(w, name.from() - 1) || isFormed(w, name.from() - 1);
    }

    /** Whether a sentence tells that bodies become one: "Sorex et Morva fusionnent", "ne font plus qu'un". */
    static boolean tellsJoining(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            boolean one = w.word(i).equals("plus")
                    && w.word(i + 1).equals("qu'")
                    && w.word(i + 2).startsWith("un");
            if (one || JOINING.contains(w.word(i)) && w.name(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** "le nouveau cluster régional, baptisé X": whether the words up to the one at {@code last} tell of a new body. */
    private static boolean isNew(Wording w, int last) {
        int noun = last;
        while (noun > 0 && CALLED.contains(w.word(noun))) {
            noun--;
        }
        noun = !FORMED.contains(w.word(noun)) && w.isContentWord(noun) ? noun - 1 : noun;
        return w.name(noun) == null
                && FORMED.contains(w.word(noun))
                && w.word(noun - 1).startsWith("nouve");
    }

    /** "donnent naissance à X", "pour former X", "la nouvelle fédération prendra le nom de X". */
    private static boolean isFormed(Wording w, int last) {
        int verb = last;
        while (verb > 0 && LINKS.contains(w.word(verb))) {
            verb--;
        }
        boolean born = w.word(verb).equals("naissance")
                || FORMING.contains(w.word(verb)) && w.word(verb - 1).equals("pour");
        for (int i = verb - 1; w.word(verb).equals("nom") && i > 0 && verb - i < TAKEN; i--) {
            born |= isNew(w, i);
        }
        return born;
    }
}

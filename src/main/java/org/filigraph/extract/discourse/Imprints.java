package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Folding;

/**
 * Lines over or under a text that tell where and when it came out and in which column: "Le Courrier de la Meuse – 3 mai
 * 2018", "L'ENTRETIEN DU MOIS". What they name is not what the text is about.
 */
final class Imprints {
    private static final int LONGEST = 16;
    /** Words of such lines beside names, dates and numbers. */
    private static final Set<String> WORDS = Set.of(
            "edition", "numero", "n", "no", "n°", "°", "lettre", "page", "pages", "journal",
            "mensuel", "hebdomadaire", "quotidien", "revue", "magazine", "rubrique", "lundi", "mardi", "mercredi", "jeudi",
            "vendredi", "samedi", "dimanche", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout",
            "septembre", "octobre", "novembre", "decembre", "printemps", "ete", "automne", "hiver", "1er",
            "bulletin", "supplement", "hors-serie", "redaction", "trimestre", "semestre");
    /** Words that stand there too, and elsewhere: "publié le", "mis en ligne à 18 h". */
    private static final Set<String> BESIDE = Set.of("publie", "mis", "ligne", "h", "er", "modifie", "jour", "poste");

    /** Kinds of pieces that columns are named for. */
    private static final Set<String> COLUMNS = Set.of(
            "entretien", "interview", "portrait", "dossier", "zoom", "focus", "eclairage", "reportage", "chronique",
            "tribune", "rubrique", "decryptage", "analyse", "actualite", "actualites", "actu", "breve", "breves", "enquete",
            "editorial", "edito", "temoignage", "temoignages", "questions", "rencontre", "regard", "regards");

    private Imprints() {}

    /** Whether a line says nothing but where and when a text came out, or in which column. */
    static boolean has(Wording w) {
        if (w.size() == 0 || w.size() > LONGEST) {
            return false;
        }
        boolean dated = false;
        boolean named = false;
        for (int i = 0; i < w.size(); i++) {
            Name name = w.name(i);
            if (name != null) {
                named |= !name.is(EntityKind.TERRITORY);
                dated |= isColumn(name);
                if (name.is(EntityKind.PERSON)) {
                    return false;
                }
                continue;
            }
            String word = w.word(i);
            boolean imprint = WORDS.contains(word) || w.token(i).isNumber();
            dated |= imprint;
            boolean other = w.token(i).isWord() && !FunctionWords.has(word) || FiniteVerbs.at(w, i);
            if (!imprint && !BESIDE.contains(word) && other) {
                return false;
            }
        }
        return named && dated;
    }

    private static boolean isColumn(Name name) {
        for (String word : Folding.fold(name.label()).split("[^a-z]+", -1)) {
            if (word.length() > 2) {
                return COLUMNS.contains(word);
            }
        }
        return false;
    }
}

package org.filigraph.extract.clause;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Nouns for a field as such: before its name, "la filière bois", and alone for one named before, "la filière". */
final class FieldWords {
    private static final Set<String> FIELDS =
            WordSet.of("filiere filieres secteur secteurs industrie branche marche industries");

    private static final Set<String> LINKS = WordSet.of("de du des d' la le les l'");

    /** What stands for one field alone. */
    private static final Set<String> ONE = WordSet.of("filiere secteur branche profession");

    private static final Set<String> THE = WordSet.of("la le cette ce notre leur sa son");

    private static final Set<String> OF = WordSet.of("de du des d'");
    /** "le secteur privé", "la filière technologique": other fields. */
    private static final Stems OTHERS = Stems.of(
            "prive public tertiaire secondaire primaire associatif marchand non geographique industriel economique professionnel technologique generale electrique financier sud nord est ouest libre informel sauvegarde");

    private FieldWords() {}

    /** Whether a noun for a field stands before the name at an offset: "la filière bois", "le secteur de l'hydrogène". */
    static boolean isNamed(List<Token> tokens, int start) {
        for (int i = 0; i < tokens.size() && tokens.get(i).span().start() <= start; i++) {
            if (FIELDS.contains(tokens.get(i).folded())) {
                int next = i + 1;
                while (next < tokens.size() && LINKS.contains(tokens.get(next).folded())) {
                    next++;
                }
                boolean named = next < tokens.size() && tokens.get(next).span().start() == start;
                if (named || tokens.get(i).span().start() == start) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a sentence speaks of a field without naming it: "la filière recrute", "les emplois du secteur". */
    static boolean isTakenUp(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (ONE.contains(tokens.get(i).folded()) && isOne(tokens, i) && !isQualified(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(List<Token> tokens, int i) {
        return i > 0
                && (THE.contains(tokens.get(i - 1).folded())
                        || tokens.get(i - 1).is("du"));
    }

    private static boolean isQualified(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return false;
        }
        String word = tokens.get(i).folded();
        return OF.contains(word)
                || tokens.get(i).isCapitalised()
                || tokens.get(i).is("«")
                || OTHERS.begin(word)
                || !Sectors.in(tokens.subList(i, i + 1)).isEmpty();
    }
}

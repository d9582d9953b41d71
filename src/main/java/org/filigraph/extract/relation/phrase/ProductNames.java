package org.filigraph.extract.relation.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/** Finds names of models: "de nouveaux modèles, comme le Zéphyr 37 ou l'Alizé 44", "son Zéphyr 40". */
public final class ProductNames {
    /** Nouns behind which several models are named. */
    private static final Set<String> MODELS = WordSet.of(
            """
            modele modeles gamme gammes produit produits version versions serie series nouveaute nouveautes bateaux
            voiliers voitures vehicules avions machines robots""");

    private static final Set<String> SUCH = WordSet.of("comme dont : tels telles notamment");
    private static final int FAR = 7;

    private final Ties ties;

    /** Of the document that the ties are of. */
    public ProductNames(Ties ties) {
        this.ties = ties;
    }

    /** The models named by the phrase at {@code from}, behind a noun for several or by an article alone. */
    public List<Found> at(Wording w, int from) {
        int noun = ProductBounds.head(w, from);
        if (w.isContentWord(noun) && MODELS.contains(w.word(noun))) {
            return listed(w, noun + 1);
        }
        boolean named = FunctionWords.isDeterminer(w.word(from)) && isModel(w, from + 1);
        return named ? models(w, from) : List.of();
    }

    // "…, comme le Zéphyr 37 en 2006 ou l'Alizé 44"
    private List<Found> listed(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < FAR; k++) {
            if (SUCH.contains(w.word(k)) && w.name(k) == null) {
                return models(w, w.says(k + 1, "que") ? k + 2 : k + 1);
            }
            if (!w.isContentWord(k) && !w.word(k).equals(",") && w.afterOf(k) == k) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Found> models(Wording w, int from) {
        List<Found> models = new ArrayList<>();
        int k = from;
        while (k < w.size()) {
            int start = FunctionWords.isDeterminer(w.word(k)) && w.name(k) == null ? k + 1 : k;
            int end = end(w, start);
            if (end == start) {
                break;
            }
            models.add(new Found(ties.thing(EntityKind.PRODUCT, w.span(start, end)), end));
            k = end;
            boolean year =
                    w.word(k).equals("en") && k + 1 < w.size() && w.token(k + 1).isNumber();
            k = year ? k + 2 : k;
            boolean goesOn =
                    w.word(k).equals(",") || w.word(k).equals("et") || w.word(k).equals("ou");
            if (!goesOn) {
                break;
            }
            k++;
        }
        return models;
    }

    /** Whether a model's name begins at {@code i}: capitals with a number, or a name that is no body's, place's or person's. */
    public static boolean isModel(Wording w, int i) {
        int end = end(w, i);
        return end > i + 1 && w.token(end - 1).isNumber()
                || end > i && w.name(i, EntityKind.PRODUCT, EntityKind.THING) != null
                || end == i + 1 && w.token(i).text().chars().anyMatch(Character::isDigit);
    }

    private static int end(Wording w, int start) {
        int end = start;
        while (end < w.size()
                && end - start < 4
                && w.token(end).isWord()
                && w.token(end).isCapitalised()
                && w.name(end, EntityKind.PERSON, EntityKind.TERRITORY, EntityKind.AGREEMENT, EntityKind.EVENT)
                        == null) {
            end++;
        }
        boolean number = end > start && end < w.size() && w.token(end).isNumber();
        return number ? end + 1 : end;
    }
}

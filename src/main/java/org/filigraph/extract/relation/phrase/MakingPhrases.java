package org.filigraph.extract.relation.phrase;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/** Phrases for the making of things: "la fabrication et le conditionnement de fibres". */
public final class MakingPhrases {
    private static final Set<String> MAKING = WordSet.of(
            """
            fabrication production conception commercialisation construction developpement edition assemblage
            distribution conditionnement transformation realisation vente elaboration culture""");

    /** What is a part of a making, or looks on it, and does not make it one's own. */
    private static final Set<String> STEPS =
            WordSet.of("etape etapes cout couts baisse arret fin hausse impact suivi financement");

    private final ProductPhrases products;

    /** What is made is told by these phrases. */
    public MakingPhrases(ProductPhrases products) {
        this.products = products;
    }

    /** Whether a folded word is a noun for the making of things: "fabrication". */
    public static boolean isMaking(String word) {
        return MAKING.contains(word);
    }

    /** Whether the making at {@code making} is told as what something else is a part of: "étapes de la production". */
    public static boolean isStep(Wording w, int making) {
        int of = w.afterArticle(making - 1) == making ? making - 2 : making - 1;
        return FunctionWords.isOf(w.word(of)) && STEPS.contains(w.word(of - 1));
    }

    /** What the noun for a making at {@code making} has behind it: "la production en série de piles". */
    public List<Found> made(Wording w, int making) {
        int of = making + 1;
        int joined = w.afterArticle(making + 2);
        if (w.word(of).equals("et") && MAKING.contains(w.word(joined))) {
            return made(w, joined); // "la fabrication et le conditionnement de"
        }
        if (w.afterOf(of) == of && w.isContentWord(of) && !w.word(making).equals("developpement")) {
            of++; // "la production industrielle de"
        }
        boolean way = w.word(of).equals("en") || w.word(of).equals("par");
        if (way && w.isContentWord(of + 1)) {
            of += 2; // "en série", "par injection"
        } else if ((w.word(of).equals("a")
                        || w.word(of).equals("en")
                        || w.word(of).equals("dans"))
                && w.name(of + 1, EntityKind.TERRITORY) != null) {
            of = NameLists.afterBrackets(w, w.endOfName(of + 1));
        } else if (w.says(of, "a", "grande", "echelle")) {
            of += 3;
        }
        int noun = w.afterOf(of);
        if (noun == of || MAKING.contains(w.word(noun))) {
            return List.of();
        }
        boolean counted =
                noun < w.size() && w.token(noun).isNumber(); // "la production de 7 millions de tonnes de brames"
        return w.word(making).equals("developpement")
                ? products.things(w, of - 1, of)
                : products.objects(w, of - 1, counted ? noun : of);
    }
}

package org.filigraph.extract.relation.phrase;

import java.util.Set;
import org.filigraph.text.WordSet;

/** The words that tell whether a noun phrase is one for a product. */
public final class ProductWords {
    static final Set<String> DETERMINERS =
            WordSet.of("des un une les ses leurs son sa leur du le la l' de d' plusieurs");
    /** Words that name a product only with what follows them: {@code produits laitiers}. */
    public static final Set<String> VAGUE = WordSet.of("produit produits service services solution solutions");
    /** What may stand between a verb and its object. */
    static final Set<String> BETWEEN =
            WordSet.of("et aux au dans egalement notamment a principalement en pour surtout");

    /** Adjectives that stand before their noun. */
    static final Set<String> BEFORE = WordSet.of(
            """
            nouveau nouvel nouveaux nouvelle nouvelles premier premiers premiere premieres grand grands grande grandes
            petit petits petite petites propre propres futur futurs future futures celebre celebres fameux fameuse
            fameuses seul seuls seule seules autre autres divers diverses differents differentes ancien anciens
            anciennes gros grosse grosses jeune vrai vraie vrais vraies double prochain prochaine prochains meilleur
            meilleurs meilleure meilleures bon bons belles beaux beau belle dernier derniers derniere dernieres
            innombrables nombreux nombreuses mythique mythiques fins fines haut haute hauts hautes""");

    static final Set<String> PRAISE =
            WordSet.of("pointe qualite innovants innovantes performants performantes nouveaux nouvelles");
    /** What numbers are counted in: "millions". */
    public static final Set<String> SCALES = WordSet.of(
            """
            million millions milliard milliards millier milliers centaine centaines dizaine dizaines quelque environ
            plus ,""");
    /** What products are measured in: "420 000 tonnes de volailles". */
    public static final Set<String> MEASURES = WordSet.of(
            """
            tonne tonnes litre litres hectolitres kilo kilos metres m3 m2 t unites exemplaires paires""");
    /** Nouns for several products, which those that follow name: "une gamme de". */
    static final Set<String> RANGES = WordSet.of(
            """
            marques gamme gammes famille familles serie series palette catalogue collection variete varietes type
            types sorte sortes generation modele modeles ensemble""");

    private ProductWords() {}
}

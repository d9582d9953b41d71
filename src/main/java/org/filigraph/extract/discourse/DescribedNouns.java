package org.filigraph.extract.discourse;

import java.util.Map;
import java.util.Set;
import org.filigraph.text.WordSet;

/** The words that begin, go on with and end what {@link DescribedThings} reads. All folded. */
final class DescribedNouns {
    /** Places where something is made, traded, shipped, taught or generated, beside those of {@link Body#SITE}. */
    static final Set<String> PLACES = WordSet.of(
            """
            port aeroport marche centrale zone technopole technoparc campus base mine ferme barrage arsenal terminal
            station quartier halle chantier centre cite pepiniere hotel aerodrome data-center datacenter abattoir
            laiterie sucrerie brasserie cave carriere verrerie papeterie tannerie filature cimenterie acierie
            methaniseur eolien polder pole criee gare ecole lycee""");
    /** Places where people learn. */
    static final Set<String> SCHOOLS = WordSet.of("ecole lycee campus centre");

    /** Places of which a town has many, or none at all: "le marché lyonnais". */
    static final Set<String> NOT_OF_TOWN = WordSet.of(
            """
            marche pole zone quartier centre station base cave hotel cite hub etablissement installation""");

    /** What is built for one use, so that the use tells it: "halle technologique", "usine de maintenance". */
    static final Set<String> BUILT = WordSet.of(
            """
            usine atelier manufacture raffinerie fonderie scierie distillerie entrepot unite plateforme halle
            pepiniere technopole technoparc campus centrale ferme data-center datacenter abattoir laiterie sucrerie
            brasserie papeterie tannerie filature cimenterie acierie methaniseur batiment gigafactory terminal centre
            ecole lycee""");
    /** What follows such a noun where it means something else. */
    static final Set<String> OTHER_SENSES = WordSet.of(
            """
            automobile immobilier internet web machines locatif francais francaise mondial mondiale europeen
            europeenne interieur regional national nationale social sociale publique public""");

    /** Agreements and undertakings that are told by what they are for. */
    static final Set<String> UNDERTAKINGS = WordSet.of("plan fonds programme dispositif contrat pacte");
    /** What follows such a noun where it means something else: "plan de charge". */
    static final Set<String> NO_AIMS = WordSet.of(
            """
            charge eau travail commerce apprentissage professionnalisation roulement masse garde culture sol fait
            pension caisse location maintenance vente confiance prix ordre""");

    static final Set<String> ADJECTIVE_ENDINGS = WordSet.of(
            """
            al ale ere el elle ique aire ier iere if ive ien ienne ois oise ais aise ain aine eux euse able ible erte
            vert neuf ote""");
    /** Capitals that name an office, a state or a time. */
    static final Set<String> NO_THINGS = WordSet.of(
            """
            etat region departement ville president presidente ministre ministere prefet prefete prefecture
            gouvernement republique union commission senat assemblee conseil chambre metropole maire mairie covid
            internet noel terre monde nation outre-mer nord sud est ouest agglo agglomeration communaute directeur
            directrice monsieur madame europe hexagone sous-prefet vice-president grenelle collectivite direction
            groupe societe pme eti tpe pib france parlement premier premiere secretaire general docteur professeur
            commissaire code loi""");

    /** What is told of those whom a call chose: "dix projets retenus". */
    static final Set<String> CHOSEN =
            WordSet.of("retenu retenus retenue retenues selectionnes selectionnees soutenus soutenues");

    /** Who has charge of what a capital after them tells: "le secrétaire d'État au Numérique". */
    static final Set<String> CHARGED = WordSet.of(
            """
            ministre ministere secretaire secretariat adjoint adjointe vice-president vice-presidente commissaire
            haut-commissaire directeur directrice delegue deleguee charge chargee""");

    /** The nouns that common acronyms of places stand for. */
    static final Map<String, String> SHORT_FOR =
            Map.of("min", "marche", "zac", "zone", "zi", "zone", "za", "zone", "chu", "centre");

    private DescribedNouns() {}
}

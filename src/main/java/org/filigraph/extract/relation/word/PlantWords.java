package org.filigraph.extract.relation.word;

import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/** The words for places of work, and for what a body does with one of its own. */
public final class PlantWords {
    private static final Set<String> WORKS = WordSet.of(
            """
            plate-forme plates-formes plateforme plateformes usine usines site sites etablissement etablissements
            laboratoire laboratoires atelier ateliers entrepot entrepots centrale centrales complexe implantation
            implantations filiale filiales agence agences unite unites gigafactory raffinerie fonderie chantier
            chantiers antenne antennes magasin magasins boutique boutiques manufacture plant datacenter datacenters
            scierie distillerie brasserie locaux methaniseur serre serres hangar succursale showroom abattoir laiterie
            sucrerie cimenterie verrerie tannerie papeterie filature forge acierie conserverie biscuiterie fromagerie
            savonnerie briqueterie tuilerie blanchisserie imprimerie malterie minoterie rizerie huilerie cartonnerie
            faiencerie cristallerie corderie megafactory giga-usine moulin data-center atelier-ecole usine-ecole""");
    /** What may be anybody's: a body's own where it is said to be, or to be opened by it. */
    private static final Set<String> PREMISES = WordSet.of(
            """
            campus base pole mine carriere terminal hub ferme fermes parc parcs station stations incubateur pepiniere
            ecole cave chai siege bureau bureaux centre centres ligne lignes studio studios maroquinerie chocolaterie
            parfumerie chaudronnerie menuiserie carrosserie marbrerie boulangerie confiserie batiment batiments""");
    /** What a body does with a plant of its own. */
    private static final Map<String, Set<VerbForm>> RUNS = Conjugation.ofAll(
            """
            implanter installer ouvrir inaugurer construire exploiter posseder detenir disposer compter employer
            operer moderniser agrandir creer batir fermer investir demarrer gerer rassembler recruter fabriquer
            produire concevoir developper realiser usiner embaucher doter mettre edifier lancer etendre rouvrir
            amenager renover louer occuper reprendre racheter renforcer relocaliser rapatrier delocaliser transferer
            deployer regrouper reconstruire doubler tripler conserver maintenir pereniser perenniser consolider reunir
            piloter animer acheter acquerir achever""");
    /** Nouns for what is done with a plant: "la construction d'une usine à Brest". */
    private static final Set<String> DEEDS = WordSet.of(
            """
            construction creation ouverture implantation installation extension inauguration modernisation
            agrandissement renovation lancement demarrage acquisition rachat reprise fermeture relocalisation
            transfert exploitation edification amenagement reconstruction localisation demenagement developpement
            maintien redemarrage reouverture""");

    private PlantWords() {}

    /** Whether a folded word is a noun for a place of work: "usine", "ateliers". */
    public static boolean isPlant(String word) {
        return isWork(word) || PREMISES.contains(word);
    }

    /** Whether the word at {@code i} is a noun for a place of work, outside names: "une base", not "basé", "Manufacture X". */
    public static boolean isPlant(Wording w, int i) {
        return w.name(i) == null
                && isPlant(w.word(i))
                && !(w.word(i).equals("base") && w.token(i).text().endsWith("é"));
    }

    /** Whether a folded word is a noun for a place where something is made or kept, and so somebody's. */
    public static boolean isWork(String word) {
        return WORKS.contains(word) || word.endsWith("s") && WORKS.contains(word.substring(0, word.length() - 1));
    }

    /** Whether a folded word is a form of a verb for what a body does with a plant. */
    public static boolean runs(String word) {
        return RUNS.containsKey(word) || word.equals("acquiert") || word.equals("acquis");
    }

    /** What a folded word may be as a form of a verb for what a body does with a plant; nothing where it is none. */
    public static Set<VerbForm> runningForms(String word) {
        return RUNS.getOrDefault(word, Set.of());
    }

    /** Whether a folded word is a noun for what a body does with a plant: "construction". */
    public static boolean isDeed(String word) {
        return DEEDS.contains(word);
    }
}

package org.filigraph.mention;

import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Common nouns for persons, told by how they are formed: {@code scieur}, {@code chauffagiste}, {@code tapissier}, {@code
 * opticienne}. Machines formed alike ({@code compresseur}) are told by lists, and by the feminine that they lack. Folded,
 * in the singular. Safe for threads.
 */
public final class PersonNouns {
    /** Nouns of no telling form. */
    private static final Set<String> PLAIN = WordSet.of(
            """
            agent aide arbitre avocat avocate bucheron capitaine clerc commis compagnon dentiste forgeron gendarme
            guide hotesse interne interprete juge macon marin matelot mousse patron pilote skipper soldat steward
            tacheron tisserand trader manager designer freelance ergonome agronome geometre photographe cartographe
            geographe kinesitherapeute orthophoniste sage-femme hote recrue chef maitre senior homme femme adulte
            actif cadre forain paysan paysanne permanent docker lad policier pompier""");
    /** Persons among the nouns in "-ant", "-ent", "-aire" and "-é", which are mostly none. */
    private static final Set<String> OTHERS = WordSet.of(
            """
            accompagnant adjudant adjoint aidant aide-soignant assistant assistante combattant commandant commercant
            consultant debutant dirigeant enseignant enseignante etudiant exploitant fabricant figurant gerant
            habitant intervenant manifestant militant negociant occupant participant passant remplacant representant
            resident soignant soignante surveillant survivant suppleant president adherent client commissaire
            bibliothecaire fonctionnaire gestionnaire interimaire locataire mandataire militaire notaire proprietaire
            secretaire stagiaire titulaire universitaire vacataire veterinaire volontaire contractuel contractuelle
            commercial professionnel intellectuel associe assure delegue depute diplome employe expatrie licencie
            refugie retraite salarie vaccine""");
    /** Things among the nouns in "-eur" that have a feminine, or qualities. */
    private static final Set<String> MACHINES = WordSet.of(
            """
            accelerateur adaptateur amplificateur anterieur avertisseur bobineur broyeur calculateur centrifugeur
            collecteur compacteur composteur decodeur demonstrateur diffuseur echangeur electromoteur elevateur
            emetteur enregistreur enrouleur epandeur evacuateur excavateur exterieur extincteur facteur generateur
            homogeneisateur incubateur indicateur inducteur inferieur interieur interrupteur lanceur lecteur
            localisateur majeur mineur meilleur melangeur moteur obturateur ordinateur petrisseur photocopieur planeur
            posterieur reacteur recepteur recuperateur reducteur regenerateur regulateur remorqueur repondeur
            semi-conducteur separateur serveur simulateur stabilisateur stimulateur superieur surgenerateur terreur
            traceur tracteur transformateur ulterieur moissonneur secheur pleur marcheur detacheur semeur batteur leur
            monomoteur""");
    /** Persons among the nouns in "-eur" that have no feminine of the usual form. */
    private static final Set<String> MEN = WordSet.of(
            """
            acquereur amateur ambassadeur armateur assureur auteur bailleur carreleur chausseur cofinanceur dalleur
            demenageur developpeur docteur eboueur elagueur filateur financeur gouverneur imprimeur integrateur
            mesureur mouleur outilleur paveur pisteur plombeur possesseur preneur professeur projeteur proviseur
            ramoneur recruteur repreneur sapeur sauveteur sculpteur senateur sonneur tatoueur testeur torrefacteur
            traiteur vidangeur zingueur ciseleur equarrisseur ferreur manageur codeur influenceur soumissionneur
            drapeur ragreeur mandataire""");
    /** Things among the nouns in "-ier" and "-ière" that have both genders. */
    private static final Set<String> WARES = WordSet.of(
            """
            altier animalier autoroutier avant-dernier boursier brossier buissonnier carrier chancelier chantier
            charnier cotier coutumier dernier dossier entier epervier fessier foncier fourmilier frontalier fruitier
            glacier grainier grossier guerrier haussier hauturier hebdomadier hospitalier immobilier irregulier
            jambier journalier laitier linier lisier manier mobilier nourricier ordurier palier panier particulier
            perlier petrolier plenier poivrier poudrier poussier premier printanier princier ravier regulier resinier
            rosier routier sablier salonnier seculier singulier sucrier tourbier truffier usinier vivrier""");
    /** No persons among the nouns in "-er" that have both genders. */
    private static final Set<String> STRANGE =
            WordSet.of("etranger leger cher menager oranger potager viager passager mensonger");
    /** Women among the nouns in "-euse", which are mostly machines. */
    private static final Set<String> WOMEN = WordSet.of(
            """
            brodeuse chercheuse coiffeuse coupeuse couseuse danseuse dentelliere entrepreneuse footballeuse fileuse
            joueuse metteuse monteuse piqueuse repasseuse serveuse soudeuse tisseuse travailleuse vendeuse""");
    /** Things among the nouns in "-iste". */
    private static final Set<String> LISTS = WordSet.of("liste piste ciste batiste hors-piste short-liste");

    private static final List<String> SCIENCES = List.of("icien", "macien", "ologue", "iatre", "chirurgien", "gardien");
    private static final int SHORTEST = 5;

    private PersonNouns() {}

    /** Whether the folded noun, in the singular, names a person by calling, position or state. */
    public static boolean has(String noun) {
        int hyphen = noun.indexOf('-');
        if (PLAIN.contains(noun) || OTHERS.contains(noun) || NounClass.ROLE.has(noun) || NounClass.CALLING.has(noun)) {
            return true;
        }
        if (hyphen > 0) {
            return has(noun.substring(0, hyphen)) && !MACHINES.contains(noun); // "monteur-câbleur"
        }
        return noun.length() > SHORTEST && isFormedSo(noun);
    }

    private static boolean isFormedSo(String noun) {
        if (noun.endsWith("iste")) {
            return !LISTS.contains(noun);
        }
        if (noun.endsWith("eur")) {
            return MEN.contains(noun) || !MACHINES.contains(noun) && hasWoman(noun);
        }
        if (noun.endsWith("trice")) {
            String man = noun.substring(0, noun.length() - 4) + "eur";
            return !MACHINES.contains(man) && FrenchWords.has(man);
        }
        if (noun.endsWith("euse")) {
            return WOMEN.contains(noun);
        }
        if (noun.endsWith("ger") || noun.endsWith("cher") || noun.endsWith("ler")) {
            return !STRANGE.contains(noun) && FrenchWords.has(noun.substring(0, noun.length() - 2) + "ere");
        }
        if (noun.endsWith("ier")) {
            return !WARES.contains(noun) && FrenchWords.has(noun.substring(0, noun.length() - 2) + "ere");
        }
        if (noun.endsWith("iere")) {
            String man = noun.substring(0, noun.length() - 3) + "er";
            return !WARES.contains(man) && FrenchWords.has(man) && FrenchWords.has(man + "s");
        }
        String masculine = noun.endsWith("ienne") ? noun.substring(0, noun.length() - 2) : noun;
        return SCIENCES.stream().anyMatch(masculine::endsWith);
    }

    // "scieur": "scieuse"; "moniteur": "monitrice"; "ingénieur": "ingénieure"
    private static boolean hasWoman(String noun) {
        String stem = noun.substring(0, noun.length() - 3);
        return FrenchWords.has(stem + "euse") || FrenchWords.has(stem + "rice") || FrenchWords.has(noun + "e");
    }
}

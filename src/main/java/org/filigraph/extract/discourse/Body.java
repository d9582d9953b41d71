package org.filigraph.extract.discourse;

import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FrenchWords;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The sorts of bodies that texts point back at by a common noun: "l'entreprise", "le pôle", "la collectivité". */
public enum Body {
    /** An organisation of which nothing tells the sort. */
    BODY,
    COMPANY,
    CLUSTER,
    /** A region's, department's or town's council. */
    COUNCIL,
    /** The State, its offices and agencies, chambers of commerce. */
    PUBLIC,
    RESEARCH,
    AGREEMENT,
    EVENT,
    SITE;

    private static final Set<String> CLUSTERS = WordSet.of(
            """
            pole cluster biocluster technopole reseau grappe federation syndicat association incubateur pepiniere
            accelerateur fondation club collectif consortium interprofession groupement campus comite union structure
            organisation organisme alliance ecosysteme valley""");
    private static final Set<String> COUNCILS = WordSet.of(
            """
            region departement conseil ville mairie metropole communaute agglomeration agglo collectivite commune
            eurometropole municipalite intercommunalite""");
    private static final Set<String> PUBLICS = WordSet.of(
            """
            etat gouvernement ministere prefecture agence cci chambre banque commission union europe direccte dreets
            dreal draaf caisse office observatoire insee urssaf ademe bpifrance secretariat tribunal cour rectorat
            academie douane gendarmerie senat parlement assemblee""");
    private static final Set<String> RESEARCHERS = WordSet.of(
            """
            universite ecole institut laboratoire centre cnrs inserm inrae cea inria lycee faculte iut""");
    private static final Set<String> AGREEMENTS = WordSet.of(
            """
            plan contrat fonds programme dispositif appel convention accord feuille strategie schema pacte protocole
            avenant partenariat mesure aap ami""");
    private static final Set<String> EVENTS = WordSet.of(
            """
            salon evenement forum congres manifestation journee foire edition assises rencontre colloque sommet
            festival exposition concours seminaire rendez-vous""");
    private static final Set<String> SITES = WordSet.of(
            """
            usine site atelier implantation gigafactory fabrique manufacture raffinerie complexe installation
            etablissement entrepot unite scierie fonderie distillerie batiment plateforme hub parc""");
    private static final Set<String> NOT_POINTING = WordSet.of(
            """
            siege joint-venture coentreprise co-entreprise capital chantier exploitation fleuron exploitant client
            membre adherent journal hebdomadaire quotidien magazine media laureat signataire partenaire actionnaire
            magasin domaine expert concurrent rival telecom bureau place-de-marche acquereur repreneur site-portail
            ong mutuelle courtier investisseur mecanicien electricien menuisier charpentier""");
    /** Words like those for works, which tell a trade, its wares or other things. */
    private static final Set<String> NO_WORKS = WordSet.of(
            """
            ingenierie billetterie loterie hotellerie messagerie tresorerie gendarmerie galerie batterie librairie
            garderie infanterie cavalerie artillerie maroquinerie visserie robinetterie lunetterie bijouterie
            joaillerie horlogerie machinerie intemperie tuyauterie chaudronnerie metallerie boulonnerie bagagerie
            parfumerie sellerie literie epicerie confiserie plomberie serrurerie imagerie argenterie ebenisterie
            ferronnerie lingerie bonneterie passementerie quincaillerie coutellerie""");

    private static final Set<String> COMPANIES =
            WordSet.of("marque multinationale maison firme boite compagnie licorne");

    /** The sort of body that a folded noun points at, null where it points at none. */
    public static @Nullable Body pointedAtBy(String noun) {
        if (AGREEMENTS.contains(noun)) {
            return AGREEMENT;
        }
        if (EVENTS.contains(noun)) {
            return EVENT;
        }
        if (SITES.contains(noun)) {
            return SITE;
        }
        if (CLUSTERS.contains(noun) || noun.equals("agence")) {
            return CLUSTER;
        }
        if (noun.equals("collectivite")
                || noun.equals("conseil")
                || noun.equals("municipalite")
                || noun.equals("intercommunalite")) {
            return COUNCIL;
        }
        if (noun.equals("institut") || noun.equals("universite") || noun.equals("ecole")) {
            return RESEARCH;
        }
        boolean company =
                COMPANIES.contains(noun) || NounClass.COMPANY.has(noun) && !noun.endsWith("s") || isWorks(noun);
        return company && !NOT_POINTING.contains(noun) ? COMPANY : null;
    }

    /** Whether a folded noun is one for a house named for what it makes: "tannerie", and "charcuterie", which is that too. */
    static boolean isWorks(String noun) {
        return noun.endsWith("erie")
                && noun.length() > 6
                && !NO_WORKS.contains(noun)
                && !NounClass.COMPANY.has(noun)
                && !NounClass.INSTITUTION.has(noun)
                && FrenchWords.has(noun)
                && FrenchWords.has(noun + "s");
    }

    /** Whether a folded noun points at things of some sort: "association", "usine". */
    public static boolean isPointedAtBy(String noun) {
        return pointedAtBy(noun) != null;
    }

    /** The sort of a thing that has a name, told by what it is known as, else by the words of its name. */
    static Body of(Entity thing) {
        if (thing.kind() != EntityKind.ORGANISATION) {
            return switch (thing.kind()) {
                case AGREEMENT -> AGREEMENT;
                case EVENT -> EVENT;
                case SITE -> SITE;
                case TERRITORY -> COUNCIL;
                default -> COMPANY;
            };
        }
        Optional<WellKnown.Known> known = WellKnown.get().lookup(thing.label());
        if (known.isPresent()) {
            return switch (known.get().kind()) {
                case "company", "investor" -> COMPANY;
                case "association", "cluster" -> hasWord(thing, PUBLICS) ? PUBLIC : CLUSTER;
                case "researchBody", "university", "hospital" -> RESEARCH;
                default -> PUBLIC;
            };
        }
        String[] words = Folding.fold(thing.label()).split("[^a-z0-9]+", -1);
        for (String word : words) {
            if (COUNCILS.contains(word)) {
                return COUNCIL;
            }
            if (PUBLICS.contains(word)) {
                return PUBLIC;
            }
            if (CLUSTERS.contains(word)) {
                return CLUSTER;
            }
            if (RESEARCHERS.contains(word)) {
                return RESEARCH;
            }
        }
        return BODY;
    }

    private static boolean hasWord(Entity thing, Set<String> words) {
        for (String word : Folding.fold(thing.label()).split("[^a-z0-9]+", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun for bodies of one sort may stand for this one: a plant for its company. */
    public boolean fits(Body pointed) {
        return switch (pointed) {
            case COMPANY, SITE -> this == COMPANY || this == SITE || this == BODY;
            case CLUSTER, RESEARCH -> this == CLUSTER || this == RESEARCH || this == BODY || this == PUBLIC;
            default -> this == pointed;
        };
    }
}

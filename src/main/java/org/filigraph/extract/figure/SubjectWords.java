package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent;
import org.filigraph.text.WordSet;

/** The words beside a name that tell whether a figure is about it. All folded. */
final class SubjectWords {
    /** Nouns whose "de X" tells whose a number is: "le chiffre d'affaires de X", "l'usine de X". */
    static final Set<String> OWNED_NOUNS = WordSet.of(
            """
            d'affaires affaires ca effectif effectifs budget capital production usine usines site sites siege atelier
            ateliers activite activites ventes revenus salaries equipes portefeuille gigafactory unite capacite
            exportations surface membres adherents croissance developpement investissement enveloppe montant dotation
            projet edition lancement creation extension sein clients implantation centre campus visiteurs exposants
            parc laureats celui celle ceux celles""");

    /** What stands for a noun that was told. */
    static final Set<String> THAT = WordSet.of("celui celle ceux celles");

    /** What one body has, and no sector: "le chiffre d'affaires", "l'effectif". */
    static final Set<String> OF_ONE = WordSet.of(
            """
            chiffre ca effectif effectifs carnet ventes facture capital budget resultat benefice equipe atelier usine
            ebitda""");

    /** What somebody undertakes, builds or pays: "le chantier", "cet investissement" are of whom the text speaks. */
    static final Set<String> UNDERTAKINGS = WordSet.of(
            """
            projet chantier operation investissement programme travaux construction usine site unite hangar station
            atelier batiment ligne equipement infrastructure plateforme implantation extension structure initiative
            dispositif enveloppe budget cout montant aide subvention financement fonds""");

    /** "la filiale de X" is not X. */
    static final Set<String> KIN = WordSet.of("filiale filiales groupe marque division branche mere fils concurrent");
    /** Verbs of those who count others. */
    static final Set<String> COUNTERS = WordSet.of(
            """
            recense recensait recensent estime estimait evalue evaluait denombre denombrait comptabilise
            comptabilisait chiffre mesure repertorie constate observe identifie recensaient denombrent repertoriait
            repertorient comptabilisent estiment evaluent chiffrait inventorie releve relevait pointe pointait""");

    /** Verbs of those who say something, of themselves or of others. */
    static final Set<String> TELLERS =
            WordSet.of("prevoit indique annonce publie revele confirme precise rappelle souligne");

    /** "Forte de 250 salariés, X". */
    static final Set<String> STRONG = WordSet.of("fort forte forts fortes dote dotee riche");

    /** How verbs begin that tell what there is in a place. */
    static final List<String> HAVING = List.of(
            "compt",
            "abrit",
            "concentr",
            "accueill",
            "regroup",
            "rassembl",
            "denombr",
            "recens",
            "dispos",
            "posse",
            "heberg",
            "represent",
            "occup",
            "pes",
            "detien",
            "produi",
            "export",
            "attir");

    /** How participles begin that tell what somebody did for bodies. */
    static final List<String> SERVED = List.of(
            "accompagn",
            "soutenu",
            "aidee",
            "aides",
            "financ",
            "subventionn",
            "labellis",
            "forme",
            "heberg",
            "incub",
            "recu",
            "recompens",
            "prime",
            "selectionn",
            "conseill",
            "beneficiaires",
            "adherent",
            "implante");

    /** Words before one of several that are told of. */
    static final Set<String> EXAMPLES = WordSet.of("comme dont notamment tel telle ainsi");

    /** What only lies next to a thing is not the thing's. */
    static final Set<String> NEXT_TO = WordSet.of("cote pres proximite portes loin abords voisin");

    /** Participles and adjectives without an accent that open a sentence before its subject. */
    static final Set<String> PARTICIPLES = WordSet.of(
            """
            issu issue construit construite reparti repartie etabli etablie reuni reunie concu concue ouvert ouverte
            detenu detenue soutenu soutenue riche fort forte""");

    /** Words that lead from a number to the subject. */
    static final Set<String> OPENING = WordSet.of("avec fort forte forts riche dote dotee grace chez apres pour");

    /** Those of whom a body is formed: what they have together is told of it. */
    private static final Set<String> MEMBERS =
            WordSet.of("adherents adherentes membres affilies cooperateurs cooperatrices societaires");

    private static final Set<String> ITS = WordSet.of("ses nos");

    private SubjectWords() {}

    /** "ses adhérents", "nos entreprises membres": whether the words tell of those whom a body is formed of. */
    static boolean isOfMembers(Wording w, Referent referent) {
        int noun = referent.to();
        boolean firms = w.word(noun).equals("entreprises") || w.word(noun).equals("societes");
        return ITS.contains(w.word(referent.from())) && MEMBERS.contains(w.word(firms ? noun + 1 : noun));
    }
}

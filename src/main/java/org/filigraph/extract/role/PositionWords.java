package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;

/** The words of positions besides their nouns: what qualifies them, what they are held in, what they are not. Folded. */
final class PositionWords {
    private static final List<String> TRADES =
            List.of("eur", "euse", "ier", "iere", "trice", "ard", "arde", "ron", "ronne", "fevre", "chocolatier");

    private PositionWords() {}

    /** Whether two words tell a position that the first alone does not: {@code maître verrier}, {@code développeur économique}. */
    static boolean isMaster(String word, String next) {
        boolean master = word.equals("maitre") || word.equals("maitresse");
        return master && TRADES.stream().anyMatch(next::endsWith)
                || word.startsWith("developpeu") && next.startsWith("econom");
    }

    /** Whether the adjective behind "conseiller" says in which council somebody was elected. */
    static boolean isElected(String adjective) {
        return SEATS.begin(adjective);
    }

    private static final Stems SEATS =
            Stems.of("general regional departemental municipal communautaire metropolitain territorial");

    static final Set<String> QUALIFIERS = WordSet.of(
            """
            ancien ancienne ex nouveau nouvelle actuel actuelle futur future premier premiere jeune second seconde co
            vice double emblematique tout toute haut haute grand grande deuxieme troisieme quatrieme cinquieme sixieme
            septieme huitieme neuvieme dixieme principal principale seul unique charismatique""");

    /** Nouns that stand before a body's name and belong to it, not to the position. */
    static final Set<String> LAND = WordSet.of(
            """
            region departement ville commune metropole agglomeration conseil communaute association groupe societe
            entreprise pole cluster start-up federation territoire laboratoire laboratoires institut reseau ecole
            universite club filiale branche competitivite d' d'agglomeration regional departemental sein
            interprofession cooperative syndicat holding startup pme eti comite maison collectif organisme structure
            agence canton circonscription marque""");

    static final Set<String> HEADS =
            WordSet.of("president fondat gerant pdg p-dg dirigeant patron maire proprietaire ceo");

    /** Positions in the State: without a body they serve the country. */
    static final Set<String> STATE = WordSet.of("ministre secretaire haut-commissaire");

    /** Callings rather than positions: told of only with the body they are exercised in. */
    static final Set<String> CALLINGS = WordSet.of(
            """
            chercheur chercheuse ingenieur ingenieure etudiant etudiante journaliste salarie salariee elu elue
            agriculteur agricultrice entrepreneur entrepreneuse avocat avocate medecin architecte consultant
            consultante economiste expert experte technicien technicienne artisan artisane viticulteur viticultrice
            vigneron vigneronne pharmacien pharmacienne physicien physicienne biologiste chimiste docteur docteure
            analyste designer astronaute spationaute industriel industrielle leader numero general eleveur eleveuse
            maraicher maraichere apiculteur apicultrice ostreiculteur ostreicultrice sylviculteur sylvicultrice
            arboriculteur arboricultrice agronome geologue geneticien geneticienne mathematicien mathematicienne
            informaticien informaticienne roboticien roboticienne formateur formatrice professeur professeure
            enseignant enseignante actionnaire prince princesse roi reine pape membre""");

    /** Verbs that begin what a sentence goes on to say after a position. */
    static final Set<String> VERBS = WordSet.of(
            """
            a ont est sont sera seront avait etait aura se s' vient viennent presente signe signent inaugure qui que
            dont participe rencontre succede prend voit veut compte dirige preside ne n' remplace rejoint devient peut
            doit va etaient parle revient mene croit defend accueille fut visite quitte occupe entend espere travaille
            ouvre c'est il elle""");

    /** What somebody directs within a body. */
    static final Set<String> FUNCTIONS = WordSet.of(
            """
            production fabrication recherche r&d commerce export exportation logistique communication maintenance
            qualite finance finances developpement innovation conception comptabilite marketing achats ventes
            informatique formation operations etudes travaux approvisionnements administration expeditions
            """);

    /** Whose child somebody is: no more of the position. */
    static final Set<String> KIN = WordSet.of(
            """
            fils fille petit-fils petite-fille arriere-petit-fils arriere-petite-fille neveu niece gendre bru frere
            soeur cousin cousine epoux epouse veuve veuf heritier heritiere""");

    static final Set<String> DEMONSTRATIVES = WordSet.of("son sa ce cet cette notre");

    static final Set<String> COUNCILS =
            WordSet.of("communaute region departement metropole agglomeration commune ville chambre");

    /** What follows the participle "élu", and not the noun. */
    static final Set<String> ELECTED = WordSet.of("a au aux par en ce lors comme hier pour");
}

package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** The words that say what capitals name: forms of companies, what is held, labels. Folded. */
final class RunWords {
    private RunWords() {}

    private static final Set<String> COMPANY_FORMS = WordSet.of(
            """
            sas sa sarl sasu se scop gmbh ag inc ltd llc plc spa nv bv technologies technology industries industrie
            systems systemes group groupe therapeutics pharma biotech aerospace engineering energies energy solutions
            robotics motors airlines labs cluster valley vallee laboratoires composites electronics defense services
            holding participations equity gestion partners capital ventures invest consulting digital international
            france europe games studio studios productions pictures interactive entertainment biosciences""");

    static final Set<String> BEFORE_VALLEY = WordSet.of("haute basse moyenne grande petite belle la");

    static final Set<String> EVENT_WORDS = WordSet.of(
            """
            day days summit show expo week fair awards meeting meetings forum salon congres conference congress
            convention trophees hackathon festival biennale foire""");

    static final Set<String> EDITIONS = WordSet.of("e es eme emes er ers ere eres");

    static final Set<String> WORLD = WordSet.of(
            """
            pacifique atlantique mediterranee orient occident nord sud est ouest manche terre lune internet web noel
            etat-major""");

    static final Set<String> WITHOUT_ARTICLE = WordSet.of("chez par avec entre comme que qu'");

    /** What the names of things held again and again begin with. */
    static final Set<String> HELD = WordSet.of(
            """
            rencontres assises journee journees trophees carrefour universites etats-generaux semaine nuit matinale
            matinales""");

    static final Set<String> KIN = WordSet.of("freres soeurs famille epoux dynastie docteur");

    /** What says which of several things follows, and begins no name: {@code Lot Bâtiment}. */
    static final Set<String> LABELS = WordSet.of(
            """
            categorie categories thematique thematiques axe volet lot rubrique tranche phase etape chapitre annexe
            figure tableau image serie illustration theme mot-cle mots-cles""");

    /** Grounds and halls, named after places and people. */
    static final Set<String> GROUNDS = WordSet.of(
            """
            parc stade palais halle esplanade zenith zac gymnase hippodrome chateau abbaye etang golfe lac baie rade
            massif presqu'ile canal estuaire delta col mont cap""");

    /** Rooms and halls that have a name: {@code Espace Jean-Monnet}, {@code Hall 4}. */
    static final Set<String> ROOMS =
            WordSet.of("espace hall pavillon amphitheatre auditorium salle stade palais zenith");

    /** Small words that French does not have. */
    static final Set<String> FOREIGN = WordSet.of("this the of is are and with for from by you");

    /** Small words of English that tie a phrase. */
    static final Set<String> ENGLISH = WordSet.of("for of and the in on with to by at");

    static final Set<String> ONE = WordSet.of("un une deux trois");

    static final Set<String> BEFORE_NOUNS =
            WordSet.of("plus grand grande petit petite nouveau nouvelle premier premiere long longue");

    static final Set<String> NATIVE = WordSet.of("les des aux ces le du un une nos");

    /** What is called after people and places without being theirs: {@code maladie de Charcot}. */
    static final Set<String> EPONYMS = WordSet.of(
            """
            maladie maladies malades patients virus loi lois prix echelle coefficient test syndrome classement
            theoreme effet methode accords traite protocole accord tour college lycee rue avenue boulevard""");

    static final Set<String> ARTICLES = WordSet.of("la le les");

    /** Whether a folded word is what companies' names end with: {@code SAS}, {@code Technologies}. */
    static boolean isCompanyForm(String folded) {
        return COMPANY_FORMS.contains(folded);
    }
}

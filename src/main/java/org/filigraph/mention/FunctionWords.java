package org.filigraph.mention;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Words that tie others together and name nothing. Folded. */
public final class FunctionWords {
    private static final Set<String> DETERMINERS = WordSet.of(
            """
            le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes aux au
            chaque plusieurs quelques certains certaines tous toutes tout toute deux trois quatre cinq six sept huit
            neuf dix""");
    private static final Set<String> PREPOSITIONS = WordSet.of(
            """
            a de d' en dans par pour sur sous avec sans chez vers entre depuis des du au aux contre selon pendant
            durant outre hormis malgre parmi avant apres via hors jusqu' devant derriere envers sauf excepte
            concernant suivant versus pres face grace suite autour aupres lors""");
    private static final Set<String> OTHERS = WordSet.of(
            """
            et ou mais donc or ni car si que qu' qui quoi dont lorsque lorsqu' quand comme comment pourquoi puisque
            puisqu' quel quelle quels quelles ainsi aussi enfin puis ensuite alors ici la-bas cependant toutefois
            neanmoins pourtant actuellement aujourd'hui hier demain desormais deja bientot toujours encore meme non
            oui ne n' pas plus moins tres trop il elle ils elles on nous vous je j' tu c' s' se m' me te t' y ca cela
            ceci celui celle ceux celles lui eux etant notamment egalement tandis quant concretement parallelement
            soit voici voila bien autre autres merci objectif objectifs exemple avis fin debut courant mi hiver ete
            automne printemps telecharger telechargez rejoignez retrouvez decouvrez venez focus interview photo photos
            credits source sources contact contacts tel legende nom date lieu cas etude zoom portrait reportage
            dossier info infos actu actus actualite actualites chiffres resultat resultats cree creee crees fonde
            fondee base basee implante implantee situe situee installe installee nee issu issue lance lancee porte
            portee pilote pilotee dirige dirigee membre membres laureat laureats candidat candidats""");
    private static final Set<String> PRONOUNS = WordSet.of("il elle ils elles on nous vous je j' tu c' qui que qu'");
    private static final Set<String> CALENDAR = WordSet.of(
            """
            janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil
            sept oct nov dec noel paques pentecote toussaint
            lundi mardi mercredi jeudi vendredi samedi dimanche""");
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "lundi", DayOfWeek.MONDAY,
            "mardi", DayOfWeek.TUESDAY,
            "mercredi", DayOfWeek.WEDNESDAY,
            "jeudi", DayOfWeek.THURSDAY,
            "vendredi", DayOfWeek.FRIDAY,
            "samedi", DayOfWeek.SATURDAY,
            "dimanche", DayOfWeek.SUNDAY);
    private static final Set<String> COURTESY =
            WordSet.of("m mm mme mmes mlle monsieur madame messieurs mesdames dr pr me mgr");

    private static final Set<String> OF = WordSet.of("de du des d'");
    private static final Set<String> ARTICLES = WordSet.of("la l' le les");

    private FunctionWords() {}

    /** An article, a possessive, a demonstrative, a small number. */
    public static boolean isDeterminer(String folded) {
        return DETERMINERS.contains(folded);
    }

    /** "de" and its contracted forms. */
    public static boolean isOf(String folded) {
        return OF.contains(folded);
    }

    /** A definite article. */
    public static boolean isArticle(String folded) {
        return ARTICLES.contains(folded);
    }

    /** A preposition, or one with its article. */
    public static boolean isPreposition(String folded) {
        return PREPOSITIONS.contains(folded);
    }

    /** Any word that can't be part of a name that begins with it. */
    public static boolean has(String folded) {
        return DETERMINERS.contains(folded) || PREPOSITIONS.contains(folded) || OTHERS.contains(folded);
    }

    /** A pronoun that is the subject of a verb: what it stands in is a clause, not a list. */
    public static boolean isPronoun(String folded) {
        return PRONOUNS.contains(folded);
    }

    /** A month or a day of the week. */
    public static boolean isCalendar(String folded) {
        return CALENDAR.contains(folded);
    }

    /** {@code lundi}, {@code mardi}. */
    public static boolean isWeekday(String folded) {
        return WEEKDAYS.containsKey(folded);
    }

    /** The day of the week that a word names; none where it names none. */
    public static @Nullable DayOfWeek weekday(String folded) {
        return WEEKDAYS.get(folded);
    }

    /** {@code M.}, {@code Mme}, {@code Dr}: without its stop. */
    public static boolean isCourtesy(String folded) {
        return COURTESY.contains(folded);
    }
}

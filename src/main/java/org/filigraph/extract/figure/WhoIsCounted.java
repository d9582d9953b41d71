package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Deeds.Deed;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.PersonNouns;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What the words around make of the people, bodies and places that are counted: who comes is an attendee, who is trained
 * a training place, who is supplied a customer, whatever their noun.
 */
final class WhoIsCounted {
    private static final Set<String> BODIES = WordSet.of("enterprises establishments organisations laboratories");
    /** People of whom more is known than that they are people. */
    private static final Set<String> STAYING = WordSet.of("students attendees exhibitors customers projects");

    private static final Set<String> PEOPLE = WordSet.of("personne habitant riverain citoyen");
    private static final Set<String> JOBS = WordSet.of(
            """
            emploi poste effectif job cdi cdd etp eqtp equivalent temps recrutement embauche suppression licenciement
            creation main-d'oeuvre main""");
    /** Who works for a body rather than belongs to it: "le campus réunit 45 formateurs". */
    private static final Set<String> STAFF = WordSet.of(
            """
            formateur formatrice enseignant enseignante chercheur chercheuse ingenieur ingenieure technicien
            technicienne cadre operateur operatrice compagnon conseiller conseillere medecin professeur doctorant
            etudiant etudiante apprenti apprentie expert experte""");
    /** Places that buy. */
    private static final Set<String> SHOPS = WordSet.of(
            """
            magasin boutique point restaurant hotel supermarche hypermarche surface enseigne cave cantine
            etablissement exploitation ferme chantier logement site concession garage brasserie centrale usine""");

    private static final Set<String> TAUGHT = WordSet.of("pour a");
    private static final List<String> EATING = List.of("consommation", "population", "aliment", "besoin");
    private static final int JOINED = 9;
    private static final int EATING_BEFORE = 8;

    private WhoIsCounted() {}

    /** The figure with the indicator that the words around it tell, or as it was. */
    static Counted of(List<Token> tokens, int first, int after, Counted counted) {
        String noun = Phrases.singular(tokens.get(counted.noun()).folded());
        String indicator = counted.indicator();
        boolean persons = isPerson(noun, indicator);
        boolean fed = noun.equals("personne") && Words.any(tokens, first - EATING_BEFORE, first, EATING);
        if (fed) {
            return as("population", counted, 0.7);
        }
        String living = noun.equals("personne") || noun.equals("habitant") ? living(tokens, counted.noun() + 1) : null;
        if (living != null) {
            return as(living, counted, 0.8);
        }
        boolean joined = (indicator.equals("enterprises") && !noun.startsWith("entreprise")
                        || noun.equals("proprietaire")
                        || noun.equals("employeur"))
                && isOfCooperative(tokens, first);
        if (joined) {
            return as("members", counted, 0.75);
        }
        if (Attendance.isToldOf(tokens, first, after, noun)) {
            return as("attendees", counted, 0.85);
        }
        boolean taught = (counted.indicator().equals("customers") || persons && !JOBS.contains(noun))
                && first > 0
                && TAUGHT.contains(tokens.get(first - 1).folded())
                && Words.any(tokens, first - EATING_BEFORE, first, List.of("formation", "stage", "parcours"));
        if (taught) {
            return as("trainings", counted, 0.75); // "des formations pour 80 bénéficiaires", "dispensées à 30 agents"
        }
        if (JOBS.contains(noun) || STAYING.contains(indicator)) {
            return counted;
        }
        boolean bodies = BODIES.contains(indicator) || SHOPS.contains(noun);
        if (!persons && !bodies) {
            return counted;
        }
        boolean there = noun.equals("personne")
                && Words.any(tokens, counted.noun() + 1, counted.noun() + 3, List.of("travaill", "oeuvr"));
        if (there) {
            return as("employment", counted, 0.8); // "compte 60 membres et quatre personnes y travaillent"
        }
        if (PEOPLE.contains(noun) && Schooling.sendsOut(tokens, first)) {
            return as("trainings", counted, 0.8); // "les écoles en sortent 260 personnes par an"
        }
        Optional<Deed> deed = Deeds.doneTo(tokens, first).or(() -> Deeds.toldAfter(tokens, counted.noun()));
        return deed.map(d -> told(d, noun, persons, counted)).orElse(counted);
    }

    /** "8 000 personnes vivent encore du rail" are its people, who live in a town its inhabitants; or null. */
    private static @Nullable String living(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + 3); i++) {
            if (tokens.get(i).folded().startsWith("viv")) {
                boolean of = Words.any(tokens, i + 1, i + 2, List.of("de", "d'", "du"))
                        || tokens.get(i + 1).is("encore")
                        || tokens.get(i + 1).is("directement");
                return of ? "employment" : "population";
            }
        }
        return null;
    }

    /** "la coopérative et ses 90 éleveurs", "l'association réunit 30 propriétaires": those it is made of. */
    private static boolean isOfCooperative(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - JOINED); i--) {
            String word = tokens.get(i).folded();
            if (tokens.get(i).isNumber() || Set.of(".", ";", ":", "(").contains(word)) {
                return false;
            }
            if (word.equals("cooperative") || word.equals("mutuelle")) {
                return true;
            }
        }
        return false;
    }

    private static Counted told(Deed deed, String noun, boolean persons, Counted counted) {
        return switch (deed) {
            case SUPPLY, SELL -> as(PEOPLE.contains(noun) ? "population" : "customers", counted, 0.8);
            case SHOW -> as("exhibitors", counted, 0.8);
            case TRAIN -> persons ? as("trainings", counted, 0.8) : counted;
            case HIRE ->
                persons && !counted.indicator().equals("researchers") ? as("employment", counted, 0.85) : counted;
            case LEARN -> persons ? as("students", counted, 0.8) : counted;
            case BAND -> persons && !isEmployed(noun) ? as("members", counted, 0.75) : counted;
            case GATHER ->
                persons
                                && !counted.indicator().equals("enterprises")
                                && !isEmployed(noun)
                                && !STAFF.contains(noun)
                                && !PEOPLE.contains(noun)
                        ? as("members", counted, 0.75)
                        : counted;
            case MAKE, BUILD -> counted;
            case WORK -> persons && counted.indicator().equals("population") ? as("employment", counted, 0.8) : counted;
        };
    }

    /** "un pôle qui regroupe 3 400 salariés": of its members' people, none is a member. */
    private static boolean isEmployed(String noun) {
        return WordSet.of("salarie salariee employe employee collaborateur actif ouvrier travailleur agent")
                .contains(noun);
    }

    private static boolean isPerson(String noun, String indicator) {
        return PEOPLE.contains(noun)
                || PersonNouns.has(noun)
                || !JOBS.contains(noun)
                        && Set.of("employment", "researchers", "population", "students")
                                .contains(indicator);
    }

    /** A place that buys: "110 cantines". */
    static boolean isShop(String noun) {
        return SHOPS.contains(noun);
    }

    private static Counted as(String indicator, Counted counted, double confidence) {
        return new Counted(indicator, counted.noun(), counted.span(), counted.rule(), confidence);
    }
}

package org.filigraph.extract.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.text.WordSet;

/** The words that tell of what is held: verbs in all their forms, and nouns by how much they tell alone. Folded. */
final class EventWords {
    /** Verbs of being held, meeting, bringing together, taking part. */
    private static final Set<String> MEETS = forms(
            List.of(
                    "reunir",
                    "rassembler",
                    "tenir",
                    "derouler",
                    "organiser",
                    "accueillir",
                    "participer",
                    "exposer",
                    "programmer",
                    "debuter",
                    "celebrer",
                    "feter",
                    "cloturer",
                    "heberger"),
            "lieu",
            "revient",
            "revenait",
            "ouvre",
            "ouvrira",
            "ouvrait",
            "rendez-vous",
            "prevu",
            "prevue",
            "prevus",
            "prevues",
            "organisons",
            "organiserons",
            "accueillons",
            "accueillerons");

    /** What two words of two languages, or of one trade, are one noun for something held. */
    private static final Map<String, Set<String>> COMPOUNDS = Map.of(
            "meeting", Set.of("business", "speed", "kick-off"),
            "dating", Set.of("job", "speed"),
            "dejeuner", Set.of("petit"),
            "portes", Set.of("operation"));
    /** Stretches of time that are given to a subject. */
    private static final Set<String> SEASONS = WordSet.of("mois semaine quinzaine");
    /** What a heading can tell of without a verb. */
    private static final Set<String> MEETINGS = WordSet.of("rencontre rencontres visite deplacement");

    private static final Set<String> GATHERED = WordSet.of(
            """
            reuni reunie reunis reunies reunit reunissent rassemble rassemblee rassembles rassemblees""");

    /** What somebody does with a visit or a journey, whatever stands between. */
    private static final Set<String> UNDERTAKES = forms(
            List.of("effectuer", "achever", "entamer", "terminer"),
            "conclut",
            "concluait",
            "poursuit",
            "poursuivait",
            "recoit",
            "recevait",
            "recevra",
            "recu");

    private static final Set<String> OPENED = forms(List.of("inaugurer"));
    private static final Set<String> LAUNCHED = forms(List.of("lancer"));
    private static final Set<String> SHUTS = forms(List.of("fermer", "refermer", "ouvrir", "rouvrir"));
    /** What is done with the day of something that will be held. */
    private static final Set<String> SET = WordSet.of(
            """
            fixe fixee fixes fixees cale calee cales calees planifiee planifiees reporte reportee reportes reportees
            annoncee annoncees""");

    private static final Set<String> CLOSES =
            forms(List.of("achever", "terminer", "cloturer", "refermer"), "clos", "close", "closes", "clot");
    private static final Set<String> SIGNED = forms(List.of("signer", "parapher"), "cosigne", "cosignee", "cosignent");
    private static final Set<String> HANDED = forms(List.of("remettre", "decerner", "attribuer"));
    private static final Set<String> HANDED_OVER = WordSet.of("remis remise remises decerne decernee decernes");
    /** What somebody does with a meeting who calls it or leads it, or who comes. */
    private static final Set<String> CONVENES = forms(
            List.of(
                    "presider",
                    "copresider",
                    "piloter",
                    "copiloter",
                    "animer",
                    "convoquer",
                    "organiser",
                    "coorganiser",
                    "tenir",
                    "accueillir",
                    "reunir",
                    "rassembler",
                    "proposer",
                    "cloturer",
                    "conduire",
                    "participer",
                    "inviter",
                    "convier",
                    "appeler",
                    "assister"),
            "participer",
            "assister",
            "rendez-vous");
    /** What holds meetings and is called by them. */
    private static final Set<String> BODIES =
            WordSet.of("comite comites commission commissions assemblee assemblees conseil bureau jury cse");
    /** What is held, and told of with a complement. */
    private static final Set<String> HELD = WordSet.of(
            """
            journee journees salon forum rencontre rencontres assises congres seminaire conference sommet webinaire
            convention matinee matinale colloque ceremonie symposium hackathon foire festival reunion seance session
            inauguration voyage deplacement visite table petit-dejeuner exposition edition lancement pose remise
            soiree pleniere signature meeting defile biennale carrefour concertation seminaires conferences
            anniversaire speed-meeting afterwork olympiades marche demonstration revue gala diner finale debat
            audition tournee concours atelier ateliers portes mission consultation fete seances bapteme voeux mise
            universite audience reunions job-dating dating dejeuner enquete lecon rassemblement manifestation conclave
            masterclass vernissage workshop comices commemoration kermesse""");

    private static final Set<String> TRAVEL = WordSet.of("visite deplacement voyage mission tournee");
    /** Of these the head alone is a name: nobody asks of which. */
    private static final Set<String> SITTINGS = WordSet.of(
            """
            generale generales pleniere plenieres annuelle annuelles extraordinaire extraordinaires permanente
            permanentes inaugurale""");
    /** Held or done by somebody at a time, but as often spoken of without one. */
    private static final Set<String> ACTS = WordSet.of(
            """
            visite deplacement lancement voyage remise exposition demonstration rencontre debat mission consultation
            tournee concours atelier ateliers fete finale bapteme voeux mise audience speed-meeting afterwork
            olympiades audition rassemblement manifestation marche""");

    /** Of these a text need not say which: {@code lors d'une cérémonie}. */
    private static final Set<String> ALONE = WordSet.of(
            """
            ceremonie revue gala colloque symposium forum hackathon speed-meeting afterwork journee webinaire
            conference reunion voeux audience pleniere inauguration seance session matinee soiree seminaire
            rassemblement manifestation marche vernissage masterclass conclave workshop""");

    /** What is said of something held before those who bring it about. */
    private static final Set<String> ARRANGED = WordSet.of(
            """
                    organise organisee organises organisees monte montee montes montees coorganise coorganisee anime
                    animee animes animees tenu tenue tenus tenues mene menee menes menees conduit conduite conduits
                    conduites prepare preparee preparees""");

    private static final Set<String> ORDERS = WordSet.of(
            """
            prochain prochaine grand grande traditionnel traditionnelle premier premiere nouvelle dernier derniere
            second seconde""");
    private static final Set<String> DURING = WordSet.of(
            """
            lors occasion cours cadre marge pendant issue cloture ouverture durant depuis apres avant pour a en""");

    private EventWords() {}

    /** What says that it will be held: {@code le forum doit réunir}. */
    private static final Set<String> MODALS =
            WordSet.of("doit doivent devrait devraient va vont devait devaient pourra pourrait pu");

    private static final Set<String> HOLDING = WordSet.of("reunir rassembler tenir derouler accueillir debuter ouvrir");

    private static Set<String> forms(List<String> infinitives, String... others) {
        Set<VerbForm> told = EnumSet.of(VerbForm.STATED, VerbForm.FUTURE, VerbForm.PARTICIPLE);
        Set<String> forms = new HashSet<>(List.of(others));
        for (String infinitive : infinitives) {
            Conjugation.of(infinitive).forEach((form, kinds) -> {
                if (kinds.stream().anyMatch(told::contains)) {
                    forms.add(form);
                }
            });
        }
        return Set.copyOf(forms);
    }

    static boolean meets(String word) {
        return MEETS.contains(word);
    }

    static boolean isModal(String word) {
        return MODALS.contains(word);
    }

    static boolean holds(String infinitive) {
        return HOLDING.contains(infinitive);
    }

    static boolean opens(String word) {
        return OPENED.contains(word) || word.equals("inaugurer");
    }

    /** Whether somebody goes there: {@code visite}, {@code déplacement}. */
    static boolean isTravel(String word) {
        return TRAVEL.contains(word);
    }

    static boolean launches(String word) {
        return LAUNCHED.contains(word);
    }

    /** Whether it is said of what has been given its day. */
    static boolean isSet(String participle) {
        return SET.contains(participle);
    }

    /** Whether something does so with its doors. */
    static boolean shuts(String word) {
        return SHUTS.contains(word);
    }

    /** Whether something that does so to itself ends. */
    static boolean closes(String word) {
        return CLOSES.contains(word);
    }

    static boolean signs(String word) {
        return SIGNED.contains(word);
    }

    static boolean hands(String word) {
        return HANDED.contains(word);
    }

    /** Whether a folded word says of what it stands before that it was handed over. */
    static boolean isHanded(String word) {
        return HANDED_OVER.contains(word);
    }

    static boolean convenes(String word) {
        return CONVENES.contains(word) && !word.equals("president"); // nearly always the noun
    }

    /** Whether a participle tells of who brings something about: {@code montée par la chambre}. */
    static boolean isArranged(String word) {
        return ARRANGED.contains(word);
    }

    static boolean isBody(String word) {
        return BODIES.contains(word);
    }

    static boolean isHeld(String word) {
        return HELD.contains(word);
    }

    /** Whether the first word makes one noun with the second: {@code business meeting}. */
    static boolean makes(String first, String second) {
        return COMPOUNDS.getOrDefault(second, Set.of()).contains(first);
    }

    static boolean isSeason(String word) {
        return SEASONS.contains(word);
    }

    static boolean isMeeting(String word) {
        return MEETINGS.contains(word);
    }

    static boolean isGathered(String word) {
        return GATHERED.contains(word);
    }

    static boolean undertakes(String word) {
        return UNDERTAKES.contains(word);
    }

    static boolean isSitting(String word) {
        return SITTINGS.contains(word);
    }

    static boolean isAct(String word) {
        return ACTS.contains(word);
    }

    static boolean standsAlone(String word) {
        return ALONE.contains(word);
    }

    static boolean isOrder(String word) {
        return ORDERS.contains(word);
    }

    static boolean isDuring(String word) {
        return DURING.contains(word);
    }
}

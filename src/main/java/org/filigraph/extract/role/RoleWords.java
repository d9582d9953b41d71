package org.filigraph.extract.role;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.text.WordSet;

/** The words that tell of positions besides their nouns: verbs in all their forms, offices, times of naming. Folded. */
final class RoleWords {
    private static final Set<VerbForm> TOLD = EnumSet.of(VerbForm.STATED, VerbForm.FUTURE);
    private static final Set<VerbForm> SAID =
            EnumSet.of(VerbForm.STATED, VerbForm.FUTURE, VerbForm.PARTICIPLE, VerbForm.INFINITIVE, VerbForm.GERUND);
    private static final Set<VerbForm> DONE = EnumSet.of(VerbForm.PARTICIPLE);

    /** By what verbs somebody is given a position. */
    private static final Set<String> NAMING = joined(
            forms(
                    SAID,
                    "nommer",
                    "designer",
                    "choisir",
                    "reconduire",
                    "recruter",
                    "appeler",
                    "propulser",
                    "introniser",
                    "embaucher",
                    "coopter",
                    "missionner",
                    "debaucher",
                    "plebisciter",
                    "adouber",
                    "parachuter",
                    "placer",
                    "hisser"),
            WordSet.of("elu elue elus elit elisent elire reelu reelue reelus promu promue promeut promouvoir"));

    private static final Set<String> NAMED = joined(
            forms(
                    DONE,
                    "nommer",
                    "designer",
                    "choisir",
                    "reconduire",
                    "recruter",
                    "porter",
                    "appeler",
                    "propulser",
                    "installer",
                    "confirmer",
                    "introniser",
                    "embaucher",
                    "coopter",
                    "missionner",
                    "debaucher",
                    "plebisciter",
                    "adouber",
                    "parachuter",
                    "placer",
                    "hisser",
                    "maintenir"),
            WordSet.of("elu elue reelu reelue promu promue devenu devenue"));
    private static final Set<String> PRESIDES = forms(TOLD, "presider", "copresider");
    private static final Set<String> DIRECTS = forms(TOLD, "diriger", "codiriger");
    private static final Set<String> MANAGES =
            forms(TOLD, "piloter", "gerer", "animer", "administrer", "chapeauter", "coordonner", "manager");
    private static final Set<String> PRESIDED = forms(DONE, "presider", "copresider");
    private static final Set<String> DIRECTED =
            forms(DONE, "diriger", "codiriger", "emmener", "conduire", "piloter", "mener", "gerer");
    private static final Set<String> FOUNDED = forms(DONE, "fonder", "creer", "cofonder", "cocreer");
    /** Forms that no adjective looks like: "créé" and "crée" are told apart by the accent, which is lost here. */
    private static final Set<String> FOUNDS = WordSet.of("fonde fonda cofonde cofonda crea cree");

    private static final Set<String> LAUNCHED = forms(DONE, "lancer");
    private static final Set<String> TAKES = joined(
            forms(
                    SAID,
                    "prendre",
                    "assurer",
                    "assumer",
                    "occuper",
                    "exercer",
                    "reprendre",
                    "quitter",
                    "conserver",
                    "garder",
                    "tenir",
                    "abandonner",
                    "ceder",
                    "laisser",
                    "retrouver",
                    "briguer",
                    "heriter",
                    "decrocher",
                    "accepter",
                    "endosser",
                    "remplir",
                    "detenir",
                    "recuperer",
                    "delaisser",
                    "lacher",
                    "rendre",
                    "conquerir",
                    "cumuler",
                    "acceder",
                    "parvenir"),
            WordSet.of("cede cedera accede accedera accedait acceda parvenu parvenue"));
    private static final Set<String> SUCCEEDS = joined(
            forms(SAID, "remplacer"), Set.of("succede", "succedera", "succedait", "succeda", "succeder", "succedant"));
    private static final Set<String> OFFICES = WordSet.of(
            """
            presidence direction tete codirection copresidence co-presidence vice-presidence gerance tresorerie
            commandes renes gouvernance barre gouvernail manettes pilotage""");
    /** What who leads holds in hand: of no title of its own. */
    private static final Set<String> HELMS = WordSet.of("commandes renes barre gouvernail manettes");

    /** How somebody's lead is told after "sous la" and "sous le". */
    private static final Set<String> LEADS = WordSet.of("houlette conduite ferule baguette commandement");

    private static final Set<String> POSTS = WordSet.of(
            """
            poste fonction fonctions mandat charge fauteuil role siege place casquette tablier costume titre
            responsabilites postes mandats""");
    private static final Set<String> NAMINGS = WordSet.of(
            """
            nomination election reelection arrivee designation promotion reconduction recrutement accession
            intronisation""");
    private static final Set<String> RELAYS = WordSet.of(
            """
            relais main flambeau temoin rames cles clefs fauteuil siege place commandes renes manettes barre sceptre
            baton""");
    private static final Set<String> BE = WordSet.of("est suis devient etait fut reste sera deviendra demeure");
    private static final Set<String> ADVERBS = WordSet.of(
            """
            egalement aussi desormais aujourd'hui toujours actuellement alors donc par ailleurs ainsi officiellement
            auparavant precedemment anterieurement notamment longtemps successivement jadis naguere entre-temps
            ensuite puis enfin depuis""");
    /** What stands between a verb of naming and the position. */
    private static final Set<String> CIRCUMSTANCES = WordSet.of(
            """
            en le la l' ce cette depuis soir matin apres-midi dernier derniere debut fin au mois de d' a l'unanimite
            unanimite officiellement hier recemment comme poste fonction fonctions aux tant que annee semaine
            egalement ainsi er par du pour mandat second nouveau rang titre presque tour jour printemps automne hiver
            ete qualite role postes an apres trois ans deux juste dans ses leurs responsabilites costume fauteuil""");

    private RoleWords() {}

    private static Set<String> forms(Set<VerbForm> wanted, String... infinitives) {
        Map<String, Set<VerbForm>> all = new HashMap<>();
        for (String infinitive : infinitives) {
            Conjugation.of(infinitive)
                    .forEach((form, kinds) -> all.merge(form, kinds, (a, b) -> {
                        Set<VerbForm> both = EnumSet.copyOf(a);
                        both.addAll(b);
                        return both;
                    }));
        }
        return all.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(wanted::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A participle that says that somebody was given a position: {@code nommée}. */
    static boolean isNamed(String word) {
        return NAMED.contains(word);
    }

    /** A verb that gives somebody a position: {@code nomme}, {@code a élu}. */
    static boolean isNaming(String word) {
        return NAMING.contains(word);
    }

    /** A noun for the giving of a position: {@code nomination}. */
    static boolean isNomination(String word) {
        return NAMINGS.contains(word);
    }

    static boolean leads(String word) {
        return PRESIDES.contains(word) || DIRECTS.contains(word) || MANAGES.contains(word);
    }

    static boolean presides(String word) {
        return PRESIDES.contains(word);
    }

    /** A verb that makes a leader only of what is named: {@code pilote}, {@code gère}. */
    static boolean manages(String word) {
        return MANAGES.contains(word);
    }

    /** A verb of founding that has its founder before it: {@code fonde}, {@code crée}. */
    static boolean founds(String word) {
        return FOUNDS.contains(word);
    }

    static boolean founded(String participle) {
        return FOUNDED.contains(participle);
    }

    static boolean takes(String word) {
        return TAKES.contains(word);
    }

    static boolean succeeds(String word) {
        return SUCCEEDS.contains(word);
    }

    static boolean is(String word) {
        return BE.contains(word);
    }

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word);
    }

    static boolean isOffice(String word) {
        return OFFICES.contains(word);
    }

    /** What who leads a body holds in hand: {@code les commandes}. */
    static boolean isHelm(String office) {
        return HELMS.contains(office);
    }

    /** A noun before "de" and a position: {@code poste}. */
    static boolean isPost(String word) {
        return POSTS.contains(word);
    }

    /** What one who leaves hands on: {@code le relais}, {@code la main}. */
    static boolean isRelay(String word) {
        return RELAYS.contains(word);
    }

    static boolean isCircumstance(String word) {
        return CIRCUMSTANCES.contains(word);
    }

    /** "de" with an article: {@code de la }, {@code du }. */
    static String ofThe(String article) {
        return switch (article) {
            case "le" -> "du ";
            case "les" -> "des ";
            case "la" -> "de la ";
            default -> "de l'";
        };
    }

    /** The masculine noun for who leads, by the participle before "par" or the office; empty where it tells none. */
    static String ledBy(String written) {
        String word = written.startsWith("co-") ? written.substring(3) : written;
        if (word.equals("direction")) {
            return "directeur";
        }
        if (PRESIDED.contains(word) || word.equals("presidence") || word.equals("copresidence")) {
            return "président";
        }
        if (DIRECTED.contains(word) || LEADS.contains(word)) {
            return word.startsWith("codirig") ? "codirigeant" : "dirigeant";
        }
        return FOUNDED.contains(word) || LAUNCHED.contains(word) ? "fondateur" : "";
    }
}

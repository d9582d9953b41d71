package org.filigraph.extract.role;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/** What kind of position a phrase tells, which says much of the bodies that have such positions. */
enum PositionKind {
    /** In a council: "vice-présidente chargée de l'eau", "conseiller délégué". */
    ELECTED,
    /** On a board: "présidente", "trésorier". */
    PRESIDENT,
    /** At the head of a firm or a plant: "PDG", "gérante", "directeur général", "directrice du site". */
    HEAD,
    FOUNDER,
    DIRECTOR,
    /** Within a body: "responsable qualité", "directeur technique". */
    FUNCTION,
    /** Of a body of members: "délégué général", "animatrice". */
    SPEAKER,
    RESEARCHER,
    OTHER;

    private static final Set<String> PLANTS = WordSet.of("site usine atelier ateliers chantier fonderie");
    private static final Set<String> OF_ALL = WordSet.of("general generale executif executive");
    private static final List<String> COUNCILLORS = List.of("elu", "conseill", "adjoint");
    private static final List<String> LOCAL = List.of(
            "maire", "depute", "senat", "eurodep", "ambassad", "consul", "prefet", "sous-pref", "procur", "recteur");
    private static final List<String> BOARD = List.of("presiden", "tresor", "secretaire", "administrat");
    private static final List<String> FOUNDERS = List.of("fondat", "creat");
    private static final List<String> SPEAKERS = List.of("delegu", "animat", "porte", "coordin");
    private static final List<String> RESEARCHERS = List.of("cherch", "professeur", "enseignant", "doctor");
    private static final List<String> FUNCTIONS = List.of("responsab", "charge", "ingenieur", "manager");
    private static final List<String> HEADS = List.of(
            "pdg", "p-dg", "dg", "ceo", "patron", "geran", "dirigeant", "chef", "repreneu", "proprietaire", "associe");

    /** The kind of a position by its folded words, first the noun. */
    static PositionKind of(String position) {
        String[] words = position.split("[^a-z&-]+", -1);
        String noun = words[0].replaceFirst("^(?:vice-?|ex-|co-|co(?=president|fond|direct|geran|dirig|creat))", "");
        String next = words.length > 1 ? words[1] : "";
        boolean president = noun.startsWith("presiden");
        boolean charged = position.contains(" charge") || position.contains(" delegue");
        if (president && charged || begins(noun, COUNCILLORS)) {
            return ELECTED;
        }
        if (begins(noun, BOARD)) {
            return president && next.startsWith("direct") ? HEAD : PRESIDENT;
        }
        if (begins(noun, FOUNDERS)) {
            return FOUNDER;
        }
        if (noun.startsWith("direct")) {
            boolean plant = Arrays.stream(words).anyMatch(PLANTS::contains);
            return OF_ALL.contains(next) || plant ? HEAD : next.isEmpty() ? DIRECTOR : FUNCTION;
        }
        if (begins(noun, HEADS)) {
            return HEAD;
        }
        if (begins(noun, SPEAKERS)) {
            return SPEAKER;
        }
        if (begins(noun, RESEARCHERS)) {
            return RESEARCHER;
        }
        return begins(noun, FUNCTIONS) ? FUNCTION : OTHER;
    }

    /** Whether a noun tells of who was elected or sent to a place: {@code maire}, {@code adjointe}, {@code consul}. */
    static boolean isLocal(String noun) {
        return begins(noun, COUNCILLORS) || begins(noun, LOCAL);
    }

    private static boolean begins(String noun, List<String> starts) {
        return starts.stream().anyMatch(noun::startsWith);
    }
}

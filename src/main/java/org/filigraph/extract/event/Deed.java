package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What is done with ceremony on a day: something is opened, begun, launched, signed or handed over. */
enum Deed {
    OPENS("inauguration "),
    LAYS("pose "),
    NAMES("baptême "),
    DIGS(""),
    LAUNCHES("lancement "),
    SIGNS("signature "),
    HANDS("remise ");

    private static final Set<String> LAID =
            WordSet.of("pose posee posera poseront posaient posait posent scelle scellee");
    private static final Set<String> CUT = WordSet.of("coupe coupent coupera couperont coupait couper");
    private static final Set<String> GIVEN = WordSet.of("donne donnee donnera donneront donnaient donnait donnent");
    private static final Set<String> PLACING = WordSet.of("a au aux en dans sur");
    /** What is signed by several before others, not an order that a firm wins. */
    private static final Set<String> SIGNABLE = WordSet.of(
            """
            convention conventions contrat pacte charte accord accord-cadre protocole avenant convention-cadre
            partenariat declaration manifeste engagement lettre texte feuille document plan""");
    /** What is handed over before others. */
    private static final Set<String> AWARDS = WordSet.of(
            """
            prix trophee trophees medaille medailles label labels diplome diplomes distinction distinctions recompense
            recompenses insignes certificat certificats cle cles award palme palmes grand drapeau""");

    /** What is launched for others to take part in. */
    private static final Set<String> CONTESTS = WordSet.of("concours challenge hackathon concertation");

    private static final Set<String> AGAIN = WordSet.of("niveau jour neuf plat flot zero");
    private static final Set<String> RECEIVED =
            WordSet.of("recu recoit recoivent recevra recevront recevait recevaient");
    private static final Set<String> BAPTISED = WordSet.of("baptise baptisee baptises baptisees");
    private static final Set<String> BEEN = WordSet.of("ete est sont sera seront fut etre");
    private static final int LONGEST = 24;
    private static final int LONGEST_GAP = 10;
    private final String noun;

    Deed(String noun) {
        this.noun = noun;
    }

    /** How its name as an event begins; ends in a space where one does. */
    String noun() {
        return noun;
    }

    /** What the verb at {@code i} tells to be done, or null. */
    static @Nullable Deed of(Wording w, int i) {
        String word = w.word(i);
        if (w.name(i) != null) {
            return null;
        }
        if (EventWords.opens(word) || CUT.contains(word) && w.says(i + 1, "le", "ruban")) {
            return OPENS;
        }
        if (LAID.contains(word) && says(w, i, "premiere", "pierre")) {
            return LAYS;
        }
        if (GIVEN.contains(word) && (says(w, i, "coup", "de", "pioche") || says(w, i, "coup", "de", "pelle"))) {
            return DIGS;
        }
        boolean called =
                i + 1 < w.size() && (w.name(i + 1) != null || w.word(i + 1).equals("«"));
        if (BAPTISED.contains(word) && w.word(i - 1).equals("ete") && !called && Gatherings.tellsDay(w)) {
            return NAMES;
        }
        // "Accord de coopération signé le 3 mai avec …": an entry that tells of the agreement
        boolean entry = SIGNABLE.contains(w.word(0))
                && !BEEN.contains(w.word(i - 1))
                && !Set.of("a", "ont").contains(w.word(i - 1));
        if (EventWords.signs(word) && !entry && Gatherings.tellsDay(w) && isBeforeOthers(w)) {
            return SIGNS;
        }
        boolean got = RECEIVED.contains(word)
                && Set.of("son", "sa", "ses", "leur", "leurs").contains(w.word(i + 1))
                && AWARDS.contains(w.word(i + 2));
        if (got && Gatherings.tellsDay(w)) {
            return HANDS;
        }
        // "remis à niveau", "remis en service"
        if (w.word(i + 1).equals("en") || w.word(i + 1).equals("a") && AGAIN.contains(w.word(i + 2))) {
            return EventWords.launches(word) ? LAUNCHES : null;
        }
        boolean noun = word.startsWith("remise")
                && !BEEN.contains(w.word(i - 1))
                && !w.word(i - 1).equals(",");
        if (EventWords.hands(word) && !noun && Gatherings.tellsDay(w)) {
            return HANDS;
        }
        return EventWords.launches(word) ? LAUNCHES : null;
    }

    /** Whether it can be done to the thing whose words begin at {@code from}. */
    boolean takes(Wording w, int from) {
        int noun = from;
        while (PhraseSigns.isOrder(w, noun) && noun < w.size()) {
            noun++;
        }
        return switch (this) {
            case SIGNS -> w.name(from, EntityKind.AGREEMENT) != null || SIGNABLE.contains(w.word(noun));
            case HANDS -> AWARDS.contains(w.word(noun)) && w.name(from, EntityKind.EVENT) == null;
            case LAUNCHES -> isCeremony(w) || CONTESTS.contains(w.word(noun)) && w.name(from, EntityKind.EVENT) == null;
            default -> true;
        };
    }

    // "officiellement lancé à Lyon", "a lancé le plan mardi en présence du préfet": not a product on the market
    private static boolean isCeremony(Wording w) {
        boolean formal = false;
        boolean dated = false;
        for (int i = 0; i < w.size(); i++) {
            formal |= w.word(i).equals("officiellement") || w.says(i, "en", "presence");
            dated |= FunctionWords.isCalendar(w.word(i)) || isPlaced(w, i);
        }
        return formal && dated;
    }

    // a place or guests are told: not what is only agreed upon
    private static boolean isBeforeOthers(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.word(i).equals("officiellement") || w.says(i, "en", "presence") || isPlaced(w, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlaced(Wording w, int i) {
        return PLACING.contains(w.word(i)) && w.name(i + 1, EntityKind.TERRITORY) != null;
    }

    // whether these words stand near a verb: "la première pierre … a été posée", "ont posé la première pierre"
    private static boolean says(Wording w, int verb, String... words) {
        for (int i = Math.max(0, verb - LONGEST); i < Math.min(w.size(), verb + LONGEST_GAP); i++) {
            if (w.says(i, words)) {
                return true;
            }
        }
        return false;
    }
}

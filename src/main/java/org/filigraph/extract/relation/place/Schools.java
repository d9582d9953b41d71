package org.filigraph.extract.relation.place;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * Reads where schools are that are called by what they are and their town alone: "le lycée professionnel de Bressuire",
 * "une école de soudage à Mazamet", "le campus des métiers d'Aurillac" ({@code locatedIn}). They are bodies by
 * themselves, whoever opened them.
 */
final class Schools {
    private static final Set<String> SCHOOLS = WordSet.of("lycee ecole cfa iut universite");
    /** What is a school by what stands behind it: a campus may as well be a firm's. */
    private static final Set<String> TRAINING = WordSet.of("metiers formation apprentis");

    private static final Set<String> TRAINED = WordSet.of("campus centre");
    private static final Set<String> JOINTS = WordSet.of("de d' du des et la l' les");
    private static final int LONGEST = 9;

    private final Ties ties;

    Schools(Ties ties) {
        this.ties = ties;
    }

    /** Whether a name that begins with this word is that of a school: its last word may be its town's. */
    static boolean isSchool(String name) {
        String head = Folding.fold(name.split("[ -]", 2)[0]);
        return SCHOOLS.contains(head) || head.equals("campus");
    }

    /** Reads the school at {@code i}, outside names; false where it is none of a town. */
    boolean read(Wording w, int i) {
        boolean training = TRAINED.contains(w.word(i)) && TRAINING.contains(w.word(w.afterOf(i + 1)));
        if (!SCHOOLS.contains(w.word(i)) && !training || Plants.isOwn(w, i)) {
            return false;
        }
        int k = i + 1;
        while (k < w.size() && k - i < LONGEST) {
            int of = w.afterOf(k);
            boolean in = w.word(k).equals("a") && !w.token(k).text().equals("a") && w.name(k) == null;
            int town = in ? w.afterArticle(k + 1) : of;
            if (town > k && w.name(town, EntityKind.TERRITORY) != null) {
                return located(w, i, k, town, in);
            }
            boolean goesOn = w.name(k) == null && (w.isContentWord(k) || JOINTS.contains(w.word(k)));
            if (!goesOn) {
                return false;
            }
            k++;
        }
        return false;
    }

    private boolean located(Wording w, int i, int before, int town, boolean in) {
        Entity place = NameLists.entity(w, town);
        if (!NameLists.isTown(w, town) || Whereabouts.WAYS.contains(w.word(before - 1))) {
            return false;
        }
        Span evidence = w.span(i, w.endOfName(town));
        Entity school = ties.thing(EntityKind.ORGANISATION, in ? w.span(i, before) : evidence);
        ties.add(school, "locatedIn", place, Modality.STATED, evidence, "relation.school", 0.65);
        return true;
    }
}

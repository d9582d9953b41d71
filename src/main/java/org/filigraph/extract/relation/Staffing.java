package org.filigraph.extract.relation;

import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Relation;
import org.filigraph.mention.EntityKind;

/**
 * Reads where bodies are from where their people are: "emploie 300 personnes, dont 120 à Limoges", "supprime 60 emplois
 * à Vire", "X et ses 200 salariés à Lezoux" ({@code locatedIn}).
 */
final class Staffing {
    private static final Set<String> STAFF = Set.of(
            "salaries",
            "personnes",
            "collaborateurs",
            "emplois",
            "employes",
            "agents",
            "ouvriers",
            "ingenieurs",
            "chercheurs",
            "sites",
            "usines",
            "magasins",
            "postes",
            "equipes",
            "implantations",
            "agences");
    /** What a body does with its people. */
    private static final Set<String> STAFFS = PlantWords.forms(
            "employer",
            "compter",
            "creer",
            "recruter",
            "embaucher",
            "salarier",
            "occuper",
            "licencier",
            "supprimer",
            "maintenir",
            "sauvegarder",
            "preserver",
            "rassembler",
            "regrouper",
            "reunir",
            "mobiliser",
            "former",
            "transferer");

    private final Ties ties;

    Staffing(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            String word = w.name(i) == null ? w.word(i) : "";
            if (word.equals("dont") && i + 2 < w.size() && w.token(i + 1).isNumber()) {
                staffed(w, i);
            } else if (STAFF.contains(word) && (isWhole(w, i) || isStaffed(w, i))) {
                staffed(w, i);
            } else if (word.equals("travaillent") && STAFF.contains(w.word(i - 1))) {
                staffed(w, i - 1);
            }
        }
    }

    // "emploie 300 personnes, dont 120 à Limoges et 80 à Brive"
    private void staffed(Wording w, int dont) {
        int in = STAFF.contains(w.word(dont)) ? dont + 1 : dont + 2;
        while (in < w.size() && in - dont < 5 && w.isContentWord(in)) {
            in++;
        }
        int place = in < w.size() && Whereabouts.isIn(w, in) ? Whereabouts.at(w, in) : -1;
        int staff = STAFF.contains(w.word(dont)) ? dont : dont - 1;
        while (staff > 0 && dont - staff < 12 && !STAFF.contains(w.word(staff))) {
            staff--;
        }
        if (place < 0 || !STAFF.contains(w.word(staff)) || Whereabouts.isWide(NameLists.entity(w, place))) {
            return;
        }
        Said who = ties.subjects().topic(w, staff);
        if (who == null || PublicBodies.has(who.entity())) {
            return;
        }
        int at = who.at() < 0 ? staff : Math.min(staff, who.at());
        for (int one : PlantTowns.listed(w, place)) {
            ties.add(
                    who.entity(),
                    "locatedIn",
                    NameLists.entity(w, one),
                    Relation.Modality.STATED,
                    w.span(at, w.endOfName(one)),
                    "relation.staff",
                    0.7);
        }
    }

    // "supprime 60 emplois à Vire", "X et ses 200 salariés à Lezoux"
    private static boolean isStaffed(Wording w, int staff) {
        boolean counted = false;
        for (int k = staff - 1; k > 0 && staff - k < 6 && w.name(k) == null; k--) {
            counted |= w.token(k).isNumber()
                    || w.word(k).endsWith("aine")
                    || w.word(k).equals("millier");
            boolean verb = STAFFS.contains(w.word(k)) && !w.token(k).text().endsWith("é");
            boolean own = Subjects.isOwn(w.word(k))
                    && (w.word(k - 1).equals("et") || w.word(k - 1).equals("avec"))
                    && w.name(k - 2, EntityKind.ORGANISATION) != null;
            if (counted && (verb || own)) {
                return true;
            }
        }
        return false;
    }

    // "X, c'est 300 salariés à Vire"
    private static boolean isWhole(Wording w, int staff) {
        for (int k = staff - 1; k > 0 && staff - k < 6; k--) {
            if (w.word(k).equals("c'") && w.word(k + 1).equals("est")) {
                return true;
            }
        }
        return false;
    }
}

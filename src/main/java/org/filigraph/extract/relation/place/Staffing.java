package org.filigraph.extract.relation.place;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads where bodies are from where their people are: "emploie 300 personnes, dont 120 à Limoges", "supprime 60 emplois
 * à Vire", "X et ses 200 salariés à Lezoux" ({@code locatedIn}).
 */
final class Staffing {
    private static final Set<String> STAFF = WordSet.of(
            """
            salaries personnes collaborateurs emplois employes agents ouvriers ingenieurs chercheurs sites usines
            magasins postes equipes implantations agences equipe permanents techniciens compagnons bureaux antennes
            unites ateliers laboratoires boutiques etablissements effectifs""");
    private static final Set<String> PEOPLE = WordSet.of("equipe vingtaine trentaine dizaine centaine");
    private static final Set<String> SPREADS = WordSet.of("a au aux en dans sur entre");
    private static final Set<String> WORKS =
            Conjugation.forms("travailler", "exercer", "officier", "intervenir", "oeuvrer");
    /** What a body does with its people. */
    private static final Set<String> STAFFS = Conjugation.forms(
            """
            employer compter creer recruter embaucher salarier occuper licencier supprimer maintenir sauvegarder
            preserver rassembler regrouper reunir mobiliser former transferer""");

    private static final Set<String> PERSONS =
            WordSet.of("salaries personnes collaborateurs employes permanents compagnons ouvriers");

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
            } else if (STAFF.contains(word) && isOfBody(w, i)) {
                spread(w, i);
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
        if (place >= 0 && STAFF.contains(w.word(staff))) {
            at(w, staff, PlantTowns.listed(w, place));
        }
    }

    // "ses équipes, réparties entre Lens, Douai et Arras", "vingt salariés basés à Lens", "ses unités se trouvent dans
    // deux régions : la Drôme et l'Ain"
    private void spread(Wording w, int staff) {
        int k = staff + 1;
        while (k - staff < 4 && w.isContentWord(k) && !isSited(w, k) || w.afterOf(k) > k && k - staff < 4) {
            k = w.afterOf(k) > k ? w.afterOf(k) : k + 1;
        }
        k += w.word(k).equals(",") ? 1 : 0;
        int verb = k;
        while (VerbGroup.isAuxiliary(w, verb)
                || VerbGroup.isAdverb(w, verb)
                || w.word(verb).equals("se")) {
            verb++;
        }
        int in = verb + 1;
        while (VerbGroup.isAdverb(w, in)) {
            in++;
        }
        boolean sited = isSited(w, verb) && SPREADS.contains(w.word(in)) && w.name(in) == null;
        int place = sited ? place(w, in) : -1;
        if (place >= 0 && Doubts.between(w, k, in) == Relation.Modality.STATED) {
            at(w, staff, NameLists.places(w, place));
        }
    }

    // "entre Lens et Arras", "en région Bretagne", "sur trois sites : Lens, Arras et Douai"
    private static int place(Wording w, int in) {
        int place = w.word(in).equals("entre") ? w.afterArticle(in + 1) : Whereabouts.at(w, in);
        if (w.name(place, EntityKind.TERRITORY) != null) {
            return place;
        }
        int k = in + 1;
        boolean counted = k < w.size() && (w.token(k).isNumber() || NumberWords.isCount(w.word(k)));
        while (counted && k - in < 5 && (k == in + 1 || w.isContentWord(k) || Whereabouts.isArea(w.word(k)))) {
            k++;
        }
        boolean opens =
                w.word(k).equals(":") || w.word(k).equals("(") || w.word(k).equals(",");
        int first = w.afterArticle(Whereabouts.isIn(w, k + 1) ? k + 2 : k + 1);
        return counted && opens && w.name(first, EntityKind.TERRITORY) != null ? first : -1;
    }

    private static boolean isSited(Wording w, int k) {
        return w.name(k) == null
                && (w.word(k).startsWith("dissemin")
                        || WORKS.contains(w.word(k))
                        || Frames.of(w.word(k)).stream()
                                .anyMatch(u -> u.frame().relation().equals("locatedIn")
                                        && u.frame().part() != Frame.Part.VERB));
    }

    // "ses équipes", "les 30 salariés", "une vingtaine de permanents": of the body told of, not "des salariés"
    private static boolean isOfBody(Wording w, int staff) {
        int k = staff - 1;
        while (k > 0 && staff - k < 5 && (w.isContentWord(k) || w.word(k).equals("autres"))) {
            k--;
        }
        boolean some = w.word(k).equals("de") && PEOPLE.contains(w.word(k - 1));
        boolean number = k >= 0 && w.name(k) == null && (w.token(k).isNumber() || NumberWords.isCount(w.word(k)));
        boolean one = w.word(staff).equals("equipe") && w.word(k).equals("une");
        return some
                || number
                || one
                || PointingWords.isOwn(w.word(k))
                || w.afterArticle(k) > k && !w.word(k).equals("l'") && w.afterOf(k - 1) == k - 1;
    }

    private void at(Wording w, int staff, List<Integer> places) {
        Said who = front(w, staff);
        who = who == null ? ties.subjects().topic(w, staff) : who;
        boolean wide = Whereabouts.isWide(NameLists.entity(w, places.get(0)));
        if (who == null || wide || PublicBodies.has(who.entity())) {
            return;
        }
        int at = who.at() < 0 ? staff : who.at();
        for (int one : places) {
            Entity town = NameLists.entity(w, one);
            Span evidence = w.span(Math.min(staff, at), Math.max(w.endOfName(one), w.endOfName(at)));
            ties.add(who.entity(), "locatedIn", town, Relation.Modality.STATED, evidence, "relation.staff", 0.7);
        }
    }

    // "Avec 300 salariés à Lens et 50 à Arras, X": who acts behind the phrase in front
    private static @Nullable Said front(Wording w, int staff) {
        if (!w.word(0).equals("avec") && !w.word(0).startsWith("fort") || staff > 7) {
            return null;
        }
        for (int k = staff; k < w.size(); k++) {
            if (w.name(k) == null && VerbGroup.isAuxiliary(w, k)) {
                return null;
            }
            int body = w.word(k).equals(",") ? NameLists.skipNouns(w, w.afterArticle(k + 1)) : -1;
            if (w.name(body, EntityKind.ORGANISATION) != null) {
                return new Said(NameLists.entity(w, body), body);
            }
        }
        return null;
    }

    // "supprime 60 emplois à Vire", "X et ses 200 salariés à Lezoux"
    private static boolean isStaffed(Wording w, int staff) {
        boolean counted = false;
        for (int k = staff - 1; k > 0 && staff - k < 6 && w.name(k) == null; k--) {
            counted |= w.token(k).isNumber()
                    || w.word(k).endsWith("aine")
                    || w.word(k).equals("millier");
            boolean verb = STAFFS.contains(w.word(k)) && !w.token(k).text().endsWith("é");
            boolean own = PointingWords.isOwn(w.word(k))
                    && (w.word(k - 1).equals("et") || w.word(k - 1).equals("avec"))
                    && w.name(k - 2, EntityKind.ORGANISATION) != null;
            int first = NameLists.skipNouns(w, w.afterArticle(0));
            boolean alone = w.name(first, EntityKind.ORGANISATION) != null
                    && PERSONS.contains(w.word(staff))
                    && (w.token(k).isNumber() || w.word(k).endsWith("aine"))
                    && w.word(k - 1).equals(",")
                    && w.word(k - 2).length() > 1; // "X, 240 salariés à Vire, investit"
            if (counted && alone) {
                return true;
            }
            boolean front = k == 1 && (w.word(0).equals("avec") || w.word(0).startsWith("fort"));
            if (counted && (verb || own || front)) {
                return true;
            }
        }
        // "138 personnes à Vire, une trentaine à Flers."
        boolean head = w.token(0).isNumber() && PERSONS.contains(w.word(staff)) && staff < 4;
        for (int k = 1; head && k < w.size(); k++) {
            head = w.name(k) != null || !VerbGroup.isAuxiliary(w, k) && !FiniteVerbs.at(w, k);
        }
        return head;
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

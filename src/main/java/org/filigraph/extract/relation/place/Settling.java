package org.filigraph.extract.relation.place;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * Reads where bodies settle from what is no verb of being somewhere: "a choisi Arras pour sa nouvelle usine", "a opté
 * pour la Drôme", "pose ses valises à Niort", "a jeté son dévolu sur Vaiges" ({@code locatedIn}).
 */
final class Settling {
    private static final Set<String> CHOOSES =
            Conjugation.forms("choisir", "retenir", "preferer", "selectionner", "privilegier");
    private static final Set<String> OPTS = Conjugation.forms("opter");
    private static final Set<String> PUTS =
            Conjugation.forms("poser prendre deposer jeter porter arreter fixer planter");
    /** What is put, taken or turned where somebody settles. */
    private static final Set<String> THINGS = WordSet.of(
            """
            valises cartons quartiers bagages domicile place pied pieds racine racines devolu choix siege machines
            residence""");

    private static final Set<String> INVESTS = Conjugation.forms(
            """
            annoncer realiser engager lancer consacrer programmer mener finaliser achever prevoir porter conduire
            devoiler confirmer planifier concentrer""");
    private static final Set<String> MADE = Conjugation.forms(
            """
            fabriquer produire assembler usiner confectionner tisser concevoir conditionner embouteiller imprimer""");
    private static final Set<String> LEAVES = Conjugation.forms("quitter", "delaisser", "abandonner");
    private static final Set<String> PURPOSE = WordSet.of("pour afin ou où comme face plutot parce car");
    private static final Set<String> AREAS = WordSet.of(
            """
            commune ville site territoire departement region agglomeration metropole bassin port zone terrain cite
            village candidature""");
    private static final int FAR = 30;

    private final Ties ties;

    Settling(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (CHOOSES.contains(word)) {
                chosen(w, i, target(w, i + 1));
            } else if (OPTS.contains(word) && w.word(i + 1).equals("pour")) {
                chosen(w, i, target(w, i + 2));
            } else if (w.says(i - 1, "le", "choix") && w.afterOf(i + 1) > i + 1) {
                choice(w, i);
            } else if (THINGS.contains(word)) {
                put(w, i);
            } else if (MADE.contains(word) && isBeing(w, i)) {
                made(w, i);
            } else if (LEAVES.contains(word)) {
                moved(w, i);
            } else if (word.startsWith("investissement")) {
                invested(w, i);
            }
        }
    }

    // the territory right behind: "Arras", "la commune de Vaiges", "le site industriel de Fos"
    private static int target(Wording w, int from) {
        int k = VerbGroup.isAdverb(w, from) ? from + 1 : from;
        k = w.afterArticle(k);
        if (w.name(k, EntityKind.TERRITORY) != null) {
            return k;
        }
        if (!AREAS.contains(w.word(k))) {
            return -1;
        }
        int of = k + 1;
        while (w.isContentWord(of) && of - k < 3) {
            of++;
        }
        of = Math.max(w.afterOf(of), of);
        return w.name(of, EntityKind.TERRITORY) != null ? of : -1;
    }

    // "a fait le choix de Lens", "font le choix du Creusot comme X et Y"
    private void choice(Wording w, int noun) {
        int place = target(w, w.afterOf(noun + 1));
        boolean made = w.word(noun - 2).startsWith("f"); // "fait", "font", "feront"
        if (!made || place < 0) {
            return;
        }
        int comma = w.word(w.endOfName(place)).equals(",") ? w.endOfName(place) + 1 : w.endOfName(place);
        boolean examples = w.word(comma).equals("comme") || w.says(comma, "a", "l'instar", "de");
        int first = examples ? w.word(comma).equals("comme") ? comma + 1 : comma + 3 : -1;
        for (int body : examples ? NameLists.at(w, first, EntityKind.ORGANISATION) : List.<Integer>of()) {
            Span evidence = w.span(noun - 2, w.endOfName(body));
            ties.add(
                    NameLists.entity(w, body),
                    "locatedIn",
                    NameLists.entity(w, place),
                    Relation.Modality.STATED,
                    evidence,
                    "relation.settles",
                    0.7);
        }
        if (!examples) {
            settles(w, noun - 2, place);
        }
    }

    private void chosen(Wording w, int verb, int place) {
        if (place < 0 || !isPurposed(w, w.endOfName(place))) {
            return;
        }
        settles(w, verb, place);
    }

    // "pour implanter", "pour y construire", "où il bâtira", "face à"
    private static boolean isPurposed(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < FAR; k++) {
            if (w.name(k) == null && PURPOSE.contains(w.word(k))) {
                return true;
            }
            if (VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
        }
        return false;
    }

    // "pose ses valises à Niort", "a jeté son dévolu sur Vaiges"
    private void put(Wording w, int thing) {
        int verb = PointingWords.isOwn(w.word(thing - 1)) || w.afterArticle(thing - 1) == thing ? thing - 2 : thing - 1;
        boolean puts = w.name(verb) == null
                && (PUTS.contains(w.word(verb)) || w.word(verb).equals("elu"));
        int in = thing + 1;
        while (puts && in < w.size() && in - thing < 5 && !Whereabouts.isIn(w, in)) {
            in++;
        }
        int place = puts && Whereabouts.isIn(w, in) ? Whereabouts.at(w, in) : -1;
        if (place >= 0) {
            settles(w, verb, place);
        }
    }

    private static boolean isBeing(Wording w, int i) {
        String before = w.word(VerbGroup.isAdverb(w, i - 1) ? i - 2 : i - 1);
        return before.equals("est") || before.equals("sont") || before.equals("ete") || before.equals("etre");
    }

    // "les bouchons X sont fabriqués à Brest", "tout est assemblé à Lens"
    private void made(Wording w, int i) {
        int place = Whereabouts.isIn(w, i + 1) && w.word(i + 1).startsWith("a") ? Whereabouts.at(w, i + 1) : -1;
        if (place < 0 || !NameLists.isTown(w, place)) {
            return;
        }
        int verb = VerbGroup.begin(w, i);
        Entity maker = verb > 0 && w.word(verb).equals("sont") && w.name(verb - 1, EntityKind.ORGANISATION) != null
                ? NameLists.entity(w, verb - 1)
                : ties.earlierSubject();
        maker = maker == null ? ties.main() : maker;
        if (maker != null && !PublicBodies.has(maker)) {
            ties.add(
                    maker,
                    "locatedIn",
                    NameLists.entity(w, place),
                    Doubts.between(w, verb, i),
                    w.span(Math.max(0, verb - 1), w.endOfName(place)),
                    "relation.made",
                    0.6);
        }
    }

    // "quitte Limoges pour Brive"
    private void moved(Wording w, int verb) {
        int left = w.afterArticle(verb + 1);
        int to = w.name(left, EntityKind.TERRITORY) == null ? -1 : NameLists.afterBrackets(w, w.endOfName(left));
        int place = to > 0 && w.word(to).equals("pour") ? w.afterArticle(to + 1) : -1;
        if (w.name(place, EntityKind.TERRITORY) != null) {
            settles(w, verb, place);
        }
    }

    // "les investissements annoncés par X en Moselle"
    private boolean announced(Wording w, int noun) {
        int by = noun + 1;
        while (by < w.size() && by - noun < 12 && !w.word(by).equals("par") && w.name(by) == null) {
            by++;
        }
        int body = w.word(by).equals("par") ? NameLists.skipNouns(w, w.afterArticle(by + 1)) : -1;
        int in = body < 0 ? -1 : NameLists.afterBrackets(w, w.endOfName(body));
        in = VerbGroup.isAdverb(w, in) ? in + 1 : in;
        boolean put = w.name(body, EntityKind.ORGANISATION) != null && Whereabouts.isIn(w, in);
        int place = put && INVESTS.contains(w.word(by - 1)) ? Whereabouts.at(w, in) : -1;
        if (place < 0
                || PublicBodies.has(NameLists.entity(w, body))
                || Whereabouts.isWide(NameLists.entity(w, place))) {
            return false;
        }
        ties.add(
                NameLists.entity(w, body),
                "locatedIn",
                NameLists.entity(w, place),
                Doubts.between(w, 0, noun),
                w.span(noun, w.endOfName(place)),
                "relation.settles",
                0.7);
        return true;
    }

    // "annonce un investissement de 12 millions d'euros à Niort", "ses investissements en Creuse"
    private void invested(Wording w, int noun) {
        if (announced(w, noun)) {
            return;
        }
        int in = noun + 1;
        while (in < w.size() && in - noun < 9 && !Whereabouts.isIn(w, in)) {
            if (w.name(in) != null
                    || w.isMark(in) && !w.word(in).equals("€") && !w.word(in).equals(",")) {
                return;
            }
            in++;
        }
        int place = in < w.size() && Whereabouts.isIn(w, in) ? Whereabouts.at(w, in) : -1;
        int verb = noun - 1;
        while (verb > 0 && noun - verb < 6 && !INVESTS.contains(w.word(verb))) {
            verb--;
        }
        boolean invests = INVESTS.contains(w.word(verb)) && w.name(verb) == null;
        if (place >= 0 && invests && !Whereabouts.isWide(NameLists.entity(w, place))) {
            settles(w, verb, place);
        }
    }

    private void settles(Wording w, int verb, int place) {
        int start = VerbGroup.begin(w, verb);
        while (start > 0 && VerbGroup.governs(w.word(start - 1))) {
            start = VerbGroup.begin(w, start - 1);
        }
        Entity town = NameLists.entity(w, place);
        List<Said> who = ties.subjects().ofVerb(w, start);
        for (Said one : who) {
            if (!PublicBodies.has(one.entity()) && one.entity().kind() == EntityKind.ORGANISATION) {
                int at = one.at() < 0 ? verb : Math.min(verb, one.at());
                ties.add(
                        one.entity(),
                        "locatedIn",
                        town,
                        Doubts.between(w, start, verb),
                        w.span(at, w.endOfName(place)),
                        "relation.settles",
                        0.7);
            }
        }
    }
}

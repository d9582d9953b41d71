package org.filigraph.extract.relation.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/**
 * Reads who belongs to a network from what they do with it: "six industriels (A, B) créent l'association C", "se sont
 * regroupés au sein du collectif C", "siège au conseil de C", "avec l'arrivée de A, le pôle
 * C" ({@code memberOf}).
 */
final class Joining implements TieReader {
    private static final Map<String, Set<VerbForm>> BEGINS =
            Conjugation.ofAll("creer", "fonder", "cofonder", "lancer", "monter", "constituer", "former");
    private static final Map<String, Set<VerbForm>> GATHERS = Conjugation.ofAll(
            """
            regrouper reunir federer rassembler unir associer organiser grouper allier structurer""");
    private static final Map<String, Set<VerbForm>> SITS = Conjugation.ofAll("sieger", "participer", "figurer");
    private static final Set<String> ARRIVALS = WordSet.of("arrivee adhesion entree ralliement arrivees adhesions");
    private static final Set<String> BODIES_OF = WordSet.of("conseil bureau comite gouvernance sein tour");
    private static final Set<String> OWN = WordSet.of("son sa leur");
    private static final int FAR = 9;

    private final Ties ties;

    Joining(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (BEGINS.containsKey(word)) {
                begun(w, i, BEGINS.get(word));
            }
            if (GATHERS.containsKey(word)) {
                gathered(w, i, GATHERS.get(word));
            }
            if (SITS.containsKey(word)) {
                sits(w, i, SITS.get(word));
            }
            if (word.equals("sein") && w.word(i - 1).equals("au") && w.afterOf(i + 1) > i + 1) {
                inside(w, w.afterOf(i + 1));
            }
            if (ARRIVALS.contains(word)) {
                arrived(w, i);
            }
            if (word.equals("partie")
                    && w.word(i - 1).startsWith("f")
                    && w.word(i - 2).equals("dont")) {
                whose(w, i);
            }
            if (word.startsWith("rejoi")
                    && (w.word(i - 1).equals("nous")
                            || w.word(i - 2).equals("nous")
                            || w.word(i - 1).equals("vous"))) {
                joinUs(w, i);
            }
            if (i == 0 && word.equals("bienvenue") && w.word(1).startsWith("a")) {
                welcomed(w);
            }
            if (word.startsWith("adher")
                    && (w.word(i - 1).startsWith("auquel") || w.word(i - 1).equals("laquelle"))) {
                adheres(w, i);
            }
            if ((word.equals("membres") || word.equals("adherents"))
                    && i < 6
                    && w.word(0).equals("parmi")) {
                among(w, i);
            }
        }
    }

    // "A, B et D ont créé l'association C", "six industriels (A, B) viennent de lancer le collectif C"
    private void begun(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        int name = NameLists.skipNouns(w, w.afterArticle(i + 1));
        boolean network = w.name(name, EntityKind.ORGANISATION) != null && isNetwork(w, i + 1, name);
        if (group == null || group.voice() != Voice.ACTIVE || !network) {
            return;
        }
        List<Found> founders = those(w, group.start());
        if (founders.size() > 1) {
            tie(w, founders, NameLists.entity(w, name), group.modality(), Math.max(0, group.start() - 1));
        }
    }

    // the several that are the subject of what begins at start: named, or in brackets behind what they are
    private List<Found> those(Wording w, int start) {
        List<Found> named = new ArrayList<>();
        for (Said said : ties.subjects().ofVerb(w, start)) {
            named.add(new Found(said.entity(), said.at() < 0 ? start : w.endOfName(said.at())));
        }
        if (named.size() > 1
                || !w.word(start - 1).equals(")") && !w.word(start - 1).equals(",")) {
            return named;
        }
        int open = NameLists.beforeBrackets(w, start - 1) + 1;
        boolean bracket = w.word(open).equals("(") && w.name(open - 1) == null;
        List<Found> inside = bracket ? ties.parties().at(w, open + 1) : List.of();
        return inside.size() > named.size() ? inside : named;
    }

    // "A et B se sont regroupés au sein du collectif C", "À l'initiative de A et B, huit ateliers se sont réunis dans
    // C"
    private void gathered(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        int in = within(w, i + 1);
        if (group == null || in < 0 || group.voice() == Voice.ACTIVE || group.voice() == Voice.PARTICIPLE) {
            return;
        }
        int name = NameLists.skipNouns(w, w.afterArticle(in));
        if (w.name(name, EntityKind.ORGANISATION) == null) {
            return;
        }
        List<Found> who = those(w, group.start());
        if (who.isEmpty() && w.says(1, "l'", "initiative")) {
            who.addAll(ties.parties().at(w, w.afterOf(4) > 4 ? w.afterOf(4) : 3)); // "à l'initiative de A et B, …"
        }
        tie(w, who, NameLists.entity(w, name), group.modality(), group.start());
    }

    // index after "au sein de", "dans", "sous la bannière de", "autour de" near i, or -1
    private static int within(Wording w, int i) {
        for (int k = i; k < w.size() && k - i < FAR && w.name(k) == null && !w.isMark(k); k++) {
            if (w.says(k, "au", "sein") && w.afterOf(k + 2) > k + 2) {
                return w.afterOf(k + 2);
            }
            boolean under = w.word(k).equals("sous") && w.afterOf(k + 3) > k + 3;
            if (under) {
                return w.afterOf(k + 3);
            }
            if (w.word(k).equals("dans") || w.word(k).equals("en")) {
                int name = NameLists.skipNouns(w, w.afterArticle(k + 1));
                return w.name(name) != null && isNetwork(w, k + 1, name) ? k + 1 : -1;
            }
        }
        return -1;
    }

    // "A siège au conseil de C"
    private void sits(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        if (group == null || group.voice() != Voice.ACTIVE) {
            return;
        }
        int behind = i + 1;
        while (VerbGroup.isAdverb(w, behind) && !w.word(behind).equals("a")) {
            behind++;
        }
        boolean at = w.word(behind).equals("au") || w.word(behind).equals("a");
        int noun = w.word(behind).equals("au") ? behind + 1 : w.afterArticle(behind + 1);
        int of = noun + 1;
        while (of - noun < 3 && w.isContentWord(of)) {
            of++;
        }
        int name = at && BODIES_OF.contains(w.word(noun)) && w.afterOf(of) > of
                ? NameLists.skipNouns(w, w.afterOf(of))
                : -1;
        if (w.word(i).startsWith("sieg") && w.name(name, EntityKind.ORGANISATION) != null) {
            List<Found> who = new ArrayList<>();
            int colon = w.endOfName(name); // "Siègent au conseil de C : A, B"
            if (i == 0 && w.word(colon).equals(":")) {
                tie(w, ties.parties().at(w, colon + 1), NameLists.entity(w, name), group.modality(), i);
                return;
            }
            ties.subjects().ofVerb(w, group.start()).forEach(s -> who.add(new Found(s.entity(), w.endOfName(name))));
            tie(w, who, NameLists.entity(w, name), group.modality(), i);
        }
    }

    // "Avec l'arrivée de A et B, le pôle C", "l'adhésion de A au pôle C", "l'entrée de A au sein de C"
    private void arrived(Wording w, int i) {
        List<Found> who = w.afterOf(i + 1) > i + 1 ? ties.parties().at(w, w.afterOf(i + 1)) : List.of();
        if (who.isEmpty()) {
            ownArrival(w, i);
            return;
        }
        int end = who.get(who.size() - 1).end();
        int k = w.word(end).equals(",")
                ? w.afterArticle(end + 1)
                : w.says(end, "au", "sein")
                        ? w.afterOf(end + 2)
                        : w.word(end).startsWith("a") || w.word(end).equals("dans") ? w.afterArticle(end + 1) : -1;
        int name = k < 0 ? -1 : NameLists.skipNouns(w, k);
        if (w.name(name, EntityKind.ORGANISATION) != null && isNetwork(w, k, name)) {
            List<Found> all = new ArrayList<>();
            who.forEach(f -> all.add(new Found(f.entity(), w.endOfName(name))));
            tie(w, all, NameLists.entity(w, name), Doubts.between(w, 0, i), i);
        }
    }

    // "notre adhésion au pôle C", "depuis son entrée dans le réseau C"
    private void ownArrival(Wording w, int i) {
        boolean ours = w.word(i - 1).equals("notre");
        boolean to = w.word(i + 1).startsWith("au")
                || w.word(i + 1).equals("dans")
                || w.word(i + 1).equals("a");
        int from = w.afterArticle(i + 2);
        int name = to ? NameLists.skipNouns(w, from) : -1;
        if (w.name(name, EntityKind.ORGANISATION) == null
                || !isNetwork(w, i + 2, name)
                || !ours && !OWN.contains(w.word(i - 1))) {
            return;
        }
        Said topic = ours ? null : ties.subjects().topic(w, i);
        Entity who = ours ? ties.we(w, i - 1) : topic == null ? null : topic.entity();
        if (who != null) {
            tie(w, List.of(new Found(who, w.endOfName(name))), NameLists.entity(w, name), Doubts.between(w, 0, i), i);
        }
    }

    // "se côtoient au sein de C : A, B"
    private void inside(Wording w, int from) {
        int name = NameLists.skipNouns(w, w.afterArticle(from));
        int colon = w.name(name, EntityKind.ORGANISATION) == null ? -1 : w.endOfName(name);
        List<Found> who =
                colon > 0 && w.word(colon).equals(":") ? ties.parties().at(w, colon + 1) : List.of();
        if (who.size() > 1) {
            tie(w, who, NameLists.entity(w, name), Modality.STATED, from);
        }
    }

    // "le GIE C, dont font partie A et B"
    private void whose(Wording w, int i) {
        int whole = NameLists.beforeBrackets(w, w.word(i - 3).equals(",") ? i - 4 : i - 3);
        List<Found> who = ties.parties().at(w, i + 1);
        if (w.name(whole, EntityKind.ORGANISATION) != null && !who.isEmpty()) {
            tie(w, who, NameLists.entity(w, whole), Modality.STATED, w.startOfName(whole));
        }
    }

    // "Ils nous ont rejoints : A, B et C", "Nous rejoignent ce mois-ci : A et B"
    private void joinUs(Wording w, int i) {
        int colon = i + 1;
        while (colon < w.size()
                && colon - i < FAR
                && w.name(colon) == null
                && !w.word(colon).equals(":")) {
            colon++;
        }
        List<Found> who = w.word(colon).equals(":") ? ties.parties().at(w, colon + 1) : List.of();
        Entity we = ties.we(w, w.word(i - 1).equals("nous") ? i - 1 : i - 2);
        Entity whole = we != null ? we : ties.main();
        if (whole != null && BodyNouns.isNetwork(whole) && !who.isEmpty()) {
            tie(w, who, whole, Modality.STATED, i);
        }
    }

    // "Bienvenue à A et à B, qui rejoignent le cluster C"
    private void welcomed(Wording w) {
        List<Found> who = ties.parties().at(w, 2);
        int end = who.isEmpty() ? w.size() : who.get(who.size() - 1).end();
        for (int k = end; k < w.size(); k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null && isNetwork(w, Math.max(end, k - 3), k)) {
                List<Found> all = new ArrayList<>();
                int last = w.endOfName(k);
                who.forEach(f -> all.add(new Found(f.entity(), last)));
                tie(w, all, NameLists.entity(w, k), Doubts.between(w, 0, k), 0);
                return;
            }
        }
    }

    // "la coopérative C, à laquelle adhère A"
    private void adheres(Wording w, int i) {
        int to = w.word(i - 1).equals("laquelle") ? i - 3 : i - 2;
        int whole = NameLists.beforeBrackets(w, w.word(to).equals(",") ? to - 1 : to);
        boolean member = w.word(i).startsWith("adher") && w.name(whole, EntityKind.ORGANISATION) != null;
        List<Found> who = member ? ties.parties().at(w, i + 1) : List.of();
        if (!who.isEmpty()) {
            tie(w, who, NameLists.entity(w, whole), Modality.STATED, w.startOfName(whole));
        }
    }

    // "Parmi ses 85 membres, le cluster C revendique A et B"
    private void among(Wording w, int i) {
        int name = w.word(i + 1).equals(",") ? NameLists.skipNouns(w, w.afterArticle(i + 2)) : -1;
        if (w.name(name, EntityKind.ORGANISATION) == null) {
            return;
        }
        int verb = w.endOfName(name);
        while (VerbGroup.isAdverb(w, verb) || VerbGroup.isAuxiliary(w, verb)) {
            verb++;
        }
        List<Found> who = w.isContentWord(verb) ? ties.parties().at(w, verb + 1) : List.of();
        tie(w, who, NameLists.entity(w, name), Modality.STATED, i);
    }

    private static boolean isNetwork(Wording w, int from, int name) {
        boolean called = BodyNouns.isNetwork(NameLists.entity(w, name));
        for (int k = from; k < name && !called; k++) {
            called = BodyNouns.isNetwork(w.word(k));
        }
        return called;
    }

    private void tie(Wording w, List<Found> who, Entity whole, Modality modality, int from) {
        if (who.stream().anyMatch(f -> f.entity().equals(whole))) {
            return;
        }
        for (Found one : who) {
            ties.add(
                    one.entity(),
                    "memberOf",
                    whole,
                    modality,
                    w.span(from, Math.max(from + 1, one.end())),
                    "relation.joining",
                    0.7);
        }
    }
}

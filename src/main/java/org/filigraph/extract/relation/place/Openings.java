package org.filigraph.extract.relation.place;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/**
 * Reads the place that a sentence opens with: "A Figeac, le groupe X emploie", "Dans l'Orne, X modernise", "Depuis
 * Lorient, X exporte", "À Bastia, un incubateur, Y, accueille" ({@code locatedIn}).
 */
final class Openings {
    private static final Set<String> FINDS =
            WordSet.of("trouve compte recense rencontre croise retrouve denombre cite");
    private static final Set<String> SITS = WordSet.of("se sont est");
    private static final Set<String> PRESENT =
            WordSet.of("travaillent oeuvrent figurent coexistent cohabitent produisent");
    private static final Set<String> BESIDE =
            WordSet.of("du a aux pres cote non loin deux pas portes autour sud nord est ouest au");
    private static final int FAR = 25;
    private static final int NEAR = 5;
    private static final int DESCRIBED = 9;

    private final Ties ties;

    Openings(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        int start = w.isMark(0) ? 1 : 0;
        int place = Whereabouts.isIn(w, start) ? Whereabouts.at(w, start) : beside(w, start);
        if (place < 0 || NameLists.entity(w, place).label().equals("Paris")) {
            return;
        }
        List<Integer> places = NameLists.places(w, place);
        int comma = Whereabouts.afterWider(w, w.endOfName(places.get(places.size() - 1)));
        int verb = w.word(comma).equals(",") ? comma + 1 : comma;
        if (isFound(w, verb)) {
            found(w, places, verb);
            return;
        }
        int body = w.word(comma).equals(",") ? body(w, comma + 1) : -1;
        body = body < 0 && w.word(comma).equals(",") ? headed(w, comma + 1) : body;
        if (body < 0 && w.word(comma).equals(",") && NameLists.isTown(w, place)) {
            pointed(w, start, place, comma + 1);
        }
        if (body < 0
                || PublicBodies.has(NameLists.entity(w, body))
                || isFair(ties.source(), NameLists.name(w, place))) {
            return;
        }
        boolean town = NameLists.isTown(w, place) && (place == start + 1 || beside(w, start) == place);
        int runs = runs(w, w.endOfName(body));
        if (town && !visits(w, w.endOfName(body)) || runs >= 0 && !Whereabouts.isWide(NameLists.entity(w, place))) {
            for (int one : places) {
                ties.add(
                        NameLists.entity(w, body),
                        "locatedIn",
                        NameLists.entity(w, one),
                        Doubts.between(w, w.endOfName(body), runs),
                        w.span(start, Math.max(w.endOfName(body), runs + 1)),
                        "relation.opening",
                        0.65);
            }
        }
    }

    // "À Redon, la PME fondée en 1961 emploie": the one told of before
    private void pointed(Wording w, int start, int place, int article) {
        int noun = w.afterArticle(article);
        boolean firm = noun == article + 1
                && NounClass.COMPANY.has(w.word(noun))
                && !w.word(noun).endsWith("s");
        Said who = firm ? ties.subjects().pointed(w, article) : null;
        if (who != null
                && who.entity().kind() == EntityKind.ORGANISATION
                && !PublicBodies.has(who.entity())
                && !visits(w, noun + 1)
                && w.afterOf(noun + 1) == noun + 1) {
            ties.add(
                    who.entity(),
                    "locatedIn",
                    NameLists.entity(w, place),
                    Doubts.between(w, noun, Math.min(w.size(), noun + NEAR)),
                    w.span(start, noun + 1),
                    "relation.opening.pointed",
                    0.65);
        }
    }

    // "du côté de Molsheim", "près de Brest", "non loin de Lens", "aux portes de Nantes"
    private static int beside(Wording w, int start) {
        int k = start;
        while (k < w.size() && k - start < 5 && w.name(k) == null && BESIDE.contains(w.word(k))) {
            k++;
        }
        int town = w.afterOf(k);
        return k > start && town > k && w.name(town, EntityKind.TERRITORY) != null ? town : -1;
    }

    /** Whether the text tells of a fair in the town's name: "Au Bourget, X présente" where it tells of the "salon du Bourget". */
    static boolean isFair(Source source, Name place) {
        String town = Folding.fold(place.label());
        return source.mentions().names().stream()
                .anyMatch(name -> name.is(EntityKind.EVENT)
                        && Folding.fold(name.label()).contains(town)
                        && !Folding.fold(name.label()).startsWith(town));
    }

    // "on trouve X", "sont installés X et Y", "travaillent X": who is told to be there
    private static boolean isFound(Wording w, int from) {
        boolean one = w.word(from).equals("on") && FINDS.contains(w.word(from + 1));
        int k = SITS.contains(w.word(from)) ? from + 1 : from;
        boolean sited = w.word(k).startsWith("trouve") && k > from
                || PRESENT.contains(w.word(k))
                || Frames.of(w.word(k)).stream()
                                .anyMatch(u -> u.frame().relation().equals("locatedIn"))
                        && k > from;
        return one || sited && w.name(k) == null;
    }

    private void found(Wording w, List<Integer> places, int from) {
        int k = from;
        while (k < w.size() && k - from < 2 * DESCRIBED && w.name(k, EntityKind.ORGANISATION) == null) {
            boolean plant = PlantWords.isPlant(w, k - 1) || w.word(k - 1).equals("siege");
            if (w.isMark(k) && !w.word(k).equals(":") || !plant && w.afterOf(k) > k && w.name(w.afterOf(k)) != null) {
                return;
            }
            k++;
        }
        for (int body : NameLists.at(w, k, EntityKind.ORGANISATION)) {
            for (int place : PublicBodies.has(NameLists.entity(w, body)) ? List.<Integer>of() : places) {
                ties.add(
                        NameLists.entity(w, body),
                        "locatedIn",
                        NameLists.entity(w, place),
                        Relation.Modality.STATED,
                        w.span(0, w.endOfName(body)),
                        "relation.opening.found",
                        0.7);
            }
        }
    }

    // "À Charlieu, Jean Roy, PDG des Tissages X, embauche": the body that he heads
    private static int headed(Wording w, int from) {
        int end = w.name(from, EntityKind.PERSON) == null ? -1 : w.endOfName(from);
        int role = end > 0 && w.word(end).equals(",") ? w.afterArticle(end + 1) : -1;
        int of = role > 0 && NounClass.ROLE.has(w.word(role)) ? role + 1 : -1;
        while (of > 0 && of - role < 4 && w.isContentWord(of)) {
            of++;
        }
        int body = of > 0 && w.afterOf(of) > of ? NameLists.skipNouns(w, w.afterOf(of)) : -1;
        return w.name(body, EntityKind.ORGANISATION) != null ? body : -1;
    }

    // index of the body that a clause begins with: "le géant du lait X", "c'est X qui", "un incubateur de 1 800 m², Y,"
    private static int body(Wording w, int from) {
        int start = w.word(from).equals("c'") && w.word(from + 1).equals("est") ? from + 2 : from;
        int noun = w.afterArticle(start);
        boolean indefinite = w.word(start).equals("un") || w.word(start).equals("une");
        boolean plant = PlantWords.isPlant(w.word(start + 1)) && (indefinite || noun > start);
        for (int k = noun; k < w.size() && k - start < DESCRIBED; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return indefinite || w.word(w.endOfName(k)).equals("ou") ? -1 : k;
            }
            if (w.word(k).equals(",") && (indefinite || plant)) {
                Name name = w.name(k + 1, EntityKind.ORGANISATION);
                return name != null && w.word(w.endOfName(k + 1)).equals(",") ? k + 1 : -1;
            }
            boolean inner = w.isContentWord(k)
                    || w.afterOf(k) > k
                    || w.afterArticle(k) > k
                    || w.token(k).isNumber();
            if (!inner && !indefinite || w.name(k) != null || isVerb(w, k)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isVerb(Wording w, int k) {
        boolean noun = PlantWords.isPlant(w.word(k)) || BodyNouns.isBody(w.word(k)) || w.afterOf(k - 1) == k;
        return VerbGroup.isAuxiliary(w, k) || Frames.isVerb(w.word(k)) && !noun;
    }

    // the verb for what the body does with a plant, or -1
    private static int runs(Wording w, int from) {
        int far = w.word(from).equals(",")
                        || w.word(from).equals("(")
                        || w.word(from).equals("qui")
                ? FAR
                : NEAR;
        for (int v = from; v < w.size() && v < from + far; v++) {
            if (w.name(v) == null && PlantWords.runs(w.word(v))) {
                return v;
            }
        }
        return -1;
    }

    private static boolean visits(Wording w, int from) {
        int k = from;
        int inserted = w.word(k).equals(",") || w.word(k).equals("(") ? FAR : NEAR + 1;
        while (k < w.size() && k < from + inserted) {
            if (w.name(k) == null && Beside.isVisit(w.word(k))) {
                return true;
            }
            k++;
        }
        return false;
    }
}

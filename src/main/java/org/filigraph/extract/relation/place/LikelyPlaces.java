package org.filigraph.extract.relation.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.NameSeries;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Says who is at a place of which no rule tells it ({@code locatedIn}): each body that the words may mean is weighed by
 * what speaks for and against it, and so is nobody.
 */
public final class LikelyPlaces implements TieReader {
    /** So much must speak for a body, in tenths of log-odds: a wrong tie is worse than a missing one. */
    private static final int NOBODY = 6;
    /** Bodies farther away than so many words aren't meant. */
    private static final int REACH = 60;

    private static final int SHORTEST_ADJECTIVE = 5;
    /** What leads to the name of who spreads news. */
    private static final Set<String> MEDIA = WordSet.of(
            """
            entretien interview colonnes micro confreres selon journal quotidien hebdomadaire magazine revue antenne
            photo""");

    private final Ties ties;
    private final List<Weighing> weighings;
    private final BodyClues bodies;
    private final Inhabitants inhabitants;

    /** Asks what the rules have added to the ties; what competed is added to {@code weighings}. */
    public LikelyPlaces(Ties ties, Discourse discourse, List<Weighing> weighings) {
        this.ties = ties;
        this.weighings = weighings;
        this.bodies = new BodyClues(ties.source(), discourse);
        this.inhabitants = new Inhabitants(ties.source());
    }

    /**
     * A body that a place may be told of.
     *
     * @param at index of its name in the sentence, or -1
     */
    private record Option(Entity body, int at, Set<PlaceClue> clues) {}

    @Override
    public void read(Wording w) {
        List<Integer> named = new ArrayList<>();
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            boolean speaker = k == 0 && w.word(w.endOfName(k)).equals(":");
            if (w.name(k, EntityKind.ORGANISATION) != null && !speaker && !isMedium(w, k)) {
                named.add(k);
            }
        }
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Entity place = place(w, i);
            if (place != null) {
                weigh(w, i, place, named);
            }
        }
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            if (w.name(i, EntityKind.TERRITORY) != null) {
                list(w, i);
            }
        }
    }

    // "dans un entretien au Télégraphe", "selon l'AFP": who only tells it
    private static boolean isMedium(Wording w, int name) {
        for (int k = name - 1; k >= 0 && name - k < 5 && w.name(k) == null && !w.isMark(k); k--) {
            if (MEDIA.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    // "à Brest, Lens et Albi": who is at the first is at the others
    private void list(Wording w, int first) {
        List<Integer> listed = NameLists.places(w, first);
        for (Relation told : listed.size() < 2 ? List.<Relation>of() : ties.toldAt(NameLists.entity(w, first))) {
            for (int next : listed) {
                Entity place = NameLists.entity(w, next);
                boolean free = told.relation().equals("locatedIn") && !ties.isTold(place) && !Passages.is(w, next);
                if (free && Whereabouts.isLocal(place)) {
                    Span evidence = told.evidence().span().cover(w.span(next, w.endOfName(next)));
                    ties.add(told.subject(), "locatedIn", place, told.modality(), evidence, "relation.listed", 0.7);
                }
            }
        }
    }

    private void weigh(Wording w, int i, Entity place, List<Integer> named) {
        Set<PlaceClue> told = w.name(i) == null ? PlaceClues.ofAdjective(w, i, place) : PlaceClues.ofName(w, i);
        if (!isTold(told)) {
            return;
        }
        List<Option> options = options(w, i, place, told, named);
        Weighing.Scale<Option> scale = new Weighing.Scale<>("locatedIn " + place.label());
        scale.addNone("nobody", NOBODY);
        options.forEach(option -> scale.add(option, option.clues()));
        if (options.isEmpty()) {
            return;
        }
        weighings.add(scale.weighing(w.span(i, w.endOfName(i)), o -> o.body().label()));
        Option best = ties.isTold(place) ? null : scale.best();
        if (best == null) {
            return;
        }
        // "Vitré fait vivre X, Y et Z": those listed behind the place
        List<Integer> listed = best.at() > i ? NameLists.at(w, best.at(), EntityKind.ORGANISATION) : List.of();
        for (int at : listed.isEmpty() ? List.of(best.at()) : listed) {
            Entity body = at < 0 ? best.body() : NameLists.entity(w, at);
            int from = at < 0 ? i : Math.min(i, at);
            int to = Math.max(w.endOfName(i), at < 0 ? 0 : w.endOfName(at));
            if (!canBe(body, place)) {
                continue;
            }
            ties.add(body, "locatedIn", place, Doubts.between(w, from, to), w.span(from, to), "relation.likely", 0.6);
        }
    }

    // whether a place is told as one where somebody may be
    private static boolean isTold(Set<PlaceClue> clues) {
        boolean elsewhere = clues.contains(PlaceClue.DONE) && !clues.contains(PlaceClue.SITED);
        boolean away = clues.contains(PlaceClue.FROM) && !clues.contains(PlaceClue.OPENS);
        boolean adjective = clues.contains(PlaceClue.ADJECTIVE)
                && !clues.contains(PlaceClue.BODY_ADJECTIVE)
                && !clues.contains(PlaceClue.PLANT_ADJECTIVE);
        return !elsewhere
                && !adjective
                && !away
                && !clues.contains(PlaceClue.GLOSS)
                && !clues.contains(PlaceClue.WIDE)
                && !clues.contains(PlaceClue.AS_SUBJECT)
                && !clues.contains(PlaceClue.ANOTHER)
                && !clues.contains(PlaceClue.DENIED);
    }

    // the place that a name or an adjective tells; none where a letter is dated: "Brest, le 3 mai"
    private @Nullable Entity place(Wording w, int i) {
        Name name = w.name(i);
        if (name != null) {
            int end = w.endOfName(i);
            boolean dated = i == 0 && w.word(end).equals(",") && w.word(end + 1).equals("le");
            boolean fair = w.word(0).equals("au") && Openings.isFair(ties.source(), name);
            return name.is(EntityKind.TERRITORY) && !dated && !fair && !Elsewhere.is(w, i) ? name.entity() : null;
        }
        boolean called = w.token(i).isWord() && w.name(i + 1, EntityKind.ORGANISATION) != null && i > 0;
        String word = w.isSmallWord(i) || called ? w.token(i).text() : "";
        return word.length() < SHORTEST_ADJECTIVE
                ? null
                : inhabitants.home(word).orElse(null);
    }

    private List<Option> options(Wording w, int i, Entity place, Set<PlaceClue> told, List<Integer> named) {
        Map<String, Option> options = new LinkedHashMap<>();
        for (int at : named) {
            Entity body = NameLists.entity(w, at);
            Option other = options.get(body.key());
            boolean nearer = other == null || Math.abs(other.at() - i) > Math.abs(at - i);
            boolean apart = Math.abs(at - i) < REACH
                    && !NameSeries.joins(w, at, w.startOfName(i))
                    && !isAnothers(w, i, at)
                    && !Passages.isOfOtherClause(w, at, i);
            if (apart && nearer && canBe(body, place)) {
                Set<PlaceClue> clues = EnumSet.copyOf(told);
                bodies.named(w, i, at, named, clues);
                if (canStand(clues, at < i)) {
                    options.put(body.key(), new Option(body, at, clues));
                }
            }
        }
        if (named.isEmpty()) {
            unnamed(w, ties.earlierSubject(), place, PlaceClue.EARLIER, told, options);
            unnamed(w, ties.latest(), place, PlaceClue.LATEST, told, options);
            unnamed(w, ties.main(), place, PlaceClue.MAIN, told, options);
        }
        return List.copyOf(options.values());
    }

    // "les ateliers manquent à Vienne et à Thann : X compte", "Vienne, Thann, X à Sens": told apart from the place
    // before it
    private static boolean isAnothers(Wording w, int place, int at) {
        int end = w.endOfName(place);
        int home = w.endOfName(at);
        int first = w.afterArticle(at - 1) == at ? at - 1 : at;
        boolean listed = w.word(end).equals(",") && w.word(place - 1).matches(",|:|et|\\(") && at > place;
        boolean own = Whereabouts.isIn(w, home)
                && w.name(w.afterArticle(home + 1), EntityKind.TERRITORY) != null
                && !w.word(home).equals("en");
        if (listed && own) {
            return true;
        }
        return at > place && first - end > 4 && w.word(first - 1).equals(":") && FiniteVerbs.at(w, home);
    }

    // whether words so arranged may tell of both together
    private static boolean canStand(Set<PlaceClue> clues, boolean bodyFirst) {
        boolean aside = clues.contains(PlaceClue.IN_BRACKETS)
                || clues.contains(PlaceClue.CLAUSE_BETWEEN) && clues.contains(PlaceClue.OPENS)
                || clues.contains(PlaceClue.PURPOSE_BETWEEN);
        boolean market = clues.contains(PlaceClue.MARKET)
                && !clues.contains(PlaceClue.OWN)
                && !clues.contains(PlaceClue.STAFF)
                && !clues.contains(PlaceClue.SITED);
        boolean shown =
                clues.contains(PlaceClue.VISIT) && (clues.contains(PlaceClue.WITH) || clues.contains(PlaceClue.OPENS));
        boolean land = clues.contains(PlaceClue.FAR_OF)
                && !clues.contains(PlaceClue.TOWN)
                && !clues.contains(PlaceClue.NAMED_AT_WORK); // "partenaire de la Bretagne"
        return (bodyFirst || !aside) && (!bodyFirst || !market) && !shown && !land;
    }

    private void unnamed(
            Wording w,
            @Nullable Entity body,
            Entity place,
            PlaceClue why,
            Set<PlaceClue> told,
            Map<String, Option> options) {
        if (body != null && body.kind() == EntityKind.ORGANISATION && canBe(body, place)) {
            Set<PlaceClue> clues = EnumSet.copyOf(told);
            if (bodies.unnamed(w, body, clues)) {
                options.computeIfAbsent(body.key(), k -> new Option(body, -1, clues))
                        .clues()
                        .add(why);
            }
        }
    }

    // no authority, no place that is taken for a body, and none that is named after the place
    private static boolean canBe(Entity body, Entity place) {
        return !PublicBodies.has(body)
                && Territories.get().lookup(body.label()).isEmpty()
                && !Folding.fold(body.label()).contains(Folding.fold(place.label()));
    }
}

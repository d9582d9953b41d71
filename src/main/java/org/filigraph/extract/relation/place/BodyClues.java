package org.filigraph.extract.relation.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;

/** What speaks for and against one body being at a place, beside what {@link PlaceClues} says of the place. */
final class BodyClues {
    /** What tells of a body at work there. */
    private static final Set<PlaceClue> WORK = EnumSet.of(
            PlaceClue.PLANT,
            PlaceClue.PREMISES,
            PlaceClue.SEAT,
            PlaceClue.STAFF,
            PlaceClue.SITED,
            PlaceClue.MADE,
            PlaceClue.PLANT_ADJECTIVE);

    private static final int NEAR = 5;
    private static final int FAR = 15;
    private static final int OFTEN = 3;

    private final Discourse discourse;
    private final Map<String, Integer> counts = new HashMap<>();

    BodyClues(Source source, Discourse discourse) {
        this.discourse = discourse;
        for (Name name : source.mentions().names()) {
            counts.merge(name.entity().key(), 1, Integer::sum);
        }
    }

    /** Adds what speaks of the body named from {@code at} on, of those named in the sentence, and the place at {@code i}. */
    void named(Wording w, int i, int at, List<Integer> named, Set<PlaceClue> clues) {
        distance(w, i, at, clues);
        between(w, at < i ? w.endOfName(at) : w.endOfName(i), at < i ? i : at, clues);
        if (named.size() == 1) {
            clues.add(PlaceClue.ONLY);
        }
        if (PhraseHeads.governed(w, at)) {
            clues.add(PlaceClue.GOVERNED);
            governed(w, at, clues);
        } else if (named.get(0) == at) {
            clues.add(PlaceClue.SUBJECT);
        }
        if (NounClass.COMPANY.has(w.word(at - 1))) {
            clues.add(PlaceClue.CALLED);
        }
        int open = 0;
        for (int k = 0; k < at; k++) {
            open += w.word(k).equals("(") ? 1 : w.word(k).equals(")") ? -1 : 0;
        }
        if (open > 0) {
            clues.add(PlaceClue.IN_BRACKETS);
        }
        int end = w.endOfName(at);
        for (int k = end; at > i && k < w.size() && k - end <= NEAR; k++) {
            if (w.name(k) == null && Beside.isVisit(w.word(k))) {
                clues.add(PlaceClue.VISIT); // "À Brest, X a présenté"
            }
        }
        sort(NameLists.entity(w, at), clues);
        if (clues.stream().anyMatch(WORK::contains)) {
            clues.add(PlaceClue.NAMED_AT_WORK);
        }
        together(clues);
    }

    /** Adds what speaks of a body that the sentence does not name; false where the words point at none. */
    boolean unnamed(Wording w, Entity body, Set<PlaceClue> clues) {
        boolean pointed = Ties.pointsBack(w);
        boolean work = clues.stream().anyMatch(WORK::contains);
        if (!work || !pointed && !clues.contains(PlaceClue.OWN)) {
            return false;
        }
        clues.add(PlaceClue.UNNAMED_AT_WORK);
        if (pointed) {
            clues.add(PlaceClue.POINTED);
        }
        sort(body, clues);
        together(clues);
        return true;
    }

    private static void distance(Wording w, int i, int at, Set<PlaceClue> clues) {
        int from = at < i ? w.endOfName(at) : w.endOfName(i);
        int to = at < i ? i : at;
        int distance = to - from;
        if (at < i) {
            int lead = to;
            while (lead > from && to - lead < 3 && !w.isContentWord(lead - 1) && !w.isMark(lead - 1)) {
                lead--;
            }
            boolean beside = lead <= from || lead == from + 1 && w.isMark(from);
            clues.add(
                    beside
                            ? PlaceClue.BESIDE
                            : distance <= NEAR ? PlaceClue.NEAR : distance <= FAR ? PlaceClue.BEFORE : PlaceClue.FAR);
        } else {
            int noun = w.afterArticle(w.word(from).equals(",") ? from + 1 : from);
            boolean before = NameLists.skipNouns(w, noun) >= at;
            clues.add(before ? PlaceClue.BEFORE_BODY : distance <= NEAR ? PlaceClue.NEAR_AFTER : PlaceClue.AFTER);
        }
    }

    private static void between(Wording w, int from, int to, Set<PlaceClue> clues) {
        for (int k = from; k < to; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                clues.add(PlaceClue.OTHER_BETWEEN);
            } else if (w.name(k, EntityKind.TERRITORY) != null) {
                clues.add(PlaceClue.PLACE_BETWEEN);
            } else if (w.name(k) == null) {
                switch (w.word(k)) {
                    case ";", ":", "–", "»" -> clues.add(PlaceClue.WALL_BETWEEN);
                    case ",", "(", ")" -> clues.add(PlaceClue.MARK_BETWEEN);
                    case "qui", "que", "dont", "qu'", "ou" -> clues.add(PlaceClue.CLAUSE_BETWEEN);
                    case "pour" -> clues.add(PlaceClue.PURPOSE_BETWEEN);
                    default -> verb(w, k, clues);
                }
            }
        }
    }

    private static void verb(Wording w, int k, Set<PlaceClue> clues) {
        if (VerbGroup.isAuxiliary(w, k) || Frames.isVerb(w.word(k)) || PlantWords.runs(w.word(k))) {
            clues.add(PlaceClue.VERB_BETWEEN);
        }
    }

    // "avec X", "l'usine de X"
    private static void governed(Wording w, int at, Set<PlaceClue> clues) {
        int k = at - 1;
        while (k > 0 && at - k < NEAR && (w.isContentWord(k) || w.afterArticle(k) > k) && w.afterOf(k) == k) {
            k--;
        }
        String word = w.word(k);
        if (word.equals("avec") || word.equals("pour") || word.equals("par")) {
            clues.add(PlaceClue.WITH);
        }
        for (int n = k - 1; w.afterOf(k) > k && n >= 0 && k - n < NEAR - 1; n--) {
            if (PlantWords.isPlant(w, n)) {
                clues.add(PlaceClue.OF_PLANT);
            }
        }
    }

    private void sort(Entity body, Set<PlaceClue> clues) {
        switch (discourse.sort(body)) {
            case CLUSTER -> clues.add(PlaceClue.CLUSTER);
            case RESEARCH -> clues.add(PlaceClue.RESEARCH);
            case PUBLIC -> clues.add(PlaceClue.PUBLIC);
            default -> {
                // nothing is known of it
            }
        }
        int count = counts.getOrDefault(body.key(), 0);
        if (count >= OFTEN) {
            clues.add(PlaceClue.OFTEN);
        } else if (count <= 1) {
            clues.add(PlaceClue.ONCE);
        }
    }

    // what several clues say together
    private static void together(Set<PlaceClue> clues) {
        if (clues.contains(PlaceClue.SUBJECT) && clues.contains(PlaceClue.RUN)) {
            clues.add(PlaceClue.SUBJECT_RUNS);
        }
        if (clues.contains(PlaceClue.SUBJECT) && clues.contains(PlaceClue.VISIT)) {
            clues.add(PlaceClue.SUBJECT_VISITS);
        }
        if (clues.contains(PlaceClue.OPENS) && clues.contains(PlaceClue.BEFORE_BODY)) {
            clues.add(PlaceClue.OPENS_BEFORE_BODY);
        }
        if (clues.contains(PlaceClue.OWN) && (clues.contains(PlaceClue.PLANT) || clues.contains(PlaceClue.PREMISES))) {
            clues.add(PlaceClue.OWN_PLANT);
        }
        boolean beside = clues.contains(PlaceClue.BESIDE);
        if (beside && clues.contains(PlaceClue.AT)) {
            clues.add(PlaceClue.BESIDE_AT);
        } else if (beside && clues.contains(PlaceClue.BRACKETED)) {
            clues.add(PlaceClue.BESIDE_BRACKETED);
        } else if (beside && clues.contains(PlaceClue.BEHIND_MARK)) {
            clues.add(PlaceClue.BESIDE_MARK);
        } else if (clues.contains(PlaceClue.OF)) {
            clues.add(beside ? PlaceClue.BESIDE_OF : PlaceClue.FAR_OF);
        }
    }
}

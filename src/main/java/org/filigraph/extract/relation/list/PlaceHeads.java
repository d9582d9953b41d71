package org.filigraph.extract.relation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * Reads the bodies that a phrase of place leads to: in brackets behind it ("la chimie est présente dans l'Ain (A, B…)",
 * {@code activeIn} where the words before tell a field), by "avec" ("à P avec A, à Q avec B"), by a verb set before them
 * ("À P se trouvent l'agence, A, et B").
 */
final class PlaceHeads implements TieReader {
    private static final Set<String> PLACING = WordSet.of("a au aux en dans de du d' des sur autour");
    /** Verbs of being somewhere that stand before who is there. */
    private static final Set<String> INVERTED = WordSet.of(
            """
            trouve trouvent figure figurent siege siegent situe situent installe installent implante implantent niche
            cotoient dresse dressent""");

    private static final int FIELD = 16;
    private static final int LONGEST = 20;
    private static final int JOINED = 8;

    private final Ties ties;

    PlaceHeads(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            int place = w.word(i).equals("(") && w.name(i) == null ? lastPlace(w, i) : -1;
            if (place >= 0) {
                inBrackets(w, i, place);
            }
            if (w.word(i).equals("avec") && w.name(i) == null && w.name(i - 1, EntityKind.TERRITORY) != null) {
                with(w, i);
            }
        }
        inverted(w);
    }

    // the place right before a bracket, or joined to what stands there: "dans la zone de P et du lac (A, B)"; or -1
    private static int lastPlace(Wording w, int open) {
        boolean joined = false;
        for (int k = open - 1; k >= 0 && k > open - JOINED; k--) {
            if (w.name(k, EntityKind.TERRITORY) != null) {
                return k == open - 1 || joined ? w.startOfName(k) : -1;
            }
            boolean phrase = w.isContentWord(k) || FunctionWords.isOf(w.word(k)) || FunctionWords.isArticle(w.word(k));
            joined |= w.word(k).equals("et");
            if (w.name(k) != null || !phrase && !w.word(k).equals("et")) {
                return -1;
            }
        }
        return -1;
    }

    // "dans les zones de P et de Q (A, B, C…)"
    private void inBrackets(Wording w, int open, int last) {
        int close = NameLists.afterBrackets(w, open) - 1;
        List<Integer> bodies = NameLists.at(w, open + 1, EntityKind.ORGANISATION);
        if (bodies.isEmpty() || close >= w.size()) {
            return;
        }
        int end = NameLists.afterBrackets(w, w.endOfName(bodies.get(bodies.size() - 1)));
        boolean goesOn = end < close && !w.token(end).isWord() || w.word(end).startsWith("etc");
        boolean whole = end >= close || goesOn;
        if (!whole || bodies.size() == 1 && !goesOn) {
            return;
        }
        int place = firstPlace(w, last);
        if (!isPlaced(w, place)) {
            return;
        }
        // "la tradition nucléaire du Creusot (A, B)": the field is the tradition's
        int tie = place > 1 && w.afterArticle(place - 1) == place ? place - 2 : place - 1;
        boolean of = w.afterOf(tie) > tie && !isArea(w, tie - 1);
        Optional<Sectors.Hit> field = of ? Optional.empty() : field(w, place);
        for (int body : bodies) {
            Entity one = NameLists.entity(w, body);
            if (PublicBodies.has(one)) {
                continue;
            }
            Span evidence = w.span(place, w.endOfName(body));
            ties.add(
                    one,
                    "locatedIn",
                    NameLists.entity(w, place),
                    Modality.STATED,
                    evidence,
                    "relation.roster.place",
                    0.7);
            field.ifPresent(hit -> ties.add(
                    one,
                    "activeIn",
                    Ties.sector(hit.sector()),
                    Modality.STATED,
                    w.span(Math.max(0, place - FIELD), w.endOfName(body)),
                    "relation.roster.field",
                    0.7));
        }
    }

    // "dans les zones de P"
    private static boolean isArea(Wording w, int noun) {
        return Whereabouts.isArea(w.word(noun))
                || Set.of("vallee", "bassin", "pays", "environs").contains(w.word(noun));
    }

    // "à P, Q et R (A, B)": the first of the places
    private static int firstPlace(Wording w, int last) {
        int place = last;
        while (place > 2) {
            int joint = place - 1;
            while (joint > place - 4
                    && (w.afterArticle(joint) > joint || w.afterOf(joint) > joint || w.isContentWord(joint))) {
                joint--;
            }
            boolean joined = w.word(joint).equals("et") || w.word(joint).equals(",");
            if (!joined || w.name(joint - 1, EntityKind.TERRITORY) == null) {
                return place;
            }
            place = w.startOfName(joint - 1);
        }
        return place;
    }

    private static boolean isPlaced(Wording w, int place) {
        int before = place - 1;
        while (before > place - 3 && w.afterArticle(before) == place && !PLACING.contains(w.word(before))) {
            before--;
        }
        return PLACING.contains(w.word(before)) && !w.token(before).text().equals("a");
    }

    // the one field that the words before the place tell, in its clause
    private Optional<Sectors.Hit> field(Wording w, int place) {
        int from = place;
        while (from > 0 && place - from < FIELD && !w.isMark(from - 1)) {
            from--;
        }
        List<Sectors.Hit> hits = ties.source().context().sectorsIn(w.span(from, place));
        boolean one = hits.stream().map(Sectors.Hit::sector).distinct().count() == 1;
        return one ? Optional.of(hits.get(0)) : Optional.empty();
    }

    // "sont situés à P avec A, à Q avec B"
    private void with(Wording w, int with) {
        int place = w.startOfName(with - 1);
        int body = NameLists.skipNouns(w, w.afterArticle(with + 1));
        boolean listed =
                w.name(body, EntityKind.ORGANISATION) != null && isPlaced(w, place) && Whereabouts.isSeries(w, with);
        if (listed) {
            ties.add(
                    NameLists.entity(w, body),
                    "locatedIn",
                    NameLists.entity(w, place),
                    Modality.STATED,
                    w.span(place, w.endOfName(body)),
                    "relation.roster.with",
                    0.75);
        }
    }

    // "À P, se trouvent l'agence nationale, A, et B", "À P siège A"
    private void inverted(Wording w) {
        int place = w.size() > 3 && Whereabouts.isIn(w, 0) ? Whereabouts.at(w, 0) : -1;
        if (place < 0 || w.name(place, EntityKind.TERRITORY) == null) {
            return;
        }
        int verb = NameLists.afterBrackets(w, w.endOfName(place));
        verb = w.word(verb).equals(",") ? verb + 1 : verb;
        verb = w.word(verb).equals("se") || w.word(verb).equals("s'") ? verb + 1 : verb;
        if (!INVERTED.contains(w.word(verb))) {
            return;
        }
        for (int body : named(w, verb + 1)) {
            ties.add(
                    NameLists.entity(w, body),
                    "locatedIn",
                    NameLists.entity(w, place),
                    Modality.STATED,
                    w.span(0, w.endOfName(body)),
                    "relation.roster.inverted",
                    0.8);
        }
    }

    // the bodies up to the end of the enumeration, each perhaps behind the words that call it: "l'agence nationale, A,"
    private static List<Integer> named(Wording w, int from) {
        List<Integer> bodies = new ArrayList<>();
        int k = from;
        while (k < w.size() && k < from + 2 * LONGEST) {
            int name = NameLists.skipNouns(w, w.afterArticle(k));
            if (w.name(name, EntityKind.ORGANISATION) != null) {
                bodies.add(name);
                k = NameLists.afterBrackets(w, w.endOfName(name));
            } else if (name > k && w.word(name).equals(",")) {
                k = name;
            } else {
                return bodies;
            }
            boolean goesOn =
                    w.word(k).equals(",") || w.word(k).equals("et") || w.word(k).equals("ou");
            if (!goesOn) {
                return bodies;
            }
            k = w.word(k).equals(",") && w.word(k + 1).equals("et") ? k + 2 : k + 1;
        }
        return bodies;
    }
}

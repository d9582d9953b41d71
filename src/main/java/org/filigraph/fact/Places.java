package org.filigraph.fact;

import java.util.Set;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;

/**
 * Reads where bodies are from what is no verb of being somewhere: their seat, their plants, a place right beside their
 * name ({@code locatedIn}, {@code headquarteredIn}).
 */
final class Places {
    private static final Set<String> PRESENCE = Set.of(
            "presence",
            "implantation",
            "installation",
            "arrivee",
            "venue",
            "ancrage",
            "enracinement",
            "fief",
            "berceau");

    private final Ties ties;
    private final Subjects subjects;
    private final Plants plants;
    private final Beside beside;
    private final Homes homes;
    private final Openings openings;
    private final Settling settling;
    private final PlaceLines lines;

    Places(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.plants = new Plants(ties);
        this.beside = new Beside(ties);
        this.homes = new Homes(ties);
        this.openings = new Openings(ties);
        this.settling = new Settling(ties);
        this.lines = new PlaceLines(ties);
    }

    /** Reads where bodies are from how the lines of a document stand. */
    void profiles(Source source) {
        lines.profiles(source);
    }

    void read(Wording w) {
        lines.read(w);
        for (int i = 0; i < w.size(); i++) {
            Name name = w.name(i);
            String word = w.word(i);
            if (name != null) {
                if (w.begins(i) && (name.is(EntityKind.ORGANISATION) || name.is(EntityKind.SITE))) {
                    beside.read(w, i);
                }
            } else if (PRESENCE.contains(word)) {
                presence(w, i);
            } else if (word.equals("chez") || word.equals("au")) {
                within(w, i);
            } else if (word.equals("siege") && !w.word(i - 1).equals("se")) {
                headquarters(w, i);
            } else if (PlantWords.isPlant(word) ? !plants.read(w, i) : Subjects.isBody(word)) {
                homes.read(w, i);
            }
        }
        openings.read(w);
        settling.read(w);
    }

    // "Son siège social est situé à Lyon", "dont le siège est à Lyon", "siège : Lyon"
    private void headquarters(Wording w, int i) {
        int place = place(w, i + 1, 9);
        if (place < 0) {
            return;
        }
        int of = w.afterOf(i + 1);
        if (of == i + 1 && w.isContentWord(i + 1)) {
            of = w.afterOf(i + 2);
        }
        int named = NameLists.skipNouns(w, of);
        Said owner = of > i + 1 && w.name(named, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, named), named)
                : subjects.topic(w, i);
        int from = i;
        while (from > 0
                && (w.word(from - 1).equals("son")
                        || w.word(from - 1).equals("le")
                        || w.word(from - 1).equals("dont"))) {
            from--;
        }
        boolean court = owner != null && owner.at() < 0 && PublicBodies.has(owner.entity());
        ties.add(
                owner == null || court ? null : owner.entity(),
                "headquarteredIn",
                NameLists.entity(w, place),
                Modality.STATED,
                w.span(from, w.endOfName(place)),
                "relation.seat",
                0.85);
    }

    // "la présence de X en Isère", "l'arrivée du groupe Y à Dole"
    private void presence(Wording w, int i) {
        int named = NameLists.skipNouns(w, w.afterArticle(w.afterOf(i + 1)));
        if (w.afterOf(i + 1) == i + 1 || w.name(named, EntityKind.ORGANISATION) == null) {
            return;
        }
        int in = NameLists.afterBrackets(w, w.endOfName(named));
        int place = Whereabouts.isIn(w, in) ? Whereabouts.at(w, in) : -1;
        if (place >= 0 && !PublicBodies.has(NameLists.entity(w, named))) {
            located(w, named, place, w.span(i, w.endOfName(place)), "relation.presence", 0.75);
        }
    }

    // "à Rouen, chez X", "à Rouen au sein de X"
    private void within(Wording w, int i) {
        int town = i - 1;
        if (w.word(i).equals("au") ? !w.says(i, "au", "sein") : !w.word(i).equals("chez")) {
            return;
        }
        town -= w.word(town).equals(",") ? 1 : 0;
        town -= w.word(town).equals(")") ? 2 : 0;
        int wider = w.name(town, EntityKind.TERRITORY) != null ? w.startOfName(town) - 2 : -1;
        if (wider > 0 && w.word(wider).equals(",") && Whereabouts.isIn(w, wider + 1)) {
            town = wider - 1; // "à Nogent, en Haute-Marne, chez X"
        }
        int from = w.word(i).equals("au") ? w.afterArticle(w.afterOf(i + 2)) : w.afterArticle(i + 1);
        int body = NameLists.skipNouns(w, from);
        boolean in = w.name(town, EntityKind.TERRITORY) != null
                && w.word(w.startOfName(town) - 1).equals("a");
        if (in && w.name(body, EntityKind.ORGANISATION) != null) {
            Span evidence = w.span(w.startOfName(town) - 1, w.endOfName(body));
            located(w, body, town, evidence, "relation.within", 0.7);
        }
    }

    private static int place(Wording w, int from, int within) {
        for (int i = from; i < w.size() && i <= from + within; i = w.endOfName(i)) {
            if (Whereabouts.isPlace(w, i)) {
                String before = w.word(i - 1);
                boolean in = Whereabouts.isIn(w, i - 1)
                        || w.afterArticle(i - 1) == i
                        || before.equals(":")
                        || before.equals("du");
                return in ? i : -1;
            }
            if (w.isMark(i) && !w.word(i).equals(":") && !w.word(i).equals("(")) {
                return -1;
            }
        }
        return -1;
    }

    private void located(Wording w, int body, int place, Span evidence, String rule, double confidence) {
        Entity town = NameLists.entity(w, place);
        ties.add(NameLists.entity(w, body), "locatedIn", town, Modality.STATED, evidence, rule, confidence);
    }
}

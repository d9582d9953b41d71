package org.filigraph.extract.relation.place;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.PointedPlaces;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is told to be in the place that the text was about: "on y trouve X et Y", "s'y côtoient X et Y", "sur ce site
 * se trouve aussi X", "sont installés dans la ville A et B" ({@code locatedIn}).
 */
final class Presences {
    private static final Set<String> FINDS = WordSet.of("trouve retrouve rencontre croise compte recense denombre");
    private static final Set<String> STANDS =
            WordSet.of("trouve trouvent cotoient cotoie travaillent figurent voisinent cohabitent situent");
    private static final int NEAR = 10;

    private final Ties ties;
    private final PointedPlaces pointedPlaces;

    Presences(Ties ties) {
        this.ties = ties;
        this.pointedPlaces = new PointedPlaces(ties);
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && w.word(i).equals("y") && (isFound(w, i + 1) || isStanding(w, i + 1))) {
                present(w, i, i + 2, pointedPlaces.there(w, i));
            } else if (w.name(i) == null && w.word(i).equals("y") && i > 0) {
                acting(w, i);
            }
        }
        boolean in =
                w.word(0).equals("sur") || w.word(0).equals("dans") || w.word(0).equals("ici");
        int end = in ? pointedPlaces.endOfArea(w, w.word(0).equals("ici") ? 0 : 1) : -1;
        int verb = end < 0 ? -1 : w.word(end).equals(",") ? end + 1 : end;
        boolean found =
                verb > 0 && (w.word(verb).equals("on") && FINDS.contains(w.word(verb + 1)) || isSitting(w, verb));
        if (found) {
            present(w, 0, verb + 2, pointedPlaces.there(w, 0));
        }
    }

    // "X y emploie", "elle y a ses ateliers", "le chimiste y produit"
    private void acting(Wording w, int y) {
        int verb = y + 1;
        boolean has = (w.word(verb).equals("a") || w.word(verb).equals("ont"))
                && FunctionWords.isDeterminer(w.word(verb + 1))
                && !w.word(y - 1).endsWith("il")
                && !w.word(y - 1).equals("n'"); // "il n'y a", "il y a"
        Entity place = PlantWords.runs(w.word(verb)) || has ? pointedPlaces.there(w, y) : null;
        if (place == null || isLand(place)) {
            return;
        }
        int start = VerbGroup.begin(w, verb);
        List<Said> who = ties.subjects().ofVerb(w, start);
        boolean noun = w.isContentWord(start - 1) && w.afterArticle(start - 2) == start - 1;
        Said topic = who.isEmpty() && noun && start < NEAR ? ties.subjects().topic(w, start) : null;
        for (Said one : topic == null ? who : List.of(topic)) {
            if (one.entity().kind() == EntityKind.ORGANISATION && !PublicBodies.has(one.entity())) {
                int at = one.at() < 0 ? start : Math.min(start, one.at());
                ties.add(
                        one.entity(),
                        "locatedIn",
                        place,
                        Doubts.between(w, start, verb),
                        w.span(Math.max(0, Math.min(at, y)), verb + 1),
                        "relation.there",
                        0.65);
            }
        }
    }

    // who "y conçoit des moteurs" in a region may be anywhere in it, and rarely is told to be there
    private static boolean isLand(Entity place) {
        return place.key().startsWith("region/")
                || place.key().startsWith("departement/")
                || place.key().startsWith("former-region/");
    }

    // "on y trouve"
    private static boolean isFound(Wording w, int verb) {
        return w.word(verb - 2).equals("on") && FINDS.contains(w.word(verb));
    }

    // "s'y côtoient", "y sont implantés", "y travaillent"
    private static boolean isStanding(Wording w, int verb) {
        return w.word(verb - 2).equals("s'") && STANDS.contains(w.word(verb))
                || verb < 4 && (isSitting(w, verb) || w.word(verb).equals("travaillent"));
    }

    // "se trouve", "sont installés"
    private static boolean isSitting(Wording w, int verb) {
        boolean reflexive = w.word(verb).equals("se") && STANDS.contains(w.word(verb + 1));
        int participle = verb + 1;
        while (VerbGroup.isAdverb(w, participle)) {
            participle++;
        }
        boolean state = (w.word(verb).equals("sont") || w.word(verb).equals("est"))
                && Frames.of(w.word(participle)).stream()
                        .anyMatch(u -> u.frame().relation().equals("locatedIn"));
        return reflexive || state;
    }

    private void present(Wording w, int start, int from, @Nullable Entity place) {
        int k = from;
        while (place != null && k < w.size() && k - from < NEAR && w.name(k, EntityKind.ORGANISATION) == null) {
            boolean mark = w.isMark(k) && !w.word(k).equals(":") && !w.word(k).equals(",");
            if (mark
                    || w.name(k) != null
                    || VerbGroup.isAuxiliary(w, k)
                    || w.afterOf(k) > k && w.name(w.afterOf(k)) != null) {
                return;
            }
            k++;
        }
        for (int body : place == null ? List.<Integer>of() : NameLists.at(w, k, EntityKind.ORGANISATION)) {
            Entity one = NameLists.entity(w, body);
            if (!PublicBodies.has(one)) {
                ties.add(
                        one,
                        "locatedIn",
                        place,
                        Modality.STATED,
                        w.span(start, w.endOfName(body)),
                        "relation.there",
                        0.65);
            }
        }
    }
}

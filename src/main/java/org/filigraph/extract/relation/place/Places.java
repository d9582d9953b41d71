package org.filigraph.extract.relation.place;

import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads where bodies are from what is no verb of being somewhere: their seat, their plants, a place right beside their
 * name ({@code locatedIn}, {@code headquarteredIn}).
 */
public final class Places implements TieReader {
    private static final Set<String> PRESENCE =
            WordSet.of("presence implantation installation arrivee venue ancrage enracinement fief berceau");

    /** What a place is to whom it is home to. */
    private static final Set<String> CRADLES = WordSet.of("berceau fief bastion siege patrie");

    private final Ties ties;
    private final Subjects subjects;
    private final Plants plants;
    private final Beside beside;
    private final Homes homes;
    private final Openings openings;
    private final Settling settling;
    private final Staffing staffing;
    private final Wheres wheres;
    private final Presences presences;
    private final PlaceLines lines;
    private final Perimeters perimeters;
    private final Schools schools;
    private final HeadTowns headTowns;
    private final WorkTowns workTowns;
    private final SiteHeads siteHeads;

    /** Adds to the ties of a document. */
    public Places(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.plants = new Plants(ties);
        this.beside = new Beside(ties);
        this.homes = new Homes(ties);
        this.openings = new Openings(ties);
        this.settling = new Settling(ties);
        this.staffing = new Staffing(ties);
        this.wheres = new Wheres(ties);
        this.presences = new Presences(ties);
        this.lines = new PlaceLines(ties);
        this.perimeters = new Perimeters(ties);
        this.schools = new Schools(ties);
        this.headTowns = new HeadTowns(ties);
        this.workTowns = new WorkTowns(ties);
        this.siteHeads = new SiteHeads(ties);
    }

    @Override
    public void read(Wording w) {
        lines.read(w);
        headTowns.read(w);
        for (int i = 0; i < w.size(); i++) {
            Name name = w.name(i);
            boolean body = name != null && (name.is(EntityKind.ORGANISATION) || name.is(EntityKind.SITE));
            if (name == null) {
                word(w, i);
            } else if (body && w.begins(i)) {
                beside.read(w, i);
                homes.readBefore(w, i);
            } else if (name.is(EntityKind.TERRITORY) && w.begins(i)) {
                homes.readOwned(w, i);
            }
        }
        openings.read(w);
        settling.read(w);
        staffing.read(w);
        wheres.read(w);
        presences.read(w);
        perimeters.read(w);
        workTowns.read(w);
    }

    @Override
    public void end() {
        lines.profiles(ties.source());
        siteHeads.read(ties.source());
    }

    // a word outside names
    private void word(Wording w, int i) {
        String word = w.word(i);
        if (PRESENCE.contains(word) && presence(w, i) || CRADLES.contains(word) && cradle(w, i)) {
            return;
        }
        if (word.equals("chez") || word.equals("au")) {
            within(w, i);
        } else if (w.afterArticle(i) > i && w.afterOf(i - 1) == i - 1) {
            homes.readNominal(w, i);
        } else if (word.equals("siege") && !w.word(i - 1).equals("se")) {
            headquarters(w, i);
        } else if (schools.read(w, i)) {
            return;
        } else if (PlantWords.isPlant(w, i) ? !plants.read(w, i) : BodyNouns.isBody(word) && !homes.readOf(w, i)) {
            homes.read(w, i);
        }
    }

    // "Son siège social est situé à Lyon", "dont le siège est à Lyon", "siège : Lyon"
    private void headquarters(Wording w, int i) {
        int place = place(w, i + 1, 9);
        place = place < 0 ? moved(w, i) : place;
        if (place < 0 || Elsewhere.isOfAll(w, i)) {
            return;
        }
        int of = w.afterOf(i + 1);
        if (of == i + 1 && w.isContentWord(i + 1)) {
            of = w.afterOf(i + 2);
        }
        int named = NameLists.skipNouns(w, of);
        Said owner = of > i + 1 && w.name(named, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, named), named)
                : relative(w, i);
        int from = i;
        while (from > 0
                && (w.word(from - 1).equals("son")
                        || w.word(from - 1).equals("le")
                        || w.word(from - 1).equals("dont"))) {
            from--;
        }
        boolean others = w.word(i - 1).startsWith("leur"); // "de nombreuses entreprises ont implanté leur siège à"
        boolean court = owner != null && owner.at() < 0 && (others || PublicBodies.has(owner.entity()));
        ties.add(
                owner == null || court ? null : owner.entity(),
                "headquarteredIn",
                NameLists.entity(w, place),
                Modality.STATED,
                w.span(from, w.endOfName(place)),
                "relation.seat",
                0.85);
    }

    // "Brest, fief de X,", "Lens est le berceau de Y"
    private boolean cradle(Wording w, int i) {
        int of = w.afterOf(i + 1);
        int body = of > i + 1 ? NameLists.skipNouns(w, of) : -1;
        int k = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        boolean tied = w.word(k).equals(",") || VerbGroup.isCopula(w.word(k));
        int town = w.word(k - 1).equals(")") ? k - 2 : k - 1;
        boolean told =
                tied && w.name(town, EntityKind.TERRITORY) != null && w.name(body, EntityKind.ORGANISATION) != null;
        if (told) {
            ties.add(
                    NameLists.entity(w, body),
                    w.word(i).equals("siege") ? "headquarteredIn" : "locatedIn",
                    NameLists.entity(w, town),
                    Modality.STATED,
                    w.span(w.startOfName(town), w.endOfName(body)),
                    "relation.cradle",
                    0.75);
        }
        return told;
    }

    // "transfère son siège de Limoges à Brive"
    private static int moved(Wording w, int i) {
        int from = w.isContentWord(i + 1) ? w.afterOf(i + 2) : w.afterOf(i + 1);
        int end = w.name(from, EntityKind.TERRITORY) == null ? -1 : w.endOfName(from);
        boolean to = end > 0 && (Whereabouts.isIn(w, end) || w.word(end).equals("vers"));
        return to && w.name(w.afterArticle(end + 1), EntityKind.TERRITORY) != null ? w.afterArticle(end + 1) : -1;
    }

    // "X, dont le siège": the body that is taken up, else the one told of
    private @Nullable Said relative(Wording w, int i) {
        int dont = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        int name = w.word(dont - 1).equals(",") ? dont - 2 : dont - 1;
        boolean taken = w.word(dont).equals("dont") && w.name(name, EntityKind.ORGANISATION) != null;
        return taken ? new Said(NameLists.entity(w, name), w.startOfName(name)) : subjects.topic(w, i);
    }

    // "la présence de X en Isère", "l'implantation à Dole du groupe Y", "son arrivée à Dole"
    private boolean presence(Wording w, int i) {
        int first = Whereabouts.isIn(w, i + 1) ? Whereabouts.at(w, i + 1) : -1;
        int of = first >= 0 ? Whereabouts.afterWider(w, w.endOfName(first)) : i + 1;
        int named = w.afterOf(of) > of ? NameLists.skipNouns(w, w.afterArticle(w.afterOf(of))) : -1;
        if (named < 0 || w.name(named, EntityKind.ORGANISATION) == null) {
            boolean own = first >= 0 && Plants.isOwn(w, i) && !Whereabouts.isWide(NameLists.entity(w, first));
            Said owner = own ? subjects.topic(w, i) : null;
            return owner != null && located(owner.entity(), first, w, i, w.endOfName(first));
        }
        int in = NameLists.afterBrackets(w, w.endOfName(named));
        int place = first >= 0 ? first : Whereabouts.isIn(w, in) ? Whereabouts.at(w, in) : -1;
        int end = place < 0 ? i : Math.max(w.endOfName(place), w.endOfName(named));
        return place >= 0 && located(NameLists.entity(w, named), place, w, i, end);
    }

    private boolean located(Entity body, int place, Wording w, int from, int to) {
        if (PublicBodies.has(body)) {
            return false;
        }
        Entity town = NameLists.entity(w, place);
        Modality modality = Doubts.between(w, from - 6, from);
        ties.add(body, "locatedIn", town, modality, w.span(from, to), "relation.presence", 0.75);
        return true;
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
            ties.add(
                    NameLists.entity(w, body),
                    "locatedIn",
                    NameLists.entity(w, town),
                    Modality.STATED,
                    evidence,
                    "relation.within",
                    0.7);
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
}

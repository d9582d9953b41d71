package org.filigraph.extract.relation.frame;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.field.Descriptions;
import org.filigraph.extract.relation.phrase.PointedPlaces;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads frames that tell how a thing is: "X, implantée à Brest", "elle est spécialisée dans le bois", "X s'agrandit à
 * Lens".
 */
final class StateFrames {
    /** What tells that something was so and is no more. */
    private static final Set<String> FORMER =
            WordSet.of("anciennement autrefois jadis naguere auparavant precedemment initialement");
    /** What a body does where it is, and elsewhere on its markets. */
    private static final Set<String> GROWS =
            WordSet.of("renforcer agrandir developper moderniser etendre deployer redeployer etoffer");

    private final Ties ties;
    private final Subjects subjects;
    private final Arguments arguments;
    private final FrameTies frameTies;
    private final Descriptions descriptions;
    private final PointedPlaces pointedPlaces;

    StateFrames(
            Ties ties,
            Arguments arguments,
            FrameTies frameTies,
            Descriptions descriptions,
            PointedPlaces pointedPlaces) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.arguments = arguments;
        this.frameTies = frameTies;
        this.descriptions = descriptions;
        this.pointedPlaces = pointedPlaces;
    }

    /** Reads the participle or verb at {@code i} by one of its frames. */
    void read(Wording w, int i, Frames.Use use) {
        Frame frame = use.frame();
        VerbGroup group = VerbGroup.at(w, i, use.forms());
        if (group == null || group.voice() == Voice.ACTIVE || group.voice() == Voice.GERUND) {
            return;
        }
        boolean reflexive = group.voice() == Voice.REFLEXIVE;
        boolean participle = use.forms().contains(VerbForm.PARTICIPLE);
        if (reflexive ? !frame.reflexive() && frame.object() == Kind.PLACE : frame.reflexive() || !participle) {
            return;
        }
        if (frame.object() == Kind.PLACE && isSeat(w, i) || isFormer(w, group.start(), i)) {
            return;
        }
        List<Found> found = arguments.of(w, i, frame);
        if (found.isEmpty() && frame.relation().equals("locatedIn")) {
            found = pointedPlaces.of(w, group.start(), i);
        }
        if (frame.object() == Kind.PLACE && reflexive && GROWS.contains(frame.word())) {
            found = found.stream().filter(f -> !Whereabouts.isWide(f.entity())).toList(); // a market, not a seat
        }
        List<Said> who = group.voice() == Voice.PARTICIPLE
                ? one(subjects.ofDescription(w, i))
                : subjects.ofVerb(w, group.start());
        if (who.isEmpty() && !found.isEmpty()) {
            who = one(pointed(w, i, frame, group, found.get(found.size() - 1).end()));
        }
        boolean many = group.voice() != Voice.PARTICIPLE && group.isPlural(w) && who.size() == 1;
        for (Said one : who) {
            if (many && one.at() < 0 && !FrameReader.isPlural(one.entity())) {
                continue; // "toutes les entreprises y sont implantées" is not said of the one told of before
            }
            frameTies.all(w, frame, one, found, group.modality(), i);
            if (frame.object() == Kind.SECTOR || frame.object() == Kind.FIELD) {
                descriptions.makes(w, i, SectorPhrases.end(w, i), one);
                descriptions.specialises(w, i, one);
            }
        }
    }

    // "ce pôle implanté à", "Situé à Brest, le projet", "ce site est installé dans"
    private @Nullable Said pointed(Wording w, int i, Frame frame, VerbGroup group, int end) {
        Salience salience = ties.salience();
        Entity thing = salience.ofNoun(w, group.start());
        int noun = w.afterArticle(end + 1);
        int owner = NameLists.skipNouns(w, w.afterArticle(w.afterOf(noun + 1)));
        boolean site =
                i < 3 && w.word(end).equals(",") && PlantWords.isPlant(w.word(noun)) && w.afterOf(noun + 1) > noun + 1;
        if (site && w.name(owner, EntityKind.ORGANISATION) != null) {
            return new Said(NameLists.entity(w, owner), owner); // "Situé à Brest, le site de X"
        }
        noun += noun == end + 1 && w.word(noun).startsWith("ce") ? 1 : 0;
        int plant = w.isContentWord(noun) && !PlantWords.isPlant(w.word(noun)) ? noun + 1 : noun; // "le nouveau site"
        boolean definite = noun > end + 1 || w.word(end + 1).startsWith("ce");
        boolean told = i < 3 && w.word(end).equals(",") && definite;
        if (told
                && PlantWords.isPlant(w.word(plant))
                && w.afterOf(plant + 1) == plant + 1
                && frame.object() == Kind.PLACE) {
            return subjects.topic(w, i); // "Situé à Brest, le nouveau bâtiment"
        }
        boolean front = i < 3 && w.word(end).equals(",") && Salience.pointsAt(w, end + 1);
        if (thing == null && front) {
            thing = salience.thing(w, i);
        }
        return thing == null ? null : new Said(thing, -1);
    }

    // "anciennement dédiée à", "basée auparavant à"
    private static boolean isFormer(Wording w, int start, int i) {
        for (int k = start - 1; k <= i + 1; k++) {
            if (FORMER.contains(w.word(k)) && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeat(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 6; k--) {
            boolean indefinite = w.word(k - 1).equals("un") || w.word(k - 1).equals("une");
            boolean apposed = w.word(k - 1).equals(",") && w.name(k - 2, EntityKind.ORGANISATION) != null
                    || indefinite && VerbGroup.isCopula(w.word(k - 2));
            boolean body = BodyNouns.isBody(w.word(k)) && w.word(k - 1).startsWith("ce"); // "ce pôle de recherche"
            if (w.word(k).equals("siege") || PlantWords.isPlant(w, k) && !body) {
                return !apposed; // "X, site d'excellence installé au marché de Lomme"
            }
        }
        return false;
    }

    private static List<Said> one(@Nullable Said said) {
        return said == null ? List.of() : List.of(said);
    }
}

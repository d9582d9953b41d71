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
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.PersonNouns;
import org.filigraph.text.WordSet;

/**
 * Reads where a body is from where it works or receives: "moulées à Redon par X", "à Issoire, dans les ateliers de X",
 * "dans l'ancienne filature de Lavaur, le patron des Cycles X" ({@code locatedIn}).
 */
final class WorkTowns {
    /** What is done to a thing in a place of work. */
    private static final Set<String> WORKED = Conjugation.forms(
            """
            mouler fabriquer produire assembler usiner forger tisser teindre filer tricoter confectionner
            imprimer souder cabler monter conditionner embouteiller transformer affiner decouper cuire griller
            torrefier distiller raffiner peindre traiter tanner scier raboter tourner polir vernir injecter thermoformer
            stratifier coller emballer recycler broyer demanteler reconditionner entretenir reparer tester concevoir
            developper construire fournir brasser secher extruder laminer emboutir galvaniser ennoblir blanchir
            broder graver sculpter souffler tailler""");

    private static final Set<String> IRREGULAR = WordSet.of("cousu cousue cousus cousues fondu fondue fondus fondues");

    private static final Set<String> ROOMS = WordSet.of(
            """
            ateliers atelier locaux murs halls hall usines usine entrepots entrepot laboratoires bureaux chais serres
            enceinte cour""");
    private static final Set<String> FORMER = WordSet.of("ancien ancienne anciens anciennes ex vieux vieille");
    private static final int FAR = 6;

    private final Ties ties;

    WorkTowns(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i, EntityKind.TERRITORY) != null && w.begins(i) && NameLists.isTown(w, i)) {
                worked(w, i);
                received(w, i);
                reused(w, i);
                shared(w, i);
            }
        }
    }

    // "moulées à Redon par X", ", les mâts soudés à Lens par la société Y"
    private void worked(Wording w, int town) {
        int by = NameLists.afterBrackets(w, w.endOfName(town));
        int verb = w.word(town - 1).equals("a") ? town - 2 : -1;
        if (verb > 0
                && (WORKED.contains(w.word(verb)) || IRREGULAR.contains(w.word(verb)))
                && w.word(by).equals("par")) {
            located(w, NameLists.skipNouns(w, w.afterArticle(by + 1)), town, verb);
        }
    }

    // "à Issoire, dans les halles de la firme X"
    private void received(Wording w, int town) {
        int in = NameLists.afterBrackets(w, w.endOfName(town));
        in += w.word(in).equals(",") ? 1 : 0;
        int room = w.afterArticle(in + 1);
        boolean led = w.word(town - 1).equals("a") && w.word(in).equals("dans") && ROOMS.contains(w.word(room));
        int of = led ? w.afterOf(room + 1) : room + 1;
        of = led && of == room + 1 && w.isContentWord(of) ? w.afterOf(of + 1) : of; // "les ateliers flambant neufs de"
        if (led && of > room + 1) {
            located(w, NameLists.skipNouns(w, w.afterArticle(of)), town, town - 1);
        }
    }

    // "Dans l'ancienne filature de Lavaur, le patron des Cycles X assemble"
    private void reused(Wording w, int town) {
        int of = w.afterOf(town - 1) == town ? town - 1 : -1;
        int noun = of - 1;
        int former = noun;
        while (of > 0 && former > 0 && of - former < FAR && !FORMER.contains(w.word(former))) {
            former--;
        }
        boolean works = of > 0 && (PlantWords.isPlant(w, noun) || w.isContentWord(noun) && former < noun);
        boolean opens = works && FORMER.contains(w.word(former)) && w.word(0).equals("dans") && former < 3;
        int comma = w.endOfName(town);
        if (!opens) {
            return;
        }
        while (comma < w.size() && !w.word(comma).equals(",")) {
            comma++; // "de Lavaur où son père filait,"
        }
        int who = w.afterArticle(comma + 1);
        boolean head = PersonNouns.has(w.word(who)) && w.afterOf(who + 1) > who + 1;
        located(w, NameLists.skipNouns(w, head ? w.afterArticle(w.afterOf(who + 1)) : who), town, 0);
    }

    // "9 permanents répartis entre Saint-Brieuc et Vannes": of whom the sentence is
    private void shared(Wording w, int town) {
        int verb = w.word(town - 1).equals("entre") ? town - 2 : -1;
        List<Integer> towns = verb < 0 ? List.of() : NameLists.places(w, town);
        if (towns.size() < 2
                || !(w.word(verb).startsWith("repart") || w.word(verb).startsWith("partag"))) {
            return;
        }
        Said who = ties.subjects().topic(w, verb);
        if (who == null || PublicBodies.has(who.entity())) {
            return;
        }
        for (int one : towns) {
            ties.add(
                    who.entity(),
                    "locatedIn",
                    NameLists.entity(w, one),
                    Modality.STATED,
                    who.evidence(w, verb, w.endOfName(one)),
                    "relation.works.town",
                    0.7);
        }
    }

    private void located(Wording w, int named, int town, int from) {
        if (w.name(named, EntityKind.ORGANISATION) == null || Whereabouts.isPark(w, named)) {
            return;
        }
        Entity body = NameLists.entity(w, named);
        if (!PublicBodies.has(body)) {
            int end = Math.max(w.endOfName(named), w.endOfName(town));
            ties.add(
                    body,
                    "locatedIn",
                    NameLists.entity(w, town),
                    Modality.STATED,
                    w.span(from, end),
                    "relation.works.town",
                    0.7);
        }
    }
}

package org.filigraph.extract.relation.frame;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.ProductBounds;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads frames of verbs in the passive: "B a été racheté par A", "un drone conçu par A", "la rame est produite chez A". */
final class PassiveFrames {
    private static final Set<String> MAKES = WordSet.of("fabriquer produire confectionner assembler usiner");

    private static final Set<String> SINCE = WordSet.of("depuis quand lorsque lorsqu' une apres avant alors bien");

    private final Ties ties;
    private final SectorPhrases sectorPhrases;
    private final Subjects subjects;
    private final Arguments arguments;
    private final ProductPhrases products;
    private final FrameTies frameTies;
    private final Asides asides;
    private final Exemplars exemplars;

    PassiveFrames(Ties ties, Arguments arguments, ProductPhrases products, FrameTies frameTies, Asides asides) {
        this.ties = ties;
        this.sectorPhrases = new SectorPhrases(ties.source());
        this.subjects = ties.subjects();
        this.arguments = arguments;
        this.products = products;
        this.frameTies = frameTies;
        this.asides = asides;
        this.exemplars = new Exemplars(ties);
    }

    /** Whether a verb, or its form, is one of making: "fabriquer". */
    static boolean isMaking(String verb) {
        return MAKES.contains(verb);
    }

    /** Reads the frame of the verb at {@code i}: "B a été racheté par A", "B, racheté par A", "un drone conçu par A". */
    void read(Wording w, int i, Frame frame, VerbGroup group) {
        List<Found> agents = arguments.agents(w, i);
        if (frame.object() == Kind.PRODUCT && frame.relation().equals("produces")) {
            made(w, i, frame, group, agents);
            return;
        }
        if (frame.object() == Kind.SECTOR || frame.object() == Kind.FIELD) {
            // "la filière bois, représentée par A"
            List<Found> fields = agents.isEmpty() ? List.of() : sectorPhrases.in(w, Math.max(0, i - 9), i);
            for (Found agent : fields.isEmpty() ? List.<Found>of() : agents) {
                for (Found field : fields) {
                    frameTies.tie(
                            w, frame, new Said(agent.entity(), i), field.entity(), group.modality(), i, agent.end());
                }
            }
            return;
        }
        agents = agents.isEmpty() ? asides.agents(w, i) : agents;
        if (agents.isEmpty()) {
            return;
        }
        int end = NameLists.afterBrackets(w, agents.get(agents.size() - 1).end());
        if (!FrameTies.follows(w, frame, end)) {
            return;
        }
        boolean full = group.voice() == Voice.PASSIVE;
        Said front = full ? null : subjects.afterFront(w, i, end);
        List<Said> patients = full
                ? subjects.ofVerb(w, group.start())
                : one(front != null || i == 0 && agents.size() > 1 ? front : subjects.ofDescription(w, i));
        boolean clause =
                full && i < 10 && SINCE.contains(w.word(0)) && w.word(end).equals(",");
        if (clause && (patients.isEmpty() || patients.get(0).at() < 0)) {
            int k = NameLists.skipNouns(w, w.afterArticle(end + 1));
            Name later = w.name(k, EntityKind.ORGANISATION); // "Depuis qu'il a été racheté par A, le bureau d'études B"
            patients = later == null ? patients : List.of(new Said(later.entity(), k));
        }
        int capital = full && frame.relation().equals("subsidiaryOf") && !asides.isMinor(w, i)
                ? Relatives.ofCapital(w, group.start())
                : -1;
        patients = capital < 0 ? patients : List.of(new Said(NameLists.entity(w, capital), capital));
        if (full && (patients.isEmpty() || patients.get(0).at() < 0)) {
            List<Said> told = exemplars.of(w, group.start(), agents); // "deux PME ont été rachetées par A : B et C"
            patients = told.isEmpty() ? patients : told;
        }
        for (Said patient : patients) {
            for (Found agent : agents) {
                if (FrameTies.fits(frame.object(), patient.entity())
                        && FrameTies.fits(frame.subject(), agent.entity())) {
                    frameTies.add(w, frame, agent.entity(), patient.entity(), group.modality(), patient.at(), i, end);
                }
            }
        }
    }

    // "les pales, longues de 80 mètres, sont moulées": before what stands between commas
    private static int beforeAside(Wording w, int start) {
        for (int k = start - 2; w.word(start - 1).equals(",") && k > 0 && start - k < 14; k--) {
            if (w.word(k).equals(",")) {
                return k;
            }
        }
        return start;
    }

    // "un drone conçu par A", "les turbines sont fabriquées chez A", "la rame est produite à Brest"
    private void made(Wording w, int i, Frame frame, VerbGroup group, List<Found> agents) {
        boolean full = group.voice() == Voice.PASSIVE;
        boolean apart = !full && w.word(i - 1).equals(","); // "la fusée Zénith 2, développée par X"
        Found made = products.before(w, full ? beforeAside(w, group.start()) : apart ? i - 1 : i);
        List<Found> makers = agents.isEmpty() ? arguments.hosts(w, i) : agents;
        if (made == null) {
            return;
        }
        int end = makers.isEmpty() ? i + 1 : makers.get(makers.size() - 1).end();
        for (Found maker : makers) {
            frameTies.tie(w, frame, new Said(maker.entity(), i), made.entity(), group.modality(), i, end);
        }
        Entity main = ties.main();
        boolean alone = full
                && group.modality() == Modality.STATED
                && makers.isEmpty()
                && main != null
                && isMaking(frame.word());
        for (int k = 0; k < w.size() && alone; k++) {
            boolean inside = k >= ProductBounds.start(w, group.start()) && k < group.start();
            alone = inside
                    || w.name(k, EntityKind.ORGANISATION) == null
                    || NameLists.entity(w, k).equals(main);
        }
        if (alone && main != null && products.isNamedOrDefinite(w, group.start())) {
            frameTies.tie(w, frame, new Said(main, -1), made.entity(), group.modality(), group.start(), end);
        }
    }

    private static List<Said> one(@Nullable Said said) {
        return said == null ? List.of() : List.of(said);
    }
}

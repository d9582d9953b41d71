package org.filigraph.extract.relation.product;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.MakingPhrases;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;

/**
 * Reads what bodies make from what they do with the making of it: "reprend la fabrication de liquides", "se lance dans
 * la production de piles", "accueillera l'assemblage des rames" ({@code produces}).
 */
final class Makings implements TieReader {
    /** Verbs by which a making is or becomes one's own, though a place or a time may stand before it. */
    private static final Map<String, Set<VerbForm>> DEALS = Conjugation.ofAll(
            """
            assurer proposer demarrer redemarrer debuter entamer commencer lancer relancer reprendre poursuivre
            continuer accelerer augmenter accroitre doubler tripler quadrupler etendre renforcer diversifier arreter
            cesser stopper suspendre abandonner reduire ralentir relocaliser rapatrier reinternaliser internaliser
            transferer delocaliser concentrer regrouper accueillir abriter heberger maitriser industrialiser
            automatiser moderniser preparer viser gerer exploiter realiser integrer maintenir conserver achever
            effectuer organiser developper implanter installer prevoir envisager porter comprendre optimiser
            perfectionner securiser garantir mener conduire combiner cumuler consister consacrer orienter axer tourner
            mettre revenir engager investir specialiser perpetuer ramener""");
    /** How verbs begin whose subject makes nothing itself: it pays, forbids, hands on or looks at the making. */
    private static final List<String> OF_OTHERS = List.of(
            "soutien",
            "souten",
            "soutiendr",
            "financ",
            "aid",
            "favoris",
            "encourag",
            "confi",
            "sous-trait",
            "externalis",
            "interdi",
            "limit",
            "etudi",
            "promouv",
            "valoris",
            "supervis",
            "utilis",
            "necessit",
            "concern",
            "subvention",
            "accompagn",
            "visit",
            "inaugur",
            "suppos",
            "represent",
            "permet",
            "facilit",
            "autoris",
            "impos",
            "exig",
            "reglement",
            "tax",
            "salu",
            "defend",
            "critiqu",
            "regard",
            "connai",
            "explor",
            "analys",
            "evalu",
            "cofinanc",
            "stimul",
            "pilot",
            "impact",
            "perturb",
            "menac",
            "affect",
            "freine",
            "frein",
            "bloqu",
            "boost",
            "qu");

    /** How adjectives end that could be taken for a verb. */
    private static final List<String> ADJECTIVES = List.of("ique", "able", "ible", "aire", "elle", "euse", "ive");

    private static final Set<String> GETS = Conjugation.forms(
            """
            recevoir obtenir decrocher percevoir beneficier investir recruter toucher lever solliciter acheter
            acquerir choisir decider souhaiter esperer""");
    private static final Set<VerbForm> STATED = Set.of(VerbForm.STATED);
    private static final int FAR = 12;

    private final Ties ties;
    private final MakingPhrases makings;

    Makings(Ties ties) {
        this.ties = ties;
        this.makings = new MakingPhrases(new ProductPhrases(ties));
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            boolean told = w.name(i) == null
                    && MakingPhrases.isMaking(w.word(i))
                    && !w.word(i).equals("distribution")
                    && !w.word(i).equals("vente")
                    && !MakingPhrases.isStep(w, i)
                    && w.afterArticle(i - 1) == i
                    && !w.word(i - 1).equals("les");
            int verb = told ? verb(w, i - 1) : -1;
            if (verb >= 0) {
                making(w, i, verb);
            }
        }
    }

    // "perpétue la fabrication": whatever the verb, where its subject may be the maker
    private static boolean isVerb(Wording w, int k) {
        String word = w.word(k);
        String before = w.word(k - 1);
        boolean noun = FunctionWords.isDeterminer(before)
                || FunctionWords.isPreposition(before) && !Conjugation.isInfinitive(word)
                || w.isContentWord(k - 1) && !VerbGroup.isAdverb(w, k - 1) && !VerbGroup.governs(before);
        boolean subject = w.name(k - 1, EntityKind.ORGANISATION) != null || !noun;
        return w.isContentWord(k)
                && !before.equals("et")
                && ADJECTIVES.stream().noneMatch(word::endsWith)
                && word.length() > 3
                && subject
                && !word.endsWith("s")
                && OF_OTHERS.stream().noneMatch(word::startsWith);
    }

    // the verb that has the making for its object, what comes between being no clause: "rapatrie à Vitré, en juin, la"
    private static int verb(Wording w, int article) {
        if (isVerb(w, article - 1)) {
            return article - 1;
        }
        for (int k = article - 1; k >= 0 && article - k < FAR; k--) {
            if (w.name(k) == null && DEALS.containsKey(w.word(k)) && !isNoun(w, k)) {
                return k;
            }
            boolean other = w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null
                    || w.name(k) == null && (Frames.isVerb(w.word(k)) && !w.isContentWord(k) || isWall(w, k));
            if (other) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isWall(Wording w, int k) {
        String word = w.word(k);
        return w.isMark(k) && !word.equals(",") && !word.equals("%") && !word.equals("€")
                || word.equals("qui")
                || word.equals("que")
                || word.equals("dont")
                || word.equals("pour")
                || word.equals("par")
                || VerbGroup.isAuxiliary(w, k);
    }

    private static boolean isNoun(Wording w, int k) {
        return VerbGroup.at(w, k, DEALS.getOrDefault(w.word(k), Set.of())) == null
                && !DEALS.getOrDefault(w.word(k), Set.of()).contains(VerbForm.INFINITIVE);
    }

    private void making(Wording w, int i, int verb) {
        Set<VerbForm> forms = DEALS.getOrDefault(
                w.word(verb), Conjugation.isInfinitive(w.word(verb)) ? Set.of(VerbForm.INFINITIVE) : STATED);
        VerbGroup group = VerbGroup.at(w, verb, forms);
        boolean purpose = group == null && forms.contains(VerbForm.INFINITIVE);
        if (group == null && !purpose || group != null && group.voice() == Voice.PASSIVE) {
            return;
        }
        List<Found> made = makings.made(w, i);
        if (made.isEmpty()) {
            return;
        }
        List<Said> makers = group == null || group.voice() == Voice.PARTICIPLE || group.voice() == Voice.GERUND
                ? ofPurpose(w, verb)
                : ties.subjects().ofVerb(w, group.start());
        if (makers.isEmpty() && group != null && w.word(group.start()).equals("pour")) {
            makers = ofPurpose(w, group.start());
        }
        Modality modality = group == null ? Modality.STATED : group.modality();
        for (Said who : makers) {
            if (who.entity().kind() == EntityKind.ORGANISATION && !PublicBodies.has(who.entity())) {
                for (Found one : made) {
                    ties.add(
                            who.entity(),
                            "produces",
                            one.entity(),
                            modality,
                            who.evidence(w, verb, one.end()),
                            "relation.produces.making",
                            0.65);
                }
            }
        }
    }

    // "investit pour doubler la production": whom the verb before is said of
    private List<Said> ofPurpose(Wording w, int verb) {
        for (int k = verb - 1; k >= 0; k--) {
            String word = w.word(k);
            if (w.name(k) != null || word.equals(";") || word.equals(":")) {
                continue;
            }
            boolean noun = FunctionWords.isDeterminer(w.word(k - 1)) || FunctionWords.isPreposition(w.word(k - 1));
            Set<VerbForm> deals = DEALS.getOrDefault(word, Set.of());
            boolean governs = VerbGroup.isAuxiliary(w, k)
                    || VerbGroup.governs(word)
                    || GETS.contains(word)
                    || (Frames.isVerb(word) || deals.contains(VerbForm.STATED) || deals.contains(VerbForm.FUTURE))
                            && !noun;
            if (governs) {
                return ties.subjects().ofVerb(w, VerbGroup.begin(w, k));
            }
        }
        return List.of();
    }
}

package org.filigraph.extract.relation.field;

import java.util.EnumSet;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.phrase.MakingPhrases;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.WordSet;

/** What the words that tell a field, and those around them, say of whether it is a body's, whichever that may be. */
final class FieldClues {
    private static final Set<String> MANY = WordSet.of(
            """
            entreprises acteurs industriels societes pme eti tpe professionnels groupes fabricants sous-traitants
            equipementiers start-up startups adherents membres maisons""");
    private static final Set<String> PEOPLE = WordSet.of(
            """
            salaries salarie emplois emploi ingenieurs ingenieur chercheurs etudiants ouvriers techniciens postes
            experts elus ministre jeunes agents artisans agriculteurs""");
    private static final Set<String> PROJECTS = WordSet.of(
            """
            projet projets programme programmes plan etude etudes appel appels strategie politique contrat these
            colloque conference demonstrateur marche-cadre fonds prix concours convention accord partenariat protocole
            loi debat table trophee trophees rapport consortium""");
    private static final Set<String> CLIENTS = WordSet.of(
            """
            client clients clientele donneurs donneur maisons marques fournisseurs partenaires partenaire fournisseur
            acheteurs geants""");
    private static final Set<String> TRAINING = WordSet.of(
            """
            formation formations diplome licence master cap bts apprentissage cours chaire enseignement lycee cursus
            metiers""");
    private static final Set<String> COURSES = WordSet.of(
            """
            transition crise hausse baisse reprise croissance avenir essor decarbonation relance prix cout
            consommation besoins besoin demande utilisation usage reindustrialisation souverainete salon efficacite
            cyberattaque achat vente part""");
    private static final Set<String> GIVEN = WordSet.of(
            """
            specialise specialisee specialises specialisees dedie dediee dedies consacre consacree actif active actifs
            oriente tourne tournee positionne positionnee""");
    private static final int REACH = 6;

    private FieldClues() {}

    /** What the words from {@code from} to {@code to}, which tell a field, say. */
    static Set<FieldClue> of(Wording w, int from, int to, Sectors.Hit hit) {
        Set<FieldClue> clues = EnumSet.of(FieldClue.ANY);
        if (hit.weak()) {
            clues.add(FieldClue.WEAK);
        }
        if (to == from + 1 && TradeNouns.isTrade(w.word(from))) {
            clues.add(FieldClue.TRADE);
        } else if (NounClass.PRODUCT.has(w.word(from))
                || ProductNouns.isThing(w, from) && w.word(from).endsWith("s")) {
            clues.add(FieldClue.THING);
        }
        if (from > 0 && w.token(from).isCapitalised() && w.name(from) == null) {
            clues.add(FieldClue.CAPITAL);
        }
        lead(w, from, clues);
        hangsOn(w, from, clues);
        around(w, clues);
        if (Doubts.between(w, 0, from) == Modality.DENIED) {
            clues.add(FieldClue.DENIED);
        }
        return clues;
    }

    // the word right before
    private static void lead(Wording w, int from, Set<FieldClue> clues) {
        int k = from - 1;
        while (k > 0 && w.isContentWord(k) && w.token(k).isWord() && from - k < 2 && w.afterArticle(k - 1) == k) {
            k--; // "la haute couture": the adjective before
        }
        if (w.isContentWord(from - 1)) {
            clues.add(FieldClue.BEHIND_NOUN);
        }
        if (w.afterArticle(k) > k) {
            k--;
        }
        String word = w.word(k);
        if (FunctionWords.isOf(word)) {
            clues.add(FieldClue.OF);
        } else if (word.equals("dans") || word.equals("en") || word.equals("sur")) {
            clues.add(FieldClue.IN);
        } else if (word.equals("pour") || word.equals("a") || word.equals("au") || word.equals("aux")) {
            clues.add(FieldClue.FOR);
        } else if (word.equals("un") || word.equals("une")) {
            clues.add(FieldClue.ONE);
        } else if (PointingWords.isOwn(word) || word.equals("notre") || word.equals("nos")) {
            clues.add(FieldClue.OWN);
        } else if (w.afterArticle(from - 1) == from) {
            clues.add(FieldClue.BARE);
        } else if (k < 0 || w.isMark(k) && !word.equals(",")) {
            clues.add(FieldClue.BEHIND_MARK);
        } else if (word.equals(",") || word.equals("et") || word.equals("ou")) {
            clues.add(FieldClue.LISTED);
        }
    }

    // the nouns before, as far as no mark or verb comes between
    private static void hangsOn(Wording w, int from, Set<FieldClue> clues) {
        for (int k = from - 1; k >= 0 && from - k <= REACH; k--) {
            String word = w.word(k);
            boolean wall = w.isMark(k) && !word.equals(",") || w.name(k, EntityKind.ORGANISATION) != null;
            if (wall || w.name(k) == null && FiniteVerbs.at(w, k)) {
                return;
            }
            if (w.name(k) == null) {
                noun(w, k, clues);
            }
        }
    }

    private static void noun(Wording w, int k, Set<FieldClue> clues) {
        String word = w.word(k);
        if (SectorPhrases.isField(word) || word.equals("industries") || word.equals("metier")) {
            clues.add(FieldClue.FIELD_NOUN);
        }
        if (MakingPhrases.isMaking(word)) {
            clues.add(FieldClue.MAKING);
        }
        if (Descriptions.isMaker(word) || Descriptions.isRank(w, k)) {
            clues.add(FieldClue.MAKER);
        }
        if (MANY.contains(word)) {
            clues.add(FieldClue.MANY_BODIES);
        } else if (BodyNouns.isNetwork(word)) {
            clues.add(FieldClue.CLUSTER_NOUN);
        } else if (NounClass.COMPANY.has(word)) {
            clues.add(FieldClue.COMPANY_NOUN);
        } else if (NounClass.INSTITUTION.has(word)) {
            clues.add(FieldClue.INSTITUTION_NOUN);
        }
        if (PlantWords.isPlant(w, k)) {
            clues.add(FieldClue.PLANT);
        }
        if (NounClass.EVENT.has(word)) {
            clues.add(FieldClue.EVENT);
        }
        if (NounClass.ROLE.has(word)) {
            clues.add(FieldClue.ROLE);
        }
        if (PEOPLE.contains(word)) {
            clues.add(FieldClue.PEOPLE);
        }
        if (PROJECTS.contains(word)) {
            clues.add(FieldClue.PROJECT);
        }
        if (CLIENTS.contains(word)) {
            clues.add(FieldClue.CLIENT);
        }
        if (TRAINING.contains(word)) {
            clues.add(FieldClue.TRAINING);
        }
        if (COURSES.contains(word)) {
            clues.add(FieldClue.COURSE);
        }
        if (GIVEN.contains(word)) {
            clues.add(FieldClue.GIVEN);
        }
        if (PointingWords.isOwn(word) || word.equals("notre") || word.equals("nos")) {
            clues.add(FieldClue.OWN);
        }
    }

    private static void around(Wording w, Set<FieldClue> clues) {
        if (w.block().isHeading()) {
            clues.add(FieldClue.HEADING);
        } else if (w.block().kind() == Block.Kind.ITEM) {
            clues.add(FieldClue.ITEM);
        }
        for (int k = 0; k < w.size(); k++) {
            if (w.word(k).equals("«") || w.word(k).equals("»")) {
                clues.add(FieldClue.QUOTED);
                return;
            }
        }
    }
}

package org.filigraph.extract.relation.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/**
 * Reads who works with whom from what is done together: "un procédé mis au point avec A", "porté par A avec B", "A et B
 * unissent leurs forces", "A, avec B et C, développera".
 */
final class Partnerships implements TieReader {
    /** What is done with somebody. */
    private static final Map<String, Set<VerbForm>> DEEDS = Conjugation.ofAll(
            """
            developper codevelopper concevoir mener porter piloter creer fonder cofonder realiser imaginer elaborer
            construire lancer monter conduire mettre organiser experimenter tester breveter inventer initier
            coordonner batir signer parapher cosigner nouer engager partager emporter remporter decrocher gagner
            deposer mutualiser inaugurer ouvrir preparer etudier essayer valider qualifier industrialiser
            animer""");

    private static final Map<String, Set<VerbForm>> FORMS =
            Conjugation.ofAll("former", "constituer", "monter", "creer");
    private static final Set<String> TEAMS =
            WordSet.of("equipe consortium groupement attelage coentreprise co-entreprise duo trio alliance");
    /** What two do as one. */
    private static final Map<String, Set<VerbForm>> JOINTLY = Conjugation.ofAll(
            """
            annoncer lancer developper codevelopper construire monter concevoir signer preparer inaugurer creer ouvrir
            porter mener piloter presenter""");
    /** What only those who have a project with a name do as one. */
    private static final Set<String> OF_PROJECTS =
            Conjugation.forms("inaugurer creer ouvrir porter mener piloter presenter");

    private static final int FAR = 20;

    private static final Map<String, Set<VerbForm>> JOIN =
            Conjugation.ofAll("unir joindre conjuguer mutualiser allier reunir associer combiner");
    private static final Set<String> STRENGTH = WordSet.of(
            """
            forces efforts competences savoir-faire expertises moyens destins destinees atouts talents ressources""");

    private final Ties ties;
    private final Subjects subjects;
    private final Partners partners;
    private final Whose whose;

    Partnerships(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.partners = new Partners(ties);
        this.whose = new Whose(ties);
    }

    /** Whether a folded word is a form of a verb for what is done with somebody: "coordonné", "portent". */
    static boolean isDeed(String word) {
        return DEEDS.containsKey(word);
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            Set<VerbForm> forms = FORMS.get(w.word(i - 2));
            if (TEAMS.contains(word) && w.word(i - 1).startsWith("un") && forms != null) {
                VerbGroup group = VerbGroup.at(w, i - 2, forms);
                if (group != null && group.voice() == Voice.ACTIVE) {
                    List<Entity> who = Partners.bodies(subjects.ofVerb(w, group.start()));
                    partners.pairs(w, who, group.modality(), group.start(), i + 1, 0.7);
                }
            }
            if (JOINTLY.containsKey(word)) {
                jointly(w, i, JOINTLY.get(word));
            }
            if (DEEDS.containsKey(word)) {
                deed(w, i, DEEDS.get(word));
            }
            if (word.equals("commun")
                    && w.word(i - 1).equals("en")
                    && w.word(i - 2).startsWith("met")) {
                int begin = VerbGroup.governs(w.word(i - 3)) ? i - 3 : i - 2;
                partners.pairs(
                        w,
                        Partners.bodies(subjects.ofVerb(w, VerbGroup.begin(w, begin))),
                        Modality.STATED,
                        begin,
                        i + 1,
                        0.7);
            }
            VerbGroup join = JOIN.containsKey(word) ? VerbGroup.at(w, i, JOIN.get(word)) : null;
            if (join != null && w.word(i + 1).equals("leurs") && STRENGTH.contains(w.word(i + 2))) {
                partners.pairs(w, Partners.bodies(subjects.ofVerb(w, join.start())), join.modality(), i, i + 3, 0.75);
            }
            if (word.equals("avec") && w.word(i - 1).equals(",")) {
                beside(w, i);
            }
        }
    }

    // "A et B annoncent la construction": two that do one thing; several, or authorities, may each do their own
    private void jointly(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        if (group == null || group.voice() != Voice.ACTIVE || !group.isPlural(w)) {
            return;
        }
        List<Entity> who = Partners.bodies(subjects.ofVerb(w, group.start()));
        boolean one = FunctionWords.isDeterminer(w.word(i + 1))
                && !w.word(i + 1).equals("des")
                && !w.word(i + 1).startsWith("leur");
        int project = project(w, i + 1);
        List<Entity> begun = project > 0 ? beginners(w, group.start()) : List.of();
        who = begun.size() > 1 && begun.size() >= who.size() ? begun : who;
        if (project > 0) {
            partners.pairs(w, who, group.modality(), group.start(), w.endOfName(project), 0.7);
        } else if (who.size() == 2
                && one
                && !OF_PROJECTS.contains(w.word(i))
                && who.stream().noneMatch(PublicBodies::has)) {
            partners.pairs(w, who, group.modality(), group.start(), i + 1, 0.6);
        }
    }

    // "A, B et trois PME de la région (C, D) lancent N": all that the subject names, some of them unnamed
    private static List<Entity> beginners(Wording w, int verb) {
        List<Entity> all = new ArrayList<>();
        int first = NameLists.skipNouns(w, w.afterArticle(0));
        for (int k = first; k < verb && w.name(first, EntityKind.ORGANISATION) != null; k = w.endOfName(k)) {
            if (w.name(k) == null && (w.word(k).startsWith("qu") || Frames.isVerb(w.word(k)))) {
                return List.of();
            }
            if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, w.startOfName(k))) {
                all.add(NameLists.entity(w, k));
            }
        }
        return all;
    }

    // "lancent N", "ont inauguré lundi, à Brest, la chaire N": the project that several begin, whoever they are
    private int project(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < FAR; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null && ties.isProject(ties.same(NameLists.entity(w, k)))) {
                return k;
            }
            boolean over = w.word(k).equals(";") || w.word(k).startsWith("qu") || VerbGroup.isAuxiliary(w, k);
            if (w.name(k) == null && over) {
                return -1;
            }
        }
        return -1;
    }

    // "développé avec A", "porté par A avec B", "A a mis au point ce tissu avec B"
    private void deed(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        if (group == null || group.voice() == Voice.GERUND || group.voice() == Voice.REFLEXIVE) {
            return;
        }
        boolean undergone = group.voice() == Voice.PASSIVE || group.voice() == Voice.PARTICIPLE;
        int par = undergone ? Partners.preposition(w, i, "par") : -1;
        List<Found> agents = par < 0 ? List.<Found>of() : ties.parties().at(w, par + 1);
        boolean ours = false;
        if (par > 0 && agents.isEmpty() && w.afterArticle(par + 1) > par + 1) {
            Said pointed = subjects.pointed(w, par + 1); // "porté par l'association avec A"
            int noun = w.afterArticle(par + 1);
            ours = pointed != null;
            agents = pointed == null ? agents : List.of(new Found(pointed.entity(), noun + 1));
        }
        int last = agents.isEmpty() ? i : agents.get(agents.size() - 1).end();
        int end = NameLists.afterBrackets(w, last); // "porté par A (Vannes) avec B"
        int with = agents.isEmpty()
                ? Partners.preposition(w, i, "avec")
                : w.word(end).equals("avec") ? end : w.word(end + 1).equals("avec") ? end + 1 : -1;
        List<Found> others = with < 0 ? List.of() : ties.parties().at(w, with + 1);
        List<Entity> who = new ArrayList<>();
        agents.forEach(a -> who.add(a.entity()));
        if (Companions.isApart(w, i, with)) { // "signé un contrat de vente avec A": A is a customer
            return;
        }
        if (agents.isEmpty() && !others.isEmpty()) {
            who.addAll(undergone ? owner(w, group) : Partners.bodies(subjects.ofVerb(w, group.start())));
            boolean told = group.modality() != Modality.STATED || !who.isEmpty();
            boolean free = undergone && !told && isUntold(w, with);
            Entity untold = !free ? null : word(w, i, "sign", "paraph") ? whose.of(w) : whose.near(w);
            if (untold != null && others.stream().noneMatch(o -> o.entity().equals(untold))) {
                who.add(untold);
            }
        }
        // those who do a thing together as its agents alone are not said to be partners
        boolean accord = word(w, i, "sign", "paraph", "nou", "scell") && isAccord(w, group.start());
        if (others.isEmpty() && agents.size() > 1 && (accord || isJoint(w, group.start(), par))) {
            partners.pairs(w, who, group.modality(), i, end, 0.7);
            return;
        }
        boolean linked = with > 0
                && !ours
                && Frames.of(w.word(with - 1)).stream().anyMatch(u -> u.frame().part() == Frame.Part.LINK);
        if (who.isEmpty() || others.isEmpty() || linked) {
            return;
        }
        others.forEach(o -> who.add(o.entity()));
        partners.pairs(
                w, who, group.modality(), i, others.get(others.size() - 1).end(), 0.7);
    }

    // whether nobody is named before the words at to: "le prototype a été conçu avec A"
    private static boolean isUntold(Wording w, int to) {
        for (int k = 0; k < to; k++) {
            if (w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null
                    || w.name(k) == null && Whose.isWe(w.word(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean word(Wording w, int i, String... stems) {
        for (String stem : stems) {
            if (w.word(i).startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    // "un protocole a été paraphé par A et B"
    private static boolean isAccord(Wording w, int start) {
        for (int k = start - 1; k >= 0 && start - k < 7 && w.name(k, EntityKind.ORGANISATION) == null; k--) {
            if (Frames.of(w.word(k)).stream().anyMatch(u -> u.frame().part() == Frame.Part.LINK)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoint(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (w.word(k).equals("conjointement") || w.word(k).equals("ensemble") || w.says(k, "en", "commun")) {
                return true;
            }
        }
        return false;
    }

    // whose what is done together is: "son procédé, mis au point avec A"; the one named before it in the sentence
    private List<Entity> owner(Wording w, VerbGroup group) {
        int noun = group.start() - 1;
        while (noun > 0 && group.start() - noun < 7 && !FunctionWords.isDeterminer(w.word(noun))) {
            noun--;
        }
        String word = w.word(noun);
        if (word.equals("notre") || word.equals("nos")) {
            Entity we = ties.we(w, noun);
            return we == null ? List.of() : List.of(we);
        }
        if (group.voice() == Voice.PASSIVE && !PointingWords.isOwn(word)) {
            return List.of();
        }
        for (int k = group.start() - 1; k >= 0; k--) {
            if (w.word(k).equals(";") || w.word(k).equals(":")) {
                return List.of();
            }
            if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, w.startOfName(k))) {
                Entity maker = NameLists.entity(w, k);
                return PublicBodies.has(maker) ? List.of() : List.of(maker);
            }
        }
        Said topic = PointingWords.isOwn(word) ? subjects.topic(w, noun) : null;
        return topic == null || PublicBodies.has(topic.entity()) ? List.of() : List.of(topic.entity());
    }

    // "A, avec B et C, développera": those set beside the subject
    private void beside(Wording w, int i) {
        int k = w.word(i - 2).equals(")") ? NameLists.opening(w, i - 2) - 1 : i - 2;
        List<Integer> others = NameLists.at(w, w.afterArticle(i + 1), EntityKind.ORGANISATION);
        int end = others.isEmpty() ? i : NameLists.afterBrackets(w, w.endOfName(others.get(others.size() - 1)));
        boolean set = w.word(end).equals(",") && w.name(k, EntityKind.ORGANISATION) != null;
        boolean deed = w.word(end).equals(",") && w.name(k) == null && k > 0 && Frames.isVerb(w.word(k));
        for (Said one : deed ? subjects.ofVerb(w, VerbGroup.begin(w, k)) : List.<Said>of()) {
            for (int other : others) { // "A accompagne, avec B et C, trente entreprises"
                partners.add(w, one.entity(), NameLists.entity(w, other), Modality.STATED, k, end, 0.65);
            }
        }
        if (set && !PhraseHeads.governed(w, w.startOfName(k))) {
            for (int other : others) {
                partners.add(
                        w,
                        NameLists.entity(w, k),
                        NameLists.entity(w, other),
                        Modality.STATED,
                        w.startOfName(k),
                        end,
                        0.7);
            }
        }
    }
}

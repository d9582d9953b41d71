package org.filigraph.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.fact.VerbGroup.Voice;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/**
 * Reads who works with whom from what is done together: "un procédé mis au point avec A", "porté par A avec B", "un
 * projet qui réunit A et B", "avec le concours de A", "A et B unissent leurs forces", "accompagné par A".
 */
final class Partnerships {
    /** What is done with somebody. */
    private static final Map<String, Set<VerbForm>> DEEDS = forms(List.of(
            "developper",
            "codevelopper",
            "concevoir",
            "mener",
            "porter",
            "piloter",
            "creer",
            "fonder",
            "cofonder",
            "realiser",
            "imaginer",
            "elaborer",
            "construire",
            "lancer",
            "monter",
            "conduire",
            "mettre",
            "organiser",
            "experimenter",
            "tester",
            "breveter",
            "inventer",
            "initier",
            "coordonner",
            "batir",
            "signer",
            "cosigner",
            "nouer",
            "engager",
            "partager"));
    /** What one deed or undertaking does with those who are in it. */
    private static final Map<String, Set<VerbForm>> UNITES = forms(
            List.of("reunir", "rassembler", "regrouper", "associer", "federer", "unir", "impliquer", "mobiliser"));
    /** How one body helps another. */
    private static final Map<String, Set<VerbForm>> BACKS = forms(List.of(
            "soutenir",
            "accompagner",
            "epauler",
            "appuyer",
            "aider",
            "parrainer",
            "conseiller",
            "incuber",
            "assister"));
    /** Undertakings that several have part in. */
    private static final Set<String> UNDERTAKINGS = Set.of(
            "projet",
            "projets",
            "consortium",
            "groupement",
            "partenariat",
            "alliance",
            "accord",
            "convention",
            "chaire",
            "initiative",
            "demarche",
            "plateforme",
            "plate-forme",
            "collaboration",
            "etude",
            "recherche",
            "programme",
            "travaux",
            "these",
            "experimentation",
            "conception",
            "mise",
            "equipe",
            "joint-venture",
            "coentreprise",
            "duo",
            "trio",
            "tandem",
            "binome",
            "operation");

    private static final Set<String> PART =
            Set.of("participe", "participent", "participaient", "rejoint", "rejoignent", "contribuent");

    private static final Set<String> HELP = Set.of(
            "concours",
            "appui",
            "aide",
            "soutien",
            "participation",
            "collaboration",
            "cooperation",
            "contribution",
            "complicite",
            "expertise",
            "accompagnement",
            "partenariat");
    private static final Set<String> SALES =
            Set.of("vente", "fourniture", "livraison", "achat", "commande", "bail", "pret", "sous-traitance");
    private static final Set<String> JOIN =
            Set.of("unissent", "uni", "joignent", "conjuguent", "mutualisent", "allient");
    private static final Set<String> STRENGTH = Set.of(
            "forces",
            "efforts",
            "competences",
            "savoir-faire",
            "expertises",
            "moyens",
            "destins",
            "talents",
            "ressources");
    private static final int FAR = 9;

    private final Ties ties;
    private final Subjects subjects;

    Partnerships(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    private static Map<String, Set<VerbForm>> forms(List<String> verbs) {
        Map<String, Set<VerbForm>> forms = new HashMap<>();
        verbs.forEach(verb -> forms.putAll(Conjugation.of(verb)));
        return Map.copyOf(forms);
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (DEEDS.containsKey(word)) {
                deed(w, i, DEEDS.get(word));
            }
            if (UNITES.containsKey(word)) {
                unites(w, i, UNITES.get(word));
            }
            if (BACKS.containsKey(word)) {
                backed(w, i, BACKS.get(word));
            }
            if (HELP.contains(word)) {
                helped(w, i);
            }
            if (PART.contains(word)) {
                takesPart(w, i);
            }
            if (word.equals("commun")
                    && w.word(i - 1).equals("en")
                    && w.word(i - 2).startsWith("met")) {
                int begin = VerbGroup.governs(w.word(i - 3)) ? i - 3 : i - 2;
                pairs(w, bodies(subjects.ofVerb(w, VerbGroup.begin(w, begin))), Modality.STATED, begin, i + 1, 0.7);
            }
            if (JOIN.contains(word) && w.word(i + 1).equals("leurs") && STRENGTH.contains(w.word(i + 2))) {
                pairs(w, bodies(subjects.ofVerb(w, VerbGroup.begin(w, i))), Modality.STATED, i, i + 3, 0.75);
            }
            if (UNDERTAKINGS.contains(word)) {
                formed(w, i);
            }
            if (word.equals("avec") && w.word(i - 1).equals(",")) {
                beside(w, i);
            }
        }
    }

    // "développé avec A", "porté par A avec B", "A a mis au point ce tissu avec B"
    private void deed(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        if (group == null || group.voice() == Voice.GERUND || group.voice() == Voice.REFLEXIVE) {
            return;
        }
        boolean undergone = group.voice() == Voice.PASSIVE || group.voice() == Voice.PARTICIPLE;
        int par = undergone ? preposition(w, i, "par") : -1;
        List<Integer> agents = par < 0 ? List.of() : GroupLists.at(w, par + 1);
        int end = agents.isEmpty() ? i : w.endOfName(agents.get(agents.size() - 1));
        int with = agents.isEmpty()
                ? preposition(w, i, "avec")
                : w.word(end).equals("avec") ? end : w.word(end + 1).equals("avec") ? end + 1 : -1;
        List<Integer> others = with < 0 ? List.of() : GroupLists.at(w, with + 1);
        List<Entity> who = new ArrayList<>();
        agents.forEach(a -> who.add(NameLists.entity(w, a)));
        if (isSale(w, i, with)) {
            return;
        }
        if (agents.isEmpty() && !others.isEmpty()) {
            who.addAll(undergone ? owner(w, group) : bodies(subjects.ofVerb(w, group.start())));
        }
        // those who do a thing together as its agents alone are not said to be partners
        if (others.isEmpty() && agents.size() > 1 && isJoint(w, group.start(), par)) {
            pairs(w, who, group.modality(), i, end, 0.7);
            return;
        }
        boolean linked = with > 0
                && Frames.of(w.word(with - 1)).stream().anyMatch(u -> u.frame().part() == Frame.Part.LINK);
        if (who.isEmpty() || others.isEmpty() || linked) {
            return;
        }
        others.forEach(o -> who.add(NameLists.entity(w, o)));
        pairs(w, who, group.modality(), i, w.endOfName(others.get(others.size() - 1)), 0.7);
    }

    // "signé un contrat de vente avec A": A is a customer
    private static boolean isSale(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (SALES.contains(w.word(k))) {
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
        if (group.voice() == Voice.PASSIVE && !Subjects.isOwn(word)) {
            return List.of();
        }
        for (int k = group.start() - 1; k >= 0; k--) {
            if (w.word(k).equals(";") || w.word(k).equals(":")) {
                return List.of();
            }
            if (w.name(k, EntityKind.ORGANISATION) != null && !Subjects.governed(w, w.startOfName(k))) {
                Entity maker = NameLists.entity(w, k);
                return PublicBodies.has(maker) ? List.of() : List.of(maker);
            }
        }
        Said topic = Subjects.isOwn(word) ? subjects.topic(w, noun) : null;
        return topic == null || PublicBodies.has(topic.entity()) ? List.of() : List.of(topic.entity());
    }

    // "un projet qui réunit A et B", "associant A, B et C": partners of each other where no body unites them
    private void unites(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        boolean active = group != null && (group.voice() == Voice.ACTIVE || group.voice() == Voice.GERUND);
        if (group == null || !active || !isUndertaking(w, group.start())) {
            return;
        }
        int from = i + 1;
        while (VerbGroup.isAdverb(w, from)) {
            from++;
        }
        List<Integer> united = GroupLists.at(w, from);
        List<Entity> who = new ArrayList<>(leader(w, group.start()));
        if (who.isEmpty() && united.size() == 1 && w.word(i).startsWith("associ") && !isPaired(w, united)) {
            Said topic = subjects.topic(w, group.start()); // "ce programme associe aussi A"
            who.addAll(topic == null ? List.of() : List.of(topic.entity()));
        }
        united.forEach(u -> who.add(NameLists.entity(w, u)));
        if (!united.isEmpty() && who.size() > 1) {
            pairs(w, who, group.modality(), i, w.endOfName(united.get(united.size() - 1)), 0.7);
        }
    }

    // "associe A à B" ties A to B, not to whom the text is about
    private static boolean isPaired(Wording w, List<Integer> united) {
        for (int k = w.endOfName(united.get(0)); k < w.size(); k++) {
            boolean to = w.word(k).equals("aux")
                    || w.word(k).equals("au")
                    || w.token(k).text().equals("à");
            if (to) {
                return true;
            }
        }
        return false;
    }

    // "le consortium, coordonné par A, rassemble": who leads the undertaking
    private static List<Entity> leader(Wording w, int verb) {
        for (int k = verb - 1; k > 0 && verb - k < FAR + FAR; k--) {
            boolean agent = w.word(k).equals("par") && DEEDS.containsKey(w.word(k - 1));
            int name = agent ? NameLists.skipNouns(w, w.afterArticle(k + 1)) : -1;
            if (w.name(name, EntityKind.ORGANISATION) != null) {
                return List.of(NameLists.entity(w, name));
            }
        }
        return List.of();
    }

    /** Whether a folded word is a form of a verb by which an undertaking has several in it: "réunit", "associant". */
    static boolean isUniting(String word) {
        return UNITES.containsKey(word);
    }

    /** Whether the subject of the verb at {@code verb} is an undertaking without a body's name: "le consortium". */
    static boolean isUndertaking(Wording w, int verb) {
        for (int k = verb - 1; k >= 0 && verb - k < 22; k--) {
            Name name = w.name(k);
            if (UNDERTAKINGS.contains(w.word(k)) && (name == null || !name.is(EntityKind.ORGANISATION))) {
                return true;
            }
            boolean subject =
                    name != null && name.is(EntityKind.ORGANISATION) && !Subjects.governed(w, w.startOfName(k));
            if (subject || VerbGroup.isAuxiliary(w, k) || w.word(k).equals(";")) {
                return false;
            }
        }
        return false;
    }

    // "A, avec B et C, développera": those set beside the subject
    private void beside(Wording w, int i) {
        int k = w.word(i - 2).equals(")") ? opening(w, i - 2) - 1 : i - 2;
        List<Integer> others = NameLists.at(w, w.afterArticle(i + 1), EntityKind.ORGANISATION);
        int end = others.isEmpty() ? i : NameLists.afterBrackets(w, w.endOfName(others.get(others.size() - 1)));
        boolean set = w.word(end).equals(",") && w.name(k, EntityKind.ORGANISATION) != null;
        if (set && !Subjects.governed(w, w.startOfName(k))) {
            for (int other : others) {
                add(w, NameLists.entity(w, k), NameLists.entity(w, other), Modality.STATED, w.startOfName(k), end, 0.7);
            }
        }
    }

    private static int opening(Wording w, int closing) {
        int k = closing;
        while (k > 0 && !w.word(k).equals("(")) {
            k--;
        }
        return k;
    }

    // "un consortium formé de A, B et C", "le projet (A, B, C)"
    private void formed(Wording w, int i) {
        int k = i + 1;
        if (w.name(i) != null || w.name(k, EntityKind.ORGANISATION) != null) {
            return;
        }
        while (k < w.size() && k - i < 4 && w.isContentWord(k) && !isMadeOf(w.word(k))) {
            k++;
        }
        boolean made = isMadeOf(w.word(k)) && w.afterOf(k + 1) > k + 1;
        List<Integer> members = made ? GroupLists.at(w, w.afterOf(k + 1)) : List.of();
        if (members.size() > 1) {
            List<Entity> who = members.stream().map(u -> NameLists.entity(w, u)).toList();
            pairs(w, who, Modality.STATED, i, w.endOfName(members.get(members.size() - 1)), 0.7);
        }
    }

    private static boolean isMadeOf(String word) {
        return word.startsWith("compos") || word.startsWith("constitu") || word.startsWith("form");
    }

    // "A et B sont épaulées par C": who helps with no money is a partner
    private void backed(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        boolean undergone = group != null && (group.voice() == Voice.PASSIVE || group.voice() == Voice.PARTICIPLE);
        int par = group != null && undergone ? preposition(w, i, "par") : -1;
        List<Integer> agents = par < 0 ? List.of() : GroupLists.at(w, par + 1);
        boolean money = w.word(i).startsWith("souten") || w.word(i).startsWith("aid");
        boolean funder = money && agents.stream().anyMatch(a -> Payers.isFunder(NameLists.entity(w, a)));
        if (group == null || agents.isEmpty() || funder) {
            return; // who helps together with one who pays pays too
        }
        List<Entity> who = new ArrayList<>();
        if (group.voice() == Voice.PASSIVE) {
            who.addAll(bodies(subjects.ofVerb(w, group.start())));
        } else {
            who.addAll(described(w, i));
        }
        int end = w.endOfName(agents.get(agents.size() - 1));
        for (Entity one : who) {
            for (int agent : agents) {
                if (Payers.isFunder(NameLists.entity(w, agent))) {
                    continue;
                }
                add(w, one, NameLists.entity(w, agent), group.modality(), i, end, 0.65);
            }
        }
    }

    // "A et B, accompagnés par C"
    private List<Entity> described(Wording w, int i) {
        int k = w.word(i - 1).equals(",") ? i - 2 : i - 1;
        if (w.name(k, EntityKind.ORGANISATION) != null && w.word(i).endsWith("s")) {
            int first = w.startOfName(k);
            int before = w.afterArticle(first - 1) == first ? first - 2 : first - 1;
            if (w.word(before).equals("et") && w.name(before - 1, EntityKind.ORGANISATION) != null) {
                return List.of(NameLists.entity(w, before - 1), NameLists.entity(w, k));
            }
        }
        Said said = subjects.ofDescription(w, i);
        return said == null || PublicBodies.has(said.entity()) ? List.of() : List.of(said.entity());
    }

    // "A et B participent au projet", "C a rejoint le consortium": with whom the text is about
    private void takesPart(Wording w, int i) {
        int k = i + 1;
        while (VerbGroup.isAdverb(w, k) && !w.token(k).text().equals("à")) {
            k++;
        }
        boolean to = w.word(k).equals("au")
                || w.token(Math.min(k, w.size() - 1)).text().equals("à");
        int noun = w.word(k).equals("au") ? k + 1 : to ? k + 2 : w.afterArticle(k);
        boolean known = UNDERTAKINGS.contains(w.word(noun)) && w.name(noun) == null && w.afterOf(noun + 1) == noun + 1;
        boolean article = noun > i + 1;
        if (!known || !article || !to && !w.word(i).startsWith("rejoi")) {
            return;
        }
        Entity topic = ties.earlierSubject();
        for (Entity one : bodies(subjects.ofVerb(w, VerbGroup.begin(w, i)))) {
            if (topic != null && !PublicBodies.has(topic) && !PublicBodies.has(one)) {
                add(w, topic, one, Modality.STATED, i, noun + 1, 0.6);
            }
        }
    }

    // "avec le concours de A", "grâce à l'appui de A et B"
    private void helped(Wording w, int i) {
        int k = i - 1;
        while (k > 0 && i - k < 3 && (w.isContentWord(k) || w.afterArticle(k) > k)) {
            k--;
        }
        boolean with = w.word(k).equals("avec")
                || w.word(k).equals("a") && w.word(k - 1).equals("grace");
        int of = i + 1;
        while (of - i < 3 && w.isContentWord(of)) {
            of++;
        }
        List<Integer> helpers = with && w.afterOf(of) > of ? GroupLists.at(w, w.afterOf(of)) : List.of();
        if (helpers.isEmpty()
                || helpers.stream().anyMatch(h -> Payers.isFunder(NameLists.entity(w, h)))
                || w.word(i + 1).startsWith("financ")) {
            return;
        }
        int end = w.endOfName(helpers.get(helpers.size() - 1));
        Entity self = actor(w, k, end);
        for (int helper : helpers) {
            add(w, self, NameLists.entity(w, helper), Modality.STATED, k, end, 0.65);
        }
    }

    // who acts in a sentence: before the phrase, or behind the comma after it where the sentence begins with it
    private @Nullable Entity actor(Wording w, int from, int end) {
        if (from < 4 && w.word(end).equals(",")) {
            int k = NameLists.skipNouns(w, w.afterArticle(end + 1));
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return NameLists.entity(w, k);
            }
        }
        for (int k = from - 1; k >= 0; k--) {
            if (w.name(k) == null && VerbGroup.isAuxiliary(w, k)) {
                List<Entity> who = bodies(subjects.ofVerb(w, VerbGroup.begin(w, k)));
                return who.isEmpty() ? null : who.get(0);
            }
        }
        Said topic = subjects.topic(w, from);
        return topic == null ? null : topic.entity();
    }

    private void pairs(Wording w, List<Entity> who, Modality modality, int i, int end, double confidence) {
        for (int n = 1; n < who.size(); n++) {
            add(w, who.get(0), who.get(n), modality, i, end, confidence);
        }
    }

    private void add(
            Wording w, @Nullable Entity one, Entity other, Modality modality, int i, int end, double confidence) {
        ties.add(
                one, "partnerOf", other, modality, w.span(i, Math.min(w.size(), end)), "relation.together", confidence);
    }

    private static List<Entity> bodies(List<Said> who) {
        return who.stream()
                .map(Said::entity)
                .filter(e -> e.kind() == EntityKind.ORGANISATION)
                .toList();
    }

    // the preposition behind a verb, its object or an adverb between
    private static int preposition(Wording w, int i, String preposition) {
        for (int k = i + 1; k < w.size() && k - i <= FAR; k++) {
            if (w.name(k) != null || w.isMark(k) || w.word(k).equals("qui") || VerbGroup.isAuxiliary(w, k)) {
                return -1;
            }
            if (w.word(k).equals(preposition)) {
                return k;
            }
        }
        return -1;
    }
}

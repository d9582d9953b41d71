package org.filigraph.extract.relation.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.owner.Owners;
import org.filigraph.extract.relation.partner.Undertakings;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads ties from nouns for deeds and for what joins several: "le rachat de B par A", "fusion entre A et B", "en
 * partenariat avec B".
 */
final class DeedFrames {
    /** Words around a deed that make it one to come, or one only talked of. */
    private static final Set<String> TALK = Set.of(
            "projet",
            "projets",
            "rumeur",
            "rumeurs",
            "eventuel",
            "eventuelle",
            "possible",
            "hypothese",
            "negociations",
            "negociation",
            "discussions",
            "pourparlers",
            "menace",
            "envisage",
            "envisagent",
            "souhaite",
            "prevoit",
            "prepare",
            "etudie",
            "candidat",
            "candidate",
            "volonte",
            "offre",
            "intention",
            "espere",
            "veut",
            "futur",
            "future",
            "prochaine",
            "prochain",
            "question",
            "vise");

    private static final Set<String> CAPITAL = Set.of(
            "capital", "parts", "part", "titres", "actions", "actifs", "totalite", "majorite", "moitie", "ensemble");
    /** What is given to others, and binds those who give it to nobody: "A et B apportent leur soutien". */
    private static final Set<String> HELP = Set.of(
            "soutien",
            "appui",
            "lien",
            "main",
            "commun",
            "concertation",
            "coordination",
            "travail",
            "travaux",
            "rencontre",
            "echanges",
            "dialogue");

    /** What is of those whom it joins: "la fusion de A et de B". */
    private static final Set<String> OF_SEVERAL =
            Set.of("fusion", "rencontre", "union", "mariage", "rapprochement", "alliance", "tandem", "duo");

    private static final int LONG = 20;
    private static final Set<String> REFUSED = Set.of("dement", "dementi", "refuse", "exclut", "ecarte");
    private static final Set<String> JOINS = Set.of(
            "signe",
            "signent",
            "conclu",
            "concluent",
            "noue",
            "nouent",
            "scelle",
            "scellent",
            "lance",
            "lancent",
            "annonce",
            "annoncent",
            "officialise",
            "officialisent",
            "renouvele",
            "renouvellent",
            "engage",
            "engagent",
            "cree",
            "creent",
            "forment",
            "forme",
            "signeront",
            "monte",
            "montent");

    private final Ties ties;
    private final Subjects subjects;
    private final Arguments arguments;
    private final FrameTies frameTies;

    DeedFrames(Ties ties, Arguments arguments, FrameTies frameTies) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.arguments = arguments;
        this.frameTies = frameTies;
    }

    // "le rachat de B par A", "A annonce l'acquisition de B", "son rachat par A"
    void deed(Wording w, int i, Frame frame) {
        List<Found> patients = isOfBody(w, i) ? arguments.of(w, i, frame) : List.of();
        int end = patients.isEmpty() ? i + 1 : patients.get(patients.size() - 1).end();
        List<Found> agents = arguments.agents(w, end - 1);
        Modality modality = talk(w, i);
        if (patients.isEmpty() && PointingWords.isOwn(w.word(i - 1)) && !agents.isEmpty()) {
            int front = agents.get(0).end();
            Said behind = i < 8 && isUnnamed(w, i) && w.word(front).equals(",")
                    ? subjects.afterFront(w, Math.min(i, 3), front)
                    : null;
            Said patient = behind != null ? behind : nearest(w, i);
            if (patient != null) {
                frameTies.add(
                        w,
                        frame,
                        agents.get(0).entity(),
                        patient.entity(),
                        modality,
                        patient.at(),
                        i,
                        agents.get(0).end());
            }
            return;
        }
        for (Found patient : patients) {
            if (!agents.isEmpty()) {
                Found agent = agents.get(0);
                frameTies.add(w, frame, agent.entity(), patient.entity(), modality, i, i, agent.end());
            } else {
                Said agent = subjects.topic(w, i);
                if (agent != null) {
                    frameTies.add(w, frame, agent.entity(), patient.entity(), modality, agent.at(), i, end);
                }
            }
        }
    }

    // "le siège de X, vacant depuis sa reprise par A": the body named last
    private @Nullable Said nearest(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 16; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                Said apposed = subjects.apposedTo(w, w.startOfName(k));
                return apposed != null ? apposed : new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        return subjects.topic(w, i);
    }

    // "l'acquisition de 60 % du capital de B", not "l'acquisition de terrains auprès de B"
    private static boolean isOfBody(Wording w, int i) {
        for (int k = i + 1; k < w.size() && k - i < 14 && w.name(k) == null; k++) {
            if (w.isContentWord(k)
                    && !CAPITAL.contains(w.word(k))
                    && !BodyNouns.isBody(w.word(k))
                    && w.afterOf(k - 1) == k) {
                return false;
            }
        }
        return true;
    }

    // "fusion entre A et B", "la fusion de A et de B", "A en partenariat avec B"
    void link(Wording w, int i, Frame frame) {
        Modality modality = talk(w, i);
        int k = i + 1;
        while (k < w.size() && k - i < 6 && w.isContentWord(k)) {
            k++;
        }
        k = between(w, i, k);
        boolean both = w.word(k).equals("entre")
                || FrameTies.isMutual(frame) && w.afterOf(k) > k && OF_SEVERAL.contains(w.word(i));
        if (both) {
            List<Found> all = arguments.bodies(w, w.word(k).equals("entre") ? k + 1 : w.afterOf(k));
            if (all.isEmpty() && w.name(k + 1, EntityKind.PERSON) != null) {
                all = arguments.represented(w, k + 1);
            }
            for (int n = 1; n < all.size(); n++) {
                Found one = all.get(n);
                frameTies.add(w, frame, all.get(0).entity(), one.entity(), modality, i, i, one.end());
            }
            if (all.size() > 1) {
                return;
            }
        }
        boolean holds = frame.word().equals("cotes") && holds(w, i);
        List<Found> others = holds || Owners.isSold(w, i) ? List.of() : arguments.of(w, i, frame);
        if (others.isEmpty()) {
            if (HELP.contains(frame.word())) {
                return;
            }
            if (FrameTies.isMutual(frame)
                    && (modality != Modality.STATED || w.word(i - 1).equals("leur"))) {
                mutual(w, i, frame, modality);
            } else if (FrameTies.isMutual(frame)) {
                together(w, i, frame, modality);
            }
            return;
        }
        int end = others.get(others.size() - 1).end();
        List<Found> listed = others;
        Said opened = opened(w, i, end);
        Said who = opened != null ? opened : doer(w, i);
        Entity self = who != null ? who.entity() : document(w, others);
        if (self == null && Undertakings.isTold(w, i)) {
            self = undertaker(others); // "les deux projets seront réalisés en consortium avec A"
        }
        Entity doer = self;
        if (doer != null && listed.stream().anyMatch(o -> o.entity().equals(doer))) {
            return; // one of those who are listed is not with whom they are
        }
        for (Found other : others) {
            if (self != null) {
                frameTies.add(w, frame, self, other.entity(), modality, who == null ? i : who.at(), i, end);
            }
        }
    }

    // "est actionnaire aux côtés de A": who holds shares together
    private static boolean holds(Wording w, int i) {
        for (int k = Math.max(0, i - 8); k < i; k++) {
            if (w.name(k) == null
                    && (w.word(k).startsWith("actionnaire") || w.word(k).equals("capital"))) {
                return true;
            }
        }
        return false;
    }

    // "un accord a été conclu entre A et B", "la convention 2021-2023 signée au salon X, en mars, entre A et B": the
    // index of "entre" behind what tells when and where, or k
    private static int between(Wording w, int i, int k) {
        for (int n = Math.max(k, w.endOfName(i)); n < w.size() && n - i < LONG; n = w.endOfName(n)) {
            boolean other = w.name(n, EntityKind.ORGANISATION, EntityKind.PERSON) != null;
            boolean end = w.isMark(n) && !w.word(n).equals(",");
            if (other || end || w.word(n).equals("qui") || w.word(n).equals("avec")) {
                return k;
            }
            if (w.name(n) == null && w.word(n).equals("entre")) {
                return n;
            }
        }
        return k;
    }

    // "En partenariat avec B, A lance", "Aux côtés de B, A": who acts where the phrase opens the sentence
    private @Nullable Said opened(Wording w, int i, int end) {
        boolean opens = w.word(end).equals(",") && (i < 3 || i < 8 && isFree(w, i));
        List<Found> who = opens ? ties.parties().at(w, end + 1) : List.of();
        if (who.isEmpty() && opens && i >= 3) {
            return w.name(end + 2) == null
                    ? subjects.afterFront(w, 3)
                    : null; // "Grâce à une coopération avec A, le cluster"
        }
        return who.isEmpty()
                ? null
                : new Said(who.get(0).entity(), w.startOfName(who.get(0).end() - 1));
    }

    // whose undertaking it is where nobody is named: whom the text is about
    private @Nullable Entity undertaker(List<Found> others) {
        Entity earlier = ties.main() != null ? ties.main() : ties.earlierSubject();
        return earlier != null && others.stream().noneMatch(o -> o.entity().equals(earlier)) ? earlier : null;
    }

    private static boolean isUnnamed(Wording w, int to) {
        for (int k = 0; k < to; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(Wording w, int to) {
        for (int k = 0; k < to; k++) {
            if (w.name(k) != null || VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
        }
        return true;
    }

    // "A et B ont signé une convention de partenariat"
    private void together(Wording w, int i, Frame frame, Modality modality) {
        for (int k = i - 1; k > 0 && i - k < 8; k--) {
            if (w.name(k) == null && JOINS.contains(w.word(k))) {
                List<Said> who = subjects.ofVerb(w, VerbGroup.begin(w, k));
                for (int n = 1; n < who.size(); n++) {
                    Said last = who.get(who.size() - 1);
                    frameTies.add(w, frame, last.entity(), who.get(n - 1).entity(), modality, last.at(), i, i + 1);
                }
                return;
            }
        }
    }

    // "A et B annoncent leur fusion", "pour A et B, il n'est pas question de fusion"
    private void mutual(Wording w, int i, Frame frame, Modality modality) {
        List<Integer> named = new ArrayList<>();
        for (int k = 0; k < i; k = w.endOfName(k)) {
            if (w.word(k).equals("(") && w.name(k) == null) {
                k = NameLists.afterBrackets(w, k) - 1;
            } else if (w.name(k, EntityKind.ORGANISATION) != null) {
                named.add(k);
            }
        }
        boolean joined = false;
        for (int k = named.isEmpty() ? i : w.endOfName(named.get(0)); named.size() == 2 && k < named.get(1); k++) {
            joined |= w.word(k).equals("et");
        }
        if (joined) {
            Entity one = NameLists.entity(w, named.get(0));
            frameTies.add(w, frame, one, NameLists.entity(w, named.get(1)), modality, named.get(0), i, i + 1);
        }
    }

    // the subject of the verb before the noun, or the body told of where there is no verb
    @Nullable
    Said doer(Wording w, int i) {
        int before = w.word(i - 1).equals("en") || w.word(i - 1).equals("aux") ? i - 2 : i - 1;
        before -= w.word(before).equals(",") ? 1 : 0;
        before = w.word(before).equals(")") ? NameLists.opening(w, before) - 1 : before;
        if (w.name(before, EntityKind.ORGANISATION) != null) {
            int start = firstOf(w, w.startOfName(before));
            int noun = behindNoun(w, start);
            boolean agent = w.word(noun).equals("par"); // "piloté par X, en partenariat avec Y"
            if (agent || !PhraseHeads.governed(w, start)) {
                return new Said(NameLists.entity(w, start), start);
            }
        }
        for (int k = i - 1; k >= 0; k--) {
            if (w.word(k).equals(";") || w.word(k).equals(":")) {
                break;
            }
            if (w.word(k).equals("nous") && w.name(k) == null) {
                Entity we = ties.we(w, k); // "nous venons de signer une convention avec"
                return we == null ? null : new Said(we, -1);
            }
            boolean verb = w.name(k) == null
                    && (VerbGroup.isAuxiliary(w, k)
                            || Frames.isVerb(w.word(k)) && !FunctionWords.isDeterminer(w.word(k - 1)));
            if (verb) {
                List<Said> found = subjects.ofVerb(w, VerbGroup.begin(w, k));
                return found.isEmpty() ? null : found.get(0);
            }
        }
        return subjects.topic(w, i);
    }

    // before "le groupe" and the like, where such stand before a name
    private static int behindNoun(Wording w, int start) {
        int k = start - 1;
        while (k > 0 && start - k < 4 && w.isContentWord(k)) {
            k--;
        }
        return w.afterArticle(k) > k ? k - 1 : k;
    }

    // the first of those that are listed up to the name at start: "A, B (b) et C"
    private static int firstOf(Wording w, int start) {
        int k = start;
        while (k > 1) {
            int noun = k - 1;
            while (noun > 0 && k - noun < 4 && w.isContentWord(noun)) {
                noun--;
            }
            int joint = w.afterArticle(noun) > noun ? noun - 1 : noun;
            int last = w.word(joint - 1).equals(")") ? NameLists.opening(w, joint - 1) - 1 : joint - 1;
            boolean listed = (w.word(joint).equals(",") || w.word(joint).equals("et"))
                    && w.name(last, EntityKind.ORGANISATION) != null;
            if (!listed) {
                break;
            }
            k = w.startOfName(last);
        }
        return k;
    }

    // who acts where no body is named: what the text is about, or the authority of the territory that a contract is for
    private @Nullable Entity document(Wording w, List<Found> others) {
        if (!w.word(0).startsWith("ce")) {
            return null;
        }
        Entity topic = ties.source().context().topicAt(w.span().start());
        if (topic != null && others.stream().anyMatch(o -> o.entity().equals(topic))) {
            return ties.authority();
        }
        return topic != null
                ? topic
                : ties.source().context().territoryAt(w.span().start());
    }

    private static Modality talk(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k <= 8 && !w.word(k).equals("mais"); k--) {
            String word = w.word(k);
            boolean no = (word.equals("pas") || word.equals("aucun") || word.equals("aucune")) && w.name(k) == null;
            if (no || REFUSED.contains(word)) {
                return Modality.DENIED;
            }
        }
        for (int k = Math.max(0, i - 7); k < i; k++) {
            boolean future =
                    Frames.of(w.word(k)).stream().anyMatch(u -> u.forms().contains(VerbForm.CONDITIONAL));
            boolean talk = TALK.contains(w.word(k)) || TALK.contains(w.word(k).replaceFirst("s$", ""));
            if (talk && w.name(k) == null || future) {
                return Modality.ENVISAGED;
            }
        }
        return Modality.STATED;
    }
}

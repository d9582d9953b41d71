package org.filigraph.extract.relation.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.extract.relation.word.Whens;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who works with whom from undertakings that several have part in: "un projet qui réunit A et B", "un consortium
 * formé de A, B et C", "le programme, coordonné par A, associe B", "C participe au projet".
 */
public final class Undertakings implements TieReader {
    /** What one deed or undertaking does with those who are in it. */
    private static final Map<String, Set<VerbForm>> UNITES = Conjugation.ofAll(
            """
            reunir rassembler regrouper associer federer unir impliquer mobiliser lier rapprocher comprendre""");
    /** Undertakings that several have part in. */
    private static final Set<String> UNDERTAKINGS = WordSet.of(
            """
            projet projets consortium groupement partenariat alliance accord convention chaire initiative demarche
            plateforme plate-forme collaboration etude recherche programme travaux these experimentation conception
            mise equipe joint-venture coentreprise duo tandem binome attelage trio operation labcom""");

    /** Nouns for several that their names may stand beside. */
    private static final Set<String> TOGETHER = WordSet.of("consortium groupement duo trio tandem binome attelage");

    private static final Set<String> PART = WordSet.of(
            """
            participe participent participaient rejoint rejoignent contribuent associe associee associes associees""");
    private static final Set<String> HERS = WordSet.of("une la cette");
    private static final Set<String> HIS = WordSet.of("un le ce cet");
    /** What stands behind each of those in it, where a list tells their parts. */
    private static final Set<String> ROLES = Set.of(",", "(", ":", ";", "pour", "–", "");

    private static final int FAR = 9;

    private final Ties ties;
    private final Subjects subjects;
    private final Partners partners;

    /** The article of the undertaking that the sentence before was about; empty where it was about something else. */
    private String before = "";

    Undertakings(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.partners = new Partners(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (UNITES.containsKey(word)) {
                unites(w, i, UNITES.get(word));
            }
            if (PART.contains(word)) {
                takesPart(w, i);
            }
            if (word.startsWith("associe") && isRelative(w, i)) {
                besideWhom(w, i);
            }
            if (UNDERTAKINGS.contains(word)) {
                formed(w, i);
            }
            if (word.equals("partenaires") && isOfProject(w, i)) {
                partnersOf(w, i);
            }
        }
        inList(w);
        before = told(w);
    }

    // "Le projet réunit : – A, chef de file, pour les moteurs ; – B (Brest), pour les essais"
    private void inList(Wording w) {
        int at = NameLists.skipNouns(w, w.afterArticle(w.isMark(0) ? 1 : 0));
        Name name = w.block().kind() == Block.Kind.ITEM ? w.name(at, EntityKind.ORGANISATION) : null;
        boolean head = name != null && ROLES.contains(w.word(w.endOfName(at)));
        Entity project = head ? ties.projectOver(w) : null;
        if (project != null) {
            partners.add(w, project, NameLists.entity(w, at), Modality.STATED, at, w.endOfName(at), 0.65);
        }
    }

    // "Signature de la chaire N": the article of the undertaking that a sentence without a body as its subject tells of
    private static String told(Wording w) {
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            boolean called = w.name(k, EntityKind.AGREEMENT) != null;
            if (!called && w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, k)) {
                return "";
            }
            String article = w.word(k - 1);
            if (k > 0 && UNDERTAKINGS.contains(w.word(k)) && PointingWords.isArticle(article)) {
                return article;
            }
        }
        return "";
    }

    // "Elle réunit A, B et C": the chair that was told of before does
    private boolean goesOn(Wording w, int verb) {
        boolean she = w.word(0).equals("elle");
        boolean he = w.word(0).equals("il");
        boolean fits = before.equals("l'") || (she ? HERS : HIS).contains(before);
        return (she || he) && verb < 4 && fits;
    }

    // "un projet qui réunit A et B", "associant A, B et C": partners of each other where no body unites them
    private void unites(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        boolean active = group != null && (group.voice() == Voice.ACTIVE || group.voice() == Voice.GERUND);
        boolean goesOn = goesOn(w, i);
        Entity hub = group == null || !active ? null : hub(w, group.start());
        if (group == null || !active || hub == null && !goesOn && !isUndertaking(w, group.start())) {
            return;
        }
        int from = Whens.after(w, i + 1);
        int place = Whereabouts.isIn(w, from) ? Whereabouts.at(w, from) : -1;
        from = place < 0 ? from : w.endOfName(place); // "associe en Bretagne les équipes de A"
        List<Found> united = ties.parties().at(w, from);
        if (hub != null && steerers(w, group.start()).isEmpty()) {
            united.forEach(u -> partners.add(w, hub, u.entity(), group.modality(), i, u.end(), 0.7));
            return;
        }
        Entity named = hub == null ? named(w, group.start()) : hub;
        List<Entity> lead = named == null ? List.of() : steerers(w, group.start());
        for (Entity one : lead) {
            united.forEach(u -> partners.add(w, one, u.entity(), group.modality(), i, u.end(), 0.65));
        }
        if (named != null) {
            for (Found one : lead.isEmpty() ? united : List.<Found>of()) {
                ties.add(
                        one.entity(),
                        "memberOf",
                        named,
                        group.modality(),
                        w.span(i, one.end()),
                        "relation.undertaking.named",
                        0.65);
            }
            return;
        }
        List<Entity> who = new ArrayList<>(leader(w, group.start()));
        if (who.isEmpty() && united.size() == 1 && w.word(i).startsWith("associ") && !isPaired(w, united)) {
            Said topic = subjects.topic(w, group.start()); // "ce programme associe aussi A"
            who.addAll(topic == null ? List.of() : List.of(topic.entity()));
        }
        Entity holder = !goesOn && who.isEmpty() && united.size() > 1 ? holder(w, group.start()) : null;
        if (holder != null && united.stream().noneMatch(u -> u.entity().equals(holder))) {
            for (Found one : united) {
                partners.add(w, holder, one.entity(), group.modality(), i, one.end(), 0.65);
            }
            return;
        }
        united.forEach(u -> who.add(u.entity()));
        if (!united.isEmpty() && who.size() > 1) {
            partners.pairs(
                    w, who, group.modality(), i, united.get(united.size() - 1).end(), 0.7);
        }
    }

    /** Whether a sentence begins with its partners: "Quatre partenaires : A, B et C" after "Son projet, N, court jusqu'en 2024". */
    static boolean isOfProject(Wording w, int noun) {
        boolean opens =
                noun < 3 && !PointingWords.isOwn(w.word(0)) && !w.word(0).equals("nos");
        return opens && (w.word(noun + 1).equals(":") || w.word(noun + 1).equals("("));
    }

    private void partnersOf(Wording w, int noun) {
        Entity project = ties.leader() == null ? ties.projectBefore(w, noun) : null;
        List<Found> listed = project == null ? List.of() : ties.parties().at(w, noun + 2);
        listed.forEach(one -> partners.add(w, project, one.entity(), Modality.STATED, noun, one.end(), 0.65));
    }

    // "N associe A et B", "Le consortium réunit A et B", "Celui-ci réunit A": the project, where it has a name
    private @Nullable Entity hub(Wording w, int verb) {
        for (int k = verb - 1; k >= 0 && verb - k < FAR + FAR; k--) {
            Name name = w.name(k);
            Entity thing = name == null ? ties.meantAt(w, k) : ties.same(name.entity());
            if (ties.isProject(thing)
                    && (name == null || !PhraseHeads.governed(w, w.startOfName(k)) || isUndertaking(w, verb))) {
                return thing;
            }
            boolean subject =
                    name != null && name.is(EntityKind.ORGANISATION) && !PhraseHeads.governed(w, w.startOfName(k));
            if (subject || w.word(k).equals(";") || name == null && VerbGroup.isAuxiliary(w, k)) {
                return null;
            }
        }
        return null;
    }

    // "A : ligne de moulage. Le projet associe B et C": the body whose entry goes on
    private @Nullable Entity holder(Wording w, int verb) {
        boolean bare = w.afterArticle(0) == 1 && verb == 2 && UNDERTAKINGS.contains(w.word(1));
        Entity told = bare ? ties.holder(w) : null;
        return told == null || PublicBodies.has(told) ? null : told;
    }

    // "le projet Novamer, labellisé par C, fédère": the name of what unites them, where it has one
    private static @Nullable Entity named(Wording w, int verb) {
        for (int k = verb - 1; k > 0 && verb - k < FAR + FAR; k--) {
            Name name = w.name(k, EntityKind.PRODUCT);
            if (name != null && UNDERTAKINGS.contains(w.word(w.startOfName(k) - 1))) {
                return name.entity();
            }
        }
        return null;
    }

    // "A pilote le projet N, qui réunit": who steers it
    private List<Entity> steerers(Wording w, int verb) {
        for (int k = verb - 1; k > 0 && verb - k < FAR + FAR; k--) {
            if (w.name(k) == null
                    && Partnerships.isDeed(w.word(k))
                    && !w.word(k - 1).equals("est")) {
                List<Entity> active = Partners.bodies(subjects.ofVerb(w, VerbGroup.begin(w, k)));
                return w.word(k + 1).equals("par") ? leader(w, verb) : active;
            }
        }
        return List.of();
    }

    // "à laquelle sont associés", "auquel est associée"
    private static boolean isRelative(Wording w, int i) {
        return (w.word(i - 1).equals("sont") || w.word(i - 1).equals("est"))
                && (w.word(i - 2).endsWith("quel")
                        || w.word(i - 2).endsWith("quelle")
                        || w.word(i - 2).endsWith("quels")
                        || w.word(i - 2).endsWith("quelles"));
    }

    // "l'entreprise A, à laquelle sont associés en région des coopératives (B et C), le centre D"
    private void besideWhom(Wording w, int i) {
        int last = w.word(i - 3).equals("a") ? i - 4 : i - 3;
        last = NameLists.beforeBrackets(w, w.word(last).equals(",") ? last - 1 : last);
        Name one = w.name(last, EntityKind.ORGANISATION);
        int from = i + 1;
        while (from - i < FAR
                && w.name(from) == null
                && ties.parties().at(w, from).isEmpty()) {
            from++;
        }
        List<Found> others = ties.parties().at(w, from);
        if (one != null && !others.isEmpty()) {
            List<Entity> who = new ArrayList<>(List.of(one.entity()));
            others.forEach(o -> who.add(o.entity()));
            partners.pairs(
                    w,
                    who,
                    Modality.STATED,
                    w.startOfName(last),
                    others.get(others.size() - 1).end(),
                    0.7);
        }
    }

    // "associe A à B" ties A to B, not to whom the text is about
    private static boolean isPaired(Wording w, List<Found> united) {
        for (int k = united.get(0).end(); k < w.size(); k++) {
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
            boolean agent = w.word(k).equals("par") && Partnerships.isDeed(w.word(k - 1));
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

    /** Whether the clause before {@code i} tells of an undertaking and of no body: "les deux projets seront réalisés". */
    public static boolean isTold(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 22 && w.name(k, EntityKind.ORGANISATION) == null; k--) {
            if (w.name(k) == null && UNDERTAKINGS.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject of the verb at {@code verb} is an undertaking without a body's name: "le consortium". */
    public static boolean isUndertaking(Wording w, int verb) {
        boolean borne = w.word(1).equals("par") && Partnerships.isDeed(w.word(0));
        if (borne
                && (w.word(verb - 1).equals("il")
                        || w.word(verb - 1).equals("elle")
                        || w.word(verb).equals("il"))) {
            return true; // "Porté par A, il associe B"
        }
        for (int k = verb - 1; k >= 0 && verb - k < 22; k--) {
            Name name = w.name(k);
            boolean joint = w.word(k).equals("laboratoire") && w.word(k + 1).equals("commun");
            boolean unnamed =
                    name == null || !name.is(EntityKind.ORGANISATION) || Discourse.isPointer(name); // "le consortium"
            int noun = name == null ? k : w.afterArticle(w.startOfName(k)) == k ? k : w.endOfName(k) - 1;
            if ((joint || UNDERTAKINGS.contains(w.word(k)) || name != null && UNDERTAKINGS.contains(w.word(noun)))
                    && unnamed) {
                return true;
            }
            // "le projet X associe": a name that stands beside the noun
            boolean called = name != null
                    && (UNDERTAKINGS.contains(w.word(w.startOfName(k) - 1))
                            || w.says(w.startOfName(k) - 2, "laboratoire", "commun"));
            if (called) {
                return true;
            }
            boolean subject =
                    name != null && name.is(EntityKind.ORGANISATION) && !PhraseHeads.governed(w, w.startOfName(k));
            if (subject || VerbGroup.isAuxiliary(w, k) || w.word(k).equals(";")) {
                return false;
            }
        }
        return false;
    }

    // "un consortium formé de A, B et C", "le projet (A, B, C)"
    private void formed(Wording w, int i) {
        int k = i + 1;
        if (w.name(i) == null && w.name(k, EntityKind.ORGANISATION) != null && TOGETHER.contains(w.word(i))) {
            List<Integer> named = NameLists.at(w, k, EntityKind.ORGANISATION); // "le consortium A, B et C"
            List<Entity> all = named.stream().map(n -> NameLists.entity(w, n)).toList();
            boolean whole =
                    named.size() > 1 && w.word(w.endOfName(named.get(0))).matches(",|\\(|et");
            if (whole) {
                partners.pairs(w, all, Modality.STATED, i, w.endOfName(named.get(named.size() - 1)), 0.65);
            }
        }
        if (w.name(i) != null || w.name(k, EntityKind.ORGANISATION) != null) {
            return;
        }
        while (k < w.size() && k - i < 4 && w.isContentWord(k) && !isMadeOf(w.word(k))) {
            k++;
        }
        boolean by = w.word(k + 1).equals("par");
        boolean made = isMadeOf(w.word(k)) && (by || w.afterOf(k + 1) > k + 1);
        List<Found> members = made ? ties.parties().at(w, by ? k + 2 : w.afterOf(k + 1)) : List.of();
        if (members.size() > 1) {
            List<Entity> who = members.stream().map(Found::entity).toList();
            partners.pairs(
                    w, who, Modality.STATED, i, members.get(members.size() - 1).end(), 0.7);
        }
    }

    private static boolean isMadeOf(String word) {
        return word.startsWith("compos") || word.startsWith("constitu") || word.startsWith("form");
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
        for (Entity one : Partners.bodies(subjects.ofVerb(w, VerbGroup.begin(w, i)))) {
            if (topic != null && !PublicBodies.has(topic) && !PublicBodies.has(one)) {
                partners.add(w, topic, one, Modality.STATED, i, noun + 1, 0.6);
            }
        }
    }
}

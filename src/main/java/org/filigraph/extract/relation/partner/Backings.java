package org.filigraph.extract.relation.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Clitics;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.money.Funders;
import org.filigraph.extract.relation.money.JointWork;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.extract.relation.word.Whens;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads who helps whom with no money: "A et B sont épaulées par C", "avec le concours de A". */
final class Backings implements TieReader {
    /** How one body helps another. */
    private static final Map<String, Set<VerbForm>> BACKS = Conjugation.ofAll(
            """
            soutenir accompagner epauler appuyer aider parrainer conseiller incuber assister seconder""");

    /** What one does with the help of others. */
    private static final Map<String, Set<VerbForm>> GAINS =
            Conjugation.ofAll("beneficier profiter combiner conjuguer allier mobiliser croiser reunir");

    private static final Set<String> HELP = WordSet.of(
            """
            concours appui aide soutien participation collaboration cooperation contribution complicite expertise
            expertises assistance savoir-faire competences accompagnement partenariat""");

    /** Help that is mostly money where one who funds gives it. */
    private static final Set<String> MONEY = WordSet.of("concours appui aide soutien participation contribution");

    /** Those who belong to a body and help for themselves. */
    private static final Set<String> OWN_HEADS =
            WordSet.of("etudiants etudiantes eleves apprentis stagiaires benevoles anciens retraites");

    private final Ties ties;
    private final Subjects subjects;
    private final Partners partners;
    private final Clitics clitics;

    Backings(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.partners = new Partners(ties);
        this.clitics = new Clitics(ties);
    }

    /** Whether a folded word is a noun for help. */
    static boolean isHelp(String word) {
        return HELP.contains(word);
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            String word = w.word(i);
            if (w.name(i) == null && BACKS.containsKey(word)) {
                backed(w, i, BACKS.get(word));
            }
            if (w.name(i) == null && HELP.contains(word)) {
                helped(w, i);
            }
        }
    }

    // "A et B sont épaulées par C": who helps with no money is a partner
    private void backed(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        if (group != null && (group.voice() == Voice.ACTIVE || group.voice() == Voice.GERUND)) {
            backs(w, group);
            return;
        }
        boolean undergone = group != null && (group.voice() == Voice.PASSIVE || group.voice() == Voice.PARTICIPLE);
        int par = group != null && undergone ? Partners.preposition(w, i, "par") : -1;
        List<Found> agents = par < 0 ? List.of() : ties.parties().at(w, par + 1);
        boolean money = w.word(i).startsWith("souten") || w.word(i).startsWith("aid");
        boolean funder = money && agents.stream().anyMatch(a -> Funders.isFunder(a.entity()));
        if (group == null || agents.isEmpty() || funder) {
            return; // who helps together with one who pays pays too
        }
        List<Entity> who = new ArrayList<>();
        if (group.voice() == Voice.PASSIVE) {
            who.addAll(Partners.bodies(subjects.ofVerb(w, group.start())));
        } else {
            who.addAll(described(w, i));
        }
        int end = agents.get(agents.size() - 1).end();
        for (Entity one : who) {
            for (Found agent : agents) {
                if (Funders.isFunder(agent.entity())) {
                    continue;
                }
                partners.add(w, one, agent.entity(), group.modality(), i, end, 0.65);
            }
        }
    }

    // "Le pôle C accompagne A et B", "deux laboratoires l'épaulent, parmi lesquels D": one who only helps, and no payer
    private void backs(Wording w, VerbGroup group) {
        int i = group.verb();
        if (w.word(i).startsWith("souten")
                || w.word(i).startsWith("soutien")
                || w.word(i).startsWith("aid")) {
            return; // that is money as often
        }
        List<Found> helped = ties.parties().at(w, Whens.after(w, i + 1));
        List<Entity> backers = Partners.bodies(subjects.ofVerb(w, group.start()));
        int pronoun = helped.isEmpty() ? Clitics.before(w, group.start(), i, false) : -1;
        int end = helped.isEmpty() ? i + 1 : helped.get(helped.size() - 1).end();
        if (backers.isEmpty() && pronoun >= 0) {
            List<Found> some = ties.parties().at(w, behindAmong(w, i + 1));
            backers = some.stream().map(Found::entity).toList();
            end = some.isEmpty() ? end : some.get(some.size() - 1).end();
        }
        boolean pays = backers.stream().anyMatch(b -> Funders.isFunder(b) || PublicBodies.has(b));
        if (backers.isEmpty() || pays) {
            return;
        }
        Entity told = pronoun < 0 ? null : clitics.object(w, pronoun, backers);
        List<Entity> all = told == null ? helped.stream().map(Found::entity).toList() : List.of(told);
        for (Entity one : all) {
            for (Entity backer : backers) {
                if (!PublicBodies.has(one)) {
                    partners.add(w, one, backer, group.modality(), group.start(), end, 0.6);
                }
            }
        }
    }

    // index behind ", parmi lesquels", ", dont", ", à commencer par" near {@code i}; the end where none is
    private static int behindAmong(Wording w, int i) {
        for (int k = i; k < w.size() && k - i < 6; k++) {
            if (w.word(k).equals(",") || w.word(k).equals(":")) {
                boolean among = w.word(k + 1).equals("parmi") && w.word(k + 2).startsWith("lesquel");
                boolean first = w.says(k + 1, "a", "commencer", "par");
                boolean such = w.word(k + 1).equals("dont") || w.word(k + 1).equals("notamment");
                int colon = w.word(k).equals(":") ? k + 1 : w.size();
                return among ? k + 3 : first ? k + 4 : such ? k + 2 : colon;
            }
        }
        return w.size();
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
        int verb = with ? -1 : gainer(w, i);
        List<Found> helpers =
                (with || verb >= 0) && w.afterOf(of) > of ? ties.parties().at(w, w.afterOf(of)) : List.of();
        if (helpers.isEmpty()
                || OWN_HEADS.contains(w.word(w.afterOf(of)))
                || MONEY.contains(w.word(i))
                        && !JointWork.isHelp(ties.source(), w, i)
                        && helpers.stream().anyMatch(h -> Funders.isFunder(h.entity()) || Funders.funds(w, h))
                || w.word(i + 1).startsWith("financ")) {
            return;
        }
        int end = helpers.get(helpers.size() - 1).end();
        List<Entity> gains = verb < 0 ? List.of() : Partners.bodies(subjects.ofVerb(w, VerbGroup.begin(w, verb)));
        Entity self = verb < 0 ? actor(w, k, end) : gains.isEmpty() ? null : gains.get(0);
        for (Found helper : helpers) {
            partners.add(w, self, helper.entity(), Modality.STATED, k, end, 0.65);
        }
    }

    // "combine les savoir-faire de A et de B", "s'appuie sur l'expertise de A": the verb of who has help, or -1
    private static int gainer(Wording w, int noun) {
        for (int k = noun - 1;
                k >= 0 && noun - k < 7 && w.name(k) == null && !w.word(k).equals(",");
                k--) {
            if (GAINS.containsKey(w.word(k))) {
                return k;
            }
        }
        return -1;
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
            List<Found> agents = w.name(k) == null
                            && w.word(k).equals("par")
                            && (Partnerships.isDeed(w.word(k - 1)) || w.name(k - 1) != null)
                    ? ties.parties().at(w, k + 1)
                    : List.of();
            if (!agents.isEmpty()) {
                return agents.get(0).entity(); // "porté par A, avec l'appui de B"
            }
            if (w.name(k) == null && VerbGroup.isAuxiliary(w, k)) {
                List<Entity> who = Partners.bodies(subjects.ofVerb(w, VerbGroup.begin(w, k)));
                return who.isEmpty() ? null : who.get(0);
            }
        }
        Said topic = subjects.topic(w, from);
        return topic == null ? null : topic.entity();
    }
}

package org.filigraph.extract.relation.owner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/**
 * Reads whose a body is that several have together: "A et B créent une coentreprise, C", "leur filiale commune C", "C,
 * une coentreprise avec B" ({@code subsidiaryOf}; of two also {@code partnerOf}).
 */
final class JointVentures implements TieReader {
    /** Nouns for a body, that are of several where "commun" is said of them. */
    private static final Set<String> COMMON = WordSet.of("entreprise societe filiale structure compagnie");

    private static final List<String> JOINT = List.of("coentreprise", "co-entreprise", "joint-venture");
    private static final List<String> NAMED = List.of("baptis", "nomm", "appel", "denomm", "intitul");
    private static final Set<String> ONE = WordSet.of("une leur la cette");
    private static final int MOST = 6;

    private final Ties ties;

    JointVentures(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            int end = w.name(i) == null ? afterHead(w, i) : i;
            if (end > i) {
                joint(w, i, end);
            }
        }
    }

    // index after "coentreprise", "joint venture", "filiale commune" at i, or i
    private static int afterHead(Wording w, int i) {
        if (JOINT.stream().anyMatch(w.word(i)::startsWith)) {
            return i + 1;
        }
        boolean two = w.says(i, "joint", "venture")
                || COMMON.contains(w.word(i)) && w.word(i + 1).startsWith("commun");
        return two ? i + 2 : i;
    }

    private void joint(Wording w, int i, int end) {
        int article = i - 1;
        while (article > 0 && i - article < 4 && w.isContentWord(article)) {
            article--; // "une nouvelle coentreprise"
        }
        boolean one = ONE.contains(w.word(article));
        int behind = named(w, end);
        int before = w.word(article - 1).equals(",") ? article - 2 : -1;
        before = w.name(before, EntityKind.ORGANISATION) == null ? -1 : w.startOfName(before);
        int unit = behind >= 0 ? behind : before;
        if (unit < 0 || !one) {
            return;
        }
        boolean with = behind < 0 && w.word(end).equals("avec");
        List<Integer> owners = new ArrayList<>(before(w, unit < article ? unit : article));
        if (with) {
            owners.addAll(NameLists.at(w, NameLists.skipNouns(w, w.afterArticle(end + 1)), EntityKind.ORGANISATION));
        }
        boolean told = with || behind >= 0;
        if (!told || owners.size() < 2 || owners.size() > MOST) {
            return;
        }
        Entity whose = NameLists.entity(w, unit);
        for (int owner : owners) {
            tie(w, whose, "subsidiaryOf", NameLists.entity(w, owner), Math.min(owner, unit), Math.max(owner, unit));
        }
        if (owners.size() == 2) {
            int last = Math.max(owners.get(1), unit);
            int first = owners.get(0);
            tie(w, NameLists.entity(w, first), "partnerOf", NameLists.entity(w, owners.get(1)), first, last);
        }
    }

    // the name right behind: "une coentreprise, C", "une coentreprise baptisée « C »"; or -1
    private static int named(Wording w, int end) {
        int k = end + (w.word(end).equals(",") ? 1 : 0);
        boolean called = NAMED.stream().anyMatch(w.word(k)::startsWith);
        int name = called ? k + 1 : k;
        name += w.word(name).equals("«") ? 1 : 0;
        return w.name(name, EntityKind.ORGANISATION) != null ? name : -1;
    }

    // those that the clause before lists first, with whom "avec" joins to them; else the two that it tells
    private static List<Integer> before(Wording w, int until) {
        List<Integer> all = new ArrayList<>();
        Set<Entity> told = new HashSet<>();
        for (int n = 0; n < until; n = w.endOfName(n)) {
            n = NameLists.afterBrackets(w, n);
            boolean body = w.name(n, EntityKind.ORGANISATION) != null && n < until;
            if (body && !PublicBodies.has(NameLists.entity(w, n)) && told.add(NameLists.entity(w, n))) {
                all.add(n);
            }
        }
        if (all.size() < 3) {
            return all;
        }
        List<Integer> first = new ArrayList<>(NameLists.at(w, all.get(0), EntityKind.ORGANISATION));
        int with = with(w, until);
        int partner =
                with < 0 ? -1 : all.stream().filter(n -> n > with).findFirst().orElse(-1);
        if (partner >= 0 && !first.contains(partner)) {
            first.addAll(NameLists.at(w, partner, EntityKind.ORGANISATION));
        }
        return first;
    }

    // index of the last "avec" before a word
    private static int with(Wording w, int until) {
        int k = until;
        while (k >= 0 && !(w.word(k).equals("avec") && w.name(k) == null)) {
            k--;
        }
        return k;
    }

    private void tie(Wording w, Entity one, String relation, Entity other, int from, int to) {
        ties.add(one, relation, other, Modality.STATED, w.span(from, w.endOfName(to)), "relation.stake", 0.75);
    }
}

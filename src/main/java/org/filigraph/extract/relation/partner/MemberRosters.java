package org.filigraph.extract.relation.partner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Block;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is in a network from the lines of its directory ({@code memberOf}): under "Annuaire des adhérents", "Nos
 * membres", "Nos derniers arrivés" or "Parmi les arrivants :" each line or item that begins with a body is the entry of a
 * member, and lines such as "Collège recherche : A, B" name several. The network is the one that the head names, or
 * whose page it is.
 */
final class MemberRosters implements TieReader {
    /** Those whom a head tells to be in a network. */
    private static final Set<String> MEMBERS = WordSet.of(
            """
            adherents adherentes membres entrants arrivants venus venues rejoignent rejoint rejoints rejointes
            administrateurs adhesions bienvenue""");
    /** What may be told of members under a head that is not who they are. */
    private static final Set<String> OTHERS = WordSet.of(
            """
            partenaires partenaire financeurs contact contacts agenda siege departs depart voisins invites invitee
            invite consultatif propos pourquoi comment temoignages avantages""");
    /** What groups of members are called, before a colon. */
    private static final List<String> GROUPS = List.of(
            "college",
            "entreprise",
            "industriel",
            "laboratoire",
            "etablissement",
            "membre",
            "adherent",
            "recherche",
            "formation",
            "universit",
            "ecole",
            "pme",
            "eti",
            "start-up",
            "fondateur",
            "groupe",
            "tpe");

    private static final int HEAD = 9;
    private static final int LEAD = 40;
    private static final int LABEL = 7;

    private final Ties ties;
    private final HomeNetwork home;
    private @Nullable Entity whole;
    private int entries;

    MemberRosters(Ties ties, HomeNetwork home) {
        this.ties = ties;
        this.home = home;
    }

    @Override
    public void read(Wording w) {
        if (opens(w)) {
            whole = network(w);
            entries = 0;
            return;
        }
        boolean first = w.span().start() == w.block().sentences().get(0).span().start();
        if (whole == null || !first) {
            return;
        }
        int colon = colon(w);
        boolean heading = w.block().isHeading();
        boolean question = w.word(w.size() - 1).equals("?");
        if (question || isOther(w, colon > 0 ? colon : LABEL)) {
            whole = colon > 0 ? whole : null;
            return;
        }
        int start = w.isMark(0) ? 1 : 0;
        if (colon > 0) {
            if (isGroup(w, start)) {
                segments(w, colon + 1, true);
            }
            return;
        }
        int before = entries;
        segments(w, start, false);
        if (entries == before && entries > 0 && !heading && w.block().kind() == Block.Kind.PARAGRAPH) {
            whole = null; // what is told behind the list
        }
    }

    // a short head that says members, or words that do and end in a colon
    private static boolean opens(Wording w) {
        boolean lead = w.word(w.size() - 1).equals(":");
        boolean head = w.block().isHeading() && w.size() <= HEAD && colon(w) < 0;
        if (!lead && !head || isOther(w, w.size())) {
            return false;
        }
        boolean members = false;
        boolean left = false;
        for (int k = 0; k < w.size() && k < LEAD; k++) {
            members |= w.name(k) == null && MEMBERS.contains(w.word(k));
            members |= w.word(k).equals("compose") || w.word(k).equals("composition");
            left |= w.word(k).startsWith("quitt") || w.word(k).equals("pas") || VerbGroup.isAuxiliary(w, k) && !lead;
            members |= lead && w.word(k).equals("parmi") && w.word(k + 1).startsWith("e");
        }
        boolean join = w.says(0, "ils", "nous", "ont") || w.says(0, "elles", "nous", "ont");
        return members && (!left || join);
    }

    private static boolean isOther(Wording w, int end) {
        for (int k = 0; k < end && k < LEAD && (k == 0 || !w.isMark(k)); k++) {
            if (w.name(k) == null && OTHERS.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    // the network that a head names, or whose page it is
    private @Nullable Entity network(Wording w) {
        Entity named = null;
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            boolean body = w.name(k, EntityKind.ORGANISATION) != null && !PublicBodies.has(NameLists.entity(w, k));
            if (body && !isGroup(w, k) && (named == null || NetworkLists.isNetwork(w, 0, k))) {
                named = NameLists.entity(w, k);
            }
        }
        boolean ours = false;
        for (int k = 0; k < w.size(); k++) {
            ours |= w.word(k).equals("nos") || w.word(k).equals("nous");
        }
        Entity one = named != null ? named : home.get();
        return one != null || !ours ? one : ties.foremost();
    }

    // the bodies that each part between semicolons, behind a label between commas too, begins with
    private void segments(Wording w, int from, boolean commas) {
        int start = from;
        while (start < w.size()) {
            int end = start;
            while (end < w.size()
                    && !w.word(end).equals(";")
                    && !(commas && w.word(end).equals(","))) {
                end = w.word(end).equals("(") ? NameLists.afterBrackets(w, end) : w.endOfName(end);
            }
            boolean item = commas || w.block().kind() == Block.Kind.ITEM;
            entry(w, start, item);
            start = end + 1;
        }
    }

    private void entry(Wording w, int from, boolean item) {
        int name = NameLists.skipNouns(w, w.afterArticle(from));
        boolean body = w.name(name, EntityKind.ORGANISATION) != null;
        int end = body ? w.endOfName(name) : from + 1;
        boolean alone = end >= w.size() || w.isMark(end);
        boolean group = w.word(name).startsWith("college") || w.word(from - 1).equals("■");
        // "L'association, domiciliée"
        boolean noun = w.word(name).endsWith("'")
                && !w.token(Math.min(name + 1, w.size() - 1)).isCapitalised();
        boolean proper = body && w.token(name).isCapitalised() && !group && !noun;
        Entity one = proper && (alone || item) ? NameLists.entity(w, name) : null;
        boolean guess = item && !body && !group && from < w.size() && w.name(from) == null;
        one = guess ? ties.parties().called(w, from) : one;
        if (one != null && whole != null && !one.equals(whole)) {
            entries++;
            ties.add(
                    one,
                    "memberOf",
                    whole,
                    Modality.STATED,
                    w.span(from, Math.min(end, w.size())),
                    "relation.members.roster",
                    0.7);
        }
    }

    private static boolean isGroup(Wording w, int i) {
        return GROUPS.stream().anyMatch(w.word(i)::startsWith);
    }

    private static int colon(Wording w) {
        for (int k = 1; k < w.size() - 1 && k < LABEL; k++) {
            if (w.name(k) != null && !isGroup(w, w.startOfName(k))) {
                return -1;
            }
            if (w.word(k).equals(":")) {
                return k;
            }
        }
        return -1;
    }
}

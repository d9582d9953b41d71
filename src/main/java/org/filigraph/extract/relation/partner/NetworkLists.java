package org.filigraph.extract.relation.partner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.GroupLists;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is told to be one of many that a network or a partner has: "les huit entreprises du groupement C, dont A et
 * B", "trois ateliers du réseau (A, B et D)", "A et B figurent parmi les 64 partenaires".
 */
final class NetworkLists implements TieReader {
    private static final Set<String> ALSO = WordSet.of("adherents adherentes ateliers maisons exposants pepites");
    private static final Set<String> MEMBERS = WordSet.of("membres adherents societaires cotisants fondateurs");
    private static final List<String> AMONG = List.of("figur", "compt", "sont", "est", "range");
    private static final int NEAR = 4;
    private static final int FAR = 7;

    private final Ties ties;

    NetworkLists(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            if (isSeveral(w.word(i)) && w.afterOf(behind(w, i)) > behind(w, i)) {
                ofNetwork(w, i);
            }
            if (w.word(i).equals("parmi") && i > 1) {
                among(w, i);
            }
        }
    }

    private static boolean isSeveral(String word) {
        return ALSO.contains(word) || GroupLists.isGroup(word) || word.endsWith("s") && TradeNouns.isTrade(word);
    }

    private static int behind(Wording w, int noun) {
        int k = noun + 1;
        while (k - noun < NEAR && w.isContentWord(k) && w.afterOf(k) == k) {
            k++;
        }
        return k;
    }

    // "les huit entreprises du groupement C, dont A et B", "trois ateliers du réseau (A, B et D)"
    private void ofNetwork(Wording w, int i) {
        int from = w.afterOf(behind(w, i));
        int name = NameLists.skipNouns(w, from);
        boolean called = w.name(name, EntityKind.ORGANISATION) != null;
        Entity whole = called && isNetwork(w, from, name) ? NameLists.entity(w, name) : null;
        int k = called ? w.endOfName(name) : from + 1;
        if (called && w.word(k).equals("(") && ties.parties().at(w, k + 1).size() < 2) {
            k = NameLists.afterBrackets(w, k); // "du cluster C (Tarbes), dont A"
        }
        if (!called && BodyNouns.isNetwork(w.word(from)) && w.name(from) == null) {
            Entity main = ties.foremost(); // "trois PME du réseau (A, B)": of whom the text is about
            Said told = ties.subjects().pointed(w, from);
            whole = main != null ? main : told == null ? null : told.entity();
            k += w.isContentWord(k) ? 1 : 0;
        }
        k += w.word(k).equals(",") ? 1 : 0;
        boolean lists = w.word(k).equals("dont")
                || w.word(k).equals("(")
                || w.word(k).equals(":")
                || w.word(k).equals("comme")
                || w.word(k).equals("notamment");
        boolean such = w.word(k).startsWith("tel") && w.word(k + 1).startsWith("que");
        if (whole == null || PublicBodies.has(whole) || !lists && !such) {
            return;
        }
        List<Found> listed = ties.parties().at(w, such ? k + 2 : k + 1);
        boolean enough = listed.size() > 1 || !listed.isEmpty() && !w.word(k).equals("(");
        if (enough) {
            tie(
                    w,
                    listed.stream().map(Found::entity).toList(),
                    "memberOf",
                    whole,
                    Modality.STATED,
                    i,
                    listed.get(listed.size() - 1).end());
        }
    }

    // "A, B et C figurent parmi les 64 partenaires", "A compte parmi ses membres fondateurs"
    private void among(Wording w, int i) {
        int noun = i + 1;
        while (noun - i < NEAR
                && !MEMBERS.contains(w.word(noun))
                && !w.word(noun).equals("partenaires")) {
            noun++;
        }
        boolean partners = w.word(noun).equals("partenaires");
        int verb = i - 1;
        while (verb > 0
                && i - verb < NEAR
                && w.name(verb) == null
                && AMONG.stream().noneMatch(w.word(verb)::startsWith)) {
            verb--;
        }
        boolean told = w.name(noun) == null && (partners || MEMBERS.contains(w.word(noun)));
        if (!told || w.name(verb) != null || AMONG.stream().noneMatch(w.word(verb)::startsWith)) {
            return;
        }
        int start = VerbGroup.begin(w, verb);
        List<Entity> who = Partners.bodies(ties.subjects().ofVerb(w, start));
        int listed = w.afterArticle(noun + 1);
        if (who.isEmpty() || w.name(listed, EntityKind.ORGANISATION) != null && w.afterOf(noun + 1) == noun + 1) {
            return; // "compte parmi ses membres A et B"
        }
        tie(
                w,
                who,
                partners ? "partnerOf" : "memberOf",
                whole(w, noun),
                Doubts.between(w, start, verb),
                Math.max(0, start - 1),
                noun + 1);
    }

    // whose they are: named behind, or the one that the text is about
    private @Nullable Entity whole(Wording w, int noun) {
        int of = noun + 1;
        while (of - noun < NEAR && w.isContentWord(of)) {
            of++;
        }
        if (w.afterOf(of) > of) {
            int name = NameLists.skipNouns(w, w.afterOf(of));
            if (w.name(name, EntityKind.ORGANISATION) != null) {
                return NameLists.entity(w, name);
            }
            Said pointed =
                    BodyNouns.isBody(w.word(w.afterOf(of))) ? ties.subjects().pointed(w, of) : null;
            return pointed == null ? null : pointed.entity();
        }
        return ties.foremost();
    }

    private void tie(
            Wording w,
            List<Entity> who,
            String relation,
            @Nullable Entity whole,
            Modality modality,
            int from,
            int end) {
        if (whole == null || who.contains(whole)) {
            return;
        }
        for (Entity one : who) {
            ties.add(
                    one,
                    relation,
                    whole,
                    modality,
                    w.span(from, Math.min(end, w.size())),
                    "relation.members.listed",
                    0.7);
        }
    }

    /** Whether the name at {@code name} is a network's, by itself or by the nouns from {@code from} on before it. */
    static boolean isNetwork(Wording w, int from, int name) {
        boolean called = BodyNouns.isNetwork(NameLists.entity(w, name));
        for (int k = from; k < name && name - from < FAR && !called; k++) {
            called = BodyNouns.isNetwork(w.word(k))
                    || w.word(k).equals("interprofession")
                    || w.word(k).equals("gie");
        }
        return called;
    }
}

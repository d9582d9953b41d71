package org.filigraph.extract.relation.partner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who comes into a network by what is told of it: "A et B ont signé la charte du groupement C", "le pôle C, A vient
 * d'y adhérer", "le réseau C, qui associe A et B", and the line "Membre du réseau C" of a profile ({@code memberOf}).
 */
final class Rallies implements TieReader {
    private static final Map<String, Set<VerbForm>> SIGNS =
            Conjugation.ofAll("signer", "cosigner", "parapher", "approuver", "ratifier", "deposer");
    private static final Set<String> CHARTERS = WordSet.of("charte statuts acte pacte");
    private static final Map<String, Set<VerbForm>> UNITES =
            Conjugation.ofAll("associer", "reunir", "regrouper", "rassembler", "federer", "unir");
    private static final Set<String> UNIONS = WordSet.of("syndicat groupement gie association interprofession");
    private static final int FAR = 7;

    private final Ties ties;
    /** The network named last in the block that begins at {@code block}. */
    private @Nullable Entity network;

    private int block = -1;

    Rallies(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        int start = w.isMark(0) ? 1 : 0;
        boolean member = w.word(start).startsWith("membre") || w.word(start).startsWith("adherent");
        if (member && w.afterOf(start + 1) > start + 1) {
            line(w, start);
        }
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            if (CHARTERS.contains(w.word(i))) {
                charter(w, i);
            }
            boolean there = w.word(i).startsWith("adher") && w.word(i - 1).equals("y")
                    || w.word(i).startsWith("adher") && w.word(i - 2).equals("y") && VerbGroup.isAuxiliary(w, i - 1);
            boolean it = w.word(i).startsWith("rejoi") && w.word(i - 2).equals("l'") && VerbGroup.isAuxiliary(w, i - 1);
            if (there || it) {
                there(w, i);
            }
            Set<VerbForm> forms = UNITES.get(w.word(i));
            if (forms != null && w.word(i - 1).equals("qui")) {
                unites(w, i, forms);
            }
        }
        Entity last = networkBefore(w, w.size());
        network = last != null || w.block().span().start() != block ? last : network;
        block = w.block().span().start();
    }

    // "A et B ont signé la charte fondatrice du groupement C"
    private void charter(Wording w, int i) {
        int of = i + 1;
        while (of - i < 4 && w.isContentWord(of) && w.afterOf(of) == of) {
            of++;
        }
        int from = w.afterOf(of);
        int name = from > of ? NameLists.skipNouns(w, from) : -1;
        // words behind "la charte" may be taken for its name
        Name called = w.name(name, EntityKind.ORGANISATION, EntityKind.AGREEMENT);
        if (called == null || !NetworkLists.isNetwork(w, from, name)) {
            return;
        }
        Entity whole = Entity.named(EntityKind.ORGANISATION, called.entity().label());
        for (int k = i - 1; k > 0 && i - k < 4; k--) {
            Set<VerbForm> forms = w.name(k) == null ? SIGNS.get(w.word(k)) : null;
            VerbGroup group = forms == null ? null : VerbGroup.at(w, k, forms);
            if (group != null && group.voice() == Voice.ACTIVE) {
                List<Entity> who = Partners.bodies(ties.subjects().ofVerb(w, group.start()));
                tie(w, who, whole, group.modality(), k, w.endOfName(name));
                return;
            }
        }
    }

    // "le pôle C, où se croisent les fonderies : A vient d'y adhérer"
    private void there(Wording w, int i) {
        int start = VerbGroup.begin(w, i);
        for (int k = i - 1; k > 0 && i - k < 4; k--) {
            start = w.word(k).startsWith("vien") ? VerbGroup.begin(w, k) : start;
        }
        List<Entity> who = Partners.bodies(ties.subjects().ofVerb(w, start));
        Entity here = networkBefore(w, start);
        Entity whole = here != null ? here : w.block().span().start() == block ? network : null;
        if (whole != null) {
            tie(w, who, whole, Modality.STATED, Math.max(0, start - 1), i + 1);
        }
    }

    // the network named last before the word at to
    private static @Nullable Entity networkBefore(Wording w, int to) {
        for (int k = to - 1; k >= 0; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                int first = w.startOfName(k);
                if (NetworkLists.isNetwork(w, Math.max(0, first - 3), first)) {
                    return NameLists.entity(w, k);
                }
            }
        }
        return null;
    }

    // "un syndicat mixte qui associe A, B et C", "le réseau C, qui associe A et B"
    private void unites(Wording w, int i, Set<VerbForm> forms) {
        int last = NameLists.beforeBrackets(w, w.word(i - 2).equals(",") ? i - 3 : i - 2);
        VerbGroup group = VerbGroup.at(w, i, forms);
        List<Found> all = group == null ? List.of() : ties.parties().at(w, i + 1);
        if (group == null || all.size() < 2) {
            return;
        }
        List<Entity> who = all.stream().map(Found::entity).toList();
        int end = all.get(all.size() - 1).end();
        if (w.name(last, EntityKind.ORGANISATION) != null) {
            int first = w.startOfName(last);
            if (NetworkLists.isNetwork(w, Math.max(0, first - 3), first)) {
                tie(w, who, NameLists.entity(w, last), group.modality(), i, end);
            }
            return;
        }
        int noun = last;
        while (noun > 0 && last - noun < 3 && !UNIONS.contains(w.word(noun))) {
            noun--;
        }
        if (UNIONS.contains(w.word(noun)) && w.word(noun - 1).startsWith("un") && w.name(noun) == null) {
            tie(w, who, ties.thing(EntityKind.ORGANISATION, w.span(noun, last + 1)), group.modality(), noun, end);
        }
    }

    // "Membre du réseau C": all that a line of a profile or of the foot tells
    private void line(Wording w, int start) {
        int from = w.afterOf(start + 1);
        int name = NameLists.skipNouns(w, from);
        boolean network = w.name(name, EntityKind.ORGANISATION) != null && NetworkLists.isNetwork(w, from, name);
        boolean whole = network && w.size() - w.endOfName(name) < FAR;
        for (int k = network ? w.endOfName(name) : w.size(); k < w.size(); k++) {
            whole &= w.name(k, EntityKind.ORGANISATION) == null && !w.word(k).equals(",");
        }
        Entity one = whole ? new Whose(ties).of(w) : null;
        if (one != null) {
            tie(w, List.of(one), NameLists.entity(w, name), Modality.STATED, start, w.endOfName(name));
        }
    }

    private void tie(Wording w, List<Entity> who, Entity whole, Modality modality, int from, int end) {
        if (who.contains(whole)) {
            return;
        }
        for (Entity one : who) {
            ties.add(one, "memberOf", whole, modality, w.span(from, Math.min(end, w.size())), "relation.rallied", 0.7);
        }
    }
}

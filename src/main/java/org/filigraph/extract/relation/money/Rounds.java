package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who invests in a round of funding: "un tour de table de 12 M€ mené par A, avec B et C", and, where a round was
 * told of, who joins it: "Y participent aussi D et E", "Ont souscrit à ce tour F (10 M€) et G", "L'opération est menée
 * par H".
 */
final class Rounds implements TieReader {
    private static final Set<String> ROUNDS = WordSet.of("tour levee operation closing augmentation souscription");
    /** How words begin that say that somebody joins a round. */
    private static final List<String> JOINS =
            List.of("particip", "souscri", "suiv", "rejoi", "investi", "reuni", "rassembl", "associ");

    private static final Set<String> BREAKS = WordSet.of("qui dont que lequel laquelle . :");
    /** What is done with a round by the one who leads it. */
    private static final Map<String, Set<VerbForm>> LEADS =
            Conjugation.ofAll("mener", "conduire", "diriger", "emmener", "piloter", "boucler", "souscrire");
    /** So many sentences on, "l'opération" is still the round that was told of. */
    private static final int LONG = 15;
    /** So many sentences on, a round is still spoken of. */
    private static final int LATER = 2;

    private final Ties ties;
    private final Funding funding;
    private @Nullable Entity raiser;
    private int since;

    Rounds(Ties ties, Funding funding) {
        this.ties = ties;
        this.funding = funding;
    }

    @Override
    public void read(Wording w) {
        List<Numeral> amounts = MoneyTold.amounts(ties.source(), w);
        since++;
        int here = raised(w, amounts);
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && isRound(w, i)) {
                round(w, i, amounts);
                here = i;
            }
        }
        Entity one = here < 0 ? null : raiser(w, here);
        if (one != null && isLeader(w, one)) {
            raiser = null; // whose round it is has no name here
        } else if (one != null) {
            raiser = one;
            since = 0;
        }
        Entity who = raiser;
        if (who != null && since <= LATER) {
            joined(w, who);
        }
        for (int i = 1; who != null && since <= LONG && i < w.size(); i++) {
            Set<VerbForm> forms = w.name(i) == null ? LEADS.get(w.word(i)) : null;
            int noun = w.afterArticle(i + 1);
            boolean round = forms != null && noun > i + 1 && ROUNDS.contains(w.word(noun)) && w.name(noun) == null;
            VerbGroup group = round && forms != null ? VerbGroup.at(w, i, forms) : null;
            if (group != null && group.voice() == Voice.ACTIVE && group.modality() == Modality.STATED) {
                led(w, group, noun, who, amounts);
            }
        }
    }

    // "Le fonds A mène l'opération, avec B et C", "A et B conduisent ce tour"
    private void led(Wording w, VerbGroup group, int noun, Entity who, List<Numeral> amounts) {
        List<Found> givers = new ArrayList<>();
        for (Said said : ties.subjects().ofVerb(w, group.start())) {
            if (said.at() >= 0) {
                givers.add(new Found(said.entity(), w.endOfName(said.at())));
            }
        }
        int with = w.word(noun + 1).equals(",") ? noun + 2 : noun + 1;
        boolean more = w.word(with).equals("avec") || w.says(with, "aux", "cotes");
        List<Found> beside =
                givers.isEmpty() || !more ? List.of() : ties.parties().at(w, w.afterOf(with + 1));
        givers.addAll(beside.isEmpty() && more ? funding.payers().from(w, amounts, with + 1) : beside);
        if (!givers.isEmpty() && givers.stream().noneMatch(g -> g.entity().equals(who))) {
            List<Found> things = List.of(new Found(who, group.start()));
            funding.ties().add(w, givers, things, Modality.STATED, group.start(), "relation.funding.joined", 0.7);
        }
    }

    private static boolean isRound(Wording w, int i) {
        return w.word(i).equals("tour")
                        && (w.says(i + 1, "de", "table")
                                || w.word(i + 1).startsWith("men")
                                || w.afterOf(i + 1) > i + 1
                                        && w.token(w.afterOf(i + 1)).isNumber())
                || w.word(i).equals("levee")
                || w.word(i).equals("serie") && w.word(i + 1).length() == 1;
    }

    // "A lève 4 M€", "un premier closing à 40 M€"
    private static int raised(Wording w, List<Numeral> amounts) {
        for (Numeral amount : amounts) {
            int at = w.at(amount.span().start());
            for (int k = Math.max(0, at - 4); k < at; k++) {
                boolean raises = w.word(k).equals("leve")
                        || w.word(k).equals("levent")
                        || w.word(k).equals("closing");
                if (raises && w.name(k) == null && amount.unit().equals("EUR")) {
                    return k;
                }
            }
        }
        return -1;
    }

    // "mené par A"
    private static boolean isLeader(Wording w, Entity one) {
        for (int k = 1; k < w.size(); k = w.endOfName(k)) {
            int lead = w.afterArticle(k - 1) == k ? k - 2 : k - 1;
            if (w.name(k, EntityKind.ORGANISATION) != null
                    && w.word(lead).equals("par")
                    && NameLists.entity(w, k).equals(one)) {
                return true;
            }
        }
        return false;
    }

    // whose round is told of at i
    private @Nullable Entity raiser(Wording w, int i) {
        Said topic = ties.subjects().topic(w, i);
        Entity one = topic == null ? ties.salience().thing(w, i) : topic.entity();
        return one == null || PublicBodies.has(one) ? null : one;
    }

    // "Y participent également A et B", "Ont souscrit à ce tour A et B", "L'opération, menée par A, réunit B"
    private void joined(Wording w, Entity who) {
        boolean pointed = w.word(0).equals("y");
        for (int k = 0; k < Math.min(w.size(), 7) && !pointed; k++) {
            pointed = w.name(k) == null && ROUNDS.contains(w.word(k)) && w.name(k + 1) == null;
        }
        if (!pointed) {
            return;
        }
        List<Found> givers = new ArrayList<>();
        for (int k = 0; k < w.size(); k++) {
            if (w.name(k) != null) {
                continue;
            }
            boolean led = w.word(k).startsWith("men") && w.word(k + 1).equals("par");
            boolean joins = k < 9
                    && JOINS.stream().anyMatch(w.word(k)::startsWith)
                    && !w.word(k).endsWith("tion");
            if (led || joins && w.name(k - 1) == null) {
                int from = led ? k + 2 : k + 1;
                listed(w, from, !led).stream()
                        .filter(g -> !g.entity().equals(who))
                        .forEach(givers::add);
            }
        }
        funding.ties().add(w, givers, List.of(new Found(who, 1)), Modality.STATED, 0, "relation.funding.joined", 0.7);
    }

    // whoever is listed: the first name of each part of the list, brackets left out
    private List<Found> listed(Wording w, int from, boolean all) {
        List<Found> found = new ArrayList<>();
        boolean open = true;
        for (int k = from; k < w.size(); k++) {
            if (w.word(k).equals("(") && w.name(k) == null) {
                k = NameLists.afterBrackets(w, k) - 1;
                continue;
            }
            boolean joint = w.name(k) == null
                    && (w.word(k).equals(",")
                            || w.word(k).equals("et")
                            || w.word(k).equals(";")
                            || w.says(k, "ainsi", "que"));
            if (joint && !all && !found.isEmpty() && w.word(k).equals(",")) {
                break;
            }
            open |= joint;
            if (w.name(k) == null && (BREAKS.contains(w.word(k)) || !found.isEmpty() && FiniteVerbs.at(w, k))) {
                break;
            }
            if (open && w.name(k, EntityKind.ORGANISATION) != null) {
                found.add(new Found(NameLists.entity(w, k), w.endOfName(k)));
                k = w.endOfName(k) - 1;
                open = false;
            }
        }
        return found;
    }

    // "un tour de table de 12 M€ mené par A, avec B et C"
    private void round(Wording w, int i, List<Numeral> amounts) {
        List<Found> givers = new ArrayList<>();
        for (int k = i + 1; k < w.size() && k - i < 16; k++) {
            boolean beside = w.word(k).equals("aupres"); // "une levée de 2 M€ auprès de A"
            boolean by = (w.word(k).equals("par") || beside) && w.name(k) == null;
            if (by) {
                givers.addAll(funding.payers().from(w, amounts, beside ? w.afterOf(k + 1) : k + 1));
                break;
            }
            if (w.name(k) != null || w.word(k).equals(".") || w.word(k).equals(";")) {
                return;
            }
        }
        int end = givers.isEmpty() ? w.size() : givers.get(givers.size() - 1).end();
        int with = w.word(end).equals(",") || w.word(end).equals("et") ? end + 1 : end;
        if (w.word(with).equals("avec")) {
            int who = with + 1;
            for (int k = with + 1; k < with + 5; k++) {
                who = MoneyTold.isNoun(w.word(k)) && w.name(k) == null ? w.afterOf(k + 1) : who;
            }
            givers.addAll(funding.payers().from(w, amounts, who));
        }
        Entity one = givers.isEmpty() ? null : raiser(w, i);
        boolean giver =
                one != null && givers.stream().anyMatch(g -> g.entity().key().equals(one.key()));
        if (one != null && !giver) {
            List<Found> things = List.of(new Found(one, i + 1));
            funding.ties().add(w, givers, things, Modality.STATED, i, "relation.funding.round", 0.7);
        }
    }
}

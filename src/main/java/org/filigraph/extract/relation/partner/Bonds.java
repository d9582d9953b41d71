package org.filigraph.extract.relation.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.extract.relation.word.Whens;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/**
 * Reads whom an accord binds, and who does a thing as one: "la convention signée en mars lie A à B", "un partenariat
 * unit A et B", "Main dans la main, A et B planchent" ({@code partnerOf}).
 */
final class Bonds implements TieReader {
    private static final Map<String, Set<VerbForm>> BINDS =
            Conjugation.ofAll("lier unir associer rapprocher engager reunir relier souder");
    private static final List<List<String>> AS_ONE = List.of(
            List.of("main", "dans", "la", "main"),
            List.of("ensemble"),
            List.of("de", "concert"),
            List.of("en", "tandem"),
            List.of("en", "duo"),
            List.of("en", "binome"),
            List.of("d'", "une", "meme", "voix"),
            List.of("conjointement"));
    private static final Set<String> ALLIES = WordSet.of("allie partenaire complice relais alliee");
    private static final Set<String> OBJECTS = WordSet.of("la le l' les nous");
    private static final int FAR = 22;
    private static final int NEAR = 7;

    private final Ties ties;
    private final Partners partners;

    Bonds(Ties ties) {
        this.ties = ties;
        this.partners = new Partners(ties);
    }

    @Override
    public void read(Wording w) {
        for (List<String> phrase : AS_ONE) {
            if (w.says(0, phrase.toArray(String[]::new))
                    && w.word(phrase.size()).equals(",")) {
                together(w, phrase.size() + 1);
            }
        }
        for (int i = 2; i < w.size(); i++) {
            if (w.name(i) == null && w.word(i).equals("en") && w.word(i - 1).startsWith("trouv")) {
                ally(w, i);
            }
            Set<VerbForm> forms = w.name(i) == null ? BINDS.get(w.word(i)) : null;
            if (forms != null && OBJECTS.contains(w.word(i - 1)) && w.name(i - 1) == null && isAccord(w, i - 1)) {
                boundTo(w, i);
                continue;
            }
            VerbGroup group = forms == null ? null : VerbGroup.at(w, i, forms);
            if (group != null && group.voice() == Voice.ACTIVE && isAccord(w, group.start())) {
                bound(w, i, group.modality());
            } else if (group != null && (group.voice() == Voice.PASSIVE || group.voice() == Voice.PARTICIPLE)) {
                boundBy(w, group);
            }
        }
    }

    // "Main dans la main, A et B"
    private void together(Wording w, int from) {
        List<Found> who = ties.parties().at(w, from);
        if (who.size() > 1) {
            partners.pairs(
                    w,
                    entities(who),
                    Modality.STATED,
                    0,
                    who.get(who.size() - 1).end(),
                    0.7);
        }
    }

    // "A a trouvé en B un allié"
    private void ally(Wording w, int in) {
        List<Found> other = ties.parties().at(w, in + 1);
        int noun = other.size() == 1 ? other.get(0).end() + 1 : w.size();
        boolean ally = ALLIES.contains(w.word(noun)) || ALLIES.contains(w.word(noun + 1));
        for (Entity one :
                ally ? Partners.bodies(ties.subjects().ofVerb(w, VerbGroup.begin(w, in - 1))) : List.<Entity>of()) {
            partners.add(w, one, other.get(0).entity(), Modality.STATED, in - 1, noun + 1, 0.7);
        }
    }

    // "une convention la lie depuis mars à B", "l'accord qui nous unit au réseau B"
    private void boundTo(Wording w, int verb) {
        boolean us = w.word(verb - 1).equals("nous");
        Said told = us ? null : ties.subjects().topic(w, verb - 1);
        Entity one = us ? ties.we(w, verb - 1) : told == null ? null : told.entity();
        for (Found other : to(w, Whens.after(w, verb + 1))) {
            partners.add(w, one, other.entity(), Modality.STATED, verb - 1, other.end(), 0.7);
        }
    }

    // "A est lié par une convention à B", "A, lié depuis mai à B par un accord"
    private void boundBy(Wording w, VerbGroup group) {
        int from = Whens.after(w, group.verb() + 1);
        int behind = afterAccord(w, from);
        List<Found> others = to(w, Whens.after(w, behind > 0 ? behind : from));
        int end = others.isEmpty() ? from : others.get(others.size() - 1).end();
        if (others.isEmpty() && behind > 0 && group.voice() == Voice.PASSIVE) {
            List<Entity> each = Partners.bodies(ties.subjects().ofVerb(w, group.start()));
            partners.pairs(w, each, group.modality(), group.start(), behind, 0.7); // "A et B sont unis par un accord"
            return;
        }
        if (others.isEmpty() || behind < 0 && afterAccord(w, end) < 0) {
            return;
        }
        Said said = group.voice() == Voice.PARTICIPLE ? ties.subjects().ofDescription(w, group.verb()) : null;
        List<Said> who = group.voice() == Voice.PASSIVE
                ? ties.subjects().ofVerb(w, group.start())
                : said == null ? List.of() : List.of(said);
        for (Entity one : Partners.bodies(who)) {
            for (Found other : others) {
                partners.add(w, one, other.entity(), group.modality(), group.start(), other.end(), 0.7);
            }
        }
    }

    // index behind "par une convention de trois ans", or -1
    private static int afterAccord(Wording w, int by) {
        int noun = by + 2;
        if (!w.word(by).equals("par") || !FunctionWords.isDeterminer(w.word(by + 1)) || !isLink(w, noun)) {
            return -1;
        }
        int end = w.endOfName(noun);
        while (end - noun < NEAR
                && w.name(end) == null
                && !isTo(w, end)
                && (w.isContentWord(end)
                        || w.afterOf(end) > end
                        || w.token(Math.min(end, w.size() - 1)).isNumber())) {
            end++;
        }
        return end;
    }

    // the bodies behind "à", "au", "avec"
    private List<Found> to(Wording w, int i) {
        return isTo(w, i) ? ties.parties().at(w, i + 1) : List.of();
    }

    private static boolean isTo(Wording w, int i) {
        boolean to =
                w.word(i).equals("au") || w.word(i).equals("aux") || w.word(i).equals("avec");
        return w.name(i) == null && (to || i < w.size() && w.token(i).text().equals("à"));
    }

    // "lie A à B", "unit depuis mars A et B"
    private void bound(Wording w, int verb, Modality modality) {
        List<Found> who = new ArrayList<>(ties.parties().at(w, Whens.after(w, verb + 1)));
        int to = who.isEmpty() ? w.size() : who.get(who.size() - 1).end();
        who.addAll(to(w, to));
        if (who.size() > 1) {
            partners.pairs(
                    w, entities(who), modality, verb, who.get(who.size() - 1).end(), 0.75);
        }
    }

    private static List<Entity> entities(List<Found> found) {
        return found.stream().map(Found::entity).toList();
    }

    // whether the subject is an accord: the nearest noun with an article that no body's name parts from the verb
    private static boolean isAccord(Wording w, int start) {
        boolean accord = false;
        for (int k = start - 1; k >= 0 && start - k < FAR; k--) {
            boolean called = w.name(k, EntityKind.AGREEMENT) != null;
            if (!called && w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null
                    || w.word(k).equals(";")) {
                return false;
            }
            accord |= called || w.name(k) == null && isLink(w, k);
        }
        return accord;
    }

    private static boolean isLink(Wording w, int i) {
        return w.name(i, EntityKind.AGREEMENT) != null
                || Frames.of(w.word(i)).stream()
                        .anyMatch(u -> u.frame().part() == Frame.Part.LINK
                                && u.frame().relation().equals("partnerOf"));
    }
}

package org.filigraph.extract.relation.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.JoinedBodies;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.owner.Holdings;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads ties from nouns for what one is to another: "filiale de B", "sa filiale X", "ses clients, A et B". */
final class NounFrames {

    private final Ties ties;
    /** Between an owner and what it acts by: "via", "par le biais de", "au travers de", "et". */
    private static final Set<String> MEANS =
            WordSet.of("via par le la l' biais de a au travers intermediaire entremise et avec ainsi que dont");

    private static final Stems LEAVES = Stems.of("quitt separ detach affranch emancip independan jusqu naguere jadis");

    private final Subjects subjects;
    private final Arguments arguments;
    private final Relatives relatives;
    private final FrameTies frameTies;
    private final AmongFrames among;

    NounFrames(Ties ties, Arguments arguments, FrameTies frameTies) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.arguments = arguments;
        this.relatives = new Relatives(ties, frameTies);
        this.frameTies = frameTies;
        this.among = new AmongFrames(ties, frameTies);
    }

    void noun(Wording w, int i, Frame frame) {
        boolean shown =
                frame.word().startsWith("present") && w.token(i).text().indexOf('é', 3) > 0; // "présenté par X à Nice"
        if (frame.object() == Kind.SECTOR || shown || Holdings.isMain(w, i)) {
            return;
        }
        boolean become = w.afterArticle(i - 1) == i && w.word(i - 2).startsWith("dev");
        if (among.read(w, i, frame)
                || relatives.noun(w, i, frame)
                || frame.word().equals("propriete") && become) {
            return; // "devient la propriété de": who buys
        }
        int p = i - 1;
        while (p > 0 && (w.isContentWord(p) || w.token(p).isNumber() || NumberWords.isCount(w.word(p))) && i - p < 4) {
            p--;
        }
        if (PointingWords.isOwn(w.word(p)) && frame.relation().equals("subsidiaryOf") && Holdings.isFronted(w, p)) {
            return; // the owner stands behind
        }
        if (PointingWords.isOwn(w.word(p))
                || w.word(p).equals("notre")
                || w.word(p).equals("nos")) {
            owned(w, i, p, frame);
            return;
        }
        if (frame.word().equals("proprietaire") && w.word(i + 1).equals("depuis")) {
            return; // who has owned since is who took over
        }
        if (asOne(w, p + 1, i, frame) || asOne(w, p, i, frame)) {
            return;
        }
        List<Found> found = arguments.of(w, i, frame);
        if (found.isEmpty() && whose(w, i, frame)) {
            return;
        }
        if (found.isEmpty()) {
            return;
        }
        if (frame.relation().equals("subsidiaryOf")) {
            found = shares(w, found);
        } else {
            found = further(w, found);
        }
        Said who = subjects.ofDescription(w, i);
        int end = found.get(found.size() - 1).end();
        if (who == null
                && frame.subject().contains(Kind.AGREEMENT)
                && w.word(i - 1).equals(",")) {
            Name plan = w.name(i - 2, EntityKind.AGREEMENT); // "le plan X, successeur du plan Y"
            who = plan == null ? null : new Said(plan.entity(), w.startOfName(i - 2));
        }
        if (who == null && (w.word(end).equals(",") || w.name(end) != null)) {
            int k = w.word(end).equals(",") ? NameLists.skipNouns(w, w.afterArticle(end + 1)) : end;
            Name later = w.name(k, EntityKind.ORGANISATION);
            who = later == null ? null : new Said(later.entity(), k);
        }
        if (who == null && frame.relation().equals("spinOffOf") && i < 4 && ties.latest() != null) {
            who = new Said(ties.latest(), -1); // "A ? « Une enfant de B », sourit son fondateur"
        }
        List<Said> several = several(w, i);
        boolean plural = w.word(i).endsWith("s") && !w.word(i).equals("propriétés");
        if (who != null && several.size() < 2 && (plural || JoinedBodies.isAll(w, i))) {
            several = subjects.listed(w, who); // "A, B et C, tous membres de"
        }
        for (Said one : several.size() > 1 ? several : one(who)) {
            frameTies.all(w, frame, one, found, described(w, i), i);
        }
    }

    // "A, dont B est une filiale à 100 %": the noun is of whom the relative pronoun takes up
    private boolean whose(Wording w, int i, Frame frame) {
        int verb = i - 1;
        while (verb > 0 && i - verb < 5 && w.name(verb) == null && !VerbGroup.isCopula(w.word(verb))) {
            verb--;
        }
        int dont = verb;
        while (dont > 0 && verb - dont < 12 && !w.word(dont).equals("dont")) {
            dont--;
        }
        int whole = NameLists.beforeBrackets(w, w.word(dont - 1).equals(",") ? dont - 2 : dont - 1);
        boolean told = VerbGroup.isCopula(w.word(verb))
                && w.word(dont).equals("dont")
                && frame.object() == Kind.BODY
                && w.name(whole, EntityKind.ORGANISATION) != null;
        for (Said one : told ? subjects.ofVerb(w, VerbGroup.begin(w, verb)) : List.<Said>of()) {
            frameTies.add(
                    w,
                    frame,
                    one.entity(),
                    NameLists.entity(w, whole),
                    described(w, i),
                    w.startOfName(whole),
                    i,
                    i + 1);
        }
        return told;
    }

    // "A a choisi B comme partenaire", "A a retenu B pour fournisseur": what the object of a verb becomes to its
    // subject
    private boolean asOne(Wording w, int before, int noun, Frame frame) {
        boolean as = w.word(before).equals("comme") || w.word(before).equals("pour");
        Name chosen = as ? w.name(before - 1, EntityKind.ORGANISATION) : null;
        if (chosen == null || frame.object() != Kind.BODY) {
            return false;
        }
        int verb = w.startOfName(before - 1) - 1;
        while (verb > 0 && before - verb < 8 && !acts(w, verb) && !w.isMark(verb)) {
            verb--;
        }
        List<Said> who = acts(w, verb) ? subjects.ofVerb(w, VerbGroup.begin(w, verb)) : List.of();
        for (Said one : who) {
            frameTies.add(w, frame, chosen.entity(), one.entity(), Modality.STATED, one.at(), noun, noun + 1);
        }
        return !who.isEmpty();
    }

    private static boolean acts(Wording w, int i) {
        return w.name(i) == null && (Frames.isVerb(w.word(i)) || VerbGroup.isAuxiliary(w, i));
    }

    private static List<Said> one(@Nullable Said said) {
        return said == null ? List.of() : List.of(said);
    }

    // "A et B sont membres de"
    private List<Said> several(Wording w, int i) {
        int k = i - 1;
        while (k > 0
                && i - k < 4
                && (VerbGroup.isAdverb(w, k)
                        || w.word(k).equals("des")
                        || w.isContentWord(k) && !VerbGroup.isCopula(w.word(k)))) {
            k--;
        }
        return w.name(k) == null && VerbGroup.isCopula(w.word(k))
                ? subjects.ofVerb(w, VerbGroup.begin(w, k))
                : List.of();
    }

    // "membre de A depuis dix ans et du cluster B"
    private List<Found> further(Wording w, List<Found> found) {
        int end = found.get(found.size() - 1).end();
        int k = end;
        while (k < w.size()
                && k - end < 5
                && w.name(k) == null
                && w.token(k).isWord()
                && !w.word(k).equals("et")) {
            if (VerbGroup.isAuxiliary(w, k)
                    || w.word(k).equals("qui")
                    || w.word(k).equals("ou")) {
                return found;
            }
            k++;
        }
        boolean goesOn = k > end && w.word(k).equals("et") && w.afterOf(k + 1) > k + 1;
        List<Found> more = goesOn ? arguments.bodies(w, w.afterOf(k + 1)) : List.of();
        List<Found> all = new ArrayList<>(found);
        all.addAll(more);
        return all;
    }

    // "filiale de A à 51 % et de B à 49 %"; in "X, filiale de A, et B" the comma ends what is said of X
    private List<Found> shares(Wording w, List<Found> found) {
        List<Found> owners = new ArrayList<>(List.of(found.get(0)));
        int end = found.get(0).end();
        for (Found one : found.subList(1, found.size())) {
            if (w.word(end).equals(",")) {
                return owners;
            }
            owners.add(one);
            end = one.end();
        }
        int k = end;
        while (k < w.size()
                && k - end < 5
                && w.name(k) == null
                && !w.word(k).equals("et")
                && !w.word(k).equals(",")) {
            k++;
        }
        boolean share = k > end + 1 && w.word(k - 1).equals("%") && w.word(k).equals("et");
        if (share) {
            owners.addAll(arguments.bodies(w, w.afterOf(k + 1)));
        }
        return owners;
    }

    // "n'est pas une filiale de"
    private static Modality described(Wording w, int i) {
        boolean left = hasLeft(w, i);
        int be = w.afterArticle(i - 1) == i || w.word(i - 1).startsWith("un") ? i - 2 : i - 1;
        if (left && (w.word(be).equals("etait") || w.word(be).equals("etaient"))) {
            return Modality.DENIED; // "a quitté le groupe B, dont elle était une filiale"
        }
        for (int k = i - 1; k >= 0 && i - k < 5; k--) {
            boolean former =
                    k == i - 1 && (w.word(k).startsWith("ancien") || w.word(k).startsWith("ex"));
            if (former || w.word(k).equals("pas") || w.word(k).equals("plus") && VerbGroup.isAuxiliary(w, k - 1)) {
                return Modality.DENIED;
            }
        }
        return Modality.STATED;
    }

    private static boolean hasLeft(Wording w, int i) {
        for (int k = 0; k < i; k++) {
            if (w.name(k) == null && LEAVES.begin(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    // "sa filiale de génériques X", "ses clients, A, B et C"
    private void owned(Wording w, int i, int own, Frame frame) {
        int k = i + 1;
        while (k < w.size()
                && k - i < 7
                && w.name(k) == null
                && (w.token(k).isWord() && !VerbGroup.isAuxiliary(w, k) && !FunctionWords.isDeterminer(w.word(k))
                        || w.word(k).equals(",")
                        || w.word(k).equals(":")
                        || w.word(k).equals("("))) {
            k++;
        }
        boolean given = w.word(k - 1).equals("au")
                || w.word(k - 2).equals("au")
                || w.word(k - 2).equals("a");
        List<Found> found = given ? List.of() : arguments.bodies(w, k); // "cède sa branche au groupe X"
        if (found.size() > 1 && !w.word(own).endsWith("s")) {
            found = List.of(found.get(0)); // "sa branche X, à l'espagnol Y"
        }
        if (found.isEmpty() && w.word(own - 1).equals(",") && w.name(own - 2, EntityKind.ORGANISATION) != null) {
            apposed(w, i, own, frame);
            return;
        }
        int end = found.isEmpty() ? k : found.get(found.size() - 1).end();
        boolean clause = w.word(k - 1).equals(",") && w.isContentWord(end);
        if (found.isEmpty() || clause || frame.object() != Kind.BODY) {
            return; // "si A a sa filiale, B domine": another clause
        }
        Entity we = PointingWords.isOwn(w.word(own)) ? null : ties.we(w, own);
        Said owner = we != null ? new Said(we, -1) : PointingWords.isOwn(w.word(own)) ? owner(w, own) : null;
        owner = owner == null && own < 3 ? behind(w, found) : owner;
        if (owner == null) {
            return;
        }
        for (Found one : found) {
            Modality modality = k > i + 1 && w.word(k - 1).equals("ex") ? Modality.DENIED : Modality.STATED;
            frameTies.add(w, frame, one.entity(), owner.entity(), modality, owner.at(), i, one.end());
        }
        // "sa filiale de génériques X": what X makes
        int of = i + 1;
        while (of < k && w.afterOf(of) == of) {
            of++;
        }
        if (of < k - 1 && frame.relation().equals("subsidiaryOf") && w.isContentWord(w.afterOf(of))) {
            ties.add(
                    found.get(0).entity(),
                    "produces",
                    ties.thing(EntityKind.PRODUCT, w.span(w.afterOf(of), k)),
                    Modality.STATED,
                    w.span(i, found.get(0).end()),
                    "relation.subsidiary.of",
                    0.6);
        }
    }

    // "Son premier client, A, représente un tiers des ventes de B": nobody was told of before
    private static @Nullable Said behind(Wording w, List<Found> found) {
        for (int k = found.get(found.size() - 1).end(); k < w.size(); k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return new Said(NameLists.entity(w, k), k);
            }
        }
        return null;
    }

    // "A investit pour X, sa filiale de menuiserie": what the name before the comma is to the one before it
    private void apposed(Wording w, int i, int own, Frame frame) {
        int unit = w.startOfName(own - 2);
        Said owner = PointingWords.isOwn(w.word(own)) && frame.object() == Kind.BODY ? owner(w, unit) : null;
        if (owner != null && owner.at() < unit) {
            frameTies.add(
                    w,
                    frame,
                    NameLists.entity(w, unit),
                    owner.entity(),
                    Modality.STATED,
                    owner.at() < 0 ? unit : owner.at(),
                    unit,
                    i + 1);
        }
    }

    // "la vente de X à la société Y et de sa filiale": Y buys
    private static boolean isTo(Wording w, int name) {
        int k = name - 1;
        while (k > 0 && name - k < 4 && w.isContentWord(k)) {
            k--;
        }
        k -= w.afterArticle(k) > k ? 1 : 0;
        return w.word(k).equals("au")
                || w.word(k).equals("a") && !w.token(k).text().equals("a");
    }

    // the body that "son" means: the subject before it, else the body named last
    private @Nullable Said owner(Wording w, int own) {
        // "A par le biais de sa filiale X", "A et sa filiale X": the one right before
        int by = own - 1;
        while (by > 0 && own - by < 7 && w.name(by) == null && MEANS.contains(w.word(by))) {
            by--;
        }
        boolean apart = by >= 0 && w.says(by + 1, "et", "de") && isTo(w, w.startOfName(by));
        if (by < own - 1 && by >= 0 && w.name(by, EntityKind.ORGANISATION) != null && !apart) {
            return new Said(NameLists.entity(w, by), w.startOfName(by));
        }
        for (int k = own - 1; k >= 0; k--) {
            if (w.word(k).equals(")")) {
                while (k > 0 && !w.word(k).equals("(")) {
                    k--;
                }
            } else if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, w.startOfName(k))) {
                return new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        boolean deed = Conjugation.isInfinitive(w.word(own - 1)); // "la volonté de X de céder sa filiale"
        for (int k = own - 1; deed && k >= 0 && own - k < 9; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        return subjects.topic(w, 0);
    }
}

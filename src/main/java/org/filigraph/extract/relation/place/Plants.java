package org.filigraph.extract.relation.place;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads where bodies are from where their plants are: "son usine de Brest", "ouvrira à Saran un second site", "deux
 * sites en Corse, à Folelli et à Aghione", "à Chartres, l'unité du groupe X" ({@code locatedIn}).
 */
final class Plants {
    private static final Set<String> OURS = WordSet.of("notre nos");
    private static final Set<String> POINTED = WordSet.of("l' le la du ce cet cette les ces");

    private static final int FAR = 14;
    private static final int LIST = 22;

    private final Ties ties;
    private final Subjects subjects;

    Plants(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    /** Reads the plant at {@code i}; false where no place is told of it. */
    boolean read(Wording w, int i) {
        if (i > 0 && w.token(i).isCapitalised() && !w.isMark(i - 1)) {
            return false; // "la Manufacture textile des Vosges": a name that is not known
        }
        int named = owned(w, i);
        if (named < 0 && w.says(i + 1, "le", "plus") || named < 0 && w.says(i + 1, "la", "plus")) {
            return false; // "le site le plus prisé de Guyane" is nobody's
        }
        if (named >= 0 && w.word(i).startsWith("filiale") && w.word(i - 1).equals(",")) {
            return apposed(w, i, named); // "X, filiale de Y, à Brest"
        }
        int behind = named < 0 ? behindTown(w, i) : -1;
        if (behind >= 0) {
            Entity town = NameLists.entity(w, w.afterOf(i + 1));
            Entity body = NameLists.entity(w, behind);
            ties.add(body, "locatedIn", town, Modality.STATED, w.span(i, w.endOfName(behind)), "relation.plant", 0.7);
            return true;
        }
        boolean ofBody = named >= 0;
        List<Integer> towns = PlantTowns.of(w, i, ofBody ? w.endOfName(named) : i + 1, ofBody);
        if (towns.isEmpty()) {
            return false;
        }
        Said owner = ofBody ? new Said(NameLists.entity(w, named), named) : owner(w, i);
        if (owner == null || PublicBodies.has(owner.entity()) || Elsewhere.isOfAll(w, i)) {
            return false;
        }
        if (Whereabouts.isParkName(w, i, towns.get(0))) {
            return false; // "le parc d'activités des Vosges" is called so
        }
        int first = towns.stream().mapToInt(t -> t).min().orElse(i);
        int last = towns.stream().mapToInt(w::endOfName).max().orElse(i);
        int at = owner.at() < 0 ? i : owner.at();
        Span evidence = w.span(Math.min(first, Math.min(i, at)), Math.max(Math.max(last, i + 1), w.endOfName(at)));
        Modality modality = Doubts.between(w, ofBody || owner.at() > i ? i : owner.at(), i);
        for (int town : towns) {
            Entity place = NameLists.entity(w, town);
            boolean wide = Whereabouts.isWide(place)
                    && (towns.size() > 1 || !isOwn(w, i) && !isRun(w, i, FAR) || isRanked(w, i));
            boolean alone = ofBody || isAlone(w, owner);
            for (Said one : wide ? List.<Said>of() : alone ? List.of(owner) : subjects.with(w, owner)) {
                ties.add(one.entity(), "locatedIn", place, modality, evidence, "relation.plant", ofBody ? 0.75 : 0.7);
            }
        }
        return true;
    }

    // the town behind what a body is to another is its own, not the other's
    private boolean apposed(Wording w, int i, int owner) {
        int comma = NameLists.afterBrackets(w, w.endOfName(owner));
        int in = w.word(comma).equals(",") ? comma + 1 : comma;
        int town = Whereabouts.isIn(w, in) ? Whereabouts.at(w, in) : -1;
        int body = NameLists.beforeBrackets(w, i - 2);
        if (town >= 0 && NameLists.isTown(w, town) && w.name(body, EntityKind.ORGANISATION) != null) {
            Span evidence = w.span(w.startOfName(body), w.endOfName(town));
            ties.add(
                    NameLists.entity(w, body),
                    "locatedIn",
                    NameLists.entity(w, town),
                    Modality.STATED,
                    evidence,
                    "relation.plant",
                    0.7);
        }
        return true;
    }

    // "A et la PME B, installée sur": what follows a comma in the singular is said of the last
    private static boolean isAlone(Wording w, Said owner) {
        int comma = owner.at() < 0 ? -1 : NameLists.afterBrackets(w, w.endOfName(owner.at()));
        String next = w.word(comma + 1);
        return comma > 0 && w.word(comma).equals(",") && (next.endsWith("e") || next.endsWith("ee"));
    }

    // "le premier site de France", "la plus grande usine d'Europe"
    private static boolean isRanked(Wording w, int i) {
        for (int k = Math.max(0, i - 4); k < i + 4; k++) {
            if (w.word(k).startsWith("premi")
                    || w.word(k).equals("plus")
                    || w.word(k).equals("seul")
                    || w.word(k).equals("seule")) {
                return true;
            }
        }
        return false;
    }

    // index of the body whose plant it is: "l'usine Toray", "le centre d'essais du groupe X"
    private static int owned(Wording w, int i) {
        int k = i + 1;
        while (k < w.size() && k - i < 6) {
            int named = NameLists.skipNouns(w, w.afterArticle(w.afterOf(k)));
            if (w.name(named, EntityKind.ORGANISATION) != null && named - k < 5) {
                return named;
            }
            if (w.word(k).equals("(") && w.name(k) == null) {
                k = NameLists.afterBrackets(w, k);
                continue;
            }
            boolean inner = w.isContentWord(k) || w.afterOf(k) > k && w.isContentWord(w.afterOf(k));
            if (!inner) {
                return -1;
            }
            k++;
        }
        return -1;
    }

    // "le campus de Caen de l'école X"
    private static int behindTown(Wording w, int i) {
        int town = w.afterOf(i + 1);
        int of = town > i + 1 && w.name(town, EntityKind.TERRITORY) != null ? w.endOfName(town) : -1;
        int wider = of > 0 ? Whereabouts.afterWider(w, of) : -1;
        of = wider > of && w.afterOf(w.word(wider).equals(",") ? wider + 1 : wider) > wider ? wider : of;
        of += of > 0 && w.word(of).equals(",") ? 1 : 0;
        int whose = of > 0 ? w.afterOf(of) : -1;
        whose += whose > of && PointingWords.isOwn(w.word(whose)) ? 1 : 0; // "le site de Bolbec de sa filiale X"
        int body = whose > of && of > 0 ? NameLists.skipNouns(w, whose) : -1;
        return w.name(body, EntityKind.ORGANISATION) != null ? body : -1;
    }

    // whose plant it is: "son usine", "a ouvert une usine", "l'usine"
    private @Nullable Said owner(Wording w, int i) {
        Said served = served(w, i);
        if (served != null) {
            return served;
        }
        Said relative = relative(w, i);
        if (relative != null) {
            return relative;
        }
        int ours = isOurs(w, i);
        if (ours >= 0) {
            Entity we = ties.we(w, ours);
            return we == null ? null : new Said(we, -1);
        }
        boolean told =
                isOwn(w, i) || isRun(w, i, LIST) || PlantWords.isWork(w.word(i)) && (isPointed(w, i) || isListed(w, i));
        Said topic = told || isDone(w, i) ? subjects.topic(w, i) : null;
        boolean sure = told || PlantWords.isWork(w.word(i)) || topic != null && topic.at() >= 0;
        return sure ? topic : null;
    }

    // "une aide à la société X pour l'extension d'un atelier": X's
    private static @Nullable Said served(Wording w, int i) {
        for (int k = i - 1; k > 0 && i - k < FAR && w.name(k) == null && !w.isMark(k); k--) {
            if (w.word(k).equals("pour")) {
                int act = w.afterArticle(k + 1);
                boolean done = PlantWords.isDeed(w.word(act)) || PlantWords.runs(w.word(act));
                boolean body =
                        w.name(k - 1, EntityKind.ORGANISATION) != null && PhraseHeads.governed(w, w.startOfName(k - 1));
                return done && body ? new Said(NameLists.entity(w, k - 1), w.startOfName(k - 1)) : null;
            }
        }
        return null;
    }

    // "répartis sur quatre sites – Rennes, Nantes", "trois sites : Douai"
    private static boolean isListed(Wording w, int i) {
        int k = i + 1;
        while (w.isContentWord(k) && k - i < 4 || w.afterOf(k) > k && k - i < 4) {
            k++;
        }
        String mark = w.word(k);
        int first = Whereabouts.isIn(w, k + 2) ? k + 3 : k + 1; // "(Lens, Douai)", "(deux à Lens, un à Douai)"
        boolean bracket = mark.equals("(") && w.name(first, EntityKind.TERRITORY) != null;
        return w.word(i).endsWith("s")
                && (bracket
                        || PlantTowns.isNamedEach(w, i, k)
                        || mark.equals(":")
                        || mark.equals("–")
                        || mark.equals("-"));
    }

    /** Whether the plant at {@code i} is a certain one: "l'usine". */
    static boolean isPointed(Wording w, int i) {
        int k = i - 1;
        while ((w.isContentWord(k)
                        || NumberWords.isCount(w.word(k))
                        || k > 0 && w.token(k).isNumber())
                && i - k < 4) {
            k--;
        }
        return POINTED.contains(w.word(k)) && w.name(k) == null;
    }

    // "X (Oise), dont l'usine est à Brest": what "dont" takes up
    private static @Nullable Said relative(Wording w, int i) {
        int dont = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        int name = NameLists.beforeBrackets(w, w.word(dont - 1).equals(",") ? dont - 2 : dont - 1);
        boolean body = w.word(dont).equals("dont") && w.name(name, EntityKind.ORGANISATION) != null;
        return body ? new Said(NameLists.entity(w, name), w.startOfName(name)) : null;
    }

    // "notre usine", "nos deux sites": index of the word that tells whose, or -1
    private static int isOurs(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 4 && w.name(k) == null && !w.isMark(k); k--) {
            if (OURS.contains(w.word(k))) {
                return k;
            }
        }
        return -1;
    }

    /** Whether "son", "leurs" stand before the plant at {@code i}. */
    static boolean isOwn(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 5; k--) {
            if (PointingWords.isOwn(w.word(k))) {
                return true;
            }
            if (w.name(k) != null || w.isMark(k)) {
                return false;
            }
        }
        return false;
    }

    // "ouvrira une usine"
    private static boolean isRun(Wording w, int i, int far) {
        for (int k = i - 1; k >= 0 && i - k < far; k--) {
            boolean has = w.word(k).equals("a") && w.token(k).text().equals("a")
                    || w.word(k).equals("ont");
            boolean owns = has
                    && (FunctionWords.isDeterminer(w.word(k + 1))
                            || w.token(k + 1).isNumber());
            boolean runs = PlantWords.runs(w.word(k)) && !FunctionWords.isDeterminer(w.word(k - 1));
            if (w.name(k) == null && (runs || owns)) {
                return true;
            }
            if (w.word(k).equals(";") || w.word(k).equals(":")) {
                return false;
            }
        }
        return false;
    }

    // "la construction d'une usine"
    private static boolean isDone(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < FAR && !w.word(k).equals(";"); k--) {
            if (w.name(k) == null && PlantWords.isDeed(w.word(k))) {
                return true;
            }
        }
        return false;
    }
}

package org.filigraph.extract.relation.owner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what belongs to what from shares and appositions: "la SAS A (60 % groupe B, 40 % C)", "A, pôle aéronautique du
 * groupe B", "A, dont la maison mère B", "Via sa filiale A, le groupe B" ({@code subsidiaryOf},
 * {@code partOf}).
 */
public final class Holdings implements TieReader {
    private static final Set<String> UNITS = WordSet.of("pole activite bras direction institut");

    private static final Set<String> PARTS = WordSet.of("direction institut pole");
    private static final Set<String> GROUPS = WordSet.of("groupe holding societe maison");
    private static final List<String> MAIN = List.of("majorit", "unique", "principal");
    /** What a body keeps under its own roof. */
    private static final Set<String> HOUSES = WordSet.of(
            """
            plateforme ecole laboratoire centre institut campus incubateur academie fablab accelerateur""");

    private static final Map<String, Set<VerbForm>> CREATES =
            Conjugation.ofAll("creer", "fonder", "lancer", "constituer");
    private static final Set<String> COMPANIES =
            WordSet.of("start-up startup spin-off pousse filiale societe entreprise entite structure sas");
    private static final List<String> NAMED = List.of("baptis", "nomm", "appel", "denomm", "intitul");
    private static final int NEAR = 4;

    private final Ties ties;

    Holdings(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        line(w);
        for (int i = 1; i < w.size(); i++) {
            int before = before(w, i);
            if (w.name(i) == null && w.word(i).equals("(") && w.name(before, EntityKind.ORGANISATION) != null) {
                shares(w, i, before);
                if ((w.word(i + 1).equals("groupe") || w.says(i + 1, "filiale", "de"))) {
                    int owner = NameLists.skipNouns(w, w.afterOf(i + 2) > i + 2 ? w.afterOf(i + 2) : i + 1);
                    if (w.name(owner, EntityKind.ORGANISATION) != null
                            && w.word(w.endOfName(owner)).equals(")")) {
                        tie(
                                w,
                                NameLists.entity(w, before),
                                "subsidiaryOf",
                                NameLists.entity(w, owner),
                                before,
                                w.endOfName(owner));
                    }
                }
            } else if (w.name(i) == null
                    && UNITS.contains(w.word(i))
                    && w.word(i - 1).equals(",")) {
                unit(w, i, i - 2);
            } else if (w.name(i) == null
                    && UNITS.contains(w.word(i))
                    && w.afterArticle(i - 1) == i
                    && w.word(i - 2).equals(",")) {
                unit(w, i, i - 3);
            } else if (w.name(i) == null && HOUSES.contains(w.word(i)) && isOwned(w, i)) {
                house(w, i);
            } else if (w.name(i) == null
                    && (w.word(i).equals("filiale") || w.word(i).equals("filiales"))) {
                means(w, i);
            } else if (w.name(i) == null
                    && w.word(i).startsWith("actionnaire")
                    && w.word(i).length() < 13) {
                shareholder(w, i);
            } else if (w.name(i) == null && w.word(i).equals("maison") && w.says(i - 2, "dont", "la")) {
                mother(w, i);
            }
            Set<VerbForm> creates = w.name(i) == null ? CREATES.get(w.word(i)) : null;
            if (creates != null) {
                created(w, i, creates);
            }
        }
    }

    // "Groupe B (Finlande)": all that a line or fragment of a body's entry tells
    private void line(Wording w) {
        int name = NameLists.skipNouns(w, 0);
        boolean group = w.word(0).equals("groupe") || w.says(0, "filiale", "de") || w.says(0, "filiale", "du");
        int named = w.name(name, EntityKind.ORGANISATION) != null ? name : -1;
        int end = named < 0 ? w.size() : NameLists.afterBrackets(w, w.endOfName(named));
        Entity unit = ties.holder(w);
        boolean alone = group && named >= 0 && w.size() - end < 2 && !w.block().isHeading();
        if (alone && unit != null && !PublicBodies.has(unit)) {
            tie(w, unit, "subsidiaryOf", NameLists.entity(w, named), 0, w.endOfName(named));
        }
    }

    // "la SAS A (60 % groupe B, 40 % C)", "A (B à 51 %, C)", "A (détenue à 80 % par B)": who holds most
    private void shares(Wording w, int open, int unit) {
        int close = NameLists.afterBrackets(w, open) - 1;
        double most = 0;
        Entity holder = null;
        int end = open;
        for (int k = open + 1; k < close; k++) {
            if (w.name(k) != null || !w.word(k).equals("%") || !w.token(k - 1).isNumber()) {
                continue;
            }
            double share = value(w, k - 1);
            int name = NameLists.skipNouns(
                    w,
                    w.afterArticle(w.afterOf(
                            w.word(k + 1).equals("par") || w.word(k + 1).equals("pour") ? k + 2 : k + 1)));
            // "(B à 51 %)", "(B, 51 % ; C, 49 %)"
            int first = w.word(k - 2).equals("a") || w.word(k - 2).equals(",") ? k - 3 : k - 2;
            int one = w.name(name, EntityKind.ORGANISATION) != null
                    ? name
                    : w.name(first, EntityKind.ORGANISATION) != null ? first : -1;
            if (one > open && one < close && share > most) {
                most = share;
                holder = NameLists.entity(w, one);
                end = Math.max(k + 1, w.endOfName(one));
            }
        }
        if (holder != null && most >= 34) {
            tie(w, NameLists.entity(w, unit), "subsidiaryOf", holder, w.startOfName(unit), end);
        }
    }

    // the name that a bracket stands behind, its town between: "l'usine A de Cholet (groupe B)"
    private static int before(Wording w, int open) {
        int k = w.word(open - 1).equals("»") ? open - 2 : open - 1;
        int start = w.startOfName(k);
        boolean town = w.name(k, EntityKind.TERRITORY) != null;
        int in = w.afterOf(start - 1) == start || w.word(start - 1).equals("a") ? start - 2 : -1;
        return town && w.name(in, EntityKind.ORGANISATION) != null ? in : k;
    }

    static double value(Wording w, int k) {
        String text = w.token(k).text().replace(',', '.');
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    // "A, pôle aéronautique du groupe B", "A, composante de l'université B"
    private void unit(Wording w, int i, int before) {
        int end = NameLists.beforeBrackets(w, before);
        Name unit = w.name(end, EntityKind.ORGANISATION);
        int of = i + 1;
        while (of - i < NEAR
                && w.name(of) == null
                && !w.isMark(of)
                && w.afterOf(of) == of
                && !VerbGroup.isAuxiliary(w, of)) {
            of++;
        }
        int whole = unit != null && w.afterOf(of) > of ? w.afterOf(of) : -1;
        boolean group = GROUPS.contains(w.word(whole));
        int name = whole < 0 ? -1 : NameLists.skipNouns(w, whole);
        boolean named = w.name(name, EntityKind.ORGANISATION) != null
                && (group
                        || GROUPS.contains(w.word(w.startOfName(name)))
                        || !w.word(i).equals("pole")
                        || of > i + 1);
        if (unit != null && named) {
            String relation = PARTS.contains(w.word(i)) ? "partOf" : "subsidiaryOf";
            if (!PublicBodies.has(NameLists.entity(w, name))) {
                tie(w, unit.entity(), relation, NameLists.entity(w, name), w.startOfName(end), w.endOfName(name));
            }
        }
    }

    // "Via sa filiale A, le groupe B", "À travers ses filiales A et C, B"
    private void means(Wording w, int i) {
        int own = w.isContentWord(i - 1) ? i - 2 : i - 1;
        if (!PointingWords.isOwn(w.word(own)) || own > 6 || hasBody(w, own)) {
            return;
        }
        int from = i + 1;
        while (from - i < NEAR && w.isContentWord(from)) {
            from++;
        }
        List<Found> units = ties.parties().at(w, from);
        int end = units.isEmpty()
                ? from
                : NameLists.afterBrackets(w, units.get(units.size() - 1).end());
        int comma = end;
        while (comma < w.size() && comma - end < 12 && !w.word(comma).equals(",") && !VerbGroup.isAuxiliary(w, comma)) {
            comma++;
        }
        List<Found> owner = units.isEmpty() || !w.word(comma).equals(",")
                ? List.of()
                : ties.parties().at(w, comma + 1);
        for (Found unit : owner.isEmpty() ? List.<Found>of() : units) {
            tie(
                    w,
                    unit.entity(),
                    "subsidiaryOf",
                    owner.get(0).entity(),
                    own,
                    owner.get(0).end());
        }
    }

    // "A a créé une nouvelle société : B", "A crée une filiale, baptisée B"
    private void created(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        int k = i + 1;
        boolean company = false;
        boolean one = w.word(k).equals("une") || w.word(k).equals("sa");
        while (one && k - i < 9 && w.name(k) == null && !VerbGroup.isAuxiliary(w, k)) {
            company |= COMPANIES.contains(w.word(k));
            k++;
        }
        Name made = company ? w.name(k, EntityKind.ORGANISATION) : null;
        boolean called = w.word(k - 1).equals(":")
                || w.word(k - 1).equals(",")
                || COMPANIES.contains(w.word(k - 1))
                || NAMED.stream().anyMatch(w.word(k - 1)::startsWith);
        if (group == null || group.voice() != VerbGroup.Voice.ACTIVE || made == null || !called) {
            return;
        }
        List<Said> who = ties.subjects().ofVerb(w, group.start());
        if (who.size() == 1
                && !PublicBodies.has(who.get(0).entity())
                && who.get(0).entity().kind() == EntityKind.ORGANISATION) {
            boolean research = BodyNouns.namesResearch(who.get(0).entity().label());
            ties.add(
                    made.entity(),
                    research ? "spinOffOf" : "subsidiaryOf",
                    who.get(0).entity(),
                    group.modality(),
                    w.span(group.start(), w.endOfName(k)),
                    "relation.holding",
                    0.7);
        }
    }

    private static boolean isOwned(Wording w, int i) {
        return PointingWords.isOwn(w.word(i - 1)) || w.isContentWord(i - 1) && PointingWords.isOwn(w.word(i - 2));
    }

    // "son centre de recherche A": what is a part of whom it is said of
    private void house(Wording w, int i) {
        int k = i + 1;
        while (k - i < 6 && (w.isContentWord(k) || w.afterOf(k) > k && w.isContentWord(w.afterOf(k)))) {
            k = w.afterOf(k) > k ? w.afterOf(k) : k + 1;
        }
        k += w.word(k).equals(",") || w.word(k).equals("«") ? 1 : 0;
        int own = PointingWords.isOwn(w.word(i - 1)) ? i - 1 : i - 2;
        Name part = w.name(k, EntityKind.ORGANISATION);
        Said owner = part == null ? null : ties.subjects().topic(w, own);
        if (owner != null
                && part != null
                && !PublicBodies.has(owner.entity())
                && owner.entity().kind() == EntityKind.ORGANISATION) {
            tie(w, part.entity(), "partOf", owner.entity(), own, w.endOfName(k));
        }
    }

    /** Whether "sa filiale" at {@code own} opens a sentence whose subject stands behind. */
    public static boolean isFronted(Wording w, int own) {
        return own <= 6 && own > 0 && !hasBody(w, own) && !w.word(own - 1).equals("et") && leads(w.word(0));
    }

    private static boolean leads(String word) {
        return WordSet.of("via a par avec grace au outre dans depuis chez").contains(word);
    }

    private static boolean hasBody(Wording w, int to) {
        for (int k = 0; k < to; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun at {@code i} is for who owns most: "actionnaire majoritaire", "l'unique actionnaire". */
    public static boolean isMain(Wording w, int i) {
        boolean most = false;
        for (int k = i - 2; k <= i + 1; k++) {
            most |= w.name(k) == null && MAIN.stream().anyMatch(w.word(k)::startsWith);
        }
        return most && w.word(i).startsWith("actionnaire");
    }

    // "A, dont B est l'actionnaire majoritaire", "B est l'actionnaire unique de A"
    private void shareholder(Wording w, int i) {
        boolean most = isMain(w, i);
        int verb = i - 1;
        while (verb > 0 && i - verb < 5 && !VerbGroup.isCopula(w.word(verb))) {
            verb--;
        }
        boolean is = VerbGroup.isCopula(w.word(verb)) && w.name(verb) == null;
        Said apposed = is || !most ? null : ties.subjects().ofDescription(w, i);
        if (!most || !is && apposed == null) {
            return;
        }
        List<Said> who = apposed != null ? List.of(apposed) : ties.subjects().ofVerb(w, VerbGroup.begin(w, verb));
        int dont = verb;
        while (dont > 0 && verb - dont < 12 && !w.word(dont).equals("dont")) {
            dont--;
        }
        int name = NameLists.beforeBrackets(w, w.word(dont - 1).equals(",") ? dont - 2 : dont - 1);
        if (w.word(dont).equals("dont") && w.name(name, EntityKind.ORGANISATION) != null) {
            for (int k = dont + 1; k < verb; k++) {
                if (w.name(k, EntityKind.ORGANISATION) != null) {
                    tie(
                            w,
                            NameLists.entity(w, name),
                            "subsidiaryOf",
                            NameLists.entity(w, k),
                            w.startOfName(name),
                            i + 1);
                    return;
                }
            }
            return;
        }
        int of = i + 1;
        while (of - i < NEAR && w.isContentWord(of)) {
            of++;
        }
        List<Found> units = w.afterOf(of) > of ? ties.parties().at(w, w.afterOf(of)) : List.of();
        for (Said owner : who) {
            for (Found unit : units) {
                tie(
                        w,
                        unit.entity(),
                        "subsidiaryOf",
                        owner.entity(),
                        Math.max(0, Math.min(verb, owner.at())),
                        unit.end());
            }
        }
    }

    // "A, dont la maison mère B est basée à"
    private void mother(Wording w, int i) {
        int from = w.word(i + 1).equals("mere") ? i + 2 : i + 1;
        from = w.word(from).equals(",") ? from + 1 : from;
        int name = NameLists.skipNouns(w, w.afterArticle(from));
        int child = w.word(i - 3).equals(",") ? NameLists.beforeBrackets(w, i - 4) : i - 3;
        if (w.word(i + 1).equals("mere")
                && w.name(name, EntityKind.ORGANISATION) != null
                && w.name(child, EntityKind.ORGANISATION) != null) {
            tie(
                    w,
                    NameLists.entity(w, child),
                    "subsidiaryOf",
                    NameLists.entity(w, name),
                    w.startOfName(child),
                    w.endOfName(name));
        }
    }

    private void tie(Wording w, Entity one, String relation, @Nullable Entity whole, int from, int end) {
        ties.add(one, relation, whole, Modality.STATED, w.span(Math.max(0, from), end), "relation.holding", 0.75);
    }
}

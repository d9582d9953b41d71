package org.filigraph.extract.relation.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Bodies told one after another, whatever stands between: names, authorities told by their territory ("la région
 * Bretagne"), nouns without a name ("des laboratoires"), and names behind such nouns ("deux PME, A et B", "des
 * institutions comme C", "l'interprofession (D)").
 */
public final class Parties {
    /** What is a part of a body and stands for it: "la caisse régionale du Crédit X". */
    private static final Set<String> PARTS = WordSet.of(
            """
            caisse direction delegation antenne filiale comite agence branche service equipes equipe chercheurs
            ingenieurs laboratoire laboratoires centre site usine usines sites actifs activite activites division
            federation groupe reseau expertise""");

    /** What is one alone where it has no name of its own. */
    private static final Set<String> OFFICES = WordSet.of("prefecture rectorat sous-prefecture");

    /** What the State buys by. */
    private static final Set<String> STATE =
            WordSet.of("etat armee armees marine gendarmerie police douanes autorites gouvernement");

    private static final Set<String> OPENERS = Set.of("comme", "dont", "notamment", "parmi", "(", ":");
    private static final int LONGEST = 40;
    private static final int FAR = 16;

    /** One of a list: the bodies it tells, up to before {@code end}; whether they are known as names. */
    private record Item(List<Found> found, int end, boolean known) {}

    private final Ties ties;
    private final Authorities authorities;

    Parties(Ties ties) {
        this.ties = ties;
        this.authorities = new Authorities(ties);
    }

    /** The bodies listed from {@code from} on; empty where none are. */
    public List<Found> at(Wording w, int from) {
        List<Found> named = GroupLists.at(w, from).stream()
                .map(k -> new Found(NameLists.entity(w, k), w.endOfName(k)))
                .toList();
        List<Found> told = told(w, from, true);
        return told.size() > named.size() ? told : named;
    }

    /** Those who may buy that are listed from {@code from} on: bodies, and services of the State without another name. */
    public List<Found> customers(Wording w, int from) {
        int k = w.afterArticle(from);
        if (w.name(k) != null || !STATE.contains(w.word(k)) || !isDefinite(w, k)) {
            return at(w, from);
        }
        int end = k + 1;
        while (end - k < 3 && w.isContentWord(end) && !VerbGroup.isAdverb(w, end) && !Frames.isVerb(w.word(end))) {
            end++; // "autorités publiques péruviennes", "marine nationale"
        }
        if (w.word(end).equals("de")
                && w.word(k).startsWith("arme")
                && w.token(Math.min(end + 1, w.size() - 1)).isCapitalised()) {
            end += 2; // "l'armée de Terre"
        }
        Found state = new Found(ties.thing(EntityKind.ORGANISATION, w.span(k, end)), end);
        int next = PartyJoints.afterJoint(w, end);
        List<Found> all = new ArrayList<>(List.of(state));
        if (next > end) {
            all.addAll(customers(w, next));
        }
        return all;
    }

    private static boolean isDefinite(Wording w, int k) {
        String before = w.word(k - 1);
        return w.afterArticle(k - 1) == k || before.startsWith("au") || before.equals("du") || before.equals("des");
    }

    private List<Found> told(Wording w, int from, boolean nested) {
        List<Found> parties = new ArrayList<>();
        int guessed = 0;
        boolean joined = false;
        boolean ended = false;
        int k = from;
        int end = from;
        while (k < w.size() && parties.size() < LONGEST) {
            Item item = item(w, k, nested);
            item = item == null ? unknown(w, k) : item;
            item = item == null && !parties.isEmpty() && next(w, k) ? town(w, k) : item;
            if (item == null) {
                break;
            }
            end = item.found().isEmpty()
                    ? NameLists.afterBrackets(w, item.end())
                    : Enumeration.afterGloss(w, item.end());
            int next = PartyJoints.afterJoint(w, end);
            if (ended && next == end && !PartyJoints.closes(w, end)) {
                break; // "financé par A et B, le cluster C démarre"
            }
            // "avec l'appui de deux banques (A et B), le tonnelier C": no list goes on so
            boolean another = !joined && k > from && next == end && isThe(w.word(k));
            if (another && !parties.isEmpty()) {
                return parties;
            }
            parties.addAll(item.found());
            guessed += item.known() ? 0 : 1;
            if (next == end) {
                break;
            }
            boolean comma = next == end + 1 && w.word(end).equals(",");
            ended = joined && comma;
            joined |= !comma;
            k = next;
        }
        if (guessed * 2 > parties.size()) {
            return List.of(); // names that nobody knows are bodies beside others that are
        }
        boolean open = parties.size() == 2 && !joined && !PartyJoints.closes(w, end);
        return open ? List.of(parties.get(0)) : parties;
    }

    // one of the list: a name with its nouns, or nouns alone with or without the names they stand for
    private @Nullable Item item(Wording w, int from, boolean nested) {
        int k = from;
        while (isQuote(w.word(k))
                || w.name(k) == null && (FunctionWords.isDeterminer(w.word(k)) || isCount(w, k))
                || w.name(k) == null && (w.word(k).equals("de") || w.word(k).equals("d'")) && k == from) {
            k++;
        }
        int head = k;
        boolean apposed = k == from && from > 0 && w.word(from - 1).equals(","); // "X, filiale de Y"
        boolean bodies = false;
        boolean of = false;
        boolean hard = false;
        while (k < w.size() && k - from < FAR) {
            Name name = w.name(k);
            String word = w.word(k);
            if (name != null) {
                Entity one = entity(w, k, name, of);
                boolean beside = of && !hard && bodies && w.isContentWord(k - 1); // "le pôle de recherche X"
                boolean part = of && !apposed && (isPart(w, head) || name.is(EntityKind.TERRITORY));
                if (one != null && (!of || beside || part)) {
                    int end = w.endOfName(k);
                    return new Item(List.of(new Found(one, end)), isQuote(w.word(end)) ? end + 1 : end, true);
                }
                if (name.is(EntityKind.PERSON) || k == head || !of || apposed) {
                    return null;
                }
                k = w.endOfName(k);
                continue;
            }
            boolean oneOf = w.word(from).equals("un") || w.word(from).equals("une");
            boolean one = w.word(k).equals(",") && oneOf;
            boolean glossed = w.word(k).equals("(") && oneOf; // "un organisme de recherche (A)"
            boolean own = w.word(k).equals(",")
                    && (PointingWords.isOwn(w.word(from)) || w.word(from).equals("notre"));
            boolean many = bodies && (isPlural(w, head, k) || !w.word(k).equals(",")) || isPlural(w, head, k);
            if (k > head && (many || one && bodies || glossed || own || isExample(w, k)) && opens(w, k)) {
                List<Found> listed = nested ? told(w, behind(w, k), false) : List.of();
                if (!listed.isEmpty()) {
                    int last = listed.get(listed.size() - 1).end();
                    int end = w.word(k).equals("(")
                            ? NameLists.afterBrackets(w, k)
                            : w.word(last).equals(")") ? last + 1 : last;
                    return new Item(listed, end, true);
                }
            }
            boolean single = k == head + 1
                    && w.afterArticle(head - 1) == head
                    && isBetween(w, from)
                    && PartyJoints.afterJoint(w, k) > k;
            boolean office = k == head + 1 && w.afterArticle(head - 1) == head && OFFICES.contains(w.word(head));
            if (office && w.afterOf(k) == k && !w.isContentWord(k) && name == null) {
                Entity called = ties.thing(EntityKind.ORGANISATION, w.span(head, k));
                return new Item(List.of(new Found(called, k)), k, true); // "avec A et la préfecture"
            }
            if (single) {
                return new Item(List.of(), k, true); // "entre le rectorat, A et B"
            }
            if (k > head && bodies && (PartyJoints.afterJoint(w, k) > k || PartyJoints.closes(w, k))) {
                return isPlural(w, head, k) ? new Item(List.of(), k, true) : null;
            }
            boolean noun = w.isContentWord(k) || BodyNouns.isBody(word);
            bodies |= GroupLists.isGroup(word) || BodyNouns.isBody(word) || BodyNouns.isAuthority(word);
            boolean small = w.afterOf(k) > k || w.afterArticle(k) > k || word.equals("en") || word.equals("a");
            if (k > head && bodies && !hard && w.token(k).isCapitalised()) {
                return unknown(w, k); // "le pôle de recherche Fibres Vertes"
            }
            if (!noun && !small || VerbGroup.isAuxiliary(w, k) || w.isMark(k)) {
                return null;
            }
            of |= small && w.afterArticle(k) == k;
            hard |= small && w.afterArticle(k) == k && !(isBareOf(w, k) && w.isContentWord(k + 1));
            k++;
        }
        return null;
    }

    private static boolean next(Wording w, int k) {
        return w.word(k - 1).equals(",") || w.word(k - 1).equals("et");
    }

    // "Hermès, Lacoste ou A": a firm that has a village's name, bare between the joints of a list of firms
    private static @Nullable Item town(Wording w, int k) {
        boolean town = w.name(k, EntityKind.TERRITORY) != null && NameLists.isTown(w, k);
        boolean goesOn = town && PartyJoints.afterJoint(w, w.endOfName(k)) > w.endOfName(k);
        Entity named = goesOn
                ? Entity.named(EntityKind.ORGANISATION, NameLists.entity(w, k).label())
                : null;
        return named == null ? null : new Item(List.of(new Found(named, w.endOfName(k))), w.endOfName(k), false);
    }

    private static boolean isBetween(Wording w, int from) {
        for (int k = from - 1; k >= 0 && from - k < 12 && !VerbGroup.isAuxiliary(w, k); k--) {
            if (w.word(k).equals("entre") && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBareOf(Wording w, int k) {
        return w.word(k).equals("de") || w.word(k).equals("d'");
    }

    /** What words in capitals from {@code from} on name that are no name known, or null. */
    @Nullable
    public Entity called(Wording w, int from) {
        Item item = unknown(w, from);
        return item == null ? null : item.found().get(0).entity();
    }

    // words in capitals that are no name known, alone between the joints of a list: "A, Fibres Vertes et B"
    private @Nullable Item unknown(Wording w, int from) {
        int start = w.afterArticle(from);
        int k = start;
        boolean unknown = false;
        while (k < w.size() && k - start < 5) {
            boolean place = w.name(k, EntityKind.TERRITORY, EntityKind.PRODUCT) != null;
            boolean word =
                    w.name(k) == null && w.token(k).isWord() && w.token(k).isCapitalised();
            boolean of = k > start
                    && w.name(k) == null
                    && w.afterOf(k) > k
                    && w.afterOf(k) < w.size()
                    && w.token(w.afterOf(k)).isCapitalised();
            if (of) {
                k = w.afterOf(k); // "Moulerie du Gier"
                continue;
            }
            if (!place && !word) {
                break;
            }
            unknown |= word
                    && !FunctionWords.has(w.word(k))
                    && w.word(k).length() > 2
                    && !w.word(k).equals("tpe")
                    && !BodyNouns.isBody(w.word(k));
            k = w.endOfName(k);
        }
        boolean alone = PartyJoints.afterJoint(w, k) > k
                || PartyJoints.closes(w, k)
                || w.word(k).equals("(");
        return unknown && alone && w.name(start) == null
                ? new Item(List.of(new Found(ties.thing(EntityKind.ORGANISATION, w.span(start, k)), k)), k, false)
                : null;
    }

    // the body that a name is, or that a territory's name stands for
    private @Nullable Entity entity(Wording w, int k, Name name, boolean of) {
        if (name.is(EntityKind.ORGANISATION)) {
            return name.entity();
        }
        if (name.is(EntityKind.TERRITORY)) {
            return authorities.of(w, k, of);
        }
        return null;
    }

    /** Who may buy a body, told from {@code from} on: a body, or a fund. */
    public List<Found> owners(Wording w, int from) {
        List<Found> named = at(w, from);
        int k = NameLists.skipNouns(w, w.afterArticle(from));
        boolean fund = named.isEmpty() && w.name(k, EntityKind.AGREEMENT) != null && isFund(w, from, k);
        return fund
                ? List.of(new Found(ties.thing(EntityKind.ORGANISATION, w.span(k, w.endOfName(k))), w.endOfName(k)))
                : named;
    }

    private static boolean isFund(Wording w, int from, int name) {
        for (int k = from; k <= name; k++) {
            if (w.word(k).equals("fonds")) {
                return true;
            }
        }
        return false;
    }

    /** The authority that the territory at {@code place} is named for: "la région X", "l'agglomération de X", "X Métropole"; or null. */
    @Nullable
    public Entity authority(Wording w, int place) {
        return authorities.of(w, place);
    }

    private static boolean isPart(Wording w, int head) {
        return PARTS.contains(w.word(head)) || PARTS.contains(w.word(head + 1));
    }

    private static boolean isExample(Wording w, int k) {
        return w.word(k).equals("comme") || w.word(k).startsWith("tel") || w.says(k, "a", "savoir");
    }

    private static boolean isThe(String article) {
        return article.equals("le") || article.equals("la") || article.equals("l'");
    }

    private static boolean isSingular(String article) {
        return article.equals("la")
                || article.equals("une")
                || article.equals("cette")
                || article.equals("l'")
                || article.equals("sa");
    }

    private static boolean isPlural(Wording w, int head, int end) {
        for (int k = head; k < end && k - head < 3; k++) {
            boolean either = w.word(k).equals("pme") || w.word(k).equals("eti");
            if (w.name(k) == null && GroupLists.isGroup(w.word(k)) && (!either || !isSingular(w.word(head - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Wording w, int k) {
        return OPENERS.contains(w.word(k))
                || w.word(k).equals(",")
                || w.word(k).startsWith("tel") && w.word(k + 1).equals("que")
                || w.says(k, "a", "savoir");
    }

    private static int behind(Wording w, int opener) {
        int k = opener + 1;
        while (k - opener < 5 && (OPENERS.contains(w.word(k)) || isLeading(w.word(k)))) {
            k++;
        }
        return k;
    }

    private static boolean isLeading(String word) {
        return word.equals("que")
                || word.equals("savoir")
                || word.equals("parmi")
                || word.startsWith("lesquel")
                || word.equals("lesquels");
    }

    private static boolean isCount(Wording w, int k) {
        return k < w.size() && (w.token(k).isNumber() || GroupLists.isCount(w.word(k)));
    }

    private static boolean isQuote(String word) {
        return word.equals("«") || word.equals("“") || word.equals("\"") || word.equals("»") || word.equals("”");
    }
}

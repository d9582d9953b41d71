package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds who gives money: authorities, funds, banks and programmes, alone or listed with what each gives. */
final class Payers {
    private static final Set<String> FIELDS = WordSet.of(
            """
            regional regionaux departemental departementaux general generaux municipal urbaine territorial
            communautaire urbaines""");
    /** Authorities that are meant only with their territory's name. */
    private static final Set<String> NAMED_ONLY = WordSet.of(
            """
            pays canton province territoire etat regions departements conseils villes communes communautes
            collectivites""");

    private final Ties ties;

    Payers(Ties ties) {
        this.ties = ties;
    }

    /** Those listed from {@code from} on: "la Région à hauteur de 4 M€, l'Europe et le Crédit des Vallées". */
    List<Found> from(Wording w, List<Numeral> amounts, int from) {
        List<Found> payers = new ArrayList<>();
        boolean joined = false;
        boolean ended = false;
        int k = from;
        while (k < w.size()) {
            Found payer = payer(w, k, payers.isEmpty());
            if (payer == null) {
                break;
            }
            int next = afterAmount(w, amounts, NameLists.afterBrackets(w, payer.end()));
            next = afterChannel(w, next);
            if (ended && !isJoint(w, next) && !closes(w, next)) {
                break; // "financé par A et B, le cluster C démarre"
            }
            payers.add(payer);
            if (!isJoint(w, next)) {
                k = next;
                break;
            }
            ended = joined && w.word(next).equals(",") && !isJoint(w, next + 1);
            joined |= !w.word(next).equals(",") || isJoint(w, next + 1);
            k = beforeAgent(w, amounts, afterJoints(w, next));
        }
        boolean open = payers.size() > 1 && !joined && !closes(w, k);
        return open ? List.of(payers.get(0)) : payers;
    }

    // "l'Union européenne via le Feder", "l'État à travers France Relance", "l'État (France 2030)": told with its
    // scheme
    private static int afterChannel(Wording w, int i) {
        int k = w.word(i).equals("via")
                ? i + 1
                : w.says(i, "a", "travers")
                        ? i + 2
                        : w.says(i, "au", "titre") || w.says(i, "dans", "le", "cadre")
                                ? w.afterOf(i + (w.word(i).equals("au") ? 2 : 3))
                                : i;
        if (k == i) {
            return i;
        }
        int name = NameLists.skipNouns(w, w.afterArticle(k));
        return w.name(name, EntityKind.AGREEMENT, EntityKind.ORGANISATION) == null ? i : w.endOfName(name);
    }

    /** The payer behind articles, prepositions and nouns from {@code from} on; null where none stands there. */
    @Nullable
    Found payer(Wording w, int from, boolean first) {
        boolean authority = false;
        for (int k = from; k < w.size() && k - from < 9; k++) {
            Name name = w.name(k);
            if (name != null) {
                boolean more = !first && w.afterOf(from) == k; // "les départements de l'Isère, de la Drôme"
                boolean payer = name.is(EntityKind.ORGANISATION)
                        || name.is(EntityKind.AGREEMENT)
                        || name.is(EntityKind.TERRITORY)
                                && (authority || first || more || Funders.governs(name) || isLast(w, from, k));
                return payer ? new Found(asWritten(name), w.endOfName(k)) : null;
            }
            if (BodyNouns.isAuthority(w.word(k))) {
                Found common = common(w, k);
                if (common != null) {
                    return common;
                }
                authority = true;
            }
            boolean small = w.afterArticle(k) > k
                    || w.afterOf(k) > k
                    || NameLists.isQuote(w.word(k))
                    || w.word(k).equals("par");
            boolean body = k > from + 1 && k < from + 4 && BodyNouns.isBody(w.word(w.afterArticle(from)));
            boolean noun = (w.isContentWord(k) || BodyNouns.isAuthority(w.word(k)))
                    && (first || authority || body || k == from + 1);
            if (!small && !noun || w.isMark(k) && !NameLists.isQuote(w.word(k))) {
                return null;
            }
        }
        return null;
    }

    // "financé par l'État et la Bretagne.": the last of a list, with its article, and a mark or preposition behind
    private static boolean isLast(Wording w, int from, int name) {
        int end = w.endOfName(name);
        return w.word(from - 1).equals("et")
                && w.afterArticle(from) == name
                && name > from
                && (closes(w, end)
                        || w.isMark(end)
                        || FunctionWords.isPreposition(w.word(end))
                        || w.word(end).equals("y")
                        || w.word(end).equals("leur")
                        || w.word(end).equals("lui")
                        || FundingVerbs.of(w.word(end)) != null
                        || VerbGroup.isAuxiliary(w, end)
                        || w.word(end).equals("et"));
    }

    // "le conseil régional", "la communauté urbaine", "l'agglomération": an authority without its territory's name
    private @Nullable Found common(Wording w, int k) {
        boolean definite = w.afterArticle(k - 1) == k || w.word(k - 1).equals("du");
        int end = k + 1;
        if (w.word(k).startsWith("conseil") || w.word(k).startsWith("communaute")) {
            String next = w.word(end);
            int of = w.afterOf(end);
            boolean kind = w.name(end) == null && FIELDS.contains(next);
            boolean members =
                    of > end && (w.word(of).equals("communes") || w.word(of).equals("agglomeration"));
            if (!kind && !members) {
                return null;
            }
            end = kind ? end + 1 : of + 1;
        }
        int after = w.afterOf(end);
        boolean told = w.name(after) != null && (after > end || w.name(after, EntityKind.TERRITORY) != null);
        boolean adjective = w.isContentWord(end)
                && !VerbGroup.isAdverb(w, end)
                && !VerbGroup.isAuxiliary(w, end)
                && !VerbGroup.governs(w.word(end))
                && !Frames.isVerb(w.word(end))
                && FundingVerbs.of(w.word(end)) == null;
        if (!definite || told || after > end || adjective || NAMED_ONLY.contains(w.word(k))) {
            return null;
        }
        return new Found(ties.thing(EntityKind.ORGANISATION, w.span(k, end)), end);
    }

    // "la CAMVAL": a community that is told by its acronym goes by it
    private static Entity asWritten(Name name) {
        Entity land = name.entity();
        boolean acronym = name.label().chars().noneMatch(c -> Character.isLowerCase(c) || c == ' ');
        return acronym && land.key().startsWith("epci/") ? new Entity(land.kind(), land.key(), name.label()) : land;
    }

    /** Whoever pays as the subject of the verb group that begins at {@code start}; none where it is somebody else. */
    List<Found> before(Wording w, List<Numeral> amounts, int start) {
        int end = start;
        while (end > 0
                && (VerbGroup.isAdverb(w, end - 1)
                        || w.word(end - 1).equals("qui")
                        || w.word(end - 1).equals(","))) {
            end--;
        }
        end = w.word(end - 1).equals(")") ? NameLists.opening(w, end - 1) : end;
        for (int k = begin(w, end); k < end; k++) {
            if (k == 0 || isBoundary(w, k - 1)) {
                List<Found> listed = from(w, amounts, k);
                if (!listed.isEmpty() && listed.get(listed.size() - 1).end() == end && isSubject(w, k)) {
                    return listed;
                }
            }
        }
        List<Found> payers = new ArrayList<>();
        for (Said said : ties.subjects().ofVerb(w, start)) {
            payers.add(new Found(said.entity(), said.at() < 0 ? start : w.endOfName(said.at())));
        }
        return payers;
    }

    private static boolean isSubject(Wording w, int k) {
        int before = w.afterArticle(k - 1) == k ? k - 2 : k - 1;
        return w.afterOf(k) == k
                && !FunctionWords.isPreposition(w.word(k))
                && !FunctionWords.isPreposition(w.word(k - 1))
                && !FunctionWords.isPreposition(w.word(before));
    }

    private static int begin(Wording w, int end) {
        int k = end;
        while (k > 0
                && end - k < 60
                && !w.word(k - 1).equals(";")
                && !w.word(k - 1).equals(":")) {
            k--;
        }
        return k;
    }

    private static boolean isBoundary(Wording w, int k) {
        String word = w.word(k);
        return w.name(k) == null
                && (w.isMark(k)
                        || word.equals("que")
                        || word.equals("dont")
                        || word.equals("et")
                        || word.equals("mais")
                        || w.name(k + 1) != null);
    }

    // "à hauteur de 4 M€", "pour 2,5 M€", "(30 %)"
    private static int afterAmount(Wording w, List<Numeral> amounts, int i) {
        Numeral next = next(w, amounts, i, 5);
        if (next == null) {
            return i;
        }
        for (int k = i; k < w.at(next.span().start()); k++) {
            boolean link = w.word(k).equals("a")
                    || w.word(k).equals("hauteur")
                    || w.word(k).equals("pour")
                    || w.afterOf(k) > k
                    || w.word(k).equals("(")
                    || w.word(k).equals(":");
            if (!link) {
                return i;
            }
        }
        int end = w.at(next.span().end() - 1) + 1;
        return w.word(end).equals(")") ? end + 1 : end;
    }

    // "à 40 % par A, à 30 % par B"
    private static int beforeAgent(Wording w, List<Numeral> amounts, int i) {
        Numeral next = next(w, amounts, i, 2);
        if (next == null) {
            return i;
        }
        int end = w.at(next.span().end() - 1) + 1;
        return w.word(end).equals("par") ? end : i;
    }

    private static @Nullable Numeral next(Wording w, List<Numeral> amounts, int i, int within) {
        for (Numeral amount : amounts) {
            int at = w.at(amount.span().start());
            if (at >= i && at <= i + within) {
                return amount;
            }
        }
        return null;
    }

    private static boolean isJoint(Wording w, int k) {
        String word = w.word(k);
        return w.name(k) == null
                && (word.equals(",")
                        || word.equals("et")
                        || word.equals("ou")
                        || word.equals("puis")
                        || word.equals("/")
                        || word.equals("|")
                        || word.equals("ainsi") && w.word(k + 1).equals("que"));
    }

    private static int afterJoints(Wording w, int i) {
        int k = i;
        while (isJoint(w, k)) {
            k += w.word(k).equals("ainsi") ? 2 : 1;
        }
        return k;
    }

    private static boolean closes(Wording w, int k) {
        String word = w.word(k);
        return k >= w.size() - 1 || word.equals(")") || word.equals(".") || word.equals(";") || word.equals("…");
    }
}

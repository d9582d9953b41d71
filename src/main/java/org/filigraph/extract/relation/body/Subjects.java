package org.filigraph.extract.relation.body;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.TimeAdjuncts;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a verb or a description is said of: the name before it, the one that a relative pronoun takes up, the one
 * described between commas, or the one that "elle", "l'entreprise", "ce pôle" point back to. Where a clause has another
 * subject ("la machine produit") there is none.
 */
public final class Subjects {
    private static final Set<String> ALL = Set.of("tous", "toutes", "deux", "trois", "tout", "toute");
    private static final Set<String> COUNTS = Set.of(
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "quinze",
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "cent");
    private static final Set<String> PRONOUNS = Set.of("il", "elle", "ils", "elles", "celui-ci", "celle-ci");
    private static final Set<String> POINTING = Set.of("le", "la", "l'", "ce", "cet", "cette", "les", "ces");
    private static final Set<String> RELATIVES = Set.of("dont", "que", "qu'", "ou");
    private static final Set<String> OWNED = Set.of("son", "sa", "ses", "leur", "leurs");
    /** What stands for the body that it belongs to: "l'usine de X produit", "les équipes de X conçoivent". */
    private static final Set<String> OF_A_BODY = Set.of(
            "usine",
            "usines",
            "site",
            "sites",
            "unite",
            "unites",
            "equipe",
            "equipes",
            "atelier",
            "ateliers",
            "salarie",
            "salaries",
            "ingenieurs",
            "chercheurs",
            "laboratoires",
            "gigafactory",
            "etablissement",
            "activite",
            "activites",
            "expertise",
            "recherches",
            "competences",
            "travaux",
            "siege",
            "groupe",
            "societe",
            "entreprise",
            "artisans",
            "fonderie",
            "ligne",
            "lignes",
            "parc",
            "chantiers",
            "raffinerie",
            "filiale",
            "marque");

    private static final Set<String> HANDS = Set.of(
            "salaries",
            "salariees",
            "artisans",
            "artisanes",
            "ouvriers",
            "ouvrieres",
            "personnes",
            "collaborateurs",
            "techniciens",
            "ingenieurs",
            "operateurs",
            "employes",
            "compagnons",
            "couturieres",
            "maroquiniers",
            "agents");

    /** What is ours and stands for us: "notre budget est financé par". */
    private static final Set<String> OURS =
            Set.of("budget", "fonctionnement", "association", "structure", "reseau", "action", "projet", "programme");

    /** What a phrase counts or places, and is no noun that a name stands beside: "près de grands groupes X". */
    private static final Set<String> NOT_HEADS = Set.of(
            "pres",
            "plus",
            "moins",
            "beaucoup",
            "nombre",
            "hors",
            "loin",
            "afin",
            "autour",
            "aupres",
            "lors",
            "millions",
            "milliards",
            "partir",
            "cours",
            "compte",
            "sein",
            "cadre",
            "face",
            "cause",
            "suite",
            "milliers",
            "centaines");

    private static final int FAR = 40;
    private static final int APPOSITION = 16;

    private final Ties ties;

    Subjects(Ties ties) {
        this.ties = ties;
    }

    /** Whom the verb group that begins at {@code start} is said of; several where they are enumerated. */
    public List<Said> ofVerb(Wording w, int start) {
        int k = start - 1;
        while (k >= 0 && VerbGroup.isAdverb(w, k)) {
            k--;
        }
        if (k < 0) {
            return bare(w);
        }
        if (w.word(k).equals("et") || w.word(k).equals("ou")) {
            return joined(w, k);
        }
        if (w.word(k).equals(",") || w.word(k).equals("–")) {
            return beforeInsertion(w, k);
        }
        return scan(w, k);
    }

    /** Whom a noun or participle at {@code i} is said of, with which it agrees: an apposition, "est un", "X, situé à". */
    @Nullable
    public Said ofDescription(Wording w, int i) {
        int k = i - 1;
        boolean article = false;
        boolean indefinite = false;
        boolean listed = w.word(i - 1).equals("les")
                && w.word(i).endsWith("s")
                && w.word(i - 2).equals(",");
        if (listed
                && Frames.of(w.word(i)).stream().anyMatch(u -> u.frame().part() == Frame.Part.NOUN)
                && others(w, i)) {
            return null; // "signé par les avionneurs, les constructeurs de missiles"
        }
        while (k >= 0
                && w.name(k) == null
                && (isArticle(w.word(k)) && !w.word(k).equals("des")
                        || VerbGroup.isAdverb(w, k)
                        || w.word(k).equals("autre"))) {
            article |= POINTING.contains(w.word(k));
            indefinite |= w.word(k).equals("un") || w.word(k).equals("une");
            k--;
        }
        boolean participle =
                Frames.of(w.word(i)).stream().anyMatch(u -> u.forms().contains(VerbForm.PARTICIPLE));
        while (k >= 0 && !participle && (isAdjective(w, k) || w.word(k).equals("plus")) && i - k < 4) {
            k--;
            while (k >= 0 && w.name(k) == null && isArticle(w.word(k))) {
                k--;
            }
        }
        while (k >= 0
                && (w.token(k).isNumber()
                        || COUNTS.contains(w.word(k))
                        || w.word(k).equals("pas")
                        || w.word(k).equals("jamais"))) {
            k--;
        }
        if (k >= 0 && isQuote(w.word(k)) && k < 14) {
            return fronted(w, i, article || indefinite);
        }
        boolean first =
                k < 0 || k == 0 && w.name(0) == null && w.token(0).isCapitalised() && !FunctionWords.has(w.word(0));
        if (first && indefinite && BodyNouns.isBody(w.word(i)) && isFragment(w)) {
            return ties.latest() == null ? null : new Said(ties.latest(), -1);
        }
        if (first) {
            return fronted(w, i, article || indefinite);
        }
        k = TimeAdjuncts.before(w, k); // "est devenue en 2019 une filiale"
        while (k > 0 && ALL.contains(w.word(k)) && (w.word(k - 1).equals(",") || ALL.contains(w.word(k - 1)))) {
            k--; // ", toutes deux implantées à"
        }
        int verb = listing(w, k);
        if (verb >= 0) {
            return first(ofVerb(w, verb));
        }
        k = participle && w.word(k).equals(")") ? NameLists.beforeBrackets(w, k) : k; // "X à Lyon (69) spécialisée"
        String word = w.word(k);
        if (w.name(k, EntityKind.ORGANISATION) != null) {
            return article ? null : said(w, k);
        }
        if (word.equals(",") || word.equals("(") || word.equals("–") || word.equals("-")) {
            Said before = apposed(w, k - 1);
            return before != null ? before : openingClause(w, k) ? fronted(w, i, true) : null;
        }
        if (word.equals(":")) {
            return w.name(k - 1, EntityKind.ORGANISATION) == null ? null : said(w, k - 1);
        }
        if (VerbGroup.isCopula(word)) {
            return first(ofVerb(w, VerbGroup.begin(w, k)));
        }
        Said twin = participle && word.equals("et") ? besideParticiple(w, k) : null;
        if (twin != null) {
            return twin;
        }
        if ((word.equals("et") || word.equals("ou")) && article) {
            return null; // "X et la filiale de Y": another
        }
        if (word.equals("et") || word.equals("ou")) {
            return first(frontedWith(w, k) ? said(fronted(w, i, false)) : joined(w, k));
        }
        if (oneOf(w, k) >= 0) {
            return apposed(w, oneOf(w, k));
        }
        boolean counted = k > 1 && (w.token(k - 1).isNumber() || COUNTS.contains(w.word(k - 1)));
        if (counted && isHands(w, k) && !FunctionWords.isOf(w.word(k - 2))) {
            Said topic = topic(w, k); // "son site, où travaillent 69 salariés spécialisés dans"
            return topic == null || PublicBodies.has(topic.entity()) ? null : topic;
        }
        if (w.name(k, EntityKind.TERRITORY) != null) {
            // "X à Lyon spécialisée dans"
            int before = w.startOfName(k) - 2;
            return w.name(before, EntityKind.ORGANISATION) == null ? null : said(w, before);
        }
        return isNounAt(w, k) || FunctionWords.has(word) && !FunctionWords.isPreposition(word) ? ofNoun(w, k) : null;
    }

    // "Un groupe basé en Suisse, qui distribue des montres.": what is said of the one named last, without a verb
    private static boolean isFragment(Wording w) {
        boolean relative = false;
        for (int k = 0; k < w.size(); k++) {
            if (w.name(k) != null) {
                continue;
            }
            relative |= w.word(k).equals("qui") || RELATIVES.contains(w.word(k));
            if (!relative && FiniteVerbs.at(w, k)) {
                return false;
            }
        }
        return true;
    }

    // whether a noun in the plural before the comma begins the list
    private static boolean others(Wording w, int i) {
        for (int k = i - 3; k > 0 && i - k < 8; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return false;
            }
            if (w.word(k).equals("les") || w.word(k).equals("des")) {
                return true;
            }
        }
        return false;
    }

    // "X basée à Lens (62) et spécialisée dans": of whom the first participle is said
    private static @Nullable Said besideParticiple(Wording w, int and) {
        for (int k = and - 1; k > 0 && and - k < APPOSITION && !w.word(k).equals(","); k--) {
            if (w.name(k - 1, EntityKind.ORGANISATION) != null && isParticiple(w, k)) {
                return said(w, k - 1);
            }
        }
        return null;
    }

    // "une PME spécialisée dans": a noun in capitals
    private static boolean isNounAt(Wording w, int k) {
        return w.isContentWord(k) || BodyNouns.isBody(w.word(k)) && w.name(k) == null;
    }

    // "Fondé en 2010 et spécialisé dans le bois, le pôle X": the second participle goes with the first
    private static boolean frontedWith(Wording w, int and) {
        if (!isParticiple(w, 0)) {
            return false;
        }
        for (int k = 1; k < and; k++) {
            if (w.isMark(k) && !w.word(k).equals("(") && !w.word(k).equals(")") || VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParticiple(Wording w, int k) {
        String word = w.token(k).text();
        return w.name(k) == null
                && (word.endsWith("é")
                        || word.endsWith("ée")
                        || word.endsWith("és")
                        || word.endsWith("ées")
                        || w.word(k).startsWith("issu")
                        || Frames.of(w.word(k)).stream()
                                .anyMatch(u -> u.forms().contains(VerbForm.PARTICIPLE)
                                        && !u.forms().contains(VerbForm.STATED)));
    }

    // "X, l'un des leaders de", "X, une des premières PME de": where the apposed name ends
    private static int oneOf(Wording w, int k) {
        boolean one = w.word(k).equals("des")
                && (w.word(k - 1).equals("un") || w.word(k - 1).equals("une"));
        int before = w.word(k - 2).equals("l'") ? k - 3 : k - 2;
        return one && (w.word(before).equals(",") || w.word(before).equals("(")) ? before - 1 : -1;
    }

    private static List<Said> said(@Nullable Said one) {
        return one == null ? List.of() : List.of(one);
    }

    // the verb that counts its subject among several: "fait partie des", "figure parmi les", "est l'une des"
    private static int listing(Wording w, int k) {
        String word = w.word(k);
        if (word.equals("parmi")) {
            return w.word(k - 1).startsWith("figure") || w.word(k - 1).startsWith("compte") ? k - 1 : -1;
        }
        if (word.equals("des") || word.equals("de")) {
            if (w.word(k - 1).equals("partie") && w.word(k - 2).startsWith("f")) {
                return k - 2;
            }
            boolean one = w.word(k - 1).equals("un") || w.word(k - 1).equals("une");
            int verb = w.word(k - 2).equals("l'") ? k - 3 : k - 2;
            return one && VerbGroup.isCopula(w.word(verb)) ? verb : -1;
        }
        return -1;
    }

    // "une PME normande spécialisée dans": what is said of the noun is said of the one it describes
    private @Nullable Said ofNoun(Wording w, int last) {
        int k = last;
        int head = -1;
        while (k >= 0 && last - k < 10 && !w.isMark(k) && !VerbGroup.isAuxiliary(w, k)) {
            String word = w.word(k);
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                // "X d'une centaine de salariés qui"
                boolean complement = w.afterOf(w.endOfName(k)) > w.endOfName(k);
                return head >= 0 || k == last || complement || isPointer(w, k) ? said(w, k) : null;
            }
            if (BodyNouns.isBody(word)) {
                head = k;
            }
            boolean article = isArticle(word) || word.equals("d'") || word.equals("de");
            if (article && head == k + 1) {
                boolean many = word.equals("les"); // "les entreprises présentes" are no single one
                boolean points = POINTING.contains(word) && (word.startsWith("ce") || !governed(w, head));
                return many ? null : points ? pointed(w, k) : ofDescription(w, head);
            }
            if (isArticle(word) && head < 0) {
                // "X est un atelier consacré à": what the predicate is
                boolean predicate = (word.equals("un") || word.equals("une")) && VerbGroup.isCopula(w.word(k - 1));
                return predicate ? first(ofVerb(w, VerbGroup.begin(w, k - 1))) : null;
            }
            k--;
        }
        return head >= 0 ? ofDescription(w, head) : null;
    }

    /** Whether a folded word is a numeral: "trois". */
    public static boolean isCount(String word) {
        return COUNTS.contains(word);
    }

    /** Whether a folded word says whose a thing is: "son", "leurs". */
    public static boolean isOwn(String word) {
        return OWNED.contains(word);
    }

    // the name that ends at k, or what stands before it up to the name that all this describes
    private @Nullable Said apposed(Wording w, int from) {
        int k = w.word(from).equals(")") ? opening(w, from) - 1 : from; // "X (Ain), spécialisée dans"
        int i = k;
        for (int steps = 0; i >= 0 && steps < 24; steps++) {
            String word = w.word(i);
            if (word.equals(")")) {
                i = opening(w, i) - 1;
                continue;
            }
            boolean verb =
                    w.name(i) == null && (VerbGroup.isAuxiliary(w, i) || Frames.isVerb(word) && !isParticiple(w, i));
            if (word.equals(";") || word.equals(":") || verb) {
                return null;
            }
            Name name = w.name(i);
            boolean article = name == null && POINTING.contains(word) && BodyNouns.isBody(w.word(i + 1));
            if (article && !governed(w, i + 1)) {
                return pointed(w, i);
            }
            if (name != null) {
                int start = w.startOfName(i);
                if (isFormer(w, start)) {
                    k = w.word(start - 2).equals(",") || w.word(start - 2).equals("(") ? start - 3 : start - 2;
                    i = k; // "X, ex Y, basée à"
                    continue;
                }
                boolean nearest = i == k;
                if (name.is(EntityKind.ORGANISATION) && (nearest || !governed(w, start))) {
                    return said(w, start);
                }
                if (nearest && name.is(EntityKind.PERSON)) {
                    return null;
                }
                i = start;
            }
            i--;
        }
        return null;
    }

    /** The name that a name at {@code start} helps to describe: X in "X, pionnier de l'IoT". */
    @Nullable
    public Said apposedTo(Wording w, int start) {
        for (int k = start - 1; k > 0 && start - k < 6 && governed(w, start); k--) {
            if (w.word(k).equals(",")) {
                return w.name(k - 1, EntityKind.ORGANISATION) == null ? null : said(w, k - 1);
            }
            if (w.isMark(k) || w.name(k) != null) {
                return null;
            }
        }
        return null;
    }

    /** Whom a phrase in front from {@code i} to {@code end} is said of: "Cofinancé par A, B et C, X". */
    @Nullable
    public Said afterFront(Wording w, int i, int end) {
        if (!w.word(end).equals(",") || !isParticiple(w, 0) && !w.word(0).endsWith("ant") || i >= 4) {
            return null;
        }
        int k = NameLists.skipNouns(w, w.afterArticle(end + 1));
        int n = k;
        while (n - k < 4 && w.name(n) == null && (w.isContentWord(n) || w.afterOf(n) > n)) {
            n++; // "le plan d'investissement X"
        }
        k = w.name(n, EntityKind.AGREEMENT) != null ? n : k;
        boolean thing = w.name(k, EntityKind.PRODUCT, EntityKind.SITE, EntityKind.AGREEMENT, EntityKind.THING) != null;
        return thing ? said(w, k) : fronted(w, i, end, false);
    }

    /** Whom the phrase that a sentence begins with is said of: "Depuis ses débuts en 2005, X". */
    @Nullable
    public Said afterFront(Wording w, int i) {
        return i < 5 ? fronted(w, i, i, false) : null;
    }

    private @Nullable Said fronted(Wording w, int i, boolean article) {
        return fronted(w, i, i, article);
    }

    // "Implantée à Figeac, X usine": said of the subject that follows the comma
    private @Nullable Said fronted(Wording w, int i, int from, boolean article) {
        int comma = from;
        boolean relative = false;
        while (comma < w.size() && comma - i < 30 && !(w.word(comma).equals(",") && opensSubject(w, comma + 1))) {
            if (w.word(comma).equals("(")) {
                comma = NameLists.afterBrackets(w, comma) - 1;
            }
            relative = RELATIVES.contains(w.word(comma))
                    || relative && !w.word(comma).equals(",");
            if (comma > i && w.name(comma) == null && !relative && governs(w, comma)) {
                return article || i > 2 ? null : topic(w, i);
            }
            comma++;
        }
        if (comma >= w.size() || comma - i >= 30) {
            return article || (w.block().isHeading() && i > 0) ? null : topic(w, i);
        }
        int k = NameLists.skipNouns(w, w.afterArticle(comma + 1));
        if (w.name(k, EntityKind.ORGANISATION) != null || isPointer(w, k)) {
            return said(w, k);
        }
        int noun = POINTING.contains(w.word(comma + 1)) ? comma + 2 : comma + 1;
        noun += noun > comma + 1
                        && !BodyNouns.isBody(w.word(noun))
                        && isAdjective(w, noun)
                        && BodyNouns.isBody(w.word(noun + 1))
                ? 1
                : 0;
        boolean unknown = noun + 1 < w.size()
                && w.token(noun + 1).isWord()
                && w.token(noun + 1).isCapitalised()
                && w.name(noun + 1) == null; // "les Chantiers Valmont": a name that is not known
        boolean sort = w.word(comma + 1).startsWith("ce") && w.word(noun + 1).equals("de"); // "ce pôle de recherche"
        boolean pointed = !unknown && BodyNouns.isBody(w.word(noun)) && (sort || w.afterOf(noun + 1) == noun + 1);
        if (!pointed
                && POINTING.contains(w.word(comma + 1))
                && ties.main() != null
                && isNamedAfter(ties.main(), w.word(noun))) {
            return new Said(ties.main(), -1); // "Reprises en 2021, les tanneries": those of which the text is
        }
        boolean stands = PRONOUNS.contains(w.word(comma + 1)) || pointed;
        return stands && !ties.isOther(w, comma + 1) ? topic(w, i) : null;
    }

    // "l'événement": what stands for a thing told of before
    private static boolean isPointer(Wording w, int k) {
        return w.name(k) != null && Discourse.isPointer(NameLists.name(w, k));
    }

    // "Tanneries du Nord" is called after what it is
    private static boolean isNamedAfter(Entity body, String noun) {
        String label = Folding.fold(body.label());
        return noun.length() > 4 && label.startsWith(noun + " ");
    }

    // a verb with a subject of its own
    private static boolean governs(Wording w, int k) {
        boolean verb = VerbGroup.isAuxiliary(w, k)
                || (Frames.isVerb(w.word(k)) && !w.token(k).text().endsWith("é") && !isNoun(w, k));
        return verb && !w.word(k - 1).equals("qui");
    }

    private static boolean isQuote(String word) {
        return word.equals("«") || word.equals("“") || word.equals("\"");
    }

    private static boolean opensSubject(Wording w, int i) {
        int k = NameLists.skipNouns(w, w.afterArticle(i));
        return w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null
                || PRONOUNS.contains(w.word(i))
                || POINTING.contains(w.word(i));
    }

    private static boolean openingClause(Wording w, int comma) {
        for (int k = 0; k < comma; k++) {
            boolean other = w.word(k).equals("un") || w.word(k).equals("une"); // "après un atelier à X, ouvert en 2017"
            if (w.name(k, EntityKind.ORGANISATION) != null || VerbGroup.isAuxiliary(w, k) || other) {
                return false;
            }
        }
        return comma < 8;
    }

    // a predicate joined to one before it has that one's subject
    private List<Said> joined(Wording w, int and) {
        for (int k = and - 1; k >= 0 && and - k < FAR; k--) {
            boolean bare = isParticiple(w, k) && VerbGroup.begin(w, k) == k; // "X, basé à Lille et spécialisé dans"
            if (w.name(k) == null
                    && !bare
                    && (Frames.isVerb(w.word(k)) || VerbGroup.isAuxiliary(w, k))
                    && !isNoun(w, k)) {
                return ofVerb(w, VerbGroup.begin(w, k));
            }
        }
        for (int k = and - 1; k >= 0 && and - k < FAR; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null && !governed(w, w.startOfName(k))) {
                return List.of(new Said(entity(w, k), w.startOfName(k)));
            }
        }
        Said topic = topic(w, and);
        return topic == null ? List.of() : List.of(topic);
    }

    private static boolean isNoun(Wording w, int k) {
        return k > 0
                && (FunctionWords.isDeterminer(w.word(k - 1)) || FunctionWords.isPreposition(w.word(k - 1)))
                && !w.word(k - 1).equals("y");
    }

    // "X, filiale de Y, fabrique": what stands between the commas is passed over
    private List<Said> beforeInsertion(Wording w, int comma) {
        for (int c = comma - 1; c > 0 && comma - c < FAR; c--) {
            if (w.word(c).equals(")")) {
                c = opening(w, c);
                continue;
            }
            if (w.word(c).equals(",") || w.word(c).equals("–")) {
                List<Said> found = scan(w, c - 1);
                if (!found.isEmpty() && found.get(0).at() >= 0) {
                    return found;
                }
                List<Said> beside = beside(w, c, comma);
                if (!beside.isEmpty() || !found.isEmpty()) {
                    return beside.isEmpty() ? found : beside;
                }
            }
        }
        return comma < 6 ? bare(w) : scan(w, comma - 1);
    }

    // "le coordinateur, X, travaille", "les deux chantiers, X et Y, joignent": the names of the noun before them
    private List<Said> beside(Wording w, int open, int close) {
        boolean noun = open > 0
                && w.name(open - 1) == null
                && (w.isContentWord(open - 1) || BodyNouns.isBody(w.word(open - 1)));
        int article = open - 1;
        while (article > 0 && open - article < 5 && !POINTING.contains(w.word(article))) {
            article--;
        }
        if (!noun || !POINTING.contains(w.word(article)) || article > 0 && governed(w, article + 1)) {
            return List.of();
        }
        List<Integer> names = NameLists.at(w, open + 1, EntityKind.ORGANISATION);
        boolean whole =
                !names.isEmpty() && NameLists.afterBrackets(w, w.endOfName(names.get(names.size() - 1))) == close;
        return whole ? names.stream().map(k -> said(w, k)).toList() : List.of();
    }

    // goes left from k to the subject of the clause that goes on there
    private List<Said> scan(Wording w, int from) {
        for (int k = from; k >= 0 && from - k < FAR; k--) {
            String word = w.word(k);
            Name name = w.name(k);
            if (name != null) {
                int start = w.startOfName(k);
                boolean governed = governed(w, start) || name.is(EntityKind.TERRITORY) && isObject(w, start);
                if (governed && name.is(EntityKind.TERRITORY) && w.name(start - 2, EntityKind.ORGANISATION) != null) {
                    k = start; // "l'usine X de Brest produit"
                    continue;
                }
                Entity authority =
                        name.is(EntityKind.TERRITORY) ? ties.parties().authority(w, start) : null;
                int called = authority == null ? start : behindAuthority(w, start);
                if (authority != null && !governed(w, called)) {
                    return List.of(new Said(authority, called)); // "la région X commande"
                }
                if (!governed || ofOwned(w, start)) {
                    return name.is(EntityKind.ORGANISATION) || name.is(EntityKind.AGREEMENT) && !governed
                            ? enumerated(w, start)
                            : List.of();
                }
                k = start;
                continue;
            }
            if (word.equals("»") && quoted(w, k) != null) {
                return List.of(java.util.Objects.requireNonNull(quoted(w, k)));
            }
            if (word.equals(")")) {
                k = opening(w, k);
            } else if (word.equals("qui")) {
                return antecedents(w, k);
            } else if (word.equals("nous") || word.equals("on")) {
                Entity we = ties.we(w, k);
                return we == null ? List.of() : List.of(new Said(we, -1));
            } else if (word.equals("notre")
                    && (BodyNouns.isBody(w.word(k + 1)) || isOwned(w, k + 1) || OURS.contains(w.word(k + 1)))) {
                Entity we = ties.we(w, k);
                return we == null ? List.of() : List.of(new Said(we, -1));
            } else if (PRONOUNS.contains(word)) {
                if (ties.isOther(w, k)) {
                    return List.of();
                }
                Said topic = topic(w, k);
                return topic == null ? List.of() : List.of(topic);
            } else if (word.equals("notre") && BodyNouns.isBody(w.word(k + 1)) && ties.main() != null) {
                return List.of(new Said(ties.main(), -1)); // "notre association est basée à"
            } else if (word.equals(";") || word.equals(":") || word.equals("que") || word.equals("dont")) {
                return List.of();
            } else if (isHands(w, k + 1) && (w.token(k).isNumber() || COUNTS.contains(word)) && !governed(w, k)) {
                Said topic = topic(w, k); // "170 artisans créent"
                return topic == null ? List.of() : List.of(topic);
            } else if (isArticle(word) && !governed(w, k + 1) && isNounAt(w, k + 1)) {
                boolean called = word.startsWith("ce") && ties.named(w.word(k + 1)) != null; // "cette tannerie"
                boolean body = called
                        || BodyNouns.isBody(w.word(k + 1))
                        || k + 2 <= from && BodyNouns.isBody(w.word(k + 2))
                        || isOwned(w, k + 1);
                boolean pointing = POINTING.contains(word) || OWNED.contains(word) && isOwned(w, k + 1);
                boolean whole = !word.startsWith("ce")
                        && NounClass.INSTITUTION.has(w.word(k + 1))
                        && !NounClass.COMPANY.has(w.word(k + 1))
                        && w.afterOf(k + 2) > k + 2; // "l'école de chimie" is another
                if (!pointing || whole) {
                    return List.of();
                }
                Said topic = body ? pointed(w, k) : null;
                return topic == null ? List.of() : List.of(topic);
            } else if (word.equals(",") && k < from - 1 && w.name(k - 1) == null) {
                return List.of();
            }
        }
        return List.of();
    }

    // "La « Vallée du grain » réunit": what stands between marks behind an article is called so
    private @Nullable Said quoted(Wording w, int close) {
        int open = close - 1;
        while (open > 0
                && close - open < 8
                && w.name(open) == null
                && !w.word(open).equals("«")) {
            open--;
        }
        boolean called = w.word(open).equals("«")
                && close - open > 2
                && w.token(open + 1).isCapitalised()
                && w.afterArticle(open - 1) == open
                && !governed(w, open + 1);
        return called ? new Said(ties.thing(EntityKind.ORGANISATION, w.span(open + 1, close)), open + 1) : null;
    }

    // index of the noun for an authority before the territory that begins at start
    private static int behindAuthority(Wording w, int start) {
        int k = start;
        while (k > 0 && start - k < 6 && !BodyNouns.isAuthority(w.word(k))) {
            k--;
        }
        return BodyNouns.isAuthority(w.word(k)) ? k : start;
    }

    // "a quitté Paris": a place behind a verb
    private static boolean isObject(Wording w, int start) {
        int k = w.afterArticle(start - 1) == start ? start - 2 : start - 1;
        return k > 0 && w.isContentWord(k) && (VerbGroup.isAuxiliary(w, k - 1) || w.name(k - 1) != null);
    }

    /** Whether the noun at {@code i} is one for those who work for a body, and act for it. */
    public static boolean isHands(Wording w, int i) {
        return w.name(i) == null && HANDS.contains(w.word(i));
    }

    private static boolean isOwned(Wording w, int noun) {
        return OF_A_BODY.contains(w.word(noun)) || w.isContentWord(noun) && OF_A_BODY.contains(w.word(noun + 1));
    }

    // "l'usine de X": who owns it acts by it
    private static boolean ofOwned(Wording w, int start) {
        int k = start - 1;
        while (k >= 0 && (w.isContentWord(k) || w.afterArticle(k) > k) && start - k < 5) {
            k--;
        }
        if (!w.word(k).equals("de") && !w.word(k).equals("d'") && !w.word(k).equals("du")) {
            return false;
        }
        for (int n = k - 1; n >= 0 && k - n < 4; n--) {
            if (OF_A_BODY.contains(w.word(n))) {
                return !w.word(n - 1).equals(","); // "X, filiale de Y, embauche": it is X that does
            }
        }
        return false;
    }

    /** Whether the word at {@code i} is said of all that are listed before it: "tous membres de", "toutes deux filiales". */
    public static boolean isAll(Wording w, int i) {
        return ALL.contains(w.word(i - 1)) && (w.word(i - 2).equals(",") || ALL.contains(w.word(i - 2)));
    }

    /** Those that are listed up to the one told, by names or behind what they are: A, B and C in "A, le port de B et C". */
    public List<Said> listed(Wording w, Said last) {
        for (int k = 0; k < last.at(); k++) {
            boolean opens = k == 0 || w.isMark(k - 1) && !w.word(k - 1).equals(",");
            List<Found> all = opens ? ties.parties().at(w, k) : List.of();
            if (all.size() > 1 && all.get(all.size() - 1).end() > last.at()) {
                return all.stream()
                        .map(f -> new Said(f.entity(), w.startOfName(f.end() - 1)))
                        .toList();
            }
        }
        return with(w, last);
    }

    /** Those that are enumerated up to the one told: A and B in "A et B". */
    public List<Said> with(Wording w, Said said) {
        return said.at() < 0 ? List.of(said) : enumerated(w, said.at());
    }

    private List<Said> enumerated(Wording w, int start) {
        List<Entity> several = ties.several(NameLists.name(w, start));
        if (several.size() > 1) {
            return several.stream().map(one -> new Said(one, start)).toList();
        }
        return NameLists.upTo(w, start).stream().map(k -> said(w, k)).toList();
    }

    // those that "qui" takes up
    private List<Said> antecedents(Wording w, int qui) {
        int k = qui - 1;
        if (w.word(k).equals(",")) {
            k--;
        }
        if (w.word(k).equals(")")) {
            k = opening(w, k) - 1;
        }
        if (w.name(k, EntityKind.ORGANISATION) != null && isHeaded(w, w.startOfName(k))) {
            return List.of(); // "le président de X, qui siège"
        }
        if (w.name(k, EntityKind.ORGANISATION) != null) {
            return enumerated(w, w.startOfName(k));
        }
        Said noun = w.name(k) == null ? ofNoun(w, k) : plantBefore(w, k) ? topic(w, k) : null;
        return noun == null ? List.of() : List.of(noun);
    }

    private static boolean isHeaded(Wording w, int start) {
        int of = w.afterOf(start - 1) == start ? start - 1 : w.afterOf(start - 2) == start ? start - 2 : -1;
        return of > 0 && w.name(of - 1) == null && NounClass.ROLE.has(w.word(of - 1));
    }

    // "ses usines de Brest qui fabriquent"
    private static boolean plantBefore(Wording w, int place) {
        for (int k = w.startOfName(place) - 1; k >= 0 && place - k < 12; k--) {
            if (OF_A_BODY.contains(w.word(k)) && w.name(k) == null) {
                return true;
            }
            if (w.name(k, EntityKind.ORGANISATION) != null || VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
        }
        return false;
    }

    /** What "l'entreprise" and "elle" at {@code i} stand for: the body named before in the sentence, or before it. */
    @Nullable
    public Said topic(Wording w, int i) {
        Entity last = w.word(0).startsWith("ce") && w.word(1).startsWith("dernier") ? ties.latest() : null;
        if (last != null) {
            return new Said(last, -1);
        }
        for (int k = i - 1; k >= 0; k--) {
            if (w.word(k).equals(")")) {
                k = opening(w, k);
            } else if (w.says(k - 1, ",", "qui") && w.name(k - 2, EntityKind.ORGANISATION) != null) {
                return said(w, k - 2); // "c'est le cas d'Airbus, qui renforce ses usines"
            } else if (w.says(k - 1, ",", "qui") && described(w, k - 1) >= 0) {
                return said(w, described(w, k - 1)); // "les ateliers de X, une entreprise de Lens, qui ouvre un site"
            } else if (w.name(k, EntityKind.ORGANISATION) != null && !governed(w, w.startOfName(k))) {
                return said(w, k);
            } else if (w.name(k, EntityKind.PRODUCT) != null
                    && Salience.isThing(w, k)
                    && !governed(w, w.startOfName(k))) {
                return said(w, k); // "le projet X prévoit dix sites"
            }
        }
        int headed = headed(w, i);
        if (headed >= 0) {
            return said(w, headed);
        }
        if (w.size() > 0 && PRONOUNS.contains(w.word(0)) && ties.isOther(w, 0)) {
            return null;
        }
        boolean plant = w.afterArticle(0) == 1 && PlantWords.isPlant(w.word(1)); // that of the body told of
        Entity earlier = plant ? ties.earlierSubject() : ties.carriedTo(w);
        if (earlier == null) {
            earlier = ties.main();
        }
        return earlier == null ? null : new Said(earlier, -1);
    }

    // the name that the apposition before the comma describes, or -1
    private static int described(Wording w, int comma) {
        for (int k = comma - 1; k > 0 && comma - k < APPOSITION && !VerbGroup.isAuxiliary(w, k); k--) {
            boolean opens =
                    w.word(k).equals(",") && (w.word(k + 1).startsWith("un") || BodyNouns.isBody(w.word(k + 1)));
            int name = opens ? NameLists.beforeBrackets(w, k - 1) : -1;
            if (w.name(name, EntityKind.ORGANISATION) != null) {
                return name;
            }
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return -1;
            }
        }
        return -1;
    }

    // "Jean Roy, le PDG de X, construira": who heads a body acts for it
    private static int headed(Wording w, int i) {
        for (int k = 0; k < i; k = w.endOfName(k)) {
            int of = w.afterOf(k + 1);
            if (w.name(k) == null && NounClass.ROLE.has(w.word(k)) && of > k + 1) {
                int body = NameLists.skipNouns(w, of);
                return body < i && w.name(body, EntityKind.ORGANISATION) != null ? body : -1;
            }
        }
        return -1;
    }

    /** Whom "le groupe" or "ce pôle" at {@code article} stand for; one whose name begins with the noun before others. */
    @Nullable
    public Said pointed(Wording w, int article) {
        if (ties.isOther(w, article)) {
            return null;
        }
        Entity thing = ties.standsFor(w, article);
        if (thing != null) {
            return new Said(thing, -1);
        }
        String word = w.word(article);
        Entity latest = word.startsWith("ce") ? ties.latest() : null;
        if (latest != null && article < 4 && ties.fits(latest, w.word(article + 1))) {
            return new Said(latest, -1);
        }
        String noun = w.word(article + 1);
        for (int k = article - 1; k >= 0; k--) {
            if (w.begins(k)
                    && w.name(k, EntityKind.ORGANISATION) != null
                    && w.word(k).equals(noun)) {
                return said(w, k); // "le Pôle Mer …, le pôle"
            }
        }
        Said topic = topic(w, article);
        Entity named = topic != null && topic.at() >= 0 ? null : ties.named(noun);
        return named == null
                        || topic != null && Folding.fold(topic.entity().label()).contains(noun)
                ? topic
                : new Said(named, -1);
    }

    // a line that begins with its verb is said of the body whose profile it stands in
    private List<Said> bare(Wording w) {
        Entity earlier = ties.earlierSubject();
        boolean profile = ties.source().context().isProfileAt(w.span().start());
        return profile && earlier != null ? List.of(new Said(earlier, -1)) : List.of();
    }

    /** Whether what begins at {@code start} hangs on a preposition, the words between left out: "de la société X". */
    public static boolean governed(Wording w, int start) {
        int k = isQuote(w.word(start - 1)) ? start - 2 : start - 1; // "au cœur de la « X »"
        if (isFormer(w, start)) {
            return true;
        }
        int steps = 0;
        while (k >= 0
                && steps < 6
                && (w.isContentWord(k) && !Frames.isVerb(w.word(k)) || isBetweenAdjectives(w, k, start))) {
            k--;
            steps++;
        }
        if (k >= 0 && w.name(k) == null && isArticle(w.word(k)) && !w.word(k).equals("des")) {
            k--;
        }
        String word = w.word(k);
        boolean joined = word.equals("et") || word.equals("ou");
        if (joined && w.name(k) == null && w.name(k - 1, EntityKind.ORGANISATION) != null) {
            return governed(w, w.startOfName(k - 1)); // "lancée par A et B"
        }
        boolean governed = k >= 0 && w.name(k) == null && FunctionWords.isPreposition(word) && !isVerbForm(w, k);
        int head = governed ? head(w, start, k) : -1;
        return governed && (head < 0 || governed(w, head));
    }

    // "de la future et nouvelle usine X"
    private static boolean isBetweenAdjectives(Wording w, int k, int start) {
        return w.word(k).equals("et") && k + 2 < start && w.isContentWord(k - 1) && w.isContentWord(k + 1);
    }

    /**
     * The noun that a name at {@code start} stands beside, where a phrase without an article comes between, or -1: "le
     * fabricant de sièges de bureau X", "l'institut de recherche X"; "le gérant de la société X" has an article.
     */
    static int head(Wording w, int start) {
        int k = start - 1;
        while (k >= 0 && start - k < 5 && w.isContentWord(k)) {
            k--;
        }
        return k >= 0 && w.name(k) == null && w.afterOf(k) > k ? head(w, start, k) : -1;
    }

    private static int head(Wording w, int start, int of) {
        boolean bare =
                of < start - 1 && (w.word(of).equals("de") || w.word(of).equals("d'")) && w.isContentWord(of + 1);
        int k = of - 1;
        while (bare
                && k >= 0
                && of - k < 8
                && w.isContentWord(k)
                && w.word(k - 1).equals("de")) {
            k -= 2; // "fabricant de sièges de bureau"
        }
        while (bare && k > 0 && of - k < 8 && w.isContentWord(k) && w.isContentWord(k - 1)) {
            k--;
        }
        boolean noun = bare && k >= 0 && (w.isContentWord(k) || w.name(k) == null && BodyNouns.isBody(w.word(k)));
        return noun && !NOT_HEADS.contains(w.word(k)) ? k : maker(w, of, start);
    }

    // "le leader de la chimie verte X": the noun for who does what in a field told with its article
    private static int maker(Wording w, int of, int start) {
        boolean called =
                BodyNouns.isBody(w.word(start - 1)) && (w.word(of).equals("du") || w.afterArticle(of + 1) > of + 1);
        for (int k = of; k >= 0 && of - k < 7 && of < start - 1 && !called; k--) {
            boolean maker = Frames.of(w.word(k)).stream()
                    .anyMatch(u -> u.frame().part() == Frame.Part.NOUN
                            && (u.frame().object() == Frame.Kind.SECTOR
                                    || u.frame().object() == Frame.Kind.PRODUCT));
            if (maker && w.name(k) == null) {
                return k;
            }
            if (!w.isContentWord(k) && w.afterOf(k) == k && w.afterArticle(k) == k) {
                return -1;
            }
        }
        return -1;
    }

    // "X a" is no preposition
    private static boolean isVerbForm(Wording w, int k) {
        return w.word(k).equals("a") && w.token(k).text().equals("a");
    }

    // "X, ex Y", "X, anciennement Y": how it was called
    private static boolean isFormer(Wording w, int start) {
        String word = w.word(start - 1);
        return w.name(start - 1) == null && (word.equals("ex") || word.equals("anciennement") || word.equals("ex-"));
    }

    private static boolean isArticle(String word) {
        return POINTING.contains(word)
                || OWNED.contains(word)
                || word.equals("un")
                || word.equals("une")
                || word.equals("des");
    }

    private static boolean isAdjective(Wording w, int k) {
        return w.isContentWord(k)
                && !BodyNouns.isBody(w.word(k))
                && !VerbGroup.isCopula(w.word(k))
                && !Frames.isVerb(w.word(k));
    }

    private static int opening(Wording w, int closing) {
        int k = closing;
        while (k > 0 && !w.word(k).equals("(")) {
            k--;
        }
        return k;
    }

    private static @Nullable Said first(List<Said> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    private static Said said(Wording w, int k) {
        return new Said(entity(w, k), w.startOfName(k));
    }

    private static Entity entity(Wording w, int k) {
        return NameLists.entity(w, k);
    }
}

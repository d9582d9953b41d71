package org.filigraph.extract.relation.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who does a thing with whom, whatever it is: "A poursuit ses travaux avec B et C", "l'engagement de A avec B",
 * "A et B affirment leur volonté commune". Who competes, trades, talks or is compared with another is no partner.
 */
final class Companions implements TieReader {
    /** How words begin that set those apart whom "avec" joins, or join them by trade, talk or comparison alone. */
    private static final List<String> APART = List.of(
            "concurren",
            "rival",
            "conflit",
            "litige",
            "differen",
            "proces",
            "tension",
            "desaccord",
            "romp",
            "rupture",
            "divorc",
            "polemi",
            "compar",
            "contrast",
            "confond",
            "distan",
            "vente",
            "vend",
            "fournit",
            "livr",
            "achat",
            "command",
            "bail",
            "pret",
            "sous-trait",
            "affaires",
            "march",
            "client",
            "fournisseur",
            "negoci",
            "discut",
            "discussion",
            "pourparler",
            "fusion",
            "rencontr",
            "rendez-vous",
            "visite",
            "entretien",
            "interview",
            "ressembl",
            "rivalis",
            "jou",
            "frontier",
            "limitroph",
            "match",
            "contact",
            "compte",
            "figur",
            "parmi",
            "rime",
            "renou");
    /** How nouns begin for what is nobody's alone. */
    private static final List<String> JOINT = List.of(
            "allian",
            "partenari",
            "accord",
            "convention",
            "collabor",
            "cooper",
            "travail",
            "travau",
            "engagement",
            "lien",
            "union",
            "rapproch",
            "mariage",
            "tandem",
            "duo",
            "chaire",
            "entente",
            "echange",
            "association",
            "recherch",
            "codevelopp",
            "coentrepris",
            "jumelage",
            "contrat");

    /** What makes the subjects of a clause act as one: "leur volonté commune", "développent ensemble". */
    private static final List<String> AS_ONE = List.of("commun", "conjoint", "mutuel", "reciproqu", "partag");

    private static final Set<String> TIMES =
            WordSet.of("an annee mois semaine jour ete hiver printemps automne matin soir fin debut");
    private static final Set<String> BOUNDS = WordSet.of("; : « “ que qu' dont mais ou car");
    private static final Set<String> ARTICLES = WordSet.of("le la l' les un une des ce cet cette ces son sa ses");
    private static final int FAR = 30;
    private static final int NEAR = 12;

    private final Ties ties;
    private final Subjects subjects;
    private final Partners partners;

    Companions(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.partners = new Partners(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) == null && w.word(i).equals("avec") && !w.isMark(i - 1)) {
                with(w, i);
            }
        }
        asOne(w);
    }

    private void with(Wording w, int i) {
        List<Found> others = ties.parties().at(w, i + 1);
        int start = clause(w, i);
        boolean apart = isLinked(w, i) || isAgents(w, i) || isHelp(w, i) || isApart(w, Math.max(start, i - NEAR), i);
        if (others.isEmpty() || apart) {
            return;
        }
        List<Entity> who = owner(w, start, i);
        if (who.isEmpty()) {
            who = actors(w, start, i);
        }
        Entity work = who.isEmpty() ? Whose.work(w, i) : null;
        if (work != null) {
            who = List.of(work); // "le projet N (2 M€, avec A et B)"
        }
        int end = others.get(others.size() - 1).end();
        Modality modality = Doubts.between(w, start, i);
        for (Entity one : who) {
            for (Found other : others) {
                Entity companion = other.entity();
                if (!who.contains(companion)) {
                    partners.add(w, one, companion, modality, start, end, 0.65);
                }
            }
        }
    }

    // "le projet, porté par A avec B": A's companions, and nobody else's
    private static boolean isAgents(Wording w, int with) {
        int last = NameLists.beforeBrackets(w, with - 1);
        int name = w.startOfName(last);
        int by = w.afterArticle(name - 1) == name ? name - 2 : name - 1;
        while (by > 0 && name - by < 5 && w.isContentWord(by) && !w.word(by).equals("par")) {
            by--; // "par la société A"
        }
        by = FunctionWords.isDeterminer(w.word(by)) ? by - 1 : by;
        return w.name(last, EntityKind.ORGANISATION) != null
                && w.word(by).equals("par")
                && Partnerships.isDeed(w.word(by - 1));
    }

    // "en partenariat avec" has a frame
    private static boolean isLinked(Wording w, int with) {
        for (int k = with - 1; k >= 0 && with - k < 4 && w.isContentWord(k); k--) {
            if (Frames.of(w.word(k)).stream().anyMatch(u -> u.frame().part() == Frame.Part.LINK)) {
                return true;
            }
        }
        return false;
    }

    // "avec le soutien de A": whoever helps, with money or without, is read where help is
    private static boolean isHelp(Wording w, int with) {
        int noun = w.afterArticle(with + 1);
        noun += noun + 1 < w.size() && !Backings.isHelp(w.word(noun)) ? 1 : 0; // "avec le précieux concours de"
        return w.name(noun) == null && Backings.isHelp(w.word(noun));
    }

    // "l'engagement de A avec B": the noun's own; behind a verb only what is done with others: "salue l'alliance de A
    // avec B", but "répond à l'appel à projets de A avec B"
    private static List<Entity> owner(Wording w, int start, int with) {
        int name = w.startOfName(with - 1);
        int of = w.afterArticle(name - 1) == name ? name - 2 : name - 1;
        boolean owned =
                w.name(name, EntityKind.ORGANISATION) != null && w.afterOf(of) == name && w.isContentWord(of - 1);
        for (int k = start; owned && k < of - 1; k++) {
            boolean acts = w.name(k) == null && (FiniteVerbs.at(w, k) || VerbGroup.isAuxiliary(w, k));
            owned = !acts || JOINT.stream().anyMatch(w.word(of - 1)::startsWith);
        }
        return owned ? List.of(NameLists.entity(w, name)) : List.of();
    }

    /** Where the clause begins that the word at {@code i} stands in. */
    private static int clause(Wording w, int i) {
        int k = i;
        while (k > 0 && i - k < FAR && !(w.name(k - 1) == null && BOUNDS.contains(w.word(k - 1)))) {
            k--;
        }
        return k;
    }

    /** Whether words set those apart whom they name together, or join them by trade, talk or comparison alone. */
    static boolean isApart(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (w.name(k) == null && APART.stream().anyMatch(w.word(k)::startsWith)) {
                return true;
            }
        }
        return false;
    }

    // the first that hangs on nothing: a body or several, or what points back to one
    private List<Entity> actors(Wording w, int start, int end) {
        for (int k = end - 1; k > start; k--) {
            if (w.name(k) == null && w.word(k).equals("qui")) {
                return Partners.bodies(subjects.ofVerb(w, k + 1));
            }
        }
        for (int k = start; k < end; k = w.endOfName(k)) {
            String word = w.word(k);
            if (w.name(k) != null) {
                if (VerbGroup.isCopula(w.word(k - 1))) {
                    return List.of(); // "les membres que sont A, B et C avec D"
                }
                if (!PhraseHeads.governed(w, k)) {
                    List<Integer> listed = NameLists.at(w, k, EntityKind.ORGANISATION);
                    return listed.stream().map(n -> NameLists.entity(w, n)).toList();
                }
            } else if (word.equals("nous") || word.equals("on") || word.equals("notre") || word.equals("nos")) {
                Entity we = ties.we(w, k);
                return we == null ? List.of() : List.of(we);
            } else if (PointingWords.isPronoun(word) || isInverted(word)) {
                return told(subjects.topic(w, k));
            } else if (ARTICLES.contains(word) && !isGoverned(w, k) && !isTime(w, k)) {
                int noun = k + 1;
                int name = NameLists.skipNouns(w, noun);
                if (w.name(name, EntityKind.ORGANISATION) != null) {
                    k = name - 1;
                    continue;
                }
                boolean points = BodyNouns.isBody(w.word(noun)) && w.afterOf(noun + 1) == noun + 1;
                return points && !word.startsWith("un") && !word.endsWith("es")
                        ? told(subjects.pointed(w, k))
                        : List.of();
            }
        }
        return List.of();
    }

    // "ainsi travaille-t-il avec"
    private static boolean isInverted(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && PointingWords.isPronoun(word.substring(hyphen + 1));
    }

    private static List<Entity> told(@Nullable Said topic) {
        return topic == null || topic.entity().kind() != EntityKind.ORGANISATION ? List.of() : List.of(topic.entity());
    }

    private static boolean isGoverned(Wording w, int article) {
        return article > 0
                && w.name(article - 1) == null
                && FunctionWords.isPreposition(w.word(article - 1))
                && !(w.word(article - 1).equals("a")
                        && w.token(article - 1).text().equals("a"));
    }

    private static boolean isTime(Wording w, int article) {
        return article + 1 < w.size() && (w.token(article + 1).isNumber() || isTime(w.word(article + 1)));
    }

    // "A et B affirment leur volonté commune", "A, B et C développent ensemble"
    private void asOne(Wording w) {
        if (w.says(0, "ensemble", ",")) {
            List<Entity> all =
                    ties.parties().at(w, 2).stream().map(Found::entity).toList();
            partners.pairs(w, all, Doubts.between(w, 0, w.size()), 0, w.size(), 0.65);
        }
        for (int i = 3; i < w.size(); i++) {
            boolean one = w.name(i) == null
                    && (w.word(i).equals("ensemble") && w.afterArticle(i - 1) != i
                            || AS_ONE.stream().anyMatch(w.word(i)::startsWith));
            if (!one) {
                continue;
            }
            int start = clause(w, i);
            List<Integer> listed = new ArrayList<>();
            for (int k = start; k < i && listed.isEmpty(); k = w.endOfName(k)) {
                if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, k)) {
                    listed = NameLists.at(w, k, EntityKind.ORGANISATION);
                    if (listed.size() < 2) {
                        return;
                    }
                }
            }
            if (listed.size() > 1 && w.endOfName(listed.get(listed.size() - 1)) < i && !isApart(w, start, i)) {
                List<Entity> who =
                        listed.stream().map(n -> NameLists.entity(w, n)).toList();
                partners.pairs(w, who, Doubts.between(w, start, i), start, i + 1, 0.65);
                return;
            }
        }
    }

    private static boolean isTime(String word) {
        return TIMES.contains(word) || FunctionWords.isWeekday(word);
    }
}

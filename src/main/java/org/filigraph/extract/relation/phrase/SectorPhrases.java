package org.filigraph.extract.relation.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Sectors;
import org.filigraph.text.WordSet;

/** Phrases that tell a field: "de l'aéronautique et du spatial", "dans le secteur du bois", "(eau)". */
public final class SectorPhrases {
    /** Nouns for a field, whichever it be. */
    private static final Set<String> FIELDS = WordSet.of("domaines secteurs marches filieres domaine secteur");

    private static final Set<String> STOPS = WordSet.of(". ; ( qui dont : » – où ou' que");
    private static final Set<String> JOINTS = WordSet.of("et , ou / – - &");
    /** What may stand between a preposition and the word that tells the field. */
    private static final Set<String> LEADING = WordSet.of(
            """
            secteur secteurs domaine domaines filiere filieres marche marches monde univers industrie industries
            metier metiers champ segment activite activites technologie technologies economie entreprises acteurs
            professionnels produits equipements pieces composants systemes solutions services conseil ingenierie
            maintenance recherche innovation aspects tous toute toutes haut haute grand grande grands grandes petit
            petits petites petite""");
    /** What is a policy, a wish or a trouble rather than a field: "engagé dans la transition énergétique". */
    private static final Set<String> NO_FIELD = WordSet.of(
            """
            transition decarbonation efficacite sobriete renovation cyberattaque cyberattaques vieillissement maladie
            maladies construction chantier chantiers reindustrialisation visiteur friche friches livraison pile
            patient patients capteur batiment logement""");

    private static final int LONGEST = 24;
    private static final int LONGEST_ITEM = 2;

    private final Source source;

    /** Of a document. */
    public SectorPhrases(Source source) {
        this.source = source;
    }

    /** The sectors told in the phrase of the word at {@code i}; several where they are joined or fields are listed. */
    public List<Found> in(Wording w, int i) {
        return in(w, i, end(w, i));
    }

    /** The sectors told between two words. */
    public List<Found> in(Wording w, int from, int stop) {
        boolean all = false;
        for (int k = from; k < stop; k++) {
            all |= FIELDS.contains(w.word(k));
        }
        List<Sectors.Hit> hits = firm(w, from, stop);
        hits.removeIf(SectorPhrases::isIndustry);
        return joined(w, hits, from, stop, all);
    }

    /** Whether a folded word tells a policy, a wish or a trouble, though it begins words for a field: "transition". */
    public static boolean isNoField(String word) {
        return NO_FIELD.contains(word);
    }

    /** Whether a folded word is a noun for a field, whichever it be: "filière", "secteurs". */
    public static boolean isField(String word) {
        return FIELDS.contains(word) || word.equals("filiere") || word.equals("industrie");
    }

    /** The sectors that a product tells: "réservoirs à carburant" are no fuel. */
    public List<Found> ofProducts(Wording w, int from, int stop) {
        for (int k = from + 1; k < stop; k++) {
            boolean filled = w.word(k).equals("a") && w.isContentWord(k - 1) && w.isContentWord(k + 1);
            if (filled || w.says(k, "de", "luxe")) {
                return in(w, from, k);
            }
        }
        return in(w, from, stop);
    }

    /** The sectors told right behind the preposition at {@code i}: "dans le domaine du bois et du papier". */
    public List<Found> behind(Wording w, int i) {
        int stop = end(w, i);
        int k = i + 1;
        boolean fields = false;
        while (k < stop
                && (FunctionWords.isDeterminer(w.word(k))
                        || w.afterOf(k) > k
                        || LEADING.contains(w.word(k))
                        || w.word(k).equals("dans") && LEADING.contains(w.word(k - 1)))) {
            fields |= FIELDS.contains(w.word(k));
            k++;
        }
        if (MakingPhrases.isMaking(w.word(k))) {
            return in(w, k, stop); // "dans le développement de médicaments"
        }
        List<Sectors.Hit> hits = firm(w, i + 1, stop);
        if (hits.isEmpty()
                || w.at(hits.get(0).span().start()) > k
                || NO_FIELD.contains(w.word(k))
                || TradeNouns.isTrade(w.word(k))) {
            return weakAt(w, k, stop);
        }
        return withBracket(w, joined(w, hits, i, stop, fields), stop);
    }

    /** The words of a sentence that tell a field; of "énergie nucléaire" the narrow one, and industry as such never. */
    public List<Sectors.Hit> told(Wording w) {
        List<Sectors.Hit> told = new ArrayList<>();
        for (Sectors.Hit hit : source.context().sectorsIn(w.span())) {
            int last = told.size() - 1;
            boolean narrower = last >= 0
                    && w.at(told.get(last).span().end() - 1) + 1
                            == w.at(hit.span().start())
                    && Sectors.wider(hit.sector()).equals(told.get(last).sector());
            if (narrower) {
                told.set(last, hit);
            } else if (!isIndustry(hit)) {
                told.add(hit);
            }
        }
        return told;
    }

    // "la mobilité terrestre (ferroviaire, logistique, etc.)": what the field takes in
    private List<Found> withBracket(Wording w, List<Found> found, int open) {
        int close = NameLists.afterBrackets(w, open) - 1;
        if (found.isEmpty() || close <= open || close >= w.size()) {
            return found;
        }
        Set<Found> all = new LinkedHashSet<>(found);
        boolean list = false;
        for (int k = open + 1; k < close; k++) {
            list |= w.word(k).equals(",") || w.word(k).equals("et");
            if (w.name(k) != null) {
                return found;
            }
        }
        for (Sectors.Hit hit : list ? source.context().sectorsIn(w.span(open + 1, close)) : List.<Sectors.Hit>of()) {
            if (!isIndustry(hit)) {
                all.add(new Found(Ties.sector(hit.sector()), close + 1));
            }
        }
        return List.copyOf(all);
    }

    // a word that tells a field only for want of a better one does where it is all that is said
    private List<Found> weakAt(Wording w, int k, int stop) {
        if (k >= stop || TradeNouns.isTrade(w.word(k)) || NO_FIELD.contains(w.word(k))) {
            return List.of();
        }
        for (Sectors.Hit hit : source.context().sectorsIn(w.span(k, stop))) {
            int end = w.at(hit.span().end() - 1) + 1;
            boolean whole = end >= stop || w.isMark(end) || w.word(end).equals("et");
            if (hit.weak() && w.at(hit.span().start()) == k && whole && !isIndustry(hit)) {
                return withBracket(w, List.of(new Found(Ties.sector(hit.sector()), end)), end);
            }
            break;
        }
        return List.of();
    }

    private List<Found> joined(Wording w, List<Sectors.Hit> hits, int from, int stop, boolean all) {
        Set<Found> found = new LinkedHashSet<>();
        int last = -1;
        for (Sectors.Hit hit : hits) {
            int at = w.at(hit.span().start());
            if (w.name(at, EntityKind.ORGANISATION) != null && w.startOfName(at) > from) {
                continue; // the field of another
            }
            if (found.isEmpty() || all || isJoined(w, last, at)) {
                found.add(new Found(Ties.sector(hit.sector()), stop));
                last = w.at(hit.span().end() - 1) + 1;
            }
        }
        return List.copyOf(found);
    }

    // of "énergie nucléaire" the narrow word tells; "industrie" tells only where nothing else does
    private List<Sectors.Hit> firm(Wording w, int from, int stop) {
        List<Sectors.Hit> firm = new ArrayList<>();
        if (from >= stop) {
            return firm;
        }
        for (Sectors.Hit hit : source.context().sectorsIn(w.span(from, stop))) {
            if (hit.weak() || isAside(w, from, w.at(hit.span().start()))) {
                continue;
            }
            int last = firm.size() - 1;
            boolean narrower = last >= 0
                    && w.at(firm.get(last).span().end() - 1) + 1
                            == w.at(hit.span().start())
                    && Sectors.wider(hit.sector()).equals(firm.get(last).sector());
            if (narrower) {
                firm.set(last, hit);
            } else {
                firm.add(hit);
            }
        }
        if (firm.stream().anyMatch(h -> !isIndustry(h))) {
            firm.removeIf(SectorPhrases::isIndustry);
        }
        return firm;
    }

    // whether brackets that open behind from hold the word at at
    private static boolean isAside(Wording w, int from, int at) {
        int depth = 0;
        for (int k = from; k < at; k++) {
            boolean mark = w.name(k) == null;
            depth += mark && w.word(k).equals("(") ? 1 : mark && w.word(k).equals(")") ? -1 : 0;
        }
        return depth > 0;
    }

    private static boolean isIndustry(Sectors.Hit hit) {
        return hit.sector().equals("industry");
    }

    // "de l'aéronautique et du spatial", "dans l'aéronautique, la joaillerie fine et l'énergie"
    private static boolean isJoined(Wording w, int from, int to) {
        boolean and = false;
        int nouns = 0;
        for (int k = from; k < to; k++) {
            k = w.name(k) == null && w.word(k).equals("(") ? NameLists.afterBrackets(w, k) : k;
            String word = w.word(k);
            boolean joint = JOINTS.contains(word);
            boolean small = w.afterOf(k) > k
                    || w.afterArticle(k) > k
                    || word.equals("aux")
                    || word.equals("au")
                    || word.equals("dans")
                    || word.equals("pour");
            boolean item = (and || k == from) && isItem(w, k); // "l'aéronautique civile et"
            if (!joint && !small && !item) {
                return false;
            }
            nouns = joint ? 0 : nouns + (item ? 1 : 0);
            and |= joint;
            if (nouns > LONGEST_ITEM) {
                return false;
            }
        }
        return and && nouns == 0;
    }

    /** Index after the phrase that the word at {@code i} begins. */
    public static int end(Wording w, int i) {
        int k = i + 1;
        while (k < w.size() && k - i < LONGEST) {
            boolean field = k + 1 < w.size()
                    && w.token(k + 1).isWord()
                    && w.name(k + 1) == null
                    && !FunctionWords.has(w.word(k + 1));
            boolean goesOn = field || FIELDS.contains(w.word(i + 3)) && w.afterOf(k + 1) > k + 1;
            boolean comma = w.word(k).equals(",") && !goesOn && !isListed(w, k);
            int aside = afterAside(w, k);
            if (aside > k) {
                k = aside;
                continue;
            }
            if (STOPS.contains(w.word(k)) || comma || VerbGroup.isAuxiliary(w, k)) {
                break;
            }
            k++;
        }
        return k;
    }

    // "l'aéronautique (60 %), le ferroviaire (A, B) et la défense": index after brackets behind one of several fields
    private static int afterAside(Wording w, int open) {
        int end = w.name(open) == null && w.word(open).equals("(") ? NameLists.afterBrackets(w, open) : open;
        boolean joint = end > open
                && (w.word(end).equals(",")
                        || w.word(end).equals("et")
                        || w.word(end).equals("ou"));
        int next = end + 1;
        boolean item = w.afterArticle(next) > next || w.afterOf(next) > next;
        return joint && item && (!w.word(end).equals(",") || isListed(w, end)) ? end : open;
    }

    // "dans le bois, la chimie fine et l'énergie": an item with its article, which another follows
    private static boolean isListed(Wording w, int comma) {
        int item = Math.max(w.afterArticle(comma + 1), w.afterOf(comma + 1));
        int k = item;
        while (isItem(w, k) && k - item <= LONGEST_ITEM) {
            k++;
        }
        int end = NameLists.afterBrackets(w, k);
        return item > comma + 1
                && k > item
                && (w.word(end).equals(",") || w.word(end).equals("et"));
    }

    // a word for a field that no list holds
    private static boolean isItem(Wording w, int k) {
        return w.isContentWord(k) && !FiniteVerbs.at(w, k) && !BodyNouns.isBody(w.word(k));
    }

    /** Index after the nouns, adjectives and complements with "de", "en" of the noun at {@code i}: no verb goes in. */
    public static int nounEnd(Wording w, int i) {
        int k = i + 1;
        while (k < w.size() && k - i < 12) {
            boolean from = FunctionWords.isOf(w.word(k - 1)) || w.afterOf(k - 2) == k;
            if (from && w.name(k, EntityKind.TERRITORY) != null) {
                k = w.endOfName(k); // "le tonnelier de Cognac X"
                continue;
            }
            boolean content = w.isContentWord(k)
                    && !VerbGroup.isAuxiliary(w, k)
                    && !(Frames.isVerb(w.word(k)) && !FunctionWords.isOf(w.word(k - 1)));
            boolean link = w.afterOf(k) > k || w.word(k).equals("en") && w.isContentWord(k + 1);
            boolean article = w.afterArticle(k) > k && FunctionWords.isOf(w.word(k - 1));
            boolean joint = (w.word(k).equals("et") || w.word(k).equals("/"))
                    && (w.isContentWord(k + 1) && !Frames.isVerb(w.word(k + 1)) || w.afterOf(k + 1) > k + 1);
            if (!content && !link && !article && !joint) {
                break;
            }
            k++;
        }
        return k;
    }
}

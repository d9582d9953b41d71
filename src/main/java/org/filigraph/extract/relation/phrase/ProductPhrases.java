package org.filigraph.extract.relation.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Span;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Noun phrases for what is made: "des capteurs et des logiciels", "de milieux de culture et de suppléments". */
public final class ProductPhrases {
    private static final int MOST = 8;
    /** Who buys, told by what it is: "fournit les hôpitaux et les cantines". */
    private static final Set<String> CUSTOMERS = WordSet.of(
            """
            hopital hopitaux clinique cliniques pharmacie pharmacies laboratoires cantine cantines ecoles creches lycees
            restaurants restaurateurs hotels hoteliers traiteurs boulangers boulangeries bouchers boucheries epiceries
            supermarches hypermarches magasins boutiques enseignes grossistes distributeurs negociants detaillants
            constructeurs industriels equipementiers avionneurs motoristes armateurs chantiers exploitants operateurs
            collectivites communes mairies administrations armees ministeres particuliers professionnels maisons
            brasseries brasseurs vignerons viticulteurs eleveurs agriculteurs cooperatives""");
    /** How words begin that tell a platform as a program. */
    private static final Stems SOFTWARE = Stems.of(
            "numeri digital logiciel web collaborati saas tele cloud gestion reservation donnee intelligence e- visio suivi mise");

    private final Ties ties;

    /** Of the document that the ties are of. */
    public ProductPhrases(Ties ties) {
        this.ties = ties;
    }

    /** The products that the verb or noun at {@code verb} takes, looked for from {@code start} on. */
    public List<Found> objects(Wording w, int verb, int start) {
        int from = MakingAdjuncts.skip(w, start);
        int word = from > start ? from - 1 : verb;
        int k = afterPlace(w, afterBuyer(w, from));
        // "X développe et produit des", "fournit aux chercheurs des", "expédie dans le monde entier des"
        // "produit 1,3 million de boîtes de vitesses"
        int number =
                w.says(k, "pres", "de") || w.says(k, "plus", "de") ? k + 2 : w.says(k - 1, "jusqu'", "a") ? k + 1 : k;
        int hedged = number;
        while (number < w.size()
                && number - k < 5
                && (w.token(number).isNumber()
                        || ProductWords.SCALES.contains(w.word(number))
                        || NumberWords.isCount(w.word(number)))) {
            number++;
        }
        number = number == hedged ? k : number;
        number += number > k && isUnit(w, number) ? 1 : 0;
        boolean measured = number > k && isUnit(w, number - 1);
        boolean things = number > k
                && !measured
                && w.isContentWord(number)
                && w.word(number).endsWith("s")
                && !ProductNouns.isAbstract(w.word(number)); // "produit 279 000 véhicules"
        boolean counted = number > k && (w.afterOf(number) > number || things);
        k = counted ? number : k;
        boolean served = false;
        while (k < w.size() && k - word < 9 && !things && !ProductWords.DETERMINERS.contains(w.word(k))) {
            boolean listed = w.word(k).equals(",") && Frames.isVerb(w.word(k + 1));
            served |= w.word(k).equals("aux") || w.word(k).equals("a"); // "fournit aux laboratoires des"
            boolean buyer = BodyNouns.isBody(w.word(k)) && !served; // "fournit maisons de luxe et groupes"
            if (w.name(k) != null
                    || buyer
                    || (!listed && !ProductWords.BETWEEN.contains(w.word(k)) && !w.isContentWord(k))) {
                return List.of();
            }
            boolean inner = w.word(k).equals("dans") && w.afterArticle(k + 1) > k + 1;
            boolean year =
                    w.word(k).equals("en") && k + 1 < w.size() && w.token(k + 1).isNumber();
            k = inner ? w.afterArticle(k + 1) : year ? k + 2 : k + 1;
        }
        boolean manner = w.word(k - 1).equals("a") && !w.token(k - 1).text().equals("a");
        if (manner && (w.word(k).equals("la") || w.word(k).equals("l'"))) {
            return List.of(); // "moule à la louche"
        }
        if (isBuyer(w, verb, k)) {
            return List.of(); // "livre les cantines"
        }
        if (w.says(k - 1, "a", "la", "main")
                || FunctionWords.isOf(w.word(k)) && Conjugation.isInfinitive(w.word(k + 1))) {
            return List.of(); // "propose de faire"
        }
        return phrases(w, k, things);
    }

    /** The products told from {@code from} on, with an article or without. */
    public List<Found> from(Wording w, int from) {
        return phrases(w, from, true);
    }

    // several with articles of their own; the first without one where that is told
    private List<Found> phrases(Wording w, int from, boolean bare) {
        List<Found> phrases = new ArrayList<>();
        int k = from;
        int last = from;
        boolean range = ProductJoints.isRange(w, k);
        while (k < w.size() && phrases.size() < MOST) {
            int noun = ProductBounds.noun(w, k);
            int stop = ProductBounds.end(w, noun, noun == k);
            int head = ProductBounds.head(w, noun);
            noun = head > noun && head < stop ? head : noun; // "de nouveaux voiliers"
            boolean vague = ProductWords.VAGUE.contains(w.word(noun))
                    && (stop == noun + 1 || stop <= noun + 3 && ProductWords.PRAISE.contains(w.word(stop - 1)));
            if (stop == noun
                    || noun == k && (k == from ? !bare : !ProductJoints.isPlural(w, k, stop))
                    || ProductNouns.isAbstract(w.word(noun)) && !isSoftware(w, noun)
                    || !isSoftware(w, noun) && PlantWords.isPlant(w.word(noun)) && !isWare(w, noun)
                    || !isSoftware(w, noun) && BodyNouns.isBody(w.word(noun)) && !ProductNouns.isHome(w.word(noun))
                    || isNew(w, noun)
                    || !phrases.isEmpty() && isField(w, noun)) {
                break;
            }
            boolean quality = noun == k && stop == noun + 1 && ProductJoints.isQuality(w, from, noun);
            if (quality
                    && !phrases.isEmpty()) { // "des pièces automobiles, ferroviaires et navales": one, and its kinds
                phrases.set(phrases.size() - 1, new Found(ties.thing(EntityKind.PRODUCT, w.span(last, stop)), stop));
            } else if (!vague) {
                phrases.add(new Found(ties.thing(EntityKind.PRODUCT, w.span(noun, stop)), stop));
                last = noun;
            }
            int next = ProductJoints.next(w, stop, range);
            if (next < 0) {
                return w.word(stop).equals(":") ? listed(w, stop + 1, phrases) : phrases;
            }
            k = next;
        }
        return phrases;
    }

    // "livre les cantines", "fournisseur de la restauration": those who get the things, told by a definite article
    private boolean isBuyer(Wording w, int verb, int k) {
        String word = w.word(verb);
        boolean gives = word.startsWith("livr") || word.startsWith("fourni") || word.startsWith("equip");
        boolean definite = !word.startsWith("fourni") && w.afterArticle(k) > k && !FunctionWords.isOf(w.word(k))
                || w.says(k, "de", "la")
                || w.says(k, "de", "l'");
        boolean with = w.word(verb + 1).equals("en") && w.isContentWord(verb + 2); // "livre en sacs les fermes"
        boolean customers = CUSTOMERS.contains(w.word(w.afterArticle(k))) && w.name(w.afterArticle(k)) == null;
        return gives && (with || customers || definite && !isKnown(w, ProductBounds.head(w, k)));
    }

    // "produit pour A et B des axes"
    private static int afterBuyer(Wording w, int from) {
        if (!w.word(from).equals("pour")) {
            return from;
        }
        int name = NameLists.skipNouns(w, w.afterArticle(from + 1));
        List<Integer> buyers = NameLists.at(w, name, EntityKind.ORGANISATION);
        int end = buyers.isEmpty() ? from : w.endOfName(buyers.get(buyers.size() - 1));
        return ProductWords.DETERMINERS.contains(w.word(end)) ? end : from;
    }

    // "fabrique à Épinal des coffrets"
    private static int afterPlace(Wording w, int from) {
        String word = w.word(from);
        int place = w.afterArticle(from + 1);
        boolean there = (word.equals("a") || word.equals("dans") || word.equals("en"))
                && w.name(place, EntityKind.TERRITORY) != null;
        return there ? NameLists.afterBrackets(w, w.endOfName(place)) : from;
    }

    // "dans les panneaux et l'écoconstruction": the second is a deed or a field
    private static boolean isField(Wording w, int noun) {
        return w.isContentWord(noun) && !w.word(noun).endsWith("s") && !ProductNouns.isThing(w, noun);
    }

    // "tonnes", "GWh", "%" before "de"
    private static boolean isUnit(Wording w, int i) {
        String word = w.word(i);
        return ProductWords.MEASURES.contains(word)
                || w.afterOf(i + 1) > i + 1
                        && (word.equals("%") || word.length() < 4 && w.token(i).isWord());
    }

    /** As {@link #objects}, where the first of them is a thing, not a field, a deed or people. */
    public List<Found> things(Wording w, int word, int from) {
        if (isMeasuredOut(w, from)) {
            return objects(w, word, from); // "sort 90 000 tonnes de carton"
        }
        int noun = ProductBounds.head(w, from);
        return w.name(noun) == null && ProductNouns.isThing(w, noun) ? objects(w, word, from) : List.of();
    }

    // "onze tonnes de", "900 000 paires de"
    private static boolean isMeasuredOut(Wording w, int from) {
        int k = from;
        while (k < w.size()
                && k - from < 5
                && (w.token(k).isNumber()
                        || ProductWords.SCALES.contains(w.word(k))
                        || NumberWords.isCount(w.word(k)))) {
            k++;
        }
        return k > from && ProductWords.MEASURES.contains(w.word(k)) && w.afterOf(k + 1) > k + 1;
    }

    /** Whether the phrase at {@code from} is one for a range of things: "une nouvelle gamme de tartinables". */
    static boolean isRange(Wording w, int from, int head) {
        for (int k = from; k < head; k++) {
            if (ProductWords.RANGES.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #things}, where they are several or of a known kind: "créent des selles", "lance un catamaran". */
    public List<Found> several(Wording w, int word, int from) {
        String noun = w.word(ProductBounds.head(w, from));
        if (isMeasuredOut(w, from)) {
            return things(w, word, from);
        }
        if (ProductWords.RANGES.contains(noun)) {
            return List.of(); // "de nouveaux modèles"
        }
        return noun.endsWith("s") || noun.endsWith("x") || isKnown(w, ProductBounds.head(w, from))
                ? things(w, word, from)
                : List.of();
    }

    /** As {@link #things}, where the first is of a known kind: a noun for a product, or one that tells a sector. */
    public List<Found> artefacts(Wording w, int word, int from) {
        return isKnown(w, ProductBounds.head(w, from)) || isRange(w, from, ProductBounds.head(w, from))
                ? things(w, word, from)
                : List.of();
    }

    /** Whether the noun at {@code noun} is one for a product, or tells a sector. */
    public boolean isKnown(Wording w, int noun) {
        if (noun >= w.size()) {
            return false;
        }
        Span span = w.span(noun, Math.min(w.size(), noun + 4));
        return NounClass.PRODUCT.has(w.word(noun))
                || ties.source().context().sectorsIn(span).stream()
                        .anyMatch(h -> h.span().start() == span.start());
    }

    /** The products listed from {@code from} on, each with or without an article, added to {@code known}. */
    public List<Found> listed(Wording w, int from, List<Found> known) {
        List<Found> phrases = new ArrayList<>(known);
        int k = from;
        while (k < w.size() && phrases.size() < MOST) {
            k = w.says(k, "et", "enfin") ? k + 2 : w.word(k).equals("et") ? k + 1 : k;
            int noun = ProductBounds.noun(w, k);
            int stop = ProductBounds.end(w, noun, true);
            boolean whole = w.word(stop).equals(",")
                    || w.word(stop).equals("et")
                    || w.word(stop).equals(".")
                    || w.word(stop).equals(";")
                    || w.word(stop).equals("…")
                    || w.word(stop).equals("etc")
                    || w.word(stop).equals(":")
                    || stop >= w.size();
            boolean deed = w.isContentWord(noun) && !ProductNouns.isThing(w, noun);
            if (stop == noun
                    || deed
                    || !whole
                    || ProductNouns.isAbstract(w.word(noun))
                    || w.name(noun) != null && noun == k) {
                break;
            }
            phrases.add(new Found(ties.thing(EntityKind.PRODUCT, w.span(noun, stop)), stop));
            if (!w.word(stop).equals(",") && !w.word(stop).equals("et")) {
                break;
            }
            k = stop + 1;
        }
        return phrases;
    }

    /** The products that a sentence begins with, as a list without articles up to {@code end}; empty where it doesn't. */
    public List<Found> upTo(Wording w, int end) {
        List<Found> list = new ArrayList<>();
        int from = 0;
        for (int k = 0; k <= end; k++) {
            boolean ends = k == end || w.word(k).equals(",") || w.word(k).equals("et");
            if (ends
                    && (k == from
                            || !w.word(k - 1).endsWith("s") && !w.word(from).endsWith("s"))) {
                return List.of();
            }
            if (ends) {
                list.add(new Found(ties.thing(EntityKind.PRODUCT, w.span(from, k)), k));
                from = k + 1;
            } else if (w.name(k) != null
                    || k > 0
                            && !w.isContentWord(k)
                            && w.afterOf(k) == k
                            && !w.word(k).equals("a")) {
                return List.of();
            }
        }
        return list.size() > 1 ? list : List.of();
    }

    // "de la petite maroquinerie": what is made, not where
    static boolean isWare(Wording w, int noun) {
        int k = noun - 1;
        while (k > 0 && ProductWords.BEFORE.contains(w.word(k))) {
            k--;
        }
        return w.word(noun).endsWith("erie") && w.says(k - 1, "de", "la");
    }

    // "développe une plateforme de télémédecine": no platform that goods go over
    private static boolean isSoftware(Wording w, int noun) {
        String next = w.word(noun + 1);
        String of = w.word(w.afterOf(noun + 1));
        return w.word(noun).startsWith("plate")
                && (SOFTWARE.begin(next) || SOFTWARE.begin(of) || w.says(noun + 1, "en", "ligne"));
    }

    // "une nouvelle usine" is no product
    private static boolean isNew(Wording w, int noun) {
        String next = w.word(noun + 1);
        return w.isContentWord(noun)
                && (ProductNouns.isAbstract(next) || PlantWords.isPlant(next))
                && !w.word(noun).endsWith("es");
    }

    /** The product that the participle at {@code i} is said of: "un drone conçu par". */
    @Nullable
    public Found before(Wording w, int i) {
        int whole = ProductBounds.start(w, i);
        int start = isMeasured(w, whole) ? whole : afterQuantity(w, whole, i);
        boolean thing = start < i
                && !(start == whole && start > 0 && w.token(start - 1).isNumber()) // "des pales de 73 mètres de long"
                && w.name(start) == null
                && !BodyNouns.isBody(w.word(start))
                && !PlantWords.isPlant(w.word(start));
        for (int k = start; k < i; k++) {
            thing &= !ProductNouns.isAbstract(w.word(k))
                    && !(k == start && ProductWords.VAGUE.contains(w.word(k)))
                    && !w.word(k).startsWith("technologie");
        }
        return thing ? new Found(ties.thing(EntityKind.PRODUCT, w.span(start, i)), i) : null;
    }

    // "de 73,5 mètres": how long something is
    private static boolean isMeasured(Wording w, int start) {
        int k = start - 1;
        while (k > 0
                && (w.token(k).isNumber()
                        || w.word(k).equals(",") && w.token(k - 1).isNumber())) {
            k--;
        }
        return k < start - 1 && w.afterOf(k) > k;
    }

    // "millions de bocaux", "tonnes de compost", "paires de gants": what is counted
    private static int afterQuantity(Wording w, int start, int i) {
        int k = start;
        while (k < i - 2
                && (ProductWords.MEASURES.contains(w.word(k)) || ProductWords.SCALES.contains(w.word(k)))
                && w.afterOf(k + 1) > k + 1) {
            k = w.afterOf(k + 1);
        }
        return k;
    }

    /** Whether the phrase before {@code i} tells a thing by its article: "la rame", "ses capteurs". */
    public boolean isNamedOrDefinite(Wording w, int i) {
        int start = ProductBounds.start(w, i);
        return start > 0
                && start < i
                && FunctionWords.isDeterminer(w.word(start - 1))
                && !FunctionWords.isOf(w.word(start - 1));
    }
}

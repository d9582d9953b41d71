package org.filigraph.extract.relation.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.MakingPhrases;
import org.filigraph.extract.relation.phrase.ProductBounds;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.phrase.ProductWords;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.BodyParts;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what bodies make from whose things are told to be: "X et ses balances", "la forte demande pour ses sacs", "la
 * balance Y de X est exposée", "sa production passe à 300 voiliers" ({@code produces}).
 */
final class Wares implements TieReader {
    /** Nouns for what only one's own products meet with. */
    private static final Set<String> MEETS = WordSet.of(
            """
            demande commandes succes vente ventes engouement notoriete reputation qualite exportation exportations
            livraison livraisons commercialisation lancement""");
    /** Words by which things are told as new or as shown. */
    private static final Stems SHOWN = Stems.of(
            "present expos innov nouveaut troph devoil prime recompens decouv demonstr soulign citons distingu stand vitrine");
    /** Those of whom something is made up, which is no thing: "le tissu des PME". */
    private static final Set<String> MANY =
            WordSet.of("pme tpe eti entreprises adherents membres acteurs salaries clients societes");

    /** How the names of those who run vehicles and do not make them begin or end. */
    private static final List<String> CARRIERS =
            List.of("air ", "sncf", "ratp", "keolis", "transdev", "airlines", "ferries", "marine nationale", "armee");

    /** What a production does up to its level. */
    private static final Set<String> RISES = Conjugation.forms(
            """
            monter passer atteindre grimper porter bondir tomber descendre reculer depasser""");

    private static final int LONGEST = 12;
    private static final String RULE = "relation.wares";

    private final Ties ties;
    private final SectorPhrases sectorPhrases;
    private final ProductPhrases products;

    Wares(Ties ties) {
        this.ties = ties;
        this.sectorPhrases = new SectorPhrases(ties.source());
        this.products = new ProductPhrases(ties);
    }

    @Override
    public void read(Wording w) {
        boolean shown = isShown(w);
        for (int i = 0; i < w.size(); i++) {
            boolean own = w.name(i) == null
                    && (PointingWords.isOwn(w.word(i))
                            || w.word(i).startsWith("un") && w.word(i - 1).equals("pour") && isPrized(w));
            if (own && i > 1) {
                owned(w, i);
            } else if (w.begins(i) && w.name(i, EntityKind.ORGANISATION) != null) {
                madeBy(w, i, shown);
            } else if (w.name(i) == null && w.word(i).equals("chez")) {
                at(w, i);
            } else if (w.name(i) == null && w.word(i).equals("production")) {
                level(w, i);
            }
        }
    }

    // "X et ses balances", "X avec ses balances", "la demande pour ses balances"
    private void owned(Wording w, int i) {
        String before = w.word(i - 1);
        int name = NameLists.beforeBrackets(w, i - 2);
        boolean beside = before.equals("et") || before.equals("avec");
        if (beside && w.name(name, EntityKind.ORGANISATION) != null) {
            Said who = new Said(NameLists.entity(w, name), w.startOfName(name));
            boolean solution = ProductWords.VAGUE.contains(w.word(ProductBounds.head(w, i)));
            tell(w, who, solution ? products.things(w, i, i) : products.artefacts(w, i, i), who.at());
            return;
        }
        boolean prized = before.equals("pour") && isPrized(w);
        int winner = prized ? winner(w, i - 2) : -1;
        if (prized
                && w.name(winner, EntityKind.ORGANISATION) != null) { // "Prix du jury : X, de Lens, pour ses balances"
            Said who = new Said(NameLists.entity(w, winner), w.startOfName(winner));
            tell(w, who, products.things(w, i, i), who.at());
            return;
        }
        int noun = i - 2;
        while (noun > 0 && i - noun < 5 && w.isContentWord(noun) && !MEETS.contains(w.word(noun))) {
            noun--;
        }
        boolean of = FunctionWords.isOf(before) || before.equals("pour") || before.equals("sur");
        if (of && MEETS.contains(w.word(noun))) {
            tell(w, ties.subjects().topic(w, i), products.artefacts(w, i, i), noun);
        }
    }

    // "la fabrication du chocolat chez X", "Chez X, on construit des tracteurs"
    private void at(Wording w, int i) {
        int name = NameLists.skipNouns(w, w.afterArticle(i + 1));
        if (w.name(name, EntityKind.ORGANISATION) == null) {
            return;
        }
        Said who = new Said(NameLists.entity(w, name), name);
        for (int k = i - 1; k > 0 && i - k < LONGEST && !w.isMark(k) && !FiniteVerbs.at(w, k); k--) {
            List<Found> made = MakingPhrases.isMaking(w.word(k)) && w.afterOf(k + 1) > k + 1
                    ? products.objects(w, k, k + 1)
                    : List.of();
            if (!made.isEmpty() && made.get(made.size() - 1).end() == i) {
                tell(w, who, made, k);
                return;
            }
        }
        int on = w.endOfName(name);
        on = w.word(on).equals(",") ? on + 1 : on;
        boolean makes = Frames.of(w.word(on + 1)).stream()
                .anyMatch(u -> u.frame().relation().equals("produces"));
        if (w.word(on).equals("on") && makes) {
            tell(w, who, products.objects(w, on + 1, on + 2), i);
        }
    }

    // "la balance Y de la société X": a thing that has a name of its own, or that is shown, is its maker's
    private void madeBy(Wording w, int name, boolean shown) {
        int of = name - 1;
        while (of > 0 && name - of < 5 && (w.isContentWord(of) && !FiniteVerbs.at(w, of) || w.afterArticle(of) > of)) {
            of--;
        }
        boolean bodied = of == name - 1 || BodyNouns.isBody(w.word(w.afterArticle(of + 1)));
        if (!FunctionWords.isOf(w.word(of)) || !bodied || isCarrier(NameLists.name(w, name))) {
            return;
        }
        int from = of - 1;
        boolean called = false;
        boolean many = false;
        while (from > 0 && of - from < LONGEST && !isArticle(w, from)) {
            boolean named = w.name(from) != null && w.name(from, EntityKind.PRODUCT) == null;
            int start = w.startOfName(from);
            if (named && w.isContentWord(start - 1) && isArticle(w, start - 2)) {
                called = true; // "la rame Y de transport"
                from = start - 1;
                continue;
            }
            boolean other = w.name(from, EntityKind.TERRITORY, EntityKind.PERSON) != null
                    || named && from != of - 1
                    || w.isMark(from)
                    || FiniteVerbs.at(w, from) && !w.isContentWord(from + 1);
            if (other) {
                return;
            }
            called |= w.token(from).isCapitalised();
            many |= MANY.contains(w.word(from)) && from > 0;
            from--;
        }
        int noun = from < 0 ? of : ProductBounds.head(w, from);
        boolean ware = from >= 0
                && isArticle(w, from)
                && noun < of
                && w.isContentWord(noun)
                && (called || shown)
                && !many
                && products.isKnown(w, noun)
                && ProductNouns.isThing(w, noun)
                && !PlantWords.isPlant(w.word(noun))
                && !BodyNouns.isBody(w.word(noun))
                && !TradeNouns.isTrade(w.word(noun));
        if (ware) {
            Found thing = new Found(ties.thing(EntityKind.PRODUCT, w.span(noun, of)), of);
            tell(w, new Said(NameLists.entity(w, name), name), List.of(thing), from);
        }
    }

    private static boolean isArticle(Wording w, int k) {
        String word = w.word(k);
        boolean one = word.equals("un") || word.equals("une");
        return w.name(k) == null && (one || w.afterArticle(k) > k && !FunctionWords.isOf(w.word(k - 1)));
    }

    private static boolean isCarrier(Name name) {
        String label = Folding.fold(name.label());
        return CARRIERS.stream().anyMatch(label::contains);
    }

    // "X pour", "X, Lens, pour", "X, de Lens, pour": index of who is named before its town
    private static int winner(Wording w, int before) {
        int k = w.word(before).equals(",") ? NameLists.beforeBrackets(w, before - 1) : before;
        if (w.name(k, EntityKind.TERRITORY) == null) {
            return k;
        }
        int start = w.startOfName(k) - 1;
        start -= FunctionWords.isPreposition(w.word(start)) ? 1 : 0;
        return w.word(start).equals(",") ? start - 1 : start;
    }

    // whether things are told for which somebody gets a prize
    private static boolean isPrized(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            String word = w.word(k);
            if (word.equals("prix")
                    || word.startsWith("troph")
                    || word.startsWith("medaille")
                    || word.startsWith("recompens")
                    || word.startsWith("distingu")
                    || word.startsWith("laureat")
                    || word.startsWith("prime")) {
                return true;
            }
        }
        return w.block().kind() == Block.Kind.ITEM;
    }

    private static boolean isShown(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            String word = w.word(k);
            if (w.name(k) == null && SHOWN.begin(word)) {
                return true;
            }
        }
        return w.block().kind() == Block.Kind.ITEM && w.size() < 2 * LONGEST;
    }

    // "sa production devrait monter à 300 voiliers et 20 catamarans"
    private void level(Wording w, int i) {
        int of = w.afterOf(i + 1);
        int named = of > i + 1 ? NameLists.skipNouns(w, of) : -1;
        Said who = w.name(named, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, named), named)
                : PointingWords.isOwn(w.word(i - 1)) ? ties.subjects().topic(w, i) : null;
        int k = who == null ? w.size() : Math.max(i, named);
        boolean rises = false;
        while (k < w.size() && k - i < LONGEST && !w.token(k).isNumber()) {
            rises |= RISES.contains(w.word(k)) || VerbGroup.isCopula(w.word(k));
            rises |= Conjugation.isInfinitive(w.word(k)) && w.word(k + 1).equals("a");
            k++;
        }
        tell(w, rises ? who : null, rises ? counted(w, k) : List.of(), i);
    }

    // "75 000 tonneaux, 800 palettes et 12 tonnes de copeaux"
    private List<Found> counted(Wording w, int from) {
        List<Found> all = new ArrayList<>();
        int k = from;
        k += w.word(k + 1).equals("a") && k + 2 < w.size() && w.token(k + 2).isNumber() ? 2 : 0; // "de 200 à 300"
        while (k < w.size() && w.token(k).isNumber()) {
            while (k < w.size() && (w.token(k).isNumber() || ProductWords.SCALES.contains(w.word(k)))) {
                k++;
            }
            k = ProductWords.MEASURES.contains(w.word(k)) ? w.afterOf(k + 1) : w.afterOf(k);
            int end = k;
            while (end < w.size() && (w.isContentWord(end) || end > k && w.afterOf(end) > end)) {
                end++;
            }
            boolean many = w.word(k).endsWith("s") || w.word(k).endsWith("x");
            if (end == k || !many || !ProductNouns.isThing(w, k) || isAbstract(w, k)) {
                return all;
            }
            all.add(new Found(ties.thing(EntityKind.PRODUCT, w.span(k, end)), end));
            k = w.word(end).equals(",") || w.word(end).equals("et") ? end + 1 : w.size();
        }
        return all;
    }

    private static boolean isAbstract(Wording w, int k) {
        return ProductNouns.isAbstract(w.word(k)) || BodyParts.isHands(w, k);
    }

    private void tell(Wording w, @Nullable Said who, List<Found> made, int i) {
        if (who == null || who.entity().kind() != EntityKind.ORGANISATION || PublicBodies.has(who.entity())) {
            return;
        }
        for (Found one : made) {
            ties.add(who.entity(), "produces", one.entity(), Modality.STATED, who.evidence(w, i, one.end()), RULE, 0.6);
        }
        int end = made.isEmpty() ? i : made.get(made.size() - 1).end();
        for (Found field : made.isEmpty() ? List.<Found>of() : sectorPhrases.ofProducts(w, i, end)) {
            ties.add(who.entity(), "activeIn", field.entity(), Modality.STATED, who.evidence(w, i, end), RULE, 0.6);
        }
    }
}

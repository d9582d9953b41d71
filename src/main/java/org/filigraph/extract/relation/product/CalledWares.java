package org.filigraph.extract.relation.product;

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
import org.filigraph.extract.relation.phrase.ProductBounds;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what bodies make from what it is called and from the one behind it: "un vélo cargo, baptisé Y", "leur machine, la
 * Y", "la marque Y", "les selles viennent d'un sellier de Lens, X" ({@code produces}).
 */
final class CalledWares implements TieReader {
    private static final String RULE = "relation.called.wares";
    private static final Set<String> CALLED = WordSet.of(
            """
            baptise baptisee baptises baptisees nomme nommee nommes nommees denomme denommee surnomme surnommee appele
            appelee appeles appelees""");
    /** By what a thing comes from the one behind it: "fournies par", "moulés par". */
    private static final Set<String> MADE = Conjugation.forms(
            """
            fournir fabriquer produire assembler mouler usiner forger tisser coller confectionner imprimer livrer
            concevoir realiser cabler souder tricoter injecter developper imaginer""");

    private static final Set<String> COMES = Conjugation.forms("venir", "provenir", "sortir", "arriver");
    private static final Set<String> BRANDS = WordSet.of("marque gamme collection");
    private static final Set<String> MODELS = WordSet.of(
            """
            modele machine appareil produit engin robot prototype dispositif gamme outil logiciel bateau avion drone
            vehicule velo capteur equipement""");
    private static final int FAR = 12;

    private final Ties ties;
    private final ProductPhrases products;

    CalledWares(Ties ties) {
        this.ties = ties;
        this.products = new ProductPhrases(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (CALLED.contains(word)) {
                called(w, i);
            } else if (PointingWords.isOwn(word) && !word.endsWith("s")) {
                apposed(w, i);
            } else if (BRANDS.contains(word) && w.word(i - 1).equals("la")) {
                brand(w, i);
            } else if (COMES.contains(word) || MADE.contains(word)) {
                comes(w, i);
            }
        }
    }

    // "un premier robot de taille, baptisé Y,": of whom the sentences are
    private void called(Wording w, int i) {
        int end = nameEnd(w, i + 1);
        int comma = w.word(i - 1).equals(",") ? i - 1 : i;
        int start = comma;
        while (start > 0
                && comma - start < FAR
                && !FunctionWords.isDeterminer(w.word(start))
                && !w.isMark(start - 1)
                && w.name(start - 1) == null) {
            start--;
        }
        if (end > i + 1 && isWare(w, start)) {
            tell(w, owner(w, start), i + 1, end, start);
        }
    }

    // "Leur machine, la Y, broie", "Son drone, le Y"
    private void apposed(Wording w, int own) {
        int comma = own + 2;
        while (comma < w.size() && comma - own < 6 && w.isContentWord(comma)) {
            comma++;
        }
        boolean article = w.word(comma).equals(",") && w.afterArticle(comma + 1) == comma + 2;
        int end = article ? nameEnd(w, comma + 2) : -1;
        boolean closed = end > 0 && (end >= w.size() || w.isMark(end));
        if (closed && isWare(w, own)) {
            tell(w, owner(w, own), comma + 2, end, own);
        }
    }

    // "La marque Y, vendue chez les détaillants": a name that is no body's own word for itself
    private void brand(Wording w, int i) {
        int end = nameEnd(w, i + 1);
        boolean opens = i < 3 && end > i + 1 && (w.word(end).equals(",") || FiniteVerbs.at(w, end));
        Entity main = opens ? ties.main() : null;
        Name named = opens ? w.name(i + 1) : null;
        if (main != null && (named == null || !named.entity().equals(main))) {
            tell(w, new Said(main, -1), i + 1, end, i);
        }
    }

    // "Les selles viennent d'un sellier de Lens, X", "les cartes sont fournies par un partenaire savoyard, X"
    private void comes(Wording w, int verb) {
        int of = w.afterOf(verb + 1);
        boolean from = COMES.contains(w.word(verb)) && of > verb + 1;
        boolean by = w.word(verb + 1).equals("par") && MADE.contains(w.word(verb));
        int article = from ? of : verb + 2;
        boolean one =
                (from || by) && (w.word(article).equals("un") || w.word(article).equals("une"));
        int maker = one ? behind(w, article + 1) : from ? NameLists.skipNouns(w, w.afterArticle(of)) : -1;
        if (maker < 0 || w.name(maker, EntityKind.ORGANISATION) == null) {
            return;
        }
        Found thing = products.before(w, VerbGroup.begin(w, verb));
        int head = ProductBounds.start(w, VerbGroup.begin(w, verb));
        boolean led = head > 0 && head < verb && w.afterArticle(head - 1) == head;
        Said who = new Said(NameLists.entity(w, maker), maker);
        boolean ware = led
                && ProductNouns.isThingAtStart(w, head)
                && !BodyNouns.isBody(w.word(head))
                && !PlantWords.isPlant(w.word(head));
        if (thing != null && ware && !PublicBodies.has(who.entity())) {
            add(who, thing.entity(), w, verb, thing.end());
        }
    }

    // what has a name of its own is rather the work of the one the text is about than of who was told of last
    private @Nullable Said owner(Wording w, int i) {
        Entity main = ties.main();
        return main == null || PublicBodies.has(main) ? ties.subjects().topic(w, i) : new Said(main, -1);
    }

    // index of the name behind what it is: "un sellier de Lens, X", "un concepteur de caméras, X"; or -1
    private static int behind(Wording w, int from) {
        int k = from;
        while (k < w.size() && k - from < FAR && !w.isMark(k) && !FiniteVerbs.at(w, k)) {
            k = w.name(k) == null ? k + 1 : w.endOfName(k);
        }
        int end = w.name(k + 1) == null ? k + 1 : w.endOfName(k + 1);
        boolean closed = end >= w.size() || w.isMark(end);
        return w.word(k).equals(",") && closed ? k + 1 : -1;
    }

    // index after a name at the index: capitals, and a number behind them
    private static int nameEnd(Wording w, int from) {
        int k = from;
        if (w.name(from, EntityKind.PERSON, EntityKind.TERRITORY, EntityKind.AGREEMENT, EntityKind.EVENT) != null) {
            return from;
        }
        while (k < w.size() && k - from < 4 && w.token(k).isWord() && w.token(k).isCapitalised()) {
            k++;
        }
        return k > from && k < w.size() && w.token(k).isNumber() ? k + 1 : k;
    }

    // whether the phrase at the determiner is of a thing that is made
    private boolean isWare(Wording w, int determiner) {
        int noun = ProductBounds.head(w, determiner);
        boolean models = MODELS.contains(w.word(noun));
        return FunctionWords.isDeterminer(w.word(determiner))
                && (models || products.isKnown(w, noun) && ProductNouns.isThing(w, noun))
                && !BodyNouns.isBody(w.word(noun))
                && !PlantWords.isPlant(w.word(noun));
    }

    private void tell(Wording w, @Nullable Said who, int from, int to, int i) {
        if (who == null || who.entity().kind() != EntityKind.ORGANISATION || PublicBodies.has(who.entity())) {
            return;
        }
        Name named = w.name(from);
        if (named == null || !named.entity().equals(who.entity())) {
            add(who, ties.thing(EntityKind.PRODUCT, w.span(from, to)), w, i, to);
        }
    }

    private void add(Said who, Entity thing, Wording w, int i, int end) {
        ties.add(who.entity(), "produces", thing, Modality.STATED, who.evidence(w, i, end), RULE, 0.6);
    }
}

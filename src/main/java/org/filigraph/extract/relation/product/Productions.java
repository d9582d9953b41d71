package org.filigraph.extract.relation.product;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.MakingPhrases;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what bodies make from their works and their renown: "sa production de membranes", "inaugure une usine de
 * batteries", "connue pour ses ponts roulants", "ses produits : colles, vernis" ({@code produces}, {@code activeIn}).
 */
final class Productions implements TieReader {
    private static final Set<String> COMES_OUT =
            WordSet.of("sort sortent sortaient sortiront sorti sortis sortie sorties");
    private static final Set<String> RENOWNED =
            WordSet.of("connu connue reconnu reconnue repute reputee celebre renomme renommee");
    /** Nouns for what is made, listed behind a colon. */
    private static final Set<String> LISTED = WordSet.of(
            """
            produits gamme gammes specialites specialite fabrications productions references offre catalogue modeles""");
    /** Nouns for what a body does, told by what it "is". */
    private static final Set<String> TRADES =
            WordSet.of("activite metier secteur domaine specialite vocation mission objet objectif but");

    private static final Set<String> MAKE = WordSet.of(
            """
            fabriquons produisons concevons developpons commercialisons editons assemblons construisons usinons
            livrons fournissons vendons confectionnons cultivons transformons""");
    private final Ties ties;
    private final SectorPhrases sectorPhrases;
    private final Subjects subjects;
    private final ProductPhrases products;
    private final Works works;

    Productions(Ties ties) {
        this.ties = ties;
        this.sectorPhrases = new SectorPhrases(ties.source());
        this.subjects = ties.subjects();
        this.products = new ProductPhrases(ties);
        this.works = new Works(ties, this);
    }

    @Override
    public void read(Wording w) {
        works.read(w);
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            if (TRADES.contains(w.word(i))) {
                trade(w, i);
            }
            if (COMES_OUT.contains(w.word(i))) {
                comesOut(w, i);
            }
            if (RENOWNED.contains(w.word(i)) && w.word(i + 1).equals("pour") && PointingWords.isOwn(w.word(i + 2))) {
                tell(
                        w,
                        subjects.ofDescription(w, i),
                        products.objects(w, i + 1, i + 2),
                        i,
                        Modality.STATED,
                        "relation.renown");
            } else if (w.word(i).equals(":")) {
                listed(w, i);
            } else if (w.word(i).equals("nous")) {
                spoken(w, i);
            } else if (w.word(i).equals("les") && w.name(i - 1) == null) {
                branded(w, i);
            }
        }
    }

    // "3 000 voiles sortent de l'atelier X", "les voiles sorties des ateliers de X"
    private void comesOut(Wording w, int verb) {
        int of = verb + 1;
        while (of < w.size() && of - verb < 5 && w.afterOf(of) == of && w.name(of) == null) {
            of++;
        }
        int plant = w.afterOf(of);
        if (plant == of || !PlantWords.isPlant(w, plant)) {
            return;
        }
        int named = plant + 1;
        while (named < w.size() && named - plant < 4 && w.name(named) == null && w.isContentWord(named)) {
            named++;
        }
        named = NameLists.skipNouns(w, w.afterOf(named) > named ? w.afterOf(named) : named);
        Found product = products.before(w, VerbGroup.begin(w, verb));
        if (product != null && w.name(named, EntityKind.ORGANISATION) != null) {
            Said maker = new Said(NameLists.entity(w, named), named);
            List<Found> list = products.upTo(w, VerbGroup.begin(w, verb));
            tell(w, maker, list.isEmpty() ? List.of(product) : list, verb, Modality.STATED, "relation.comesOut");
        }
    }

    // "Les produits de X : colles, vernis", "propose trois gammes : …"
    private void listed(Wording w, int colon) {
        boolean named = false;
        for (int k = colon - 1; k >= 0 && colon - k < 11 && !named; k--) {
            named = LISTED.contains(w.word(k)) && w.name(k) == null;
            if (w.isMark(k) || VerbGroup.isAuxiliary(w, k)) {
                return;
            }
        }
        if (!named) {
            return;
        }
        Said who = null;
        for (int k = colon - 1; k >= 0 && who == null; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                who = new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        if (who == null && ties.main() != null && isOfPlant(w, colon)) {
            who = new Said(ties.main(), -1);
        }
        who = who == null ? subjects.topic(w, colon) : who;
        tell(w, who, products.listed(w, colon + 1, List.of()), colon, Modality.STATED, "relation.products.listed");
    }

    private static boolean isOfPlant(Wording w, int to) {
        for (int k = 0; k < to; k++) {
            if (PlantWords.isPlant(w.word(k)) && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    // "X, dont l'activité est la fabrication de vannes", "Son métier est le cuir", "X a pour mission de développer la
    // filière"
    private void trade(Wording w, int i) {
        int verb = i + 1;
        while (verb < i + 8 && verb < w.size() && !VerbGroup.isCopula(w.word(verb))) {
            verb = w.endOfName(verb);
        }
        boolean mission = w.word(i - 1).equals("pour")
                && w.afterOf(i + 1) > i + 1
                && Conjugation.isInfinitive(w.word(w.afterOf(i + 1)));
        if (!mission && !VerbGroup.isCopula(w.word(verb))) {
            return;
        }
        Said who = null;
        for (int k = Math.min(verb, w.size()) - 1; k >= 0 && who == null; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null && (k > i || !PhraseHeads.governed(w, w.startOfName(k)))) {
                who = new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        who = who == null ? subjects.topic(w, i) : who;
        if (who == null || who.entity().kind() != EntityKind.ORGANISATION || PublicBodies.has(who.entity())) {
            return;
        }
        int from = mission ? w.afterOf(i + 1) : verb;
        if (w.word(from + 1).equals("de") && !mission) {
            from = Conjugation.isInfinitive(w.word(from + 2)) ? from + 2 : from; // "sa mission est de développer"
        }
        int making = w.afterArticle(from + 1);
        if (MakingPhrases.isMaking(w.word(making)) && w.afterOf(making + 1) > making + 1) {
            tell(w, who, products.objects(w, making, making + 1), i, Modality.STATED, "relation.trade");
            return;
        }
        for (Found field : sectorPhrases.behind(w, from)) {
            int at = who.at() < 0 ? i : Math.min(who.at(), i);
            Span evidence = w.span(at, Math.max(field.end(), who.at() + 1));
            ties.add(who.entity(), "activeIn", field.entity(), Modality.STATED, evidence, "relation.trade", 0.65);
        }
    }

    // "nous fabriquons des lames", said for the body that the document is about
    private void spoken(Wording w, int i) {
        int verb = i + 1;
        boolean not = false;
        while (verb < i + 4 && !MAKE.contains(w.word(verb))) {
            not |= w.word(verb).equals("ne") || w.word(verb).equals("n'");
            verb++;
        }
        Entity main = ties.main();
        if (MAKE.contains(w.word(verb)) && !not && main != null) {
            tell(w, new Said(main, -1), products.objects(w, verb, verb + 1), i, Modality.STATED, "relation.spoken");
        }
    }

    // "les espadrilles X", "les électrolyseurs de X": a product that tells its sector, by its maker's name
    private void branded(Wording w, int i) {
        int end = i + 1;
        while (end < i + 4 && w.isContentWord(end) && !Frames.isVerb(w.word(end))) {
            end++;
        }
        String noun = w.word(i + 1);
        boolean things = end > i + 1
                && (noun.endsWith("s") || noun.endsWith("x"))
                && !BodyNouns.isBody(noun)
                && !PlantWords.isPlant(noun)
                && !TradeNouns.isTrade(noun)
                && !ProductNouns.isField(noun)
                && !ProductNouns.isAbstract(noun);
        int name = w.afterOf(end) == w.afterArticle(w.afterOf(end)) ? w.afterOf(end) : -1;
        Name maker = w.name(name, EntityKind.ORGANISATION);
        if (!things || maker == null || sectorPhrases.in(w, i + 1, i + 2).isEmpty()) {
            return;
        }
        int last = w.token(end - 1).text().endsWith("és")
                        || w.token(end - 1).text().endsWith("ées")
                ? end - 1
                : end;
        Entity thing = ties.thing(EntityKind.PRODUCT, w.span(i + 1, Math.max(last, i + 2)));
        tell(w, new Said(maker.entity(), name), List.of(new Found(thing, end)), i, Modality.STATED, "relation.branded");
    }

    void tell(Wording w, @Nullable Said who, List<Found> made, int i, Modality modality, String rule) {
        if (who == null
                || made.isEmpty()
                || who.entity().kind() != EntityKind.ORGANISATION
                || PublicBodies.has(who.entity())) {
            return;
        }
        int end = made.get(made.size() - 1).end();
        int from = who.at() < 0 ? i : Math.min(who.at(), i);
        Span evidence = w.span(from, Math.max(end, who.at() + 1));
        for (Found one : made) {
            ties.add(who.entity(), "produces", one.entity(), modality, evidence, rule, 0.65);
        }
    }
}

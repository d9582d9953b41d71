package org.filigraph.extract.relation.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.ProductNames;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * Reads what bodies make from verbs that have other objects as well: "a sorti un voilier", "crée des selles", "met au
 * point une valve", "dévoile ses drones", "fait des brosses" ({@code produces}).
 */
final class Launches implements TieReader {
    /** Verbs whose object is made where it is a thing, several or of a known kind. */
    private static final Map<String, Set<VerbForm>> MAKES = Conjugation.ofAll(
            """
            sortir creer imaginer affiner souffler monter faire filer teindre polir fumer secher cuire petrir calibrer
            reconditionner inventer signer decliner mijoter cuisiner coller souder cabler faconner formuler peindre
            presser tresser injecter matricer emboutir graver tailler elever sertir vinifier broyer remplir tirer
            cintrer decouper tourner sculpter restaurer decorer""");
    /** Verbs whose object is made where it is of a known kind. */
    private static final Map<String, Set<VerbForm>> SHOWS = Conjugation.ofAll(
            """
            lancer relocaliser rapatrier presenter devoiler reveler introduire ajouter ecouler homologuer mettre
            decliner""");
    /** What follows "mettre" where its object is made: "met au point", "a mis sur le marché". */
    private static final List<List<String>> PUTS = List.of(
            List.of("au", "point"),
            List.of("sur", "le", "marche"),
            List.of("a", "l'", "eau"),
            List.of("en", "vente"),
            List.of("en", "bouteille"),
            List.of("en", "production"));

    /** How verbs begin whose object is made of a material, or is the material: "presse des tuiles", "presse ses sciures". */
    private static final List<String> WORKED_ON = List.of(
            "sech", "press", "fum", "cui", "tir", "teint", "tein", "broy", "poli", "decoup", "rempli", "restaur");

    private static final Set<String> BORN = WordSet.of("vu voit voient verra verront vit");
    private static final Set<String> OFFERS =
            WordSet.of("catalogue gamme offre carte palette collection portefeuille actif arc");

    private final Ties ties;
    private final ProductPhrases products;
    private final ProductNames names;

    Launches(Ties ties) {
        this.ties = ties;
        this.products = new ProductPhrases(ties);
        this.names = new ProductNames(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null) {
                verb(w, i);
                born(w, i);
            }
        }
    }

    private void verb(Wording w, int i) {
        Set<VerbForm> makes = MAKES.getOrDefault(w.word(i), Set.of());
        Set<VerbForm> forms = makes.isEmpty() ? SHOWS.getOrDefault(w.word(i), Set.of()) : makes;
        VerbGroup group = forms.isEmpty() ? null : VerbGroup.at(w, i, forms);
        if (group == null || group.voice() != Voice.ACTIVE) {
            return;
        }
        boolean puts = w.word(i).startsWith("met")
                || w.word(i).startsWith("mis")
                || w.word(i).startsWith("mit");
        int tail = puts ? tail(w, i + 1) : i + 1;
        if (puts && tail < 0) {
            return;
        }
        int from = afterTimes(w, tail);
        boolean comes = w.word(i).startsWith("sor")
                && w.afterOf(from) > from
                && !w.word(from).equals("de");
        if (comes) {
            return; // "sortent des cartons"
        }
        boolean works = WORKED_ON.stream().anyMatch(w.word(i)::startsWith);
        boolean definite = w.word(from).equals("les") || w.word(from).equals("la") || PointingWords.isOwn(w.word(from));
        if (works && definite && !ProductNames.isModel(w, from + 1)) {
            return; // "presse ses sciures", "tire les trains": what it works on
        }
        List<Found> made = new ArrayList<>(names.at(w, from));
        if (made.isEmpty()) {
            made.addAll(
                    puts || joins(w, from)
                            ? products.things(w, from - 1, from)
                            : makes.isEmpty()
                                    ? products.artefacts(w, from - 1, from)
                                    : products.several(w, from - 1, from));
        }
        tell(w, group, i, made);
    }

    // "le Zéphyr 40 a vu le jour": a model is of the body that the text is about
    private void born(Wording w, int jour) {
        if (!w.word(jour).equals("jour") || !w.word(jour - 1).equals("le") || !BORN.contains(w.word(jour - 2))) {
            return;
        }
        int verb = VerbGroup.begin(w, jour - 2);
        int start = verb;
        while (start > 0 && verb - start < 4 && !FunctionWords.isDeterminer(w.word(start - 1))) {
            start--;
        }
        Entity main = ties.main();
        if (main != null && !PublicBodies.has(main) && ProductNames.isModel(w, start)) {
            Entity model = ties.thing(EntityKind.PRODUCT, w.span(start, verb));
            Span evidence = w.span(start, jour + 1);
            ties.add(main, "produces", model, Modality.STATED, evidence, "relation.launches", 0.6);
        }
    }

    // "ajoute une limonade à sa gamme"
    private static boolean joins(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < 10; k++) {
            if (w.word(k).equals("a") && PointingWords.isOwn(w.word(k + 1))) {
                return OFFERS.contains(w.word(k + 2));
            }
        }
        return false;
    }

    private void tell(Wording w, VerbGroup group, int i, List<Found> made) {
        if (made.isEmpty()) {
            return;
        }
        int end = made.get(made.size() - 1).end();
        for (Said who : ties.subjects().ofVerb(w, group.start())) {
            boolean makes = who.entity().kind() == EntityKind.ORGANISATION && !PublicBodies.has(who.entity());
            for (Found one : makes ? made : List.<Found>of()) {
                ties.add(
                        who.entity(),
                        "produces",
                        one.entity(),
                        group.modality(),
                        who.evidence(w, i, end),
                        "relation.launches",
                        0.6);
            }
        }
    }

    // index after "au point" and the like, or -1
    private static int tail(Wording w, int from) {
        for (List<String> put : PUTS) {
            if (w.says(from, put.toArray(String[]::new))) {
                return from + put.size();
            }
        }
        return -1;
    }

    // "chaque jour", "en 2012", "cette année", ", en juin,": when it is made
    private static int afterTimes(Wording w, int from) {
        int k = from;
        while (VerbGroup.isAdverb(w, k)) {
            k++;
        }
        if (w.word(k).equals("chaque") || w.word(k).equals("par") || w.says(k, "cette", "annee")) {
            return k + 2;
        }
        if (w.word(k).equals("de") && PointingWords.isOwn(w.word(k + 1)) && w.isContentWord(k + 2)) {
            return k + 3; // "sort de ses fours 600 000 pièces"
        }
        boolean year =
                w.word(k).equals("en") && k + 1 < w.size() && w.token(k + 1).isNumber();
        return year ? k + 2 : k;
    }
}

package org.filigraph.extract.relation.product;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.ProductBounds;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what bodies make from what they call their own: "son produit phare : une voile", "X, dont les lampes équipent", "avec ses biscuits, X" ({@code produces}).
 */
final class Showcases implements TieReader {
    /** Nouns for what one makes, which are followed by it. */
    private static final Set<String> LABELS = WordSet.of(
            """
            produit specialite specialites metier creneau invention nouveaute best-seller modele creation savoir-faire
            fabrication fabrications innovation produits realisation activite""");

    private static final Set<String> RANGES =
            WordSet.of("gamme catalogue offre collection production portefeuille palette");
    private static final Set<String> COMPRISES =
            Conjugation.forms("comprendre compter reunir rassembler couvrir englober proposer decliner");
    private static final Map<String, Set<VerbForm>> SOLD = Conjugation.ofAll(
            """
            vendre commercialiser exporter distribuer equiper expedier livrer ecouler seduire fabriquer produire
            concevoir assembler usiner confectionner tisser imprimer habiller proteger conquerir orner partir arriver
            rejoindre retrouver destiner utiliser adopter plebisciter sortir meubler vetir chausser eclairer garnir
            nourrir chauffer embarquer circuler rouler voler naviguer resister remplacer concurrencer permettre
            mesurer detecter cuire mouler faconner forger essayer homologuer certifier breveter tester presenter
            devoiler lancer deployer installer decoller trouver arracher couter figurer composer associer briller""");

    private static final Set<String> GOES = WordSet.of("part partent partait partaient partira partiront");
    private static final Set<String> MAKE =
            Conjugation.forms("fabriquer produire realiser confectionner concevoir assembler creer proposer vendre");

    private final Ties ties;
    private final ProductPhrases products;
    private @Nullable Said asked;

    Showcases(Ties ties) {
        this.ties = ties;
        this.products = new ProductPhrases(ties);
    }

    @Override
    public void read(Wording w) {
        answer(w);
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            if (isList(w, i)) {
                fronted(w, i);
            } else if (LABELS.contains(w.word(i))) {
                label(w, i);
            } else if (PointingWords.isOwn(w.word(i)) && !w.word(i).startsWith("s")
                    || w.word(i).equals("ses")) {
                own(w, i);
            } else if (w.says(i, "dont", "les")) {
                whose(w, i);
            } else if (w.word(i).equals("les")
                    || w.word(i).equals("le")
                    || w.word(i).equals("la")) {
                makers(w, i);
            } else if (RANGES.contains(w.word(i))) {
                range(w, i);
            } else if (w.word(i).equals("doit") && w.word(i - 1).equals("on")) {
                owed(w, i);
            }
        }
    }

    // "Son produit phare : une voile", "une spécialité, le vitrage", "Son cœur de métier est la pompe à vide"
    private void label(Wording w, int i) {
        int k = i + 1;
        while (w.isContentWord(k) && k < i + 3 && !VerbGroup.isCopula(w.word(k))) {
            k++;
        }
        int own = i - 1;
        while (own > 0 && i - own < 4 && (w.isContentWord(own) || w.afterOf(own) > own)) {
            own--;
        }
        int of = w.afterOf(k);
        int named = of > k ? NameLists.skipNouns(w, of) : -1;
        boolean body = w.name(named, EntityKind.ORGANISATION) != null; // "l'activité de X reste la boîte pliante"
        boolean we = w.word(own).equals("notre") || w.word(own).equals("nos");
        boolean owned = body
                || we
                || PointingWords.isOwn(w.word(own))
                || w.word(own).equals("une") && w.word(i).equals("specialite");
        if (!owned) {
            return;
        }
        Entity us = we ? ties.we(w, own) : null;
        Said who = body
                ? new Said(NameLists.entity(w, named), named)
                : us != null ? new Said(us, -1) : we ? null : owner(w, own);
        k = body ? w.endOfName(named) : k;
        k = w.says(k, ",", "c'", "est") ? k + 2 : k;
        if (w.word(k).equals("?") && k == w.size() - 1) {
            asked = who;
            return;
        }
        boolean told = w.word(k).equals(":")
                || w.word(k).equals("?")
                || w.word(k).equals(",")
                || w.word(k).equals("–")
                || VerbGroup.isCopula(w.word(k));
        boolean opens =
                FunctionWords.isDeterminer(w.word(k + 1)) && !w.word(k + 1).equals("a");
        boolean names = told && (w.word(k).equals(":") || opens);
        tell(w, who, names ? whole(w, k) : List.of(), own, "relation.products.label");
    }

    // "Rideaux, nappes, linge de lit : X réalise tout", "Véhicules, scooters : la gamme de X s'étoffe"
    private void fronted(Wording w, int colon) {
        List<Found> made = products.listed(w, 0, List.of());
        boolean list = made.size() > 1 && made.get(made.size() - 1).end() == colon;
        boolean all = false;
        Said who = null;
        for (int k = colon + 1; list && k < w.size(); k++) {
            all |= w.name(k) == null
                    && (w.word(k).equals("tout")
                            || w.word(k).equals("produits")
                            || RANGES.contains(w.word(k))
                            || MAKE.contains(w.word(k)));
            who = who == null && w.name(k, EntityKind.ORGANISATION) != null ? new Said(NameLists.entity(w, k), k) : who;
        }
        tell(
                w,
                who == null && all ? ties.subjects().topic(w, 0) : who,
                all ? made : List.of(),
                0,
                "relation.products.label");
    }

    private static boolean isList(Wording w, int i) {
        return i > 2 && i < 20 && (w.word(i).equals(":") || w.word(i).equals("…"));
    }

    // "Son cœur de métier ? La pompe à vide."
    private void answer(Wording w) {
        Said who = asked;
        asked = null;
        if (who != null && w.size() < 12) {
            tell(w, who, whole(w, -1), 0, "relation.products.label");
        }
    }

    private List<Found> whole(Wording w, int before) {
        return products.things(w, before, before + 1);
    }

    // "avec ses biscuits, X s'est fait un nom"
    private void own(Wording w, int i) {
        List<Found> made = products.things(w, i, i);
        if (made.isEmpty()) {
            return;
        }
        int end = made.get(made.size() - 1).end();
        while (end < w.size()
                && end - i < 12
                && (w.isContentWord(end) || w.word(end).equals("au"))) {
            end++; // "ses biscuits au beurre"
        }
        boolean front = i == 1 && (w.word(0).equals("avec") || w.says(0, "grace"));
        int after = w.word(end).equals(",") ? NameLists.skipNouns(w, w.afterArticle(end + 1)) : -1;
        Name maker = front ? w.name(after, EntityKind.ORGANISATION) : null;
        if (maker != null) {
            tell(w, new Said(maker.entity(), after), made, i, "relation.own.products");
        }
    }

    // "les brioches de la maison X sont cuites", "les moteurs X équipent"
    private void makers(Wording w, int i) {
        int head = ProductBounds.head(w, i);
        if (head > i + 5 || w.name(head) != null || !ProductNouns.isThing(w, head)) {
            return;
        }
        int end = head + 1;
        while (end < w.size() && end - head < 4 && w.isContentWord(end)) {
            end++;
        }
        int of = w.afterOf(end);
        int name = of > end || w.name(end) != null ? NameLists.skipNouns(w, Math.max(of, end)) : -1;
        Name beside = of == end ? w.name(name, EntityKind.ORGANISATION) : null;
        boolean called =
                of == end && (beside == null || !beside.entity().equals(ties.main())); // "le drone X": the drone's name
        Name maker = called ? null : w.name(name, EntityKind.ORGANISATION);
        boolean somebody = !w.word(i).equals("les") && TradeNouns.isTrade(w.word(head)); // "le charcutier X"
        if (somebody
                || maker == null
                || !w.word(i).equals("les") && !products.isKnown(w, head)
                || !isSold(w, w.endOfName(name))
                || PhraseHeads.governed(w, head)) {
            return;
        }
        Entity made = ties.thing(EntityKind.PRODUCT, w.span(head, end));
        tell(w, new Said(maker.entity(), name), List.of(new Found(made, end)), i, "relation.own.products");
    }

    // "X, dont les lampes équipent"
    private void whose(Wording w, int i) {
        List<Found> made = products.things(w, i + 1, i + 1);
        int name = w.word(i - 1).equals(",") ? NameLists.beforeBrackets(w, i - 2) : i - 1;
        if (!made.isEmpty()
                && isSold(w, made.get(made.size() - 1).end())
                && w.name(name, EntityKind.ORGANISATION) != null) {
            tell(w, new Said(NameLists.entity(w, name), w.startOfName(name)), made, i, "relation.own.products");
        }
    }

    // "la gamme de X comprend des tubes", "le catalogue de X va des tubes aux vannes"
    private void range(Wording w, int i) {
        int of = w.afterOf(i + 1);
        int name = NameLists.skipNouns(w, of);
        Name maker = of > i + 1 ? w.name(name, EntityKind.ORGANISATION) : null;
        int verb = maker == null ? i + 1 : w.endOfName(name);
        if (maker == null && !PointingWords.isOwn(w.word(i - 1)) || !COMPRISES.contains(w.word(verb))) {
            return;
        }
        Said who = maker == null ? owner(w, i - 1) : new Said(maker.entity(), name);
        tell(w, who, products.things(w, verb, verb + 1), i, "relation.own.products");
    }

    // "X, à qui l'on doit le premier poêle"
    private void owed(Wording w, int i) {
        int to = i - 1;
        while (to > 0 && i - to < 5 && !w.word(to).equals("qui")) {
            to--;
        }
        int name = w.word(to - 2).equals(",") ? to - 3 : to - 2;
        boolean told = w.word(to).equals("qui") && w.word(to - 1).equals("a");
        if (told && w.name(name, EntityKind.ORGANISATION) != null) {
            Said who = new Said(NameLists.entity(w, name), w.startOfName(name));
            tell(w, who, products.things(w, i, i + 1), i, "relation.own.products");
        }
    }

    static boolean isSold(Wording w, int end) {
        for (int k = end; k < end + 7 && k < w.size(); k++) {
            if (w.name(k) == null && GOES.contains(w.word(k))) {
                return true;
            }
            if (w.name(k) == null
                    && SOLD.containsKey(w.word(k))
                    && VerbGroup.at(w, k, SOLD.getOrDefault(w.word(k), Set.of())) != null) {
                return true;
            }
            if (w.isMark(k)
                    || w.word(k).equals("qui")
                    || w.word(k).equals("que")
                    || w.word(k).equals("et")) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Said owner(Wording w, int own) {
        for (int k = own - 1; k >= 0; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, w.startOfName(k))) {
                return new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        return ties.subjects().topic(w, own);
    }

    private void tell(Wording w, @Nullable Said who, List<Found> made, int i, String rule) {
        if (who == null || who.entity().kind() != EntityKind.ORGANISATION || PublicBodies.has(who.entity())) {
            return;
        }
        for (Found one : made) {
            Entity thing = one.entity();
            ties.add(who.entity(), "produces", thing, Modality.STATED, who.evidence(w, i, one.end()), rule, 0.6);
        }
    }
}

package org.filigraph.extract.relation.product;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
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
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what bodies make from whom others have it from: "livre en bocaux la moitié des conserveries", "les vitrages
 * viennent de chez X", "ses vannes équipent" ({@code produces}).
 */
final class SuppliedWares implements TieReader {
    /** Verbs whose maker gives others what stands behind "en". */
    private static final Map<String, Set<VerbForm>> GIVES =
            Conjugation.ofAll("equiper", "alimenter", "approvisionner", "livrer", "fournir", "ravitailler", "garnir");
    /** What a thing does that comes from its maker. */
    private static final Set<String> COMES = Conjugation.forms("venir", "provenir", "arriver", "sortir");

    private static final Set<String> NO_THINGS = WordSet.of(
            """
            ligne temps interne continu gros masse effet outre particulier priorite direct moyenne cours france europe
            retour echange plus partie exclusivite premier amont aval vrac kit urgence main mains energie eau""");
    private static final int FAR = 12;
    private static final String RULE = "relation.supplies";

    private final Ties ties;
    private final ProductPhrases products;

    SuppliedWares(Ties ties) {
        this.ties = ties;
        this.products = new ProductPhrases(ties);
    }

    @Override
    public void read(Wording w) {
        own(w);
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && GIVES.containsKey(w.word(i))) {
                gives(w, i);
            } else if (w.name(i) == null && COMES.contains(w.word(i))) {
                comes(w, i);
            }
        }
    }

    // "équipera en abris deux régiments", "chauffe par un réseau les serres de X"
    private void gives(Wording w, int verb) {
        VerbGroup group = VerbGroup.at(w, verb, GIVES.getOrDefault(w.word(verb), Set.of()));
        int in = group == null || group.voice() != Voice.ACTIVE ? w.size() : verb + 1;
        while (in < w.size() && in - verb < FAR && !isThingIn(w, in)) {
            if (w.isMark(in) || w.word(in).equals("qui") || w.word(in).equals("et")) {
                return;
            }
            in++;
        }
        if (group != null && isThingIn(w, in)) {
            List<Said> who = ties.subjects().ofVerb(w, group.start());
            tell(w, who.isEmpty() ? null : who.get(0), products.from(w, in + 1), verb, group.modality());
        }
    }

    private static boolean isThingIn(Wording w, int in) {
        return w.word(in).equals("en")
                && w.name(in) == null
                && w.isContentWord(in + 1)
                && !NO_THINGS.contains(w.word(in + 1))
                && ProductNouns.isThingAtStart(w, in + 1);
    }

    // "les vitrages viennent de chez X", "le verre sort de l'usine X"
    private void comes(Wording w, int verb) {
        int of = verb + 1;
        while (of < w.size() && of - verb < 4 && VerbGroup.isAdverb(w, of)) {
            of++;
        }
        int at = w.afterOf(of);
        boolean chez = w.word(of).equals("chez") || w.word(at).equals("chez");
        int name = NameLists.skipNouns(w, w.afterArticle((w.word(of).equals("chez") ? of : at) + 1));
        int head = ProductBounds.start(w, VerbGroup.begin(w, verb));
        boolean thing = head > 0
                && head < verb
                && w.afterArticle(head - 1) == head
                && ProductNouns.isThingAtStart(w, head)
                && !PlantWords.isPlant(w.word(head))
                && !BodyNouns.isBody(w.word(head));
        if (chez && thing && w.name(name, EntityKind.ORGANISATION) != null) {
            Found product = products.before(w, VerbGroup.begin(w, verb));
            Said who = new Said(NameLists.entity(w, name), name);
            tell(w, who, product == null ? List.of() : List.of(product), verb, Modality.STATED);
        }
    }

    // "Ses vannes équipent", "Nos semences sont multipliées": of whom the sentences before speak
    private void own(Wording w) {
        boolean our = w.word(0).equals("nos");
        if (!our && !w.word(0).equals("ses") && !w.word(0).equals("leurs")) {
            return;
        }
        int noun = ProductBounds.head(w, 0);
        List<Found> made = w.word(noun).endsWith("s") ? products.things(w, 0, 0) : List.of();
        int end = made.isEmpty() ? 0 : made.get(made.size() - 1).end();
        Said who = our
                ? ties.main() == null ? null : new Said(ties.main(), -1)
                : ties.subjects().topic(w, 0);
        boolean told = end > 0 && (Showcases.isSold(w, end) || isSubject(w, end) && products.isKnown(w, noun));
        tell(w, told ? who : null, made, 0, Modality.STATED);
    }

    // "Ses jeux d'éveil, cousus au Portugal, plaisent", "Ses semoirs ont": the things have a clause of their own
    private static boolean isSubject(Wording w, int end) {
        int k = end;
        while (k < w.size() && k - end < FAR && !FiniteVerbs.at(w, k) && w.name(k, EntityKind.ORGANISATION) == null) {
            k++;
        }
        boolean aside = w.word(end).equals(",") && k > end + 1;
        return k < w.size() && (k == end || aside) && FiniteVerbs.at(w, k);
    }

    private void tell(Wording w, @Nullable Said who, List<Found> made, int i, Modality modality) {
        if (who == null || who.entity().kind() != EntityKind.ORGANISATION || PublicBodies.has(who.entity())) {
            return;
        }
        for (Found one : made) {
            ties.add(who.entity(), "produces", one.entity(), modality, who.evidence(w, i, one.end()), RULE, 0.6);
        }
    }
}

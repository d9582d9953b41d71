package org.filigraph.extract.relation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Enumeration;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.PointedPlaces;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the words before an enumeration say of each that it names: their place ("trois PME du Cantal : A, B et C",
 * {@code locatedIn}) and their field ("la chimie de base (A, B, C…)", {@code activeIn}).
 */
final class Enumerations implements TieReader {
    /** What stands between a noun and the place that it hangs on: "dans les zones de", "à l'est de". */
    private static final Set<String> STRETCHES = WordSet.of(
            """
            zone zones bassin bassins secteur secteurs vallee region departement departements pays est ouest nord sud
            centre coeur territoire agglomeration metropole environs pourtour alentours cote rives etang golfe lac
            plaine ville""");
    /** Those who pay, buy or watch a trade are not in it. */
    private static final Set<String> OUTSIDE = WordSet.of(
            """
            banques investisseurs financeurs fonds collectivites clients institutionnels actionnaires mutuelles
            assureurs villes communes regions pays medias journaux autorites""");

    private static final int NEAR = 8;

    /** What a place does with those who come to it. */
    private static final Map<String, Set<VerbForm>> HOSTS = Conjugation.ofAll(
            """
            accueillir abriter attirer seduire convaincre compter heberger concentrer reunir regrouper rassembler
            posseder recenser denombrer voir""");

    private static final Set<String> COMES = WordSet.of("arriver installer implanter naitre emerger eclore");
    private static final int FAR = 20;

    private final Ties ties;
    private final Examples examples;
    private final PointedPlaces pointedPlaces;

    Enumerations(Ties ties, Examples examples) {
        this.ties = ties;
        this.examples = examples;
        this.pointedPlaces = new PointedPlaces(ties);
    }

    @Override
    public void read(Wording w) {
        for (Enumeration one : Enumeration.of(w)) {
            boolean outside = one.head() >= 0 && OUTSIDE.contains(w.word(one.head()));
            int from = one.head() >= 0 ? one.head() : clause(w, one.opener());
            if (!outside && from < one.opener()) {
                places(w, one, from);
                fields(w, one, from);
            }
        }
    }

    private void places(Wording w, Enumeration one, int from) {
        List<Entity> told = places(w, from, one.opener(), one.head() >= 0);
        if (told.isEmpty() && one.head() >= 0) {
            Entity host = host(w, one.head());
            told = host == null || !Whereabouts.isLocal(host) ? List.of() : List.of(host);
        }
        for (Entity place : told) {
            each(w, one, from, "locatedIn", place, "relation.enumeration.place");
        }
    }

    // the places that the words for all of them tell: "de la Loire", "dans les zones de A et de B", "ligériennes"
    private List<Entity> places(Wording w, int from, int opener, boolean headed) {
        List<Entity> places = new ArrayList<>();
        int last = from;
        for (int k = from; k < opener; k++) {
            boolean leads = Whereabouts.isIn(w, k) || FunctionWords.isOf(w.word(k)) && w.name(k) == null;
            int place = leads ? place(w, k) : -1;
            if (place >= 0 && place < opener) {
                places.add(territory(w, place));
                last = w.endOfName(place);
                k = last - 1;
            } else if (leads && pointedPlaces.area(w, k + 1) != null) {
                places.add(pointedPlaces.area(w, k + 1));
                last = opener;
            } else if (headed && w.isContentWord(k)) {
                demonym(w, k).ifPresent(t -> places.add(t.entity()));
            }
        }
        places.removeIf(p -> p == null || !Whereabouts.isLocal(p));
        boolean near = headed || opener - last < NEAR; // without a noun for them, the place stands right before them
        return near ? places : List.of();
    }

    // the territory that a name is of, or that an authority's name tells: "dans l'est de la Région Bretagne"
    private @Nullable Entity territory(Wording w, int at) {
        Name name = NameLists.name(w, at);
        if (name.is(EntityKind.TERRITORY)) {
            return name.entity();
        }
        return PublicBodies.has(name.entity())
                ? ties.source().context().placesIn(name.span()).stream()
                        .map(Context.Place::territory)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    // "Brest a attiré dix sociétés", "la Drôme a vu s'installer trois PME": the place that has them
    private @Nullable Entity host(Wording w, int head) {
        for (int k = head - 1; k > 0 && head - k < FAR; k--) {
            Set<VerbForm> forms = w.name(k) == null ? HOSTS.get(w.word(k)) : null;
            VerbGroup group = forms == null ? null : VerbGroup.at(w, k, forms);
            if (group != null && group.voice() == VerbGroup.Voice.ACTIVE) {
                boolean sees = w.word(k).startsWith("v")
                        && (w.word(k).length() < 5 || w.word(k).startsWith("voi"));
                return !sees || comes(w, k, head) ? examples.home(w, group.start()) : null;
            }
            if (w.word(k).equals(";") || w.word(k).equals(":")) {
                return null;
            }
        }
        return null;
    }

    private static boolean comes(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (COMES.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Territory> demonym(Wording w, int k) {
        return Territories.get().demonym(w.token(k).text());
    }

    // index of the territory behind a preposition, words for stretches of land between; or -1
    private static int place(Wording w, int preposition) {
        int k = w.afterArticle(preposition + 1);
        for (int steps = 0; steps < 5 && k < w.size(); steps++) {
            if (w.name(k) != null) {
                return k;
            }
            boolean passed = STRETCHES.contains(w.word(k)) || steps > 0 && w.afterOf(k) > k;
            if (!passed) {
                return -1;
            }
            k = w.afterOf(k + 1) > k + 1 ? w.afterOf(k + 1) : k + 1;
        }
        return -1;
    }

    private void fields(Wording w, Enumeration one, int from) {
        for (Sectors.Hit hit : ties.source().context().sectorsIn(w.span(from, one.opener()))) {
            if (!hit.weak() && !hit.sector().equals("industry")) {
                each(w, one, from, "activeIn", Ties.sector(hit.sector()), "relation.enumeration.field");
                return;
            }
        }
    }

    private void each(Wording w, Enumeration one, int from, String relation, Entity object, String rule) {
        Span evidence = w.span(from, one.end());
        for (int member : one.members()) {
            Entity body = NameLists.entity(w, member);
            boolean thing =
                    ProductNouns.isThing(w, member - 1) && !TradeNouns.isTrade(w.word(member - 1)); // "le sac A"
            if (!PublicBodies.has(body) && !thing) {
                ties.add(body, relation, object, Modality.STATED, evidence, rule, 0.7);
            }
        }
    }

    // where the clause begins that ends before the opener
    private static int clause(Wording w, int opener) {
        int k = opener;
        while (k > 0 && !w.isMark(k - 1)) {
            k--;
        }
        return k;
    }
}

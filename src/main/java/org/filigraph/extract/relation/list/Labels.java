package org.filigraph.extract.relation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.MakingPhrases;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a profile that say by a label where a body is, when it began and what it works in: "Localisation :
 * Oyonnax (01)". The line that names it stands over them or under them.
 */
final class Labels implements TieReader {
    private static final Set<String> PLACES = WordSet.of(
            """
            localisation implantation implantations lieu adresse commune ville site sites departement region siege
            usine usines agence agences atelier ateliers etablissement etablissements localite lieux""");
    private static final Set<String> BODIES = WordSet.of(
            """
            nom societe entreprise porteur beneficiaire laureat laureate structure raison maitre exploitant employeur
            industriel candidat""");
    private static final Set<String> BEGINNINGS =
            WordSet.of("creation fondation creee cree fondee fonde annee naissance");
    private static final Set<String> FIELDS = WordSet.of(
            """
            activite activites secteur secteurs domaine domaines filiere metier metiers marche marches debouches
            specialite specialites""");
    /** Labels for whom a body sells to, not what. */
    private static final Set<String> MARKETS =
            WordSet.of("marche marches debouches secteur secteurs filiere domaine domaines");
    /** Labels for what a body makes. */
    private static final Set<String> WARES =
            WordSet.of("produits produit fabrication fabrications gamme gammes production productions");
    /** Who owns the body of a profile, and what it belongs to. */
    private static final Map<String, String> TIES = Map.ofEntries(
            Map.entry("maison", "subsidiaryOf"),
            Map.entry("maison-mere", "subsidiaryOf"),
            Map.entry("groupe", "subsidiaryOf"),
            Map.entry("actionnaire", "subsidiaryOf"),
            Map.entry("proprietaire", "subsidiaryOf"),
            Map.entry("holding", "subsidiaryOf"),
            Map.entry("reseau", "memberOf"),
            Map.entry("reseaux", "memberOf"),
            Map.entry("adhesion", "memberOf"),
            Map.entry("adhesions", "memberOf"),
            Map.entry("cluster", "memberOf"),
            Map.entry("clusters", "memberOf"),
            Map.entry("investisseur", "fundedBy"),
            Map.entry("investisseurs", "fundedBy"));

    private static final Set<String> MEMBERS =
            WordSet.of("membre adherent adherente affilie affiliee adhere appartient appartenance");
    private static final Set<String> NETWORKS = WordSet.of("pole poles grappe grappes");

    private static final Set<String> FORMS = WordSet.of("forme statut statuts type nature");
    private static final int LONGEST = 16;
    private static final int LONGEST_LIST = 60;

    /** So many lines may stand between the line that tells a place and the one that names who is there. */
    private static final int LINES = 6;

    /** A line that tells of a body that is not named yet. */
    private record Line(String relation, Entity object, Span span, int number) {}

    private final Ties ties;
    private final SectorPhrases sectorPhrases;
    private final ProductPhrases products;
    private final MakingPhrases makings;
    private final List<Line> waiting = new ArrayList<>();
    private @Nullable Entity profile;
    private int number;

    Labels(Ties ties) {
        this.ties = ties;
        this.sectorPhrases = new SectorPhrases(ties.source());
        this.products = new ProductPhrases(ties);
        this.makings = new MakingPhrases(products);
    }

    @Override
    public void read(Wording w) {
        number++;
        int alone = NameLists.skipNouns(w, w.afterArticle(0));
        if (w.size() > LONGEST) {
            profile = null;
            waiting.clear();
        } else if (w.name(alone, EntityKind.ORGANISATION) != null && w.endOfName(alone) == w.size()) {
            name(NameLists.entity(w, alone));
        }
        int colon = 1;
        while (colon < 5 && colon < w.size() && !w.word(colon).equals(":")) {
            colon++;
        }
        if (!w.word(colon).equals(":") || w.size() > LONGEST_LIST) {
            return;
        }
        if (isMember(w, colon)) {
            members(w, colon);
        } else if (w.size() <= LONGEST) {
            labelled(w, colon);
        }
    }

    // "Membre de", "Adhérente au réseau", "Pôle de compétitivité", not "Pôle labellisateur"
    private static boolean isMember(Wording w, int colon) {
        int label = w.isMark(0) ? 1 : 0;
        boolean network = NETWORKS.contains(w.word(label)) && !w.word(label + 1).startsWith("label");
        return isPlain(w, label, colon) && (network || MEMBERS.contains(w.word(label)) && colon > label + 1);
    }

    private void labelled(Wording w, int colon) {
        int label = w.isMark(0) ? 1 : 0;
        int value = NameLists.skipNouns(w, w.afterArticle(colon + 1));
        if (BODIES.contains(w.word(label)) && w.name(value, EntityKind.ORGANISATION) != null) {
            name(NameLists.entity(w, value));
        } else if (PLACES.contains(w.word(label))) {
            places(w, w.word(label).equals("siege") ? "headquarteredIn" : "locatedIn", place(w, colon + 1));
        } else if (isBeginning(w, label, colon)) {
            tell("foundedIn", Ties.year(w.token(colon + 1).text()), w);
        } else if (FORMS.contains(w.word(label))) {
            begun(w, colon);
        } else if (TIES.containsKey(w.word(label)) && isPlain(w, label, colon)) {
            tied(w, TIES.getOrDefault(w.word(label), ""), colon);
        } else if (WARES.contains(w.word(label)) && colon == label + 1) {
            Entity body = body(w);
            if (body != null) {
                wares(w, body, colon);
            }
        } else if (FIELDS.contains(w.word(label))) {
            Entity body = body(w);
            if (body != null) {
                wares(w, body, colon);
                sectorPhrases
                        .in(w, colon, w.size())
                        .forEach(sector -> add(body, "activeIn", sector.entity(), w.span()));
            }
        }
    }

    // "Activité : tuyaux et gaines", "Activité : construction de vedettes"
    private void wares(Wording w, Entity body, int colon) {
        int from = colon + 1;
        boolean marks = MARKETS.contains(w.word(w.isMark(0) ? 1 : 0)); // whom it sells to
        boolean things = ProductNouns.isThingAtStart(w, from)
                && (w.word(from).endsWith("s") || w.word(from).endsWith("x"));
        List<Found> made = marks
                ? List.of()
                : MakingPhrases.isMaking(w.word(from))
                        ? makings.made(w, from)
                        : things ? products.from(w, from) : List.of();
        made.forEach(one -> add(body, "produces", one.entity(), w.span()));
    }

    // "Brest", "12 rue Froide, 29200 Brest", "technopôle de Brest": the first place that a value names, or -1
    private static int place(Wording w, int from) {
        for (int k = from; k < w.size(); k = w.endOfName(k)) {
            if (w.name(k, EntityKind.TERRITORY) != null) {
                return k;
            }
        }
        return -1;
    }

    private void places(Wording w, String relation, int first) {
        List<Integer> listed = new ArrayList<>();
        for (int k = first; k >= 0 && k < w.size() && w.name(k, EntityKind.TERRITORY) != null; ) {
            listed.add(k);
            int next = NameLists.afterBrackets(w, w.endOfName(k));
            boolean joined = w.word(next).equals(",")
                    || w.word(next).equals("et")
                    || w.word(next).equals("/");
            k = joined ? w.afterArticle(next + 1) : -1;
        }
        for (int place : listed) {
            tell(relation, NameLists.entity(w, place), w);
        }
    }

    // "Création : 1948", "Date de création : 2003"
    private static boolean isBeginning(Wording w, int label, int colon) {
        boolean year = colon + 1 < w.size()
                && w.token(colon + 1).isNumber()
                && w.word(colon + 1).length() == 4
                && w.size() <= colon + 3;
        for (int k = label; year && k < colon; k++) {
            if (BEGINNINGS.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(Wording w, int label, int colon) {
        for (int k = label; k < colon; k++) {
            if (w.name(k) != null || w.word(k).equals("(")) {
                return false;
            }
        }
        return true;
    }

    // "Maison mère : groupe A", "Capital : A 51 %, B 49 %", "Réseaux : A, B"
    private void tied(Wording w, String relation, int colon) {
        List<Found> told = ties.parties().at(w, colon + 1);
        boolean owner = relation.equals("subsidiaryOf");
        for (int k = colon + 1; owner && told.isEmpty() && k < w.size(); k++) {
            told = w.name(k, EntityKind.ORGANISATION) == null
                    ? told
                    : List.of(new Found(NameLists.entity(w, k), w.endOfName(k)));
        }
        for (Found one : owner && told.size() > 1 ? told.subList(0, 1) : told) {
            tell(relation, one.entity(), w);
        }
    }

    // "Membre de : A, B", "Adhérent au réseau : A | B"
    private void members(Wording w, int colon) {
        for (Found one : ties.parties().at(w, colon + 1)) {
            tell("memberOf", one.entity(), w);
        }
    }

    // "Forme : SAS créée en 2018", "Statut juridique : association fondée en 1994"
    private void begun(Wording w, int colon) {
        for (int k = colon + 2; k + 2 < w.size(); k++) {
            String year = w.token(k + 2).text();
            boolean dated = w.word(k + 1).equals("en") && w.token(k + 2).isNumber() && year.length() == 4;
            if (w.name(k) == null && BEGINNINGS.contains(w.word(k)) && dated) {
                tell("foundedIn", Ties.year(year), w);
                return;
            }
        }
    }

    // of the body named above, or of the one that a line below will name
    private void tell(String relation, Entity object, Wording w) {
        Entity body = body(w);
        if (body != null) {
            add(body, relation, object, w.span());
        } else {
            waiting.add(new Line(relation, object, w.span(), number));
        }
    }

    private void name(Entity body) {
        profile = body;
        for (Line line : waiting) {
            if (number - line.number() <= LINES && !PublicBodies.has(body)) {
                add(body, line.relation(), line.object(), line.span());
            }
        }
        waiting.clear();
    }

    private @Nullable Entity body(Wording w) {
        if (profile != null) {
            return PublicBodies.has(profile) ? null : profile;
        }
        Entity topic = ties.source().context().topicAt(w.span().start());
        Entity body = topic != null && topic.kind() == EntityKind.ORGANISATION ? topic : ties.main();
        return body == null || PublicBodies.has(body) ? null : body;
    }

    private void add(Entity body, String relation, Entity object, Span span) {
        ties.add(body, relation, object, Modality.STATED, span, "relation.label", 0.75);
    }
}

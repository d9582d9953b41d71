package org.filigraph.extract.agreement;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement holds: the place that its name tells; France for the schemes and laws of the state, none for those
 * of Europe; the region where a regional authority acts; else the place that the text is about.
 */
final class AgreementTerritory {
    private static final Entity FRANCE = new Entity(EntityKind.TERRITORY, "country/FRA", "France");
    /** How the names of the state's schemes begin, folded. */
    private static final List<String> NATIONAL = List.of(
            "france 2030",
            "plan france",
            "france relance",
            "france nation verte",
            "plan de relance",
            "pia",
            "programme d'investissement",
            "programmes d'investissement",
            "investissements d'avenir",
            "investissement d'avenir",
            "territoires d'industrie",
            "grand plan d'investissement",
            "nouvelle france industrielle",
            "fonds vert",
            "fonds unique interministeriel",
            "fui",
            "loi ");
    /** Words in the names of Europe's schemes. */
    private static final Set<String> EUROPEAN = WordSet.of(
            """
            feder feader feamp fse h2020 horizon interreg piiec pac europeen europeenne europeens europeennes""");
    /** Who acts for a region. */
    private static final Set<String> REGIONAL = WordSet.of("region regional regionale regionaux regionales");
    /** Kinds that bodies agree on among themselves. */
    private static final Set<String> BETWEEN = WordSet.of("convention contract");

    private static final Set<String> AUTHORITIES = WordSet.of(
            """
            region conseil departement etat metropole communaute agglomeration ville prefet prefete prefecture
            regional regionale territorial territoriale filiere""");
    private static final int BESIDE = 7;

    private AgreementTerritory() {}

    /** The territory of the agreement named from {@code from} to {@code to}, or null. */
    static @Nullable Entity of(Source source, Wording w, int from, int to, AgreementDraft draft) {
        Span span = w.span(from, to);
        String label = Folding.fold(draft.entity.label());
        Entity inside = inside(source, span);
        if (inside != null && !inside.equals(FRANCE)) {
            return inside;
        }
        if (isEuropean(label) || draft.kind.equals("law") && label.endsWith("act")) {
            return null;
        }
        if (inside != null || isNational(label, draft.kind)) {
            return FRANCE;
        }
        Entity beside = beside(w, to);
        if (beside != null) {
            return beside;
        }
        Entity around = source.context().territoryAt(w.span().start());
        if (isOfCommittee(w)) {
            return FRANCE;
        }
        boolean regional = isRegional(w) || label.startsWith("contrat de plan") || label.startsWith("cper");
        if (regional) {
            Entity named = regionIn(source, w);
            Entity region = named != null ? named : around == null ? null : regionOf(source, around);
            return region != null ? region : around;
        }
        if (isOfState(w)) {
            return FRANCE;
        }
        boolean privately = BETWEEN.contains(draft.kind) && draft.isPhrase() && !isOfAuthority(w);
        return privately ? null : around;
    }

    /** Whether a scheme is the state's or Europe's: what one sentence tells of its money is mostly a share of it. */
    static boolean isWide(Entity agreement) {
        String label = Folding.fold(agreement.label());
        return isEuropean(label) || isNational(label, "plan");
    }

    // a place in the name; an acronym is none
    private static @Nullable Entity inside(Source source, Span span) {
        Entity inside = null;
        for (Name name : source.mentions().namesIn(span)) {
            boolean acronym = name.label().chars().noneMatch(Character::isLowerCase)
                    && name.label().length() < 5;
            if (name.is(EntityKind.TERRITORY) && !acronym) {
                inside = name.entity();
            }
        }
        return inside;
    }

    private static boolean isEuropean(String label) {
        for (String word : label.split("[^a-z0-9]+", -1)) {
            if (EUROPEAN.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNational(String label, String kind) {
        if (REGIONAL.stream().anyMatch(label::contains)) {
            return false; // "plan de relance régional"
        }
        return kind.equals("law") && !label.endsWith("act") && !label.endsWith("deal")
                || label.matches(".*\\bnation(?:al|ale)\\b.*")
                || NATIONAL.stream()
                        .anyMatch(n ->
                                label.equals(n) || label.startsWith(n + " ") || n.endsWith(" ") && label.startsWith(n));
    }

    // "le plan X de la Région Y", "le fonds X en Y"
    private static @Nullable Entity beside(Wording w, int to) {
        for (int k = to; k < w.size() && k < to + BESIDE; k++) {
            Name name = w.name(k);
            if (name != null) {
                boolean led = k > to
                        && (w.afterOf(k - 1) == k
                                || w.word(k - 1).equals("en")
                                || w.afterArticle(k - 1) == k && w.afterOf(k - 2) == k
                                || w.afterOf(k - 1) > k - 1);
                return led && name.is(EntityKind.TERRITORY) && k - to < 4 ? name.entity() : null;
            }
            if (w.isMark(k) && !w.word(k).equals("»")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isRegional(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (REGIONAL.contains(w.word(i))
                    && (w.word(i).startsWith("regiona") || w.token(i).isCapitalised() || isArticled(w, i))) {
                return true;
            }
        }
        return false;
    }

    // "la région a voté", not "dans la région"
    private static boolean isArticled(Wording w, int i) {
        return w.word(i - 1).equals("la")
                && !w.word(i - 2).equals("dans")
                && !w.word(i - 2).equals("de");
    }

    // "la Région Y", "le conseil régional de Y"
    private static @Nullable Entity regionIn(Source source, Wording w) {
        for (Name name : source.mentions().namesIn(w.span())) {
            boolean region =
                    name.is(EntityKind.TERRITORY) && name.entity().key().contains("region/");
            if (region) {
                return name.entity();
            }
        }
        return null;
    }

    // the region that a place lies in: one that the text names, be it a former one, else today's
    private static @Nullable Entity regionOf(Source source, Entity place) {
        if (place.key().contains("region/")) {
            return place;
        }
        Territory inner = Territories.get().byKey(place.key()).orElse(null);
        if (inner == null) {
            return null;
        }
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.TERRITORY) && name.entity().key().contains("region/")) {
                Territory region = Territories.get().byKey(name.entity().key()).orElse(null);
                if (region != null && Territories.get().isWithin(inner, region)) {
                    return region.entity();
                }
            }
        }
        for (Territory outer : Territories.get().around(inner)) {
            if (outer.key().startsWith("region/")) {
                return outer.entity();
            }
        }
        return null;
    }

    // the state signs or launches
    private static boolean isOfState(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            Name name = w.name(i);
            if (name != null && name.entity().key().contains("region")) {
                return false;
            }
        }
        for (int i = 0; i < w.size(); i++) {
            if (Set.of("ministre", "ministere", "gouvernement", "csf", "national", "nationale")
                    .contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    // the national committee of a trade signs: "le président du CSF", "le comité stratégique de filière"
    private static boolean isOfCommittee(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.word(i).equals("csf") || w.says(i, "comite", "strategique") || w.says(i, "contrat", "strategique")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAuthority(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (AUTHORITIES.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }
}

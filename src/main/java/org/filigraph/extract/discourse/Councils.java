package org.filigraph.extract.discourse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Folding;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a council: its sittings ("la commission permanente"), those who sit in it ("les élus"), and a land
 * that gives money ("la région a voté 3 M€").
 */
final class Councils {
    /** Sittings, each with what follows where the noun alone means others too. */
    private static final Map<String, Set<String>> SITTINGS = Map.of(
            "commission", Set.of("permanente"),
            "session", Set.of("pleniere"),
            "seance", Set.of("pleniere"),
            "pleniere", Set.of(),
            "assemblee", Set.of("pleniere", "regionale", "departementale", "metropolitaine", "territoriale"),
            "executif", Set.of("regional", "departemental", "metropolitain"));

    private static final Set<String> MEMBERS =
            WordSet.of("regionaux departementaux municipaux communautaires metropolitains territoriaux");

    /** How a council is called, by the noun for its land. */
    private static final Map<String, Set<String>> OF_LANDS = Map.of(
            "region", Set.of("region", "regional"),
            "departement", Set.of("departement", "departemental"),
            "ville", Set.of("ville", "mairie", "municipal"),
            "commune", Set.of("commune", "ville", "mairie", "municipal"),
            "metropole", Set.of("metropole", "metropolitain", "eurometropole"),
            "agglomeration", Set.of("agglomeration", "agglo", "communaute"));

    /** How verbs begin that tell of giving money. */
    private static final Stems GIVING = Stems.of(
            "allou attribu octroi octroy accord vers vot financ cofinanc subventionn soutien souten investi debloqu consacr mobilis apport abond engag inject");

    private static final int NEAR = 6;

    /** The councils that the document names, the one named most often first. */
    private final List<Entity> named;

    private final @Nullable Entity region;

    /** @param land the territory that the document is about, or null */
    Councils(List<Name> names, SameThings same, Predicate<Entity> isCouncil, @Nullable Entity land) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Name name : names) {
            if (name.is(EntityKind.ORGANISATION) && isCouncil.test(name.entity())) {
                counts.merge(same.first(name.entity()), 1, Integer::sum);
            }
        }
        named = counts.entrySet().stream()
                .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        boolean regional =
                land != null && (land.key().startsWith("region/") || land.key().startsWith("former-region/"));
        region = land != null && regional ? Entity.named(EntityKind.ORGANISATION, "Région " + land.label()) : null;
    }

    /** The council that sits: the one that the document names most, or its region's. */
    @Nullable
    Entity sitting() {
        return named.isEmpty() ? region : named.get(0);
    }

    /** The council of "la région", "le département"; null where the document names none. */
    @Nullable
    Entity of(String land) {
        for (Entity council : named) {
            for (String word : Folding.fold(council.label()).split("[^a-z]+", -1)) {
                if (OF_LANDS.getOrDefault(land, Set.of()).contains(word)) {
                    return council;
                }
            }
        }
        return land.equals("region") ? region : null;
    }

    /** Index after a sitting, or those who sit, that the noun at {@code i} begins; -1 for others. */
    static int end(Wording w, int i, boolean many) {
        String noun = w.word(i);
        if (many) {
            boolean sit = MEMBERS.contains(w.word(i + 1));
            return noun.equals("elus") ? i + (sit ? 2 : 1) : noun.equals("conseillers") && sit ? i + 2 : -1;
        }
        Set<String> next = SITTINGS.get(noun);
        return next == null ? -1 : next.isEmpty() ? i + 1 : next.contains(w.word(i + 1)) ? i + 2 : -1;
    }

    /** Whether the noun at {@code i} is one for a land, and what follows tells that it gives money. */
    static boolean gives(Wording w, int i) {
        if (!OF_LANDS.containsKey(w.word(i))) {
            return false;
        }
        boolean verb = false;
        for (int k = i + 1; k < Math.min(w.size(), i + NEAR) && !w.isMark(k); k++) {
            String word = w.word(k);
            verb |= w.name(k) == null && FiniteVerbs.at(w, k);
            if (verb && GIVING.begin(word)) {
                return true;
            }
        }
        return false;
    }
}

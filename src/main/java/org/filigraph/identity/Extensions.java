package org.filigraph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.CommonNames;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FrenchWords;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Territories;
import org.filigraph.mention.WellKnown;

/** Finds names that are other names with something added that does not make another thing of it: a kind, a territory. */
final class Extensions {
    private static final int MOST_TERRITORY_WORDS = 5;
    private static final int SHORTEST = 4;
    private static final Set<String> LINKS = Set.of("d", "de", "du", "des", "en", "a");

    // how a region calls itself abroad: in names of bodies, and not of places
    private static final Map<String, String> IN_NAMES = Map.of("paris region", "region/11");

    private final List<Bearer> bearers;
    private final Forms forms;
    private final Consumer<Identification> out;

    Extensions(List<Bearer> bearers, Forms forms, Consumer<Identification> out) {
        this.bearers = bearers;
        this.forms = forms;
        this.out = out;
    }

    void find() {
        Map<String, List<Bearer>> byName = new HashMap<>();
        for (Bearer bearer : bearers) {
            for (String name : bearer.mains()) {
                byName.computeIfAbsent(bearer.kind() + forms.of(name).joined(), key -> new ArrayList<>())
                        .add(bearer);
            }
        }
        Map<String, List<Extended>> withTerritory = new HashMap<>();
        for (Bearer bearer : bearers) {
            for (String name : bearer.mains()) {
                Form form = forms.of(name);
                if (bearer.kind() == EntityKind.AGREEMENT) {
                    kind(bearer, form, byName);
                } else if (bearer.kind() == EntityKind.ORGANISATION) {
                    territory(bearer, form, withTerritory);
                }
            }
        }
        withTerritory.forEach((head, extended) -> tie(extended, byName.getOrDefault(head, List.of())));
    }

    /** {@code programme AquaBoucle}, {@code contrat de filière « Souveraineté »}. */
    private void kind(Bearer bearer, Form form, Map<String, List<Bearer>> byName) {
        List<String> words = form.words();
        int from = 0;
        while (from < words.size()
                && (Form.isSmall(words.get(from))
                        || AgreementKinds.ofWord(words.get(from)) != null
                        || isFiliere(words, from))) {
            from++;
        }
        if (from == 0 || from == words.size() || AgreementKinds.ofWord(words.get(0)) == null) {
            return;
        }
        String rest = String.join("", words.subList(from, words.size()));
        for (Bearer other : byName.getOrDefault(EntityKind.AGREEMENT + rest, List.of())) {
            if (!other.isCommon() && !other.id().equals(bearer.id()) && rest.length() >= SHORTEST) {
                out.accept(Identification.of(
                        bearer.id(),
                        other.id(),
                        Rule.KIND,
                        Forms.both(form.written(), other.mains().get(0))));
            }
        }
    }

    private static boolean isFiliere(List<String> words, int at) {
        return at > 0 && (words.get(at).startsWith("filiere") || words.get(at).equals("route"));
    }

    private record Extended(Bearer bearer, Form form, Set<String> territories) {}

    private void territory(Bearer bearer, Form form, Map<String, List<Extended>> all) {
        List<String> words = form.bare();
        for (int cut = Math.max(1, words.size() - MOST_TERRITORY_WORDS); cut < words.size(); cut++) {
            int from = LINKS.contains(words.get(cut)) && cut + 1 < words.size() ? cut + 1 : cut;
            String place = String.join(" ", words.subList(from, words.size()));
            Set<String> territories = new HashSet<>();
            Territories.get().lookup(place).forEach(territory -> territories.add(territory.key()));
            Optional.ofNullable(IN_NAMES.get(place)).ifPresent(territories::add);
            if (!territories.isEmpty() && isOwnName(words.subList(0, cut))) {
                String head = bearer.kind() + String.join("", form.words().subList(0, cut));
                all.computeIfAbsent(head, key -> new ArrayList<>()).add(new Extended(bearer, form, territories));
                return;
            }
        }
    }

    // a direction, a chamber and a bank have units in many places; what is coined has one
    private static boolean isOwnName(List<String> words) {
        String name = String.join(" ", words);
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        boolean listed = Stream.of(name, capital, name.toUpperCase(Locale.ROOT))
                .anyMatch(each -> WellKnown.get().lookup(each).isPresent());
        return !listed
                && name.length() >= SHORTEST
                && !NounClass.INSTITUTION.has(words.get(0))
                && words.stream().anyMatch(word -> !Form.isSmall(word) && !FrenchWords.has(word))
                && Territories.get().lookup(name).isEmpty()
                && !CommonNames.has(new Entity(EntityKind.ORGANISATION, "", name));
    }

    private void tie(List<Extended> extended, List<Bearer> alone) {
        Set<String> shared = new HashSet<>(extended.get(0).territories);
        extended.forEach(each -> shared.retainAll(each.territories));
        if (shared.isEmpty()) {
            return;
        }
        for (Bearer head : alone) {
            for (Extended each : extended) {
                if (each.bearer.meets(head) && !each.bearer.id().equals(head.id())) {
                    out.accept(Identification.of(
                            head.id(),
                            each.bearer.id(),
                            Rule.TERRITORY,
                            Forms.both(head.mains().get(0), each.form.written())));
                }
            }
        }
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.filigraph.mention.Territories.Sense;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads the tables of territories, the wider kinds first, since the smaller ones refer to them. Used once. */
final class TerritoryTables {
    /** The tables of which territories are made. */
    static final List<String> FILES = List.of(
            "groupings.tsv",
            "countries.tsv",
            "regions.tsv",
            "former-regions.tsv",
            "departements.tsv",
            "epci.tsv",
            "communes.tsv",
            "former-communes.tsv",
            "cities.tsv",
            "aliases.tsv");

    private static final String FRANCE = "country/FRA";
    private static final Pattern ARTICLE = Pattern.compile("^(?:du |de la |de l'|des |de |d')(?=\\p{Lu})");
    private static final Pattern SAINT = Pattern.compile("(?<![\\p{L}])([Ss])aint(e?)(?=[- ])");
    private static final Pattern ARRONDISSEMENT = Pattern.compile("(.+) (\\d+er?) arrondissement");

    private final Map<String, Territory> byKey = new LinkedHashMap<>(1 << 16);
    private final NameIndex.Builder<Sense> names = new NameIndex.Builder<>();
    private final Map<String, Territory> demonyms = new HashMap<>();
    private final Map<String, String> countryCodes = new HashMap<>();
    private final Map<String, String> departementOf = new HashMap<>();
    private final Map<String, List<String>> formerRegionsOf = new HashMap<>();
    private final Map<String, List<String>> otherNames = new HashMap<>();
    private final Map<String, Long> inhabitants = new HashMap<>();

    Territories load() {
        groupings();
        countries();
        regions();
        formerRegions();
        departements();
        epci();
        communes();
        formerCommunes();
        cities();
        countInhabitants();
        byKey.values().forEach(this::nameOf);
        aliases();
        demonyms();
        Map<String, Territory> shortNames = ShortTownNames.of(byKey.values());
        shortNames.forEach((name, town) -> names.add(name, new Sense(town, null)));
        return new Territories(
                byKey,
                names.build(),
                otherNames,
                demonyms,
                countryCodes,
                Set.copyOf(ReferenceTable.lines("common-words.txt")),
                shortNames.keySet().stream().map(NameIndex::key).collect(Collectors.toUnmodifiableSet()));
    }

    private void put(Territory territory) {
        if (byKey.put(territory.key(), territory) != null) {
            throw new IllegalStateException("two territories have the key " + territory.key());
        }
    }

    private void groupings() {
        ReferenceTable.read("groupings.tsv", List.of("key", "name", "kind", "within"), row -> {
            List<String> within = row[3].isEmpty() ? List.of() : List.of(row[3]);
            put(Territory.of(TerritoryKind.valueOf(row[2]), row[0], row[1], "", within, 0));
        });
    }

    private void countries() {
        ReferenceTable.read("countries.tsv", List.of("code", "alpha2", "name", "continent", "eu"), row -> {
            List<String> within = row[4].isEmpty() ? List.of(row[3]) : List.of("european-union", row[3]);
            put(Territory.of(TerritoryKind.COUNTRY, "country/" + row[0], row[2], row[0], within, 0));
            countryCodes.put(row[1], "country/" + row[0]);
        });
    }

    private void regions() {
        ReferenceTable.read("regions.tsv", List.of("code", "name", "zone", "capital"), row -> {
            List<String> within = List.of(row[2].equals("metro") ? "metropolitan-france" : "overseas-france", FRANCE);
            put(Territory.of(TerritoryKind.REGION, "region/" + row[0], row[1], row[0], within, 0));
            // the overseas collectivities are regions and departments in one: their communes lie in the former
            departementOf.put(row[0], "region/" + row[0]);
        });
    }

    private void formerRegions() {
        ReferenceTable.read("former-regions.tsv", List.of("name", "successor", "departements"), row -> {
            String key = "former-region/" + Entity.slug(row[0]);
            put(Territory.of(TerritoryKind.FORMER_REGION, key, row[0], "", List.of("region/" + row[1]), 0));
            for (String departement : row[2].split(" ", -1)) {
                formerRegionsOf
                        .computeIfAbsent(departement, k -> new ArrayList<>())
                        .add(key);
            }
        });
    }

    private void departements() {
        ReferenceTable.read("departements.tsv", List.of("code", "name", "region", "zone", "capital"), row -> {
            if (!row[3].equals("com")) {
                String key = "departement/" + row[0];
                List<String> within = new ArrayList<>(List.of("region/" + row[2]));
                within.addAll(formerRegionsOf.getOrDefault(row[0], List.of()));
                put(Territory.of(TerritoryKind.DEPARTEMENT, key, row[1], row[0], List.copyOf(within), 0));
                departementOf.put(row[0], key);
            }
        });
    }

    private void epci() {
        List<String> columns = List.of("siren", "type", "name", "acronym", "within", "population");
        ReferenceTable.read("epci.tsv", columns, row -> {
            TerritoryKind kind = row[1].equals("EPT") ? TerritoryKind.EPT : TerritoryKind.EPCI;
            String form = formOf(row[1]);
            String name = row[2];
            boolean needsForm = ARTICLE.matcher(name).find();
            String label = needsForm && form != null ? form + " " + name : name;
            Territory territory =
                    Territory.of(kind, "epci/" + row[0], label, row[0], List.of(row[4]), Long.parseLong(row[5]));
            put(territory);
            if (form != null) {
                name(form + " " + name, territory);
                name(row[1] + " " + name, territory);
                String bare = ARTICLE.matcher(name).replaceFirst("");
                name(bare, territory);
                name(form + " " + bare, territory);
            }
            if (!row[3].isEmpty()) {
                names.add(row[3], new Sense(territory, row[3]));
                alsoKnownAs(territory, row[3]);
            }
        });
    }

    private static @Nullable String formOf(String type) {
        return switch (type) {
            case "CC" -> "Communauté de communes";
            case "CA" -> "Communauté d'agglomération";
            case "CU" -> "Communauté urbaine";
            default -> null;
        };
    }

    private void communes() {
        List<String> columns = List.of("code", "name", "population", "epci", "geonames", "lat", "lon");
        Map<List<String>, List<String>> shared = new HashMap<>();
        ReferenceTable.read("communes.tsv", columns, row -> {
            Matcher part = ARRONDISSEMENT.matcher(row[1]);
            boolean whole = !part.matches();
            String departement = departementOfCommune(row[0]);
            List<String> within = !whole
                    ? List.of(cityOfArrondissement(row[0]))
                    : row[3].isEmpty() ? List.of(departement) : List.of(departement, "epci/" + row[3]);
            List<String> one = shared.computeIfAbsent(within, k -> k);
            Territory territory = new Territory(
                    new Entity(EntityKind.TERRITORY, "commune/" + row[0], row[1]),
                    whole ? TerritoryKind.COMMUNE : TerritoryKind.ARRONDISSEMENT,
                    row[0],
                    one,
                    row[2].isEmpty() ? 0 : Long.parseLong(row[2]),
                    degrees(row[5]),
                    degrees(row[6]),
                    row[4].isEmpty() ? 0 : Integer.parseInt(row[4]));
            put(territory);
            if (whole) {
                inhabitants.merge(departement, territory.population(), Long::sum);
            } else {
                name(part.group(2) + " arrondissement de " + part.group(1), territory);
                name(part.group(1) + " " + part.group(2), territory);
            }
        });
    }

    private static String cityOfArrondissement(String code) {
        return switch (code.substring(0, 2)) {
            case "13" -> "commune/13055";
            case "69" -> "commune/69123";
            default -> "commune/75056";
        };
    }

    private String departementOfCommune(String insee) {
        boolean overseas = insee.startsWith("97") || insee.startsWith("98");
        String code = insee.substring(0, overseas ? 3 : 2);
        String key = departementOf.get(code);
        if (key == null) {
            throw new IllegalStateException("reference/communes.tsv: " + insee + " lies in no known department");
        }
        return key;
    }

    private static double degrees(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private void formerCommunes() {
        ReferenceTable.read("former-communes.tsv", List.of("code", "name", "commune"), row -> {
            String key = "former-commune/" + row[0];
            put(Territory.of(TerritoryKind.FORMER_COMMUNE, key, row[1], row[0], List.of("commune/" + row[2]), 0));
        });
    }

    private void cities() {
        ReferenceTable.read("cities.tsv", List.of("name", "country"), row -> {
            Territory country = byKey.get("country/" + row[1]);
            if (country == null) {
                throw new IllegalStateException("reference/cities.tsv: " + row[0] + " lies in no known country");
            }
            String key = "city/" + Entity.slug(row[0] + " " + country.label());
            put(Territory.of(TerritoryKind.CITY, key, row[0], "", List.of(country.key()), 0));
        });
    }

    // of departments by their communes, of regions by their departments, of France by its regions
    private void countInhabitants() {
        for (TerritoryKind kind : List.of(TerritoryKind.DEPARTEMENT, TerritoryKind.REGION)) {
            for (Territory territory : byKey.values()) {
                Long count = inhabitants.get(territory.key());
                if (territory.kind() == kind && count != null) {
                    territory.within().forEach(outer -> inhabitants.merge(outer, count, Long::sum));
                }
            }
        }
        inhabitants.forEach(
                (key, count) -> byKey.computeIfPresent(key, (k, territory) -> territory.withPopulation(count)));
    }

    private void nameOf(Territory territory) {
        name(territory.label(), territory);
    }

    private void name(String name, Territory territory) {
        names.add(name, new Sense(territory, null));
        Matcher saint = SAINT.matcher(name);
        if (saint.find()) {
            names.add(saint.replaceAll("$1t$2"), new Sense(territory, null));
        }
    }

    private void aliases() {
        ReferenceTable.read("aliases.tsv", List.of("alias", "key", "exact"), row -> {
            Territory territory = known(row[1], "aliases.tsv");
            names.add(row[0], new Sense(territory, row[2].isEmpty() ? null : row[0]));
            alsoKnownAs(territory, row[0]);
        });
    }

    private void alsoKnownAs(Territory territory, String name) {
        otherNames.computeIfAbsent(territory.key(), k -> new ArrayList<>()).add(name);
    }

    private void demonyms() {
        ReferenceTable.read("demonyms.tsv", List.of("masculine", "feminine", "key"), row -> {
            Territory territory = known(row[2], "demonyms.tsv");
            for (String form : new TreeSet<>(List.of(row[0], plural(row[0]), row[1], plural(row[1])))) {
                demonyms.put(Folding.fold(form), territory);
            }
        });
    }

    private static String plural(String singular) {
        if (singular.endsWith("s") || singular.endsWith("x")) {
            return singular;
        }
        if (singular.endsWith("al")) {
            return singular.substring(0, singular.length() - 1) + "ux";
        }
        return singular + (singular.endsWith("eau") ? "x" : "s");
    }

    private Territory known(String key, String table) {
        Territory territory = byKey.get(key);
        if (territory == null) {
            throw new IllegalStateException("reference/" + table + " speaks of an unknown territory: " + key);
        }
        return territory;
    }
}

package org.filigraph.identity;

import static org.filigraph.identity.NamedThings.organisation;
import static org.filigraph.identity.NamedThings.person;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.filigraph.identity.Bearer.Votes;
import org.filigraph.identity.NamedThings.Said;
import org.filigraph.mention.Entity;
import org.filigraph.rdf.Iris;

/**
 * Names made by rules from a seed: bodies and people that do not exist, each written in several ways as documents write
 * names, and others whose names are nearly the same and that are not. Every name stands in a document of its own, with
 * the full name where a text would have it too.
 */
final class InventedNames {
    private static final List<String> BEGINS = List.of(
            "Vel", "Gor", "Tri", "Kar", "Bru", "Lom", "Ner", "Pla", "Zeb", "Dro", "Fal", "Mir", "Sko", "Tul", "Vra",
            "Hel", "Jup", "Qui", "Ost", "Cral");
    private static final List<String> MIDDLES = List.of(
            "ova", "emi", "udo", "aki", "ilo", "ore", "enzu", "abri", "uvi", "opta", "egi", "alzo", "imba", "urko",
            "elda", "ontu");
    private static final List<String> ENDS = List.of(
            "dyn", "lek", "vox", "mar", "zen", "gram", "plex", "tec", "nor", "fax", "quel", "bru", "drix", "jol");
    private static final List<String> FIELDS =
            List.of("Énergies", "Santé", "Défense", "Procédés", "Matériaux", "Électronique", "Logistique", "Mécanique");
    private static final List<String> HEADS =
            List.of("Institut", "Agence", "Observatoire", "Fédération", "Laboratoire", "Centre", "Comité", "Syndicat");
    private static final List<String> OF = List.of(
            "des algues marines",
            "du bois sculpté",
            "de la dentelle technique",
            "des lanceurs légers",
            "de la mécanique fine",
            "des textiles médicaux",
            "du nickel recyclé",
            "de l'horlogerie connectée",
            "des semences anciennes",
            "de la verrerie optique");
    private static final List<String> PLACES = List.of("Occitanie", "Bretagne", "Normandie", "Grand Est", "Corse");
    private static final List<String> FIRST_NAMES =
            List.of("Hélène", "Pierre", "Aurélie", "Jérôme", "Sébastien", "Françoise", "Grégory", "Béatrice");
    private static final List<String> FORMS = List.of("SAS", "SA", "SARL", "GmbH", "Ltd");

    private final Random random;
    private final Map<String, Bearer> bearers = new TreeMap<>();
    private final Map<String, String> keys = new TreeMap<>();
    private final Map<String, String> truth = new TreeMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private int things;

    private InventedNames(long seed) {
        this.random = new Random(seed);
    }

    /** At least so many names, the same for the same seed. */
    static InventedNames of(long seed, int atLeast) {
        InventedNames names = new InventedNames(seed);
        while (names.truth.size() < atLeast) {
            switch (names.random.nextInt(4)) {
                case 0 -> names.body();
                case 1 -> names.someone();
                default -> names.firm();
            }
        }
        return names;
    }

    /** What the documents know, before it is asked what is one. */
    Collection<Bearer> bearers() {
        return bearers.values();
    }

    /** The IRI that each name has by its own key. */
    Map<String, String> keys() {
        return keys;
    }

    /** The thing of each name. */
    Map<String, String> truth() {
        return truth;
    }

    private void firm() {
        String coined = coined();
        String field = any(FIELDS);
        String name = random.nextBoolean() ? coined : coined + " " + field;
        if (!used.add(plain(name))) {
            return;
        }
        String firm = thing();
        say(firm, organisation(name));
        say(firm, organisation(name.toUpperCase(Locale.ROOT)));
        say(firm, organisation(plain(name)));
        say(firm, organisation(name + " " + any(FORMS)));
        if (name.indexOf(' ') > 0) {
            say(firm, organisation(name.replace(' ', '-')));
            say(firm, organisation(field + " " + coined));
        }
        if (random.nextInt(3) == 0) {
            say(firm, organisation(slip(coined) + name.substring(coined.length())), organisation(name));
        }
        if (random.nextInt(3) == 0 && name.equals(coined)) {
            say(firm, organisation(coined + " " + any(PLACES)), organisation(coined));
        } else if (random.nextInt(2) == 0) {
            // a unit, told of where the whole is not
            say(thing(), organisation(name + " " + any(PLACES)));
        }
        // near misses
        String other = any(FIELDS);
        if (!name.contains(other) && used.add(plain(coined + " " + other))) {
            say(thing(), organisation(coined + " " + other));
        }
        if (random.nextInt(3) == 0) {
            say(thing(), organisation(name + " 2"));
            say(thing(), organisation(name + " 3"));
        }
    }

    private void body() {
        String what = any(OF);
        String maker = coined();
        String name = any(HEADS) + " " + maker + " " + what;
        if (!used.add(plain(name))) {
            return;
        }
        String acronym = Form.of(name).initials().toUpperCase(Locale.ROOT) + maker.charAt(1);
        acronym = acronym.toUpperCase(Locale.ROOT);
        String body = thing();
        say(body, organisation(name));
        say(body, organisation(name.toUpperCase(Locale.ROOT)));
        say(body, organisation(plain(name)));
        say(body, organisation(name.replace("'", "’")));
        say(body, organisation(slip(name)));
        if (used.add(acronym)) {
            say(body, organisation(name, acronym));
            say(body, organisation(acronym));
            say(body, organisation(String.join(".", acronym.split("")) + "."));
        }
        String elsewhere = any(OF);
        String twin = name.replace(what, elsewhere);
        if (!elsewhere.equals(what) && used.add(plain(twin))) {
            say(thing(), organisation(twin));
        }
    }

    private void someone() {
        String first = any(FIRST_NAMES);
        String last = coined() + any(List.of("eau", "ier", "ard"));
        if (!used.add(plain(first + " " + last)) || !used.add(plain(last))) {
            return;
        }
        String someone = thing();
        say(someone, person(first + " " + last));
        say(someone, person(first + " " + last.toUpperCase(Locale.ROOT)));
        say(someone, person(plain(first + " " + last)));
        say(someone, person(last.toUpperCase(Locale.ROOT) + " " + first));
        if (random.nextInt(3) == 0) {
            say(someone, person(first + " " + slip(last)), person(first + " " + last));
        }
        String sibling = any(FIRST_NAMES);
        if (!sibling.equals(first)) {
            say(thing(), person(sibling + " " + last));
        }
    }

    /** A document names a thing, and beside it, where there is a second, the same under another name. */
    private void say(String thing, Said... names) {
        int document = truth.size();
        String name = "n%05d %s".formatted(document, names[0].names().get(0));
        truth.put(name, thing);
        for (Said said : names) {
            Entity entity = Entity.named(said.kind(), said.names().get(0));
            String id = Iris.STANDARD.entity(entity).getURI();
            Bearer bearer = bearers.computeIfAbsent(
                    id,
                    i -> new Bearer(
                            i,
                            said.kind(),
                            entity.key(),
                            new TreeMap<>(),
                            new BitSet(),
                            Bearer.Terms.NONE,
                            Marks.NONE));
            for (String written : said.names()) {
                boolean first = written.equals(said.names().get(0));
                bearer.names().merge(written, first ? new Votes(1, 0) : new Votes(0, 1), Votes::and);
            }
            bearer.documents().set(document);
            keys.putIfAbsent(name, id);
        }
    }

    private String thing() {
        return "thing " + things++;
    }

    private String coined() {
        return any(BEGINS) + any(MIDDLES) + any(MIDDLES) + any(ENDS);
    }

    // a letter in the middle of the longest word is left out, or changed over with the next
    private String slip(String name) {
        String word = List.of(name.split(" ")).stream()
                .max((a, b) -> a.length() != b.length() ? a.length() - b.length() : b.compareTo(a))
                .orElseThrow();
        int at = 2 + random.nextInt(word.length() - 4);
        boolean swap = random.nextBoolean() && word.charAt(at) != word.charAt(at + 1);
        String slipped = swap
                ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                : word.substring(0, at) + word.substring(at + 1);
        return name.replace(word, slipped);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}

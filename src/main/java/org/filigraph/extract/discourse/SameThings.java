package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/**
 * Which names of a document mean one thing although they differ by common nouns: "le pôle de compétitivité Hydravia"
 * and "Hydravia", "le groupe Ferralis SA" and "Ferralis". For what a text speaks of, not for identity in the graph.
 */
final class SameThings {
    /** Nouns that go before a name or after it and tell the sort of a thing, not which it is. */
    private static final Set<String> SORTS = WordSet.of(
            """
            pole competitivite cluster groupe societe entreprise startup start up association salon reseau sas sa sarl
            scop eurl compagnie incubateur technopole pepiniere laboratoires etablissements ets plan programme fonds
            dispositif""");

    private static final Set<String> AUTHORITIES =
            WordSet.of("region departement conseil cci chambre agence institut prefecture ville union");
    private static final Set<String> ABOUT = WordSet.of("lettre journal magazine prix trophees");
    private static final Set<String> ARTICLES = WordSet.of("-du- -de-la- -de-l- -des-");
    private static final int LONGEST = 4;
    private static final int LEAD = 30;
    private static final Pattern KINSHIP =
            Pattern.compile("\\b(?:groupe|holding|filiales?|maison mere)(?: [a-z-]+)?(?: de| du| du groupe| d)?[ ']$");

    private static final Pattern BELOW = Pattern.compile("\\n+(?:Le |La |L'|L’|Un |Une )?");

    private final Map<Entity, Entity> first = new HashMap<>();

    /** The same of the names of a text. */
    SameThings(List<Name> names, String text) {
        Map<String, Entity> byWords = new HashMap<>();
        for (Name name : names) {
            Entity thing = name.entity();
            if (name.is(EntityKind.ORGANISATION) || name.is(EntityKind.AGREEMENT) || name.is(EntityKind.SITE)) {
                String words = distinctive(thing);
                if (!words.isEmpty()) {
                    first.putIfAbsent(thing, byWords.computeIfAbsent(words, w -> thing));
                }
            }
        }
        shorten(names);
        shortForms(names, text);
        subtitles(names, text);
    }

    /** "Rivages", and on the line below "Le fonds de soutien aux ports": the second line tells what the first names. */
    private void subtitles(List<Name> names, String text) {
        for (int i = 1; i < names.size(); i++) {
            Name title = names.get(i - 1);
            Name told = names.get(i);
            int start = title.span().start();
            int end = told.span().end();
            boolean lines = (start == 0 || text.charAt(start - 1) == '\n')
                    && (end == text.length() || text.charAt(end) == '\n')
                    && title.span().end() < told.span().start()
                    && BELOW.matcher(text.substring(
                                    title.span().end(), told.span().start()))
                            .matches();
            if (lines
                    && told.is(EntityKind.AGREEMENT)
                    && !title.is(EntityKind.TERRITORY)
                    && !title.is(EntityKind.PERSON)) {
                first.put(told.entity(), first(title.entity()));
            }
        }
    }

    /**
     * "Kerbrat" is the yard "Kerbrat Marine", "Merlin" the firm "Ressorts Merlin SAS": where one longer name alone of its
     * kind begins or ends so, and the short one is neither known by itself nor the group or the parent of the longer.
     */
    private void shortForms(List<Name> names, String text) {
        Map<Entity, List<String>> words = new LinkedHashMap<>();
        Set<Entity> apart = new HashSet<>();
        for (Name name : names) {
            if (isProper(name)) {
                words.computeIfAbsent(name.entity(), SameThings::ordered);
                if (isOfGroup(name, text)) {
                    apart.add(name.entity());
                }
            }
        }
        Map<String, Set<Entity>> longer = new HashMap<>();
        words.forEach((thing, all) -> {
            for (String end : ends(all)) {
                Set<Entity> bearers = longer.computeIfAbsent(thing.kind() + " " + end, e -> new LinkedHashSet<>());
                bearers.add(apart.contains(thing) ? thing : first(thing));
            }
        });
        List<Entity> order = List.copyOf(words.keySet());
        Map<Entity, Integer> places = new HashMap<>();
        order.forEach(thing -> places.put(thing, places.size()));
        for (Entity small : order) {
            String name = small.kind() + " " + String.join(" ", words.getOrDefault(small, List.of()));
            Set<Entity> bearers = longer.getOrDefault(name, Set.of());
            boolean free = bearers.size() == 1
                    && !apart.contains(small)
                    && WellKnown.get().lookup(small.label()).isEmpty();
            Entity one = free ? bearers.iterator().next() : small;
            if (!one.equals(small) && !apart.contains(one)) {
                boolean before =
                        places.getOrDefault(small, 0) < places.getOrDefault(one, 0) && !isOfArticle(one, small);
                first.put(before ? one : small, before ? small : one);
            }
        }
    }

    // "Orvanne" of "Scierie de l'Orvanne" is never the name by which the text calls it
    private static boolean isOfArticle(Entity longer, Entity small) {
        return ARTICLES.stream().anyMatch(of -> longer.key().endsWith(of + small.key()));
    }

    // no "contrat de filière", no "Région": nouns that any longer name of their sort begins with
    private static boolean isProper(Name name) {
        String head = name.entity().key().split("-", 2)[0];
        boolean body = name.is(EntityKind.ORGANISATION) && !AUTHORITIES.contains(head);
        boolean agreement = name.is(EntityKind.AGREEMENT)
                && AgreementKinds.ofWord(head) == null
                && Character.isUpperCase(name.label().codePointAt(0));
        return body || agreement;
    }

    // "Kerbrat Marine" begins so, "Ressorts Merlin" ends so, but "Observatoire Lisa" is an institution about it
    private static List<String> ends(List<String> all) {
        List<String> ends = new ArrayList<>();
        boolean about = !all.isEmpty()
                && (ABOUT.contains(all.get(0))
                        || NounClass.INSTITUTION.has(all.get(0)) && !NounClass.HOUSE.has(all.get(0)));
        for (int n = 1; n < all.size() && n <= LONGEST; n++) {
            ends.add(String.join(" ", all.subList(0, n)));
            if (!about) {
                ends.add(String.join(" ", all.subList(all.size() - n, all.size())));
            }
        }
        return ends;
    }

    // "le groupe Merlin", "sa filiale Merlin Marine", "filiale de Merlin"
    private static boolean isOfGroup(Name name, String text) {
        int start = name.span().start();
        String before = Folding.fold(text.substring(Math.max(0, start - LEAD), start));
        return KINSHIP.matcher(before).find();
    }

    // the words of a name that tell which it is, in order
    private static List<String> ordered(Entity thing) {
        List<String> words = new ArrayList<>();
        for (String word : thing.key().split("-", -1)) {
            if (!SORTS.contains(word) && !FunctionWords.has(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** "Alinéa" is the fair "Alinéa du goût", where no other fair's name begins so. */
    private void shorten(List<Name> names) {
        Map<String, Entity> whole = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Name name : names) {
            String[] words = name.entity().key().split("-", -1);
            if (name.is(EntityKind.EVENT) && words.length > 1) {
                Entity other = whole.putIfAbsent(words[0], name.entity());
                if (other != null && !other.equals(name.entity())) {
                    several.add(words[0]);
                }
            }
        }
        for (Name name : names) {
            Entity thing = name.entity();
            Entity longer = whole.get(thing.key());
            if (name.is(EntityKind.EVENT) && longer != null && !several.contains(thing.key())) {
                first.put(thing, longer);
            }
        }
    }

    /** The thing under the name by which the document mentions it first. */
    Entity first(Entity thing) {
        return first.getOrDefault(thing, thing);
    }

    private static String distinctive(Entity thing) {
        Set<String> words = new TreeSet<>();
        for (String word : thing.key().split("-", -1)) {
            if (!SORTS.contains(word) && !FunctionWords.has(word)) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}

package org.filigraph.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.EntityKind;

/**
 * Ties agreements that have no name of their own: those of one text of which one says all that the other says and more,
 * and those of several texts that agree on kind, sector, territory and dates.
 */
final class Contracts {
    private static final Set<String> EACH_ITS_OWN = Set.of(
            "premier",
            "premiere",
            "deuxieme",
            "second",
            "seconde",
            "troisieme",
            "nouveau",
            "nouvelle",
            "prochain",
            "prochaine",
            "futur",
            "future",
            "precedent",
            "precedente",
            "ancien",
            "ancienne",
            "autre");
    private static final int ENOUGH_WORDS = 2;

    private final List<Bearer> agreements;
    private final Forms forms;
    private final Groups groups;
    private final Consumer<Identification> out;

    Contracts(List<Bearer> bearers, Forms forms, Groups groups, Consumer<Identification> out) {
        this.agreements = bearers.stream()
                .filter(bearer -> bearer.kind() == EntityKind.AGREEMENT)
                .toList();
        this.forms = forms;
        this.groups = groups;
        this.out = out;
    }

    /** An agreement whose name begins with the word for its kind, and the other words that say something of it. */
    private record Described(Bearer bearer, String name, String head, Set<String> words, Set<String> numbers) {
        boolean isPartOf(Described whole) {
            return head.equals(whole.head)
                    && whole.words.containsAll(words)
                    && whole.numbers.containsAll(numbers)
                    && !name.equals(whole.name);
        }
    }

    void find() {
        List<Described> all = new ArrayList<>();
        agreements.forEach(bearer -> bearer.mains().forEach(name -> described(bearer, name, all)));
        Map<Integer, List<Described>> byDocument = new TreeMap<>();
        for (Described each : all) {
            each.bearer.documents().stream().forEach(document -> byDocument
                    .computeIfAbsent(document, number -> new ArrayList<>())
                    .add(each));
        }
        byDocument.values().forEach(this::parts);
        terms(all);
    }

    private void described(Bearer bearer, String name, List<Described> all) {
        List<String> words = forms.of(name).telling();
        if (words.isEmpty() || AgreementKinds.ofWord(words.get(0)) == null) {
            return;
        }
        Set<String> numbers = words.stream()
                .filter(word -> word.chars().allMatch(Character::isDigit))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> others = new TreeSet<>(words.subList(1, words.size()));
        others.removeAll(numbers);
        all.add(new Described(bearer, name, words.get(0), others, numbers));
    }

    private void parts(List<Described> ofDocument) {
        for (Described part : ofDocument) {
            boolean says = part.bearer.isCommon() || part.words.size() >= ENOUGH_WORDS;
            if (!says || part.words.stream().anyMatch(EACH_ITS_OWN::contains)) {
                continue;
            }
            List<Described> wholes = ofDocument.stream()
                    .filter(part::isPartOf)
                    .filter(whole -> whole.words.stream().noneMatch(EACH_ITS_OWN::contains))
                    .toList();
            // the widest that holds it: where two that differ hold it, it may be either
            List<Described> widest = wholes.stream()
                    .filter(whole ->
                            wholes.stream().noneMatch(other -> whole.isPartOf(other) && !other.isPartOf(whole)))
                    .toList();
            Set<String> meant = new HashSet<>();
            widest.forEach(whole -> meant.add(groups.root(whole.bearer.id())));
            if (meant.size() == 1 || areEqual(widest)) {
                widest.forEach(whole -> tie(part, whole, Rule.PART));
            }
        }
    }

    private static boolean areEqual(List<Described> widest) {
        return !widest.isEmpty()
                && widest.stream()
                        .allMatch(whole ->
                                whole.words.equals(widest.get(0).words) && whole.numbers.equals(widest.get(0).numbers));
    }

    private void terms(List<Described> all) {
        Map<String, List<Described>> alike = new TreeMap<>();
        for (Described each : all) {
            Bearer.Terms terms = each.bearer.terms();
            for (String sector : terms.of("sector")) {
                for (String territory : terms.of("territory")) {
                    alike.computeIfAbsent(each.head + " " + sector + " " + territory, key -> new ArrayList<>())
                            .add(each);
                }
            }
        }
        for (List<Described> some : alike.values()) {
            for (int i = 0; i < some.size(); i++) {
                for (int j = i + 1; j < some.size(); j++) {
                    if (agree(some.get(i), some.get(j))) {
                        tie(some.get(i), some.get(j), Rule.TERMS);
                    }
                }
            }
        }
    }

    private static boolean agree(Described one, Described other) {
        Bearer.Terms terms = one.bearer.terms();
        Bearer.Terms theirs = other.bearer.terms();
        BitSet shared = (BitSet) one.bearer.documents().clone();
        shared.and(other.bearer.documents());
        if (!shared.isEmpty() || differ(terms, theirs, "signedOn") || differ(terms, theirs, "validTo")) {
            return false;
        }
        boolean sameYears = terms.shares("validFrom", theirs) && terms.shares("validTo", theirs);
        boolean named = one.words.equals(other.words) && !one.numbers.isEmpty() && one.numbers.equals(other.numbers);
        return terms.shares("signedOn", theirs) || sameYears || named;
    }

    private static boolean differ(Bearer.Terms one, Bearer.Terms other, String property) {
        return !one.of(property).isEmpty() && !other.of(property).isEmpty() && !one.shares(property, other);
    }

    private void tie(Described one, Described other, Rule rule) {
        if (!one.bearer.id().equals(other.bearer.id())) {
            out.accept(Identification.of(one.bearer.id(), other.bearer.id(), rule, Forms.both(one.name, other.name)));
        }
    }
}

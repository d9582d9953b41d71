package org.filigraph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.filigraph.link.Comparison.Feature;
import org.filigraph.text.NameForm;
import org.filigraph.text.OneSlip;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares things feature by feature. A name that is the same is worth a link by itself; an acronym is worth one only of
 * a body that is known by it; a slip in a name, a place elsewhere, an end, another kind or a name that others bear too
 * take so much away that a person must look.
 */
final class Scoring {
    // laboratories have acronyms by the thousand, and the texts that we read rarely speak of them
    private static final Set<String> LITTLE_KNOWN = WordSet.of("facility archive other");
    private static final Set<String> PLACE_KINDS =
            WordSet.of("commune arrondissement departement region former-region country epci nuts territory");
    private static final int SHORTEST_ACRONYM = 3;

    private Scoring() {}

    /** A thing of ours with its names in the forms in which they are compared. */
    record Prepared(Subject subject, List<NameForm> names) {
        static Prepared of(Subject subject) {
            return new Prepared(
                    subject,
                    subject.names().stream().map(NameForm::of).distinct().toList());
        }
    }

    /** Compares two things; nothing where their names have nothing in common. */
    static Optional<Comparison> compare(Prepared ours, Entry entry) {
        Optional<Feature> code = code(ours.subject(), entry);
        Optional<Feature> name = name(ours, entry);
        if (code.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        List<Feature> features = new ArrayList<>();
        if (code.isPresent()) {
            features.add(code.get());
            name.filter(found -> found.points() >= 0.9)
                    .ifPresentOrElse(
                            found -> features.add(new Feature("name", 0.2, found.why())),
                            () -> features.add(new Feature("name", -0.4, "the names differ")));
        } else {
            features.add(name.orElseThrow());
        }
        kind(ours.subject(), entry).ifPresent(features::add);
        if (code.isEmpty()) {
            place(ours.subject(), entry).ifPresent(features::add);
        }
        if (!entry.active()) {
            features.add(new Feature("status", -0.2, "no longer active, or withdrawn"));
        }
        return Optional.of(new Comparison(entry, features));
    }

    private static Optional<Feature> code(Subject subject, Entry entry) {
        return entry.codes().stream()
                .filter(subject.codes()::contains)
                .findFirst()
                .map(code -> new Feature("code", 1.2, "both have the code " + code));
    }

    private static Optional<Feature> name(Prepared ours, Entry entry) {
        Feature best = null;
        NameForm main = NameForm.of(entry.name());
        List<NameForm> others = entry.aliases().stream().map(NameForm::of).toList();
        for (NameForm own : ours.names()) {
            best = better(best, same(own, main, "name", 1.0));
            for (NameForm other : others) {
                best = better(best, same(own, other, "alias", 0.97));
            }
        }
        if (best == null || best.points() < 0.9) {
            for (String acronym : entry.acronyms()) {
                best = better(best, acronym(ours, NameForm.of(acronym), entry));
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Feature better(@Nullable Feature best, Optional<Feature> other) {
        return other.filter(found -> best == null || found.points() > best.points())
                .orElse(best);
    }

    private static Optional<Feature> same(NameForm own, NameForm other, String feature, double worth) {
        if (own.plain().isEmpty() || other.plain().isEmpty()) {
            return Optional.empty();
        }
        if (own.plain().equals(other.plain())) {
            // a short word in capitals is a name that many bear
            boolean risky = own.plain().length() < SHORTEST_ACRONYM;
            return Optional.of(new Feature(feature, risky ? 0.6 : worth, "« " + other.written() + " »"));
        }
        if (own.bare().equals(other.bare())) {
            return Optional.of(new Feature(
                    feature, worth - 0.04, "« " + other.written() + " », apart from article, legal form or country"));
        }
        if (own.sorted().equals(other.sorted())) {
            return Optional.of(new Feature(feature, worth - 0.12, "« " + other.written() + " », in another order"));
        }
        if (OneSlip.between(own.bare(), other.bare())) {
            return Optional.of(new Feature(feature, worth - 0.25, "« " + other.written() + " », but for one letter"));
        }
        return Optional.empty();
    }

    private static Optional<Feature> acronym(Prepared ours, NameForm acronym, Entry entry) {
        boolean hasIt = ours.names().stream()
                .anyMatch(own ->
                        own.plain().replace(" ", "").equals(acronym.plain().replace(" ", ""))
                                && (own.isAcronym() || ours.names().size() > 1));
        if (!hasIt) {
            return Optional.empty();
        }
        List<NameForm> spelledOut = ours.names().stream()
                .filter(name -> name.isLong() && !name.isAcronym())
                .toList();
        if (!spelledOut.isEmpty()) {
            return Optional.of(new Feature(
                    "acronym", 0.5, "both are called " + acronym.written() + ", but spelled out they differ"));
        }
        if (acronym.plain().replace(" ", "").length() < SHORTEST_ACRONYM) {
            return Optional.of(new Feature("acronym", 0.5, "both are called " + acronym.written()));
        }
        boolean littleKnown = entry.types().isEmpty()
                || LITTLE_KNOWN.containsAll(entry.types().stream()
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .toList());
        return Optional.of(
                littleKnown
                        ? new Feature(
                                "acronym", 0.65, "both are called " + acronym.written() + ", but few know it by that")
                        : new Feature("acronym", 0.91, "known as " + acronym.written()));
    }

    private static Optional<Feature> kind(Subject subject, Entry entry) {
        for (String type : entry.types()) {
            String kind = type.toLowerCase(Locale.ROOT);
            if (kind.equals(subject.kind())) {
                return Optional.of(new Feature("type", 0.02, "both are of the kind " + kind));
            }
            boolean place = PLACE_KINDS.contains(kind);
            if (place != subject.isPlace() || (place && !kind.equals("territory"))) {
                return Optional.of(new Feature("type", -0.5, "one is " + subject.kind() + ", the other " + kind));
            }
        }
        return subject.isPlace() && !entry.types().isEmpty()
                ? Optional.of(new Feature("type", -0.5, "one is a place, the other " + entry.types()))
                : Optional.empty();
    }

    private static Optional<Feature> place(Subject subject, Entry entry) {
        if (entry.places().isEmpty() || subject.places().isEmpty()) {
            return Optional.empty();
        }
        for (String place : entry.places()) {
            String folded = NameForm.of(place).plain();
            if (subject.places().contains(folded)) {
                return Optional.of(new Feature("place", 0.03, "both in " + place));
            }
        }
        String where = String.join(", ", entry.places());
        // a body has seats in many places; a place has one
        return Optional.of(
                subject.isPlace()
                        ? new Feature("place", -0.6, "the other lies in " + where)
                        : new Feature("place", -0.02, "the other has its seat in " + where));
    }
}

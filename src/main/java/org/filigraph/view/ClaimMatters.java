package org.filigraph.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.compare.Hedge;
import org.filigraph.compare.Period;
import org.filigraph.compare.Position;
import org.filigraph.compare.Range;
import org.filigraph.compare.Sides;
import org.filigraph.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds what roles, agreements, events and ties say of one matter: who presides, when it was signed, where it is. */
final class ClaimMatters {
    /**
     * What a fact says.
     *
     * @param parts its values by the local name of the property
     */
    record Claim(String fact, Map<String, String> parts) {
        @Nullable
        String part(String name) {
            return parts.get(name);
        }

        String text(String name) {
            return parts.getOrDefault(name, "");
        }

        boolean has(String name) {
            return parts.containsKey(name);
        }

        Period period() {
            return Period.of(part("validFrom"), part("validTo"));
        }

        /** The period that is one date. */
        Period on(String name) {
            return Period.of(part(name), part(name));
        }
    }

    /** A matter of claims: what it is about, and how two of them can't both be so. */
    private record Rule(
            Comparison.Kind kind,
            Function<Claim, Optional<Map<String, String>>> matter,
            Function<Claim, String> value,
            BiPredicate<Claim, Claim> clash) {}

    private static final BigDecimal FAR_APART = BigDecimal.TEN;

    private final Map<String, String> issued;
    private final Function<Collection<String>, Map<String, Set<String>>> within;
    private Map<String, Set<String>> placesWithin = Map.of();

    /**
     * @param issued dates of documents
     * @param within what each of some places is in, near and wide
     */
    ClaimMatters(Map<String, String> issued, Function<Collection<String>, Map<String, Set<String>>> within) {
        this.issued = issued;
        this.within = within;
    }

    /** The matters with several claims. */
    List<Matter> of(List<Claim> claims) {
        placesWithin = within.apply(claims.stream()
                .flatMap(claim -> Stream.of(claim.text("territory"), claim.text("object")))
                .filter(place -> place.contains("/id/territory/"))
                .collect(Collectors.toCollection(TreeSet::new)));
        List<Matter> found = new ArrayList<>();
        for (Rule rule : rules()) {
            Map<Map<String, String>, List<Claim>> byMatter = new LinkedHashMap<>();
            claims.forEach(claim -> rule.matter.apply(claim).ifPresent(matter -> byMatter.computeIfAbsent(
                            matter, m -> new ArrayList<>())
                    .add(claim)));
            byMatter.forEach((matter, on) -> compared(rule, matter, on).ifPresent(found::add));
        }
        return found;
    }

    private List<Rule> rules() {
        return List.of(
                new Rule(Comparison.Kind.ROLE, ClaimMatters::position, claim -> claim.text("member"), this::atOnce),
                new Rule(
                        Comparison.Kind.SIGNATURE,
                        claim -> described(claim, "signedOn"),
                        claim -> claim.text("signedOn"),
                        (one, other) -> alike(one, other) && !one.on("signedOn").meets(other.on("signedOn"))),
                new Rule(
                        Comparison.Kind.AMOUNT,
                        claim -> described(claim, "amount"),
                        claim -> claim.text("amount"),
                        (one, other) -> alike(one, other)
                                && areNear(one, other)
                                && !amount(one).meets(amount(other))),
                new Rule(
                        Comparison.Kind.EVENT,
                        claim -> claim.has("signedOn") ? Optional.empty() : event(claim, "validFrom"),
                        claim -> claim.period().toString(),
                        (one, other) -> one.period().isOfTheYearOf(other.period())
                                && !one.period().meets(other.period())),
                new Rule(
                        Comparison.Kind.PLACE,
                        claim -> event(claim, "territory"),
                        claim -> claim.text("territory"),
                        (one, other) -> one.period().isOfTheYearOf(other.period())
                                && one.period().meets(other.period())
                                && apart(one.text("territory"), other.text("territory"))),
                new Rule(
                        Comparison.Kind.FOUNDING,
                        claim -> tied(claim, Vocabulary.foundedIn.getURI()),
                        claim -> claim.text("object"),
                        (one, other) -> !one.on("object").meets(other.on("object"))),
                new Rule(
                        Comparison.Kind.HEADQUARTERS,
                        claim -> tied(claim, Vocabulary.headquarteredIn.getURI()),
                        claim -> claim.text("object"),
                        (one, other) -> apart(one.text("object"), other.text("object"))),
                new Rule(
                        Comparison.Kind.TIE,
                        ClaimMatters::tie,
                        claim -> claim.text("modality"),
                        (one, other) ->
                                !one.text("modality").equals(other.text("modality")) && !isOfOneSource(one, other)));
    }

    /** Who both states and denies a tie tells of two times or of two parts. */
    private static boolean isOfOneSource(Claim one, Claim other) {
        return one.text("document").equals(other.text("document"))
                && one.text("statedBy").equals(other.text("statedBy"));
    }

    private static Optional<Map<String, String>> position(Claim claim) {
        return claim.has("organization")
                ? Position.heldByOne(claim.text("roleLabel"))
                        .map(position -> about("subject", claim.text("organization"), "role", position))
                : Optional.empty();
    }

    private static Optional<Map<String, String>> described(Claim claim, String part) {
        return claim.has("describes") && claim.has(part)
                ? Optional.of(about("subject", claim.text("describes")))
                : Optional.empty();
    }

    private static Optional<Map<String, String>> event(Claim claim, String part) {
        return described(claim, part)
                .filter(about -> about.getOrDefault("subject", "").contains("/id/event/"));
    }

    private static Optional<Map<String, String>> tied(Claim claim, String predicate) {
        return claim.text("predicate").equals(predicate)
                        && claim.text("modality").equals(Vocabulary.stated.getURI())
                ? Optional.of(about("subject", claim.text("subject"), "predicate", predicate))
                : Optional.empty();
    }

    private static Optional<Map<String, String>> tie(Claim claim) {
        boolean told =
                Set.of(Vocabulary.stated.getURI(), Vocabulary.denied.getURI()).contains(claim.text("modality"));
        if (!told) {
            return Optional.empty();
        }
        Map<String, String> about = about("subject", claim.text("subject"), "predicate", claim.text("predicate"));
        about.put("object", claim.text("object"));
        return Optional.of(about);
    }

    private static Map<String, String> about(String... namesAndValues) {
        Map<String, String> about = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            about.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return about;
    }

    private Optional<Matter> compared(Rule rule, Map<String, String> about, List<Claim> claims) {
        List<Claim> clashing = claims.stream()
                .filter(one -> claims.stream().anyMatch(other -> rule.clash.test(one, other)))
                .toList();
        boolean sameEverywhere =
                claims.size() > 1 && claims.stream().map(rule.value).distinct().count() == 1;
        if (clashing.isEmpty() && !sameEverywhere) {
            return Optional.empty();
        }
        List<List<Claim>> sides = clashing.isEmpty() ? List.of(claims) : Sides.of(clashing, rule.clash);
        List<Claim> all = sides.stream().flatMap(List::stream).toList();
        Set<String> things = new HashSet<>();
        all.forEach(claim -> things.addAll(claim.parts.values()));
        Map<String, String> shown = new HashMap<>(about);
        if (rule.kind == Comparison.Kind.ROLE) {
            shown.put("role", all.get(0).text("roleLabel"));
        }
        return Optional.of(new Matter(
                rule.kind,
                clashing.isEmpty() ? Comparison.Verdict.CONFIRMED : Comparison.Verdict.DISPUTED,
                shown,
                sides.stream().map(side -> side(rule.kind, side)).toList(),
                things,
                all.stream()
                        .flatMap(claim -> Stream.ofNullable(from(claim)))
                        .min(String::compareTo)
                        .orElse(null),
                all.stream()
                        .flatMap(claim -> Stream.ofNullable(to(claim)))
                        .max(String::compareTo)
                        .orElse(null)));
    }

    private static Matter.Side side(Comparison.Kind kind, List<Claim> claims) {
        return new Matter.Side(
                kind == Comparison.Kind.AMOUNT
                        ? new BigDecimal(claims.get(0).text("amount")).stripTrailingZeros()
                        : null,
                claims.stream().map(Claim::fact).toList(),
                claims.stream().map(claim -> claim.text("document")).collect(Collectors.toCollection(TreeSet::new)));
    }

    private @Nullable String from(Claim claim) {
        return claim.has("signedOn")
                ? claim.part("signedOn")
                : held(claim).from() == null ? null : String.valueOf(held(claim).from());
    }

    private @Nullable String to(Claim claim) {
        return claim.has("signedOn")
                ? claim.part("signedOn")
                : held(claim).to() == null ? null : String.valueOf(held(claim).to());
    }

    /** Whether two people hold one position at one time. */
    private boolean atOnce(Claim one, Claim other) {
        return !one.text("member").equals(other.text("member"))
                && (isOfTheSameMoment(one, other) || held(one).surelyMeets(held(other)));
    }

    /** In one document, one succeeds the other. */
    private boolean isOfTheSameMoment(Claim one, Claim other) {
        String known = issued.get(one.text("document"));
        return known != null
                && known.equals(issued.get(other.text("document")))
                && one.period().isUnknown()
                && other.period().isUnknown()
                && !one.text("document").equals(other.text("document"));
    }

    /** When something is known to be so: no longer than its document knows. */
    private Period held(Claim claim) {
        String known = issued.get(claim.text("document"));
        String from = claim.part("validFrom");
        String to = claim.part("validTo");
        return Period.of(from == null && to == null ? known : from, to == null ? known : to);
    }

    /** Agreements of one name and of two kinds, sectors or territories are two. */
    private static boolean alike(Claim one, Claim other) {
        return Stream.of("agreementKind", "sector", "territory")
                .allMatch(part ->
                        !one.has(part) || !other.has(part) || one.text(part).equals(other.text(part)));
    }

    /** What a call of a programme pays out is no other amount of the programme. */
    private static boolean areNear(Claim one, Claim other) {
        BigDecimal some = new BigDecimal(one.text("amount"));
        BigDecimal others = new BigDecimal(other.text("amount"));
        return some.max(others).compareTo(some.min(others).multiply(FAR_APART)) < 0;
    }

    private static Range amount(Claim claim) {
        return Range.of(new BigDecimal(claim.text("amount")), null, Hedge.EXACT);
    }

    /** Whether neither place is in the other. */
    private boolean apart(String one, String other) {
        return !one.equals(other)
                && !placesWithin.getOrDefault(one, Set.of()).contains(other)
                && !placesWithin.getOrDefault(other, Set.of()).contains(one);
    }
}

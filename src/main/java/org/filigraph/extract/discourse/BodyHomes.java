package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.OpeningPlace;
import org.filigraph.extract.clause.Source;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Where bodies and sites are at home: the place that words of the text tie to each. The firmest tie counts, of several alike
 * the one told first, and a town that a later one tells within that land.
 */
public final class BodyHomes {
    /** How words tie a place to a body, the firmest first. */
    public enum Tie {
        /** "siège à Brest". */
        SEAT,
        /** "Sorex, à Brest", "Sorex (Brest)", "le nantais Sorex". */
        TOLD,
        /** Nothing but the title, or another line with which the text opens, which goes on about the body. */
        OPENED,
        /** Nothing but the dateline of a text that is about the body. */
        DATED,
        /** "son usine de Brest": where one of its sites is. */
        SITE,
        /** Nothing but what is weighed where no rule tells where a body is. */
        LIKELY;

        /** Whether words tell where the body itself is. */
        public boolean isFirm() {
            return this == SEAT || this == TOLD;
        }
    }

    /** A place with what ties it. */
    public record Home(Entity place, Tie tie) {}

    private record Told(Entity place, Tie tie, int offset) {}

    /** What tells where one of a body's sites is, or will be, and not the body itself. */
    private static final Set<String> OF_SITES = WordSet.of(
            """
            relation.plant relation.settles relation.staff relation.presence relation.perimeter relation.made
            relation.there relation.listed relation.dateline relation.locatedIn.verb""");

    private static final String WEIGHED = "relation.likely";
    /** A place so far after a body's name says where it is: "Sorex, à Brest". */
    private static final int BESIDE = 30;
    /** A name that begins a line has no more characters before it: a bullet, a quotation mark. */
    private static final int BEGINS = 3;

    private static final Pattern WORD_BEFORE = Pattern.compile("(?:^|[^\\p{L}])(\\p{L}+) $");
    /** An adjective as the first word of a name, before another: "Finlandais Koivu". */
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{Lu}\\p{Ll}+) \\p{Lu}");

    private static final Pattern SAYS_WHERE = Pattern.compile("\\s*\\(|"
            + ",? ?(?:(?:base|situe|implante|installe|etabli|siege|ne)\\p{L}* )?(?:a|de|en|dans) (?:la |le |l['’])?");
    /** The mark between a name that begins a line and its town: "Sorex – Brest (29)". */
    private static final Pattern MARK = Pattern.compile("\\s*[,;–—-]\\s*");

    private final Source source;
    private final Discourse discourse;
    private final Map<Entity, List<Told>> told = new HashMap<>();
    private final Set<Entity> foreign = new HashSet<>();

    /** Takes up what {@code ties} tell of where bodies are, and what stands beside their names. */
    public BodyHomes(Source source, Discourse discourse, List<Relation> ties) {
        this.source = source;
        this.discourse = discourse;
        for (Relation tie : ties) {
            boolean seat = tie.relation().equals("headquarteredIn");
            String rule = tie.evidence().rule();
            if (tie.modality() == Relation.Modality.STATED
                    && (seat || tie.relation().equals("locatedIn"))) {
                boolean site = OF_SITES.contains(rule) || isAbroad(tie.object());
                Tie how = rule.equals(WEIGHED) ? Tie.LIKELY : seat ? Tie.SEAT : site ? Tie.SITE : Tie.TOLD;
                tell(tie.subject(), tie.object(), how, tie.evidence().span().start());
            }
        }
        source.mentions().names().forEach(this::beside);
        told.values().forEach(all -> all.sort(Comparator.comparing(Told::tie).thenComparing(Told::offset)));
    }

    /** "l'allemand Hartwig", "le groupe belge Van Hove": whether a body is told to be another country's. */
    public boolean isForeign(Entity body) {
        return foreign.contains(known(body));
    }

    /** The home of a body, null where no words tie a place to it. */
    public @Nullable Home of(Entity body) {
        List<Told> all = told.getOrDefault(known(body), List.of());
        boolean firm = !all.isEmpty() && all.get(0).tie().isFirm();
        OpeningPlace opening = source.context().openingPlace();
        if (!firm && opening.place() != null && isForemost(body) && !isForeign(body)) {
            return new Home(opening.place(), opening.dated() ? Tie.DATED : Tie.OPENED);
        }
        return all.isEmpty() ? null : new Home(narrowed(all), all.get(0).tie());
    }

    /** "le groupe vendéen Sorex", and later "Sorex, à Challans": the town in that land. */
    private static Entity narrowed(List<Told> all) {
        Told first = all.get(0);
        return all.stream()
                .filter(t -> t.tie() == first.tie() && !t.place().equals(first.place()))
                .map(Told::place)
                .filter(place -> isWithin(place, first.place()))
                .findFirst()
                .orElse(first.place());
    }

    /** Whether the text is rather about this body than about any other. */
    private boolean isForemost(Entity body) {
        return body.equals(discourse.themes().main())
                || body.equals(discourse.main())
                || discourse.themes().foremost().stream().limit(1).anyMatch(body::equals);
    }

    private void beside(Name name) {
        if (!name.is(EntityKind.ORGANISATION) && !name.is(EntityKind.SITE)) {
            return;
        }
        if (isAfterNationality(name)) {
            foreign.add(known(name.entity()));
        }
        int end = name.span().end();
        for (Context.Place place : source.context().strongPlacesIn(new Span(end, end + BESIDE))) {
            String between = Folding.fold(
                    source.text().substring(end, Math.max(end, place.span().start())));
            boolean marked = MARK.matcher(between).matches() && beginsLine(name);
            if (place.named() && (marked || SAYS_WHERE.matcher(between).matches())) {
                tell(name.entity(), place.territory(), Tie.TOLD, name.span().start());
                return;
            }
        }
    }

    /** "au norvégien Halven", "du groupe suisse Lindan", "Finlandais Koivu". */
    private boolean isAfterNationality(Name name) {
        int start = name.span().start();
        Matcher before = WORD_BEFORE.matcher(source.text().substring(Math.max(0, start - BESIDE), start));
        Matcher own = FIRST_WORD.matcher(name.span().of(source.text()));
        return before.find() && isOtherCountry(before.group(1)) || own.find() && isOtherCountry(own.group(1));
    }

    private static boolean isOtherCountry(String word) {
        return Character.isLetter(word.charAt(0))
                && Territories.get()
                        .demonym(word)
                        .filter(t ->
                                t.kind() == TerritoryKind.COUNTRY && !t.key().equals("country/FRA"))
                        .isPresent();
    }

    private boolean beginsLine(Name name) {
        int line = source.text().lastIndexOf('\n', name.span().start()) + 1;
        return name.span().start() - line <= BEGINS;
    }

    private void tell(Entity body, Entity place, Tie tie, int offset) {
        if (isLocal(place)) {
            told.computeIfAbsent(known(body), b -> new ArrayList<>()).add(new Told(place, tie, offset));
        }
    }

    private Entity known(Entity body) {
        Entity known = discourse.known(body);
        Entity same = discourse.same(known);
        return same == null ? known : same;
    }

    private static boolean isWithin(Entity inner, Entity outer) {
        Optional<Territory> in = Territories.get().byKey(inner.key());
        Optional<Territory> out = Territories.get().byKey(outer.key());
        return in.isPresent() && out.isPresent() && Territories.get().isWithin(in.get(), out.get());
    }

    /** A town abroad, where a body of ours has a branch. */
    private static boolean isAbroad(Entity place) {
        return Territories.get()
                .byKey(place.key())
                .filter(t -> t.kind() == TerritoryKind.CITY)
                .isPresent();
    }

    /** Whether a place is a town, a department or a region: what lies between them is rather a council's. */
    private static boolean isLocal(Entity place) {
        return Territories.get()
                .byKey(place.key())
                .map(t -> t.kind().isTown()
                        || t.kind() == TerritoryKind.DEPARTEMENT
                        || t.kind() == TerritoryKind.REGION
                        || t.kind() == TerritoryKind.FORMER_REGION)
                .orElse(true);
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Organisations and programmes of the reference tables; those that share their name with a word need a sign. */
final class KnownNames implements NameFinder {
    private static final Set<String> QUARTERS = WordSet.of(
            """
            nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre centre-ouest centre-est""");

    private static final int LONGEST_LAND = 7;

    private static final Set<String> BEFORE_QUARTERS = WordSet.of("le du au ce grand l'");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<WellKnown.Hit> hits = WellKnown.get().find(page.text());
        Map<String, Entity> called = called(page, hits);
        for (WellKnown.Hit hit : hits) {
            Passage passage = page.passageAt(hit.span().start());
            if (passage == null || hit.span().of(page.text()).indexOf('\n') >= 0) {
                continue;
            }
            int from = passage.tokenAt(hit.span().start());
            int to = passage.tokenAt(hit.span().end() - 1) + 1;
            boolean whole = from < passage.size()
                    && to <= passage.size()
                    && passage.at(from).span().start() == hit.span().start()
                    && passage.at(to - 1).span().end() == hit.span().end();
            if (whole && to - from > 1 && passage.word(from).equals("l'")) {
                from++;
            }
            // "d'autres régions de France"
            boolean many = whole
                    && to - from > 1
                    && hit.known().entity().kind() == EntityKind.ORGANISATION
                    && !passage.hasCapital(from)
                    && passage.word(from).endsWith("s")
                    && Entity.slug(hit.known().entity().label()).startsWith(passage.word(from));
            boolean month = whole && to - from == 1 && FunctionWords.isCalendar(passage.word(from));
            if (whole
                    && !month
                    && !many
                    && !isQuarter(passage, from, to)
                    && !InstitutionNames.isTitleOfState(passage, from)
                    && (!hit.needsContext()
                            || isMeant(passage, from, to, hit.known().entity().kind()))) {
                int end = hit.known().entity().kind() == EntityKind.EVENT
                        ? edition(passage, to)
                        : numbered(passage, from, to);
                Span span = passage.span(from, NameTails.after(passage, end));
                Entity entity = called.getOrDefault(
                        hit.known().entity().key(), hit.known().entity());
                Name branch = branch(passage, from, end, entity);
                names.add(
                        branch != null
                                ? branch
                                : new Name(
                                        span, span.of(page.text()), entity, "known", hit.needsContext() ? 0.85 : 0.96));
            }
        }
        return names;
    }

    // "Crédit Agricole Centre Loire", "Dreets Bretagne": with the region or department right behind, a body of its own
    private static @Nullable Name branch(Passage passage, int from, int to, Entity known) {
        if (known.kind() != EntityKind.ORGANISATION || !passage.hasCapital(to) || !passage.joins(to)) {
            return null;
        }
        for (int end = Math.min(passage.size(), to + LONGEST_LAND); end > to; end--) {
            boolean land = Territories.get().lookup(passage.span(to, end).of(passage.text())).stream()
                    .anyMatch(t -> t.kind() == TerritoryKind.REGION
                            || t.kind() == TerritoryKind.DEPARTEMENT
                            || t.kind() == TerritoryKind.FORMER_REGION);
            boolean whole = !(passage.hasCapital(end) && passage.joins(end));
            if (land && whole) {
                return NameAt.of(passage, from, end, EntityKind.ORGANISATION, "known.branch", 0.96);
            }
        }
        return null;
    }

    // "le grand Sud-Ouest", "dans le Nord Est": a part of the country, and no newspaper that is called after it
    private static boolean isQuarter(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!QUARTERS.contains(passage.word(i)) && !passage.word(i).equals("-")) {
                return false;
            }
        }
        return BEFORE_QUARTERS.contains(passage.word(from - 1));
    }

    // a text that calls a thing by another of its names alone goes on calling it so
    private static Map<String, Entity> called(Page page, List<WellKnown.Hit> hits) {
        Map<String, Entity> called = new HashMap<>();
        for (WellKnown.Hit hit : hits) {
            Entity known = hit.known().entity();
            String written = NameAt.clean(hit.span().of(page.text()));
            Entity told = called.get(known.key());
            boolean usual = Entity.slug(written).equals(Entity.slug(known.label()));
            if (usual) {
                called.put(known.key(), known);
            } else if (told == null) {
                called.put(known.key(), new Entity(known.kind(), known.key(), written));
            }
        }
        return called;
    }

    // "Batimat 2024", "SIAL Canada": the year or the place of an edition is a part of its name
    private static int edition(Passage passage, int to) {
        boolean placed = to < passage.size()
                && passage.joins(to)
                && passage.hasCapital(to)
                && !Territories.get().lookup(passage.at(to).text()).isEmpty();
        int end = placed ? to + 1 : to;
        return AgreementRuns.isYear(passage, end) ? end + 1 : end;
    }

    // "université de Rennes 1": one of several in a town
    private static int numbered(Passage passage, int from, int to) {
        boolean number = passage.word(from).startsWith("universite")
                && to < passage.size()
                && passage.at(to).isNumber()
                && passage.word(to).length() == 1;
        return number ? to + 1 : to;
    }

    // "chez Orange", "Thales, Safran et", "le groupe Total"; and not "L'orange", "Orange est une couleur"
    private static boolean isMeant(Passage passage, int from, int to, EntityKind kind) {
        if (!passage.hasCapital(from) || (passage.isTitleCase() && FrenchWords.has(passage.word(from)))) {
            return false;
        }
        String before = passage.word(from - 1);
        boolean state = before.equals("l'") || before.equals("le") || before.equals("la") || before.equals("du");
        boolean french = FrenchWords.has(passage.word(from));
        @Nullable NounClass noun = NounBefore.of(passage, from);
        if (noun != null) {
            return noun == (kind == EntityKind.EVENT ? NounClass.EVENT : NounClass.COMPANY);
        }
        if (FirstNames.has(before)) {
            return false;
        }
        if (!french) {
            return passage.isProper(from) || !passage.startsClause(from);
        }
        boolean article = FunctionWords.isDeterminer(before);
        return !passage.startsClause(from) && (!article || (state && to - from == 1 && isState(passage.word(from))));
    }

    private static boolean isState(String word) {
        return word.equals("etat") || word.equals("gouvernement");
    }
}

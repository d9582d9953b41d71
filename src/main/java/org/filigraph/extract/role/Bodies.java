package org.filigraph.extract.role;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.OpeningPlace;
import org.filigraph.extract.clause.Source;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Which body a text means that it does not name again: {@code le pôle}, {@code l'entreprise}, {@code son président}. */
public final class Bodies {
    /** So many names back is a body looked for by the noun that it was called by. */
    private static final int REMEMBERED = 80;

    private static final Map<String, TerritoryKind> LAND = Map.ofEntries(
            Map.entry("region", TerritoryKind.REGION),
            Map.entry("departement", TerritoryKind.DEPARTEMENT),
            Map.entry("ville", TerritoryKind.COMMUNE),
            Map.entry("commune", TerritoryKind.COMMUNE),
            Map.entry("metropole", TerritoryKind.EPCI),
            Map.entry("agglomeration", TerritoryKind.EPCI),
            Map.entry("agglo", TerritoryKind.EPCI),
            Map.entry("intercommunalite", TerritoryKind.EPCI));
    /** Nouns that any body may be called by: they point to what the passage is about. */
    private static final Set<String> ANY = WordSet.of(
            """
            entreprise societe structure organisation organisme etablissement institution maison firme startup
            start-up pme eti marque enseigne sas sarl scop scic sem spl eurl scea""");

    private static final Set<String> TOWNS = WordSet.of("agglomeration agglo metropole intercommunalite");

    private final LikelyBodies likely;
    private final BodiesByNoun called;
    private final Source source;
    private final List<Name> names;

    Bodies(Source source, LikelyBodies likely, BodiesByNoun called) {
        this.likely = likely;
        this.called = called;
        this.source = source;
        this.names = source.mentions().names();
    }

    /** Whether a noun alone stands for a body: {@code pôle}, {@code région}, {@code fédération}. */
    static boolean isNoun(String noun) {
        return LAND.containsKey(noun)
                || noun.equals("communaute")
                || ANY.contains(noun)
                || (!noun.endsWith("s") && (NounClass.INSTITUTION.has(noun) || NounClass.COMPANY.has(noun)));
    }

    /** Whether a noun stands for any body, wherever it lies: {@code l'entreprise de Vernoux}. */
    static boolean isPlain(String noun) {
        return ANY.contains(noun);
    }

    /** The body that {@code noun} with an article stands for at {@code offset}: the last one called so, or the likeliest. */
    @Nullable
    Entity called(String noun, int offset) {
        return called("", noun, offset);
    }

    /** The same, of the body that a position is held in: {@code la directrice de l'entreprise}. */
    @Nullable
    Entity called(String position, String noun, int offset) {
        Entity so = calledSo(noun, offset);
        return so != null || LAND.containsKey(noun) ? so : likely.of(position, noun, offset);
    }

    /** The body of a position, by its folded words, that names none: {@code le directeur}, {@code sa présidente}. */
    @Nullable
    Entity unsaid(String position, int offset) {
        return likely.of(position, "", offset);
    }

    /** The body that a pronoun at {@code offset} stands for, or the likeliest. */
    @Nullable
    Entity meant(String position, int offset) {
        Entity meant = likely.meant(offset);
        return meant != null ? meant : unsaid(position, offset);
    }

    /** The last event named before {@code offset}: "la directrice du salon". */
    @Nullable
    Entity event(int offset) {
        int last = before(offset);
        for (int i = last; i >= 0 && i > last - REMEMBERED; i--) {
            if (names.get(i).is(EntityKind.EVENT)) {
                return names.get(i).entity();
            }
        }
        return null;
    }

    /** The last body before {@code offset} that the text calls by {@code noun}, else the first behind it, or null. */
    @Nullable
    Entity calledSo(String noun, int offset) {
        TerritoryKind land = LAND.get(noun);
        Entity council = TOWNS.contains(noun) ? called.last(noun, offset) : null;
        if (land != null) {
            return council != null ? council : land(land, offset);
        }
        return ANY.contains(noun) ? null : called.last(noun, offset);
    }

    /** Whether a body has gone into a new one. */
    boolean isGone(Entity body) {
        return likely.isGone(body);
    }

    /** Whether the text calls a body or a scheme by a noun: {@code laiterie}, {@code programme}. */
    boolean isCall(String noun) {
        return called.has(noun);
    }

    /** What a word that points back stands for: what the text calls by its noun, before what was only told last. */
    Entity pointed(Name pointer, String noun) {
        if (ANY.contains(noun) || LAND.containsKey(noun) || called.by(pointer.entity(), noun)) {
            return pointer.entity();
        }
        Entity so = called.last(noun, pointer.span().start());
        return so == null ? pointer.entity() : so;
    }

    /** The last organisation that the sentence names before {@code offset}, or the likeliest. */
    @Nullable
    Entity lastBefore(Span sentence, int offset) {
        Entity last = null;
        for (Name name : source.mentions().namesIn(sentence)) {
            if (name.is(EntityKind.ORGANISATION) && name.span().end() <= offset) {
                last = name.entity();
            }
        }
        return last != null ? last : unsaid("", offset);
    }

    /** The territory of a kind that the place at {@code offset} is about, or the one it lies in. */
    @Nullable
    Entity land(TerritoryKind kind, int offset) {
        Entity here = source.context().territoryAt(offset);
        Entity found = here == null ? null : lift(here, kind);
        if (found != null) {
            return found;
        }
        Entity setting = kind == TerritoryKind.COMMUNE ? setting() : null;
        // where a text is set, its towns in earlier paragraphs are but passed through
        int from = setting == null
                ? 0
                : source.layout().blockAt(offset).map(b -> b.span().start()).orElse(0);
        int last = before(offset);
        for (int i = last;
                i >= 0 && i > last - REMEMBERED && names.get(i).span().start() >= from;
                i--) {
            if (names.get(i).is(EntityKind.TERRITORY)) {
                found = lift(names.get(i).entity(), kind);
                if (found != null) {
                    return found;
                }
            }
        }
        return setting;
    }

    /** The town that a text is set in: its title's, the one told most often, its dateline's, that of its lead; or null. */
    private @Nullable Entity setting() {
        Context context = source.context();
        OpeningPlace opening = context.openingPlace();
        return Stream.of(opening.titled(), context.mainTown(), opening.place(), context.leadTown())
                .filter(Objects::nonNull)
                .map(town -> lift(town, TerritoryKind.COMMUNE))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The territory of a kind that the text names last before {@code offset}, or names at all; else as {@link #land}. */
    @Nullable
    Entity landNamed(TerritoryKind kind, int offset) {
        int last = before(offset);
        for (int i = 0; i < names.size() && i < REMEMBERED; i++) {
            int k = i <= last ? last - i : i;
            Territory at = names.get(k).is(EntityKind.TERRITORY)
                    ? Territories.get().byKey(names.get(k).entity().key()).orElse(null)
                    : null;
            if (at != null
                    && (at.kind() == kind
                            || kind == TerritoryKind.REGION && at.kind() == TerritoryKind.FORMER_REGION)) {
                return names.get(k).entity();
            }
        }
        Entity around = land(kind, offset);
        return around != null ? around : landInNames(kind);
    }

    // "la CCI Haute-Savoie": the territory that a body is called after
    private @Nullable Entity landInNames(TerritoryKind kind) {
        for (Name name : names) {
            String label = name.is(EntityKind.ORGANISATION) ? name.label() : "";
            for (int at = label.indexOf(' '); at > 0; at = label.indexOf(' ', at + 1)) {
                for (Territory called : Territories.get().lookup(label.substring(at + 1))) {
                    if (called.kind() == kind) {
                        return called.entity();
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Entity lift(Entity territory, TerritoryKind kind) {
        Territory at = Territories.get().byKey(territory.key()).orElse(null);
        for (int steps = 0; at != null && steps < 4; steps++) {
            if (at.kind() == kind || (kind == TerritoryKind.REGION && at.kind() == TerritoryKind.FORMER_REGION)) {
                return at.entity();
            }
            Territory next = null;
            for (String key : at.within()) {
                Territory around = Territories.get().byKey(key).orElse(null);
                boolean wanted = around != null && around.kind() == kind;
                if (around != null && (next == null || wanted)) {
                    next = around;
                }
            }
            at = next;
        }
        return null;
    }

    private int before(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}

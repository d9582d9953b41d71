package org.filigraph.extract.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
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
    private static final Set<String> ANY = Set.of(
            "entreprise",
            "societe",
            "structure",
            "organisation",
            "organisme",
            "etablissement",
            "institution",
            "maison",
            "firme",
            "startup",
            "start-up",
            "pme",
            "eti",
            "marque",
            "enseigne",
            "sas",
            "sarl",
            "scop",
            "scic",
            "sem",
            "spl",
            "eurl",
            "scea");

    /** What stands before a body that the sentence is not about. */
    private static final Set<String> FAR = Set.of(
            "de", "du", "des", "d'", "avec", "par", "a", "au", "aux", "selon", "contre", "via", "sur", "dans", "entre",
            "pour", "chez");

    private static final Set<String> COUNCILS = Set.of(
            "region-", "conseil-regional", "conseil-departemental", "departement-", "metropole-", "communaute-d");
    private static final int SENTENCES_BACK = 3;
    private static final int IN_PASSING = 3;
    private static final Set<String> COMPANIES =
            Set.of("societe", "entreprise", "start-up", "startup", "pme", "groupe", "marque", "firme", "fabricant");
    private static final Set<String> CLUSTERS = Set.of("pole", "cluster", "grappe", "biocluster");

    private final Source source;
    private final List<Name> names;
    private final Map<Entity, Integer> counts = new HashMap<>();
    private final @Nullable Entity about;
    private @Nullable Entity main;
    private boolean counted;

    Bodies(Source source, @Nullable Entity about) {
        this.source = source;
        this.about = about != null && about.kind() == EntityKind.ORGANISATION ? about : null;
        this.names = source.mentions().names();
    }

    /** Whether a noun alone stands for a body: {@code pôle}, {@code région}, {@code fédération}. */
    static boolean isNoun(String noun) {
        return LAND.containsKey(noun)
                || noun.equals("communaute")
                || ANY.contains(noun)
                || (!noun.endsWith("s") && (NounClass.INSTITUTION.has(noun) || NounClass.COMPANY.has(noun)));
    }

    /** The body that {@code noun} with an article stands for at {@code offset}: the last one called so, or the topic. */
    @Nullable
    Entity called(String noun, int offset) {
        Entity so = calledSo(noun, offset);
        return so != null || LAND.containsKey(noun) ? so : fitting(noun, topic(offset));
    }

    // "la société" is no institute: rather the body that the text names most, where that may be one
    private @Nullable Entity fitting(String noun, @Nullable Entity topic) {
        boolean company = COMPANIES.contains(noun);
        if (!company || topic == null || !isInstitution(topic)) {
            return topic;
        }
        Entity most = mostTold();
        return most == null || isInstitution(most) ? null : most;
    }

    private static boolean isInstitution(Entity body) {
        String first = Entity.slug(body.label()).split("-", 2)[0];
        return NounClass.INSTITUTION.has(first) && !COMPANIES.contains(first);
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

    /** The last body before {@code offset} that the text calls by {@code noun}, or null. */
    @Nullable
    Entity calledSo(String noun, int offset) {
        TerritoryKind land = LAND.get(noun);
        if (land != null) {
            return land(land, offset);
        }
        if (!ANY.contains(noun)) {
            int last = before(offset);
            for (int i = last; i >= 0 && i > last - REMEMBERED; i--) {
                Name name = names.get(i);
                if (name.is(EntityKind.ORGANISATION) && isCalled(name, noun)) {
                    return name.entity();
                }
            }
        }
        return null;
    }

    /** The organisation that the passage at {@code offset}, or else the whole text, is about. */
    @Nullable
    Entity topic(int offset) {
        Entity topic = source.context().topicAt(offset);
        Entity most = mostTold();
        boolean weighty = topic != null
                && topic.kind() == EntityKind.ORGANISATION
                && !isSitting(topic)
                && (source.context().isProfileAt(offset) || isOftenTold(topic, most));
        return weighty ? topic : most;
    }

    /** The body that the lines of a sheet at {@code offset} are about: whose profile it is, or the whole document's. */
    @Nullable
    Entity ofSheet(int offset) {
        Entity topic = source.context().topicAt(offset);
        boolean profile = topic != null
                && topic.kind() == EntityKind.ORGANISATION
                && source.context().isProfileAt(offset);
        return profile ? topic : mostTold();
    }

    /** The last elected council named before {@code offset}, or after it; null where the text names none. */
    @Nullable
    Entity council(int offset) {
        int last = before(offset);
        for (int i = 0; i < names.size() && i < REMEMBERED; i++) {
            Name name = names.get(i <= last ? last - i : i);
            if (name.is(EntityKind.ORGANISATION)
                    && COUNCILS.stream().anyMatch(name.entity().key()::startsWith)) {
                return name.entity();
            }
        }
        return null;
    }

    // named more than once, and not in passing beside the one that the text is about
    private boolean isOftenTold(Entity topic, @Nullable Entity most) {
        int count = counts.getOrDefault(topic, 0);
        return count > 1 && (most == null || IN_PASSING * count >= counts.getOrDefault(most, 0));
    }

    /** The last organisation named before {@code offset}, or the topic there. */
    @Nullable
    Entity lastBefore(Span sentence, int offset) {
        Entity last = null;
        for (Name name : source.mentions().namesIn(sentence)) {
            if (name.is(EntityKind.ORGANISATION) && name.span().end() <= offset) {
                last = name.entity();
            }
        }
        return last != null ? last : subjectBefore(offset);
    }

    /**
     * The organisation that the sentences before the one at {@code offset}, in the same paragraph, are about: the first
     * that one names without a preposition; else the topic.
     */
    @Nullable
    Entity subjectBefore(int offset) {
        Block block = source.layout().blockAt(offset).orElse(null);
        List<Sentence> sentences = block == null ? List.of() : block.sentences();
        int told = 0;
        for (int i = sentences.size() - 1; i >= 0 && told < SENTENCES_BACK; i--) {
            if (sentences.get(i).span().end() <= offset) {
                told++;
                Entity subject = i > 0 && pointsToLast(sentences.get(i))
                        ? lastBefore(
                                sentences.get(i - 1).span(),
                                sentences.get(i - 1).span().end())
                        : subject(sentences.get(i));
                if (subject != null) {
                    return subject;
                }
            }
        }
        return topic(offset);
    }

    // "Celle-ci compte 60 éleveurs.": of the last body of the sentence before
    private static boolean pointsToLast(Sentence sentence) {
        String first = sentence.tokens().get(0).folded();
        boolean latter = sentence.tokens().size() > 1
                && first.startsWith("ce")
                && sentence.tokens().get(1).folded().startsWith("dernier");
        return first.equals("celle-ci") || first.equals("celui-ci") || latter;
    }

    private @Nullable Entity subject(Sentence sentence) {
        List<Name> inside = source.mentions().namesIn(sentence.span());
        for (int i = inside.size() - 1; i >= 0; i--) {
            // "membre du pôle Nautimer, qui réunit …": what goes on is about the last
            int end = sentence.tokenAt(inside.get(i).span().end() - 1) + 1;
            boolean relative = end + 1 < sentence.tokens().size()
                    && sentence.tokens().get(end).is(",")
                    && sentence.tokens().get(end + 1).is("qui");
            if (relative && inside.get(i).is(EntityKind.ORGANISATION)) {
                return inside.get(i).entity();
            }
        }
        for (Name name : inside) {
            int at = sentence.tokenAt(name.span().start());
            if (name.is(EntityKind.ORGANISATION)
                    && !isSitting(name.entity())
                    && !isPublic(name.entity())
                    && !isFar(sentence, at)) {
                return name.entity();
            }
        }
        return null;
    }

    // "pour le transporteur suisse Sorex": a preposition stands before its noun
    private static boolean isFar(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 4 && sentence.tokens().get(i).isWord(); i--) {
            if (FAR.contains(sentence.tokens().get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    // "l'État", "la Région": what has no director of its own to be told of
    private static boolean isPublic(Entity body) {
        return body.key().equals("etat")
                || body.key().startsWith("region-")
                || body.key().startsWith("departement-");
    }

    /** The territory of a kind that the place at {@code offset} is about, or the one it lies in. */
    @Nullable
    Entity land(TerritoryKind kind, int offset) {
        Entity here = source.context().territoryAt(offset);
        Entity found = here == null ? null : lift(here, kind);
        if (found != null) {
            return found;
        }
        int last = before(offset);
        for (int i = last; i >= 0 && i > last - REMEMBERED; i--) {
            if (names.get(i).is(EntityKind.TERRITORY)) {
                found = lift(names.get(i).entity(), kind);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
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
        return land(kind, offset);
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

    // "le pôle de compétitivité Nautimer", "Fédération des textiles"
    private boolean isCalled(Name name, String noun) {
        if (Folding.fold(name.label()).startsWith(noun) || (CLUSTERS.contains(noun) && isCluster(name))) {
            return true;
        }
        int from = Math.max(0, name.span().start() - 40);
        String before = Folding.fold(source.text().substring(from, name.span().start()));
        int at = before.lastIndexOf(noun);
        return at >= 0 && before.indexOf('.', at) < 0 && before.indexOf(',', at) < 0 && before.indexOf(" et ", at) < 0;
    }

    // a meeting of a body, which nobody presides over for long
    private static boolean isSitting(Entity body) {
        return body.key().startsWith("assemblee-generale") || body.key().startsWith("conseil-d-administration");
    }

    private static boolean isCluster(Name name) {
        return WellKnown.get()
                .lookup(name.entity().label())
                .filter(known -> known.kind().equals("cluster"))
                .isPresent();
    }

    private @Nullable Entity mostTold() {
        if (!counted) {
            counted = true;
            int title = source.layout().title().map(b -> b.span().end()).orElse(0);
            for (Name name : names) {
                if (name.is(EntityKind.ORGANISATION) && !isSitting(name.entity())) {
                    int weight = name.span().end() <= title ? 3 : 1;
                    int count = counts.merge(name.entity(), weight, Integer::sum);
                    if (main == null || count > counts.getOrDefault(main, 0)) {
                        main = name.entity();
                    }
                }
            }
            main = about != null ? about : main;
        }
        return main;
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

package org.filigraph.fact;

import java.util.Set;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Referent.Case;
import org.filigraph.fact.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Gazetteer;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Weighs where a figure holds: in the place told with it, in the one its clause is about, in the one that its council
 * governs, or else where the text is. What a company, an event or a cluster counts holds nowhere unless its clause says
 * where.
 */
final class FigureTerritory {
    private static final int HEAD_OF_ITEM = 95;
    private static final int HOST = 93;
    private static final int TOLD_WITH = 90;
    private static final int SITE = 84;
    private static final int SUBJECT = 82;
    private static final int LEADING = 80;
    private static final int GOVERNED = 78;
    private static final int IN_NAME = 66;
    private static final int IN_CLAUSE = 62;
    private static final int OWNED = 59;
    private static final int TOLD_BEFORE = 50;
    private static final int OVER = 46;
    private static final int NONE = 30;
    private static final int PASSING = 22;
    private static final int WINDOW = 400;

    private static final Set<String> OF = Set.of("de", "d'", "du", "des");

    private static final Set<String> MONEY = Set.of("publicFunding", "investment");
    /** Public action holds where it is taken, whoever has it. */
    private static final Set<String> GRANTED = Set.of("publicFunding", "projects", "commitments", "trainings");

    private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les");
    private static final Set<String> SITES = Set.of(
            "usine",
            "usines",
            "site",
            "sites",
            "atelier",
            "ateliers",
            "unite",
            "unites",
            "gigafactory",
            "fonderie",
            "scierie",
            "raffinerie",
            "etablissement",
            "centre",
            "agence",
            "bureau",
            "bureaux",
            "plateforme",
            "parc",
            "port",
            "aeroport",
            "implantation",
            "chantier",
            "chantiers",
            "zone",
            "campus",
            "pays",
            "bassin",
            "plateau",
            "vallee",
            "antenne",
            "magasin",
            "entrepot",
            "centrale",
            "ferme",
            "laboratoire");

    private final Source source;
    private final Discourse discourse;
    private final Territories territories = Territories.get();

    FigureTerritory(Source source, Discourse discourse) {
        this.source = source;
        this.discourse = discourse;
    }

    /**
     * Weighs the territories.
     *
     * @param whole of a share or a rank, the territory it is a part of or holds in
     * @param limit offset where the words that belong to the number end at the latest
     */
    Weighing.Scale<Entity> weigh(
            Block block,
            Sentence sentence,
            Numeral numeral,
            Indicators.Counted counted,
            Measure measure,
            Discourse.Stretch stretch,
            @Nullable Entity subject,
            @Nullable Entity whole,
            int limit) {
        Weighing.Scale<Entity> scale = new Weighing.Scale<>("territory");
        Wording w = stretch.wording();
        boolean part = measure == Measure.SHARE || measure == Measure.RANK;
        Span around = new Span(
                Math.max(sentence.span().start(), numeral.span().start() - WINDOW),
                Math.min(sentence.span().end(), numeral.span().end() + WINDOW));
        boolean first = true;
        for (Context.Place place : source.context().placesIn(around)) {
            boolean before = place.span().end() <= numeral.span().start();
            if (part
                    && !before
                    && (place.territory().equals(whole) || new PlacePhrase(source.mentions(), w, place).isOf())) {
                continue;
            }
            int weight = before
                    ? before(block, w, numeral, place, first, stretch)
                    : after(w, numeral, counted, place, limit);
            if (weight > 0) {
                scale.add(place.territory(), before ? "before it in the sentence" : "after it in the sentence", weight);
            }
            first = false;
        }
        common(scale, w, stretch, numeral, counted, limit);
        boolean owned = false;
        boolean loose = false;
        boolean national = false;
        if (subject != null) {
            Body sort = discourse.sort(subject);
            national = sort == Body.AGREEMENT
                    && WellKnown.get().lookup(subject.label()).isPresent();
            owned = sort != Body.AGREEMENT && sort != Body.COUNCIL;
            boolean narrow = sort == Body.CLUSTER || sort == Body.AGREEMENT;
            loose = sort == Body.CLUSTER || national;
            if (!owned || loose) {
                int weight = sort == Body.COUNCIL ? GOVERNED : IN_NAME;
                Gazetteer.places(subject.label()).stream()
                        .filter(p -> !narrow || isRegion(p.territory().entity()))
                        .findFirst()
                        .ifPresent(p -> scale.add(p.territory().entity(), "in its subject's name", weight));
            }
        }
        for (Referent referent : stretch.referents()) {
            if (referent.is(Kind.NAME) && referent.is(Case.SUBJECT) && isState(referent.thing())) {
                territories
                        .byKey("country/FRA")
                        .map(Territory::entity)
                        .ifPresent(f -> scale.add(f, "the State acts", TOLD_BEFORE + 1));
                break;
            }
        }
        if (counted.indicator().equals("countries")) {
            scale.addNone("countries lie everywhere", 96);
        }
        Entity told = block.kind() == Block.Kind.CARD ? null : source.context().territoryBefore(block, sentence);
        if (!loose || told != null && isRegion(told) && !national) {
            scale.add(told, "told before in the passage", TOLD_BEFORE);
        }
        Entity over = source.context().territoryOver(block);
        boolean granted = GRANTED.contains(counted.indicator()) && over != null && isRegion(over);
        scale.add(over, "heading or document", granted ? OWNED + 1 : OVER);
        if (whole != null) {
            scale.add(whole, "what it is a part of", measure == Measure.RANK && subject != null ? IN_CLAUSE : NONE + 2);
        }
        scale.addNone(
                owned ? "what its subject counts holds where it is said" : "nothing said",
                loose ? OWNED - 10 : owned ? OWNED : NONE);
        return scale;
    }

    /** "le département", "dans la région": places told by a common noun. */
    private void common(
            Weighing.Scale<Entity> scale,
            Wording w,
            Discourse.Stretch stretch,
            Numeral numeral,
            Indicators.Counted counted,
            int limit) {
        int at = w.at(numeral.span().start());
        for (int i = at; i < w.at(counted.span().end()); i++) {
            if (isLocal(w.word(i))) {
                scale.add(pointedAt(w.word(i), w.span().start()), "the place told before", SUBJECT);
            }
        }
        for (Referent referent : stretch.referents()) {
            boolean local = referent.is(Kind.SECTOR) && isLocal(w.word(referent.to()));
            if (Math.abs(referent.from() - at) > 60
                    || !local && (!referent.is(Kind.PLACE) || w.name(referent.to() - 1) != null)) {
                continue;
            }
            String noun = w.word(local ? referent.to() : referent.to() - 1);
            boolean before = referent.to() <= at;
            boolean with = !before
                    && !noun.equals("territoire")
                    && w.token(referent.from()).span().start() < limit
                    && referent.is(Case.OTHER)
                    && referent.from() - at < 12;
            if (with || before && referent.is(Case.SUBJECT)) {
                scale.add(
                        pointedAt(noun, w.span().start()), "the place told before", with ? TOLD_WITH - 4 : SUBJECT - 4);
            }
        }
    }

    private int before(
            Block block, Wording w, Numeral numeral, Context.Place place, boolean first, Discourse.Stretch stretch) {
        int at = w.at(numeral.span().start());
        int from = w.at(place.span().start());
        int to = w.at(place.span().end());
        PlacePhrase phrase = new PlacePhrase(source.mentions(), w, place);
        if (phrase.isGloss()) {
            return 0;
        }
        if (phrase.isTitle()) {
            return PASSING;
        }
        if (w.word(to).equals("(") && at <= to + 3) {
            return HOST;
        }
        if (place.named() && at == to) {
            return HOST - 1; // "la Bretagne 300"
        }
        if (block.kind() == Block.Kind.ITEM && first && place.named() && from <= 4) {
            return HEAD_OF_ITEM;
        }
        if (phrase.isPassing()) {
            return PASSING;
        }
        if (place.named() && (w.word(to).equals("qui") || w.word(to + 1).equals("qui"))) {
            return SUBJECT + 4;
        }
        if (place.weak()) {
            return place.named() || !qualifiesSubject(stretch, from) ? 0 : SUBJECT - 2;
        }
        if (phrase.isSeat() || phrase.isOffice(0)) {
            return PASSING;
        }
        int noun = from - 1;
        while (noun > 0 && ARTICLES.contains(w.word(noun))) {
            noun--;
        }
        if (OF.contains(w.word(noun))) {
            return SITES.contains(w.word(noun - 1)) || SITES.contains(w.word(noun - 2))
                    ? SITE
                    : IN_CLAUSE - far(from, at);
        }
        if (!place.named()) {
            return qualifiesSubject(stretch, from) ? SUBJECT : IN_CLAUSE - 4 - far(from, at);
        }
        for (Referent referent : stretch.referents()) {
            boolean council = referent.is(Kind.NAME) && w.name(from) != null && w.startOfName(from) == referent.from();
            if ((referent.is(Kind.PLACE) && referent.from() == from || council) && referent.is(Case.SUBJECT)) {
                return SUBJECT;
            }
        }
        return from <= 4 ? LEADING : IN_CLAUSE - far(from, at);
    }

    private static int far(int from, int at) {
        return Math.min(20, (at - from) / 4);
    }

    /** "la filière bretonne": an adjective right after a noun that the clause is about. */
    private static boolean qualifiesSubject(Discourse.Stretch stretch, int from) {
        for (Referent referent : stretch.referents()) {
            if ((referent.is(Kind.SECTOR) || referent.is(Kind.PLACE))
                    && referent.is(Case.SUBJECT)
                    && from >= referent.to()
                    && from <= referent.to() + 3) {
                return true;
            }
        }
        return false;
    }

    private int after(Wording w, Numeral numeral, Indicators.Counted counted, Context.Place place, int limit) {
        int at = w.at(numeral.span().end());
        int from = w.at(place.span().start());
        if (place.weak()) {
            return MONEY.contains(counted.indicator()) ? 0 : counted.span().contains(place.span()) ? TOLD_WITH - 4 : 0;
        }
        PlacePhrase phrase = new PlacePhrase(source.mentions(), w, place);
        if (phrase.isGloss() || phrase.isHeld()) {
            return 0;
        }
        if (phrase.isLed(at)) {
            return TOLD_WITH;
        }
        int depth = 0;
        boolean parted = false;
        boolean far = place.span().start() >= limit && !phrase.isAfterBracketsOnly(at);
        int commas = 0;
        for (int i = at; i < from; i++) {
            String word = w.word(i);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            commas += word.equals(",") ? 1 : 0;
            far |= depth == 0
                    && (word.equals("avec") || word.equals("pour") || word.equals("qui") || word.equals("soit"));
            parted |= word.equals(";")
                    || word.equals("dont")
                    || word.equals("contre")
                    || word.equals("»")
                    || word.equals("egalement");
        }
        if (parted) {
            return 0;
        }
        if (phrase.isOffice(at + 1) || phrase.isTitle()) {
            return PASSING;
        }
        if (far) {
            return depth > 0 ? 0 : 54 - (from - at) / 4;
        }
        if (counted.span().contains(place.span())) {
            return TOLD_WITH;
        }
        int gap = from - at + 2 * commas;
        return (depth > 0 ? 70 : TOLD_WITH) - gap - Math.max(0, gap - 9) * 2;
    }

    private static boolean isState(@Nullable Entity thing) {
        return thing != null && (thing.key().equals("etat") || thing.key().equals("gouvernement"));
    }

    private static boolean isRegion(Entity territory) {
        return territory.key().contains("region/") || territory.key().startsWith("departement/");
    }

    /** "l'écosystème départemental", "la filière régionale". */
    private static boolean isLocal(String word) {
        return word.startsWith("departementa")
                || word.startsWith("regional")
                || word.equals("local")
                || word.equals("locale");
    }

    /** What "le département", "la région", "le territoire" stand for: the last one told, or the one the text lies in. */
    private @Nullable Entity pointedAt(String noun, int offset) {
        Entity now = source.context().territoryAt(Math.max(0, offset - 1));
        if (now == null) {
            return null;
        }
        String kind = noun.startsWith("departement") ? "departement/" : noun.startsWith("region") ? "region/" : "";
        if (now.key().contains(kind)) {
            return now;
        }
        return territories.byKey(now.key()).stream()
                .flatMap(t -> territories.around(t).stream())
                .filter(t -> t.key().startsWith(kind))
                .map(Territory::entity)
                .findFirst()
                .orElse(now);
    }
}

package org.filigraph.extract.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the sector of a figure: the words that the number counts, the sector that the clause is about, what its
 * subject does, the heading, and what the document is about. Each is a candidate, and none is another; the weights of
 * the clues that speak for and against it are added up.
 */
final class FigureSector {
    private static final String INDUSTRY = "industry";
    private static final String COMMITMENTS = "commitments";
    private static final int WINDOW = 300;
    private static final int MANY = 3;
    private static final int NEAR_BEFORE = 8;
    private static final int NEAR_AFTER = 4;
    /** A sector's noun and its adjective: "la filière régionale du bois". */
    private static final int OF_SUBJECT = 4;
    /** Words that open a sentence and say what it is about are no more than so many. */
    private static final int FRAME = 12;

    private static final Set<String> LEADING = WordSet.of("avec fort forte riche pesant representant");

    /** What a State or a land has of every field. */
    private static final Set<String> CLUSTERS = WordSet.of("poles clusters secteurs filieres");

    private static final Set<String> ARTICLES = WordSet.of("le la l' les");
    private static final Set<String> JOINING = WordSet.of("et , ; que mais quand");

    private static final Set<String> FRAMING =
            WordSet.of("dans cote pour en sur concernant chez s'agissant quant outre");

    private final Source source;
    private final Discourse discourse;
    private final SubjectFields fields;
    /** The block of the figure before, and that figure's sector. */
    private int block = -1;

    private @Nullable String previous;
    /** The sector of each subject's last figure. */
    private final Map<String, String> settled = new HashMap<>();

    FigureSector(Source source, Discourse discourse, List<Relation> ties) {
        this.source = source;
        this.discourse = discourse;
        this.fields = new SubjectFields(source, ties);
    }

    /**
     * Weighs the sectors.
     *
     * @param before the figure before in the sentence, on which the number hangs by {@code tie}, or null
     * @param limit offset where the words that belong to the number end at the latest
     */
    Weighing.Scale<String> weigh(
            Block block,
            Sentence sentence,
            Numeral numeral,
            Indicators.Counted counted,
            Measure measure,
            Discourse.Stretch stretch,
            @Nullable Entity subject,
            Scopes.@Nullable Earlier before,
            Tie tie,
            int limit) {
        Weighing.Scale<String> scale = new Weighing.Scale<>("sector");
        SectorSurroundings around = new SectorSurroundings(
                source.context(),
                fields,
                block,
                sentence,
                stretch,
                subject,
                subject == null ? null : discourse.sort(subject),
                block.span().start() == this.block ? previous : null,
                counted.indicator());
        around.hangOn(before, tie);
        around.settle(subject == null ? null : settled.get(subject.key()));
        boolean all = OfAllFields.is(stretch, numeral, counted.indicator());
        Set<String> said = new HashSet<>();
        EnumSet<SectorClue> others = EnumSet.noneOf(SectorClue.class);
        Sectors.Hit last = null;
        List<Sectors.Hit> hits = hits(sentence, numeral, counted);
        for (Sectors.Hit hit : hits) {
            last = hit.span().end() <= numeral.span().start() ? hit : last;
        }
        for (Sectors.Hit hit : hits) {
            EnumSet<SectorClue> clues = position(hit, numeral, counted, stretch, measure, limit);
            if (hit.equals(last)) {
                clues.add(SectorClue.LAST_BEFORE);
            }
            if (isApart(hit)) {
                clues.add(SectorClue.INDUSTRY_APART);
            }
            if (before != null && isOfOther(hit, before.numeral(), numeral) && isTold(hits, counted, hit)) {
                clues.add(SectorClue.OF_NUMBER_BEFORE);
            }
            String sector = narrowed(hit.sector(), hits);
            if (!said.add(sector)) {
                clues.add(SectorClue.TWICE);
            }
            if (clues.contains(SectorClue.NEXT)) {
                others.add(SectorClue.OTHER_AFTER);
            }
            if (clues.contains(SectorClue.FRAME)) {
                others.add(SectorClue.OTHER_FRAMES);
            }
            around.clues(sector, true, clues);
            scale.add(sector, clues);
        }
        for (String sector : around.sectors()) {
            if (said.add(sector)) {
                EnumSet<SectorClue> clues = EnumSet.of(SectorClue.UNSAID);
                clues.addAll(others);
                others(sector, hits, counted, clues);
                if (all) {
                    clues.add(SectorClue.UNSAID_OF_ALL);
                }
                around.clues(sector, false, clues);
                scale.add(sector, clues);
            }
        }
        EnumSet<SectorClue> nothing = EnumSet.of(SectorClue.NOTHING);
        if (all) {
            nothing.add(SectorClue.OF_ALL);
        }
        if (measure == Measure.RANK && Set.of("other", "employment").contains(counted.indicator())) {
            nothing.add(SectorClue.AMONG_ALL);
        }
        if (isOfClusters(sentence, counted)) {
            nothing.add(SectorClue.CLUSTERS);
        }
        if (hits.isEmpty()) {
            nothing.add(SectorClue.NONE_SAID);
        } else if (isOfMany(hits)) {
            nothing.add(SectorClue.MANY_SAID);
        }
        around.nothing(nothing);
        scale.add(null, nothing);
        this.block = block.span().start();
        this.previous = scale.best();
        if (subject != null && previous != null) {
            settled.put(subject.key(), previous);
        }
        return scale;
    }

    /** Whether words for a sector stand between the number before and this one. */
    private static boolean isOfOther(Sectors.Hit hit, Numeral before, Numeral numeral) {
        return hit.span().start() >= before.span().end()
                && hit.span().end() <= numeral.span().start();
    }

    /** Whether what is counted names another sector. */
    private static boolean isTold(List<Sectors.Hit> hits, Indicators.Counted counted, Sectors.Hit other) {
        return hits.stream()
                .anyMatch(hit -> !hit.weak()
                        && counted.span().contains(hit.span())
                        && !Sectors.wider(hit.sector()).equals(Sectors.wider(other.sector())));
    }

    /** What the sectors that the sentence tells say against one that it does not. */
    private void others(String sector, List<Sectors.Hit> hits, Indicators.Counted counted, Set<SectorClue> clues) {
        for (Sectors.Hit hit : hits) {
            if (isApart(hit) || isTradeOfDocument(hit)) {
                continue;
            }
            clues.add(SectorClue.OTHER_SAID);
            if (!hit.weak() && counted.span().contains(hit.span())) {
                clues.add(SectorClue.OTHER_COUNTED);
            }
            if (!hit.weak() && Sectors.wider(hit.sector()).equals(Sectors.wider(sector))) {
                clues.add(SectorClue.KIN_SAID);
            }
        }
    }

    private boolean isOfMany(List<Sectors.Hit> hits) {
        return hits.stream()
                        .filter(hit -> !hit.weak() && !isApart(hit))
                        .map(hit -> Sectors.wider(hit.sector()))
                        .distinct()
                        .count()
                >= MANY;
    }

    /** "67 pôles ont été labellisés", "dans 12 filières". */
    private static boolean isOfClusters(Sentence sentence, Indicators.Counted counted) {
        int to = sentence.tokenAt(counted.span().end());
        for (int i = sentence.tokenAt(counted.span().start()); i < to; i++) {
            if (CLUSTERS.contains(sentence.tokens().get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "industriel" in a document about one sector, whose industry it mostly is. */
    private boolean isApart(Sectors.Hit hit) {
        String key = source.context().mainSector().key();
        return hit.sector().equals(INDUSTRY) && key != null && !key.equals(INDUSTRY);
    }

    /** "45 soudeurs" in a document about nuclear power. */
    private boolean isTradeOfDocument(Sectors.Hit hit) {
        return source.context().mainSector().isServedBy(hit.sector());
    }

    /**
     * The words near a number that tell a sector; where what is counted is a plan's parts, their noun is a figure of speech:
     * "quatre chantiers" are no building sites.
     */
    private List<Sectors.Hit> hits(Sentence sentence, Numeral numeral, Indicators.Counted counted) {
        Span near = new Span(
                Math.max(sentence.span().start(), numeral.span().start() - WINDOW),
                Math.min(sentence.span().end(), numeral.span().end() + WINDOW));
        List<Sectors.Hit> hits = source.context().sectorsIn(near);
        return counted.indicator().equals(COMMITMENTS)
                ? hits.stream()
                        .filter(hit -> !counted.span().overlaps(hit.span()))
                        .toList()
                : hits;
    }

    /** "le parc éolien produit 480 MW d'électricité": energy of the narrower sort. */
    private static String narrowed(String sector, List<Sectors.Hit> hits) {
        return !sector.equals("energy")
                ? sector
                : hits.stream()
                        .map(Sectors.Hit::sector)
                        .filter(s -> !s.equals("energy") && Sectors.wider(s).equals("energy"))
                        .findFirst()
                        .orElse(sector);
    }

    private EnumSet<SectorClue> position(
            Sectors.Hit hit,
            Numeral numeral,
            Indicators.Counted counted,
            Discourse.Stretch stretch,
            Measure measure,
            int limit) {
        Wording w = stretch.wording();
        EnumSet<SectorClue> clues = EnumSet.noneOf(SectorClue.class);
        if (hit.weak()) {
            clues.add(SectorClue.WEAK);
        }
        int from = w.at(hit.span().start());
        if (w.name(from) != null) {
            clues.add(SectorClue.IN_NAME);
        }
        if (counted.span().contains(hit.span())) {
            clues.add(SectorClue.COUNTED);
            return clues;
        }
        if (hit.span().start() >= numeral.span().start()) {
            int gap = from - w.at(counted.span().end());
            if (isLed(stretch, from, w.at(numeral.span().start()))) {
                clues.add(SectorClue.LED);
                return clues;
            }
            clues.add(measure == Measure.RANK ? SectorClue.AFTER_RANK : SectorClue.AFTER);
            if (gap > NEAR_AFTER) {
                clues.add(SectorClue.FAR_AFTER);
            }
            if (hit.span().start() >= limit
                    || isOfNextNumber(
                            w, w.at(counted.span().end()), from, w.at(hit.span().end()))) {
                clues.add(SectorClue.AFTER_NUMBER);
            } else if (gap <= NEAR_AFTER && !hit.weak()) {
                clues.add(SectorClue.NEXT);
            }
            return clues;
        }
        int at = w.at(numeral.span().start());
        int to = w.at(hit.span().end());
        if (w.word(to).equals("(") && at <= to + 3) {
            clues.add(SectorClue.HOST);
        } else if (isLabel(w, from, to, at)) {
            clues.add(SectorClue.LABEL);
        } else if (isSubject(stretch, from, to, at)) {
            clues.add(SectorClue.SUBJECT);
        } else if (isFrame(w, to, at)) {
            clues.add(SectorClue.FRAME);
        } else {
            clues.add(SectorClue.BEFORE);
            if (at - to > NEAR_BEFORE) {
                clues.add(SectorClue.FAR_BEFORE);
            }
        }
        return clues;
    }

    /** "Le bois offre 300 emplois et le cuir, 200": whether the words open what is told of the next number. */
    private static boolean isOfNextNumber(Wording w, int after, int from, int to) {
        int opening = from;
        while (opening > after && ARTICLES.contains(w.word(opening - 1))) {
            opening--;
        }
        boolean joined = opening < from && JOINING.contains(w.word(opening - 1));
        for (int i = to; joined && i < to + OF_SUBJECT && i < w.size(); i++) {
            if (w.token(i).isNumber()) {
                return true;
            }
            if (w.word(i).equals("et") || w.word(i).equals(";") || w.word(i).equals(".")) {
                return false;
            }
        }
        return false;
    }

    /** "Dans le secteur du bois, 300 emplois", "Côté bois, …": whether a word ends the words that open the sentence. */
    private static boolean isFrame(Wording w, int to, int at) {
        if (!FRAMING.contains(w.word(0))) {
            return false;
        }
        int comma = 1;
        while (comma < at && !w.word(comma).equals(",")) {
            comma++;
        }
        return comma < at && to <= comma && comma <= FRAME;
    }

    /** "Transports : 95 M€", "- Filière bois (12 M€)": whether words are the label of the number's line. */
    private static boolean isLabel(Wording w, int from, int to, int at) {
        int colon = to;
        while (colon < at && !w.word(colon).equals(":")) {
            colon++;
        }
        if (colon == at || colon > FRAME || at - colon > OF_SUBJECT) {
            return false;
        }
        for (int i = from; i >= 0; i--) {
            if (w.name(i) != null) {
                return false;
            }
        }
        return from <= OF_SUBJECT;
    }

    /** "Avec 300 emplois, la filière bois": the subject that the number's words lead to. */
    private static boolean isLed(Discourse.Stretch stretch, int from, int at) {
        return LEADING.contains(stretch.wording().word(0))
                && at < FRAME
                && stretch.referents().stream()
                        .filter(r -> r.from() > at && r.is(Case.SUBJECT))
                        .findFirst()
                        .filter(r -> r.is(Kind.SECTOR) && from >= r.from() && from <= r.to() + OF_SUBJECT)
                        .isPresent();
    }

    private static boolean hasNumber(Wording w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (w.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubject(Discourse.Stretch stretch, int from, int to, int at) {
        Wording w = stretch.wording();
        boolean opens = from > 0
                && ARTICLES.contains(w.word(from - 1))
                && (from == 1 || from <= FRAME && w.word(from - 2).equals(",")); // "L'électronique offre 300 emplois"
        if (opens && to < at && FiniteVerbs.at(w, to) && !hasNumber(w, to, at)) {
            return true;
        }
        return stretch.referents().stream()
                .anyMatch(r -> r.is(Kind.SECTOR)
                        && r.is(Case.SUBJECT)
                        && r.to() <= at
                        && from >= r.from()
                        && from <= r.to() + OF_SUBJECT);
    }
}

package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Entries;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.discourse.Referent;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whose a figure is: the organisation, agreement, event or site it describes, or none where it describes a
 * sector or a territory. Each thing that the sentence, the text before it or the document speaks of is a candidate, and
 * nothing is another; the weights of the clues that speak for each are added up.
 */
final class FigureSubject {
    private static final Set<String> FIELDS =
            WordSet.of("filiere filieres secteur secteurs economie industrie industries marche ecosysteme");

    /** What leads from money to its end: "pour", "en faveur de", "en soutien à", "au profit de". */
    private static final Set<String> DESTINING = WordSet.of(
            """
            pour faveur soutien profit titre consacres dedies destines alloues fleches consacre dedie destine""");

    /** More than any clues. */
    private static final int HEAD_OF_ENTRY = 200;

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);
    private static final int REMEMBERED = 3_000;
    private static final BigDecimal GREAT = BigDecimal.valueOf(10_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private final Discourse discourse;
    private final Source source;
    private final TakeoverNews takeover;

    /** @param ties what the whole text tells of bodies */
    FigureSubject(Source source, Discourse discourse, List<Relation> ties) {
        this.source = source;
        this.discourse = discourse;
        this.takeover = new TakeoverNews(source, discourse, ties);
    }

    /**
     * @param before the figure before in the sentence, on which the number hangs by {@code tie}, or null
     * @param previous the figure before in the document, or null
     */
    Weighing.Scale<Entity> weigh(
            Block block,
            Numeral numeral,
            Indicators.Counted counted,
            Measure measure,
            Discourse.Stretch stretch,
            Scopes.@Nullable Earlier before,
            Tie tie,
            Scopes.@Nullable Previous previous) {
        Wording w = stretch.wording();
        int at = w.at(numeral.span().start());
        int after = Math.max(at + 1, w.at(counted.span().end()));
        String indicator = isAwarded(w, at, after) ? "projects" : counted.indicator();
        Entity topic = source.context().topicAt(block.span().start());
        Scopes.Previous here = previous != null && previous.block().equals(block) ? previous : null;
        SubjectSurroundings around = new SubjectSurroundings(
                discourse,
                stretch,
                before,
                tie,
                here == null ? null : here.subject(),
                topic,
                isListed(block) ? discourse.pointedAtOver(block) : null,
                discourse.namedOver(block),
                PassageBodies.in(source.mentions(), passage(block, w), discourse::known),
                takeover);
        EnumSet<SubjectClue> nothing = nothing(block, stretch, indicator, measure);
        if (topic != null && nothing.contains(SubjectClue.NONE_LISTED)) {
            nothing.add(SubjectClue.NONE_UNDER_BODY);
        }
        if (here != null && here.subject() == null) {
            nothing.add(
                    before == null
                            ? SubjectClue.NONE_HERE_BEFORE
                            : tie == Tie.NONE ? SubjectClue.NONE_SAID_BEFORE : SubjectClue.NONE_TIED_BEFORE);
        }
        boolean counts = numeral.unit().equals("count") && UsualFigures.isOfLands(indicator);
        if (counts && numeral.value().compareTo(GREAT) >= 0) {
            nothing.add(SubjectClue.NONE_GREAT);
        } else if (counts && numeral.value().compareTo(LARGE) >= 0) {
            nothing.add(SubjectClue.NONE_LARGE);
        } else if (numeral.unit().equals("EUR") && numeral.value().compareTo(BILLION) >= 0) {
            nothing.add(SubjectClue.NONE_BILLIONS);
        }
        if (measure == Measure.RANK && RankedLands.isOne(w, w.at(numeral.span().end() - 1) + 1)) {
            nothing.add(SubjectClue.NONE_RANKED);
        }
        if (measure == Measure.CHANGE && numeral.unit().equals("percent")) {
            nothing.add(SubjectClue.NONE_PROGRESS);
        }
        if (indicator.equals("organisations")) {
            nothing.add(SubjectClue.NONE_ORGANISATIONS);
        } else if (indicator.equals("production")) {
            nothing.add(SubjectClue.NONE_PRODUCTION);
        }
        if (UsualFigures.countsBodies(indicator) && isServed(w, at, after)) {
            nothing.add(SubjectClue.NONE_SERVED);
        }
        if (UsualFigures.isMoney(indicator) && isDestined(w, w.at(numeral.span().end() - 1) + 1)) {
            nothing.add(SubjectClue.NONE_DESTINED);
        }
        Weighing.Scale<Entity> scale = new SubjectCandidates(
                        around, w, at, after, indicator, UsualFigures.sort(indicator, measure), nothing)
                .weigh();
        Entries.Entry entry = source.context().entries().at(numeral.span().start());
        if (entry != null && !isAnothers(stretch, scale.best(), at)) {
            scale.add(discourse.same(entry.head()), "head of the entry", HEAD_OF_ENTRY);
        }
        return scale;
    }

    private static boolean isListed(Block block) {
        return block.kind() == Block.Kind.CARD || block.kind() == Block.Kind.ITEM;
    }

    /** What the passage tells before a sentence, as far as readers remember it. */
    private static Span passage(Block block, Wording w) {
        int end = w.span().start();
        return new Span(Math.max(block.span().start(), end - REMEMBERED), end);
    }

    /** Whether the words right before a number in an entry tell it of another: "Morva (20 salariés)", "Morva investit 2 M€". */
    private static boolean isAnothers(Discourse.Stretch stretch, @Nullable Entity thing, int at) {
        Wording w = stretch.wording();
        for (Referent referent : stretch.referents()) {
            if (thing != null && thing.equals(referent.thing()) && referent.to() <= at) {
                boolean host = w.word(referent.to()).equals("(") && at <= referent.to() + 2;
                boolean acts = referent.is(Case.SUBJECT)
                        && (FiniteVerbs.at(w, referent.to()) || FiniteVerbs.at(w, referent.to() + 1));
                if (host || acts) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "166 M€ pour les lycées", "5 millions d'euros en faveur de l'emploi": money for an end, and for no body. */
    private static boolean isDestined(Wording w, int after) {
        int i = after;
        while (i < Math.min(w.size(), after + 5) && !DESTINING.contains(w.word(i))) {
            if (w.isMark(i) || w.name(i) != null) {
                return false;
            }
            i++;
        }
        for (int k = i; k < Math.min(w.size(), i + 5); k++) {
            if (w.name(k) != null) {
                return false;
            }
        }
        return DESTINING.contains(w.word(i));
    }

    /** "29 entreprises lauréates": what is counted was chosen by a call or programme. */
    private static boolean isAwarded(Wording w, int at, int after) {
        for (int i = at; i < Math.min(w.size(), after + 4); i++) {
            if (w.word(i).startsWith("laureat")
                    || w.word(i).startsWith("selectionne")
                    || w.word(i).equals("retenus")) {
                return true;
            }
        }
        return false;
    }

    /** "746 entreprises accompagnées": somebody does something for those who are counted. */
    private static boolean isServed(Wording w, int at, int after) {
        for (int i = at + 1; i < Math.min(w.size(), after + 5); i++) {
            String word = w.word(i);
            if (word.endsWith("s") && SubjectWords.SERVED.stream().anyMatch(word::startsWith)) {
                return true;
            }
            if (w.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    private EnumSet<SubjectClue> nothing(Block block, Discourse.Stretch stretch, String indicator, Measure measure) {
        EnumSet<SubjectClue> clues = EnumSet.of(SubjectClue.NOTHING);
        if (stretch.theme() == null) {
            clues.add(discourse.main() == null ? SubjectClue.NO_THEME : SubjectClue.THEME_LEFT);
        }
        if (discourse.themes().main() == null) {
            clues.add(discourse.themes().isClear() ? SubjectClue.NONE_CLEARLY_MAIN : SubjectClue.NONE_MAIN);
        } else if (discourse.themes().isClear()) {
            clues.add(SubjectClue.NONE_UNDER_MAIN);
        }
        if (discourse.isOnField(block.span().start())) {
            clues.add(SubjectClue.NONE_ASKED);
        }
        if (stretch.ofMany()) {
            clues.add(SubjectClue.NONE_LED);
        }
        if (isListed(block)) {
            clues.add(SubjectClue.NONE_LISTED);
        }
        if (block.kind() == Block.Kind.CARD
                && block.heading() >= 0
                && isOfField(source.layout().blocks().get(block.heading()))) {
            clues.add(SubjectClue.NONE_UNDER_FIELD);
        }
        if (measure == Measure.SHARE) {
            clues.add(SubjectClue.NONE_SHARE);
        }
        if (UsualFigures.isMoney(indicator)) {
            clues.add(SubjectClue.NONE_MONEY);
        } else if (UsualFigures.countsBodies(indicator)) {
            clues.add(SubjectClue.NONE_BODIES);
        } else if (indicator.equals("employment")) {
            clues.add(SubjectClue.NONE_JOBS);
        } else if (UsualFigures.countsMembers(indicator)) {
            clues.add(SubjectClue.NONE_MEMBERS);
        } else if (UsualFigures.isOfBodies(indicator)) {
            clues.add(SubjectClue.NONE_OF_BODIES);
        }
        return clues;
    }

    // "Les chiffres clés de la filière en Normandie": a heading that tells of a field or a land, and of no body
    private boolean isOfField(Block heading) {
        List<Name> names = source.mentions().namesIn(heading.span());
        boolean body = names.stream().anyMatch(n -> n.is(EntityKind.ORGANISATION) || n.is(EntityKind.AGREEMENT));
        boolean field = heading.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> FIELDS.contains(t.folded()));
        boolean land = !source.context().placesIn(heading.span()).isEmpty();
        return !body
                && (field || land && !source.context().sectorsIn(heading.span()).isEmpty());
    }
}

package org.filigraph.extract.figure;

import java.util.LinkedHashSet;
import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.MainSector;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What a text tells around a figure, and what that says of a sector being the figure's. */
final class SectorSurroundings {
    /** Under a heading about property, rooms and land belong to it whoever has them. */
    private static final Set<String> PROPERTY = WordSet.of("floorArea rent landArea");
    /** What texts tell of any sector, as its means or sites. */
    private static final Set<String> MEANS = WordSet.of("construction energy environment digital");

    private static final double CLEAR = 0.5;
    private static final double LIKELY = 0.3;

    private final MainSector document;
    private final @Nullable String heading;
    private final boolean backed;
    private final boolean elsewhere;
    private final boolean field;
    private final boolean later;
    private final boolean besideFields;
    private final @Nullable String section;
    private final boolean profile;
    private final @Nullable String justTold;
    private final @Nullable String known;
    private final @Nullable String inName;
    private final @Nullable String told;
    private final Set<String> active;
    private final @Nullable Body sort;
    private final @Nullable String previous;
    private final String indicator;
    private boolean hangs;
    private Tie tie = Tie.NONE;
    private @Nullable String earlier;
    private @Nullable String settled;

    SectorSurroundings(
            Context context,
            SubjectFields fields,
            Block block,
            Sentence sentence,
            Discourse.Stretch stretch,
            @Nullable Entity subject,
            @Nullable Body sort,
            @Nullable String previous,
            String indicator) {
        this.document = context.mainSector();
        this.heading = block.isHeading() ? null : context.sectors().ofHeading(block);
        this.backed = heading != null && context.sectors().isToldUnder(block, heading);
        this.field = heading != null && context.headings().isFieldHeading(block);
        this.besideFields =
                !block.isHeading() && heading == null && context.headings().isBesideFields(block);
        String key = document.key();
        this.elsewhere = key != null
                && !key.equals(heading)
                && !context.sectors().isToldUnder(block, key)
                && !context.sectors().isToldInTitle(key);
        this.later =
                key != null && !context.sectors().isToldBefore(sentence.span().end(), key);
        this.profile = stretch.profile();
        this.section = block.isHeading() ? null : context.sectors().ofSection(block, profile);
        this.justTold = context.sectors().rightBefore(block, sentence);
        this.known = subject == null ? null : SubjectFields.known(subject).orElse(null);
        this.inName = subject == null ? null : SubjectFields.inName(subject).orElse(null);
        this.told = subject == null ? null : fields.told(subject).orElse(null);
        this.active = subject == null ? Set.of() : fields.active(subject);
        this.sort = sort;
        this.previous = previous;
        this.indicator = indicator;
    }

    /** Says which figure in the sentence comes before, and how the number hangs on it. */
    void hangOn(Scopes.@Nullable Earlier before, Tie by) {
        if (before != null) {
            this.hangs = true;
            this.earlier = before.scope().sector();
            this.tie = by;
        }
    }

    /** Says which sector the figure before of the same subject has. */
    void settle(@Nullable String sector) {
        this.settled = sector;
    }

    /** The sectors that a figure may be of without words for them in its sentence. */
    Set<String> sectors() {
        Set<String> all = new LinkedHashSet<>();
        for (String one : new String[] {
            earlier,
            settled,
            known,
            inName,
            told,
            section,
            heading,
            document.key(),
            document.leaning(),
            previous,
            justTold
        }) {
            if (one != null) {
                all.add(one);
            }
        }
        all.addAll(active);
        return all;
    }

    /** @param said whether words of the sentence tell it */
    void clues(String sector, boolean said, Set<SectorClue> clues) {
        if (sector.equals(known)) {
            boolean apart =
                    document.key() != null && !Sectors.wider(document.key()).equals(Sectors.wider(sector));
            clues.add(apart ? SectorClue.KNOWN_APART : SectorClue.KNOWN);
        }
        if (sector.equals(inName)) {
            clues.add(SectorClue.IN_SUBJECT_NAME);
        }
        if (sector.equals(told)) {
            clues.add(document.key() == null ? SectorClue.TOLD_ALONE : SectorClue.TOLD_OF_SUBJECT);
        }
        if (active.contains(sector) && !sector.equals(inName)) {
            clues.add(active.size() == 1 ? SectorClue.ACTIVE : SectorClue.ACTIVE_AMONG);
        }
        if (sector.equals(settled)) {
            clues.add(SectorClue.SETTLED);
        }
        if (sector.equals(justTold)) {
            clues.add(SectorClue.JUST_TOLD);
        }
        if (sector.equals(heading)) {
            clues.add(field ? SectorClue.FIELD_HEADING : backed ? SectorClue.HEADING : SectorClue.HEADING_ALONE);
        }
        if (sector.equals(section)) {
            clues.add(profile ? SectorClue.PROFILE : SectorClue.SECTION);
        }
        if (sector.equals(earlier)) {
            clues.add(hung());
        } else if (sector.equals(previous)) {
            clues.add(SectorClue.PREVIOUS);
        }
        if (said && sort != null && sort != Body.COUNCIL && sort != Body.AGREEMENT && sort != Body.PUBLIC) {
            clues.add(SectorClue.BESIDE_BODY);
        }
        if (sector.equals("realEstate") && PROPERTY.contains(indicator)) {
            clues.add(SectorClue.PROPERTY);
        }
        document(sector, said, clues);
        if (sector.equals("industry")) {
            clues.add(SectorClue.INDUSTRY);
        } else if (MEANS.contains(sector)) {
            clues.add(SectorClue.MEANS);
        }
    }

    private void document(String sector, boolean said, Set<SectorClue> clues) {
        if (sector.equals(document.leaning())) {
            clues.add(SectorClue.LEANING);
        }
        String key = document.key();
        if (key == null) {
            return;
        }
        if (sector.equals(key)) {
            clues.add(
                    document.share() >= CLEAR
                            ? SectorClue.CLEARLY_DOCUMENT
                            : document.share() >= LIKELY ? SectorClue.DOCUMENT : SectorClue.FAINTLY_DOCUMENT);
            if (later) {
                clues.add(SectorClue.LATER);
            }
            if (document.seldom()) {
                clues.add(SectorClue.SELDOM);
            }
            if (document.amongMany()) {
                clues.add(SectorClue.AMONG_MANY);
            }
            if (elsewhere) {
                clues.add(SectorClue.ELSEWHERE);
            }
            if (!said && heading != null && !Sectors.wider(heading).equals(Sectors.wider(key))) {
                if (field) {
                    clues.add(SectorClue.OTHER_FIELD_HEADING);
                } else if (backed) {
                    clues.add(SectorClue.OTHER_HEADING);
                }
            }
        } else if (document.isServedBy(sector)) {
            clues.add(SectorClue.TRADE_OF_DOCUMENT);
        } else if (Sectors.wider(sector).equals(Sectors.wider(key))) {
            clues.add(SectorClue.NEAR_DOCUMENT);
        }
    }

    /** What the surroundings say for a figure to be of no sector. */
    void nothing(Set<SectorClue> clues) {
        if (document.key() == null) {
            clues.add(SectorClue.NONE_OF_DOCUMENT);
        }
        if (besideFields) {
            clues.add(SectorClue.BESIDE_FIELDS);
        }
        if (hangs && earlier == null) {
            clues.add(hung());
        }
        if (sort != null) {
            clues.add(
                    switch (sort) {
                        case COUNCIL, PUBLIC -> SectorClue.OF_PUBLIC;
                        case AGREEMENT -> SectorClue.OF_AGREEMENT;
                        default -> SectorClue.OF_BODY;
                    });
        }
    }

    private SectorClue hung() {
        return switch (tie) {
            case PART -> SectorClue.WHOLE_BEFORE;
            case BRACKET -> SectorClue.BRACKETED_BEFORE;
            case LIST -> SectorClue.LISTED_BEFORE;
            case NONE -> SectorClue.SAID_BEFORE;
        };
    }
}

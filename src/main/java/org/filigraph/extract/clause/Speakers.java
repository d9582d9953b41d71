package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Name;
import org.filigraph.mention.SpeechVerbs;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Layout;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where: the quotations of a text with the people they are from, and the answers of an interview. A
 * quotation may run over several paragraphs and hold others.
 */
public final class Speakers {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 6000;
    private static final int WINDOW = 320;
    /** So many questions make an interview of which no title tells. */
    private static final int QUESTIONS = 3;
    /** What the one who asks says without a question mark is shorter. */
    private static final int PROMPT = 200;

    /** So many characters part an answer from what is asked next at most. */
    private static final int GAP = 3;

    private static final Set<String> ADDRESSING = Set.of("vous", "votre", "vos", "parlons", "parlez");
    private static final Set<String> SELF = WordSet.of("je j nous notre nos mon ma mes moi on");
    /** What leads to who is asked in a line under the title: "Trois questions à". */
    private static final String TO_GUEST =
            "(?s).*\\b(questions?|entretien|rencontre|interview|echange)\\b.* (a|avec|de) ";

    /** A heading of fewer characters is a label of a box. */
    private static final int LABEL = 12;

    /** Words that lead to who says something and are no verb: {@code selon}, {@code pour}. */
    private static final Set<String> LEADING = Set.of("selon", "pour", "d'apres");

    /** What the title of an interview says. */
    private static final List<String> ASKED = List.of(
            "entretien",
            "questions a ",
            "rencontre avec",
            "parole a ",
            "paroles de ",
            "tete-a-tete",
            "trois minutes avec",
            "temoignage");

    private record Quotation(Span span, Entity speaker) {}

    private record Region(int open, int close) {}

    private final List<Quotation> quotations = new ArrayList<>();
    /** Where the passages begin that are asked in an interview. */
    private final Set<Integer> questions = new HashSet<>();

    /** Where somebody speaks, whoever it is. */
    private final NavigableMap<Integer, Integer> spoken = new TreeMap<>();

    private final Layout layout;
    private final Mentions mentions;

    public Speakers(Layout layout, Mentions mentions) {
        this.layout = layout;
        this.mentions = mentions;
        List<Region> regions = regions();
        regions.forEach(region -> spoken.put(region.open, region.close));
        Entity last = null;
        int lastClose = 0;
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            int nextOpen = i + 1 < regions.size()
                    ? regions.get(i + 1).open
                    : layout.text().length();
            Entity speaker = speaker(region, lastClose, nextOpen, last);
            if (speaker != null) {
                quotations.add(new Quotation(new Span(region.open, region.close), speaker));
                last = speaker;
            }
            lastClose = region.close;
        }
        interview();
    }

    /** The person whose words stand at {@code offset}, by name; null where the text itself speaks. */
    @Nullable
    public String speakerAt(int offset) {
        Entity person = personAt(offset);
        return person == null ? null : person.label();
    }

    /** Whether somebody speaks at {@code offset}, in quotation marks or as one who is asked, be it known who or not. */
    public boolean isSpoken(int offset) {
        var before = spoken.floorEntry(offset);
        return before != null && offset < before.getValue() || personAt(offset) != null;
    }

    /** The person whose words stand at {@code offset}, or null. */
    @Nullable
    public Entity personAt(int offset) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Quotation quotation = quotations.get(middle);
            if (quotation.span.contains(offset)) {
                return quotation.speaker;
            }
            if (quotation.span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    // stretches in quotation marks, the outermost, long enough to be what somebody says
    private List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        String text = layout.text();
        int open = -1;
        int depth = 0;
        for (Block block : layout.blocks()) {
            if (!block.isContent()) {
                open = -1;
                depth = 0;
                continue;
            }
            int straight = -1;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = text.charAt(i);
                if (c == '«' || c == '“') {
                    boolean again = depth > 0 && isFirst(block, i);
                    if (depth == 0 || (open >= 0 && i - open > LONGEST)) {
                        open = i;
                        depth = 1;
                    } else if (!again) {
                        depth++;
                    }
                } else if ((c == '»' || c == '”') && depth > 0) {
                    depth--;
                    if (depth == 0) {
                        add(regions, open, i + 1);
                    }
                } else if (c == '"' && depth == 0) {
                    if (straight < 0) {
                        straight = i;
                    } else {
                        add(regions, straight, i + 1);
                        straight = -1;
                    }
                }
            }
            // a quotation that is never closed ends with its paragraph
            if (depth > 0 && open >= block.span().start() && !closesLater(block)) {
                add(regions, open, block.span().end());
                depth = 0;
            }
        }
        regions.sort(Comparator.comparingInt(Region::open));
        return regions;
    }

    private boolean closesLater(Block block) {
        int limit = Math.min(layout.text().length(), block.span().end() + LONGEST / 2);
        for (int i = block.span().end(); i < limit; i++) {
            char c = layout.text().charAt(i);
            if (c == '»' || c == '”') {
                return true;
            }
            if (c == '«' || c == '“') {
                return false;
            }
        }
        return false;
    }

    private boolean isFirst(Block block, int at) {
        if (at - block.span().start() > WINDOW) {
            return false;
        }
        for (int i = block.span().start(); i < at; i++) {
            char c = layout.text().charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Region> regions, int open, int close) {
        if (close - open >= SHORTEST) {
            regions.add(new Region(open, close));
        }
    }

    private @Nullable Entity speaker(Region region, int earlier, int later, @Nullable Entity last) {
        String text = layout.text();
        Entity inside = incise(region);
        if (inside != null) {
            return inside;
        }
        int blockStart = layout.blockAt(region.open).map(b -> b.span().start()).orElse(region.open);
        int from = Math.max(Math.max(earlier, region.open - WINDOW), Math.min(blockStart, region.open));
        from = sentenceStart(from, region.open);
        String before = text.substring(from, region.open);
        List<Name> named = people(new Span(from, region.open));
        if (!named.isEmpty() && (before.stripTrailing().endsWith(":") || says(before))) {
            return named.get(0).entity();
        }
        int blockEnd = layout.blockAt(Math.max(region.open, region.close - 1))
                .map(b -> b.span().end())
                .orElse(region.close);
        int to = Math.min(Math.min(later, region.close + WINDOW), Math.max(blockEnd, region.close));
        to = sentenceEnd(region.close, to);
        String after = text.substring(region.close, to);
        List<Name> following = people(new Span(region.close, to));
        boolean attributes = says(after) || startsWithName(after, following, region.close);
        if (!following.isEmpty() && attributes) {
            return following.get(0).entity();
        }
        if (last != null && ((says(after) && after.length() < 120) || (says(before) && before.length() < 120))) {
            return last;
        }
        if (named.isEmpty() && before.isBlank() && after.isBlank()) {
            return signature(blockEnd, last);
        }
        return null;
    }

    // "« …, souligne Anne Martin, … »"
    private @Nullable Entity incise(Region region) {
        for (Name name : people(new Span(region.open, region.close))) {
            String before = layout.text()
                    .substring(
                            Math.max(region.open, name.span().start() - 30),
                            name.span().start());
            String[] words = Folding.fold(before).strip().split("[ \u00A0]+", -1);
            String verb = words[words.length - 1];
            boolean comma = before.indexOf(',') >= 0 || before.indexOf('»') >= 0;
            if (comma && SpeechVerbs.has(verb)) {
                return name.entity();
            }
        }
        return null;
    }

    // a line under the quotation that is only a name and a position
    private @Nullable Entity signature(int blockEnd, @Nullable Entity last) {
        Block next = blockFrom(blockEnd);
        if (next == null || next.span().length() > 200) {
            return null;
        }
        List<Name> people = people(next.span());
        if (people.isEmpty()) {
            return last;
        }
        String lead = layout.text()
                .substring(next.span().start(), people.get(0).span().start());
        return lead.codePoints().noneMatch(Character::isLetter) ? people.get(0).entity() : null;
    }

    private @Nullable Block blockFrom(int offset) {
        List<Block> blocks = layout.blocks();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < blocks.size() ? blocks.get(low) : null;
    }

    private static boolean startsWithName(String after, List<Name> following, int close) {
        if (following.isEmpty()) {
            return false;
        }
        String lead = after.substring(0, Math.max(0, following.get(0).span().start() - close));
        return lead.codePoints().noneMatch(Character::isLetter);
    }

    private static boolean says(String words) {
        String folded = Folding.fold(words);
        for (String word : folded.split("[^a-z']+", -1)) {
            String verb = word.startsWith("t'") ? word.substring(2) : word;
            if ((SpeechVerbs.has(verb) && !verb.equals("fait")) || LEADING.contains(verb)) {
                return true;
            }
        }
        return false;
    }

    private int sentenceStart(int from, int to) {
        String text = layout.text();
        for (int i = to - 3; i > from; i--) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?')
                    && Character.isWhitespace(text.charAt(i + 1))
                    && text.charAt(i - 1) != 'M') {
                return i + 1;
            }
        }
        return Math.max(0, from);
    }

    private int sentenceEnd(int from, int to) {
        String text = layout.text();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '.' && i > from && text.charAt(i - 1) != 'M')) {
                return i;
            }
        }
        return Math.max(from, to);
    }

    private List<Name> people(Span span) {
        return mentions.namesIn(span).stream()
                .filter(n -> n.is(EntityKind.PERSON))
                .toList();
    }

    // the answers of an interview: after each question up to the next
    private void interview() {
        Entity quoted = guest();
        Entity guest = quoted == null ? presented() : quoted;
        if (guest == null) {
            return;
        }
        List<Quotation> answers = new ArrayList<>();
        boolean asked = false;
        for (Block block : layout.blocks()) {
            boolean spoke = !answers.isEmpty()
                    && answers.get(answers.size() - 1).span().end()
                            >= block.span().start() - GAP;
            if (isQuestion(block) || asked && spoke && prompts(block)) {
                asked = true;
                questions.add(block.span().start());
            } else if (block.isHeading() && block.span().length() < LABEL) {
                asked = false; // a box behind the answers: "Repères"
            } else if (asked
                    && block.isContent()
                    && !block.isHeading()
                    && personAt(block.span().start()) == null) {
                answers.add(new Quotation(block.span(), guest));
            } else if (!block.isContent()) {
                asked = false;
            }
        }
        quotations.addAll(answers);
        quotations.sort(Comparator.comparing(Quotation::span));
    }

    /** Whether the passage that begins at {@code offset} is asked in an interview. */
    public boolean isAsked(int offset) {
        return questions.contains(offset);
    }

    // "Parlons de Sorex. Vous y avez beaucoup investi…", "Votre programme pour l'an prochain."
    private boolean prompts(Block block) {
        if (block.span().length() > PROMPT) {
            return false;
        }
        Set<String> words =
                Set.copyOf(List.of(Folding.fold(block.span().of(layout.text())).split("[^a-z]+", -1)));
        boolean addresses =
                ADDRESSING.stream().anyMatch(words::contains) && SELF.stream().noneMatch(words::contains);
        return addresses && block.isContent();
    }

    private boolean isQuestion(Block block) {
        return layout.text().charAt(block.span().end() - 1) == '?'
                && block.span().length() < 300;
    }

    // who is asked where at least three questions are: the person whom the text presents before the first
    private @Nullable Entity presented() {
        List<Block> content = layout.blocks().stream().filter(Block::isContent).toList();
        if (content.stream().filter(this::isQuestion).count() < QUESTIONS) {
            return null;
        }
        for (Block block : content) {
            if (isQuestion(block)) {
                return null;
            }
            Name first = people(block.span()).stream().findFirst().orElse(null);
            String lead = first == null
                    ? ""
                    : layout.text().substring(block.span().start(), first.span().start());
            if (block.isHeading() && !Folding.fold(lead).matches(TO_GUEST)) {
                continue;
            }
            if (first != null && !Folding.fold(lead).matches("(.* )?par ")) {
                return first.entity();
            }
        }
        return null;
    }

    // who is asked: the person that the title quotes
    private @Nullable Entity guest() {
        Block title = layout.title().orElse(null);
        if (title == null || layout.blocks().isEmpty()) {
            return null;
        }
        String words = title.span().of(layout.text());
        List<Name> people = people(title.span());
        boolean quotes = words.contains("«")
                || words.contains("\"")
                || words.contains("“")
                || Folding.fold(words).contains("interview")
                || ASKED.stream().anyMatch(Folding.fold(words)::contains);
        return quotes && people.size() == 1 ? people.get(0).entity() : null;
    }
}

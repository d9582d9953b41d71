package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int WINDOW = 320;
    /** Words that lead to who says something and are no verb: {@code selon}, {@code pour}. */
    private static final Set<String> LEADING = WordSet.of("selon pour d'apres");

    private record Quotation(Span span, Entity speaker) {}

    private final List<Quotation> quotations = new ArrayList<>();
    /** Where somebody speaks, whoever it is. */
    private final NavigableMap<Integer, Integer> spoken = new TreeMap<>();

    private final Layout layout;
    private final Mentions mentions;
    private final Interview interview;

    public Speakers(Layout layout, Mentions mentions) {
        this.layout = layout;
        this.mentions = mentions;
        List<Span> stretches = QuotedStretches.in(layout);
        stretches.forEach(stretch -> spoken.put(stretch.start(), stretch.end()));
        Entity last = null;
        int lastClose = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Span stretch = stretches.get(i);
            int nextOpen = i + 1 < stretches.size()
                    ? stretches.get(i + 1).start()
                    : layout.text().length();
            Entity speaker = speaker(stretch, lastClose, nextOpen, last);
            if (speaker != null) {
                quotations.add(new Quotation(stretch, speaker));
                last = speaker;
            }
            lastClose = stretch.end();
        }
        this.interview = new Interview(layout, mentions, offset -> personAt(offset) != null);
        Entity guest = interview.guest();
        if (guest != null) {
            interview.answers().forEach(answer -> quotations.add(new Quotation(answer, guest)));
            quotations.sort(Comparator.comparing(Quotation::span));
        }
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

    /** Whether the passage that begins at {@code offset} is asked in an interview. */
    public boolean isAsked(int offset) {
        return interview.isAsked(offset);
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

    private @Nullable Entity speaker(Span words, int earlier, int later, @Nullable Entity last) {
        String text = layout.text();
        Entity inside = incise(words);
        if (inside != null) {
            return inside;
        }
        int blockStart =
                layout.blockAt(words.start()).map(b -> b.span().start()).orElse(words.start());
        int from = Math.max(Math.max(earlier, words.start() - WINDOW), Math.min(blockStart, words.start()));
        from = sentenceStart(from, words.start());
        String before = text.substring(from, words.start());
        List<Name> named = people(mentions, new Span(from, words.start()));
        if (!named.isEmpty() && (before.stripTrailing().endsWith(":") || says(before))) {
            return named.get(0).entity();
        }
        int blockEnd = layout.blockAt(Math.max(words.start(), words.end() - 1))
                .map(b -> b.span().end())
                .orElse(words.end());
        int to = Math.min(Math.min(later, words.end() + WINDOW), Math.max(blockEnd, words.end()));
        to = sentenceEnd(words.end(), to);
        String after = text.substring(words.end(), to);
        List<Name> following = people(mentions, new Span(words.end(), to));
        boolean attributes = says(after) || startsWithName(after, following, words.end());
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
    private @Nullable Entity incise(Span words) {
        for (Name name : people(mentions, words)) {
            String before = layout.text()
                    .substring(
                            Math.max(words.start(), name.span().start() - 30),
                            name.span().start());
            String[] lead = Folding.fold(before).strip().split("[ \u00A0]+", -1);
            String verb = lead[lead.length - 1];
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
        List<Name> people = people(mentions, next.span());
        if (people.isEmpty()) {
            return last;
        }
        String lead = layout.text()
                .substring(next.span().start(), people.get(0).span().start());
        return lead.codePoints().noneMatch(Character::isLetter) ? people.get(0).entity() : null;
    }

    private @Nullable Block blockFrom(int offset) {
        int next = Span.firstFrom(layout.blocks(), Block::span, offset);
        return next < layout.blocks().size() ? layout.blocks().get(next) : null;
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

    /** The people named in a stretch of the text. */
    static List<Name> people(Mentions mentions, Span span) {
        return mentions.namesIn(span).stream()
                .filter(n -> n.is(EntityKind.PERSON))
                .toList();
    }
}

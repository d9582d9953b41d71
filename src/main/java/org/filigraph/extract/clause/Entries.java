package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The entries of lists of bodies: of those that won a call, show at a fair, belong to a cluster. Each begins with the
 * body's name and mostly its town ("Tissages Bérard – Roanne (42)", "« PALLAS » porté par Sorex (Dole)"); all that
 * follows up to the next entry is told of it.
 */
public final class Entries {
    /**
     * One entry.
     *
     * @param span from its head to the end of its last line
     * @param head the body that it is about
     * @param name where its head names that body
     * @param place where the head says that the body is, and the words that do; null where it does not
     */
    public record Entry(Span span, Entity head, Span name, @Nullable Name place) {}

    /** A line that may begin an entry. */
    private record Head(int block, Name name, @Nullable Name place, boolean placed, boolean dashed) {}

    /** What may stand before the name: a bullet, a number, a project in capitals, a form of company, an article. */
    private static final Pattern BEFORE = Pattern.compile(
            "[^\\p{L}]*(?:[\\p{Lu}'’-]{3,20} [–—-] (?:[\\p{Ll}-]+ )?)?(?:(?:SAS|SARL|SA|SCOP|Scop|SCIC|SCEA|GAEC|EARL|Ets"
                    + "|Établissements|[Aa]ssociation|[Ss]ociété|[Ee]ntreprise|[Gg]roupe|[Ll]e|[Ll]a|[Ll]es|[Ll]['’]) ?)?");

    private static final Pattern CARRIED = Pattern.compile(
            "[^\\p{L}]*«[^»]{2,60}»[^.\\d]{0,12}(?:porté|présenté|conduit|mené|piloté|déposé)e?s? par ");
    /** What leads from the name to the town. */
    private static final Pattern TO_PLACE =
            Pattern.compile("(?: ?[–—,;/|-] ?| ?\\(| )(?:près d[eu] |à |au |basée? à )?");

    private static final Pattern NUMBER = Pattern.compile(" ?\\((?:\\d{2,3}|2[AB])\\).*", Pattern.DOTALL);
    private static final Pattern APART = Pattern.compile("(?: ?[–—:(,;]| - |$).*", Pattern.DOTALL);
    /** "Moulins Vessereau – Cours": a town too, where lines like it have one that is known. */
    private static final Pattern DASHED = Pattern.compile(" [–—-] \\p{Lu}[\\p{L}' ’-]{2,40}");

    private static final Pattern ENDS = Pattern.compile("(?: ?[().:;,–—/]| - |\\s*\\R|\\s*$).*", Pattern.DOTALL);
    private static final int HEAD = 90;
    private static final int ENOUGH = 2;

    private final Layout layout;
    private final Mentions mentions;
    private final NavigableMap<Integer, Entry> entries = new TreeMap<>();

    Entries(Layout layout, Mentions mentions) {
        this.layout = layout;
        this.mentions = mentions;
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < layout.blocks().size(); i++) {
            Head head = head(i);
            if (head != null) {
                heads.add(head);
            }
        }
        List<Head> listed = ofLists(heads);
        for (int i = 0; i < listed.size(); i++) {
            boolean last = i + 1 == listed.size();
            add(listed.get(i), last ? layout.blocks().size() : listed.get(i + 1).block());
        }
    }

    /** The entry that holds {@code offset}, or null. */
    @Nullable
    public Entry at(int offset) {
        Map.Entry<Integer, Entry> last = entries.floorEntry(offset);
        return last != null && last.getValue().span().contains(offset) ? last.getValue() : null;
    }

    /** All of them, in order. */
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    private @Nullable Head head(int index) {
        Block block = layout.blocks().get(index);
        boolean line = block.kind() == Block.Kind.ITEM
                || block.kind() == Block.Kind.HEADING
                || block.kind() == Block.Kind.PARAGRAPH;
        if (!line) {
            return null;
        }
        String words = block.span().of(layout.text());
        Matcher carried = CARRIED.matcher(words);
        int from = carried.lookingAt() ? carried.end() : 0;
        Name name = first(new Span(block.span().start() + from, block.span().end()));
        if (name == null) {
            return null;
        }
        int end = name.span().end();
        while (end < block.span().end() && layout.text().charAt(end) == '*') {
            end++; // "**Sorex** (Dole, 39)"
        }
        Span part = new Span(end, Math.min(block.span().end(), end + HEAD));
        String after = part.of(layout.text());
        Name place = place(part, after);
        boolean placed = place != null || NUMBER.matcher(after).matches();
        if (after.isBlank() && index + 1 < layout.blocks().size()) {
            place = opening(layout.blocks().get(index + 1), block);
            placed = place != null;
        }
        boolean dashed =
                block.kind() != Block.Kind.ITEM && DASHED.matcher(after).matches();
        return placed
                        || dashed
                        || block.kind() == Block.Kind.ITEM
                                && APART.matcher(after).matches()
                ? new Head(index, name, place, placed, dashed)
                : null;
    }

    // the body whose name begins a stretch
    private @Nullable Name first(Span span) {
        for (Name name : mentions.namesIn(span)) {
            boolean body = name.is(EntityKind.ORGANISATION) || name.is(EntityKind.SITE);
            String before = layout.text().substring(span.start(), name.span().start());
            if (!BEFORE.matcher(before).matches()) {
                return null;
            }
            if (body) {
                return name;
            }
        }
        return null;
    }

    // the town right behind the name, or behind what is said of the body, at the end of the head: ", salaisons, Luxeuil
    // :"
    private @Nullable Name place(Span part, String after) {
        boolean numbered = NUMBER.matcher(after).matches();
        for (Name name : mentions.namesIn(part)) {
            if (!name.is(EntityKind.TERRITORY) || name.entity().key().startsWith("country/")) {
                continue;
            }
            String between = layout.text().substring(part.start(), name.span().start());
            String behind = layout.text().substring(name.span().end(), part.end());
            boolean first = TO_PLACE.matcher(between).matches() && !between.isBlank();
            boolean last = between.endsWith(", ")
                    && between.chars().noneMatch(c -> Character.isDigit(c) && !numbered || c == '.' || c == ':');
            if ((first || last) && ENDS.matcher(behind).matches()) {
                return name;
            }
            if (!numbered) {
                return null;
            }
        }
        return null;
    }

    // "Château-Chinon (Nièvre)" in the line under a name
    private @Nullable Name opening(Block next, Block head) {
        if (next.stanza() != head.stanza() || !next.isContent()) {
            return null;
        }
        return mentions.namesIn(next.span()).stream()
                .filter(n -> n.is(EntityKind.TERRITORY)
                        && n.span().start() == next.span().start())
                .filter(n -> ENDS.matcher(layout.text()
                                .substring(n.span().end(), next.span().end()))
                        .matches())
                .findFirst()
                .orElse(null);
    }

    // two or more heads with their places make a list; a head without one belongs to it as one of its items, or where
    // it
    // is made like one
    private List<Head> ofLists(List<Head> heads) {
        Set<Entity> placed = new HashSet<>();
        Map<Integer, Set<Entity>> items = new HashMap<>();
        boolean dashed = heads.stream().anyMatch(h -> h.placed() && h.dashed());
        for (Head head : heads) {
            if (head.placed() || dashed && head.dashed()) {
                placed.add(head.name().entity());
                if (block(head).kind() == Block.Kind.ITEM) {
                    items.computeIfAbsent(block(head).heading(), h -> new HashSet<>())
                            .add(head.name().entity());
                }
            }
        }
        return heads.stream()
                .filter(h ->
                        (h.placed() || dashed && h.dashed() ? placed : items.getOrDefault(block(h).heading(), Set.of()))
                                        .size()
                                >= ENOUGH)
                .toList();
    }

    private Block block(Head head) {
        return layout.blocks().get(head.block());
    }

    private void add(Head head, int next) {
        Block block = block(head);
        int stanza = block.stanza();
        Span span = block.span();
        for (int i = head.block() + 1; i < next; i++) {
            Block line = layout.blocks().get(i);
            boolean under = i == head.block() + 1 && block.isHeading() && line.stanza() == stanza + 1;
            if (under) {
                stanza = line.stanza(); // a heading over what it tells
            }
            if (line.stanza() != stanza || !line.isContent()) {
                break;
            }
            span = span.cover(line.span());
        }
        entries.put(
                span.start(), new Entry(span, head.name().entity(), head.name().span(), head.place()));
    }
}

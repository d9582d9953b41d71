package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.ProjectNouns;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The projects that a text calls by a name, and which of them "le projet", "ce consortium", "le laboratoire commun" mean:
 * the one named last, where it was named near or the text comes back to it all the time.
 */
final class Projects {
    /** So many blocks on, "le projet" is still the one that was named. */
    private static final int NEAR = 3;

    /** Lists of partners have fewer items. */
    private static final int LONGEST_LIST = 40;

    private static final int OFTEN = 3;
    private static final int LEAD = 25;
    /** What a line says that leads a list of those who have part in a project. */
    private static final Pattern PARTS = Pattern.compile("\\b(?:partenaires|consortium|chacune?|roles?|participants"
            + "|membres|(?:reuni|associ|rassembl|regroup|feder|mobilis)\\w*)\\b");

    private static final Set<String> QUOTES = Set.of("«", "\"", "“");

    private final Set<Entity> all = new HashSet<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Entity> named = new ArrayList<>();
    /** Those that the text names again and again, or that a title names. */
    private final Set<Entity> foremost = new HashSet<>();

    private final Source source;

    private Projects(Source source) {
        this.source = source;
    }

    static Projects of(Source source, SameThings same) {
        Projects projects = new Projects(source);
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.ORGANISATION) && ProjectNouns.isRule(name.rule())) {
                projects.all.add(same.first(name.entity()));
            }
        }
        for (Name name : source.mentions().names()) {
            if (isFirm(source.text(), name.span().start())) {
                projects.all.remove(same.first(name.entity())); // "la société N": a firm, whatever it plans
            }
        }
        if (projects.all.isEmpty()) {
            return projects;
        }
        Map<Entity, Integer> counts = new HashMap<>();
        for (Name name : source.mentions().names()) {
            Entity thing = same.first(name.entity());
            if (projects.all.contains(thing)) {
                projects.spans.add(name.span());
                projects.named.add(thing);
                boolean title = source.layout()
                        .blockAt(name.span().start())
                        .filter(Block::isHeading)
                        .isPresent();
                if (counts.merge(thing, 1, Integer::sum) >= OFTEN || title) {
                    projects.foremost.add(thing);
                }
            }
        }
        return projects;
    }

    private static boolean isFirm(String text, int name) {
        String[] before =
                Folding.fold(text.substring(Math.max(0, name - LEAD), name)).split("[^a-z-]+", -1);
        return before.length > 1 && NounClass.COMPANY.has(before[before.length - 2]);
    }

    /** Whether a thing is a project. */
    boolean has(Entity thing) {
        return all.contains(thing);
    }

    /** Where the noun for a project ends that stands at {@code noun} and goes on with no other's name or aim; else -1. */
    static int end(Wording w, int noun) {
        boolean joint = ProjectNouns.isJoint(w.word(noun), w.word(noun + 1));
        int end = joint ? noun + 2 : noun + 1;
        boolean other = end < w.size()
                && (w.name(end) != null
                        || w.token(end).isCapitalised()
                        || w.afterOf(end) > end
                        || QUOTES.contains(w.word(end))
                        || w.word(end).equals("chez")); // "responsable du projet chez X"
        return (joint || ProjectNouns.has(w.word(noun))) && !other ? end : -1;
    }

    /** The project that such a noun at a place of the text means; null where none is known. */
    @Nullable
    Entity meant(int offset) {
        int next = Span.firstFrom(spans, s -> s, offset);
        if (next == 0) {
            return null;
        }
        Entity last = named.get(next - 1);
        boolean near = blocksBetween(spans.get(next - 1).start(), offset) <= NEAR;
        return near || all.size() == 1 && foremost.contains(last) ? last : null;
    }

    /** The project named last from one place of the text to another; null where none is. */
    @Nullable
    Entity named(int from, int to) {
        int next = Span.firstFrom(spans, s -> s, to);
        return next > 0 && spans.get(next - 1).start() >= from ? named.get(next - 1) : null;
    }

    /** "Le projet réunit cinq partenaires :", "chacun y met son métier :" over a list: the project; else null. */
    @Nullable
    Entity listed(Block item) {
        if (all.isEmpty()) {
            return null;
        }
        List<Block> blocks = source.layout().blocks();
        int lead = Span.firstFrom(blocks, Block::span, item.span().start()) - 1;
        int first = Math.max(0, lead - LONGEST_LIST);
        while (lead > first && blocks.get(lead).kind() == Block.Kind.ITEM) {
            lead--;
        }
        String words = lead < 0
                ? ""
                : Folding.fold(blocks.get(lead).span().of(source.text())).strip();
        int last = Math.max(words.lastIndexOf(". "), words.lastIndexOf('\n')) + 1;
        boolean parts =
                words.endsWith(":") && PARTS.matcher(words.substring(last)).find();
        return parts ? meant(blocks.get(lead).span().end()) : null;
    }

    private int blocksBetween(int from, int to) {
        List<Block> blocks = source.layout().blocks();
        return Span.firstFrom(blocks, Block::span, to + 1) - Span.firstFrom(blocks, Block::span, from + 1);
    }
}

package org.filigraph.extract.commitment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Commitment;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Period;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NumberWords;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the strands that a text lists: items under a line such as {@code Le plan repose sur trois axes :}, numbered
 * headings ({@code Axe 2 : former}) with what stands under them, and enumerations after a colon in a sentence.
 */
public final class Commitments {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("axe", "axis"),
            Map.entry("volet", "axis"),
            Map.entry("pilier", "axis"),
            Map.entry("chantier", "axis"),
            Map.entry("orientation", "axis"),
            Map.entry("thematique", "axis"),
            Map.entry("levier", "lever"),
            Map.entry("mesure", "measure"),
            Map.entry("action", "measure"),
            Map.entry("engagement", "measure"),
            Map.entry("proposition", "measure"),
            Map.entry("priorite", "priority"),
            Map.entry("enjeu", "priority"),
            Map.entry("objectif", "aim"),
            Map.entry("ambition", "aim"),
            Map.entry("problematique", "cause"),
            Map.entry("frein", "cause"),
            Map.entry("cause", "cause"),
            Map.entry("difficulte", "cause"));
    /** Verbs that announce aims when a colon and a list follow: {@code Le comité œuvrera à :}. */
    private static final Set<String> AIMS = WordSet.of(
            """
            oeuvrera vise visent vont s'engage engage engagent permettra permettront consiste entend""");

    private static final Set<String> DEFINITE = WordSet.of("ce cet cette le la l' du");
    private static final Set<String> OPENERS = WordSet.of("un une des");
    private static final int LONGEST_PARAGRAPH = 220;
    private static final int LONGEST_LABEL = 160;

    private record Lead(String kind, @Nullable Entity of, boolean shortLine) {}

    private final Source source;
    private final List<Name> agreements;
    private final List<Commitment> commitments = new ArrayList<>();

    private Commitments(Source source) {
        this.source = source;
        this.agreements = source.mentions().names().stream()
                .filter(n -> n.is(EntityKind.AGREEMENT))
                .toList();
    }

    public static List<Commitment> of(Source source) {
        Commitments reader = new Commitments(source);
        reader.lists();
        for (Wording wording : Wording.of(source)) {
            reader.enumeration(wording);
        }
        return reader.commitments;
    }

    private void lists() {
        List<Block> blocks = source.layout().blocks();
        Lead lead = null;
        int rank = 0;
        for (Block block : blocks) {
            if (!block.isContent() || block.sentences().isEmpty()) {
                continue;
            }
            int numbered = numbered(block);
            if (numbered >= 0) {
                lead = new Lead("measure", owner(block), false);
                rank = 0;
                continue;
            }
            if (lead != null && (block.kind() == Block.Kind.ITEM || (lead.shortLine && isStrand(block)))) {
                rank++;
                add(lead.of, lead.kind, item(block), rank, block.span(), "commitment.item", 0.8);
            } else {
                Lead announced = announcement(block);
                if (announced != null || block.kind() != Block.Kind.ITEM) {
                    lead = announced;
                    rank = 0;
                }
            }
        }
    }

    // a short paragraph under "Parmi les mesures :" that begins like an item: "Un fonds …", "5 000 formations …"
    private static boolean isStrand(Block block) {
        var first = block.tokens().get(0);
        return block.kind() == Block.Kind.PARAGRAPH
                && block.span().length() <= LONGEST_PARAGRAPH
                && (first.isNumber() || OPENERS.contains(first.folded()))
                && block.sentences().size() == 1;
    }

    // "Axe 2 : former": the number, else -1; the strand itself is told
    private int numbered(Block block) {
        Wording w = first(block);
        if (w == null) {
            return -1;
        }
        String kind = KINDS.get(singular(w.word(0)));
        boolean numbered = kind != null
                && w.size() > 3
                && w.token(1).isNumber()
                && (w.word(2).equals(":") || w.word(2).equals("–") || w.word(2).equals("-"));
        if (!numbered || kind == null || w.word(1).length() > 2) {
            return -1;
        }
        int rank = Integer.parseInt(w.word(1));
        Span label = new Span(w.token(3).span().start(), block.span().end());
        add(owner(block), kind, label, rank, block.span(), "commitment.numbered", 0.9);
        return rank;
    }

    // a line that ends with a colon and says what will be listed
    private @Nullable Lead announcement(Block block) {
        String words = block.span().of(source.text()).replace("*", "").stripTrailing();
        if (!words.endsWith(":")) {
            return null;
        }
        Wording w = last(block);
        if (w == null) {
            return null;
        }
        String kind = null;
        for (int i = 0; i < w.size(); i++) {
            String noun = KINDS.get(singular(w.word(i)));
            boolean plural = w.word(i).endsWith("s") || w.word(i).endsWith("x");
            if (noun != null && plural && w.name(i) == null) {
                kind = noun;
            } else if (kind == null && AIMS.contains(w.word(i))) {
                kind = "aim";
            }
        }
        return kind == null ? null : new Lead(kind, of(w), block.span().length() <= 60);
    }

    // "autour de trois axes : la formation, l'innovation et l'export"
    private void enumeration(Wording w) {
        int colon = -1;
        String kind = null;
        for (int i = 0; i + 1 < w.size(); i++) {
            String noun = KINDS.get(singular(w.word(i)));
            boolean plural = w.word(i).endsWith("s") || w.word(i).endsWith("x");
            if (noun != null && plural && w.name(i) == null && colon < 0) {
                kind = noun;
            }
            if (w.word(i).equals(":") && kind != null && colon < 0) {
                colon = i;
            }
        }
        if (colon < 0 || kind == null || !announces(w, colon)) {
            return;
        }
        List<Span> items = items(w, colon + 1, told(w, colon));
        if (items.size() < 2) {
            return;
        }
        Entity of = of(w);
        for (int i = 0; i < items.size(); i++) {
            add(of, kind, items.get(i), i + 1, w.span(), "commitment.enumeration", 0.75);
        }
    }

    // how many strands the line says there are, 0 where it does not
    private int told(Wording w, int colon) {
        int number = 0;
        for (Numeral numeral : source.mentions().numeralsIn(w.span(0, colon))) {
            int noun = w.at(numeral.span().end() - 1) + 1;
            for (int i = noun; i < noun + 2 && i < colon; i++) {
                if (KINDS.containsKey(singular(w.word(i)))) {
                    number = numeral.value().intValue();
                }
            }
        }
        return number;
    }

    // "quatre axes clés :", "autour de cinq volets auxquels … :", "ses priorités :"
    private static boolean announces(Wording w, int colon) {
        for (int i = colon - 1; i > 0 && i > colon - 14; i--) {
            if (KINDS.containsKey(singular(w.word(i)))) {
                boolean counted = w.token(i - 1).isNumber()
                        || NumberWords.isCount(w.word(i - 1))
                        || w.word(i - 1).equals("plusieurs")
                        || w.word(i - 1).equals("grands")
                        || w.word(i - 1).equals("grandes");
                return counted || i >= colon - 3;
            }
        }
        return false;
    }

    // items between commas; "et" parts the last two, unless the line says that there are as many already
    private static List<Span> items(Wording w, int from, int told) {
        List<Span> items = new ArrayList<>();
        int start = from;
        int end = w.size();
        int and = -1;
        boolean open = false;
        for (int i = from; i < w.size(); i++) {
            if (w.word(i).equals(".")) {
                end = i;
                break;
            }
            open = w.word(i).equals("(") || (open && !w.word(i).equals(")"));
            if ((w.word(i).equals(",") || w.word(i).equals(";")) && !open) {
                if (i > start) {
                    items.add(w.span(start, i));
                }
                start = i + 1;
                and = -1;
            } else if (w.word(i).equals("et") && !open && i > start) {
                and = i;
            }
        }
        int most = told == 0 ? Integer.MAX_VALUE : told;
        if (and > start && and + 1 < end && items.size() + 1 < most) {
            items.add(w.span(start, and));
            start = and + 1;
        }
        if (start < end) {
            items.add(w.span(start, end));
        }
        return items;
    }

    private static String singular(String noun) {
        return noun.length() > 3 && (noun.endsWith("s") || noun.endsWith("x"))
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }

    // "ce contrat", "le plan": the agreement of that kind told of before
    private @Nullable Entity pointedTo(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            String kind = AgreementKinds.ofWord(w.word(i));
            boolean pointed = DEFINITE.contains(w.word(i - 1));
            if (kind != null && pointed && w.name(i) == null) {
                return lastAgreement(w.span().start());
            }
        }
        return null;
    }

    private @Nullable Entity lastAgreement(int offset) {
        int low = 0;
        int high = agreements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (agreements.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : agreements.get(low - 1).entity();
    }

    // the agreement or body named in the line, or the topic of the passage
    private @Nullable Entity of(Wording w) {
        Entity pointed = pointedTo(w);
        if (pointed != null) {
            return pointed;
        }
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.AGREEMENT);
            if (name != null) {
                return name.entity();
            }
        }
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.ORGANISATION);
            if (name != null) {
                return name.entity();
            }
        }
        return owner(w.block());
    }

    // the agreement in the headings over a block, else its topic, else its territory
    private @Nullable Entity owner(Block block) {
        int left = 6;
        for (int i = block.heading();
                i >= 0 && left > 0;
                i = source.layout().blocks().get(i).heading(), left--) {
            for (Name name :
                    source.mentions().namesIn(source.layout().blocks().get(i).span())) {
                if (name.is(EntityKind.AGREEMENT)) {
                    return name.entity();
                }
            }
        }
        Entity topic = source.context().topicAt(block.span().start());
        if (topic != null) {
            return topic;
        }
        Entity told = lastAgreement(block.span().start());
        return told != null ? told : source.context().territoryAt(block.span().start());
    }

    private @Nullable Wording first(Block block) {
        return block.sentences().isEmpty()
                ? null
                : Wording.of(source, block, block.sentences().get(0));
    }

    private @Nullable Wording last(Block block) {
        return block.sentences().isEmpty()
                ? null
                : Wording.of(
                        source, block, block.sentences().get(block.sentences().size() - 1));
    }

    // an item's own words: its first sentence, without the bullet
    private Span item(Block block) {
        Span span = block.sentences().get(0).span();
        int start = span.start();
        String text = source.text();
        while (start < span.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return new Span(start, span.end());
    }

    private void add(
            @Nullable Entity of, String kind, Span words, int rank, Span evidence, String rule, double confidence) {
        String label = words.of(source.text())
                .replaceAll("[*_]+", "")
                .replaceAll("\\s+", " ")
                .strip();
        while (!label.isEmpty() && ".;,:".indexOf(label.charAt(label.length() - 1)) >= 0) {
            label = label.substring(0, label.length() - 1).strip();
        }
        if (label.length() < 3) {
            return;
        }
        if (label.length() > LONGEST_LABEL) {
            int cut = label.lastIndexOf(' ', LONGEST_LABEL);
            label = label.substring(0, cut > 0 ? cut : LONGEST_LABEL);
        }
        String sector = null;
        for (Sectors.Hit hit : source.context().sectorsIn(evidence.contains(words) ? words : evidence)) {
            if (sector == null && !hit.weak()) {
                sector = hit.sector();
            }
        }
        BigDecimal amount = null;
        for (Numeral numeral : source.mentions().numeralsIn(words)) {
            if (amount == null && numeral.unit().equals("EUR")) {
                amount = numeral.value();
            }
        }
        Period period = Period.NONE;
        for (Time time : source.mentions().timesIn(words)) {
            if (period.isEmpty()) {
                period = new Period(time.from(), time.to());
            }
        }
        commitments.add(
                new Commitment(of, kind, label, rank, sector, amount, period, Evidence.at(evidence, rule, confidence)));
    }
}

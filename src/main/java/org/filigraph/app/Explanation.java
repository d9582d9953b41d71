package org.filigraph.app;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.document.Document;
import org.filigraph.document.Offsets;
import org.filigraph.extract.Inspection;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.fact.ContractJson;
import org.filigraph.fact.Fact;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Span;

/** The inspection of one document as text for a terminal. */
final class Explanation {
    private static final int WIDTH = 100;
    /** So many of the readings that competed are shown. */
    private static final int OPTIONS = 4;

    private static final Pattern WHITE = Pattern.compile("\\s+");
    /** What is said of a fact in other words already. */
    private static final Set<String> SAID = Set.of("doc", "type", "start", "end", "text", "confidence", "extractor");

    private final Inspection inspection;
    private final Document document;
    private final Offsets offsets;
    private final ContractJson contract;
    private final PrintStream out;

    Explanation(Inspection inspection, PrintStream out) {
        this.inspection = inspection;
        this.document = inspection.reading().document();
        this.offsets = new Offsets(document.text());
        this.contract = new ContractJson(inspection.reading());
        this.out = out;
    }

    /** Prints the passages that hold {@code only}; all, where it is empty. */
    void print(String only) {
        List<Block> blocks = inspection.layout().blocks();
        out.printf(
                "%s: %d passages, %d facts%n",
                document.name(), blocks.size(), inspection.reading().facts().size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.span().of(document.text()).contains(only)) {
                print(i, block);
            }
        }
        out.flush();
    }

    private void print(int number, Block block) {
        out.printf("%n── %d %s, %s%n", number, word(block.kind()), place(block.span()));
        out.println(wrapped(block.span().of(document.text())));
        Span span = block.span();
        section("names", inspection.mentions().namesIn(span).stream().map(this::line));
        section("numbers", inspection.mentions().numeralsIn(span).stream().map(this::line));
        section("dates", inspection.mentions().timesIn(span).stream().map(this::line));
        section(
                "facts",
                inspection.reading().facts().stream()
                        .filter(fact -> !fact.type().equals("mention"))
                        .filter(fact -> fact.evidence().spans().stream().anyMatch(span::overlaps))
                        .map(this::line));
        section(
                "weighed",
                inspection.weighings().stream()
                        .filter(weighing -> span.overlaps(weighing.words()))
                        .map(this::line));
        section(
                "passed over",
                inspection.reading().skipped().stream()
                        .filter(skipped -> span.overlaps(skipped.span()))
                        .map(skipped -> block.isContent()
                                ? quote(skipped.span()) + "  " + skipped.reason()
                                : "the passage: " + skipped.reason()));
    }

    private void section(String title, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            out.println("   " + title);
            all.forEach(line -> out.println("     " + line));
        }
    }

    private String line(Name name) {
        return "%s  %s %s (%s)  %s %.2f"
                .formatted(
                        quote(name.span()),
                        name.entity().kind().key(),
                        name.entity().label(),
                        name.entity().key(),
                        name.rule(),
                        name.confidence());
    }

    private String line(Numeral numeral) {
        String value = numeral.max() == null
                ? numeral.value().toPlainString()
                : numeral.value().toPlainString() + " to " + numeral.max().toPlainString();
        String hedge = numeral.hedge().equals("exact") ? "" : numeral.hedge() + " ";
        return quote(numeral.span()) + "  " + hedge + value + " " + numeral.unit();
    }

    private String line(Time time) {
        String dates = Stream.of(time.from(), time.to())
                .map(date -> date == null ? "…" : date.iso())
                .distinct()
                .collect(Collectors.joining(" to "));
        return quote(time.span()) + "  " + word(time.sense()) + " " + dates;
    }

    private String line(Fact fact) {
        String claim = contract.object(fact).entrySet().stream()
                .filter(part -> !SAID.contains(part.getKey()))
                .map(Explanation::part)
                .collect(Collectors.joining(", "));
        return "%s: %s%n       %s  %s %.2f  %s"
                .formatted(
                        fact.type(),
                        claim,
                        quote(fact.evidence().span()),
                        fact.evidence().rule(),
                        fact.evidence().confidence(),
                        place(fact.evidence().span()));
    }

    private String line(Weighing weighing) {
        String options = weighing.options().stream()
                .sorted(Comparator.comparingInt(option -> -option.weight()))
                .limit(OPTIONS)
                .map(option -> "%d %s (%s)"
                        .formatted(option.weight(), option.value() == null ? "none" : option.value(), option.why()))
                .collect(Collectors.joining(", "));
        return quote(weighing.words()) + "  " + weighing.attribute() + ": " + options;
    }

    private static String part(Map.Entry<String, Object> part) {
        return part.getKey() + " " + part.getValue();
    }

    private String quote(Span span) {
        return "« " + WHITE.matcher(span.of(document.text())).replaceAll(" ") + " »";
    }

    private String place(Span span) {
        return offsets.codePoint(span.start()) + "–" + offsets.codePoint(span.end());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : WHITE.split(text, -1)) {
            if (length > 0 && length + word.length() > WIDTH) {
                lines.append('\n');
                length = 0;
            }
            lines.append(length == 0 ? "   " : " ").append(word);
            length += word.length() + 1;
        }
        return lines.toString();
    }
}

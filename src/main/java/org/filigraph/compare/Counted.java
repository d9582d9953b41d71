package org.filigraph.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, after its own words: of « 96 PME » and « 132 entreprises », under one indicator, the first counts
 * a part. Figures can only be held against one another where they count the same.
 */
public final class Counted {
    /** All that the indicator counts. */
    public static final String ALL = "";

    private static final String TABLE = "/compare/nouns.tsv";
    private static final Map<String, Set<String>> NOUNS = read();

    /** A sum, a project, a hall: what a body or sector can have several of, each with a number of its own. */
    private static final Set<String> EACH_ITS_OWN = Set.of(
            "publicFunding",
            "investment",
            "projects",
            "commitments",
            "products",
            "floorArea",
            "landArea",
            "rent",
            "price",
            "trainings",
            "organisations",
            "production");

    /** What is said of a noun to count a part: « 2 500 emplois indirects » says nothing against « 1 300 emplois induits ». */
    private static final String PART =
            "(?:(?:directe?s?|indirecte?s?|induite?s?)\\b|(?:d['’]au moins|de (?:plus|moins) de|de) \\d[\\d ]*(?:a \\d+ )?salaries)";

    private static final Pattern NUMBER_AND_NOUN = Pattern.compile(
            "(\\d[\\d\\s.]*(?:,\\d+)?)\\s*(?:(millions?|milliards?|milliers?)\\s+)?(?:(?:de|des|du)\\s+|d['’]\\s*)?(\\p{L}+)"
                    + "((?:\\s*(?:,|et|ou)?\\s+" + PART + ")*)");
    private static final Pattern ROUND_AND_NOUN =
            Pattern.compile("(?:dizaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)s?"
                    + "\\s+(?:de\\s+|d['’]\\s*)(\\p{L}+)");
    private static final Pattern NEW = Pattern.compile("nouvel|nouveau");
    private static final Pattern GENDER = Pattern.compile("(t)e?s?\\b");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{2})[sx]$");

    private Counted() {}

    /**
     * The noun that a number goes with, where that counts a part of its own, and the words after it that make it count a
     * part; {@link #ALL} for nouns that stand for all, and where the words give none.
     *
     * @param indicator key of what is counted, such as {@code enterprises}
     * @param words in which the number stands
     */
    public static String of(String indicator, BigDecimal value, String words) {
        String folded = folded(words);
        Matcher number = NUMBER_AND_NOUN.matcher(folded);
        while (number.find()) {
            if (isOf(value, number.group(1), number.group(2))) {
                return (apart(indicator, number.group(3))
                                + GENDER.matcher(number.group(4)).replaceAll("$1"))
                        .strip();
            }
        }
        Matcher round = ROUND_AND_NOUN.matcher(folded);
        return round.find() ? apart(indicator, round.group(1)) : ALL;
    }

    /** Whether it counts what came in some time, « 70 nouvelles entreprises »: how long is seldom told. */
    public static boolean isOfWhatCame(String counted) {
        return NEW.matcher(counted).lookingAt();
    }

    /** Whether several numbers under one indicator, of one matter, are as a rule of several things. */
    public static boolean isEachItsOwn(String indicator) {
        return EACH_ITS_OWN.contains(indicator);
    }

    private static String apart(String indicator, String plural) {
        String noun = singular(plural);
        return NOUNS.getOrDefault(indicator, Set.of()).contains(noun) ? ALL : noun;
    }

    private static boolean isOf(BigDecimal value, String digits, @Nullable String scale) {
        int zeros = scale == null ? 0 : scale.startsWith("milliard") ? 9 : scale.startsWith("million") ? 6 : 3;
        String plain = digits.replaceAll("[\\s.]", "").replace(',', '.');
        return new BigDecimal(plain).scaleByPowerOfTen(zeros).compareTo(value.abs()) == 0;
    }

    private static String folded(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String singular(String noun) {
        return PLURAL.matcher(noun).replaceFirst("");
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = Objects.requireNonNull(Counted.class.getResourceAsStream(TABLE), TABLE)) {
            Map<String, Set<String>> nouns = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .forEach(row -> nouns.put(
                            row.get(0),
                            Arrays.stream(row.get(1).split(", ", -1)).collect(Collectors.toUnmodifiableSet())));
            return nouns;
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }
}

package org.filigraph.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Title, date and language of a document from its words alone. It looks where French press releases and web pages carry
 * them, at the head and the foot, and says nothing where it is not sure: a wrong date is worse than none.
 */
final class MetadataFinder {
    /** Characters looked at: a title or a date stands on one of the first lines, or in the last ones of a web page. */
    private static final int HEAD = 6_000;

    private static final int FOOT = 2_000;
    private static final int LANGUAGE_SAMPLE = 20_000;

    private static final int HEAD_LINES = 12;
    /** A date alone on a line further down belongs to something else, such as an event. */
    private static final int LINES_OF_A_LONE_DATE = 6;

    private static final int LONGEST_TITLE = 200;

    /** What may be a date; {@link #date} decides. */
    static final String DATE = "((?:\\p{L}+di,? |dimanche,? )?(?:\\d{1,2}(?:er)? \\p{L}+\\.? \\d{4}"
            + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}(?:-\\d{2})?|\\p{L}+ \\d{4}))";

    /** A time of day after a date. */
    static final String TIME = "(?:,?(?: -| à)? \\d{1,2} ?[h:] ?\\d{0,2})?";

    /** A time of day after a date, and what often follows on the same line: an author, a section. */
    private static final String REST = TIME + "(?:\\.?$| ?[|•·–—,(-].*| par .*)";

    private static final Pattern PUBLISHED =
            line("(?:.{1,60}?(?: ?[.–—|•·/,] ?| - ))?(?:(?:article|communiqué|actualité|billet|dossier|entretien) )?"
                    + "(?:publiée?|parue?|postée?|rédigée?|diffusée?|mise? en ligne|date de publication|date)"
                    + "(?: par .{2,50}?)?(?:,? le| en)? ?:? ?" + DATE + REST);
    private static final Pattern UPDATED = line(
            "(?:.{0,60}[|·•–—-] ?)?(?:(?:page )?mise? à jour|dernière mise à jour|dernière modification)(?: le| en)? ?:? ?"
                    + DATE + REST);
    /** "le 23 juin 2010 à 15h24", "07/10/2022 | Soutenir la filière", "le 3 mai 2011 Anne Martin", "Le 3 mai 2011, par Anne". */
    private static final Pattern ALONE = line("(?:le )?" + DATE + TIME
            + "(?:$| ?[|•·] .*$|,? par (?-i:\\p{Lu}).*$|(?-i: \\p{Lu}[\\p{Ll}-]+ \\p{Lu}[\\p{L}-]+$))");
    /** "par Anne Martin | 6 juillet 2017", "Par la rédaction, le 12 mars 2014 à 10:15". */
    private static final Pattern BY = line("par\\b.{0,60}?[ ,|–—-] ?(?:le )?" + DATE + TIME + "$");

    private static final String TOWN = "^(?:(?:À|A|Fait à) )?\\p{Lu}[\\p{L}'’-]*(?: ?(?:/|&|–) ?\\p{Lu}[\\p{L}'’-]*)?"
            + "(?: (?:\\p{Lu}[\\p{L}'’-]*|sur|sous|de|du|en|le|la|les|d'|l')){0,5}(?: \\([\\p{L} '’-]{2,30}\\))?";

    /** "À Toulouse, le 19 septembre 2025"; "Lyon, le 21 mai 2021 – La Région…". */
    private static final Pattern PLACED =
            Pattern.compile(TOWN + ", (?:le|LE) " + DATE + TIME + "(?:\\.?$| ?[–—] .*| - .*)");
    /** "Limay (Yvelines), 16 septembre 2025": near the top, where an agenda has other things. */
    private static final Pattern DATELINE = Pattern.compile(TOWN + ", " + DATE + "\\.?$");
    /** "Bulletin n° 118 - Octobre 2009", "Semaine du 2 février 2026". */
    private static final Pattern NUMBER =
            line("(?:.{0,60}n° ?\\d{1,2} ?\\d{0,3} ?[-–—|,·] ?|semaine du )" + DATE + "$");

    /** "s'est tenue aujourd'hui, lundi 3 avril 2017,". */
    private static final Pattern TODAY = line(".{0,160}?aujourd['’]hui,? (?:le )?" + DATE + "(?:\\W|$)");

    /** "date 2025-06 Une filière d'avenir": a date that a crawler wrote before the title. */
    private static final Pattern BEFORE_TITLE = line("date ?:? ?(\\d{4}-\\d{2}(?:-\\d{2})?)(?: (.+))?$");

    private static final Pattern HEADING = Pattern.compile("^# +(.+?)[ #]*$");
    /** Lines over a title that say what kind of text follows. */
    private static final Pattern KIND = line("(?:(?:communiqué|dossier|point|invitation|kit)(?: de| à la)? presse"
            + "|communiqué|actualités?|publications?|accueil|partager|imprimer)$");

    private static final Pattern TITLE = Pattern.compile("^[\\p{Lu}\\d«\"“].* .*[^.;,:]$|^\\p{Lu}.* .*…$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\uFEFF]+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:\\p{L}+di|dimanche),? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO_WITH_TIME = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})[T ].*$");

    private static final List<DateTimeFormatter> DAYS =
            List.of(french("d MMMM uuuu"), french("d MMM uuuu"), french("d/M/uuuu"), french("d.M.uuuu"));
    private static final DateTimeFormatter MONTH = french("MMMM uuuu");

    /** Small words that no neighbouring language shares; a fifth of French prose, hardly any of another. */
    private static final Set<String> FRENCH = Set.of(
            "le", "les", "des", "du", "et", "est", "une", "dans", "pour", "sur", "aux", "avec", "qui", "au", "ces",
            "sont", "été", "cette", "leur", "par", "ses", "nous");

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "is", "for", "with", "that", "are", "by", "this", "has", "was", "from", "its");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ENOUGH_WORDS = 12;
    private static final double OWN_SMALL_WORDS = 0.10;

    private MetadataFinder() {}

    /** What the words of a document tell about it. */
    static Metadata find(String text) {
        int start = StatedMetadata.endOfFrontMatter(text);
        List<String> head = lines(text, start, start + HEAD).limit(HEAD_LINES).toList();
        return new Metadata(
                title(head).orElse(null),
                issued(head, text).orElse(null),
                null,
                null,
                language(text).orElse(null),
                null);
    }

    /** A date in ISO 8601 (a time after it is left out) or as the French write it: 19 septembre 2025, 27/11/2023. */
    static Optional<PartialDate> date(String written) {
        String text = SPACES.matcher(written).replaceAll(" ").strip();
        String day = WEEKDAY.matcher(text).replaceFirst("").replaceFirst("^1er ", "1 ");
        return PartialDate.parse(ISO_WITH_TIME.matcher(text).replaceFirst("$1"))
                .or(() -> DAYS.stream()
                        .flatMap(f -> parsed(() -> PartialDate.of(LocalDate.parse(day, f))).stream())
                        .findFirst())
                .or(() ->
                        parsed(() -> new PartialDate(YearMonth.parse(day, MONTH).toString())))
                .filter(d -> d.year() >= 1900 && d.year() < 2100);
    }

    private static Optional<PartialDate> parsed(Supplier<PartialDate> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> title(List<String> head) {
        Optional<String> heading = head.stream()
                .map(HEADING::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
        return heading.or(() -> head.stream()
                        .filter(l -> !KIND.matcher(l).find() && !isDate(l))
                        .findFirst()
                        .map(l -> BEFORE_TITLE.matcher(l).replaceFirst("$2"))
                        .filter(l -> TITLE.matcher(l).find()))
                .filter(t -> t.length() <= LONGEST_TITLE);
    }

    private static boolean isDate(String line) {
        return Stream.of(PUBLISHED, UPDATED, ALONE, BY, PLACED, DATELINE)
                        .anyMatch(p -> dates(Stream.of(line), p).findAny().isPresent())
                || BEFORE_TITLE.matcher(line).replaceFirst("$2").isEmpty();
    }

    private static Optional<PartialDate> issued(List<String> head, String text) {
        return only(head, text, PUBLISHED)
                .or(() -> dates(head.stream().limit(1), BEFORE_TITLE).findFirst())
                .or(() -> dates(head.stream(), PLACED).findFirst())
                .or(() ->
                        dates(head.stream().limit(LINES_OF_A_LONE_DATE), ALONE).findFirst())
                .or(() -> dates(head.stream(), BY).findFirst())
                .or(() -> dates(head.stream().limit(LINES_OF_A_LONE_DATE), DATELINE)
                        .findFirst())
                .or(() ->
                        dates(head.stream().limit(LINES_OF_A_LONE_DATE), NUMBER).findFirst())
                .or(() -> only(List.of(), text, NUMBER))
                .or(() -> only(head, text, UPDATED))
                .or(() -> dates(head.stream(), TODAY).findFirst())
                .or(() -> CreditLines.date(head));
    }

    /** The date of such a line in the head, else in the foot, where teasers of other articles may have theirs too. */
    private static Optional<PartialDate> only(List<String> head, String text, Pattern line) {
        return dates(head.stream(), line).findFirst().or(() -> {
            List<PartialDate> foot = dates(lines(text, text.length() - FOOT, text.length()), line)
                    .distinct()
                    .toList();
            return foot.size() == 1 ? Optional.of(foot.get(0)) : Optional.empty();
        });
    }

    private static Stream<PartialDate> dates(Stream<String> lines, Pattern line) {
        return lines.map(line::matcher).filter(Matcher::find).flatMap(m -> date(m.group(1)).stream());
    }

    /** French, English, or nothing where the small words do not tell. */
    private static Optional<String> language(String text) {
        List<String> words = WORD.matcher(text.substring(0, Math.min(text.length(), LANGUAGE_SAMPLE)))
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .toList();
        double enough = OWN_SMALL_WORDS * words.size();
        if (words.size() < ENOUGH_WORDS) {
            return Optional.empty();
        }
        if (words.stream().filter(FRENCH::contains).count() >= enough) {
            return Optional.of("fr");
        }
        return words.stream().filter(ENGLISH::contains).count() >= enough ? Optional.of("en") : Optional.empty();
    }

    /** The whole lines of a stretch that say something, without Markdown's marks. */
    private static Stream<String> lines(String text, int from, int to) {
        int start = from <= 0 ? 0 : text.lastIndexOf('\n', from - 1) == from - 1 ? from : text.indexOf('\n', from) + 1;
        int end = to >= text.length() ? text.length() : text.lastIndexOf('\n', to);
        if (start < from || end <= start) {
            return Stream.empty();
        }
        return text.substring(start, end)
                .lines()
                .map(l -> LINK.matcher(l).replaceAll("$1").replace("*", "").replace("`", ""))
                .map(l -> SPACES.matcher(l).replaceAll(" ").strip())
                .filter(l -> l.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static Pattern line(String regex) {
        return Pattern.compile("^" + regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static DateTimeFormatter french(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.FRENCH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}

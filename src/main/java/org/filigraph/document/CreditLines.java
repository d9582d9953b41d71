package org.filigraph.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of a text that has no line for it, as its first lines tell it beside other words: the paper it is of ("La
 * Lettre du port, mai 2016"), the town it is told from ("Pau, 3 mars 2014. Réunis hier, …"), or the day of which it tells
 * ("a présenté mardi 5 mars 2024 son rapport").
 */
final class CreditLines {
    /** Such lines stand so near the top. */
    private static final int HEAD = 6;

    private static final int LONGEST = 110;

    private static final String MARK = "(?: ?[,.–—|•·/] ?| - )";

    private static final Pattern CREDIT = pattern("^\\(?([^:;!?]{2,80}?)" + MARK + "(?:(?:le|semaine du) )?"
            + MetadataFinder.DATE + MetadataFinder.TIME + "[.)]?(?: ?[–—|•(/].{0,60})?$");

    private static final Pattern OPENING = pattern("^(?:((?-i:\\p{Lu})[^.:;!?]{1,60}?)(?:, ?(?:le )?| [–—-] ))?"
            + MetadataFinder.DATE + " ?(?:\\.|[–—]|- ) ?[–—]? ?\\S.*");

    private static final Pattern THAT_DAY =
            pattern("^(.{0,200}?)\\b((?:\\p{L}+di|dimanche) \\d{1,2}(?:er)? \\p{L}+ \\d{4})" + "\\b.*");

    private static final String COMES =
            "prochaine?s?|jusqu|avant|depuis|dès|\\p{L}{2,}(?:era|eront|ira|iront|dra|dront)";

    /** What is told by a verb, is yet to come or is a term is no credit. */
    private static final Pattern OTHER =
            pattern(".*\\b(?:" + COMES + "|a|ont|est|sont|était|fut|se|qui|que|rendez-vous|salon"
                    + "|forum|limite|clôture|fin|début|sources?|données|chiffres|objectif)\\b.*");

    /** A day that comes, or from which or up to which something is. */
    private static final Pattern COMING = pattern(".*\\b(?:" + COMES + "|partir|va|vont)\\b.*");

    private CreditLines() {}

    /** The date that one of the lines at the head tells. */
    static Optional<PartialDate> date(List<String> head) {
        List<String> top = head.subList(0, Math.min(HEAD, head.size()));
        List<String> brief = top.stream().filter(l -> l.length() <= LONGEST).toList();
        return first(brief, CREDIT, OTHER).or(() -> first(top, OPENING, OTHER)).or(() -> first(top, THAT_DAY, COMING));
    }

    private static Optional<PartialDate> first(List<String> lines, Pattern pattern, Pattern other) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .filter(m -> m.group(1) == null || !other.matcher(m.group(1)).matches())
                .flatMap(m -> MetadataFinder.date(m.group(2)).stream())
                .findFirst();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

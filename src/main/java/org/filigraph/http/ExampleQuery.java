package org.filigraph.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that users of the graph ask, with the query that answers it: a file under {@code /queries/examples} that
 * begins with its titles.
 *
 * @param name the file's name without its ending
 * @param french the question in French
 * @param english the question in English
 * @param query what is asked, in SPARQL, with labels in French
 */
public record ExampleQuery(String name, String french, String english, String query) {
    /** From the figures over agreements and people to the documents, as they are listed. */
    private static final List<String> NAMES = List.of(
            "jobs-by-territory",
            "figures-of-occitanie",
            "sector-with-narrower",
            "figures-by-sector",
            "same-question",
            "shares",
            "growth",
            "ranks",
            "targets",
            "money",
            "agreements",
            "signatories",
            "commitments",
            "people",
            "ties",
            "located",
            "events",
            "several-documents",
            "documents",
            "unsure");

    /** What examples call the labels of terms, which there are in each language; names of things are as documents have them. */
    private static final Pattern LABEL_OF_TERM =
            Pattern.compile("(LANG\\(\\?(?:hedge|indicator|kind|measure|modality|sector|tie)\\) = )\"fr\"");

    private static final Pattern FILE = Pattern.compile("# fr: (.+)\n# en: (.+)\n(?s:(.+))");

    /** The question in the current language. */
    public String title() {
        return Language.current() == Language.FRENCH ? french : english;
    }

    /** The query with the labels of terms in the current language. */
    public String asked() {
        return LABEL_OF_TERM
                .matcher(query)
                .replaceAll("$1\"" + Language.current().code() + "\"");
    }

    /** All examples, in the order in which a person should meet them. */
    public static List<ExampleQuery> all() {
        return NAMES.stream().map(ExampleQuery::read).toList();
    }

    private static ExampleQuery read(String name) {
        String path = "/queries/examples/" + name + ".rq";
        try (InputStream in = ExampleQuery.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + path);
            }
            Matcher parts = FILE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!parts.matches()) {
                throw new IllegalStateException(path + " does not begin with its titles, as '# fr: …' and '# en: …'");
            }
            return new ExampleQuery(
                    name, parts.group(1), parts.group(2), parts.group(3).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}

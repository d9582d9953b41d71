package org.filigraph.mention;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.filigraph.document.Document;

/**
 * A thing in the world under the name by which we know it.
 *
 * @param kind what it is
 * @param key its identity among things of its kind: {@code region/76} for a territory, else a slug of its name
 * @param label its preferred name
 */
public record Entity(EntityKind kind, String key, String label) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");
    private static final int LONGEST_SLUG = 80;

    /** A thing that no table lists: its identity is its name, case and accents folded. */
    public static Entity named(EntityKind kind, String label) {
        return new Entity(kind, slug(label), label);
    }

    /** A name with case, accents and punctuation folded: {@code Medicen Paris Région} is {@code medicen-paris-region}. */
    public static String slug(String label) {
        String plain =
                MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD)).replaceAll("");
        String slug = NOT_WORD.matcher(
                        plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"))
                .replaceAll("-");
        slug = OUTER_HYPHENS.matcher(slug).replaceAll("");
        if (!slug.isEmpty() && slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        // long names that begin alike, and names in other scripts, stay apart by a digest of the whole
        String head = slug.isEmpty() ? "x" : slug.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
        String whole = slug.isEmpty() ? label : slug;
        return head + "-"
                + Document.sha256(whole.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }
}

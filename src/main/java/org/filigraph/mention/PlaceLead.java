package org.filigraph.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words right before a name, which may say what kind of place it is: {@code la ville de}, {@code en}, {@code Lieu :}.
 *
 * @param words folded, with one space before them and for each space or break
 */
record PlaceLead(String words) {
    private static final int LONGEST = 50;
    private static final Pattern POSTAL_CODE = Pattern.compile("(?<!\\d)(\\d{5})(?: cedex| -|,)?\\s*$");
    private static final Pattern SAYS_TOWN = Pattern.compile(
            "(?:\\b(?:villes?|communes?|mairies?|maires?|agglomeration|aeroport|villages?|bourgs?|cantons?|gares?) (?:de |d'|du )?"
                    + "|\\ba )$");
    private static final Pattern SAYS_AREA = Pattern.compile(
            "\\b(?:en |dans (?:la |le |l'|les )|de la |de l'|la |l'|departements? (?:de |d'|du |des )?)$");
    private static final Pattern SAYS_REGION = Pattern.compile("\\bregions? (?:de |d'|du |des )?$");
    private static final Pattern SAYS_COMMUNITY =
            Pattern.compile("communaute (?:de communes|d'agglomeration|urbaine)(?: \\([a-z]+\\))? (?:de |du |d')?$");
    /** "Lieu de réalisation : Mer". */
    private static final Pattern LABELS_PLACE =
            Pattern.compile("\\b(?:lieu|commune|ville|localisation|implantation|site|adresse|siege)[^:\\n]{0,25}: $");
    /** "Le Var compte", "aux portes du Cher": a department has its article. */
    private static final Pattern ARTICLE = Pattern.compile("(?:^|[^\\p{L}])(?:le |la |l'|du |au |de la |de l'|a l')$");

    /** What stands before a name of a text. */
    static PlaceLead before(String text, Span at) {
        String before = text.substring(Math.max(0, at.start() - LONGEST), at.start());
        return new PlaceLead(" " + Folding.fold(before).replaceAll("\\s+", " "));
    }

    /** Whether a town follows: {@code la ville de}, {@code à}. */
    boolean saysTown() {
        return SAYS_TOWN.matcher(words).find();
    }

    /** Whether a land follows, by its article: {@code en}, {@code dans la}. */
    boolean saysArea() {
        return SAYS_AREA.matcher(words).find();
    }

    /** Whether a region follows. */
    boolean saysRegion() {
        return SAYS_REGION.matcher(words).find();
    }

    /** Whether a community of communes follows. */
    boolean saysCommunity() {
        return SAYS_COMMUNITY.matcher(words).find();
    }

    /** Whether they label where something is: {@code Lieu de réalisation :}. */
    boolean labelsPlace() {
        return LABELS_PLACE.matcher(words).find();
    }

    /** Whether they end with an article, which departments have and towns have not. */
    boolean isArticle() {
        return ARTICLE.matcher(words).find();
    }

    boolean endsWith(String end) {
        return words.endsWith(end);
    }

    /** The postal code right before the name, or null. */
    @Nullable
    String postalCode() {
        Matcher code = POSTAL_CODE.matcher(words);
        return code.find() ? code.group(1) : null;
    }
}

package org.filigraph.extract.discourse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.Source;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The newspapers, newsletters and magazines that a text appeared in, as the lines over it or under it name them: "Le
 * Courrier des scieurs, n° 12, mai 2014", "Vallée Éco – Printemps 2019", "Notre Pays, le magazine de la communauté". No
 * figure of the text is theirs.
 */
final class Mastheads {
    /** Such lines stand among the first of a text, or end it. */
    private static final int FIRST = 5;

    private static final int LONGEST_LINE = 120;
    /** An article and a mark of quotation may stand before the name. */
    private static final int BEFORE = 5;

    private static final String MONTH =
            "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
                    + "|printemps|ete|automne|hiver|trimestre|semestre)";

    private static final Pattern LINE = Pattern.compile("([^,|/:.!?()]{3,60}?)\\s*(?:,|\\||/|-)\\s+(.*)");
    /** "n° 12, mai 2014", "publié le 3 mars 2020", "12.05.2016", "page 4", "édition du 4 mai". */
    private static final Pattern ISSUE = Pattern.compile(
            "(?:(?:publie|paru|mis en ligne|edition|numero|n[°o]) ?(?:du|de|le)? ?)?(?:(?:n[°o]|numero) ?\\d+.*|(?:le |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )*(?:\\d{1,2}(?:er)? )?"
                    + MONTH + " \\d{4}\\b.*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*|page \\d+.*)");

    private static final String PUBLICATION =
            "(?:lettre|newsletter|magazine|mag|journal|gazette|revue|bulletin|hebdomadaire|hebdo|quotidien|mensuel|bimestriel"
                    + "|trimestriel|courrier|echo|echos|tribune|cahiers)";

    /** "le magazine de la communauté", "lettre mensuelle", "bulletin municipal". */
    private static final Pattern APPOSED = Pattern.compile("(?:(?:le|la|l'|un|une) ?)?" + PUBLICATION + "\\b.*");

    /** "La Lettre du port", "Vosges Magazine". */
    private static final Pattern CALLED = Pattern.compile(
            "(?:(?:le|la|l'|les) ?)?" + PUBLICATION + " .*|.* (?:magazine|mag|hebdo|gazette|newsletter|tribune)");

    private final Set<Entity> bodies = new HashSet<>();
    private final Source source;

    private Mastheads(Source source) {
        this.source = source;
    }

    /** What the lines over and under a text name as what it appeared in, among all its names. */
    static Set<Entity> of(Source source, List<Name> names) {
        Mastheads mastheads = new Mastheads(source);
        List<Block> blocks = source.layout().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean edge = i < FIRST || i == blocks.size() - 1;
            if (edge && block.isContent() && block.span().length() <= LONGEST_LINE) {
                mastheads.read(block, names);
            }
        }
        return mastheads.bodies;
    }

    private void read(Block block, List<Name> names) {
        String line = block.span().of(source.text());
        String folded = fold(line);
        Matcher parts = LINE.matcher(folded);
        if (folded.length() != line.length() || !parts.matches() || folded.contains("communique")) {
            return;
        }
        String title = line.substring(0, parts.end(1)).strip();
        String rest = parts.group(2);
        boolean called = CALLED.matcher(parts.group(1).strip()).matches();
        boolean apposed = APPOSED.matcher(rest).matches();
        if (!apposed && !ISSUE.matcher(rest).matches() || isToldOf(title, block)) {
            return;
        }
        int end = block.span().start() + parts.end(1);
        for (Name name : names) {
            boolean within = block.span().contains(name.span()) && name.span().start() < end;
            boolean opens = name.span().start() - block.span().start() <= BEFORE
                    && name.span().end() >= end - 1;
            boolean titled = called || apposed || isOpen(name.entity());
            boolean elsewhere = names.stream()
                    .anyMatch(n ->
                            n.entity().equals(name.entity()) && !block.span().contains(n.span()));
            if (within && opens && titled && Referents.isThing(name) && !elsewhere) {
                bodies.add(name.entity());
            }
        }
    }

    /** Whether a body may be a publication: councils, offices, schools and clubs issue texts, and are told of in them. */
    private static boolean isOpen(Entity thing) {
        @Nullable Body sort = Body.of(thing);
        return sort == Body.BODY || sort == Body.COMPANY;
    }

    /** Whether the text goes on about what its line names. */
    private boolean isToldOf(String title, Block line) {
        String text = source.text();
        int next = text.indexOf(title, line.span().end());
        int before = text.indexOf(title);
        return next >= 0 || before >= 0 && before < line.span().start();
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            String one = Folding.fold(line.substring(i, i + 1)).toLowerCase(Locale.FRENCH);
            folded.append(one.length() == 1 ? one.charAt(0) : line.charAt(i));
        }
        return folded.toString();
    }
}

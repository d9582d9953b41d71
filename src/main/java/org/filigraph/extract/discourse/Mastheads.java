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

    /** A name, and behind a mark, a gap or its number the rest: "Vallée Éco | Portrait", "VALLÉE ÉCO n° 3 - mai 2015". */
    private static final Pattern LINE = Pattern.compile(
            "([^,|/:.!?()]{3,60}?)(?:\\s*(?:,|\\||/|-|·|•)\\s+|\\s{3,}|\\s+(?=(?:n[°o]|numero) ?\\d))(.*)");
    /** What may stand between the name and the issue: "Vallée Éco | Portrait | avril 2015". */
    private static final Pattern SECTION = Pattern.compile("[^|·•]{3,40}[|·•]\\s+(.*)");
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

    /** A line that is a sentence is no name. */
    private static final Pattern ENDED = Pattern.compile("[,:;.!?]");

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
                if (i < FIRST) {
                    mastheads.readAlone(blocks, i, names);
                }
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
        Matcher section = SECTION.matcher(parts.group(2));
        String rest = section.matches() ? section.group(1) : parts.group(2);
        boolean called = CALLED.matcher(parts.group(1).strip()).matches();
        boolean apposed = APPOSED.matcher(rest).matches();
        if (!apposed && !ISSUE.matcher(rest).matches() || isToldOf(title, block)) {
            return;
        }
        take(block, block.span().start() + parts.end(1), called || apposed, names);
    }

    /** "LA LETTRE DU QUERCY", and on one of the next lines "N° 14 - mai 2016". */
    private void readAlone(List<Block> blocks, int i, List<Name> names) {
        Block block = blocks.get(i);
        String line = block.span().of(source.text()).strip();
        String folded = fold(line);
        if (!CALLED.matcher(folded).matches() || ENDED.matcher(folded).find() || isToldOf(line, block)) {
            return;
        }
        for (int next = i + 1; next <= i + 2 && next < blocks.size(); next++) {
            Block under = blocks.get(next);
            if (under.span().length() <= LONGEST_LINE
                    && ISSUE.matcher(fold(under.span().of(source.text()).strip()))
                            .matches()) {
                take(block, block.span().end(), true, names);
            }
        }
    }

    /** Takes up the name that a line has before {@code end}, if it is the line's. */
    private void take(Block block, int end, boolean publication, List<Name> names) {
        for (Name name : names) {
            boolean within = block.span().contains(name.span()) && name.span().start() < end;
            boolean opens = name.span().start() - block.span().start() <= BEFORE
                    && name.span().end() >= end - 1;
            boolean titled = publication || isOpen(name.entity());
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

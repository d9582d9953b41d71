package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Token;

/** Passages whose heading or question tells of a place or a field, and of no body: their figures are rather nobody's. */
final class HeadedByLands {
    private static final Set<String> FIELDS = Set.of(
            "filiere", "filieres", "secteur", "secteurs", "economie", "industrie", "industries", "marche", "ecosysteme",
            "territoire", "region", "departement", "bassin", "contexte", "tissu", "branche", "metiers", "profession",
            "conjoncture", "emploi", "vallee", "ile", "pays");
    private static final Set<String> OURS = Set.of("nous", "notre", "nos", "vous", "votre", "vos", "on");
    /** A question asks for what is told in so many paragraphs behind it. */
    private static final int ANSWERS = 2;

    private final Source source;

    HeadedByLands(Source source) {
        this.source = source;
    }

    /** "La filière en Normandie" over a passage. */
    boolean isOverLand(Block block) {
        return block.heading() >= 0
                && isOfLand(source.layout().blocks().get(block.heading()));
    }

    /** "Que pèse la filière ?" before a passage. */
    boolean isAskedOfLand(Block block) {
        List<Block> blocks = source.layout().blocks();
        int at = blocks.indexOf(block);
        for (int i = at - 1; i >= Math.max(0, at - ANSWERS); i--) {
            Block question = blocks.get(i);
            if (question.span().length() > 0 && source.text().charAt(question.span().end() - 1) == '?') {
                return isOfLand(question);
            }
        }
        return false;
    }

    private boolean isOfLand(Block heading) {
        List<Name> names = source.mentions().namesIn(heading.span());
        boolean body = names.stream()
                .anyMatch(n -> !n.is(EntityKind.TERRITORY) && !n.is(EntityKind.PERSON));
        boolean land = names.stream().anyMatch(n -> n.is(EntityKind.TERRITORY));
        boolean ours = false;
        for (Token token : heading.tokens()) {
            ours |= OURS.contains(token.folded());
            land |= FIELDS.contains(token.folded());
        }
        return land && !body && !ours;
    }
}

package org.filigraph.extract.relation.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.Table;
import org.filigraph.text.Token;
import org.filigraph.text.Tokens;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the columns of a table tell of the body that each row begins with: where it is under "Ville", what it works
 * in under "Activité", whose it is under "Groupe", who pays under "Financeurs". The first word of a head decides.
 */
final class TableColumns implements TieReader {
    /** What a column tells, by the first words of its head. */
    private static final Map<String, Set<String>> HEADS = Map.of(
            "locatedIn",
            WordSet.of(
                    """
                    ville villes commune communes lieu localisation implantation implantations site sites adresse
                    departement region territoire pays ou"""),
            "headquarteredIn",
            Set.of("siege"),
            "activeIn",
            WordSet.of(
                    """
                    activite activites secteur secteurs filiere filieres domaine domaines metier metiers specialite"""),
            "subsidiaryOf",
            Set.of("groupe", "actionnaire", "proprietaire", "maison"),
            "fundedBy",
            WordSet.of(
                    """
                    financeur financeurs financement soutien dispositif aide aides subvention subventions montant
                    dotation fonds"""),
            "partnerOf",
            Set.of("partenaire", "partenaires"));

    private static final String RULE = "relation.table";
    private static final double CONFIDENCE = 0.85;

    private final Ties ties;
    private final Source source;

    TableColumns(Ties ties) {
        this.ties = ties;
        this.source = ties.source();
    }

    @Override
    public void end() {
        for (Table table : source.layout().tables()) {
            Map<Integer, String> columns = columns(table);
            if (!columns.isEmpty()) {
                table.body().forEach(row -> read(row, columns));
            }
        }
    }

    private void read(Table.Row row, Map<Integer, String> columns) {
        Entity body = body(row.cells().get(0));
        if (body == null) {
            return;
        }
        columns.forEach((column, relation) -> {
            if (column < row.cells().size()) {
                Span cell = row.cells().get(column);
                Span evidence = row.cells().get(0).cover(cell);
                if (relation.equals("activeIn")) {
                    Sectors.in(Tokens.of(source.text(), cell)).stream()
                            .map(Sectors.Hit::sector)
                            .distinct()
                            .forEach(sector -> add(body, relation, Ties.sector(sector), evidence));
                } else {
                    source.mentions().namesIn(cell).stream()
                            .filter(name -> isObject(relation, name))
                            .forEach(name -> add(body, relation, name.entity(), evidence));
                }
            }
        });
    }

    private void add(Entity body, String relation, Entity object, Span evidence) {
        ties.add(body, relation, object, Modality.STATED, evidence, RULE, CONFIDENCE);
    }

    private static boolean isObject(String relation, Name name) {
        return switch (relation) {
            case "locatedIn", "headquarteredIn" -> name.is(EntityKind.TERRITORY);
            case "fundedBy" -> name.is(EntityKind.ORGANISATION) || name.is(EntityKind.AGREEMENT);
            default -> name.is(EntityKind.ORGANISATION);
        };
    }

    private @Nullable Entity body(Span cell) {
        return source.mentions().namesIn(cell).stream()
                .filter(name -> name.is(EntityKind.ORGANISATION) && !PublicBodies.has(name.entity()))
                .map(Name::entity)
                .findFirst()
                .orElse(null);
    }

    // what each column but the first tells, by its index
    private Map<Integer, String> columns(Table table) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        List<Span> heads = table.headed() ? table.rows().get(0).cells() : List.of();
        for (int i = 1; i < heads.size(); i++) {
            int column = i;
            List<Token> words = Tokens.of(source.text(), heads.get(i));
            String first = words.isEmpty() ? "" : Folding.fold(words.get(0).text());
            HEADS.forEach((relation, heading) -> {
                if (heading.contains(first)) {
                    columns.put(column, relation);
                }
            });
        }
        return columns;
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Local authorities: {@code Région Occitanie}, {@code conseil départemental de l'Isère}, {@code Département du Nord},
 * {@code Ville de Brest}. « la région Occitanie » in small letters is the territory and not the authority, unless it does
 * what councils do: {@code la région Occitanie a voté une aide}.
 */
final class CollectivityNames implements NameFinder {
    private static final Set<String> AUTHORITIES =
            WordSet.of("region departement ville mairie collectivite metropole eurometropole agglomeration");
    private static final Set<String> COUNCILS =
            WordSet.of("regional departemental general municipal metropolitain communautaire");

    /** Those that people write small where they act. */
    private static final Set<String> ACTING = WordSet.of("region departement metropole agglomeration");
    /** How the verbs begin for what councils do. */
    private static final Stems ACTS = Stems.of(
            "vot accord attribu financ cofinanc soutien souten accompagn apport particip contribu sign investi debloqu subventionn vers consacr mobilis octro allou abond aide decid lanc annonc");

    private static final Set<String> AUXILIARIES = WordSet.of("a avait va vient aura qui , egalement aussi deja");
    private static final int NEAR = 4;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                Name name = at(passage, i);
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static @Nullable Name at(Passage passage, int i) {
        String word = passage.word(i);
        if (word.equals("conseil") && COUNCILS.contains(passage.word(i + 1))) {
            int end = place(passage, i + 2);
            return end > 0 ? NameAt.of(passage, i, end, EntityKind.ORGANISATION, "organisation.council", 0.95) : null;
        }
        // "la collectivité territoriale de Martinique": in small letters too
        if (word.equals("collectivite") && passage.word(i + 1).startsWith("territorial")) {
            int end = place(passage, i + 2);
            return end > 0 ? NameAt.of(passage, i, end, EntityKind.ORGANISATION, "organisation.council", 0.95) : null;
        }
        if (ACTING.contains(word) && !passage.hasCapital(i) && FunctionWords.isArticle(passage.word(i - 1))) {
            int end = place(passage, i + 1);
            return end > 0 && acts(passage, end)
                    ? NameAt.of(passage, i, end, EntityKind.ORGANISATION, "organisation.authority", 0.9)
                    : null;
        }
        if (AUTHORITIES.contains(word)
                && passage.hasCapital(i)
                && (!passage.startsClause(i) || (word.equals("region") && passage.isProper(i + 1)))
                && !passage.isTitleCase()) {
            int end = place(passage, i + 1);
            if (end > 0) {
                return NameAt.of(passage, i, end, EntityKind.ORGANISATION, "organisation.authority", 0.92);
            }
            boolean alone = !passage.startsClause(i)
                    && (word.equals("region") || word.equals("departement"))
                    && FunctionWords.isArticle(passage.word(i - 1))
                    && !passage.hasCapital(i + 1);
            return alone
                    ? NameAt.of(passage, i, i + 1, EntityKind.ORGANISATION, "organisation.authority.short", 0.7)
                    : null;
        }
        return null;
    }

    // "a voté", ", qui avait accordé", "finance": what only the council does
    private static boolean acts(Passage passage, int from) {
        int i = from;
        while (i < from + NEAR && AUXILIARIES.contains(passage.word(i))) {
            i++;
        }
        String verb = passage.word(i);
        boolean closed =
                passage.word(from).equals(",") && !passage.word(from + 1).equals("qui");
        return !closed && !passage.hasCapital(i) && ACTS.begin(verb);
    }

    // "Occitanie", "d'Occitanie", "de la Haute-Garonne": the index after the place, else 0
    private static int place(Passage passage, int from) {
        int i = from;
        if (FunctionWords.isOf(passage.word(i))) {
            i++;
            if (FunctionWords.isArticle(passage.word(i)) && !passage.hasCapital(i)) {
                i++;
            }
        }
        if (!passage.hasCapital(i) || !passage.joins(i)) {
            return 0;
        }
        if (PersonNames.begins(passage, i) || passage.word(i).equals("france")) {
            return 0;
        }
        int end = i + 1;
        while (end < passage.size()
                && passage.joins(end)
                && passage.hasCapital(end)
                && end - i < 5
                && !PersonNames.begins(passage, end)) {
            end++;
        }
        if (FunctionWords.isOf(passage.word(end))
                && passage.hasCapital(end + 1)
                && !Territories.get()
                        .lookup(passage.span(i, end + 2).of(passage.text()))
                        .isEmpty()) {
            // "Provence-Alpes-Côte d'Azur"
            return end + 2;
        }
        if (FunctionWords.isOf(passage.word(end))
                && FunctionWords.isArticle(passage.word(end + 1))
                && passage.hasCapital(end + 2)
                && (passage.word(i).equals("pays") || passage.word(i).equals("centre"))) {
            end += 3;
        } else if (passage.word(i).equals("pays")
                && FunctionWords.isOf(passage.word(end))
                && passage.hasCapital(end + 1)) {
            end += 2;
        } else if (passage.word(i).equals("pays")
                && passage.word(end).equals("de")
                && passage.word(end + 1).equals("la")
                && passage.hasCapital(end + 2)) {
            end += 3;
        }
        return end;
    }
}

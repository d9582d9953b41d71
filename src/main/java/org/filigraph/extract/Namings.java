package org.filigraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Naming;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/** Every name in the content of a document, as a fact; names inside longer ones are a part of those. */
final class Namings {
    /** Offices that there is one of in a town: the text tells where, besides. */
    private static final Set<String> OFFICES =
            WordSet.of("lycee tribunal mairie sous-prefecture campus ville pepiniere centre");

    private Namings() {}

    static List<Naming> of(Source source) {
        List<Naming> namings = new ArrayList<>();
        Map<String, String> spellings = new HashMap<>();
        int end = 0;
        List<Name> seats = new ArrayList<>();
        Set<String> alone = new HashSet<>();
        Name outer = null;
        for (Name name : source.mentions().names()) {
            if (name.span().end() > end) {
                outer = name;
                alone.add(name.entity().key());
                String label = spellings.computeIfAbsent(plain(name.label()), l -> name.label());
                namings.add(new Naming(label, name.entity(), Evidence.at(name.span(), name.rule(), name.confidence())));
                end = name.span().end();
            } else if (outer != null && isSeat(outer, name)) {
                seats.add(name);
            }
        }
        for (Name seat : seats) {
            if (alone.add(seat.entity().key())) {
                namings.add(new Naming(
                        seat.label(), seat.entity(), Evidence.at(seat.span(), seat.rule(), seat.confidence())));
            }
        }
        return namings;
    }

    // "le lycée de Morteau", "le tribunal de commerce de Roanne": the town is named too
    private static boolean isSeat(Name body, Name town) {
        String label = body.label();
        int space = label.indexOf(' ');
        return space > 0
                && body.is(EntityKind.ORGANISATION)
                && town.is(EntityKind.TERRITORY)
                && town.entity().key().startsWith("commune/")
                && OFFICES.contains(Folding.fold(label.substring(0, space)))
                && Character.isLowerCase(label.charAt(0));
    }

    // spellings that differ in case, accents, apostrophes, hyphens and spaces alone are one, as it is first written
    private static String plain(String label) {
        return Folding.fold(label)
                .replace('’', '\'')
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replace('\u2011', '-')
                .replace('\u2010', '-')
                .replace('\n', ' ');
    }
}

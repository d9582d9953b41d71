package org.filigraph.extract.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Which sector an agreement is about: the one that its name tells; else the one told beside it. Schemes for the whole
 * economy ("France 2030", "FEDER") are about none, though the text that names them may be.
 */
final class AgreementSector {
    private static final List<String> FOR_ALL = List.of(
            "france 2030",
            "france relance",
            "plan de relance",
            "pia",
            "programme d'investissement",
            "programmes d'investissement",
            "investissements d'avenir",
            "feder",
            "fse",
            "fonds europeen",
            "fonds social europeen",
            "horizon 2020",
            "horizon europe",
            "h2020",
            "interreg",
            "cper",
            "contrat de plan",
            "contrats de plan",
            "cpier",
            "srdeii",
            "schema regional de developpement economique",
            "fui",
            "fonds unique interministeriel",
            "poles de competitivite",
            "territoires d'industrie",
            "fonds regional d'investissement");
    /** Kinds that serve many sectors unless they say which one. */
    private static final Set<String> WIDE = WordSet.of("fund programme call");

    /** A sector told further before the name of such a scheme is another thing's. */
    private static final int CLOSE = 12;

    /** From this share of its words on, a document is about one sector. */
    private static final double MOST = 0.5;

    private AgreementSector() {}

    /** The key of the sector of the agreement named at {@code span}, or null. */
    static @Nullable String of(Source source, Wording w, Span span, String kind) {
        Context context = source.context();
        List<Sectors.Hit> named = context.sectorsIn(span);
        String told = best(named, span);
        if (told != null) {
            return told;
        }
        if (isForAll(Folding.fold(span.of(source.text())))) {
            return null;
        }
        List<Sectors.Hit> beside = context.sectorsIn(w.span()).stream()
                .filter(h -> !h.weak() && !isIndustry(h))
                .filter(h -> !WIDE.contains(kind)
                        || h.span().start() >= span.end()
                        || span.start() - h.span().end() < CLOSE)
                .toList();
        String near = best(beside, span);
        if (near != null || WIDE.contains(kind)) {
            return near;
        }
        String main = context.mainSector().key();
        return main != null && context.mainSector().share() >= MOST
                ? main
                : context.sectors().at(span.start());
    }

    // the nearest of the firm words, the narrow one of two kin; else the first of the others
    private static @Nullable String best(List<Sectors.Hit> hits, Span span) {
        Sectors.Hit first = hits.stream()
                .filter(h -> !h.weak() && !isIndustry(h))
                .min(Comparator.comparingInt(h -> distance(h.span(), span)))
                .orElse(null);
        if (first != null) {
            return hits.stream()
                    .filter(h -> !h.weak() && !h.sector().equals(first.sector()))
                    .filter(h -> Sectors.wider(h.sector()).equals(first.sector()))
                    .filter(h -> h.span().start() == first.span().end() + 1)
                    .map(Sectors.Hit::sector)
                    .findFirst()
                    .orElse(first.sector());
        }
        return hits.stream()
                .min(Comparator.comparing(Sectors.Hit::weak))
                .map(Sectors.Hit::sector)
                .orElse(null);
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    private static boolean isIndustry(Sectors.Hit hit) {
        return hit.sector().equals("industry");
    }

    // "le PIA" and no "Pianto"
    private static boolean isForAll(String name) {
        for (String scheme : FOR_ALL) {
            int at = name.indexOf(scheme);
            boolean begins = at == 0 || at > 0 && !Character.isLetterOrDigit(name.charAt(at - 1));
            int end = at + scheme.length();
            if (begins
                    && (end == name.length()
                            || !Character.isLetterOrDigit(name.charAt(end))
                            || name.charAt(end) == 's')) {
                return true;
            }
        }
        return false;
    }
}

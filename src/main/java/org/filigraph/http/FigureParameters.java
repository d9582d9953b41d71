package org.filigraph.http;

import java.util.List;
import java.util.Optional;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.FigureFilter;
import org.filigraph.view.Ref;
import org.filigraph.view.Things;
import org.filigraph.view.TimeRange;
import org.jspecify.annotations.Nullable;

/** The filters of figures as a client writes them: IRIs, keys or names. */
final class FigureParameters {
    /** The parameters that filter. */
    static final List<String> NAMES =
            List.of("indicator", "measure", "territory", "sector", "subject", "document", "from", "to", "on");

    private static final List<String> MEASURES = List.of("level", "share", "change", "rank");

    private final Things things;
    private final Iris iris;

    FigureParameters(Things things, Iris iris) {
        this.things = things;
        this.iris = iris;
    }

    /**
     * What the client wants.
     *
     * @throws Problem where a filter names nothing that is here
     */
    FigureFilter filter(Parameters parameters) {
        TimeRange time = parameters.time();
        return new FigureFilter(
                member(parameters, "indicator", Vocabulary.FGI),
                measure(parameters),
                territory(parameters),
                member(parameters, "sector", Vocabulary.FGS),
                thing(parameters, "subject"),
                document(parameters),
                time.from(),
                time.to());
    }

    /** A territory. */
    @Nullable
    Ref territory(Parameters parameters) {
        return thing(parameters, "territory", "Territory", "territory", "a key such as region/76");
    }

    /** A document. */
    @Nullable
    Ref document(Parameters parameters) {
        return thing(parameters, "document", "Document", "document", "a SHA-256");
    }

    /** A thing of whatever kind. */
    @Nullable
    Ref thing(Parameters parameters, String name) {
        return thing(parameters, name, null, "", "a kind and key such as organisation/inserm");
    }

    /** A member of a scheme: these are few, so a wrong one is answered with all of them. */
    @Nullable
    Ref member(Parameters parameters, String name, String begin) {
        return parameters
                .text(name)
                .map(text -> things.meant("Concept", begin, text)
                        .orElseThrow(() -> Parameters.bad(name, text, "Use one of " + keys(begin) + ".")))
                .orElse(null);
    }

    private String keys(String begin) {
        return String.join(
                ", ",
                things.under(begin).stream()
                        .flatMap(ref -> Optional.ofNullable(ref.id()).stream())
                        .map(id -> id.substring(begin.length()))
                        .sorted()
                        .toList());
    }

    private @Nullable Ref measure(Parameters parameters) {
        Optional<String> iri = parameters.text("measure").filter(text -> text.startsWith(Vocabulary.FG));
        return iri.map(text -> text.substring(Vocabulary.FG.length()))
                .filter(MEASURES::contains)
                .or(() -> parameters.oneOf("measure", MEASURES))
                .map(key -> things.ref(Vocabulary.FG + key))
                .orElse(null);
    }

    private @Nullable Ref thing(
            Parameters parameters, String name, @Nullable String type, String kind, String example) {
        String begin = iris.base() + "id/" + (kind.isEmpty() ? "" : kind + "/");
        return parameters
                .text(name)
                .map(text -> things.meant(type, begin, text)
                        .orElseThrow(() -> Parameters.bad(
                                name,
                                text,
                                "Give an IRI, " + example + ", or a name that /api/v1/search finds"
                                        + (type == null ? "." : " with type=" + type + "."))))
                .orElse(null);
    }
}

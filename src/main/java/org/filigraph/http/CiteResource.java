package org.filigraph.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.rdf.Iris;
import org.filigraph.view.DocumentView;
import org.filigraph.view.Documents;
import org.filigraph.view.FactView;
import org.filigraph.view.Facts;
import org.filigraph.view.FigureFilter;
import org.filigraph.view.Figures;
import org.filigraph.view.Ref;
import org.filigraph.view.Things;

/** References to the sources of a thing, a fact, a document, or of the figures that pass some filters. */
final class CiteResource {
    private final Documents documents;
    private final Facts facts;
    private final Figures figures;
    private final Things things;
    private final FigureParameters filters;
    private final Iris iris;
    private final Pages pages;

    CiteResource(
            Documents documents,
            Facts facts,
            Figures figures,
            Things things,
            FigureParameters filters,
            Iris iris,
            Pages pages) {
        this.documents = documents;
        this.facts = facts;
        this.figures = figures;
        this.things = things;
        this.filters = filters;
        this.iris = iris;
        this.pages = pages;
    }

    void answer(Context ctx) {
        List<String> names = new ArrayList<>(List.of("id"));
        names.addAll(FigureParameters.NAMES);
        names.add("format");
        Parameters parameters = Parameters.of(ctx, names.toArray(String[]::new));
        List<String> offers = new ArrayList<>(List.of(Representation.HTML));
        Arrays.stream(CitationFormat.values()).map(CitationFormat::mediaType).forEach(offers::add);
        String mediaType = parameters
                .oneOf("format", CitationFormat.keys())
                .map(key -> CitationFormat.named(key).mediaType())
                .or(() -> Negotiation.choose(ctx.header(Header.ACCEPT), offers))
                .orElseThrow(() -> Problem.of(
                        ProblemKind.NOT_ACCEPTABLE,
                        "References are served as " + String.join(", ", offers) + ".",
                        "Accept one of these, or add format=" + String.join("|", CitationFormat.keys()) + "."));
        List<Citation> citations = citations(ctx, parameters);
        Optional<CitationFormat> format = CitationFormat.ofMediaType(mediaType);
        if (format.isPresent()) {
            ctx.header(
                    Header.CONTENT_DISPOSITION,
                    "attachment; filename=\"filigraph." + format.get().extension() + "\"");
            ctx.contentType(mediaType + "; charset=utf-8").result(format.get().write(citations));
        } else {
            page(ctx, citations);
        }
    }

    private void page(Context ctx, List<Citation> citations) {
        Map<CitationFormat, String> texts = new LinkedHashMap<>();
        for (CitationFormat format : CitationFormat.values()) {
            texts.put(format, format.write(citations));
        }
        pages.answer(
                ctx,
                "cite",
                Map.of(
                        "address", Address.of(ctx),
                        "references",
                                citations.stream().map(Citation::reference).toList(),
                        "texts", texts));
    }

    private List<Citation> citations(Context ctx, Parameters parameters) {
        Optional<String> id = parameters.text("id");
        if (id.isPresent()) {
            return ofThing(id.get());
        }
        FigureFilter filter = filters.filter(parameters);
        if (filter.equals(FigureFilter.NONE)) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "Nothing is named that could be cited.",
                    "Give id=IRI of a thing, fact or document, or filters of figures such as indicator=employment.");
        }
        List<Citation> citations = new ArrayList<>();
        String address = iris.base()
                + Address.of(ctx).without("format").at("/figures").toString().substring(1);
        citations.add(Citation.ofGraph(new Ref(address, "Chiffres")));
        documents.documents(figures.documents(filter)).stream()
                .map(Citation::of)
                .forEach(citations::add);
        return citations;
    }

    /** An IRI, or what is left of one after the base. */
    private List<Citation> ofThing(String text) {
        String id = text.contains("://") ? text : iris.base() + "id/" + text;
        Optional<DocumentView> document = documents.document(id);
        if (document.isPresent()) {
            return List.of(Citation.of(document.get()));
        }
        Optional<FactView> fact = facts.fact(id);
        List<DocumentView> sources = documents.documents(documents.speakingOf(id));
        if (fact.isPresent()) {
            return sources.stream()
                    .map(source -> Citation.of(source, fact.get()))
                    .toList();
        }
        if (sources.isEmpty() && !things.isNamed(id)) {
            throw Problem.of(
                    ProblemKind.NOT_FOUND,
                    "The graph says nothing of <" + Problem.shown(id) + ">.",
                    "Look for it by name under /search or /api/v1/search.");
        }
        List<Citation> citations = new ArrayList<>();
        citations.add(Citation.ofGraph(things.ref(id)));
        sources.stream().map(Citation::of).forEach(citations::add);
        return citations;
    }
}

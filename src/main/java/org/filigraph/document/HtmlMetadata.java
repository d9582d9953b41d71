package org.filigraph.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** What a web page says about itself: Open Graph, Dublin Core, schema.org in JSON-LD, and HTML's own elements. */
final class HtmlMetadata {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What may stand before the date of a page; with other words it is a date in a sentence. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:publié|mis|paru|posté)e?s?|en ligne|à jour|date(?: de publication)?|le|[:\\s])*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Document page;
    private final List<JsonNode> linkedData;

    /** @param page as it came, with its scripts */
    HtmlMetadata(Document page) {
        this.page = page;
        this.linkedData = page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> json(script.data()).stream())
                .toList();
    }

    /** Broken JSON-LD is the page's affair: it tells nothing. */
    private static Optional<JsonNode> json(String data) {
        try {
            return Optional.of(JSON.readTree(data));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    Metadata read() {
        return new Metadata(
                title().orElse(null),
                first(
                        Stream.of(
                                meta("article:published_time"),
                                linkedData("datePublished"),
                                meta("datePublished"),
                                meta("dcterms.issued"),
                                meta("dc.date.issued"),
                                meta("dcterms.date"),
                                meta("dc.date"),
                                time()),
                        MetadataFinder::date),
                first(
                        Stream.of(
                                meta("og:site_name"),
                                publisher(),
                                meta("dcterms.publisher"),
                                meta("dc.publisher"),
                                meta("publisher")),
                        Optional::of),
                first(Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url")), StatedMetadata::address),
                first(
                        Stream.of(attribute("html", "lang"), attribute("html", "xml:lang"), meta("dc.language")),
                        l ->
                                // the region of a language matters to nobody who looks for French
                                StatedMetadata.language(l).map(tag -> tag.split("-", 2)[0])),
                first(
                        Stream.of(
                                attribute("link[rel=license], a[rel~=license]", "href"),
                                meta("dcterms.license"),
                                linkedData("license")),
                        Optional::of));
    }

    /** The first of several places that tells something which can be read. */
    private static <T> @Nullable T first(Stream<Optional<String>> told, Function<String, Optional<T>> read) {
        return told.flatMap(Optional::stream)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .flatMap(s -> read.apply(s).stream())
                .findFirst()
                .orElse(null);
    }

    /** The title, without the name of the site that many pages append to it. */
    private Optional<String> title() {
        return meta("og:title")
                .or(() -> Optional.of(page.title()))
                .map(title -> {
                    Elements headings = page.select("h1");
                    String heading = headings.size() == 1 ? headings.text() : "";
                    boolean appended = !heading.isEmpty()
                            && title.startsWith(heading)
                            && title.substring(heading.length()).matches("\\s+[-|–—•·:].*");
                    return appended ? heading : title.strip();
                })
                .filter(t -> !t.isEmpty());
    }

    private Optional<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(m -> Stream.of("name", "property", "itemprop")
                        .anyMatch(a -> m.attr(a).equalsIgnoreCase(name)))
                .map(m -> m.attr("content"))
                .filter(c -> !c.isBlank())
                .findFirst();
    }

    private Optional<String> attribute(String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector)).map(e -> e.attr(attribute));
    }

    /** A time element that says it is the date of the page, or is the only one, and no part of a sentence. */
    private Optional<String> time() {
        return Stream.of(
                        "time[pubdate], time[itemprop=datePublished]",
                        "article header time, main header time",
                        "main time, article time")
                .map(page::select)
                .filter(times -> times.size() == 1)
                .map(times -> times.get(0))
                .filter(HtmlMetadata::isLabelled)
                .map(t -> t.hasAttr("datetime") ? t.attr("datetime") : t.text())
                .findFirst();
    }

    private static boolean isLabelled(Element time) {
        Element line = time.parent();
        return line != null
                && LABEL.matcher(
                                line.text().substring(0, Math.max(0, line.text().indexOf(time.text()))))
                        .matches();
    }

    private Optional<String> publisher() {
        return linkedData.stream()
                .flatMap(d -> d.findValues("publisher").stream())
                .map(p -> p.isTextual() ? p.asText() : p.path("name").asText())
                .filter(p -> !p.isBlank())
                .findFirst();
    }

    private Optional<String> linkedData(String key) {
        return linkedData.stream()
                .map(d -> d.findValue(key))
                .filter(Objects::nonNull)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst();
    }
}

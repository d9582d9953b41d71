package org.filigraph.http;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.filigraph.view.Change;
import org.filigraph.view.DocumentView;
import org.jspecify.annotations.Nullable;

/**
 * What has changed, as a feed to subscribe to, the latest first: Atom (RFC 4287) in pages (RFC 5005), with a tombstone for
 * each document that was taken out (RFC 6721), and JSON Feed 1.1, where a tag tells what was done.
 *
 * @param changes of one page
 * @param here the address of this server, without a slash at its end
 * @param self the address of this page of the feed
 * @param next the address of the page that follows, if any does
 */
record Feed(List<Change> changes, String here, String self, @Nullable String next) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String TITLE = "Filigraph : documents et versions";
    /** Of a feed in which nothing was told yet. */
    private static final String LONG_AGO = "1970-01-01T00:00:00Z";

    private String page(Change change) {
        return here
                + (change.document() == null
                        ? "/about"
                        : "/documents/" + change.document().sha256());
    }

    private static String title(Change change) {
        return (change.kind() == Change.Kind.DELETE ? "Retiré : " : "") + change.name();
    }

    private static String summary(Change change) {
        return switch (change.kind()) {
            case CREATE -> "Nouveau document : " + contents(change);
            case UPDATE -> "Relu : " + contents(change);
            case DELETE -> "Ce document et ce qui en avait été lu ont été retirés.";
            case ANNOUNCE -> "Règles, ontologie et données de référence de cette version.";
        };
    }

    private static String contents(Change change) {
        DocumentView document = change.document();
        return document == null
                ? ""
                : Stream.of(Messages.count(document.factCount(), "fact"), document.publisher(), document.issued())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", "));
    }

    /** As JSON Feed. */
    Map<String, Object> json() {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", TITLE);
        feed.put("home_page_url", here + "/documents");
        feed.put("feed_url", self);
        if (next != null) {
            feed.put("next_url", next);
        }
        feed.put("language", "fr");
        feed.put("items", changes.stream().map(this::item).toList());
        return feed;
    }

    private Map<String, Object> item(Change change) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id(change));
        if (change.kind() != Change.Kind.DELETE) {
            item.put("url", page(change));
        }
        DocumentView document = change.document();
        if (document != null && document.source() != null) {
            item.put("external_url", document.source());
        }
        item.put("title", title(change));
        item.put("content_text", summary(change));
        if (change.published() != null) {
            item.put("date_published", change.published());
        }
        item.put("date_modified", change.updated());
        if (document != null && document.publisher() != null) {
            item.put("authors", List.of(Map.of("name", document.publisher())));
        }
        item.put("tags", List.of(tag(change)));
        return item;
    }

    /** The name of the activity, as in the graph. */
    private static String tag(Change change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }

    /** A version of the program is told of once, a document in one entry that changes. */
    private static String id(Change change) {
        return change.kind() == Change.Kind.ANNOUNCE ? change.id() : change.object();
    }

    /** As Atom. */
    String atom() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("at", TOMBSTONES);
            xml.writeAttribute("xml:lang", "fr");
            element(xml, "id", here + "/feed.atom");
            element(xml, "title", TITLE);
            element(
                    xml,
                    "updated",
                    changes.stream().map(Change::updated).findFirst().orElse(LONG_AGO));
            link(xml, "self", self);
            link(xml, "first", here + "/feed.atom");
            if (next != null) {
                link(xml, "next", next);
            }
            link(xml, "alternate", here + "/documents");
            person(xml, "Filigraph");
            for (Change change : changes) {
                if (change.kind() == Change.Kind.DELETE) {
                    tombstone(xml, change);
                } else {
                    entry(xml, change);
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed that can't be written to memory", e);
        }
        return text.toString();
    }

    private static void tombstone(XMLStreamWriter xml, Change change) throws XMLStreamException {
        xml.writeStartElement("at", "deleted-entry", TOMBSTONES);
        xml.writeAttribute("ref", id(change));
        xml.writeAttribute("when", change.updated());
        xml.writeStartElement("at", "comment", TOMBSTONES);
        xml.writeCharacters(shown(title(change)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Change change) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", id(change));
        element(xml, "title", title(change));
        element(xml, "updated", change.updated());
        if (change.published() != null) {
            element(xml, "published", change.published());
        }
        link(xml, "alternate", page(change));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", tag(change));
        DocumentView document = change.document();
        if (document != null && document.source() != null) {
            link(xml, "via", document.source());
        }
        if (document != null && document.publisher() != null) {
            person(xml, document.publisher());
        }
        element(xml, "summary", summary(change));
        xml.writeEndElement();
    }

    private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(shown(text));
        xml.writeEndElement();
    }

    /** Without what XML can't hold. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", " ");
    }
}

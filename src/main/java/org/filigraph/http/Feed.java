package org.filigraph.http;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.filigraph.view.DocumentView;
import org.jspecify.annotations.Nullable;

/**
 * The documents as a feed to subscribe to, the latest first: Atom (RFC 4287) and JSON Feed 1.1. Feeds want whole
 * instants: a year or month stands for its beginning.
 */
final class Feed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TITLE = "Filigraph : documents";
    private static final String LONG_AGO = "1970-01-01T00:00:00Z";

    private final List<DocumentView> documents;
    private final String here;

    /**
     * A feed.
     *
     * @param here the address of this server, without a slash at its end
     */
    Feed(List<DocumentView> documents, String here) {
        this.documents = documents;
        this.here = here;
    }

    private String page(DocumentView document) {
        return here + "/documents/" + document.sha256();
    }

    private static String summary(DocumentView document) {
        return Messages.count(document.factCount(), "fact")
                + (document.publisher() == null ? "" : ", " + document.publisher());
    }

    private static String instant(@Nullable String issued) {
        return switch (issued == null ? 0 : issued.length()) {
            case 4 -> issued + "-01-01T00:00:00Z";
            case 7 -> issued + "-01T00:00:00Z";
            case 10 -> issued + "T00:00:00Z";
            default -> LONG_AGO;
        };
    }

    /** As JSON Feed. */
    Map<String, Object> json() {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", TITLE);
        feed.put("home_page_url", here + "/documents");
        feed.put("feed_url", here + "/feed.json");
        feed.put("language", "fr");
        feed.put("items", documents.stream().map(this::item).toList());
        return feed;
    }

    private Map<String, Object> item(DocumentView document) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", document.id());
        item.put("url", page(document));
        if (document.source() != null) {
            item.put("external_url", document.source());
        }
        item.put("title", document.title());
        item.put("content_text", summary(document));
        item.put("date_published", instant(document.issued()));
        if (document.publisher() != null) {
            item.put("authors", List.of(Map.of("name", document.publisher())));
        }
        return item;
    }

    /** As Atom. */
    String atom() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "fr");
            element(xml, "id", here + "/feed.atom");
            element(xml, "title", TITLE);
            element(
                    xml,
                    "updated",
                    documents.isEmpty() ? LONG_AGO : instant(documents.get(0).issued()));
            link(xml, "self", here + "/feed.atom");
            link(xml, "alternate", here + "/documents");
            person(xml, "Filigraph");
            for (DocumentView document : documents) {
                entry(xml, document);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed that can't be written to memory", e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, DocumentView document) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", document.id());
        element(xml, "title", document.title());
        element(xml, "updated", instant(document.issued()));
        element(xml, "published", instant(document.issued()));
        link(xml, "alternate", page(document));
        if (document.source() != null) {
            link(xml, "via", document.source());
        }
        if (document.publisher() != null) {
            person(xml, document.publisher());
        }
        element(xml, "summary", summary(document));
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
        // what XML can't hold
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", " "));
        xml.writeEndElement();
    }
}

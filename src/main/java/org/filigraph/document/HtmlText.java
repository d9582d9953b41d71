package org.filigraph.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML: the words of the page's own content. Menus, banners, forms, footers and scripts are left out. */
final class HtmlText {
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private static final String FURNITURE =
            "script, style, noscript, template, iframe, svg, canvas, object, audio, video,"
                    + " nav, footer, aside, button, select, dialog, [hidden], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=complementary], [role=search], [role=dialog], [role=alertdialog]";

    /** Furniture that careless pages wrap around their own content. */
    private static final String WRAPPERS = "form, body > header, [aria-hidden=true], [style*=display:none]";

    private static final String CONTENT = "main, [role=main], article, h1";
    private static final Pattern COOKIE_BANNER =
            Pattern.compile("cookie|consent|rgpd|gdpr|tarteaucitron|didomi|axeptio|onetrust", Pattern.CASE_INSENSITIVE);

    private HtmlText() {}

    static Content read(Source source) throws UnreadableDocument {
        Decoded decoded = Decoded.of(source, declared(source.bytes()));
        org.jsoup.nodes.Document page =
                Jsoup.parse(decoded.text().startsWith("\uFEFF") ? decoded.text().substring(1) : decoded.text());
        // before the furniture goes: scripts and headers tell dates and publishers
        Metadata metadata = new HtmlMetadata(page).read();
        page.select(FURNITURE).remove();
        page.select(WRAPPERS).forEach(HtmlText::removeUnlessContent);
        page.select("[id], [class]").stream()
                .filter(e -> COOKIE_BANNER.matcher(e.id() + " " + e.className()).find())
                .toList()
                .forEach(HtmlText::removeUnlessContent);
        HtmlLines lines = new HtmlLines();
        content(page).forEach(part -> part.filter(lines));
        return new Content(Content.tidy(lines.text()), metadata, decoded.notes());
    }

    private static void removeUnlessContent(Element element) {
        if (!element.is("html, body") && !element.is(CONTENT) && element.selectFirst(CONTENT) == null) {
            element.remove();
        }
    }

    /**
     * The main part where the page marks one, else the article with the page's heading or the only one, else all. A
     * heading above goes with it.
     */
    private static List<Element> content(org.jsoup.nodes.Document page) {
        Element body = page.body();
        Element content = theOnly(page, "main, [role=main]");
        if (content == null) {
            content = theOnly(page, "article:has(h1)");
        }
        if (content == null) {
            content = theOnly(page, "article");
        }
        Element heading = theOnly(page, "h1");
        if (content == null) {
            return List.of(body);
        }
        return heading == null || content.selectFirst("h1") != null ? List.of(content) : List.of(heading, content);
    }

    /** The outermost element that matches and has words, where there is just one. */
    private static @Nullable Element theOnly(org.jsoup.nodes.Document page, String selector) {
        List<Element> found = page.select(selector).stream()
                .filter(Element::hasText)
                .filter(e -> e.parents().stream().noneMatch(p -> p.is(selector)))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1));
        try {
            return declared.find() && Charset.isSupported(declared.group(1))
                    ? Charset.forName(declared.group(1))
                    : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}

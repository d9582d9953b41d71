package org.filigraph.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Metadata that somebody wrote down for a document: in a sidecar file beside it ({@code report.pdf.json} or
 * {@code report.json}), or in the front matter of a Markdown file.
 *
 * @param notes what could not be used, each with the file it is in
 */
record StatedMetadata(Metadata metadata, List<String> notes) {
    private static final StatedMetadata NOTHING = new StatedMetadata(Metadata.NONE, List.of());
    private static final List<String> KEYS = List.of("title", "issued", "publisher", "source", "language", "licence");

    /** Other names of the same keys in front matter, which other programs read too. */
    private static final Map<String, String> FRONT_MATTER_KEYS =
            Map.of("date", "issued", "url", "source", "lang", "language", "license", "licence");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R((?>.*\\R){0,60}?)---[ \\t]*(?:\\R|\\z)");
    private static final int LARGEST_SIDECAR = 1 << 20;

    /** What the sidecar file of a document says; nothing if it has none. */
    static StatedMetadata sidecar(Path document) {
        return sidecars(document)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(StatedMetadata::ofSidecar)
                .orElse(NOTHING);
    }

    /** Whether a file is the sidecar of a document beside it. */
    static boolean isSidecar(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Source.extension(fileName(file)).equals("json")) {
            return false;
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            return siblings.filter(s -> Format.isDocument(fileName(s)))
                    .flatMap(StatedMetadata::sidecars)
                    .anyMatch(s -> fileName(s).equals(fileName(file)));
        } catch (IOException e) {
            return false;
        }
    }

    /** What the front matter of a text says, where it begins with one. */
    static StatedMetadata frontMatter(String name, String text) {
        Matcher block = FRONT_MATTER.matcher(text);
        if (!block.find()) {
            return NOTHING;
        }
        try {
            JsonNode node = YAML.readTree(block.group(1));
            // a text may also begin with a line between two rules
            return node.isObject() ? of(node, name + " (front matter)", FRONT_MATTER_KEYS) : NOTHING;
        } catch (JsonProcessingException e) {
            return nothing(name + ": its front matter is not YAML and was left out (" + e.getOriginalMessage() + ")");
        }
    }

    /** Where the text after the front matter begins: 0 where there is none. */
    static int endOfFrontMatter(String text) {
        Matcher block = FRONT_MATTER.matcher(text);
        return block.find() ? block.end() : 0;
    }

    private static Stream<Path> sidecars(Path document) {
        String file = fileName(document);
        int point = file.lastIndexOf('.');
        return Stream.of(file, point > 0 ? file.substring(0, point) : file)
                .map(stem -> document.resolveSibling(stem + ".json"));
    }

    private static StatedMetadata ofSidecar(Path sidecar) {
        try {
            if (Files.size(sidecar) > LARGEST_SIDECAR) {
                return nothing(sidecar + ": too large for a sidecar file, left out");
            }
            JsonNode node = JSON.readTree(Files.readAllBytes(sidecar));
            return node.isObject()
                    ? of(node, sidecar.toString(), null)
                    : nothing(sidecar + ": not a JSON object, left out");
        } catch (JsonProcessingException e) {
            return nothing("%s: not JSON at line %d, left out (%s)"
                    .formatted(
                            sidecar,
                            Optional.ofNullable(e.getLocation())
                                    .map(l -> l.getLineNr())
                                    .orElse(1),
                            e.getOriginalMessage()));
        } catch (IOException e) {
            return nothing(sidecar + ": cannot be read, left out");
        }
    }

    private static StatedMetadata nothing(String note) {
        return new StatedMetadata(Metadata.NONE, List.of(note));
    }

    /** @param otherNames other names of the keys, where keys beside these are nobody's mistake; null where they are */
    private static StatedMetadata of(JsonNode node, String place, @Nullable Map<String, String> otherNames) {
        Map<String, String> values = new HashMap<>();
        List<String> notes = new ArrayList<>();
        node.properties().forEach(entry -> {
            String key = otherNames == null ? entry.getKey() : otherNames.getOrDefault(entry.getKey(), entry.getKey());
            if (!KEYS.contains(key)) {
                if (otherNames == null) {
                    notes.add("%s: unknown key \"%s\", left out; keys are %s"
                            .formatted(place, key, String.join(", ", KEYS)));
                }
            } else if (!entry.getValue().isValueNode()) {
                notes.add("%s: \"%s\" is not a text, left out".formatted(place, entry.getKey()));
            } else if (!entry.getValue().isNull() && !entry.getValue().asText().isBlank()) {
                values.putIfAbsent(key, entry.getValue().asText().strip());
            }
        });
        Metadata metadata = new Metadata(
                values.get("title"),
                checked(values.get("issued"), MetadataFinder::date, place, "a date such as 2025-06-30", notes),
                values.get("publisher"),
                checked(values.get("source"), StatedMetadata::address, place, "a web address", notes),
                checked(values.get("language"), StatedMetadata::language, place, "a language tag such as fr", notes),
                values.get("licence"));
        return new StatedMetadata(metadata, List.copyOf(notes));
    }

    private static <T> @Nullable T checked(
            @Nullable String value,
            Function<String, Optional<T>> read,
            String place,
            String expected,
            List<String> notes) {
        if (value == null) {
            return null;
        }
        Optional<T> result = read.apply(value);
        if (result.isEmpty()) {
            notes.add("%s: \"%s\" is not %s, left out".formatted(place, value, expected));
        }
        return result.orElse(null);
    }

    /** An absolute http or https address. */
    static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text.strip()))
                    .filter(u -> u.getHost() != null
                            && u.getScheme() != null
                            && u.getScheme().startsWith("http"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A well-formed BCP 47 tag in its usual spelling. */
    static Optional<String> language(String tag) {
        try {
            String language = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return Optional.of(language).filter(l -> !l.equals("und"));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }
}

package org.filigraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Claims of several documents, by the document's name. Only those that the evaluation counts. */
public final class Claims {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<Claim>> byDocument = new TreeMap<>();

    /**
     * Reads a {@code .jsonl} file, or all of a folder: one claim a line. A claim without {@code doc} is of the document
     * that the file is called after.
     *
     * @throws IllegalArgumentException where a line is not a JSON object, or a folder has no such file, with the place
     * @throws UncheckedIOException where a file can't be read
     */
    public static Claims in(Path path) {
        Claims claims = new Claims();
        List<Path> files = files(path);
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    path + ": no .jsonl file in it; gold facts are one JSON object a line, in DOCUMENT.jsonl");
        }
        files.forEach(claims::addFile);
        return claims;
    }

    /** Adds a claim in the contract's shape; its {@code doc} names the document. */
    public void add(Map<String, Object> contract) {
        add(new Claim(JSON.valueToTree(contract)));
    }

    /** Adds all of another's. */
    public void addAll(Claims others) {
        others.byDocument.values().forEach(claims -> claims.forEach(this::add));
    }

    /** The documents' names, in order. */
    public List<String> documents() {
        return List.copyOf(byDocument.keySet());
    }

    /** The claims of a document, in the order they were added; none where it is unknown. */
    List<Claim> of(String document) {
        return byDocument.getOrDefault(document, List.of());
    }

    private void add(Claim claim) {
        if (claim.isScored()) {
            byDocument.computeIfAbsent(claim.document(), d -> new ArrayList<>()).add(claim);
        }
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addFile(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.jsonl$", "");
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                add(claim(lines.get(i), name, file + ":" + (i + 1)));
            }
        }
    }

    private static Claim claim(String line, String document, String place) {
        try {
            JsonNode json = JSON.readTree(line);
            if (!(json instanceof ObjectNode object)) {
                throw new IllegalArgumentException(place + ": not a JSON object; each line is one fact");
            }
            if (!object.has("doc")) {
                object.put("doc", document);
            }
            return new Claim(object);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }
}

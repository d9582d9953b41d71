package org.filigraph.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A dump of the Research Organization Registry: its JSON, of schema 1 or 2, also gzipped; record by record. */
public final class RorReference implements Reference {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;

    /** Prepares reading. */
    public RorReference(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void read(Consumer<Entry> entries, Consumer<String> complaints) {
        Seen seen = new Seen();
        int number = 0;
        try (InputStream in = open();
                MappingIterator<JsonNode> records =
                        MAPPER.readerFor(JsonNode.class).readValues(in)) {
            while (records.hasNextValue()) {
                JsonNode record = records.nextValue();
                number++;
                Entry entry = record.has("names") ? second(record) : first(record);
                if (entry.target().isEmpty() || entry.name().isEmpty()) {
                    complaints.accept(file + ", record " + number + ": no id or no name; passed over");
                } else if (!seen.add(entry.target())) {
                    complaints.accept(file + ", record " + number + ": " + entry.target() + " was there before");
                } else {
                    entries.accept(entry);
                }
            }
        } catch (NoSuchFileException e) {
            throw new LinkProblem("the dump " + file + " is not there", "check its name", e);
        } catch (IOException e) {
            String why = e instanceof JsonProcessingException json
                    ? json.getOriginalMessage() + ", line "
                            + (json.getLocation() == null
                                    ? "?"
                                    : json.getLocation().getLineNr())
                    : String.valueOf(e.getMessage());
            throw new LinkProblem(
                    "the dump " + file + " can't be read beyond record " + number + ": " + why,
                    "nothing was linked from it; download it again",
                    e);
        }
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return name().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static Entry second(JsonNode record) {
        String name = "";
        List<String> aliases = new ArrayList<>();
        List<String> acronyms = new ArrayList<>();
        for (JsonNode each : record.path("names")) {
            String value = each.path("value").asText();
            List<String> types = texts(each.path("types"));
            if (types.contains("ror_display")) {
                name = value;
            } else if (types.contains("acronym")) {
                acronyms.add(value);
            } else {
                aliases.add(value);
            }
        }
        List<String> places = new ArrayList<>();
        for (JsonNode location : record.path("locations")) {
            JsonNode details = location.path("geonames_details");
            addText(details.path("name"), places);
            addText(details.path("country_subdivision_name"), places);
            addText(details.path("country_name"), places);
        }
        return entry(record, name, aliases, acronyms, places);
    }

    private static Entry first(JsonNode record) {
        List<String> aliases = texts(record.path("aliases"));
        record.path("labels").forEach(label -> addText(label.path("label"), aliases));
        List<String> places = new ArrayList<>();
        for (JsonNode address : record.path("addresses")) {
            addText(address.path("city"), places);
            addText(address.path("geonames_city").path("geonames_admin1").path("name"), places);
        }
        addText(record.path("country").path("country_name"), places);
        return entry(record, record.path("name").asText(), aliases, texts(record.path("acronyms")), places);
    }

    private static Entry entry(
            JsonNode record, String name, List<String> aliases, List<String> acronyms, List<String> places) {
        String id = record.path("id").asText();
        List<String> types = texts(record.path("types")).stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .toList();
        boolean active = record.path("status").asText("active").equals("active");
        return new Entry(id, id, "ror", name, aliases, acronyms, types, places, List.of(), active);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> addText(each, texts));
        return texts;
    }

    private static void addText(JsonNode node, List<String> texts) {
        if (node.isTextual() && !node.asText().isBlank()) {
            texts.add(node.asText());
        }
    }
}

package org.filigraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.filigraph.extract.Extractor;
import org.filigraph.rdf.Iris;
import org.filigraph.store.GraphStore;
import org.junit.jupiter.api.Test;

class SeedsTest {
    private final GraphStore store = GraphStore.inMemory(Iris.STANDARD);
    private final Settings settings = Settings.of(new SettingValues(Map.of(), Map.of(), null));
    private final Invocation run = new Invocation(
            new Console(
                    new ByteArrayInputStream(new byte[0]),
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)),
            Map.of(),
            new Logs(),
            new Extractor()::read);

    @Test
    void a_store_answers_before_the_sample_documents_are_in_it_and_awaits_them_however_often_it_is_opened() {
        Seeds.fillForService(store, settings, run);
        assertEquals(5, store.documents().size());
        assertTrue(Seeds.awaitsSamples(store));
        Seeds.fillForService(store, settings, run);
        assertTrue(Seeds.awaitsSamples(store), "as on the start after one that was broken off");

        assertTrue(Seeds.putSamples(store, settings, run) > 0);
        assertEquals(9, store.documents().size());
        assertFalse(Seeds.awaitsSamples(store));
        assertTrue(settings.resolving().isUpToDate(store));
        String sample = store.documents().get(0);
        store.removeDocument(sample);
        assertEquals(0, Seeds.putSamples(store, settings, run), "what a person has removed stays away");
    }

    @Test
    void a_store_that_a_person_fills_gets_no_sample_documents() {
        Seeds.fillForIngestion(store);
        assertFalse(Seeds.awaitsSamples(store));
        assertEquals(0, Seeds.putSamples(store, settings, run));
    }
}

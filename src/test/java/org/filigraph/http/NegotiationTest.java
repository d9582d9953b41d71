package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NegotiationTest {
    private static final List<String> OFFERS = List.of("text/turtle", "application/ld+json", "text/html");

    @Test
    void gives_the_favourite_to_a_client_without_wishes() {
        assertEquals(Optional.of("text/turtle"), Negotiation.choose(null, OFFERS));
        assertEquals(Optional.of("text/turtle"), Negotiation.choose("*/*", OFFERS));
    }

    @Test
    void gives_a_browser_its_page() {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        assertEquals(Optional.of("text/html"), Negotiation.choose(browser, OFFERS));
    }

    @Test
    void lets_the_most_specific_range_speak() {
        String accept = "text/*, text/turtle;q=0.1, application/ld+json;q=0.5";
        assertEquals(Optional.of("text/html"), Negotiation.choose(accept, OFFERS));
    }

    @Test
    void takes_a_weight_of_zero_as_a_refusal() {
        assertEquals(Optional.of("application/ld+json"), Negotiation.choose("text/turtle;q=0, */*;q=0.1", OFFERS));
    }

    @Test
    void finds_nothing_where_nothing_is_accepted() {
        assertEquals(Optional.empty(), Negotiation.choose("image/png", OFFERS));
    }

    @Test
    void reads_upper_case_and_parameters() {
        assertEquals(
                Optional.of("application/ld+json"),
                Negotiation.choose("Application/LD+JSON; profile=\"x\"; Q=0.9", OFFERS));
    }
}

package org.filigraph.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A path on this server with its query parameters, from which links to its neighbours are made.
 *
 * @param path beginning with a slash
 * @param parameters in the order of the address; each once
 */
public record Address(String path, Map<String, String> parameters) {
    public Address {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** What the client asked for, without parameters that are blank, and without its language, which is remembered. */
    static Address of(Context ctx) {
        Map<String, String> parameters = new LinkedHashMap<>();
        ctx.queryParamMap().forEach((name, values) -> {
            if (name.equals("on")) {
                // a date is a range of one day, month or year: its ends can be moved
                Parameters.TIME.subList(0, 2).forEach(end -> put(parameters, end, values.get(0)));
            } else if (!name.equals(Language.NAME)) {
                put(parameters, name, values.get(0));
            }
        });
        return new Address(ctx.path(), parameters);
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, value);
        }
    }

    /** With a parameter set; a list that is narrowed is seen from its beginning. */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("offset");
        changed.put(name, value);
        return new Address(path, changed);
    }

    /** With a parameter that changes nothing of what is listed. */
    Address and(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new Address(path, changed);
    }

    /** Without a parameter; a list that is widened is seen from its beginning. */
    public Address without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("offset");
        changed.remove(name);
        return new Address(path, changed);
    }

    /** The same on another path. */
    public Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.entrySet().stream()
                .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

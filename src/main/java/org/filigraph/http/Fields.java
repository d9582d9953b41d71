package org.filigraph.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filigraph.view.FactView;

/** Which members of the items of a list a client wants: those named in {@code fields=label,facts}, or all. */
final class Fields {
    /** The parameter's name. */
    static final String NAME = "fields";

    private static final String ID = "@id";

    private final Set<String> wanted;

    private Fields(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * What a client wants of items that are such records.
     *
     * @throws Problem where it names something that none of them has
     */
    static Fields of(Parameters parameters, Class<?> record) {
        Set<String> known = known(record);
        Set<String> wanted = new TreeSet<>();
        parameters.text(NAME).ifPresent(text -> {
            for (String name : text.split(",", -1)) {
                if (!known.contains(name.strip())) {
                    throw Parameters.bad(NAME, name.strip(), "Use some of " + String.join(",", known) + ".");
                }
                wanted.add(name.strip());
            }
        });
        return new Fields(wanted);
    }

    /** The names of all members that records of a class, or of the classes it stands for, can have. */
    private static Set<String> known(Class<?> type) {
        Stream<Class<?>> classes =
                type.equals(FactView.class) ? Arrays.stream(FactView.class.getPermittedSubclasses()) : Stream.of(type);
        return new TreeSet<>(classes.flatMap(one -> members(one).stream()).toList());
    }

    private static List<String> members(Class<?> record) {
        return Json.members(record).stream()
                .flatMap(member -> isUnwrapped(member)
                        ? members(member.getRawPrimaryType()).stream()
                        : Stream.of(member.getName()))
                .toList();
    }

    private static boolean isUnwrapped(BeanPropertyDefinition member) {
        return member.getAccessor() != null && member.getAccessor().hasAnnotation(JsonUnwrapped.class);
    }

    /** Leaves out of the items, at the top or among the facts, what the client does not want; each keeps its IRI. */
    JsonNode only(JsonNode answer) {
        if (!wanted.isEmpty()) {
            Stream.of(answer.path("items"), answer.path("facts").path("items"))
                    .forEach(items -> items.forEach(this::narrow));
        }
        return answer;
    }

    private void narrow(JsonNode item) {
        Set<String> kept = new TreeSet<>(wanted);
        kept.add(ID);
        kept.add("citation");
        ((ObjectNode) item).retain(kept);
    }
}

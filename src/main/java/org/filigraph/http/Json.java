package org.filigraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records as JSON: what is not known is left out, numbers are never written with an exponent. */
final class Json {
    private static final String TYPE = "application/json";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ObjectMapper WHOLE = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** Answers with a record that is no part of the graph. */
    static void answer(Context ctx, Object body) {
        write(ctx, body);
    }

    /** Answers with a protocol's answer, in which empty lists have a meaning. */
    static void answerWhole(Context ctx, Object body) {
        write(WHOLE, ctx, body);
    }

    /** What a text says; null where it is no JSON. */
    static @Nullable JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Answers with what is in the graph; its header says how the names are to be understood. */
    static void answerData(Context ctx, Object body) {
        LinkHeader.addContext(ctx);
        write(ctx, body);
    }

    /** Answers with a list of what is in the graph, of each item the fields that are wanted. */
    static void answerData(Context ctx, Object body, Fields fields) {
        answerData(ctx, tree(body), fields);
    }

    /** Answers with what has been made into JSON before. */
    static void answerData(Context ctx, JsonNode body, Fields fields) {
        LinkHeader.addContext(ctx);
        write(ctx, fields.only(body));
    }

    /** A record as JSON that can be added to. */
    static JsonNode tree(Object body) {
        return MAPPER.valueToTree(body);
    }

    /** A record as the text of JSON. */
    static String text(Object body) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that can't be written as JSON: " + body.getClass(), e);
        }
    }

    /** The members that records of a class are written with. */
    static List<BeanPropertyDefinition> members(Class<?> record) {
        return MAPPER.getSerializationConfig()
                .introspect(MAPPER.constructType(record))
                .findProperties();
    }

    private static void write(Context ctx, Object body) {
        write(MAPPER, ctx, body);
    }

    private static void write(ObjectMapper mapper, Context ctx, Object body) {
        try {
            ctx.contentType(TYPE).result(mapper.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that can't be written as JSON: " + body.getClass(), e);
        }
    }
}

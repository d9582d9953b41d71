package org.filigraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.util.List;

/** Records as JSON: what is not known is left out, numbers are never written with an exponent. */
final class Json {
    private static final String TYPE = "application/json";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** Answers with a record that is no part of the graph. */
    static void answer(Context ctx, Object body) {
        write(ctx, body);
    }

    /** Answers with what is in the graph; its header says how the names are to be understood. */
    static void answerData(Context ctx, Object body) {
        LinkHeader.addContext(ctx);
        write(ctx, body);
    }

    /** Answers with a list of what is in the graph, of each item the fields that are wanted. */
    static void answerData(Context ctx, Object body, Fields fields) {
        answerData(ctx, fields.only(MAPPER.valueToTree(body)));
    }

    /** The members that records of a class are written with. */
    static List<BeanPropertyDefinition> members(Class<?> record) {
        return MAPPER.getSerializationConfig()
                .introspect(MAPPER.constructType(record))
                .findProperties();
    }

    private static void write(Context ctx, Object body) {
        try {
            ctx.contentType(TYPE).result(MAPPER.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that can't be written as JSON: " + body.getClass(), e);
        }
    }
}

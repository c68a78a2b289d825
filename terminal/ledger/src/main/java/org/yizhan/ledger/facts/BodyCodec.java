package org.yizhan.ledger.facts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/// Bodies as JSON: readable by anyone with the key for as long as the records must be kept. Fields
/// a program does not know are left alone; the stored bytes keep them.
public final class BodyCodec {
    /// A county of four thousand villages, with a terminal each.
    private static final int MOST_KEPT = 10_000;

    private final Map<FactId, Object> kept = new ConcurrentHashMap<>();

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(SubjectId.class, new AsText<>())
                                    .addDeserializer(
                                            SubjectId.class, new FromText<>(SubjectId::parse))
                                    .addSerializer(FactId.class, new AsText<>())
                                    .addDeserializer(FactId.class, new FromText<>(FactId::parse))
                                    .addSerializer(PlaceId.class, new AsText<>())
                                    .addDeserializer(PlaceId.class, new FromText<>(PlaceId::new)))
                    .build();

    public byte[] encode(Object body) {
        return mapper.writeValueAsBytes(body);
    }

    /// Reads a body that was written in `version`, upcasting it to the type's version first.
    ///
    /// @throws UnreadableBody if it is newer than this program, or not what the type expects
    public <B> B decode(FactType<B> type, int version, byte[] content) {
        if (version > type.version()) {
            throw new UnreadableBody(
                    type.name() + " of version " + version + " is newer than this program");
        }
        try {
            if (version == type.version()) {
                return mapper.readValue(content, type.body());
            }
            ObjectNode tree = (ObjectNode) mapper.readTree(content);
            for (int from = version; from < type.version(); from++) {
                UnaryOperator<ObjectNode> upcaster = type.upcasters().get(from);
                if (upcaster == null) {
                    throw new UnreadableBody(
                            "No way up from version " + from + " of " + type.name());
                }
                tree = upcaster.apply(tree);
            }
            return mapper.treeToValue(tree, type.body());
        } catch (JacksonException | ClassCastException | IllegalArgumentException e) {
            throw new UnreadableBody(type.name() + " cannot be read", e);
        }
    }

    /// As [#decode(FactType, int, byte[])], of a fact that never changes: where its type is read
    /// often, what was decoded once is given again.
    public <B> B decode(FactType<B> type, FactId fact, byte[] content) {
        if (!type.often()) {
            return decode(type, type.version(), content);
        }
        Object known = kept.get(fact);
        if (type.body().isInstance(known)) {
            return type.body().cast(known);
        }
        B body = decode(type, type.version(), content);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(fact, body);
        return body;
    }

    /// A body that cannot be read now; the fact is kept, and tried again after an upgrade.
    public static final class UnreadableBody extends RuntimeException {
        UnreadableBody(String message) {
            super(message);
        }

        UnreadableBody(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static final class AsText<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }

    private static final class FromText<T> extends ValueDeserializer<T> {
        private final Function<String, T> parse;

        FromText(Function<String, T> parse) {
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return parse.apply(in.getString());
        }
    }
}

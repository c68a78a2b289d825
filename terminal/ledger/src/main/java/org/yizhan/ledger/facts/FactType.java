package org.yizhan.ledger.facts;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// A kind of fact.
///
/// @param name its word in headers, beginning with the feature's word, such as
///     `residents.resident`; never changes
/// @param version the version bodies are written in now, from 1
/// @param body the record that a body is read into
/// @param upcasters from a version to the next: what turns an older body into one the next version
///     would have written
/// @param often read so often and by so many, and so free of persons, that what was decoded is kept in
///     memory
/// @param <B> the body
public record FactType<B>(
        String name,
        int version,
        Class<B> body,
        Shape shape,
        Visibility visibility,
        Map<Integer, UnaryOperator<ObjectNode>> upcasters,
        boolean often) {

    /// How facts of a type relate to each other.
    public enum Shape {
        /// The current value of a subject: a newer fact takes the place of the older ones it knew.
        REGISTER,
        /// Something that happened, and stays so.
        EVENT
    }

    /// Who may see the bodies, besides those who wrote them. Headers travel further than bodies.
    public enum Visibility {
        /// The place's own terminals, and its hub unless the county has decided that personal files
        /// stay in the village.
        VILLAGE,
        /// The place's own terminals and its hub.
        PLACE,
        /// Everyone in the place, and all places within it.
        WITHIN
    }

    public FactType {
        upcasters = Map.copyOf(upcasters);
    }

    /// A register that only the place and its hub see.
    public static <B> FactType<B> register(String name, Class<B> body) {
        return new FactType<>(name, 1, body, Shape.REGISTER, Visibility.PLACE, Map.of(), false);
    }

    /// An event that only the place and its hub see.
    public static <B> FactType<B> event(String name, Class<B> body) {
        return new FactType<>(name, 1, body, Shape.EVENT, Visibility.PLACE, Map.of(), false);
    }

    /// The same type, about persons: it may have to stay in the village.
    public FactType<B> personal() {
        return new FactType<>(name, version, body, shape, Visibility.VILLAGE, upcasters, false);
    }

    /// The same type, seen by all places within the fact's place too.
    public FactType<B> visibleWithin() {
        return new FactType<>(name, version, body, shape, Visibility.WITHIN, upcasters, often);
    }

    /// The same type, its values kept in memory as they are read: the names of places, terminals.
    public FactType<B> readOften() {
        return new FactType<>(name, version, body, shape, visibility, upcasters, true);
    }
}

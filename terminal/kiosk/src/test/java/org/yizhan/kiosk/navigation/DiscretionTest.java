package org.yizhan.kiosk.navigation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.errands.Errand.Said;
import org.yizhan.kiosk.meetings.AnswerDesk;
import org.yizhan.kiosk.meetings.LeaveErrand;

/// A place on the screen, or what a card was held up for, may be written into a log by anybody: it
/// names neither a card's secret nor a person.
class DiscretionTest {
    private static final String SECRET = "10330102001000000004212345678901234567890";
    private static final String PERSON = "女儿小芳";

    /// Words of a place that are no person's.
    private static final Set<String> PUBLIC = Set.of("lesson");

    static List<Class<?>> places() {
        return Stream.concat(
                        kinds(Destination.class),
                        Stream.of(Held.class, Said.class, LeaveErrand.class))
                .toList();
    }

    private static Stream<Class<?>> kinds(Class<?> place) {
        return place.isSealed()
                ? Arrays.stream(place.getPermittedSubclasses()).flatMap(DiscretionTest::kinds)
                : Stream.of(place);
    }

    @ParameterizedTest
    @MethodSource("places")
    void namesNeitherSecretNorPerson(Class<?> place) throws ReflectiveOperationException {
        RecordComponent[] parts = place.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var maker = place.getDeclaredConstructor(types);
        maker.setAccessible(true);
        String said =
                maker.newInstance(Arrays.stream(parts).map(DiscretionTest::sample).toArray())
                        .toString();
        assertFalse(said.contains(SECRET.substring(21)), said);
        assertFalse(said.contains(PERSON), said);
        assertTrue(said.startsWith(place.getSimpleName()), said);
    }

    private static Object sample(RecordComponent part) {
        Class<?> type = part.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "HeldCode" -> new HeldCode(SECRET);
            case "String" -> PUBLIC.contains(part.getName()) ? "lesson0" : PERSON + SECRET;
            case "SubjectId" -> new SubjectId(1, 1);
            case "Optional" -> Optional.of(new HeldCode(SECRET));
            case "byte[]" -> new byte[0];
            case "int" -> 0;
            case "boolean" -> false;
            case "AnswerDesk" -> AnswerDesk.NONE;
            default -> throw new AssertionError("What is a " + part + "?");
        };
    }
}

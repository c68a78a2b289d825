package org.yizhan.kiosk.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnimalTest {
    @Test
    void theYearBeginsAtSpringFestival() {
        assertEquals(Set.of(Animal.DRAGON), Animal.of(LocalDate.of(1952, 3, 8)));
        assertEquals(Set.of(Animal.RABBIT), Animal.of(LocalDate.of(1952, 1, 10)));
    }

    @Test
    void aYearAloneMayBeEitherAnimal() {
        assertEquals(Set.of(Animal.PIG, Animal.RAT), Animal.of(LocalDate.of(1960, 1, 1)));
    }
}

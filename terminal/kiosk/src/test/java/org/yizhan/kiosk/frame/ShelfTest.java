package org.yizhan.kiosk.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    @Test
    void sixThingsFitOnOnePage() {
        Shelf<Integer> shelf = Shelf.of(numbers(6), 0);
        assertEquals(6, shelf.items().size());
        assertFalse(shelf.hasArrows());
    }

    @Test
    void aPageAndItsArrowsAreNeverMoreThanSixChoices() {
        for (int count = 7; count < 30; count++) {
            Shelf<Integer> shelf = Shelf.of(numbers(count), 1);
            int choices =
                    shelf.items().size()
                            + (shelf.hasPrevious() ? 1 : 0)
                            + (shelf.hasNext() ? 1 : 0);
            assertTrue(choices <= 6, count + ": " + choices);
        }
    }

    @Test
    void thePagesTogetherHoldEverythingOnce() {
        List<Integer> seen =
                IntStream.range(0, Shelf.of(numbers(9), 0).pages())
                        .boxed()
                        .flatMap(page -> Shelf.of(numbers(9), page).items().stream())
                        .toList();
        assertEquals(numbers(9), seen);
    }

    @Test
    void aPageThatIsGoneBecomesTheLastOne() {
        assertEquals(2, Shelf.of(numbers(9), 7).page());
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}

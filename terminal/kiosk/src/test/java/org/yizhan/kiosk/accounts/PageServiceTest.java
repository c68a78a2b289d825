package org.yizhan.kiosk.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Sentence;

class PageServiceTest {
    @Test
    void aPortThatAnotherProgramHoldsIsTold() {
        try (PageService pages =
                new PageService(
                        () -> {
                            throw new IllegalStateException("Address already in use");
                        },
                        8444)) {
            assertEquals(Sentence.of("accounts.page.reachable"), pages.check().run().what());
            pages.serve();
            assertEquals(
                    Sentence.of("accounts.page.taken", "port", 8444), pages.check().run().what());
        }
    }
}

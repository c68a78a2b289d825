package org.yizhan.kiosk.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yizhan.content.packs.Arrivals;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;

class PacksCheckTest {
    private static final Sentence FORGED = Sentence.of("study.pack.fine");

    private static String told(
            List<String> coming, Map<String, Sentence> refused, String... taken) {
        Arrivals.State state = new Arrivals.State(List.of(), coming, refused, List.of(taken));
        return new PacksCheck(() -> state, Texts.load(Language.EN)).run().what().key();
    }

    @Test
    void whatIsOnItsWayAndWhatIsWrongIsTold() {
        assertEquals("study.pack.fine", told(List.of(), Map.of()));
        assertEquals("study.pack.coming", told(List.of("wheat"), Map.of()));
        assertEquals("study.pack.barred", told(List.of("wheat"), Map.of(), "old"));
        assertEquals("study.pack.refused", told(List.of("wheat"), Map.of("bad", FORGED), "old"));
    }
}

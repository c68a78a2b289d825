package org.yizhan.tour.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StepsTest {
    @TempDir Path folder;
    private Steps steps;

    @BeforeEach
    void begin() {
        steps = new Steps(folder, notes -> notes.file("trace", ".txt"), _ -> {});
    }

    private String outcome(int index) {
        return steps.results().get(index).outcome();
    }

    @Test
    void aStepHoldsOnlyIfItCheckedSomethingAndAllOfItHeld() {
        steps.step("good", List.of(), notes -> notes.check("one is one", true, 1));
        assertTrue(steps.allHeld());
        steps.step("idle", List.of(), _ -> {});
        assertFalse(steps.allHeld());
        steps.step("half", List.of(), notes -> notes.check("two is one", false, 2));
        assertEquals("held", outcome(0));
        assertEquals("failed", outcome(1));
        assertEquals("failed", outcome(2));
    }

    @Test
    void noFileIsWrittenOver() {
        steps.step(
                "two",
                List.of(),
                notes -> {
                    notes.file("glass", ".png");
                    notes.file("glass", ".png");
                    notes.check("one is one", true, 1);
                });
        assertEquals(
                List.of("01-two-glass.png", "01-two-glass-2.png"),
                steps.results().getFirst().files());
    }

    @Test
    void aTourWithoutStepsHasNotHeld() {
        assertFalse(steps.allHeld());
    }

    @Test
    void whatThrowsFailsAndLeavesTraces() {
        steps.step(
                "broken",
                List.of(),
                notes -> {
                    notes.check("so far", true, "so good");
                    throw new IllegalStateException("the door is shut");
                });
        StepResult result = steps.results().getFirst();
        assertEquals("failed", result.outcome());
        assertTrue(result.trouble().contains("the door is shut"), result.trouble());
        assertEquals(List.of("01-broken-trace.txt"), result.files());
    }

    @Test
    void stepsThatNeedAFailedOneAreNotTriedAndTheOthersAre() {
        steps.step("hub", List.of(), notes -> notes.need("it starts", false, "nothing"));
        steps.step("delivery", List.of("hub"), notes -> notes.check("it came", true, 1));
        steps.step("lesson", List.of(), notes -> notes.check("it is heard", true, 1));
        assertEquals("failed", outcome(0));
        assertEquals("not tried", outcome(1));
        assertEquals("held", outcome(2));
    }

    @Test
    void theReportNamesEveryStep() throws IOException {
        steps.step("good", List.of(), notes -> notes.check("one is one", true, 1));
        Report.of(steps).save(folder.resolve("tour.json"));
        byte[] written = Files.readAllBytes(folder.resolve("tour.json"));
        JsonNode read = JsonMapper.builder().build().readTree(written);
        assertTrue(read.get("held").asBoolean());
        JsonNode step = read.get("steps").get(0);
        assertEquals("good", step.get("name").asString());
        assertEquals("1", step.get("checks").get(0).get("seen").asString());
    }
}

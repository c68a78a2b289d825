package org.yizhan.speech.sound;

import java.util.function.BooleanSupplier;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether there is a loudspeaker that takes sound.
///
/// @param works asks the one who uses it; else [#ofMachine] tries
public record LoudspeakerCheck(BooleanSupplier works) implements Check {
    /// Opens the machine's default loudspeaker and lets it go again.
    public static LoudspeakerCheck ofMachine() {
        return new LoudspeakerCheck(() -> {
            try (JavaSoundOutput output = new JavaSoundOutput()) {
                return output.open();
            }
        });
    }

    @Override
    public Finding run() {
        return works.getAsBoolean()
                ? new Finding(
                        "sound",
                        Severity.GOOD,
                        Sentence.of("speech.loudspeaker.works"),
                        Sentence.of("speech.loudspeaker.worksFor"))
                : new Finding(
                        "sound",
                        Severity.BROKEN,
                        Sentence.of("speech.loudspeaker.missing"),
                        Sentence.of("speech.loudspeaker.missingTodo"));
    }
}

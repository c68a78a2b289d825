package org.yizhan.speech.sound;

import java.util.function.BooleanSupplier;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether there is a loudspeaker that takes sound.
///
/// @param works asks the one who uses it
public record LoudspeakerCheck(BooleanSupplier works) implements Check {
    @Override
    public Finding run() {
        return works.getAsBoolean()
                ? Finding.of("sound", Severity.GOOD, Sentence.of("speech.loudspeaker.works"))
                : Finding.of("sound", Severity.BROKEN, Sentence.of("speech.loudspeaker.missing"));
    }
}

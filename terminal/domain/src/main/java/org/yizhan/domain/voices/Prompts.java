package org.yizhan.domain.voices;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;

/// The sentences people hear most often, in the order in which they are best recorded: what is said
/// at the door first.
public final class Prompts {
    /// Where a name stands in a sentence, so that what is around it can be recorded alone.
    private static final String NAME = "｜";

    private static final List<String> NAMED =
            List.of("attendance.accepted", "attendance.alreadyHere", "attendance.noMeeting");

    private static final List<String> PLAIN =
            List.of(
                    "attendance.refused",
                    "attendance.notACard",
                    "attendance.notRecorded",
                    "attendance.doorOpen",
                    "attendance.noCamera",
                    "attendance.number.purpose",
                    "attendance.number.again",
                    "attendance.number.choose",
                    "attendance.number.wrong",
                    "attendance.number.helpingStaff",
                    "idle.purpose",
                    "home.purpose",
                    "home.notOpen",
                    "almanac.noWeather",
                    "notices.choose",
                    "notices.empty",
                    "notices.chooseRumour",
                    "notices.rumourFinished",
                    "notices.chooseMoney",
                    "broadcast.finished",
                    "guides.choose",
                    "guides.finished",
                    "study.choose",
                    "mutualaid.choose",
                    "voicebox.invitation",
                    "voicebox.recordingText",
                    "voicebox.recordedText",
                    "voicebox.silent",
                    "attendance.quorum",
                    "voicebox.whoCard",
                    "voicebox.otherCard",
                    "voicebox.notKept",
                    "voicebox.dropped",
                    "polls.choose",
                    "screen.stillHere",
                    "screen.opening",
                    "broadcast.choose");

    private Prompts() {}

    /// The forty commonest.
    public static List<String> of(Texts texts) {
        Set<String> all = new LinkedHashSet<>();
        for (String key : NAMED) {
            String said = texts.render(Sentence.of(key, "name", NAME)).replace(NAME, "");
            all.add(said.replaceFirst("^[，,、。 ]+", ""));
        }
        PLAIN.forEach(key -> all.add(texts.get(key)));
        return List.copyOf(all);
    }
}

package org.yizhan.kiosk.study;

import java.util.List;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.study.Lesson;

/// Where staff put their own reading of the village's lessons. None of it is called on the UI
/// thread.
public interface ReadingDesk {
    /// A terminal without a village.
    ReadingDesk NONE =
            new ReadingDesk() {
                @Override
                public List<ToRead> lessons() {
                    return List.of();
                }

                @Override
                public void keep(HeldCode code, Lesson lesson, String sentence, byte[] file) {}
            };

    /// A lesson of this village, and how many of its sentences somebody read already.
    record ToRead(Lesson lesson, int read) {}

    /// Those written in this village, the newest first.
    List<ToRead> lessons();

    /// Keeps what was read; returns when it is durable.
    ///
    /// @param code of the card that opened the staff panel
    /// @param file a sound file
    void keep(HeldCode code, Lesson lesson, String sentence, byte[] file);
}

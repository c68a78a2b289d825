package org.yizhan.kiosk.study;

import java.util.List;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.study.Learned;

/// What the holder of a card understood, and wants to hear again. Never asked on the UI thread.
public interface Learning {
    /// Nothing is remembered.
    Learning NONE =
            new Learning() {
                @Override
                public void note(HeldCode card, String lesson, boolean understood) {}

                @Override
                public List<Learned> learned(HeldCode card) {
                    return List.of();
                }
            };

    /// @param lesson the lesson's own word
    void note(HeldCode card, String lesson, boolean understood);

    /// Those to be repeated first.
    List<Learned> learned(HeldCode card);
}

package org.yizhan.kiosk.staff;

import java.util.List;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.voices.Studio;
import org.yizhan.speech.speaker.Manner;

/// What of the machine itself staff look after. Never called on the UI thread, but for [#studio()].
public interface Care {
    /// A terminal without a village.
    Care NONE =
            new Care() {
                @Override
                public int volume() {
                    return Manner.VOLUME.defaultValue();
                }

                @Override
                public int volume(HeldCode code, int percent) {
                    return percent;
                }

                @Override
                public List<Sentence> network() {
                    return List.of();
                }

                @Override
                public void touched(int millimetres) {}

                @Override
                public Studio studio() {
                    return Studio.NONE;
                }
            };

    /// The village's volume outside its quiet hours, 0 to 100.
    int volume();

    /// Sets the village's volume in the name of a card's holder.
    ///
    /// @param percent 0 to 100
    /// @return what is in force now; another one where the county has decided
    int volume(HeldCode code, int percent);

    /// How the terminal is joined to the world, in plain words, one thing after the other. May take
    /// seconds.
    List<Sentence> network();

    /// Keeps how far from where it was touched the glass felt it.
    void touched(int millimetres);

    /// Where the terminal learns to speak as the village does.
    Studio studio();
}

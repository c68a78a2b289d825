package org.yizhan.kiosk.voices;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.yizhan.domain.cards.HeldCode;

/// What has been spoken for the terminal, and what still can be. Never called on the UI thread, but
/// for [#recorded()], which returns at once.
public interface Studio {
    /// A terminal without a village.
    Studio NONE =
            new Studio() {
                @Override
                public Set<String> recorded() {
                    return Set.of();
                }

                @Override
                public List<String> names() {
                    return List.of();
                }

                @Override
                public void keep(HeldCode code, String text, byte[] sound, int seconds) {}
            };

    /// The texts there are clips of, without punctuation.
    Set<String> recorded();

    /// The names that are called out at the door: members first, then who else has a card.
    List<String> names();

    /// Keeps a clip in the name of a card's holder; returns when it is durable.
    ///
    /// @param sound an Opus file
    /// @throws IOException if the disk refuses
    void keep(HeldCode code, String text, byte[] sound, int seconds) throws IOException;
}

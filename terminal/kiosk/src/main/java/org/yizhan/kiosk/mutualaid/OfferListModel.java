package org.yizhan.kiosk.mutualaid;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.mutualaid.Neighbours.Heard;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voicebox.Letterbox;

/// What neighbours said; a touch lets their voice be heard. Used on the UI thread only.
public final class OfferListModel {
    private static final Logger LOG = LoggerFactory.getLogger(OfferListModel.class);

    private final Neighbours neighbours;
    private final Letterbox sounds;
    private final Tasks tasks;
    private final Narrator narrator;
    private boolean open;

    public OfferListModel(Neighbours neighbours, Letterbox sounds, Tasks tasks, Narrator narrator) {
        this.neighbours = neighbours;
        this.sounds = sounds;
        this.tasks = tasks;
        this.narrator = narrator;
    }

    List<Heard> released() {
        return neighbours.released();
    }

    void begin() {
        open = true;
    }

    void end() {
        open = false;
        narrator.hush();
    }

    void hear(Heard heard) {
        narrator.hush();
        tasks.run(
                () -> sounds.sound(heard.offer().voice()),
                this::play,
                failure -> {
                    LOG.error("An offer cannot be heard", failure);
                    play(Optional.empty());
                });
    }

    private void play(Optional<short[]> sound) {
        if (!open) {
            return;
        }
        sound.ifPresentOrElse(
                samples -> narrator.play(samples, _ -> {}),
                () -> narrator.say(Sentence.of("voicebox.soundOnItsWay")));
    }
}

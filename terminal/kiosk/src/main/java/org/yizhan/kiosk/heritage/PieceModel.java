package org.yizhan.kiosk.heritage;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.heritage.Heritage.Heard;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Voice;

/// A piece being heard and looked at. It was opened by a touch, so it begins at once. Used on the UI
/// thread only.
public final class PieceModel {
    private static final Logger LOG = LoggerFactory.getLogger(PieceModel.class);

    private final Heard heard;
    private final Heritage heritage;
    private final Tasks tasks;
    private final Narrator narrator;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private Media media = new Media(Optional.empty(), Optional.empty());
    private boolean open;

    /// @param picture a JPEG
    private record Media(Optional<short[]> sound, Optional<byte[]> picture) {}

    public PieceModel(Heard heard, Heritage heritage, Tasks tasks, Narrator narrator) {
        this.heard = heard;
        this.heritage = heritage;
        this.tasks = tasks;
        this.narrator = narrator;
    }

    Piece piece() {
        return heard.piece();
    }

    /// Whether it is being played now.
    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    Optional<byte[]> picture() {
        return media.picture();
    }

    /// Whether somebody sings or speaks in it.
    boolean isSpoken() {
        return piece().voice().isPresent();
    }

    /// @param show called on the UI thread when sound and picture are here, or are known not to be
    void begin(Runnable show) {
        open = true;
        tasks.run(
                () ->
                        new Media(
                                piece().voice().flatMap(heritage::sound),
                                piece().picture().flatMap(heritage::picture)),
                found -> ready(found, show),
                failure -> {
                    LOG.error("A piece cannot be read", failure);
                    ready(media, show);
                });
    }

    private void ready(Media found, Runnable show) {
        if (!open) {
            return;
        }
        media = found;
        show.run();
        narrator.say(words(), this::announced);
    }

    private void announced(Voice.Ending ending) {
        if (open && ending == Voice.Ending.SAID && media.sound().isPresent()) {
            play();
        }
    }

    void end() {
        open = false;
        playing.set(false);
        narrator.hush();
        media = new Media(Optional.empty(), Optional.empty());
    }

    /// What it is and who it is from.
    Sentence words() {
        if (isSpoken() && open && media.sound().isEmpty()) {
            return Sentence.of("heritage.onTheWay", "title", piece().title());
        }
        return Sentence.of(
                switch (piece().kind()) {
                    case SONG, OPERA -> "heritage.sings";
                    case STORY -> "heritage.tells";
                    case PHOTO -> "heritage.shows";
                },
                "name",
                piece().by(),
                "title",
                piece().title());
    }

    /// From the beginning, or silent.
    void playOrStop() {
        if (playing.get()) {
            playing.set(false);
            narrator.hush();
        } else if (media.sound().isPresent()) {
            play();
        } else {
            narrator.say(words());
        }
    }

    private void play() {
        media.sound().ifPresent(sound -> narrator.play(sound, _ -> playing.set(false)));
        playing.set(true);
    }
}

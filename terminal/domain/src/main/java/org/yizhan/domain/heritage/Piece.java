package org.yizhan.domain.heritage;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Voice;

/// Something the village remembers, in somebody's voice or in a photograph. Nobody hears or sees it
/// before staff have released it, and only with the consent of whoever it is from: recorded at the
/// terminal, holding up the card after being asked is the consent; on the staff page it is asked
/// for.
///
/// @param title what it is, in the words of staff; empty until it is released
/// @param by who sings, tells or lent the photograph, as it is to be said
/// @param from the holder of the card; empty where staff brought it in
/// @param picture the blob of a JPEG, as its reference is written
public record Piece(
        Kind kind,
        String title,
        String by,
        Optional<SubjectId> from,
        Optional<Voice> voice,
        Optional<String> picture,
        Step step) {
    /// What it is.
    public enum Kind {
        /// 唱歌.
        SONG,
        /// 唱戏.
        OPERA,
        /// 讲古.
        STORY,
        /// 老照片.
        PHOTO;

        /// Its word in texts and in the names of pictures.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How far it has come.
    public enum Step {
        WAITING,
        RELEASED,
        /// Taken down, or not to be heard.
        ENDED
    }

    /// The same, for everyone, under these words.
    public Piece released(String words, String name) {
        return new Piece(kind, words, name, from, voice, picture, Step.RELEASED);
    }

    /// The same, taken down.
    public Piece ended() {
        return new Piece(kind, title, by, from, voice, picture, Step.ENDED);
    }

    /// The same, with a photograph.
    public Piece with(String photograph) {
        return new Piece(kind, title, by, from, voice, Optional.of(photograph), step);
    }
}

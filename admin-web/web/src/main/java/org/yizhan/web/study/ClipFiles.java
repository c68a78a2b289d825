package org.yizhan.web.study;

import java.util.Map;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Media;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.study.Clips;
import org.yizhan.ledger.study.Publications;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;

/// Recordings, films and captions for a browser.
final class ClipFiles {
    private static final Map<String, String> TYPES =
            Map.of(
                    "mp4", "video/mp4",
                    "mp3", "audio/mpeg",
                    "opus", "audio/ogg",
                    "flac", "audio/flac",
                    "m4a", "audio/mp4",
                    "wav", "audio/wav",
                    "vtt", "text/vtt; charset=utf-8");

    private ClipFiles() {}

    /// @param place where it was written
    /// @throws Refused if there is no such file, or it has not come yet
    static Answer answer(
            Ledger ledger, Blobs blobs, PlaceId place, Publication publication, String path) {
        Media media = publication.media(path).orElseThrow(Refused::notFound);
        String type =
                TYPES.getOrDefault(
                        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        if (media.blob().isEmpty()) {
            byte[] bytes =
                    ledger.read(views -> new Publications(views).media(place, publication, path))
                            .orElseThrow(Refused::notFound);
            return new Answer.Download(path.substring(path.indexOf('/') + 1), type, bytes);
        }
        if (!Clips.isHere(blobs, media)) {
            throw Refused.notFound();
        }
        return new Answer.Stream(
                type,
                media.bytes(),
                () -> Clips.open(blobs, media).orElseThrow(java.io.IOException::new));
    }
}

package org.yizhan.web.attendance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Attachment;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.cards.CardPhotograph;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Pictures for a meeting's papers: of the room, and of a sheet signed by hand.
public final class PicturePages {
    private static final String PATH = "/at/{place}/meetings/{meeting}/pictures";
    private static final String JPEG = "image/jpeg";

    private final Ledger ledger;
    private final Blobs blobs;
    private final Ids ids;

    /// @param wrong why a picture was not kept
    record Page(
            Meetings.Listed listed, List<Entry<Attachment>> pictures, Optional<Sentence> wrong) {}

    public PicturePages(Ledger ledger, Blobs blobs, Ids ids) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.ids = ids;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PATH, MeetingPages.WATCH, this::show),
                Route.upload(PATH, MeetingPages.RUN, this::add, CardPhotograph.MOST_BYTES),
                Route.get(PATH + "/{picture}", MeetingPages.WATCH, this::picture));
    }

    private Page page(Visit visit, Optional<Sentence> wrong) {
        return ledger.read(views -> {
            Meetings meetings = new Meetings(views);
            SubjectId meeting = visit.subject("meeting");
            return new Page(
                    meetings.find(visit.place(), meeting).orElseThrow(Refused::notFound),
                    meetings.attachments(visit.place(), meeting),
                    wrong);
        });
    }

    private Answer show(Visit visit) {
        return Answer.page("attendance/pictures.jte", page(visit, Optional.empty()));
    }

    private Answer add(Visit visit) {
        SubjectId meeting = page(visit, Optional.empty()).listed().id();
        Form.Upload file = visit.form().upload("file").orElseThrow(Refused::badForm);
        Attachment.Kind kind =
                visit.form().text("kind").equals("SHEET")
                        ? Attachment.Kind.SHEET
                        : Attachment.Kind.PHOTOGRAPH;
        try {
            BlobRef kept = blobs.put(new ByteArrayInputStream(Photographs.fit(file.bytes())));
            ledger.record(
                    visit.place(),
                    visit.staff().actor(),
                    Draft.of(
                            MeetingFacts.ATTACHMENT,
                            ids.subject(),
                            new Attachment(meeting, kind, kept.toString())));
        } catch (UnreadablePicture e) {
            return Answer.again(
                    "attendance/pictures.jte",
                    page(visit, Optional.of(Sentence.of("attendance.photo.noPicture"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer.Redirect(visit.at("/meetings/" + meeting + "/pictures"));
    }

    private Answer picture(Visit visit) {
        SubjectId wanted = visit.subject("picture");
        return page(visit, Optional.empty()).pictures().stream()
                .filter(entry -> entry.subject().equals(wanted))
                .findFirst()
                .flatMap(entry -> bytes(blobs, entry.value()))
                .<Answer>map(bytes -> new Answer.Download(wanted + ".jpg", JPEG, bytes))
                .orElseThrow(Refused::notFound);
    }

    /// A picture's file; empty while it has not come here yet.
    static Optional<byte[]> bytes(Blobs blobs, Attachment attachment) {
        try {
            return blobs.whole(BlobRef.parse(attachment.picture()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

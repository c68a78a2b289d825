package org.yizhan.web.meetings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.server.Form;

/// What a clerk typed about a meeting.
///
/// @param texts by the field's name
/// @param ticked ids of the people ticked by hand
/// @param wrong by the field's name
record MeetingForm(Map<String, String> texts, List<String> ticked, Map<String, Sentence> wrong) {
    /// A form for a meeting at a time, with what is usual filled in.
    ///
    /// @param invited who is usually expected
    static MeetingForm usual(
            MeetingKind kind, LocalDateTime at, String room, Expected.Usual invited) {
        return new MeetingForm(
                Map.of(
                        "kind", kind.name(),
                        "day", at.toLocalDate().toString(),
                        "time", at.toLocalTime().toString(),
                        "room", room,
                        "expected", invited.choice()),
                invited.ticked().stream().map(Object::toString).toList(),
                Map.of());
    }

    /// The same, not accepted: people must be told so many days before (提前通知).
    MeetingForm tooSoon(int noticeDays, String earliest) {
        return new MeetingForm(
                texts,
                ticked,
                Map.of(
                        "day",
                        Sentence.of(
                                "meetings.notice.tooSoon",
                                "days",
                                noticeDays,
                                "earliest",
                                earliest)));
    }

    /// Whether people were told before it was written down here.
    boolean told() {
        return texts.containsKey("told");
    }

    static MeetingForm of(Meeting meeting, ZoneId zone) {
        ZonedDateTime at = meeting.startsAt().atZone(zone);
        return new MeetingForm(
                Map.of(
                        "kind", meeting.kind().name(),
                        "title", meeting.title(),
                        "day", at.toLocalDate().toString(),
                        "time", "%02d:%02d".formatted(at.getHour(), at.getMinute()),
                        "room", meeting.room(),
                        "agenda", String.join("\n", meeting.agenda()),
                        "expected", Expected.CHOSEN),
                meeting.expected().stream().map(Object::toString).toList(),
                Map.of());
    }

    static MeetingForm read(Form form) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.fields().keySet().forEach(name -> texts.put(name, form.text(name)));
        List<String> ticked = form.all("person");
        MeetingForm typed = new MeetingForm(texts, ticked, Map.of());
        Map<String, Sentence> wrong = new LinkedHashMap<>();
        if (typed.kind().isEmpty()) {
            wrong.put("kind", Sentence.of("meetings.form.noKind"));
        }
        if (typed.day().isEmpty()) {
            wrong.put("day", Sentence.of("meetings.form.noDay"));
        }
        if (typed.time().isEmpty()) {
            wrong.put("time", Sentence.of("meetings.form.noTime"));
        }
        if (typed.text("expected").equals(Expected.CHOSEN) && ticked.isEmpty()) {
            wrong.put("expected", Sentence.of("meetings.form.nobody"));
        }
        return new MeetingForm(texts, ticked, wrong);
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    String problem(String field, java.util.function.Function<Sentence, String> say) {
        return Optional.ofNullable(wrong.get(field)).map(say).orElse("");
    }

    Optional<MeetingKind> kind() {
        return Arrays.stream(MeetingKind.values())
                .filter(kind -> kind.name().equals(text("kind")))
                .findFirst();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text("day")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(text("time")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    List<String> agenda() {
        return text("agenda").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// @throws java.util.NoSuchElementException if something is [#wrong()]
    Instant startsAt(ZoneId zone) {
        return day().orElseThrow().atTime(time().orElseThrow()).atZone(zone).toInstant();
    }
}

package org.yizhan.web.broadcast;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.broadcast.Broadcast.Airing;
import org.yizhan.domain.broadcast.Broadcast.Step;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.web.server.Form;

/// What a clerk wants to be said to everyone.
///
/// @param texts as they were typed
/// @param wrong by the field's name
record BroadcastForm(Map<String, String> texts, boolean urgent, Map<String, Sentence> wrong) {
    /// Minutes from one time to the next that can be chosen.
    static final List<Integer> PAUSES = List.of(5, 10, 30, 60, 120);

    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_TEXT = 600;
    private static final int MOST_DAYS = 31;
    private static final int USUAL_HOURS = 2;

    /// An empty form.
    ///
    /// @param publisher who usually speaks here
    static BroadcastForm usual(String publisher, LocalDateTime now) {
        LocalDateTime from = now.truncatedTo(ChronoUnit.MINUTES);
        return new BroadcastForm(
                Map.of(
                        "publisher",
                        publisher,
                        "from",
                        from.toString(),
                        "until",
                        from.plusHours(USUAL_HOURS).toString(),
                        "every",
                        "30"),
                false,
                Map.of());
    }

    /// @param spoken whether a recording was sent that can be heard
    /// @param unreadable whether one was sent that cannot
    static BroadcastForm read(Form form, LocalDateTime now, boolean spoken, boolean unreadable) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.fields().keySet().forEach(name -> texts.put(name, form.text(name)));
        BroadcastForm typed = new BroadcastForm(texts, form.ticked("urgent"), Map.of());
        Map<String, Sentence> wrong = new LinkedHashMap<>();
        if (typed.text("title").isEmpty() || typed.text("title").length() > LONGEST_TITLE) {
            wrong.put("title", Sentence.of("broadcast.form.noTitle"));
        }
        if (typed.lines().isEmpty() && !spoken || typed.text("text").length() > LONGEST_TEXT) {
            wrong.put("text", Sentence.of("broadcast.form.noText"));
        }
        if (unreadable) {
            wrong.put("sound", Sentence.of("broadcast.form.noSound"));
        }
        if (!typed.isTimed(now)) {
            wrong.put("until", Sentence.of("broadcast.form.badUntil"));
        }
        return new BroadcastForm(texts, typed.urgent, wrong);
    }

    private boolean isTimed(LocalDateTime now) {
        Optional<LocalDateTime> from = time("from");
        Optional<LocalDateTime> until = time("until");
        return from.isPresent()
                && until.filter(end -> end.isAfter(now))
                        .filter(end -> end.isAfter(from.get()))
                        .filter(end -> end.isBefore(from.get().plusDays(MOST_DAYS)))
                        .isPresent();
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    String problem(String field, Function<Sentence, String> say) {
        return Optional.ofNullable(wrong.get(field)).map(say).orElse("");
    }

    boolean isEvery(int minutes) {
        return text("every").equals(Integer.toString(minutes));
    }

    private List<String> lines() {
        return text("text").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Optional<LocalDateTime> time(String field) {
        try {
            return Optional.of(LocalDateTime.parse(text(field)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Instant instant(String field, ZoneId zone) {
        return time(field).orElseThrow().atZone(zone).toInstant();
    }

    /// What was typed, not heard by anyone yet.
    Broadcast draft(Optional<Voice> recording, ZoneId zone) {
        int every = PAUSES.stream().filter(this::isEvery).findFirst().orElse(PAUSES.getFirst());
        return new Broadcast(
                text("title"),
                lines(),
                recording,
                text("publisher"),
                new Airing(instant("from", zone), instant("until", zone), every),
                urgent,
                Step.DRAFT);
    }
}

package org.yizhan.web.notices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.residents.IdentityNumbers;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.places.PlaceChoice;
import org.yizhan.web.server.Form;

/// What a clerk typed to be read aloud.
///
/// @param wrong by the field's name
/// @param choice the places it can be for
record NoticeForm(Map<String, String> texts, Map<String, Sentence> wrong, PlaceChoice choice) {
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_TEXT = 3_000;

    /// An empty form.
    ///
    /// @param publisher who usually speaks here
    static NoticeForm usual(String publisher, LocalDate today, PlaceChoice choice) {
        return new NoticeForm(
                Map.of("publisher", publisher, "until", today.plusDays(14).toString()),
                Map.of(),
                choice);
    }

    /// @param unpicked places were to be picked and none was
    static NoticeForm read(Form form, LocalDate today, PlaceChoice choice, boolean unpicked) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.fields().keySet().forEach(name -> texts.put(name, form.text(name)));
        NoticeForm typed = new NoticeForm(texts, Map.of(), choice);
        Map<String, Sentence> wrong = new LinkedHashMap<>();
        if (typed.text("title").isEmpty() || typed.text("title").length() > LONGEST_TITLE) {
            wrong.put("title", Sentence.of("notices.form.noTitle"));
        }
        if (typed.paragraphs().isEmpty() || typed.text("text").length() > LONGEST_TEXT) {
            wrong.put("text", Sentence.of("notices.form.noText"));
        }
        for (String field : List.of("title", "text", "publisher")) {
            if (IdentityNumbers.isIn(typed.text(field))) {
                wrong.put(field, Sentence.of("notices.form.identity"));
            }
        }
        if (!typed.text("until").isEmpty()
                && typed.until().filter(day -> !day.isBefore(today)).isEmpty()) {
            wrong.put("until", Sentence.of("notices.form.badUntil"));
        }
        if (unpicked) {
            wrong.put("whom", Sentence.of("places.choice.none"));
        }
        return new NoticeForm(texts, wrong, choice);
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    String problem(String field, java.util.function.Function<Sentence, String> say) {
        return Optional.ofNullable(wrong.get(field)).map(say).orElse("");
    }

    private List<String> paragraphs() {
        return text("text").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Optional<LocalDate> until() {
        try {
            return Optional.of(text("until")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Notice notice(LocalDate today) {
        return new Notice(
                text("title"),
                paragraphs(),
                text("publisher"),
                today,
                until(),
                Optional.empty(),
                false);
    }
}

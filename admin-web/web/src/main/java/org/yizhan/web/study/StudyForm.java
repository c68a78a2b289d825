package org.yizhan.web.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yizhan.content.quizzes.Pictured;
import org.yizhan.content.study.ClerkText;
import org.yizhan.domain.residents.IdentityNumbers;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Topic;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.server.Form;

/// What a clerk typed of a lesson.
///
/// @param wrong by the field's name
record StudyForm(Map<String, String> texts, Map<String, Sentence> wrong) {
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_TEXT = 12_000;
    private static final Pattern SHOWN =
            Pattern.compile(Pattern.quote(Pictured.FOLDER) + "[0-9a-f]+\\.jpg");

    StudyForm {
        texts = Map.copyOf(texts);
        wrong = Map.copyOf(wrong);
    }

    /// An empty form.
    ///
    /// @param publisher who usually speaks here
    static StudyForm empty(String publisher) {
        return new StudyForm(
                Map.of("publisher", publisher, "topic", Topic.VILLAGE.word()), Map.of());
    }

    static StudyForm of(Lesson lesson) {
        Map<String, String> texts = new HashMap<>();
        texts.put("title", lesson.title());
        texts.put("topic", lesson.topic());
        texts.put("publisher", lesson.publisher());
        texts.put("text", ClerkText.of(lesson));
        lesson.recheck().ifPresent(day -> texts.put("recheck", day.toString()));
        texts.putAll(QuizFields.of(lesson.quiz()).texts());
        return new StudyForm(texts, Map.of());
    }

    /// @param brought whether a document was chosen, which may bring title and text
    static StudyForm read(Form form, LocalDate today, boolean brought) {
        Map<String, String> texts = new HashMap<>();
        form.fields().keySet().forEach(name -> texts.put(name, form.text(name)));
        StudyForm typed = new StudyForm(texts, Map.of());
        Map<String, Sentence> wrong = new LinkedHashMap<>();
        boolean untitled = typed.text("title").isEmpty() && !brought;
        if (untitled || typed.text("title").length() > LONGEST_TITLE) {
            wrong.put("title", Sentence.of("study.form.noTitle"));
        }
        boolean silent = typed.text("text").isEmpty() && !brought;
        if (silent || typed.text("text").length() > LONGEST_TEXT) {
            wrong.put("text", Sentence.of("study.form.noText"));
        }
        if (IdentityNumbers.isIn(typed.text("title") + "\n" + typed.text("text"))) {
            wrong.put("text", Sentence.of("notices.form.identity"));
        }
        if (!typed.text("recheck").isEmpty()
                && typed.recheck().filter(day -> day.isAfter(today)).isEmpty()) {
            wrong.put("recheck", Sentence.of("study.form.badRecheck"));
        }
        for (int number : typed.quiz().unfinished()) {
            wrong.put("question" + number, Sentence.of("study.form.badQuestion"));
        }
        return new StudyForm(texts, wrong);
    }

    /// The same with something wrong.
    StudyForm with(String field, Sentence problem) {
        Map<String, Sentence> more = new HashMap<>(wrong);
        more.put(field, problem);
        return new StudyForm(texts, more);
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    String problem(String field, Function<Sentence, String> say) {
        return Optional.ofNullable(wrong.get(field)).map(say).orElse("");
    }

    Optional<LocalDate> recheck() {
        try {
            return Optional.of(text("recheck")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Its questions.
    QuizFields quiz() {
        return new QuizFields(texts);
    }

    /// Where the picture of a question lies; empty if it has none.
    String shown(int number) {
        return SHOWN.matcher(text("shown" + number)).matches() ? text("shown" + number) : "";
    }
}

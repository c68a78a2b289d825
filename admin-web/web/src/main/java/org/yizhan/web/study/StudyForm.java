package org.yizhan.web.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yizhan.content.study.ClerkText;
import org.yizhan.domain.residents.IdentityNumbers;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.study.Question.Choice;
import org.yizhan.domain.study.Topic;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.server.Form;

/// What a clerk typed of a lesson.
///
/// @param wrong by the field's name
record StudyForm(Map<String, String> texts, Map<String, Sentence> wrong) {
    static final int QUESTIONS = 3;
    static final int CHOICES = 3;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_TEXT = 12_000;

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
        for (int i = 0; i < Math.min(QUESTIONS, lesson.quiz().size()); i++) {
            put(texts, i + 1, lesson.quiz().get(i));
        }
        return new StudyForm(texts, Map.of());
    }

    private static void put(Map<String, String> texts, int number, Question question) {
        texts.put("question" + number, question.text());
        texts.put("why" + number, question.answer().reason());
        List<Choice> choices = question.choices();
        for (int i = 0; i < Math.min(CHOICES, choices.size()); i++) {
            texts.put("choice" + number + (i + 1), choices.get(i).text());
            if (choices.get(i).right()) {
                texts.put("right" + number, String.valueOf(i + 1));
            }
        }
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
        for (int i = 1; i <= QUESTIONS; i++) {
            if (!typed.text("question" + i).isEmpty() && typed.question(i).isEmpty()) {
                wrong.put("question" + i, Sentence.of("study.form.badQuestion"));
            }
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

    List<Question> quiz() {
        List<Question> quiz = new ArrayList<>();
        for (int i = 1; i <= QUESTIONS; i++) {
            question(i).ifPresent(quiz::add);
        }
        return quiz;
    }

    private Optional<Question> question(int number) {
        List<Choice> choices = new ArrayList<>();
        String why = text("why" + number);
        for (int i = 1; i <= CHOICES; i++) {
            String choice = text("choice" + number + i);
            if (!choice.isEmpty()) {
                choices.add(new Choice(choice, text("right" + number).equals("" + i), why));
            }
        }
        boolean asked = !text("question" + number).isEmpty();
        boolean one = choices.stream().filter(Choice::right).count() == 1;
        return asked && one && choices.size() > 1
                ? Optional.of(new Question(text("question" + number), Optional.empty(), choices))
                : Optional.empty();
    }
}

package org.yizhan.web.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.study.Question.Choice;

/// The questions of a lesson as fields of a form. What nobody touched stays as it was brought, with
/// a reason for each answer and more than one that is right.
///
/// @param texts by the fields' names
record QuizFields(Map<String, String> texts) {
    private static final int FEWEST_QUESTIONS = 3;
    private static final int FEWEST_CHOICES = 3;
    private static final List<String> OF_EACH = List.of("question", "why", "right");

    QuizFields {
        texts = Map.copyOf(texts);
    }

    static QuizFields of(List<Question> quiz) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < quiz.size(); i++) {
            put(texts, i + 1, quiz.get(i));
        }
        return new QuizFields(texts);
    }

    private static void put(Map<String, String> texts, int number, Question question) {
        texts.put("question" + number, question.text());
        texts.put("why" + number, question.answer().reason());
        question.picture().ifPresent(path -> texts.put("shown" + number, path));
        List<Choice> choices = question.choices();
        for (int i = 0; i < choices.size(); i++) {
            texts.put("choice" + number + (i + 1), choices.get(i).text());
            if (choices.get(i).equals(question.answer())) {
                texts.put("right" + number, String.valueOf(i + 1));
            }
        }
    }

    private String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    /// How many a form has room for.
    int questions() {
        int last = FEWEST_QUESTIONS;
        while (texts.containsKey("question" + (last + 1))) {
            last++;
        }
        return last;
    }

    /// For how many answers a form has room.
    int choices(int number) {
        return texts.containsKey("choice" + number + Question.MOST_CHOICES)
                ? Question.MOST_CHOICES
                : FEWEST_CHOICES;
    }

    /// The numbers of those that were begun and cannot be asked.
    List<Integer> unfinished() {
        return IntStream.rangeClosed(1, questions())
                .filter(number -> isAsked(number) && typed(number).isEmpty())
                .boxed()
                .toList();
    }

    private boolean isAsked(int number) {
        return !text("question" + number).isEmpty();
    }

    /// A question with the number it has on the form.
    record Numbered(int number, Question question) {}

    /// Those that were asked.
    ///
    /// @param before the questions that the form showed
    List<Numbered> read(List<Question> before) {
        List<Numbered> all = new ArrayList<>();
        for (int number = 1; number <= questions(); number++) {
            Optional<Question> had =
                    number <= before.size()
                            ? Optional.of(before.get(number - 1))
                            : Optional.empty();
            Optional<Question> now =
                    had.isPresent() && isUntouched(number, had.get()) ? had : typed(number);
            int shown = number;
            now.map(question -> question.pictured(had.flatMap(Question::picture)))
                    .ifPresent(question -> all.add(new Numbered(shown, question)));
        }
        return List.copyOf(all);
    }

    private boolean isUntouched(int number, Question had) {
        Map<String, String> texts = new HashMap<>();
        put(texts, number, had);
        QuizFields was = new QuizFields(texts);
        return OF_EACH.stream().allMatch(field -> same(was, field + number))
                && IntStream.rangeClosed(1, Question.MOST_CHOICES)
                        .allMatch(choice -> same(was, "choice" + number + choice));
    }

    private boolean same(QuizFields was, String field) {
        return text(field).equals(was.text(field));
    }

    private Optional<Question> typed(int number) {
        List<Choice> choices = new ArrayList<>();
        String why = text("why" + number);
        for (int i = 1; i <= Question.MOST_CHOICES; i++) {
            String choice = text("choice" + number + i);
            if (!choice.isEmpty()) {
                choices.add(new Choice(choice, text("right" + number).equals("" + i), why));
            }
        }
        boolean one = choices.stream().filter(Choice::right).count() == 1;
        return isAsked(number) && one && choices.size() > 1
                ? Optional.of(new Question(text("question" + number), Optional.empty(), choices))
                : Optional.empty();
    }
}

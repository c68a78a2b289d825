package org.yizhan.kiosk.study;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.study.Question.Choice;
import org.yizhan.domain.study.Tally;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.voice.Narrator;

/// The questions after a lesson, one at a time. A missed one comes back after the others, at most
/// twice. Nothing is counted but that a lesson may want repeating.
public final class QuizModel {
    private static final int MOST_TIMES = 3;

    private final Lesson lesson;
    private final Narrator narrator;
    private final Hearing hearing;
    private final Deque<Question> left = new ArrayDeque<>();
    private final Deque<Question> asked = new ArrayDeque<>();
    private final Set<Question> missed = new HashSet<>();

    /// @throws IllegalArgumentException if the lesson asks nothing
    public QuizModel(Lesson lesson, Narrator narrator, Hearing hearing) {
        if (lesson.quiz().isEmpty()) {
            throw new IllegalArgumentException("Nothing to ask");
        }
        this.lesson = lesson;
        this.narrator = narrator;
        this.hearing = hearing;
        left.addAll(lesson.quiz());
    }

    Lesson lesson() {
        return lesson;
    }

    /// Whether every question was answered.
    boolean finished() {
        return left.isEmpty();
    }

    /// The question at hand.
    Question question() {
        return left.getFirst();
    }

    /// The question with its answers, as it is read aloud.
    Sentence aloud() {
        StringBuilder choices = new StringBuilder();
        List<Choice> all = question().choices();
        for (int i = 0; i < all.size(); i++) {
            Sentence one =
                    Sentence.of("study.quiz.choice", "number", i + 1, "text", all.get(i).text());
            choices.append(narrator.texts().render(one));
        }
        return Sentence.of("study.quiz.ask", "question", question().text(), "choices", choices);
    }

    void read() {
        narrator.say(finished() ? Sentence.of("study.quiz.finished") : aloud(), Words.of(lesson));
    }

    /// What is said to a choice; then the next question is at hand.
    Sentence choose(Choice choice) {
        Question question = left.removeFirst();
        asked.add(question);
        Sentence said =
                choice.right()
                        ? Sentence.of("study.quiz.right", "reason", choice.reason())
                        : Sentence.of(
                                "study.quiz.wrong",
                                "answer",
                                question.answer().text(),
                                "reason",
                                choice.reason().isEmpty()
                                        ? question.answer().reason()
                                        : choice.reason());
        if (!choice.right()) {
            missed(question);
        }
        narrator.say(said, Words.of(lesson));
        return said;
    }

    private void missed(Question question) {
        if (missed.isEmpty()) {
            hearing.happened(lesson, Tally.Happened.AGAIN);
        }
        missed.add(question);
        if (asked.stream().filter(question::equals).count() < MOST_TIMES) {
            left.addLast(question);
        }
    }
}

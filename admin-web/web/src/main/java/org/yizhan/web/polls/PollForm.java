package org.yizhan.web.polls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.polls.Poll;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.server.Form;

/// What staff want to ask.
///
/// @param wrong by the field's name
record PollForm(Map<String, String> texts, Map<String, Sentence> wrong) {
    static final int MOST_CHOICES = 4;
    private static final int LONGEST_QUESTION = 40;
    private static final int LONGEST_CHOICE = 12;
    private static final int LONGEST_DAYS = 62;

    /// The project's pictures that an answer may have, with what they are called.
    static final Map<String, String> PICTURES = pictures();

    private static Map<String, String> pictures() {
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put("house", "polls.picture.house");
        pictures.put("people", "polls.picture.people");
        pictures.put("sun", "polls.picture.sun");
        pictures.put("tick", "polls.picture.tick");
        pictures.put("hand", "polls.picture.hand");
        pictures.put("coins", "polls.picture.coins");
        pictures.put("clock", "polls.picture.clock");
        pictures.put("book", "polls.picture.book");
        pictures.put("wrench", "polls.picture.wrench");
        pictures.put("megaphone", "polls.picture.megaphone");
        return pictures;
    }

    static PollForm usual(LocalDate today) {
        return new PollForm(Map.of("until", today.plusDays(7).toString()), Map.of());
    }

    static PollForm read(Form form, LocalDate today) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.fields().keySet().forEach(name -> texts.put(name, form.text(name)));
        PollForm typed = new PollForm(texts, Map.of());
        Map<String, Sentence> wrong = new LinkedHashMap<>();
        String question = typed.text("question");
        if (question.isEmpty() || question.length() > LONGEST_QUESTION) {
            wrong.put("question", Sentence.of("polls.form.noQuestion"));
        }
        List<Poll.Choice> choices = typed.choices();
        if (choices.size() == 1
                || choices.stream().anyMatch(choice -> choice.label().length() > LONGEST_CHOICE)) {
            wrong.put("choice1", Sentence.of("polls.form.noChoices"));
        }
        boolean fits =
                typed.until()
                        .filter(day ->
                                !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_DAYS)))
                        .isPresent();
        if (!fits) {
            wrong.put("until", Sentence.of("polls.form.badUntil"));
        }
        return new PollForm(texts, wrong);
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /// The picture chosen for an answer; each begins with another.
    String picture(int number) {
        String chosen = text("picture" + number);
        List<String> all = List.copyOf(PICTURES.keySet());
        return PICTURES.containsKey(chosen) ? chosen : all.get(number - 1);
    }

    String problem(String field, java.util.function.Function<Sentence, String> say) {
        return Optional.ofNullable(wrong.get(field)).map(say).orElse("");
    }

    private List<Poll.Choice> choices() {
        List<Poll.Choice> choices = new ArrayList<>();
        for (int number = 1; number <= MOST_CHOICES; number++) {
            String label = text("choice" + number);
            if (!label.isEmpty()) {
                choices.add(new Poll.Choice(picture(number), label));
            }
        }
        return choices;
    }

    private Optional<LocalDate> until() {
        try {
            return Optional.of(text("until")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// @param terminal it belongs to
    Poll poll(Optional<SubjectId> terminal) {
        return new Poll(
                text("question"), choices(), until().orElse(LocalDate.MIN), terminal, false);
    }
}

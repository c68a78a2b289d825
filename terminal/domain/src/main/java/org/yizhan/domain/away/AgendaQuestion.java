package org.yizhan.domain.away;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Handouts;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.texts.Sentence;

/// A question about a meeting's agenda that a member away answers when checking in. Everyone has
/// their own order of choices, the same one each time.
///
/// @param right the place of the right choice, from 0
public record AgendaQuestion(Sentence text, List<String> choices, int right) {
    private static final int MOST = 3;

    public AgendaQuestion {
        choices = List.copyOf(choices);
    }

    /// The question staff wrote; else which item has a number; else, where the agenda has fewer than
    /// two items, at what time the meeting begins.
    public static AgendaQuestion of(
            Meeting meeting, Handouts handouts, SubjectId who, ZoneId zone) {
        Random order = new Random(who.high() ^ who.low() ^ meeting.startsAt().getEpochSecond());
        if (handouts.asks()) {
            Sentence asked = Sentence.of("away.question.own", "text", handouts.question());
            return shuffled(asked, handouts.choices(), order);
        }
        List<String> items = meeting.agenda().stream().distinct().toList();
        return items.size() < 2 ? aboutTime(meeting, zone, order) : aboutItems(items, order);
    }

    private static AgendaQuestion aboutItems(List<String> items, Random order) {
        int asked = order.nextInt(items.size());
        List<String> others = new ArrayList<>(items);
        others.remove(asked);
        Collections.shuffle(others, order);
        List<String> choices = new ArrayList<>(List.of(items.get(asked)));
        choices.addAll(others.subList(0, Math.min(MOST - 1, others.size())));
        return shuffled(Sentence.of("away.question.item", "number", asked + 1), choices, order);
    }

    private static AgendaQuestion aboutTime(Meeting meeting, ZoneId zone, Random order) {
        LocalTime begins = LocalTime.ofInstant(meeting.startsAt(), zone);
        List<String> choices =
                List.of(
                        written(begins),
                        written(begins.plusMinutes(60)),
                        written(begins.minusMinutes(90)));
        return shuffled(Sentence.of("away.question.time"), choices, order);
    }

    private static String written(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /// @param choices the right one first
    private static AgendaQuestion shuffled(Sentence text, List<String> choices, Random order) {
        List<String> mixed = new ArrayList<>(choices);
        Collections.shuffle(mixed, order);
        return new AgendaQuestion(text, mixed, mixed.indexOf(choices.getFirst()));
    }
}

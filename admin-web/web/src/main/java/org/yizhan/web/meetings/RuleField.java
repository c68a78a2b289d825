package org.yizhan.web.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.yizhan.domain.meetings.Circle;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingRule;
import org.yizhan.domain.meetings.MeetingRules;
import org.yizhan.domain.meetings.Period;
import org.yizhan.domain.meetings.Share;
import org.yizhan.domain.meetings.Voting;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.texts.Sentence;

/// One thing a county may decide about a kind of meeting, as a list to choose from.
///
/// @param id of the form's field
/// @param usual what the law says
/// @param choices besides the law's own, which is written as nothing
/// @param chosen what the county wrote
record RuleField(
        String id, Setting<?> setting, Sentence usual, List<Choice> choices, String chosen) {
    private static final List<Share> SHARES =
            List.of(
                    Share.NONE,
                    Share.moreThan(1, 2),
                    Share.atLeast(3, 5),
                    Share.atLeast(2, 3),
                    Share.atLeast(3, 4),
                    Share.atLeast(4, 5),
                    Share.atLeast(1, 1));

    private static final List<Integer> DAYS = List.of(0, 1, 2, 3, 5, 7, 10, 15);

    /// @param value as it is written
    record Choice(String value, Sentence said) {}

    RuleField {
        choices = List.copyOf(choices);
    }

    static List<RuleField> of(MeetingKind kind) {
        MeetingRule law = MeetingRules.of(kind);
        List<RuleField> fields = new ArrayList<>();
        fields.add(words("circle", MeetingRules.circle(kind), Circle.values(), RuleWords::circle));
        fields.add(words("voting", MeetingRules.voting(kind), Voting.values(), RuleWords::voting));
        fields.add(share("presence", MeetingRules.presence(kind)));
        if (!law.presence().households().equals(Share.NONE)) {
            fields.add(share("households", MeetingRules.households(kind)));
        }
        fields.add(share("adoption", MeetingRules.adoption(kind)));
        fields.add(
                field(
                        "ofPresent",
                        MeetingRules.ofPresent(kind),
                        List.of(true, false),
                        RuleWords::ofPresent));
        fields.add(words("period", MeetingRules.period(kind), Period.values(), RuleWords::period));
        fields.add(field("noticeDays", MeetingRules.noticeDays(kind), DAYS, RuleWords::noticeDays));
        return fields;
    }

    private static <E extends Enum<E>> RuleField words(
            String id, Setting<E> setting, E[] values, Function<E, Sentence> say) {
        return new RuleField(
                id,
                setting,
                say.apply(setting.defaultValue()),
                Arrays.stream(values)
                        .map(each -> new Choice(each.name(), say.apply(each)))
                        .toList(),
                "");
    }

    private static RuleField share(String id, Setting<Share> setting) {
        return new RuleField(
                id,
                setting,
                RuleWords.share(setting.defaultValue()),
                SHARES.stream()
                        .map(each -> new Choice(each.written(), RuleWords.share(each)))
                        .toList(),
                "");
    }

    private static <T> RuleField field(
            String id, Setting<T> setting, List<T> values, Function<T, Sentence> say) {
        return new RuleField(
                id,
                setting,
                say.apply(setting.defaultValue()),
                values.stream().map(each -> new Choice(each.toString(), say.apply(each))).toList(),
                "");
    }

    /// Text key of what it is about.
    String label() {
        return switch (id) {
            case "circle" -> "meetings.rule.circle";
            case "voting" -> "meetings.rule.voting";
            case "presence" -> "meetings.rule.presence";
            case "households" -> "meetings.rule.households";
            case "adoption" -> "meetings.rule.adoption";
            case "ofPresent" -> "meetings.rule.ofPresent";
            case "period" -> "meetings.rule.period";
            case "noticeDays" -> "meetings.rule.noticeDays";
            default -> throw new IllegalStateException(id);
        };
    }

    /// The same with what the county wrote; what is not in the list, as an earlier version may have
    /// offered, is added to it.
    RuleField set(String written) {
        if (takes(written)) {
            return new RuleField(id, setting, usual, choices, written);
        }
        List<Choice> more = new ArrayList<>(choices);
        more.add(new Choice(written, Sentence.of("meetings.rule.other", "value", written)));
        return new RuleField(id, setting, usual, more, written);
    }

    boolean takes(String value) {
        return value.isEmpty() || choices.stream().anyMatch(each -> each.value().equals(value));
    }
}

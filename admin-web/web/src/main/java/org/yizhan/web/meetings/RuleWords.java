package org.yizhan.web.meetings;

import org.yizhan.domain.meetings.Circle;
import org.yizhan.domain.meetings.MeetingRule;
import org.yizhan.domain.meetings.Period;
import org.yizhan.domain.meetings.Share;
import org.yizhan.domain.meetings.Voting;
import org.yizhan.domain.texts.Sentence;

/// The rules of meetings in words.
public final class RuleWords {
    private RuleWords() {}

    public static Sentence circle(Circle circle) {
        return Sentence.of(
                switch (circle) {
                    case MEMBERS -> "meetings.circle.members";
                    case COMMITTEE -> "meetings.circle.committee";
                    case GROUP -> "meetings.circle.group";
                    case ADULTS -> "meetings.circle.adults";
                    case REPRESENTATIVES -> "meetings.circle.representatives";
                });
    }

    public static Sentence voting(Voting voting) {
        return Sentence.of(
                switch (voting) {
                    case FULL_MEMBERS -> "meetings.voting.fullMembers";
                    case ALL_EXPECTED -> "meetings.voting.allExpected";
                });
    }

    public static Sentence share(Share share) {
        if (share.part() == 0) {
            return Sentence.of("meetings.share.none");
        }
        if (share.part() == share.whole()) {
            return Sentence.of("meetings.share.all");
        }
        if (share.equals(Share.moreThan(1, 2))) {
            return Sentence.of("meetings.share.moreThanHalf");
        }
        return Sentence.of(
                share.exceeded() ? "meetings.share.moreThan" : "meetings.share.atLeast",
                "part",
                share.part(),
                "whole",
                share.whole());
    }

    public static Sentence ofPresent(boolean ofPresent) {
        return Sentence.of(ofPresent ? "meetings.adoption.ofPresent" : "meetings.adoption.ofDue");
    }

    public static Sentence period(Period period) {
        return Sentence.of(
                switch (period) {
                    case MONTHLY -> "meetings.period.monthly";
                    case QUARTERLY -> "meetings.period.quarterly";
                    case YEARLY -> "meetings.period.yearly";
                    case AS_NEEDED -> "meetings.period.asNeeded";
                });
    }

    /// That a period has none yet.
    public static Sentence missing(Period period) {
        return Sentence.of(
                switch (period) {
                    case MONTHLY -> "meetings.due.month";
                    case QUARTERLY -> "meetings.due.quarter";
                    case YEARLY, AS_NEEDED -> "meetings.due.year";
                });
    }

    public static Sentence noticeDays(int days) {
        return days == 0
                ? Sentence.of("meetings.notice.none")
                : Sentence.of("meetings.notice.days", "days", days);
    }

    /// How many must be there.
    public static Sentence presence(MeetingRule rule) {
        boolean households = rule.presence().households().part() > 0;
        return households
                ? Sentence.of(
                        "meetings.rule.presenceOr",
                        "people",
                        share(rule.presence().people()),
                        "households",
                        share(rule.presence().households()))
                : share(rule.presence().people());
    }

    /// How many must agree, and of whom.
    public static Sentence adoption(MeetingRule rule) {
        return rule.adoption().share().part() == 0
                ? share(rule.adoption().share())
                : Sentence.of(
                        "meetings.rule.adoptionOf",
                        "who",
                        ofPresent(rule.adoption().ofPresent()),
                        "share",
                        share(rule.adoption().share()));
    }
}

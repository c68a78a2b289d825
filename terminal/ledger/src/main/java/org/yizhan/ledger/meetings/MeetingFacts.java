package org.yizhan.ledger.meetings;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Attachment;
import org.yizhan.domain.meetings.Exclusion;
import org.yizhan.domain.meetings.Handouts;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.meetings.Minutes;
import org.yizhan.domain.meetings.PaperTemplate;
import org.yizhan.domain.meetings.Postponement;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about meetings. The subject is the meeting, unless it says another.
public final class MeetingFacts {
    public static final FactType<Meeting> MEETING =
            FactType.register("meetings.meeting", Meeting.class);

    public static final FactType<MeetingProgress> PROGRESS =
            FactType.register("meetings.progress", MeetingProgress.class);

    /// Subject: [Rsvp#subject()].
    public static final FactType<Rsvp> ANSWER = FactType.register("meetings.answer", Rsvp.class);

    /// Subject: [Exclusion#subject()].
    public static final FactType<Exclusion> EXCLUSION =
            FactType.register("meetings.exclusion", Exclusion.class);

    public static final FactType<Postponement> POSTPONEMENT =
            FactType.event("meetings.postponement", Postponement.class);

    public static final FactType<Minutes> MINUTES =
            FactType.register("meetings.minutes", Minutes.class);

    public static final FactType<Handouts> HANDOUTS =
            FactType.register("meetings.handouts", Handouts.class);

    /// Subject: its own.
    public static final FactType<Attachment> ATTACHMENT =
            FactType.register("meetings.attachment", Attachment.class);

    /// Subject: [#TEMPLATE_SUBJECT]. Place: whose form it is; all places within use it.
    public static final FactType<PaperTemplate> TEMPLATE =
            FactType.register("meetings.template", PaperTemplate.class).visibleWithin();

    public static final SubjectId TEMPLATE_SUBJECT = SubjectId.named("meetings/template");

    /// The form of the monthly report, of the same type. Place: whose form it is; all places within
    /// use it where they have none of their own.
    public static final SubjectId REPORT_SUBJECT = SubjectId.named("meetings/report");

    public static final List<FactType<?>> TYPES =
            List.of(
                    MEETING,
                    PROGRESS,
                    ANSWER,
                    EXCLUSION,
                    POSTPONEMENT,
                    MINUTES,
                    ATTACHMENT,
                    HANDOUTS,
                    TEMPLATE);

    private MeetingFacts() {}
}

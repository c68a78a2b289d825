package org.yizhan.ledger.features;

import java.util.List;
import java.util.stream.Stream;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.activities.ActivityFacts;
import org.yizhan.ledger.almanac.AlmanacFacts;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.attendance.AttendanceView;
import org.yizhan.ledger.attendance.MeetingSumView;
import org.yizhan.ledger.away.AwayFacts;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.branches.MembershipView;
import org.yizhan.ledger.broadcast.BroadcastFacts;
import org.yizhan.ledger.calls.CallFacts;
import org.yizhan.ledger.calls.LastFactView;
import org.yizhan.ledger.cards.CardFacts;
import org.yizhan.ledger.duty.DutyFacts;
import org.yizhan.ledger.exchange.HubPins;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.family.FamilyFacts;
import org.yizhan.ledger.guides.GuideFacts;
import org.yizhan.ledger.heritage.HeritageFacts;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.MeetingView;
import org.yizhan.ledger.mutualaid.MutualAidFacts;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.partners.PartnerFacts;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.polls.PollFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.staff.StaffFacts;
import org.yizhan.ledger.study.LearnedFacts;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.updates.UpdateFacts;
import org.yizhan.ledger.views.View;
import org.yizhan.ledger.voicebox.VoiceboxFacts;
import org.yizhan.ledger.voicebox.VoiceboxView;
import org.yizhan.ledger.voices.VoiceFacts;

/// Every fact type and every view of this program.
public final class Features {
    private Features() {}

    public static List<FactType<?>> types() {
        return Stream.of(
                        AccountFacts.TYPES,
                        ActivityFacts.TYPES,
                        AlmanacFacts.TYPES,
                        AttendanceFacts.TYPES,
                        AwayFacts.TYPES,
                        BranchFacts.TYPES,
                        BroadcastFacts.TYPES,
                        CallFacts.TYPES,
                        CardFacts.TYPES,
                        DutyFacts.TYPES,
                        FamilyFacts.TYPES,
                        GuideFacts.TYPES,
                        HeritageFacts.TYPES,
                        HubPins.TYPES,
                        MeetingFacts.TYPES,
                        MutualAidFacts.TYPES,
                        NoticeFacts.TYPES,
                        PartnerFacts.TYPES,
                        PlaceFacts.TYPES,
                        PollFacts.TYPES,
                        ResidentFacts.TYPES,
                        SettingFacts.TYPES,
                        StaffFacts.TYPES,
                        StudyFacts.TYPES,
                        LearnedFacts.TYPES,
                        TerminalFacts.TYPES,
                        UpdateFacts.TYPES,
                        VoiceFacts.TYPES,
                        VoiceboxFacts.TYPES)
                .<FactType<?>>flatMap(List::stream)
                .toList();
    }

    public static List<View> views() {
        return List.of(
                new AttendanceView(),
                new MeetingSumView(),
                new LastFactView(),
                new MembershipView(),
                new MeetingView(),
                new VoiceboxView());
    }
}

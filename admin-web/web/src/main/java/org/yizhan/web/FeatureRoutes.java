package org.yizhan.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.voicebox.Answering;
import org.yizhan.web.activities.ActivityPages;
import org.yizhan.web.almanac.AlmanacPages;
import org.yizhan.web.attendance.AttendancePages;
import org.yizhan.web.attendance.BoundPhones;
import org.yizhan.web.attendance.ComingPages;
import org.yizhan.web.attendance.MinutesPages;
import org.yizhan.web.attendance.PaperPages;
import org.yizhan.web.attendance.PersonPages;
import org.yizhan.web.attendance.PhotographPages;
import org.yizhan.web.attendance.PicturePages;
import org.yizhan.web.away.AwayPages;
import org.yizhan.web.away.InvitePages;
import org.yizhan.web.away.MemberPages;
import org.yizhan.web.away.NewsNeeds;
import org.yizhan.web.away.NewsPages;
import org.yizhan.web.branches.CoveragePages;
import org.yizhan.web.branches.TransferPages;
import org.yizhan.web.broadcast.BroadcastPages;
import org.yizhan.web.calls.CallPages;
import org.yizhan.web.cards.CardPages;
import org.yizhan.web.cards.OneCardPages;
import org.yizhan.web.charts.ChartPages;
import org.yizhan.web.conflicts.ConflictNeeds;
import org.yizhan.web.conflicts.ConflictPages;
import org.yizhan.web.duty.DutyPages;
import org.yizhan.web.enrolment.EnrolmentPages;
import org.yizhan.web.exchange.Arrivals;
import org.yizhan.web.exchange.AsideNeeds;
import org.yizhan.web.exchange.AsidePages;
import org.yizhan.web.exchange.Courier;
import org.yizhan.web.exchange.HubCarryPages;
import org.yizhan.web.exchange.SentPages;
import org.yizhan.web.exchange.TerminalCarryPages;
import org.yizhan.web.family.FamilyPages;
import org.yizhan.web.family.RelativePages;
import org.yizhan.web.guides.GuidePages;
import org.yizhan.web.handover.HandoverPages;
import org.yizhan.web.heritage.HeritageNeeds;
import org.yizhan.web.heritage.HeritagePages;
import org.yizhan.web.meetings.HandoutPages;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.meetings.PostponePages;
import org.yizhan.web.meetings.RulePages;
import org.yizhan.web.meetings.YearPages;
import org.yizhan.web.mutualaid.OfferPages;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Reasons;
import org.yizhan.web.notices.NoticeNeeds;
import org.yizhan.web.notices.NoticePages;
import org.yizhan.web.notices.RumourPages;
import org.yizhan.web.partners.PartnerPages;
import org.yizhan.web.places.ContactPages;
import org.yizhan.web.places.PlacePages;
import org.yizhan.web.polls.PollPages;
import org.yizhan.web.protocol.ProtocolPages;
import org.yizhan.web.reports.ReportPages;
import org.yizhan.web.residents.LikenessPages;
import org.yizhan.web.residents.PersonalFilePages;
import org.yizhan.web.residents.ResidentNeeds;
import org.yizhan.web.residents.ResidentPages;
import org.yizhan.web.residents.RosterPages;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.study.ClipPages;
import org.yizhan.web.study.GivingPages;
import org.yizhan.web.study.PackPages;
import org.yizhan.web.study.PublicStudy;
import org.yizhan.web.study.PublisherPages;
import org.yizhan.web.study.ReleasePages;
import org.yizhan.web.study.StudyFiles;
import org.yizhan.web.study.StudyNeeds;
import org.yizhan.web.study.StudyPages;
import org.yizhan.web.study.TogetherPages;
import org.yizhan.web.study.WordPages;
import org.yizhan.web.terminals.CarePages;
import org.yizhan.web.terminals.FleetPages;
import org.yizhan.web.terminals.SilentTerminals;
import org.yizhan.web.terminals.TerminalPages;
import org.yizhan.web.today.TodayPages;
import org.yizhan.web.updates.UpdatePages;
import org.yizhan.web.voicebox.MessageNeeds;
import org.yizhan.web.voicebox.MessagePages;
import org.yizhan.web.voices.VoicePages;

/// The pages of every feature, and what each tells Today and the county's calls. A feature's pages
/// get a line here.
final class FeatureRoutes {
    private FeatureRoutes() {}

    /// @param random unpredictable
    static List<Route> of(PageNode node, Surroundings surroundings, SecureRandom random) {
        Ids ids = new Ids(random::nextLong);
        Ledger ledger = node.ledger();
        List<Route> routes = new ArrayList<>();
        routes.addAll(
                new TodayPages(ledger, surroundings, node.parts().findings(), needs()).routes());
        routes.addAll(new ResidentPages(ledger, surroundings, ids).routes());
        routes.addAll(new PersonalFilePages(ledger, surroundings, ids).routes());
        routes.addAll(
                new LikenessPages(ledger, node.parts().store(), surroundings.home()).routes());
        routes.addAll(new CoveragePages(ledger).routes());
        routes.addAll(new TransferPages(ledger, ids, random).routes());
        routes.addAll(new RosterPages(ledger, surroundings, ids).routes());
        routes.addAll(new CardPages(ledger, random).routes());
        routes.addAll(new OneCardPages(ledger, random).routes());
        routes.addAll(new MeetingPages(ledger, surroundings, ids).routes());
        routes.addAll(new PostponePages(ledger, surroundings).routes());
        routes.addAll(new HandoutPages(ledger, surroundings).routes());
        routes.addAll(new AttendancePages(ledger, surroundings).routes());
        routes.addAll(new ComingPages(ledger, surroundings).routes());
        routes.addAll(new PersonPages(ledger, surroundings, node.parts().store()).routes());
        routes.addAll(new BoundPhones(ledger).routes());
        routes.addAll(new PhotographPages(ledger, surroundings).routes());
        routes.addAll(new MinutesPages(ledger).routes());
        routes.addAll(new PaperPages(ledger, surroundings, node.parts().store()).routes());
        routes.addAll(new PicturePages(ledger, node.parts().store(), ids).routes());
        routes.addAll(new YearPages(ledger, surroundings).routes());
        routes.addAll(new RulePages(ledger).routes());
        routes.addAll(
                new NoticePages(ledger, surroundings, ids, arrivals(node, surroundings)).routes());
        routes.addAll(spoken(node, surroundings, ids));
        routes.addAll(lookedUp(node, surroundings, ids));
        routes.addAll(study(node, surroundings, ids));
        node.parts()
                .office()
                .map(office -> new EnrolmentPages(ledger, office.codes()).routes())
                .ifPresent(routes::addAll);
        routes.addAll(carried(node));
        routes.addAll(new ConflictPages(ledger).routes());
        Answering answering = new Answering(ledger, ids);
        routes.addAll(
                new MessagePages(ledger, surroundings, node.parts().store(), answering).routes());
        routes.addAll(new PollPages(ledger, surroundings, ids, node.parts().self()).routes());
        routes.addAll(new TerminalPages(ledger, surroundings, node.parts().findings()).routes());
        routes.addAll(new PlacePages(ledger).routes());
        routes.addAll(new ContactPages(ledger).routes());
        routes.addAll(new PartnerPages(ledger, surroundings, ids).routes());
        routes.addAll(new NewsPages(ledger, node.parts().store()).routes());
        routes.addAll(new OfferPages(ledger, node.parts().store()).routes());
        routes.addAll(new HeritagePages(ledger, node.parts().store(), ids).routes());
        routes.addAll(new ActivityPages(ledger, surroundings, ids).routes());
        routes.addAll(new ProtocolPages(ledger).routes());
        routes.addAll(new ReportPages(ledger, surroundings).routes());
        routes.addAll(new ChartPages(ledger, surroundings).routes());
        routes.addAll(new HandoverPages(ledger, surroundings, needs()).routes());
        node.parts()
                .office()
                .map(office -> new FleetPages(ledger, office.deliveries()::lastHeard).routes())
                .ifPresent(routes::addAll);
        routes.addAll(new CarePages(ledger, surroundings.clock()).routes());
        if (node.parts().office().isPresent()) {
            routes.addAll(new UpdatePages(ledger, node.parts().store()).routes());
        }
        if (node.hub()) {
            var arrivals = arrivals(node, surroundings);
            routes.addAll(new SentPages(ledger, surroundings, arrivals).routes());
        }
        routes.addAll(new CallPages(ledger, surroundings, reasons(node), callers(node)).routes());
        return routes;
    }

    /// The phone pages of members away, which only a hub has: a terminal's address reaches no further
    /// than its village.
    static List<Route> away(PageNode node, Surroundings surroundings, SecureRandom random) {
        Ledger ledger = node.ledger();
        AwayPages meetings = new AwayPages(ledger, surroundings);
        var store = new MemberPages.Store(node.parts().store(), new Ids(random::nextLong));
        List<Route> routes = new ArrayList<>();
        routes.addAll(new InvitePages(ledger, surroundings, random).routes());
        routes.addAll(meetings.routes());
        routes.addAll(new MemberPages(ledger, surroundings, store, meetings).routes());
        routes.addAll(new RelativePages(ledger, surroundings, random).routes());
        routes.addAll(
                new FamilyPages(ledger, surroundings, node.parts().store(), store.ids()).routes());
        return routes;
    }

    private static List<Route> carried(PageNode node) {
        return switch (node.parts().courier()) {
            case Courier.Terminal terminal -> new TerminalCarryPages(terminal).routes();
            case Courier.Hub hub -> {
                List<Route> routes = new ArrayList<>();
                routes.addAll(new HubCarryPages(node.ledger(), hub.letters()).routes());
                routes.addAll(new AsidePages(node.ledger(), hub.aside()).routes());
                yield routes;
            }
            case Courier.None _ -> List.of();
        };
    }

    /// What waits for a village's staff on their first page.
    private static List<Needs> needs() {
        return List.of(
                new MessageNeeds(),
                new NoticeNeeds(),
                new NewsNeeds(),
                new HeritageNeeds(),
                new ConflictNeeds(),
                new ResidentNeeds(),
                new StudyNeeds());
    }

    /// Why a county calls a village.
    private static List<Reasons> reasons(PageNode node) {
        return List.of(
                new SilentTerminals(() -> heard(node)),
                new MessageNeeds(),
                new NoticeNeeds(),
                new StudyNeeds());
    }

    /// What waits for those above the villages themselves.
    private static CallPages.Office callers(PageNode node) {
        List<Needs> needs =
                node.hub()
                        ? List.of(new AsideNeeds(), new ConflictNeeds())
                        : List.of(new ConflictNeeds());
        return new CallPages.Office(node.parts().findings(), needs);
    }

    /// What a terminal says to everyone, and in whose voice.
    private static List<Route> spoken(PageNode node, Surroundings surroundings, Ids ids) {
        BroadcastPages.Desk desk =
                new BroadcastPages.Desk(
                        node.parts().store(), ids, () -> heard(node), node.parts().self());
        Ledger ledger = node.ledger();
        List<Route> routes = new ArrayList<>();
        routes.addAll(new BroadcastPages(ledger, surroundings, desk).routes());
        PageNode.Parts parts = node.parts();
        routes.addAll(new VoicePages(ledger, parts.store(), parts.certificate()).routes());
        return routes;
    }

    /// What people look up at a terminal besides its notices.
    private static List<Route> lookedUp(PageNode node, Surroundings surroundings, Ids ids) {
        Ledger ledger = node.ledger();
        List<Route> routes = new ArrayList<>();
        routes.addAll(new RumourPages(ledger, surroundings, ids).routes());
        routes.addAll(new AlmanacPages(ledger, surroundings).routes());
        routes.addAll(new GuidePages(ledger, surroundings, ids).routes());
        routes.addAll(new DutyPages(ledger, node.parts().store()).routes());
        return routes;
    }

    private static Map<SubjectId, Instant> heard(PageNode node) {
        return node.parts()
                .office()
                .map(office -> office.deliveries().lastHeard())
                .orElse(Map.of());
    }

    private static List<Route> study(PageNode node, Surroundings surroundings, Ids ids) {
        Ledger ledger = node.ledger();
        List<Route> routes = new ArrayList<>();
        var deliveries = node.parts().office().map(PageNode.Office::deliveries);
        routes.addAll(new StudyPages(ledger, surroundings, ids).routes());
        routes.addAll(new ReleasePages(ledger, surroundings, deliveries).routes());
        routes.addAll(new WordPages(ledger).routes());
        routes.addAll(new PackPages(ledger, surroundings, node.parts().store()).routes());
        routes.addAll(new GivingPages(ledger, surroundings, deliveries).routes());
        routes.addAll(new PublisherPages(ledger).routes());
        routes.addAll(new TogetherPages(ledger, surroundings, node.parts().lessons()).routes());
        routes.addAll(new StudyFiles(ledger, surroundings.home()).routes());
        routes.addAll(new ClipPages(ledger, node.parts().store()).routes());
        routes.addAll(new PublicStudy(ledger, surroundings, node.parts().store()).routes());
        return routes;
    }

    private static Arrivals arrivals(PageNode node, Surroundings surroundings) {
        return new Arrivals(node.parts().office().map(PageNode.Office::deliveries), surroundings);
    }
}

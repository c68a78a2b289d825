package org.yizhan.web.away;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.away.RemoteCheckins;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// A hub that holds the demo village, its secretary, and a member's phone.
public final class AwayHub implements AutoCloseable {
    public static final String HOME = "/away/" + TestVillage.VILLAGE;

    private static final Pattern LINK = Pattern.compile("https://h(/away/\\d+/join/[0-9a-f]{32})");

    public final TestVillage hub;
    final SubjectId meeting;
    public final List<SubjectId> members;
    public final TestBrowser secretary;

    public AwayHub(Path folder) {
        hub = TestVillage.hub(folder);
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        demo.recordInto(hub.ledger);
        meeting = demo.agenda().meeting().id();
        members = demo.agenda().meeting().value().expected();
        hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
        hub.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        secretary = new TestBrowser(hub);
        secretary.signIn("liu");
    }

    /// The link the secretary gets for a member.
    String linkFor(SubjectId member) {
        String page = "/at/" + TestVillage.VILLAGE + "/residents/" + member + "/phone";
        String body =
                secretary
                        .submit(page, page, "person", member.toString(), "origin", "https://h")
                        .body();
        Matcher link = LINK.matcher(body);
        if (!link.find()) {
            throw new AssertionError(body);
        }
        return link.group(1);
    }

    /// A new phone, bound to a member.
    public TestBrowser phoneOf(SubjectId member) {
        TestBrowser phone = new TestBrowser(hub);
        String link = linkFor(member);
        phone.submit(link, link);
        return phone;
    }

    String page(SubjectId member) {
        return HOME + "/of/" + member + "/meetings/" + meeting;
    }

    /// The number of the right choice.
    String right(SubjectId member) {
        return Integer.toString(
                hub.ledger.read(views ->
                        RemoteCheckins.question(views, TestVillage.VILLAGE, listed(), member)
                                .right()));
    }

    String wrong(SubjectId member) {
        return right(member).equals("0") ? "1" : "0";
    }

    String checkIn(TestBrowser phone, SubjectId member, String choice) {
        String own = HOME + "/of/" + member; // always has a form
        return phone.submit(own, page(member) + "/checkin", "choice", choice).body();
    }

    Meetings.Listed listed() {
        return hub.ledger
                .read(views -> new Meetings(views).find(TestVillage.VILLAGE, meeting))
                .orElseThrow();
    }

    /// Until so long before the meeting begins; after it where it is negative.
    void until(Duration before) {
        Meeting planned = listed().meeting();
        hub.clock.pass(Duration.between(hub.clock.instant(), planned.startsAt().minus(before)));
    }

    void phase(MeetingPhase phase) {
        hub.put(TestVillage.VILLAGE, MeetingFacts.PROGRESS, meeting, new MeetingProgress(phase));
    }

    List<Attendance.Present> present() {
        return hub.ledger.read(views -> new Attendance(views).of(TestVillage.VILLAGE, meeting));
    }

    @Override
    public void close() {
        hub.close();
    }
}

package org.yizhan.web.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingRule;
import org.yizhan.domain.meetings.Minutes;
import org.yizhan.domain.meetings.Postponement;
import org.yizhan.web.meetings.MeetingWords;
import org.yizhan.web.papers.Document;
import org.yizhan.web.server.Words;

/// What a meeting leaves on paper: notice, agenda, minutes.
final class MeetingPapers {
    private static final String LINE_TO_SIGN = "_".repeat(20);

    private final Gathering gathering;
    private final Record record;
    private final Place place;
    private final Words words;

    /// @param rule in force at the place, for how many had to agree
    record Record(Minutes minutes, MeetingRule rule, List<Postponement> postponed) {
        Record {
            postponed = List.copyOf(postponed);
        }
    }

    /// @param name such as 青石沟村
    /// @param foot how the ledger stood
    record Place(String name, List<String> foot) {
        Place {
            foot = List.copyOf(foot);
        }
    }

    MeetingPapers(Gathering gathering, Record record, Place place, Words words) {
        this.gathering = gathering;
        this.record = record;
        this.place = place;
        this.words = words;
    }

    private Meeting meeting() {
        return gathering.listed().meeting();
    }

    /// A paper with its title, and when and where the meeting is.
    private Document.Builder begun(String title) {
        Meeting meeting = meeting();
        return new Document.Builder(
                        words.get(title, "place", place.name(), "title", meeting.title()))
                .line(words.get("meetings.paper.when"), words.dated(meeting.startsAt()))
                .line(words.get("meetings.paper.where"), meeting.room());
    }

    Document notice() {
        Document.Builder paper =
                begun("meetings.paper.notice")
                        .line(
                                words.get("meetings.paper.who"),
                                words.get("meetings.paper.people", "count", gathering.expected()));
        agendaInto(paper);
        record.postponed()
                .forEach(moved ->
                        paper.paragraph(
                                words.get(
                                        "meetings.postponed.text",
                                        "from",
                                        words.dated(moved.from()),
                                        "to",
                                        words.dated(moved.to()),
                                        "reason",
                                        moved.reason())));
        return paper.paragraph(words.get("meetings.chat.answer")).build(place.foot());
    }

    private void agendaInto(Document.Builder paper) {
        if (!meeting().agenda().isEmpty()) {
            paper.heading(words.get("meetings.page.agenda"));
            numbered().forEach(paper::paragraph);
        }
    }

    private List<String> numbered() {
        List<String> lines = new ArrayList<>();
        for (String item : meeting().agenda()) {
            lines.add((lines.size() + 1) + ". " + item);
        }
        return lines;
    }

    Document agenda() {
        Meeting meeting = meeting();
        List<List<String>> rows = new ArrayList<>();
        for (String item : meeting.agenda()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), item));
        }
        return new Document.Builder(words.get("meetings.paper.agenda", "title", meeting.title()))
                .line(words.get("meetings.paper.when"), words.dated(meeting.startsAt()))
                .line(words.get("meetings.paper.where"), meeting.room())
                .line(words.get("meetings.minutes.host"), record.minutes().host())
                .table(
                        List.of(
                                words.get("attendance.sheet.number"),
                                words.get("meetings.paper.item")),
                        rows,
                        List.of(0.14, 0.86))
                .build(place.foot());
    }

    Document minutes() {
        Document.Builder paper =
                begun("meetings.paper.minutes")
                        .line(words.get("meetings.minutes.host"), record.minutes().host())
                        .line(words.get("meetings.minutes.recorder"), record.minutes().recorder());
        peopleInto(paper);
        agendaInto(paper);
        paper.heading(words.get("meetings.minutes.text"));
        record.minutes().paragraphs().forEach(paper::paragraph);
        votesInto(paper);
        evidenceInto(paper);
        paper.line(words.get("meetings.paper.hostSigns"), LINE_TO_SIGN);
        paper.line(words.get("meetings.paper.recorderSigns"), LINE_TO_SIGN);
        return paper.build(place.foot());
    }

    private void peopleInto(Document.Builder paper) {
        paper.line(
                words.get("meetings.paper.present"),
                words.get(
                        "meetings.paper.counts",
                        "expected",
                        gathering.expected(),
                        "present",
                        gathering.present(),
                        "due",
                        gathering.standing().votes().due(),
                        "voters",
                        gathering.voters()));
        paper.line(words.get("meetings.paper.guests"), guests());
        paper.line(words.get("meetings.paper.remote"), remote());
        paper.line(words.get("meetings.paper.absent"), absent());
        paper.line(
                words.get("attendance.excuse.list"),
                gathering.remarks().excused().stream()
                        .map(each -> because(each.name(), each.approved()))
                        .collect(Collectors.joining("；")));
    }

    private String guests() {
        return gathering.came().stream()
                .filter(came -> !came.expected() && !came.remote())
                .map(Gathering.Came::name)
                .collect(Collectors.joining("、"));
    }

    private String remote() {
        return gathering.came().stream()
                .filter(Gathering.Came::remote)
                .map(Gathering.Came::name)
                .collect(Collectors.joining("、"));
    }

    String absent() {
        return gathering.missing().stream()
                .map(missing ->
                        missing.answer()
                                .map(answer ->
                                        because(
                                                missing.name(),
                                                (words.get(ReplyWords.of(answer.reply()))
                                                                + " "
                                                                + answer.reason())
                                                        .strip()))
                                .orElse(missing.name()))
                .collect(Collectors.joining("、"));
    }

    private String because(String name, String why) {
        return words.get("meetings.paper.because", "name", name, "why", why);
    }

    private void votesInto(Document.Builder paper) {
        if (record.minutes().votes().isEmpty()) {
            return;
        }
        paper.heading(words.get("meetings.minutes.votes"));
        paper.table(
                List.of(
                        words.get("meetings.paper.item"),
                        words.get("meetings.minutes.agree"),
                        words.get("meetings.minutes.against"),
                        words.get("meetings.minutes.abstain"),
                        words.get("meetings.minutes.result")),
                record.minutes().votes().stream().map(this::vote).toList(),
                List.of(0.46, 0.12, 0.12, 0.12, 0.18));
    }

    private List<String> vote(Minutes.Vote vote) {
        return List.of(
                vote.item(),
                Integer.toString(vote.agree()),
                Integer.toString(vote.against()),
                Integer.toString(vote.abstain()),
                words.get(
                        adopted(gathering, record.rule(), vote)
                                ? "meetings.minutes.adopted"
                                : "meetings.minutes.notAdopted"));
    }

    /// Whether enough were there and enough of them agreed.
    static boolean adopted(Gathering gathering, MeetingRule rule, Minutes.Vote vote) {
        int needed = rule.adoption().of(gathering.standing().votes().due(), gathering.voters());
        return gathering.enough() && vote.agree() >= needed;
    }

    private void evidenceInto(Document.Builder paper) {
        paper.heading(words.get("meetings.paper.evidence"));
        paper.paragraph(mix());
        gathering
                .remarks()
                .corrected()
                .forEach(each ->
                        paper.paragraph(
                                each.name()
                                        + " "
                                        + words.get(
                                                "attendance.correct.line",
                                                "when",
                                                words.dated(each.correction().at()),
                                                "reason",
                                                each.correction().reason())));
    }

    /// Such as 刷卡（摄像头）38 人，补签 2 人.
    String mix() {
        Map<Evidence, Integer> mix = gathering.mix();
        return mix.entrySet().stream()
                .map(each ->
                        words.get(
                                "meetings.paper.way",
                                "way",
                                words.say(each.getKey().sentence()),
                                "count",
                                each.getValue()))
                .collect(Collectors.joining("，"));
    }

    /// What a place's own form may ask for, by the names of its cells.
    Map<String, List<String>> values() {
        Meeting meeting = meeting();
        return Map.ofEntries(
                Map.entry("会议名称", List.of(meeting.title())),
                Map.entry("会议类型", List.of(words.get(MeetingWords.kind(meeting.kind())))),
                Map.entry("时间", List.of(words.dated(meeting.startsAt()))),
                Map.entry("地点", List.of(meeting.room())),
                Map.entry("主持人", List.of(record.minutes().host())),
                Map.entry("记录人", List.of(record.minutes().recorder())),
                Map.entry("应到人数", List.of(Integer.toString(gathering.expected()))),
                Map.entry("实到人数", List.of(Integer.toString(gathering.present()))),
                Map.entry("议程", List.of(String.join("\n", numbered()))),
                Map.entry("会议内容", List.of(record.minutes().text())),
                Map.entry("缺席人员", List.of(absent())),
                Map.entry("签到方式", List.of(mix())),
                Map.entry(
                        "参加人员",
                        gathering.came().reversed().stream()
                                .filter(came -> !came.remote())
                                .map(Gathering.Came::name)
                                .toList()));
    }
}

package org.yizhan.web.attendance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Attachment;
import org.yizhan.domain.meetings.PaperTemplate;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.papers.Document;
import org.yizhan.web.papers.DocumentPdf;
import org.yizhan.web.papers.Docx;
import org.yizhan.web.papers.LedgerHead;
import org.yizhan.web.papers.TemplateFill;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.server.Words;

/// 一键台账: everything a meeting leaves on paper in one file.
public final class PaperPages {
    private static final Logger LOG = LoggerFactory.getLogger(PaperPages.class);

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Blobs blobs;

    private record Read(
            Gathering gathering,
            MeetingPapers.Record record,
            Optional<PaperTemplate> template,
            List<Entry<Attachment>> pictures) {}

    public PaperPages(Ledger ledger, Surroundings surroundings, Blobs blobs) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/at/{place}/meetings/{meeting}/papers.zip",
                        MeetingPages.WATCH,
                        this::zip));
    }

    private Answer zip(Visit visit) {
        SubjectId meeting = visit.subject("meeting");
        // First how the ledger stands, then what it says: the head covers what is on the paper.
        LedgerHead head = LedgerHead.of(ledger, visit.place());
        Read read = ledger.read(views -> read(views, visit, meeting));
        String place = surroundings.nameOf(visit.place()).orElse("");
        List<String> foot = List.of(visit.words().get("meetings.paper.head", "head", head.text()));
        MeetingPapers papers =
                new MeetingPapers(
                        read.gathering(),
                        read.record(),
                        new MeetingPapers.Place(place, foot),
                        visit.words());
        Map<String, byte[]> files = files(visit, read, papers, foot);
        var listed = read.gathering().listed();
        String day = visit.words().date(visit.words().dayOf(listed.meeting().startsAt()));
        String name =
                visit.words()
                        .get("meetings.paper.zip", "day", day, "title", listed.meeting().title());
        return new Answer.Download(name + ".zip", "application/zip", zipped(files));
    }

    /// One after the other, told of as they are done: each is written on paper too, which takes a
    /// while.
    private Map<String, byte[]> files(
            Visit visit, Read read, MeetingPapers papers, List<String> foot) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Words words = visit.words();
        List<Runnable> parts =
                List.of(
                        () ->
                                document(
                                        files,
                                        words.get("meetings.paper.file.notice"),
                                        papers.notice()),
                        () ->
                                document(
                                        files,
                                        words.get("meetings.paper.file.agenda"),
                                        papers.agenda()),
                        () -> sheet(files, visit, read.gathering(), foot),
                        () ->
                                document(
                                        files,
                                        words.get("meetings.paper.file.minutes"),
                                        papers.minutes()),
                        () -> read.template().ifPresent(form -> filled(files, form, papers)),
                        () -> pictures(files, visit, read.pictures()));
        for (int i = 0; i < parts.size(); i++) {
            visit.work().step("meetings.paper.making", i, parts.size());
            parts.get(i).run();
        }
        return files;
    }

    private static Read read(Views views, Visit visit, SubjectId meeting) {
        Gathering gathering =
                Gathering.of(views, visit.place(), meeting).orElseThrow(Refused::notFound);
        Meetings meetings = new Meetings(views);
        return new Read(
                gathering,
                new MeetingPapers.Record(
                        meetings.minutes(visit.place(), meeting),
                        meetings.rule(visit.place(), gathering.listed().meeting()),
                        meetings.postponements(visit.place(), meeting)),
                meetings.template(visit.place()),
                meetings.attachments(visit.place(), meeting));
    }

    /// Those that have come here.
    private void pictures(
            Map<String, byte[]> files, Visit visit, List<Entry<Attachment>> pictures) {
        Map<Attachment.Kind, Integer> counts = new EnumMap<>(Attachment.Kind.class);
        for (Entry<Attachment> picture : pictures) {
            Attachment.Kind kind = picture.value().kind();
            String name =
                    visit.words()
                            .get(
                                    kind == Attachment.Kind.SHEET
                                            ? "meetings.paper.file.signed"
                                            : "meetings.paper.file.picture",
                                    "number",
                                    counts.merge(kind, 1, Integer::sum));
            PicturePages.bytes(blobs, picture.value())
                    .ifPresent(bytes -> files.put(name + ".jpg", bytes));
        }
    }

    private static void document(Map<String, byte[]> files, String name, Document document) {
        files.put(name + ".docx", Docx.of(document));
        DocumentPdf.of(document).ifPresent(pdf -> files.put(name + ".pdf", pdf));
    }

    private void sheet(
            Map<String, byte[]> files, Visit visit, Gathering gathering, List<String> foot) {
        String place = surroundings.nameOf(visit.place()).orElse("");
        var today = visit.words().dayOf(surroundings.clock().instant());
        SignInSheet sheet = SignInSheet.of(gathering, place, visit.words(), today).withFoot(foot);
        String name = visit.words().get("meetings.paper.file.sheet");
        files.put(name + ".xlsx", SignInTable.xlsx(sheet));
        SignInPaper.pdf(sheet).ifPresent(pdf -> files.put(name + ".pdf", pdf));
    }

    /// The place's own form. Where it cannot be filled the rest comes without it.
    private static void filled(
            Map<String, byte[]> files, PaperTemplate template, MeetingPapers papers) {
        try {
            byte[] form = Base64.getDecoder().decode(template.base64());
            files.put("5 " + template.name(), TemplateFill.fill(form, papers.values()));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The place's own form cannot be filled", e);
        }
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

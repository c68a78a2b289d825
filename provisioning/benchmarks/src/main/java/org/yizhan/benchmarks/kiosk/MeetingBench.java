package org.yizhan.benchmarks.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.scan.Scan;
import org.yizhan.testkit.photograph.Lens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A meeting of forty as a video before the real camera path, door, voice and ledger: who is recorded,
/// how often, and how soon each hears their name.
@Command(
        name = "meeting",
        description = {
            "A video of forty cards and phones, one every 6 seconds, with pauses, blur, glare and two",
            "people at once: who is recorded, and from the frame to the voice."
        },
        mixinStandardHelpOptions = true)
public final class MeetingBench implements Callable<Integer> {
    /// Not timed: a terminal has been on for a while when people come.
    private static final int BEFORE = 10;

    /// Nobody's result is drawn much later than its sound begins.
    private static final long TOGETHER = 100_000_000;

    @Option(names = "--people", defaultValue = "40", description = "At most 40; 40 if not said.")
    private int people;

    @Option(names = "--seed", defaultValue = "1", description = "1 if not said.")
    private long seed;

    /// Milliseconds since the frame that was read was taken.
    ///
    /// @param still since the first frame that shows the card held still instead
    private record Answer(double drawn, double sounding, double still) {}

    /// Whom the film shows.
    private record Cast(List<SubjectId> ids, List<String> names, List<String> codes) {
        static Cast of(DemoVillage village, int count) {
            List<SubjectId> ids = village.agenda().meeting().value().expected().subList(0, count);
            return new Cast(
                    ids,
                    ids.stream().map(id -> name(village, id)).toList(),
                    ids.stream().map(id -> village.cards().of(id).digits()).toList());
        }

        private static String name(DemoVillage village, SubjectId id) {
            return village.people().residents().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .value()
                    .name();
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("yizhan-meeting");
        try (TerminalNode node = DemoNode.open(folder.resolve("terminal"))) {
            DemoVillage village = DemoNode.furnish(node, folder.resolve("terminal"));
            SubjectId meeting = village.agenda().meeting().id();
            DemoNode.openMeeting(node, meeting);
            Cast cast = Cast.of(village, BEFORE + people);
            List<MeetingFilm.Visit> visits = MeetingFilm.visits(cast.codes());
            MeetingFilm film = new MeetingFilm(visits, Lens.HD, seed);
            Path video = folder.resolve("film.mkv");
            System.out.printf("Filming %d people …%n", cast.ids().size());
            film.shoot(video, 1);
            try (Door door = new Door(node, video)) {
                while (door.frames.taken().size() < film.frames()) {
                    Thread.sleep(100);
                }
                Thread.sleep(1_000);
                report(answers(door, film, visits, cast), present(node, meeting), cast, door);
            }
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private static List<Attendance.Present> present(TerminalNode node, SubjectId meeting) {
        return node.ledger()
                .read(views -> new Attendance(views).of(DemoPlaces.VILLAGE.id(), meeting));
    }

    /// Of those who were answered at all.
    private static List<Answer> answers(
            Door door, MeetingFilm film, List<MeetingFilm.Visit> visits, Cast cast) {
        List<Answer> answers = new ArrayList<>();
        for (int visit = 0; visit < visits.size(); visit++) {
            List<String> codes = visits.get(visit).codes();
            long still = door.frames.taken().get(film.still(visit));
            for (String code : codes) {
                int person = cast.codes().indexOf(code);
                long read = read(door, code);
                long drawn = door.names().getOrDefault(cast.names().get(person), 0L);
                if (person < BEFORE || read == 0 || drawn == 0) {
                    continue;
                }
                // The second of two waits until the first has heard their name.
                long since = code.equals(codes.getFirst()) ? read : drawn - TOGETHER;
                long sounding =
                        door.ear.begun().stream()
                                .filter(begun -> begun >= since)
                                .findFirst()
                                .orElse(Long.MAX_VALUE);
                answers.add(
                        new Answer(
                                (drawn - read) / 1e6,
                                (sounding - read) / 1e6,
                                (sounding - Math.max(still, 0)) / 1e6));
            }
        }
        return answers;
    }

    private static long read(Door door, String code) {
        return door.frames.scans().stream()
                .filter(scan -> scan.text().equals(code))
                .mapToLong(Scan::capturedNanos)
                .findFirst()
                .orElse(0);
    }

    private void report(
            List<Answer> answers, List<Attendance.Present> present, Cast cast, Door door) {
        List<SubjectId> counted = cast.ids().subList(BEFORE, cast.ids().size());
        long recorded = present.stream().filter(each -> counted.contains(each.resident())).count();
        long twice = present.stream().filter(each -> each.times() > 1).count();
        long strangers =
                door.frames.scans().stream()
                        .filter(scan -> !cast.codes().contains(scan.text()))
                        .count();
        System.out.printf(
                "%d of %d recorded, %d twice, %d wrong codes, %d answered in time to measure%n",
                recorded, counted.size(), twice, strangers, answers.size());
        line("read → result drawn", answers, Answer::drawn);
        line("read → voice begun", answers, Answer::sounding);
        line("held still → voice", answers, Answer::still);
        System.out.printf(
                Locale.ROOT,
                "{\"people\":%d,\"recorded\":%d,\"doubled\":%d,\"wrong\":%d,\"p50_ms\":%.0f,\"p95_ms\":%.0f,"
                        + "\"still_p95_ms\":%.0f}%n",
                counted.size(),
                recorded,
                twice,
                strangers,
                Figures.median(answers.stream().mapToDouble(Answer::sounding)),
                Figures.percentile(answers.stream().mapToDouble(Answer::sounding), 0.95),
                Figures.percentile(answers.stream().mapToDouble(Answer::still), 0.95));
    }

    private static void line(String what, List<Answer> answers, ToDoubleFunction<Answer> part) {
        System.out.printf(
                Locale.ROOT,
                "%-20s p50 %5.0f ms  p95 %5.0f ms  longest %5.0f ms%n",
                what,
                Figures.median(answers.stream().mapToDouble(part)),
                Figures.percentile(answers.stream().mapToDouble(part), 0.95),
                Figures.percentile(answers.stream().mapToDouble(part), 1));
    }
}

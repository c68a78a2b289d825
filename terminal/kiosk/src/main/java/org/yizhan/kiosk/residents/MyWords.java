package org.yizhan.kiosk.residents;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.residents.Mine.Came;
import org.yizhan.kiosk.residents.Mine.Coming;

/// What is known of a person, in sentences that are read to them. Nothing in them compares.
final class MyWords {
    private final Kit kit;
    private final Calendar calendar;
    private final ZoneId zone;

    MyWords(Kit kit, ZoneId zone) {
        this.kit = kit;
        this.zone = zone;
        calendar = new Calendar(kit.narrator().texts());
    }

    List<String> attended(Mine mine) {
        List<String> lines = new ArrayList<>();
        for (Came came : mine.attended()) {
            lines.add(
                    say(
                            "residents.my.came",
                            "day",
                            day(came.at()),
                            "meeting",
                            came.title(),
                            "how",
                            came.evidence().sentence()));
            if (!came.studied().isEmpty()) {
                lines.add(say("study.together.mine", "lessons", String.join("、", came.studied())));
            }
        }
        return orNone(lines, "residents.my.cameNone");
    }

    List<String> coming(Mine mine) {
        List<String> lines = new ArrayList<>();
        for (Coming next : mine.coming()) {
            LocalDateTime at = LocalDateTime.ofInstant(next.at(), zone);
            lines.add(
                    say(
                            "residents.my.coming",
                            "day",
                            calendar.date(at.toLocalDate()),
                            "time",
                            calendar.spokenTime(at.toLocalTime()),
                            "meeting",
                            next.title(),
                            "room",
                            next.room()));
        }
        return orNone(lines, "residents.my.comingNone");
    }

    /// Everything that is recorded, and how to have it put right.
    List<String> records(Mine mine) {
        Resident person = mine.resident();
        List<String> lines = new ArrayList<>();
        lines.add(say("residents.my.name", "name", person.name()));
        person.birthday()
                .ifPresent(day ->
                        lines.add(
                                say(
                                        "residents.my.born",
                                        "year",
                                        day.getYear(),
                                        "date",
                                        calendar.date(day))));
        person.phone().ifPresent(phone -> lines.add(say("residents.my.phone", "phone", phone)));
        lines.add(say(person.away() ? "residents.my.away" : "residents.my.home"));
        mine.cards()
                .valid()
                .forEach(number -> lines.add(say("residents.my.card", "number", number)));
        lines.add(say("residents.my.meetings", "count", mine.attended().size()));
        mine.kept().forEach(each -> lines.add(kit.say(each)));
        lines.add(say("residents.my.sealed"));
        lines.add(say("residents.my.notKept"));
        lines.add(say("residents.my.putRight"));
        return lines;
    }

    private List<String> orNone(List<String> lines, String none) {
        return lines.isEmpty() ? List.of(say(none)) : lines;
    }

    private String day(Instant at) {
        return calendar.date(LocalDateTime.ofInstant(at, zone).toLocalDate());
    }

    private String say(String key, Object... arguments) {
        return kit.say(Sentence.of(key, arguments));
    }
}

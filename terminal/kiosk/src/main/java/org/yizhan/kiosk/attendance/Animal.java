package org.yizhan.kiosk.attendance;

import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.yizhan.domain.texts.Sentence;

/// The twelve animals of the years, in their order.
public enum Animal {
    RAT("attendance.animal.rat"),
    OX("attendance.animal.ox"),
    TIGER("attendance.animal.tiger"),
    RABBIT("attendance.animal.rabbit"),
    DRAGON("attendance.animal.dragon"),
    SNAKE("attendance.animal.snake"),
    HORSE("attendance.animal.horse"),
    GOAT("attendance.animal.goat"),
    MONKEY("attendance.animal.monkey"),
    ROOSTER("attendance.animal.rooster"),
    DOG("attendance.animal.dog"),
    PIG("attendance.animal.pig");

    /// A year of the rat.
    private static final int RAT_YEAR = 1900;

    private final String key;

    Animal(String key) {
        this.key = key;
    }

    Sentence sentence() {
        return Sentence.of(key);
    }

    /// Those a person may have been born under. A birthday on the first of January is often a year
    /// alone: then the animal that began in that year counts too.
    public static Set<Animal> of(LocalDate birthday) {
        int lunarYear =
                Solar.fromYmd(
                                birthday.getYear(),
                                birthday.getMonthValue(),
                                birthday.getDayOfMonth())
                        .getLunar()
                        .getYear();
        EnumSet<Animal> animals = EnumSet.of(ofYear(lunarYear));
        if (birthday.getDayOfYear() == 1) {
            animals.add(ofYear(birthday.getYear()));
        }
        return animals;
    }

    private static Animal ofYear(int year) {
        return values()[Math.floorMod(year - RAT_YEAR, values().length)];
    }
}

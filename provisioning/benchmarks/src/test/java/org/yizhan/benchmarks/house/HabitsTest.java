package org.yizhan.benchmarks.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.yizhan.benchmarks.house.Breach.assertFinds;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yizhan.benchmarks.house.fixtures.TeaHelper;
import org.yizhan.benchmarks.house.fixtures.helper.Kettle;

/// How a class of the house behaves and what it is called.
class HabitsTest {
    /// Where the parts are put together, where the real clock comes in and where words go to a
    /// person's console.
    private static final DescribedPredicate<JavaClass> PROGRAMS =
            simpleNameEndingWith("Program")
                    .or(resideInAPackage("org.yizhan.cli.."))
                    .or(resideInAPackage("org.yizhan.tour..")) // it watches from outside
                    .or(House.MEASUREMENTS);

    private static final Set<String> CLOCK_READERS =
            Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.Clock.system",
                    "java.time.InstantSource.system");

    private static final DescribedPredicate<CodeUnitCallTarget> READS_THE_REAL_CLOCK =
            DescribedPredicate.describe("reads the real clock", HabitsTest::readsTheRealClock);

    private static boolean readsTheRealClock(CodeUnitCallTarget called) {
        if (CLOCK_READERS.contains(called.getOwner().getName() + "." + called.getName())) {
            return true;
        }
        boolean given =
                called.getRawParameterTypes().stream().anyMatch(assignableTo(Clock.class)::test);
        String owner = called.getOwner().getName();
        return called.getName().equals("now") && owner.startsWith("java.time.") && !given
                || owner.equals("java.util.Date")
                        && called.getName().equals("<init>")
                        && called.getRawParameterTypes().isEmpty();
    }

    private static final ArchRule TIME_IS_GIVEN =
            noClasses()
                    .that(PROGRAMS.negate())
                    .should()
                    .callCodeUnitWhere(target(READS_THE_REAL_CLOCK))
                    .because("a village's clock is wrong at times, and a test sets its own");

    @Test
    void timeIsGivenNotTaken() {
        TIME_IS_GIVEN.check(House.CLASSES);
        assertFinds(TIME_IS_GIVEN, TeaHelper.class);
    }

    private static final ArchRule NO_OLD_DATES =
            fields().should()
                    .notHaveRawType("java.util.Date")
                    .andShould()
                    .notHaveRawType("java.util.Calendar")
                    .andShould()
                    .notHaveRawType("java.text.SimpleDateFormat")
                    .because("they change under the reader's hand; java.time does not");

    @Test
    void nothingKeepsAnOldDate() {
        NO_OLD_DATES.check(House.CLASSES);
        assertFinds(NO_OLD_DATES, TeaHelper.class);
    }

    private static final ArchRule NO_CONSOLE =
            noClasses()
                    .that(PROGRAMS.negate())
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace")
                    .because("what happens is told to a person on the screen or to the log");

    @Test
    void onlyProgramsWriteToTheConsole() {
        NO_CONSOLE.check(House.CLASSES);
        assertFinds(NO_CONSOLE, TeaHelper.class);
    }

    private static final ArchRule NO_EMPTY_NAMES =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils)(\\$.*)?")
                    .because("such a name says nothing about what the class is");

    @Test
    void aNameSaysWhatTheClassIs() {
        NO_EMPTY_NAMES.check(House.CLASSES);
        assertFinds(NO_EMPTY_NAMES, TeaHelper.class);
    }

    private static final ArchRule NO_DRAWERS =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            List.of("util", "utils", "common", "impl", "helper", "manager").stream()
                                    .map(word -> ".." + word + "..")
                                    .toArray(String[]::new))
                    .because("packages are features, not drawers");

    @Test
    void packagesAreFeatures() {
        NO_DRAWERS.check(House.CLASSES);
        assertFinds(NO_DRAWERS, Kettle.class);
    }

    private static final ArchRule STATE_IS_PRIVATE =
            fields().that()
                    .arePublic()
                    .should()
                    .beFinal()
                    .because("what anyone can change, nobody can rely on");

    @Test
    void stateIsPrivate() {
        STATE_IS_PRIVATE.check(House.CLASSES);
        assertFinds(STATE_IS_PRIVATE, TeaHelper.class);
    }

    private static final ArchRule ONE_LOG =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.util.logging", "org.apache.commons.logging")
                    .because("everything is logged in one place, through SLF4J");

    @Test
    void thereIsOneLog() {
        ONE_LOG.check(House.CLASSES);
        assertFinds(ONE_LOG, Kettle.class);
    }
}

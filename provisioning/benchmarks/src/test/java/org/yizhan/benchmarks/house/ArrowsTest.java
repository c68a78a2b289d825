package org.yizhan.benchmarks.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yizhan.benchmarks.house.Breach.assertFinds;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.benchmarks.house.fixtures.circle.one.Hen;
import org.yizhan.benchmarks.house.fixtures.circle.two.Egg;
import org.yizhan.benchmarks.house.fixtures.drawing.DrawingModel;

/// Who may know whom.
class ArrowsTest {
    /// What each module may know besides itself. Not here: `benchmarks`, which may know anything.
    private static final Map<String, List<String>> ARROWS =
            Map.ofEntries(
                    Map.entry("domain", List.of()),
                    Map.entry("testkit", List.of("domain")),
                    Map.entry("ledger", List.of("domain")),
                    Map.entry("speech", List.of("domain")),
                    Map.entry("scan", List.of("domain")),
                    Map.entry("content", List.of("ledger", "domain")),
                    Map.entry("demo", List.of("content", "ledger", "domain")),
                    Map.entry(
                            "web",
                            List.of("content", "ledger", "domain", "scan", "speech", "demo")),
                    Map.entry("hub", List.of("web", "content", "ledger", "domain", "demo")),
                    Map.entry(
                            "kiosk",
                            List.of(
                                    "web", "content", "ledger", "domain", "speech", "scan",
                                    "demo")),
                    Map.entry(
                            "cli", List.of("web", "content", "ledger", "domain", "scan", "speech")),
                    // Looks at the programs from outside; what it knows of the house are the demo's
                    // cards and the words it expects.
                    Map.entry("tour", List.of("demo", "content", "domain", "testkit")));

    static Stream<String> modules() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleKnowsOnlyWhatItsArrowsPointTo(String module) {
        arrows(module).check(House.CLASSES);
    }

    private static ArchRule arrows(String module) {
        String[] known =
                Stream.concat(Stream.of(module), ARROWS.getOrDefault(module, List.of()).stream())
                        .map(name -> "org.yizhan." + name + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.yizhan." + module + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.yizhan..").and(resideInAnyPackage(known).negate()))
                .because("arrows that run both ways make one module out of two")
                .allowEmptyShould(true);
    }

    @Test
    void everyModuleOfTheBuildHasItsArrows() {
        List<String> built =
                House.files(name -> name.matches("(terminal|admin-web|provisioning)/\\w+/pom.xml"))
                        .stream()
                        .map(pom -> pom.getName(pom.getNameCount() - 2).toString())
                        .filter(name -> !List.of("benchmarks", "package").contains(name))
                        .sorted()
                        .toList();
        assertEquals(modules().toList(), built);
    }

    /// Arrays of primitives have names such as `[I`.
    private static final String JDK_AND_OURS =
            "\\[*[A-Z]|\\[*L?(java\\.(lang|util|time|math|text|io|nio|net|security)"
                    + "|org\\.jspecify\\.annotations|org\\.yizhan\\.domain)\\..*";

    private static final ArchRule DOMAIN_STANDS_ALONE =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.yizhan.domain..", "..fixtures.drawing")
                    .should()
                    .dependOnClassesThat(nameMatching(JDK_AND_OURS).negate())
                    .because("a word of the village must not need a machine to be understood");

    @Test
    void domainUsesTheJdkAndNullnessOnly() {
        DOMAIN_STANDS_ALONE.check(House.CLASSES);
        assertFinds(DOMAIN_STANDS_ALONE, DrawingModel.class);
    }

    private static final ArchRule JAVAFX_STAYS_IN_THE_KIOSK =
            noClasses()
                    .that(resideInAPackage("org.yizhan.kiosk..").or(House.MEASUREMENTS).negate())
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx..")
                    .because("a hub and the command have no screen and must start without one");

    @Test
    void nothingBelowTheKioskImportsJavafx() {
        JAVAFX_STAYS_IN_THE_KIOSK.check(House.CLASSES);
        assertFinds(JAVAFX_STAYS_IN_THE_KIOSK, DrawingModel.class);
    }

    private static final ArchRule MODELS_DO_NOT_DRAW =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.scene..")
                    .because("what a screen knows is tested without a screen")
                    .allowEmptyShould(true);

    @Test
    void aModelNeverTouchesTheSceneGraph() {
        MODELS_DO_NOT_DRAW.check(House.CLASSES);
        assertFinds(MODELS_DO_NOT_DRAW, DrawingModel.class);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("org.yizhan.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package in a circle can only be understood together with the others")
                .check(House.CLASSES);
        slices().matching("org.yizhan.(*)..").should().beFreeOfCycles().check(House.CLASSES);
        assertFinds(
                slices().matching("org.yizhan.(**)").should().beFreeOfCycles(),
                Hen.class,
                Egg.class);
    }
}

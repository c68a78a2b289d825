package org.yizhan.benchmarks.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for the files of the house. Each rule is a plain function of a text, shown a breach
/// first.
class HouseFilesTest {
    private static final int LONGEST = 300;

    private static final Pattern CUT_DOC = Pattern.compile("(?m)^\\s*///[^\\n]*\\n\\s*//(?!/)");

    /// Where packages come from is a matter of the machine that builds, not of the house.
    private static final Pattern REGISTRY =
            Pattern.compile(
                    "https?://(?!maven\\.apache\\.org/(POM|xsd))[\\w.-]*"
                            + "(maven|repo|registry|nexus|artifactory|mirror|proxy)[\\w-]*\\.");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w./$}*])/(work|root|home/(?!\\$)\\w+|Users/\\w+)/");

    private static final Set<String> TEXTS =
            Set.of("java", "jte", "xml", "md", "properties", "css", "js", "sh", "svg", "html", "");

    @Test
    void noClassIsLongerThanThreeHundredLines() {
        assertTrue(tooLong("\n".repeat(LONGEST + 1)));
        assertBreaches(".java", HouseFilesTest::tooLong);
    }

    private static boolean tooLong(String text) {
        return text.lines().count() > LONGEST;
    }

    @Test
    void noDocIsCutByTheFormatter() {
        assertTrue(cutDoc("/// One line that\n// goes on\nclass A {}"));
        assertBreaches(".java", HouseFilesTest::cutDoc);
    }

    private static boolean cutDoc(String text) {
        return CUT_DOC.matcher(text).find();
    }

    @Test
    void noFileNamesAMachineOrARegistry() {
        assertTrue(namesAMachine("cp x " + String.join("/", "", "root", "x")));
        assertTrue(namesAMachine("https:" + "//repo.example.org/maven2"));
        assertBreaches("", HouseFilesTest::namesAMachine);
    }

    private static boolean namesAMachine(String text) {
        return MACHINE_PATH.matcher(text).find() || REGISTRY.matcher(text).find();
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() {
        assertTrue(unexplained("@NullMarked\npackage a;"));
        assertTrue(unexplained("/// Words.\npackage a;"));
        assertEquals(
                List.of(),
                House.files(name -> name.matches(".*/src/(main|test)/java/.*\\.java")).stream()
                        .map(Path::getParent)
                        .distinct()
                        .map(folder -> folder.resolve("package-info.java"))
                        .filter(info ->
                                shared(info)
                                        && (!Files.exists(info) || unexplained(House.read(info))))
                        .map(House::name)
                        .toList());
    }

    /// Tests live in the package they test, whose main sources explain it.
    private static boolean shared(Path info) {
        return !Files.exists(Path.of(info.toString().replace("/src/test/", "/src/main/")))
                || !House.name(info).contains("/src/test/");
    }

    private static boolean unexplained(String text) {
        return !text.contains("@NullMarked") || !text.contains("/// ");
    }

    @Test
    void theTopHoldsOnlyWhatItMay() throws IOException {
        Set<String> allowed =
                Set.of("terminal", "admin-web", "provisioning", "README.md", "pom.xml", "target");
        try (Stream<Path> top = Files.list(House.ROOT)) {
            assertEquals(
                    List.of(),
                    top.map(path -> path.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !allowed.contains(name))
                            .toList());
        }
    }

    @Test
    void decisionsAreNumberedWithoutGaps() {
        List<String> numbers =
                House.files(name -> name.startsWith(".docs/decisions/")).stream()
                        .map(file -> file.getFileName().toString().substring(0, 4))
                        .toList();
        assertEquals(
                IntStream.rangeClosed(1, numbers.size()).mapToObj("%04d"::formatted).toList(),
                numbers);
    }

    @Test
    void everyDecisionSaysWhatConfirmsIt() {
        assertTrue(unconfirmed("# 0009 A choice"));
        assertEquals(
                List.of(),
                House.files(name -> name.startsWith(".docs/decisions/")).stream()
                        .filter(file -> unconfirmed(House.read(file)))
                        .map(House::name)
                        .toList());
    }

    private static boolean unconfirmed(String decision) {
        return !decision.contains("**What confirms it.**");
    }

    private static void assertBreaches(String ending, Predicate<String> breach) {
        assertEquals(
                List.of(),
                House.files(name -> name.endsWith(ending) && TEXTS.contains(extension(name)))
                        .stream()
                        .filter(file -> breach.test(House.read(file)))
                        .map(House::name)
                        .toList());
    }

    private static String extension(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "";
    }
}

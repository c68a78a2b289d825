package org.yizhan.benchmarks.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The house as the rules see it: its classes without the tests, and its files without what the
/// build made.
final class House {
    /// The top folder.
    static final Path ROOT =
            Path.of(System.getProperty("basedir", ""))
                    .resolve("../..")
                    .toAbsolutePath()
                    .normalize();

    /// Every class that ships, of every module.
    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.yizhan");

    /// The measurements, which may do anything; but not the breaches shown to the rules.
    static final DescribedPredicate<JavaClass> MEASUREMENTS =
            resideInAPackage("org.yizhan.benchmarks..")
                    .and(DescribedPredicate.not(resideInAPackage("..house.fixtures..")));

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode");

    private House() {}

    /// All files of the house whose path from the top passes, in order.
    static List<Path> files(Predicate<String> path) {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.flatMap(House::walk).filter(file -> path.test(name(file))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path path) {
        if (NOT_OURS.contains(path.getFileName().toString())) {
            return Stream.empty();
        }
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.toList().stream().flatMap(House::walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The path from the top, with slashes.
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /// The whole text of a file.
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Not a text: " + file, e);
        }
    }
}

package org.yizhan.benchmarks.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/// The proof that a rule can fail.
final class Breach {
    private Breach() {}

    /// Fails unless the rule finds fault with these classes.
    static void assertFinds(ArchRule rule, Class<?>... fixtures) {
        assertTrue(
                rule.evaluate(new ClassFileImporter().importClasses(fixtures)).hasViolation(),
                () -> "Never fails: " + rule.getDescription());
    }
}

package org.yizhan.cli.terminals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.keys.KeysException;
import org.yizhan.ledger.nodes.ChainCheck;
import org.yizhan.ledger.nodes.NodeException;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.nodes.WayToHub;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.scan.camera.CameraCheck;
import org.yizhan.speech.sound.HearingCheck;
import org.yizhan.speech.sound.JavaSoundMicrophone;
import org.yizhan.speech.sound.JavaSoundOutput;
import org.yizhan.web.terminals.FindingsFile;
import org.yizhan.web.terminals.MachineChecks;

/// All that `yizhan doctor` looks at. While the terminal runs, only it can look at its records, its
/// camera and its voice; what it found last is told then.
///
/// @param program the version of this program
/// @param clock the machine's
public record TerminalChecks(String program, InstantSource clock)
        implements Function<Path, List<Check>> {
    private static final String CAMERA = "/dev/video0";

    /// A terminal looks every ten minutes.
    private static final Duration FRESH = Duration.ofMinutes(25);

    @Override
    public List<Check> apply(Path data) {
        List<Check> checks = new ArrayList<>(MachineChecks.ofTerminal(data, program, clock));
        if (!Files.exists(data.resolve("keys").resolve("node.keys"))) {
            checks.add(() -> program(Severity.LOOK, "terminals.program.new"));
            checks.addAll(devices());
            return checks;
        }
        try (TerminalNode node = TerminalNode.open(data, NodeSetup.real(clock, program))) {
            // looked at now: the node is closed before the rest is
            records(node).forEach(finding -> checks.add(() -> finding));
            checks.addAll(devices());
        } catch (NodeException e) {
            checks.addAll(running(data, checks));
        } catch (KeysException | StorageException e) {
            checks.add(() -> program(Severity.BROKEN, "terminals.program.closed"));
            checks.addAll(devices());
        }
        return checks;
    }

    private static List<Check> devices() {
        return List.of(
                new CameraCheck(CAMERA),
                new HearingCheck(JavaSoundOutput::new, new JavaSoundMicrophone(), Thread::sleep));
    }

    private static List<Finding> records(TerminalNode node) {
        List<Check> checks = new ArrayList<>(node.checks());
        checks.add(new ChainCheck(node.ledger()));
        List<Finding> findings = new ArrayList<>(checks.stream().map(Check::run).toList());
        List<Finding> way = WayToHub.of(node);
        findings.addAll(way);
        if (way.isEmpty()) {
            findings.add(program(Severity.LOOK, "terminals.program.noHub"));
        }
        findings.add(program(Severity.LOOK, "terminals.program.stopped"));
        return findings;
    }

    /// What the running terminal told, but for what was just looked at here, and the way to the hub,
    /// which it walks when it is asked.
    private List<Check> running(Path data, List<Check> here) {
        Optional<FindingsFile.Found> told = FindingsFile.in(data).read();
        if (told.filter(this::isFresh).isEmpty()) {
            return List.of(() -> program(Severity.LOOK, "terminals.program.silent"));
        }
        Set<String> known =
                here.stream().map(Check::run).map(Finding::check).collect(Collectors.toSet());
        List<Check> checks = new ArrayList<>();
        checks.add(() -> program(Severity.GOOD, "terminals.program.running"));
        told.get().findings().stream()
                .filter(finding -> !known.contains(finding.check()))
                .forEach(finding -> checks.add(() -> finding));
        WayToHub.ofRunning(data).forEach(step -> checks.add(() -> step));
        return checks;
    }

    private boolean isFresh(FindingsFile.Found found) {
        return Duration.between(found.at(), clock.instant()).abs().compareTo(FRESH) < 0;
    }

    private static Finding program(Severity severity, String key) {
        return Finding.of("program", severity, Sentence.of(key));
    }
}

package org.yizhan.scan.camera;

import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.scan.Frame;

/// Whether there is a camera and it gives pictures. Opens it, so run it only while nothing else does.
public final class CameraCheck implements Check {
    private final String address;

    /// @param address as for [CameraSource]
    public CameraCheck(String address) {
        this.address = address;
    }

    @Override
    public Finding run() {
        try (Feed feed = Feed.open(address)) {
            return good(feed.next());
        } catch (CameraException e) {
            return switch (e.state()) {
                case MISSING -> finding(Severity.BROKEN, "scan.check.missing", "scan.check.plugIn");
                case SEARCHING, WORKING, BROKEN ->
                        finding(Severity.BROKEN, "scan.check.broken", "scan.check.replug");
            };
        } catch (RuntimeException | LinkageError _) {
            return finding(Severity.BROKEN, "scan.check.broken", "scan.check.replug");
        }
    }

    private Finding good(Frame frame) {
        Exposure scene =
                Exposure.of(
                        frame.luminance(),
                        0,
                        0,
                        frame.luminance().width(),
                        frame.luminance().height());
        return scene.light() < 30
                ? finding(Severity.LOOK, "scan.check.black", "scan.check.uncover")
                : finding(Severity.GOOD, "scan.check.good", "scan.check.ready");
    }

    private Finding finding(Severity severity, String what, String todo) {
        return new Finding(
                "camera", severity, Sentence.of(what, "camera", address), Sentence.of(todo));
    }
}

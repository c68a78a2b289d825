package org.yizhan.kiosk.attendance;

import java.util.Optional;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.scan.SourceState;
import org.yizhan.scan.camera.CameraCheck;

/// The camera's check while somebody may be looking through it: a camera in use is not opened a
/// second time, but asked how it is.
public final class EyesCheck implements Check {
    private final ScanEyes eyes;
    private final String address;

    /// @param address of the camera, as for [CameraCheck]
    public EyesCheck(ScanEyes eyes, String address) {
        this.eyes = eyes;
        this.address = address;
    }

    @Override
    public Finding run() {
        Optional<SourceState> inUse = eyes.camera();
        return inUse.map(this::used).orElseGet(() -> new CameraCheck(address).run());
    }

    private Finding used(SourceState state) {
        return switch (state) {
            case WORKING, SEARCHING -> finding(Severity.GOOD, "scan.check.good");
            case MISSING -> finding(Severity.BROKEN, "scan.check.missing");
            case BROKEN -> finding(Severity.BROKEN, "scan.check.broken");
        };
    }

    private Finding finding(Severity severity, String key) {
        return Finding.of("camera", severity, Sentence.of(key, "camera", address));
    }
}

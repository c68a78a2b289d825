package org.yizhan.content.packs;

import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// Whether a pack may be installed at all, before anything but its manifest is unpacked.
record Admission(Publishers publishers, Clock clock, PackLimits limits) {
    /// @param inForce the installed version's manifest
    /// @param onTheWay a newer version follows at once: it is that one's days that count
    /// @throws RefusedPack with the reason
    void check(PackZip pack, Optional<Manifest> inForce, boolean onTheWay) throws RefusedPack {
        Edition edition = pack.manifest().edition();
        checkSignature(pack, edition.publisher());
        if (inForce.isPresent()) {
            checkSuccession(pack.manifest(), inForce.get());
        }
        if (!onTheWay) {
            checkDay(edition.validity());
        }
    }

    private void checkSignature(PackZip pack, String publisher) throws RefusedPack {
        Optional<PublicKey> key = publishers.key(publisher);
        if (key.isEmpty()) {
            throw new RefusedPack(new InstallResult.UnknownPublisher(publisher));
        }
        Optional<InstallResult> objection = publishers.objection(publisher, LocalDate.now(clock));
        if (objection.isPresent()) {
            throw new RefusedPack(objection.get());
        }
        if (!Signatures.verify(key.get(), pack.manifestBytes(), pack.signature())) {
            throw new RefusedPack(new InstallResult.WrongSignature(publisher));
        }
    }

    private static void checkSuccession(Manifest offered, Manifest inForce) throws RefusedPack {
        Edition installed = inForce.edition();
        if (!offered.edition().publisher().equals(installed.publisher())) {
            throw new RefusedPack(new InstallResult.OtherPublisher(installed.publisher()));
        }
        if (Arrays.equals(offered.encode(), inForce.encode())) {
            throw new RefusedPack(new InstallResult.AlreadyHere(inForce));
        }
        if (offered.edition().version() <= installed.version()) {
            throw new RefusedPack(new InstallResult.NotNewer(installed.version()));
        }
    }

    private void checkDay(Edition.Validity validity) throws RefusedPack {
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(validity.from())) {
            throw new RefusedPack(new InstallResult.TooEarly(validity.from()));
        }
        if (validity.until().isPresent() && today.isAfter(validity.until().get())) {
            throw new RefusedPack(new InstallResult.Expired(validity.until().get()));
        }
    }
}

package org.yizhan.content.packs;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publisher;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.study.Trusted;

/// The publishers that the ledger says are believed in a place.
public record LedgerPublishers(Ledger ledger, PlaceId place) implements Publishers {
    @Override
    public Optional<PublicKey> key(String publisher) {
        return find(publisher).flatMap(known -> key(known.right()));
    }

    @Override
    public Optional<InstallResult> objection(String publisher, LocalDate today) {
        return find(publisher)
                .filter(known -> !known.isGoodOn(today))
                .map(known ->
                        known.revoked()
                                ? new InstallResult.RevokedKey(known.name())
                                : new InstallResult.LapsedKey(
                                        known.name(), known.right().until().orElse(today)));
    }

    @Override
    public boolean mayTeach(String publisher, String topic) {
        return find(publisher).filter(known -> known.teaches(topic)).isPresent();
    }

    private Optional<Publisher> find(String publisher) {
        return ledger.read(views -> new Trusted(views).publisher(place, publisher));
    }

    /// The key of a publisher; empty if it is none.
    public static Optional<PublicKey> key(Publisher.Right right) {
        try {
            byte[] encoded = HexFormat.of().parseHex(right.key());
            return Optional.of(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

package org.yizhan.kiosk.accounts;

import java.time.Instant;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Sentence;

/// What staff need to reach the pages of this terminal for the first time.
///
/// @param address of the pages, such as `https://192.168.1.20:8443`
/// @param fingerprint of their certificate, in groups that can be compared
/// @param code the one-time code for the first account; empty once there is one
public record FirstAccount(String address, String fingerprint, Optional<String> code) {
    /// Where the screen asks.
    public interface Desk {
        /// @return empty while the pages are not reachable
        Optional<FirstAccount> now();

        /// What a phone opens to check in at a meeting, such as `http://192.168.1.20:8080/in?c=…`;
        /// empty where phones are not asked for.
        default Optional<String> phone(SubjectId meeting, Instant now) {
            return Optional.empty();
        }

        /// Why the pages are not reachable, where that is known.
        default Sentence trouble() {
            return Sentence.of("accounts.unreachable");
        }
    }
}

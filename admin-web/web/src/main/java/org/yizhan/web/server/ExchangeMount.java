package org.yizhan.web.server;

import java.util.OptionalInt;

/// Answers the exchange's messages under `/exchange/v1/`: bytes in, bytes out. The pages' server
/// only carries them.
@FunctionalInterface
public interface ExchangeMount {
    /// @param path what follows `/exchange/v1/`
    /// @throws Exception anything: the other side hears 500 and tries again later
    Reply answer(String path, byte[] message) throws Exception;

    /// @param retryAfter seconds to wait before the next try, with status 429 or 503
    record Reply(int status, byte[] message, OptionalInt retryAfter) {
        public static Reply ok(byte[] message) {
            return new Reply(200, message, OptionalInt.empty());
        }
    }
}

/// Spoken messages as facts: leaving them, sealing them to the township, answering, hearing the
/// answer. The sound itself is a blob.
@NullMarked
package org.yizhan.ledger.voicebox;

import org.jspecify.annotations.NullMarked;

/// Words between relatives as facts: letting a phone in, sealing to the village's terminals and back
/// to the phone. Sound and pictures are blobs whose keys lie sealed.
@NullMarked
package org.yizhan.ledger.family;

import org.jspecify.annotations.NullMarked;

/// Check-ins: deciding and writing them, and who is here.
@NullMarked
package org.yizhan.ledger.attendance;

import org.jspecify.annotations.NullMarked;

/// The staff panel's keys, its lock, and the secret by which a telephone call unlocks it.
@NullMarked
package org.yizhan.ledger.staff;

import org.jspecify.annotations.NullMarked;

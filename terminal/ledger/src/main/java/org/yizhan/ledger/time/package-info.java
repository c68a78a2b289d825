/// Time that says how far it can be believed. Village clocks are wrong; order never comes from
/// them.
@NullMarked
package org.yizhan.ledger.time;

import org.jspecify.annotations.NullMarked;

/// What anyone sees, computed from facts: registers for current values, a view per feature for the
/// rest.
@NullMarked
package org.yizhan.ledger.views;

import org.jspecify.annotations.NullMarked;

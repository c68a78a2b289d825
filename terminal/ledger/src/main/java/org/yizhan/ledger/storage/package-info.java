/// The databases behind a ledger: how facts and views are kept together, on a terminal and on a
/// hub.
@NullMarked
package org.yizhan.ledger.storage;

import org.jspecify.annotations.NullMarked;

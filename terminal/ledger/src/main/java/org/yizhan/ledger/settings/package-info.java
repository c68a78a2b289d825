/// Settings, as facts; those above a village may decide for it.
@NullMarked
package org.yizhan.ledger.settings;

import org.jspecify.annotations.NullMarked;

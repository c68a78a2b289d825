/// What is kept of one person, over all features: to tell them, and to erase it when they ask.
/// Nothing else may depend on it but pages and screens.
@NullMarked
package org.yizhan.ledger.personal;

import org.jspecify.annotations.NullMarked;

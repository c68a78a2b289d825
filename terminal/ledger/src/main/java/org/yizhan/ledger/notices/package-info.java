/// What is published to everyone, from the village or from above.
@NullMarked
package org.yizhan.ledger.notices;

import org.jspecify.annotations.NullMarked;

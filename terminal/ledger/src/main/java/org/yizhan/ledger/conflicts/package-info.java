/// What two nodes changed without knowing of each other, until a person decides.
@NullMarked
package org.yizhan.ledger.conflicts;

import org.jspecify.annotations.NullMarked;

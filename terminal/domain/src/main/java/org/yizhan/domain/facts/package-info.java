/// How a record says where it comes from: its identity, who acted, what it was obtained by, and
/// whether the clock was right. Never how records are stored or travel; that is the ledger's.
@NullMarked
package org.yizhan.domain.facts;

import org.jspecify.annotations.NullMarked;

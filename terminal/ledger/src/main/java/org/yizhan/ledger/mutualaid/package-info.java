/// Help offered and wanted, as facts.
@NullMarked
package org.yizhan.ledger.mutualaid;

import org.jspecify.annotations.NullMarked;

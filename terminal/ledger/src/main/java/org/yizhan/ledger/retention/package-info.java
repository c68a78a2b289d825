/// Records are kept only as long as they may be: bodies are erased, and the blobs they named go.
@NullMarked
package org.yizhan.ledger.retention;

import org.jspecify.annotations.NullMarked;

/// Everything of a node in one sealed file, made while it runs, and put back elsewhere. A restored
/// node writes on as a new author.
@NullMarked
package org.yizhan.ledger.backup;

import org.jspecify.annotations.NullMarked;

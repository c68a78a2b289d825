/// New versions of the program: signed by the county, published as facts and blobs, installed beside
/// the running one. When they are installed and who started them is not decided here.
@NullMarked
package org.yizhan.ledger.updates;

import org.jspecify.annotations.NullMarked;

/// When new versions of the program are installed on this terminal. How is the ledger's affair.
@NullMarked
package org.yizhan.kiosk.updates;

import org.jspecify.annotations.NullMarked;

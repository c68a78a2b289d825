/// Answers of the ledger, kept at hand so that the screen never waits for the disk.
@NullMarked
package org.yizhan.kiosk.views;

import org.jspecify.annotations.NullMarked;

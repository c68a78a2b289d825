/// A coming meeting, and what its people say about coming.
@NullMarked
package org.yizhan.kiosk.meetings;

import org.jspecify.annotations.NullMarked;

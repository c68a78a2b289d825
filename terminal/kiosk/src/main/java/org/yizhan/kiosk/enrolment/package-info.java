/// A technician makes this machine a village's terminal, with the hub's one-time code.
@NullMarked
package org.yizhan.kiosk.enrolment;

import org.jspecify.annotations.NullMarked;

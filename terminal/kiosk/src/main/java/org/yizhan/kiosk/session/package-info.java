/// How long a person stays, and what is wiped when they leave.
@NullMarked
package org.yizhan.kiosk.session;

import org.jspecify.annotations.NullMarked;

/// How a terminal comes to belong to a hub: by a code that works once. No password is ever typed.
@NullMarked
package org.yizhan.ledger.enrolment;

import org.jspecify.annotations.NullMarked;

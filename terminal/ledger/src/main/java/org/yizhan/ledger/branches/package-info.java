/// Facts and questions about party membership. Never attendance.
@NullMarked
package org.yizhan.ledger.branches;

import org.jspecify.annotations.NullMarked;

/// Facts and questions about the people of a village. Never how they are shown.
@NullMarked
package org.yizhan.ledger.residents;

import org.jspecify.annotations.NullMarked;

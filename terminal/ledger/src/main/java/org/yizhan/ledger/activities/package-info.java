/// Activities and who signed up, as facts.
@NullMarked
package org.yizhan.ledger.activities;

import org.jspecify.annotations.NullMarked;
